"""What sentences say of a property that always has the same value."""

import re
from collections.abc import Set

from docmodels.core.page import Run, RunKind, Runs, prose
from docmodels.core.rules import active
from docmodels.language.prose.rules import Found, PatternRule
from docmodels.language.prose.tokens import MAX_WORDS_OF_VALUE

_OBLIGED = ("must", "shall", "has to", "needs to")
_ALWAYS = "always"
_VALUE = "value:"
# Of these words every rule looks for one.
_WORDS = (*(words.split()[0] for words in _OBLIGED), _ALWAYS, _VALUE)
_QUOTED = r"(?:`([^`]{1,80})`|\"([^\"]{1,80})\"|“([^”]{1,80})”|‘([^’]{1,80})’)"
# More values, a condition, or what the value belongs to: then it is none for all.
_ALONE = (
    r"(?=\s*(?:[.;)]|,(?!\s*(?:[`\"“‘]|or\b|and\b|if\b|when\b|unless\b|for\b))|$|\n))"
)
_SPOILT = re.compile(
    r"(?:\b(?:if|when|unless|in case|not|never|almost|nearly|either)|"
    r"(?:^|[.;\n])[ \t]{0,8}(?:for|in|with))\b[^.;\n]{0,200}$",
    re.IGNORECASE,
)

#: The first that applies counts; its groups hold the value.
RULES = (
    PatternRule(
        name="constant-from-must-be",
        says="A sentence says that the property must be one value, which is marked.",
        example="Kind of scope, must be *all*",
        pattern=re.compile(
            rf"\b(?:{'|'.join(_OBLIGED)})(?: always)? (?:be|equal)\s+"
            rf"(?:set to\s+)?{_QUOTED}{_ALONE}",
            re.IGNORECASE,
        ),
        unless=_SPOILT,
    ),
    PatternRule(
        name="constant-from-always",
        says="A sentence says that the property always has one value, which is marked.",
        example="The type of the block, always “divider”.",
        pattern=re.compile(
            rf"\b{_ALWAYS}(?: (?:set to|equal to|equals|be|has the value))?:?\s+"
            rf"{_QUOTED}{_ALONE}",
            re.IGNORECASE,
        ),
        unless=_SPOILT,
    ),
    PatternRule(
        name="constant-from-value",
        says="The whole description says what the value is.",
        example="Value: `photo`",
        pattern=re.compile(rf"\A\s*{_VALUE}\s*{_QUOTED}\s*\.?\s*\Z", re.IGNORECASE),
    ),
)


def read_constant(
    runs: Runs, without: Set[str] = frozenset()
) -> tuple[str, Found] | None:
    """Read the one value that a description says a property has, and what says so.

    What is in code, quotes, bold or italics is a value.  `without` are the names of
    the rules that are switched off.
    """
    folded = "".join([run.text for run in runs]).casefold()
    if not any(word in folded for word in _WORDS):
        return None
    text = prose(tuple(map(_marked, runs)))
    for rule in active(RULES, without):
        match = rule.search(text)
        if match is not None:
            value = next(filter(None, match.groups())).strip()
            # The marks around the value may be others on the page: it stands alone.
            return (value, Found(rule, value, f"always {value}")) if value else None
    return None


def _marked(run: Run) -> Run:
    """Make code of a short stretch in bold or italics."""
    text = run.text.strip(" ,.;:\"'“”`")
    marked = run.kind is RunKind.TEXT and (run.strong or run.emphasis)
    if not marked or not text or len(text.split()) > MAX_WORDS_OF_VALUE:
        return run
    return Run(RunKind.TEXT, run.text.replace(text, f"`{text}`", 1))
