"""Reads the values below a heading that the type of a property leads to.

They stand in a list, or in a sentence such as "One of `open`, `shut`".  A list of words
in code may be one of properties, too: it takes a sign that these are values.
"""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from docmodels.core.page import Page, Paragraph, RunKind, Runs, Section, Table
from docmodels.core.rules import Reason, Rule
from docmodels.core.scalars import is_core
from docmodels.core.schema import EnumValue
from docmodels.declare.enums.lists import first_word, read_items, told_values
from docmodels.declare.reasons import reason_on
from docmodels.language.prose import is_no_value
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.facts import FACTS_BESIDE_NAMES
from docmodels.language.words.folding import name_key, normal_title
from docmodels.language.words.signs import ENUM_NOUNS

LISTED = Rule(
    name="enum-from-list-that-types-lead-to",
    says="A list of values below a heading that the type of a property leads to has "
    "the values of that type, where a line above, the heading or how they are written "
    "shows that they are values.",
    example="# Bed\n\n| Name | Type |\n|---|---|\n| state | [State](#state) |\n\n"
    "## State\n\n- `open`: Come in.\n- `shut`: Stay out.",
)
TOLD = Rule(
    name="enum-from-sentence-that-types-lead-to",
    says="A sentence below a heading that the type of a property leads to may tell the "
    "values of that type.",
    example="# Bed\n\n| Name | Type |\n|---|---|\n| state | [State](#state) |\n\n"
    "## State\n\nOne of `open` or `shut`.",
)
RULES: tuple[Rule, ...] = (LISTED, TOLD)

_QUOTED = re.compile(r"\s*[\"“']([^\"”']{1,80})[\"”']")
_CAPITALS = re.compile(r"[A-Z][A-Z0-9_]+")
_OF_VALUES = re.compile(
    r"\b(?:values?|options?|choices|constants|enum\w*|one of|any of|either"
    r"|can be|may be|must be|states)\b",
    re.IGNORECASE,
)
_OF_PROPERTIES = re.compile(
    r"\b(?:attributes?|arguments?|elements|fields?|keys|members|methods|objects?"
    r"|parameters?|params|properties|property|settings|structure)\b",
    re.IGNORECASE,
)
# Of a line above a list, its end is looked at.
_LONGEST_LINE = 200
_LEADS = " :-–—,("
_WORD = re.compile(r"[\w-]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Around:
    """What else a page has: names of models and properties, and keys of samples."""

    models: frozenset[str]
    properties: Sequence[frozenset[str]]
    keys: Set[str]


def linked_values(
    page: Page, section: Section, around: Around, dialect: Dialect
) -> tuple[tuple[EnumValue, ...], Reason] | None:
    """Return the values that stand below a heading, and why they are; None if none do.

    Whether a type leads there is for the caller to know.
    """
    if any(isinstance(block, Table) for block in section.blocks):
        return None
    texts = [one for one in section.blocks if isinstance(one, Paragraph)]
    items = [one for one in texts if one.listed]
    if items and LISTED.name not in dialect.without:
        found, rule, at = _of_items(section, texts, dialect), LISTED, items[0]
    elif texts and not items and TOLD.name not in dialect.without:
        own = [text for text in texts if not text.quoted]
        found, at = told_values(own, dialect.without) or ((), texts[0])
        rule = TOLD
    else:
        return None
    words = {str(one.value) for one in found}
    if not words or not _are_values(words, around, dialect.without):
        return None
    first = first_word(at)
    return found, reason_on(page, rule, first, at.span, "a list of values")


def _of_items(
    section: Section, texts: Sequence[Paragraph], dialect: Dialect
) -> tuple[EnumValue, ...]:
    """Return the values of a list that shows to be one of values."""
    items = [one for one in texts if one.listed]
    marked = [_marked(one) for one in items]
    values = read_items(marked)
    if not values or any(map(_tells_type, marked)):
        return ()
    above = [one.text for one in texts[: texts.index(items[0])]]
    line = above[-1].strip()[-_LONGEST_LINE:] if above else ""
    if _OF_PROPERTIES.search(line) and not _OF_VALUES.search(line):
        return ()
    shown = bool(_OF_VALUES.search(line)) or _calls_values(section, dialect)
    return values if shown or _look_like_values(values, items) else ()


def _calls_values(section: Section, dialect: Dialect) -> bool:
    """Tell whether a heading is called as enums are: "Bed state", "ColourEnum"."""
    title = section.title.strip("` *")
    last = normal_title(_HUMP.sub(" ", title)).split()[-1:]
    return not {*ENUM_NOUNS, *dialect.enum_words}.isdisjoint(last)


def _look_like_values(values: Sequence[EnumValue], items: Sequence[Paragraph]) -> bool:
    """Tell whether values alone, in quotes or in capitals are listed."""
    texts = [str(one.value) for one in values]
    if len(texts) < 2:
        return False
    quoted = all(one.text.strip("`*_ ")[:1] in "\"“'" for one in items)
    alone = not any(one.description for one in values)
    return quoted or alone or all(map(_CAPITALS.fullmatch, texts))


def _marked(item: Paragraph) -> Paragraph:
    """Return an item whose first word, in quotes or in bold, stands in code."""
    runs = list(item.runs)
    at = next((i for i, run in enumerate(runs) if run.text.strip()), None)
    if at is None or runs[at].kind is not RunKind.TEXT:
        return item
    run = runs[at]
    quoted = _QUOTED.match(run.text)
    if quoted is not None:
        word, rest = quoted[1], run.text[quoted.end() :]
    elif run.strong and len(run.text.split()) == 1:
        word, rest = run.text.strip(" :"), ""
    else:
        return item
    new = [replace(run, kind=RunKind.CODE, text=word)]
    if rest:
        new.append(replace(run, text=rest))
    return replace(item, runs=(*runs[:at], *new, *runs[at + 1 :]))


def _tells_type(item: Paragraph) -> bool:
    """Tell whether what stands behind the first word is a type or a fact of one."""
    runs: Runs = tuple(run for run in item.runs if run.text.strip())
    behind = "".join(run.text for run in runs[1:]).lstrip(_LEADS)
    word = _WORD.match(behind)
    if word is None:
        return False
    before = runs[1].text.lstrip()[:1] == "(" or runs[1].emphasis
    folded = word[0].casefold()
    beside = before and (is_core(folded) or folded in FACTS_BESIDE_NAMES)
    ends = behind[word.end() :].lstrip()[:1]
    sure = is_core(folded) and (ends in ("", ",", "-", "–", "—", ")", "[", ":", "|"))
    return beside or sure or folded in ("array", "list", "required", "optional")


def _are_values(words: Set[str], around: Around, without: Set[str]) -> bool:
    """Tell whether nothing shows that words are names of other things than values."""
    if any(is_no_value(word, without) for word in words):
        return False
    if all(map(is_core, words)) or any(name_key(one) in around.models for one in words):
        return False
    if any(words <= names for names in around.properties):
        return False
    return 2 * len(words & around.keys) <= len(words)
