"""Allowed values that a description lists in its prose.

A list counts when a phrase announces it ("possible values are", "one of") or
a colon does and nothing follows it in the sentence.  Examples ("such as",
"for example"), defaults and negations announce nothing: a wrong literal is
worse than a string.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from docmodels.allowedtokens import MAX_WORDS_OF_VALUE, Token, as_text, tokens_of
from docmodels.page import Runs, plain_text
from docmodels.typeexpr import NamedRef


@dataclass(frozen=True, slots=True)
class AllowedValues:
    """Values in the order of the text, each with its explanation or ""."""

    values: tuple[tuple[str, str], ...]
    nullable: bool = False


_NEGATIVE = re.compile(
    r"\b(such as|for example|for instance|e\.g|examples?|like|default(s|ed)?|unless|"
    r"cannot|can't|can’t|must not|may not|not|never|when|if|starts?|begins?|contains?|"
    r"containing|called|named|known as|instead|equals?|excluding|except|prior to|"
    r"previously|formerly|deprecated|see|including|works? with"
    # Of a property, not what it may be; a colon shows that it is.
    r"|(?:sorted|ordered|grouped|filtered) by(?!:)"
    # "Supports two values: …" announces; "supports `$filter`" does not.
    r"|supports?(?! (?:only |just )?(?:\w+ )?values?\b))\b"
)
# What a text looks like is not what it may be: "in the format `YYYY` or `MM`".
_PATTERN = re.compile(
    r"YYYY|yyyy|[Hh]{2}:|[Mm]{2}/[Dd]{2}|[Dd]{2}/[Mm]{2}|<\w+>|\{\w+\}"
)
_OF_VALUES = re.compile(r"\b(?:values?|options?|enum)\b")
_ONE_CASE = re.compile(
    r"for (?!(?:this|the|these) (?:property|field|value|attribute)\b)[^,:]{1,80}, "
    r".*\b(?:this|it|value|property|field)\b"
)
_CASE = re.compile(r"\b(?:when|if)\b")
# Several values in one string: each alone is not all that may stand there.
_COMBINED = re.compile(
    r"\b(?:can|may|must|could) be combined\b|\b(?:a|any) combination of\b"
    r"|\b(?:comma|semicolon|pipe|space)[- ](?:separated|delimited)\b"
    r"|\bseparated by (?:a |an )?(?:comma|semicolon|space|pipe)s?\b",
    re.IGNORECASE,
)
# What goes on with values that it does not name.
_OPEN = ("more", "etc", "others", "so", "among", "...", "…")
_OPEN_BEFORE_WORDS = ("empty", "an", "any", "other", "a")
_MAX_TOKENS = 5000
_ANNOUNCED = re.compile(
    r"""
    (?:
      \b(?:possible|allowed|valid|supported|accepted|permitted|available|legal
         |acceptable|enum|enumeration|known|defined|expected|potential)
        (?:\s\w+){0,3}\s(?:values?|options?|choices|members|strings|types|statuses|states)
        (?:\s\w+){0,4}
    | \bvalues?\s(?:are|is|can\sbe|may\sbe|must\sbe|include|includes|could\sbe
                   |will\sbe)(?:\s\w+){0,5}
    | \bvalues
    | \b(?:one|any|either)\sof(?:\s\w+){0,4}
    | \b(?:can|may|must|could|should)\s(?:only\s|either\s)?be
         (?:\s(?:one|either|any|set|to|of|the|following|these|values?|a|an|string)){0,6}
    | \b(?:possible|allowed|valid|supported|accepted)\svalues?
    | \beither(?:\sbe)?
    | \b(?:select|choose|selected|chosen|pick)\s(?:one\s)?(?:from|of)(?:\s\w+){0,4}
    | \bthe\sfollowing(?:\s\w+){0,3}
    )
    \s?:?$
    """,
    re.VERBOSE,
)
_ENDS = ".!?"
_VALUE = "_"  # stands for a value in the words before a list
_SEPARATORS = ",;/|"
_BULLETS = "-*•·"
_DASHES = "-–—="
_MAX_LEAD = 30
_BARE = re.compile(r"[A-Za-z][\w-]*\Z")


def read_values(runs: Runs) -> AllowedValues | None:
    """Return the values that a description allows, or None.

    A list has two values at least; `null` in it means nullable and is no
    value.  Where a description lists the values of several cases, they are
    put together.  Values that may be combined are no list of alternatives.
    """
    tokens = tuple(islice(tokens_of(runs), _MAX_TOKENS + 1))
    # So long a text lists nothing; and reading it would take long.
    if len(tokens) > _MAX_TOKENS or _COMBINED.search(plain_text(runs)):
        return None
    found: list[AllowedValues] = []
    leads: list[str] = []
    for index, token in enumerate(tokens):
        one: AllowedValues | None = None
        if _starts_list(tokens, index) and (not found or _another(tokens, index)):
            one = _list_at(tokens, index, bool(found))
        if one is None and not found and _may_announce(token):
            one = _bare_list_at(tokens, index + 1) or _named_lines(tokens, index + 1)
        if one is not None:
            found.append(one)
            leads.append(_lead(tokens, index))
    # The values of one case are not all: "For gifts, this can be "x" or "y"."
    if len(found) == 1 and _ONE_CASE.match(leads[0]):
        return None
    return _union(found)


def _may_announce(token: Token) -> bool:
    return token.is_mark(":") or token.is_word("are", "include")


def _another(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a later list gives the values of another case.

    One that speaks of a value of the first list only explains it.
    """
    lead = _lead(tokens, index)
    if _VALUE in lead.split():
        return False
    return re.match(r"(?:for|in|on|with)\b", lead) is not None or (
        re.search(r"\bvalues?\b", lead) is not None
    )


