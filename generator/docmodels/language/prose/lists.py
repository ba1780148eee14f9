"""Reads the values that a description lists, and what it says of each.

Whether a list holds allowed values is not asked here.
"""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from docmodels.language.prose.notes import begins_note
from docmodels.language.prose.tokens import TextToken, as_text
from docmodels.language.words.facts import FACTS_IN_SENTENCES

#: Values in the order of the text, each with its explanation or "".
Items: TypeAlias = list[tuple[str, str]]

BULLETS = "-*•·"
SEPARATORS = ",;/|"
SENTENCE_ENDS = ".!?"
#: Words behind a value that is no value of the list: "and `size` must be given".
OF_SUBJECTS = (
    *("is", "are", "was", "has", "have", "must", "should", "can", "may", "will"),
    *("property", "field", "parameter", "attribute", "header", "option"),
)
_DASHES = "-–—="
_BARE = re.compile(r"(?:[A-Za-z][\w-]*|\d{1,18})\Z", re.ASCII)
# "1-待支付": a value and what it means, with nothing but a mark between.
_GLUED = re.compile(r"([A-Za-z0-9_]{1,40})[-:=](?=[^\x00-\x7f])(.{1,80})\Z", re.DOTALL)
# What goes on with values that it does not name.
_OPEN = ("more", "etc", "others", "so", "among", "...", "…")
_OPEN_BEFORE_WORDS = ("empty", "an", "any", "other", "a")


@dataclass(frozen=True, slots=True)
class Listed:
    """The values of a list, and the index behind it; `in_line` says how it is laid."""

    items: Items
    end: int
    in_line: bool = True


def read_closed(
    tokens: Sequence[TextToken], index: int, bracket: bool, announced: bool
) -> Listed | None:
    """Read a list in a line, if it surely ends: with its bracket or the sentence."""
    items, end, closed = _inline(tokens, index)
    if bracket and not (end < len(tokens) and tokens[end].is_mark("])}")):
        return None
    if not closed or not (announced or _ends_sentence(tokens, end)):
        return None
    return Listed(items, end + bracket)


def read_explained(tokens: Sequence[TextToken], index: int) -> Listed | None:
    """Read values in a line that each have an explanation behind a dash.

    `"a" - the first, "b" - the second, or "c" - the last.` has three.  An
    explanation goes to the next value, or to the end of the sentence.
    """
    items: Items = []
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
            return Listed(items, end)
        index = after
    return None


def read_lines(tokens: Sequence[TextToken], index: int, named: bool) -> Listed | None:
    """Read one value a line, each with its explanation behind it.

    With `named`, a single word before a dash, or alone, is a value without quotes.
    """
    items: Items = []
    forms: set[str | None] = set()
    bulleted = index < len(tokens) and tokens[index].is_mark(BULLETS)
    while index < len(tokens):
        if tokens[index].is_mark(BULLETS) and index + 1 < len(tokens):
            index += 1
        elif bulleted and len(items) > 1:
            break
        if not (tokens[index].kind == "value" or (named and _is_named(tokens, index))):
            break
        if items and _is_of_another_text(tokens, index, forms, len(items)):
            break
        forms.add(tokens[index].form)
        end = index + 1
        while end < len(tokens) and tokens[end].kind != "break":
            end += 1
        rest = tokens[index + 1 : end]
        if any(t.kind == "value" for t in rest[:3]) and _comma_first(rest):
            return None
        while rest and rest[0].is_mark(":-–—=,;."):
            rest = rest[1:]
        items.append((tokens[index].text, as_text(rest)))
        index = end
        while index < len(tokens) and tokens[index].kind == "break":
            index += 1
    if _goes_on(tokens, index) or _goes_on(tokens, index + 1):
        return None
    return Listed(items, index, in_line=False) if len(items) > 1 else None


def _is_of_another_text(
    tokens: Sequence[TextToken], index: int, forms: Set[str | None], count: int
) -> bool:
    """Tell whether a line that could be an item begins what follows the list.

    A note does, what stands below a rule does, and so does what is in bold below
    values in code: "**Required if set**".
    """
    before = index - 1
    while before > 0 and tokens[before].kind != "break":
        before -= 1
    while before > 0 and tokens[before].kind == "break":
        if tokens[before].is_rule:
            return True
        before -= 1
    bold = tokens[index].form == "emphasis" and forms == {"code"} and count > 1
    return bold or begins_note(tokens, index)


def read_bullets_in_line(tokens: Sequence[TextToken], index: int) -> Listed | None:
    """Read `• "a" - first • "b" - second`, with no breaks between."""
    lines: list[TextToken] = []
    for token in tokens[index:]:
        if token.is_mark("•"):
            lines.append(TextToken("break", "\n"))
        lines.append(token)
    listed = read_lines(lines, 1, False)
    return None if listed is None else Listed(listed.items, len(tokens), False)


