"""Allowed values that a description lists in its prose.

A list counts when a phrase announces it ("possible values are", "one of") or
a colon does and nothing follows it in the sentence.  Examples ("such as",
"for example"), defaults and negations announce nothing: a wrong literal is
worse than a string.
"""

import re
from collections.abc import Sequence, Set
from itertools import islice, pairwise

from docmodels.core.page import Runs, plain_text
from docmodels.core.rules import Rule
from docmodels.language.prose.allowed import (
    VETOED,
    AllowedValues,
    allowed_values,
)
from docmodels.language.prose.alone import read_alone
from docmodels.language.prose.announcements import ANNOUNCING, BARE_ANNOUNCING, COLON
from docmodels.language.prose.forbidding import (
    FORBIDDING,
    FORBIDDING_TEXTS,
    FORMATS,
    ONE_CASE,
)
from docmodels.language.prose.leads import (
    VALUE,
    lead_before,
    written_before,
    written_before_lines,
)
from docmodels.language.prose.lists import (
    BULLETS,
    SEPARATORS,
    line_count,
    read_bare,
    read_bullets_in_line,
    read_closed,
    read_explained,
    read_lines,
)
from docmodels.language.prose.notes import begins_note
from docmodels.language.prose.rules import Found, as_written, first_match
from docmodels.language.prose.tokens import (
    ANNOUNCING_WORDS,
    TextToken,
    may_list,
    tokens_of,
)
from docmodels.language.prose.vetoes import is_vetoed

_OF_VALUES = re.compile(r"\b(?:values?|options?|enum)\b")
_SPEAKS_OF_VALUE = re.compile(r"\bvalues?\b")
_SPEAKS_OF_VALUES = re.compile(r"\bvalues\b")
_BEGINS_CASE = re.compile(r"(?:for|in|on|with)\b")
_CASE = re.compile(r"\b(?:when|if)\b")
_MAX_TOKENS = 5000


def read_values(runs: Runs, without: Set[str] = frozenset()) -> AllowedValues | None:
    """Return the values that a description allows, or None.

    A list has two values at least; `null` in it means nullable and is no
    value.  Where a description lists the values of several cases, they are
    put together.  Values that may be combined are no list of alternatives.
    `without` are the names of the rules that are switched off.
    """
    if not may_list(runs):
        return None
    tokens = tuple(islice(tokens_of(runs), _MAX_TOKENS + 1))
    # So long a text lists nothing; and reading it would take long.
    if len(tokens) > _MAX_TOKENS:
        return None
    if first_match(FORBIDDING_TEXTS, plain_text(runs), without) is not None:
        return None
    listed_at = _first_listed(tokens)
    if (alone := read_alone(tokens, without)) is not None:
        return None if alone is VETOED else alone
    found: list[AllowedValues] = []
    leads: list[str] = []
    for index, token in enumerate(tokens):
        one: AllowedValues | None = None
        if _starts_list(tokens, index) and (not found or _another(tokens, index)):
            one = _list_at(tokens, index, listed_at, bool(found), without)
        if one is None and not found and _may_announce(token):
            one = _bare_list_at(tokens, index + 1, without)
            if one is not None and one == _list_at(
                tokens, index + 1, listed_at, False, without
            ):
                continue  # all its values have quotes: it is read as such a list
            one = one or _named_lines(tokens, index + 1, without)
        if one is VETOED:
            return None
        if one is not None:
            found.append(one)
            leads.append(lead_before(tokens, index))
    # The values of one case are not all: "For gifts, this can be "x" or "y"."
    if len(found) == 1 and first_match((ONE_CASE,), leads[0], without):
        return None
    return _union(found)


def _may_announce(token: TextToken) -> bool:
    return token.is_mark(":") or token.is_word(*ANNOUNCING_WORDS)


def _another(tokens: Sequence[TextToken], index: int) -> bool:
    """Tell whether a later list gives the values of another case.

    One that speaks of a value of the first list only explains it.
    """
    lead = lead_before(tokens, index)
    if VALUE in lead.split():
        return False
    return bool(_BEGINS_CASE.match(lead) or _SPEAKS_OF_VALUE.search(lead))


def _union(found: Sequence[AllowedValues]) -> AllowedValues | None:
    if not found:
        return None
    values: dict[str, str] = {}
    reasons: list[Found] = []
    for one in found:
        if any(value not in values for value, _ in one.values):
            reasons += one.found
        for value, explanation in one.values:
            values[value] = values.get(value) or explanation
    return AllowedValues(
        tuple(values.items()),
        any(one.nullable for one in found),
        tuple(reasons),
    )