def _union(found: Sequence[AllowedValues]) -> AllowedValues | None:
    if not found:
        return None
    values: dict[str, str] = {}
    for one in found:
        for value, explanation in one.values:
            values[value] = values.get(value) or explanation
    return AllowedValues(tuple(values.items()), any(one.nullable for one in found))


def read_values_reference(runs: Runs) -> NamedRef | None:
    """Return the enum that a description points to for the allowed values.

    "Supported values are the member names found in [X](x.md#x)."
    """
    tokens = tuple(tokens_of(runs))
    for index, token in enumerate(tokens):
        if token.kind != "link":
            continue
        lead = _lead(tokens, index)
        if _REFERENCE.search(lead) and not _NOT_REFERENCE.search(lead):
            return NamedRef(token.text, token.target)
    return None


_REFERENCE = re.compile(
    r"\b(?:values?|member names|members|names)\b.*"
    r"\b(?:found|listed|defined|described|specified|in|of|from|by)"
    r"(?: the)?(?: \w+)?$"
)
_NOT_REFERENCE = re.compile(r"\b(?:see|for more|default|not|example)\b")


# Tokens


def _lead(tokens: Sequence[Token], index: int) -> str:
    """Return the words of the sentence before `index`, in lower case."""
    words: list[str] = []
    end = start = _before_breaks(tokens, index)
    while start > 0 and end - start < _MAX_LEAD:
        token = tokens[start - 1]
        if token.is_mark(_ENDS) or token.is_mark(";") or token.kind == "break":
            break
        words.append(token.text if token.kind != "value" else _VALUE)
        start -= 1
    return " ".join(reversed(words)).replace(" :", ":").casefold()


def _before_breaks(tokens: Sequence[Token], index: int) -> int:
    while index > 0 and tokens[index - 1].kind == "break":
        index -= 1
    return index


def _lead_of_lines(tokens: Sequence[Token], index: int) -> str:
    """Return the sentence before a list in lines, without facts in between.

    "Following values are supported. Not nullable." announces, too.
    """
    end = _before_breaks(tokens, index)
    while end > 0 and tokens[end - 1].is_mark("."):
        sentence = _lead(tokens, end - 1)
        if sentence not in _FACT_SENTENCES:
            return sentence
        end -= len(sentence.split()) + 1
        end = _before_breaks(tokens, end)
    return ""


_FACT_SENTENCES = ("not nullable", "nullable", "read-only", "required", "optional")


def _starts_list(tokens: Sequence[Token], index: int) -> bool:
    if tokens[index].kind != "value":
        return False
    before = tokens[index - 1] if index else None
    return before is None or not (before.kind == "value" or before.is_mark(_SEPARATORS))


def _list_at(
    tokens: Sequence[Token], index: int, another: bool
) -> AllowedValues | None:
    """Read the list that starts at `index`, if something announces it.

    `another` says that one was read before: then a case is no objection.
    """
    if index > 1 and tokens[index - 1].is_mark(_BULLETS):
        if tokens[index - 2].kind == "break" or tokens[index - 1].is_mark("•"):
            index -= 1
    by_line = index > 0 and tokens[index - 1].kind == "break"
    bracket = index > 0 and tokens[index - 1].is_mark("[({")
    lead = _lead(tokens, index - bracket)
    if by_line and not lead:
        lead = _lead_of_lines(tokens, index)
        if not re.search(r"\bvalues\b", lead):
            return None
    if not lead or _NEGATIVE.search(_CASE.sub("", lead) if another else lead):
        return None
    announced = _ANNOUNCED.search(lead) is not None
    if bracket and not announced:
        return None
    if not announced and (not lead.endswith(":") or _announced_before(tokens[:index])):
        return None
    items = _lines(tokens, index, False) if by_line else None
    if items is None and tokens[index].is_mark(_BULLETS):
        items = _bullets_in_a_line(tokens, index)
    elif items is None:
        if announced and not bracket:
            items = _explained(tokens, index)
        items = items or _closed(tokens, index, bracket, announced)
    patterns = any(_PATTERN.search(value) for value, _ in items or ())
    if not items or (patterns and not _OF_VALUES.search(lead)):
        return None
    return _values(items)