def read_bare(tokens: Sequence[TextToken], index: int, bracket: bool) -> Listed | None:
    """Read words without quotes that make up the sentence, or the bracket."""
    items: Items = []
    while index < len(tokens):
        token = tokens[index]
        glued = _GLUED.match(token.text) if token.kind == "word" else None
        if token.kind not in ("word", "value") or not (
            token.kind == "value" or glued or _BARE.match(token.text)
        ):
            return None
        if _goes_on(tokens, index):
            return None
        explanation, index = _parenthesis(tokens, index + 1)
        value, said = glued.groups() if glued else (token.text, "")
        items.append((value, said or explanation))
        if bracket and index < len(tokens) and tokens[index].is_mark("])}"):
            return Listed(items, index + 1)
        if _ends_sentence(tokens, index):
            return Listed(items, index)
        after, _ = _separators(tokens, index)
        if after == index or any(t.kind == "break" for t in tokens[index:after]):
            return None
        index = after
    return None


def line_count(tokens: Sequence[TextToken]) -> int:
    """Return how many lines have words in them."""
    ends = [token.kind == "break" for token in tokens]
    return sum(end and not before for before, end in pairwise([True, *ends, True]))


def _inline(tokens: Sequence[TextToken], index: int) -> tuple[Items, int, bool]:
    """Read `"a", "b" (why) or "c"`.

    Returns the items, the index behind them and whether the list is closed:
    one that goes on in words ("or any other name") is not.  What stands on the
    next line behind "or" and the last value, or is a note, is no item.
    """
    items: Items = []
    last = False
    while True:
        value = tokens[index].text
        explanation, index = _parenthesis(tokens, index + 1)
        items.append((value, explanation))
        after, conjunction = _separators(tokens, index)
        between = tokens[index:after]
        if _goes_on(tokens, after):
            return items, index, False
        if between and all(one.kind == "break" for one in between):
            if last or any(one.is_rule for one in between):
                return items, index, True
        if after == index and not (
            index < len(tokens) and tokens[index].kind == "value"
        ):
            return items, index, True
        if begins_note(tokens, after) or (last and _is_subject(tokens, after)):
            return items, index, True
        if after >= len(tokens) or tokens[after].kind != "value":
            return items, index, not conjunction
        last = last or conjunction
        index = after


def _is_subject(tokens: Sequence[TextToken], index: int) -> bool:
    return index + 1 < len(tokens) and tokens[index + 1].is_word(*OF_SUBJECTS)


def _ends_sentence(tokens: Sequence[TextToken], end: int) -> bool:
    return (
        end >= len(tokens)
        or tokens[end].is_mark(SENTENCE_ENDS)
        or tokens[end].kind == "break"
    )


def _goes_on(tokens: Sequence[TextToken], index: int) -> bool:
    """Tell whether a list ends in "and more", "etc.", dots or "an empty string"."""
    if index >= len(tokens) or tokens[index].kind not in ("word", "mark"):
        return False
    before_word = index + 1 < len(tokens) and tokens[index + 1].kind == "word"
    text = tokens[index].text
    return text in _OPEN or (before_word and text in _OPEN_BEFORE_WORDS)


def _separators(tokens: Sequence[TextToken], index: int) -> tuple[int, bool]:
    """Skip what stands between two values; tell whether it says or, and."""
    conjunction = False
    while index < len(tokens):
        token = tokens[index]
        if token.is_word("or", "and"):
            conjunction = True
        elif not (token.is_mark(SEPARATORS) or token.kind == "break"):
            break
        index += 1
    return index, conjunction


def _parenthesis(tokens: Sequence[TextToken], index: int) -> tuple[str, int]:
    """Read an explanation in parentheses, if one stands at `index`."""
    if index >= len(tokens) or not tokens[index].is_mark("("):
        return "", index
    depth = 0
    for end in range(index, len(tokens)):
        depth += tokens[end].is_mark("(") - tokens[end].is_mark(")")
        if depth == 0:
            return as_text(tokens[index + 1 : end]), end + 1
    return "", index


def _is_named(tokens: Sequence[TextToken], index: int) -> bool:
    """Tell whether a line gives its value without quotes: with a dash, or alone."""
    if tokens[index].kind != "word":
        return False
    if index + 1 < len(tokens) and tokens[index + 1].is_mark("-–—="):
        return True
    ends = index + 1 == len(tokens) or tokens[index + 1].kind == "break"
    word = tokens[index].text
    fact = word.casefold() in FACTS_IN_SENTENCES
    return ends and not fact and _BARE.match(word) is not None


def _comma_first(rest: Sequence[TextToken]) -> bool:
    return bool(rest) and (rest[0].is_mark(SEPARATORS) or rest[0].is_word("or", "and"))