def _starts_list(tokens: Sequence[TextToken], index: int) -> bool:
    if tokens[index].kind != "value":
        return False
    before = tokens[index - 1] if index else None
    return before is None or not (before.kind == "value" or before.is_mark(SEPARATORS))


def _list_at(
    tokens: Sequence[TextToken],
    index: int,
    listed_at: int,
    another: bool,
    without: Set[str],
) -> AllowedValues | None:
    """Read the list that starts at `index`, if something announces it.

    Behind `listed_at`, where "values are" stands, what only a colon announces explains
    that list.  `another` says that one was read before: then a case is no objection.
    """
    if index > 1 and tokens[index - 1].is_mark(BULLETS):
        if tokens[index - 2].kind == "break" or tokens[index - 1].is_mark("•"):
            index -= 1
    by_line = index > 0 and tokens[index - 1].kind == "break"
    bracket = index > 0 and tokens[index - 1].is_mark("[({")
    written = written_before(tokens, index - bracket)
    above = by_line and not written
    if above:
        written = written_before_lines(tokens, index)
    lead = written.casefold()
    if above and not _SPEAKS_OF_VALUES.search(lead):
        return None
    told = _CASE.sub("", lead) if another else lead
    if not lead or first_match(FORBIDDING, told, without) is not None:
        return None
    announced = first_match(ANNOUNCING, lead, without)
    if announced is None and not bracket and index <= listed_at + 1:
        announced = first_match((COLON,), lead, without)
    if announced is None:
        return None
    rule, match = announced
    listed = read_lines(tokens, index, False) if by_line else None
    if listed is None and tokens[index].is_mark(BULLETS):
        listed = read_bullets_in_line(tokens, index)
    elif listed is None:
        if rule is not COLON and not bracket:
            listed = read_explained(tokens, index)
        listed = listed or read_closed(tokens, index, bracket, rule is not COLON)
    if listed is None:
        return None
    formats = any(first_match((FORMATS,), value, without) for value, _ in listed.items)
    if formats and not _OF_VALUES.search(lead):
        return None
    words = lead if rule is COLON else match[0]
    found = allowed_values(listed.items, rule, as_written(words, written))
    vetoed = found is not None and is_vetoed(tokens, listed, without)
    return VETOED if vetoed else found


def _named_lines(
    tokens: Sequence[TextToken], index: int, without: Set[str]
) -> AllowedValues | None:
    """Read lines of which some, or all to the end, give their value without quotes.

    "The supported values are:", then `Scope - what it is`, `"Id" - …`.
    """
    if index >= len(tokens) or tokens[index].kind != "break":
        return None
    while index < len(tokens) and tokens[index].kind == "break":
        index += 1
    announced = _bare_announcement(tokens, index, without)
    if announced is None:
        return None
    listed = read_lines(tokens, index, True)
    quoted = {token.text for token in tokens[index:] if token.kind == "value"}
    if listed is None:
        return None
    items, end = listed.items, len(tokens)
    if begins_note(tokens, listed.end):
        end = listed.end
    named = any(value in quoted for value, _ in items)
    if named or len(items) == line_count(tokens[index:end]):
        vetoed = is_vetoed(tokens, listed, without)
        return VETOED if vetoed else allowed_values(items, *announced)
    return None


def _first_listed(tokens: Sequence[TextToken]) -> int:
    """Return where "values are" stands first; behind all tokens where nowhere."""
    for index, (token, after) in enumerate(pairwise(tokens)):
        if token.is_word("values") and after.is_word("are", "include"):
            return index
    return len(tokens)


def _bare_list_at(
    tokens: Sequence[TextToken], index: int, without: Set[str]
) -> AllowedValues | None:
    """Read a list without quotes, where the sentence consists of its values.

    "Supported values are: Free, Paid (yearly)." is one.
    """
    if index < len(tokens) and tokens[index].is_mark(":"):
        return None
    announced = _bare_announcement(tokens, index, without)
    if announced is None:
        return None
    bracket = index < len(tokens) and tokens[index].is_mark("[({")
    written = written_before(tokens, index)  # "(enum: on, off)"
    inside = written.rfind("(") > written.rfind(")")
    listed = read_bare(tokens, index + bracket, bracket or inside)
    if listed is None:
        return None
    vetoed = is_vetoed(tokens, listed, without)
    return VETOED if vetoed else allowed_values(listed.items, *announced)


def _bare_announcement(
    tokens: Sequence[TextToken], index: int, without: Set[str]
) -> tuple[Rule, str] | None:
    """Return what announces words without quotes, and in which words."""
    written = written_before(tokens, index)
    lead = written.casefold()
    announced = first_match(BARE_ANNOUNCING, lead, without)
    if announced is None or first_match(FORBIDDING, lead, without) is not None:
        return None
    rule, match = announced
    return rule, as_written(match[0], written)