def _closed(
    tokens: Sequence[Token], index: int, bracket: bool, announced: bool
) -> list[tuple[str, str]] | None:
    """Read a list in a line, if it surely ends: with its bracket or the sentence."""
    items, end, closed = _inline(tokens, index)
    if bracket and not (end < len(tokens) and tokens[end].is_mark("])}")):
        return None
    if not closed or not (announced or _ends_sentence(tokens, end)):
        return None
    return items


def _explained(tokens: Sequence[Token], index: int) -> list[tuple[str, str]] | None:
    """Read values in a line that each have an explanation behind a dash.

    `"a" - the first, "b" - the second, or "c" - the last.` has three.  An
    explanation goes to the next value, or to the end of the sentence.
    """
    items: list[tuple[str, str]] = []
    while tokens[index + 1 : index + 2] and tokens[index + 1].is_mark(_DASHES):
        start = end = index + 2
        after = end
        while end < len(tokens) and not _ends_sentence(tokens, end):
            after, _ = _separators(tokens, end)
            if after > end and _goes_on(tokens, after):
                return None
            if after > end and after < len(tokens) and tokens[after].kind == "value":
                break
            end += 1
        else:
            after = len(tokens)
        items.append((tokens[index].text, as_text(tokens[start:end])))
        if after >= len(tokens):
            return items if len(items) > 1 else None
        index = after
    return None


def _bullets_in_a_line(
    tokens: Sequence[Token], index: int
) -> list[tuple[str, str]] | None:
    """Read `• "a" - first • "b" - second`, with no breaks between."""
    lines: list[Token] = []
    for token in tokens[index:]:
        if token.is_mark("•"):
            lines.append(Token("break", "\n"))
        lines.append(token)
    return _lines(lines, 1, False)


def _named_lines(tokens: Sequence[Token], index: int) -> AllowedValues | None:
    """Read lines of which some, or all to the end, give their value without quotes.

    "The supported values are:", then `Scope - what it is`, `"Id" - …`.
    """
    if index >= len(tokens) or tokens[index].kind != "break":
        return None
    while index < len(tokens) and tokens[index].kind == "break":
        index += 1
    lead = _lead(tokens, index)
    if _NEGATIVE.search(lead) or not _BARE_ANNOUNCED.search(lead):
        return None
    items = _lines(tokens, index, True)
    quoted = {token.text for token in tokens[index:] if token.kind == "value"}
    if not items:
        return None
    if any(value in quoted for value, _ in items) or len(items) == _line_count(
        tokens[index:]
    ):
        return _values(items)
    return None


def _line_count(tokens: Sequence[Token]) -> int:
    """Return how many lines have words in them."""
    ends = [token.kind == "break" for token in tokens]
    return sum(end and not before for before, end in pairwise([True, *ends, True]))


def _announced_before(tokens: Sequence[Token]) -> bool:
    """Tell whether another list was announced: then this one only explains it."""
    return any(
        token.is_word("values")
        and index + 1 < len(tokens)
        and tokens[index + 1].is_word("are", "include")
        for index, token in enumerate(tokens)
    )


def _ends_sentence(tokens: Sequence[Token], end: int) -> bool:
    return (
        end >= len(tokens) or tokens[end].is_mark(_ENDS) or tokens[end].kind == "break"
    )


def _inline(
    tokens: Sequence[Token], index: int
) -> tuple[list[tuple[str, str]], int, bool]:
    """Read `"a", "b" (why) or "c"`.

    Returns the items, the index behind them and whether the list is closed:
    one that goes on in words ("or any other name") is not.
    """
    items: list[tuple[str, str]] = []
    while True:
        value = tokens[index].text
        explanation, index = _parenthesis(tokens, index + 1)
        items.append((value, explanation))
        after, conjunction = _separators(tokens, index)
        if _goes_on(tokens, after):
            return items, index, False
        if after == index and not (
            index < len(tokens) and tokens[index].kind == "value"
        ):
            return items, index, True
        if after >= len(tokens) or tokens[after].kind != "value":
            return items, index, not conjunction
        index = after


