"""All rules by which documentation is read.

Each package of the front end gathers its families in `RULES` of its face.  A rule
that stands in no package below is found by `tests/house/test_rules.py`.
"""

from dataclasses import dataclass

from docmodels.core.rules import Rule
from docmodels.declare import RULES as DECLARE_RULES
from docmodels.language.prose import RULES as PROSE_RULES
from docmodels.language.types import RULES as TYPE_RULES
from docmodels.link import RULES as LINK_RULES
from docmodels.parse.rules import RULES as PARSE_RULES
from docmodels.samples.rules import RULES as SAMPLE_RULES


@dataclass(frozen=True, slots=True)
class Topic:
    """The rules of one package; `title` says what they are about."""

    title: str
    rules: tuple[Rule, ...]


#: In the order of the way of the data.
TOPICS = (
    Topic("What belongs to a page, and what is a heading", PARSE_RULES),
    Topic("What a type cell says", TYPE_RULES),
    Topic("What a sentence says", PROSE_RULES),
    Topic("What a table, a row and a heading declare", DECLARE_RULES),
    Topic("Which type a name or a link means", LINK_RULES),
    Topic("Which model a sample shows, and how JSON spells a name", SAMPLE_RULES),
)


def all_rules() -> dict[str, Rule]:
    """Return every rule by which documentation is read, under its name, in order."""
    return {rule.name: rule for topic in TOPICS for rule in topic.rules}