def _goes_on(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a list ends in "and more", "etc.", dots or "an empty string"."""
    if index >= len(tokens) or tokens[index].kind not in ("word", "mark"):
        return False
    before_word = index + 1 < len(tokens) and tokens[index + 1].kind == "word"
    text = tokens[index].text
    return text in _OPEN or (before_word and text in _OPEN_BEFORE_WORDS)


def _separators(tokens: Sequence[Token], index: int) -> tuple[int, bool]:
    """Skip what stands between two values; tell whether it says or, and."""
    conjunction = False
    while index < len(tokens):
        token = tokens[index]
        if token.is_word("or", "and"):
            conjunction = True
        elif not (token.is_mark(_SEPARATORS) or token.kind == "break"):
            break
        index += 1
    return index, conjunction


def _parenthesis(tokens: Sequence[Token], index: int) -> tuple[str, int]:
    """Read an explanation in parentheses, if one stands at `index`."""
    if index >= len(tokens) or not tokens[index].is_mark("("):
        return "", index
    depth = 0
    for end in range(index, len(tokens)):
        depth += tokens[end].is_mark("(") - tokens[end].is_mark(")")
        if depth == 0:
            return as_text(tokens[index + 1 : end]), end + 1
    return "", index


def _lines(
    tokens: Sequence[Token], index: int, named: bool
) -> list[tuple[str, str]] | None:
    """Read one value a line, each with its explanation behind it.

    With `named`, a single word before a dash is a value without quotes.
    """
    items: list[tuple[str, str]] = []
    while index < len(tokens):
        if tokens[index].is_mark(_BULLETS) and index + 1 < len(tokens):
            index += 1
        if not (tokens[index].kind == "value" or (named and _is_named(tokens, index))):
            break
        end = index + 1
        while end < len(tokens) and tokens[end].kind != "break":
            end += 1
        rest = tokens[index + 1 : end]
        if any(t.kind == "value" for t in rest[:3]) and _comma_first(rest):
            return None
        while rest and rest[0].is_mark(":-–—=,"):
            rest = rest[1:]
        items.append((tokens[index].text, as_text(rest)))
        index = end
        while index < len(tokens) and tokens[index].kind == "break":
            index += 1
    if _goes_on(tokens, index) or _goes_on(tokens, index + 1):
        return None
    return items if len(items) > 1 else None


def _is_named(tokens: Sequence[Token], index: int) -> bool:
    return (
        tokens[index].kind == "word"
        and index + 1 < len(tokens)
        and tokens[index + 1].is_mark("-–—=")
    )


def _comma_first(rest: Sequence[Token]) -> bool:
    return bool(rest) and (rest[0].is_mark(_SEPARATORS) or rest[0].is_word("or", "and"))


def _bare_list_at(tokens: Sequence[Token], index: int) -> AllowedValues | None:
    """Read a list without quotes, where the sentence consists of its values.

    "Supported values are: Free, Paid (yearly)." is one.
    """
    if index < len(tokens) and tokens[index].is_mark(":"):
        return None
    lead = _lead(tokens, index)
    bracket = index < len(tokens) and tokens[index].is_mark("[({")
    index += bracket
    if _NEGATIVE.search(lead) or not _BARE_ANNOUNCED.search(lead):
        return None
    items: list[tuple[str, str]] = []
    while index < len(tokens):
        token = tokens[index]
        if token.kind not in ("word", "value") or not (
            token.kind == "value" or _BARE.match(token.text)
        ):
            return None
        if _goes_on(tokens, index):
            return None
        explanation, index = _parenthesis(tokens, index + 1)
        items.append((token.text, explanation))
        if bracket and index < len(tokens) and tokens[index].is_mark("])}"):
            return _values(items)
        if _ends_sentence(tokens, index):
            return _values(items)
        after, _ = _separators(tokens, index)
        if after == index or any(t.kind == "break" for t in tokens[index:after]):
            return None
        index = after
    return None


_BARE_ANNOUNCED = re.compile(
    r"\b(?:possible|allowed|valid|supported|accepted|permitted|available) values?"
    r"(?: for this (?:property|field))?(?: are| include|)(?: the following)?:?$"
    r"|\b(?:one of|enum)(?: the following)?:$"
)


def _values(items: Sequence[tuple[str, str]]) -> AllowedValues | None:
    values: dict[str, str] = {}
    nullable = False
    for text, explanation in items:
        value = " " if text == " " else text.strip(" ,.;:")
        if value.casefold() == "null":
            nullable = True
        elif not value or len(value.split()) > MAX_WORDS_OF_VALUE:
            return None
        else:
            values.setdefault(value, explanation)
    if len(values) < 2:
        return None
    return AllowedValues(tuple(values.items()), nullable)
