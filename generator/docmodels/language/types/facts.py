"""Reads the facts and the remarks around the type of a cell."""

from dataclasses import dataclass, replace

from docmodels.language.types.cursor import Cursor
from docmodels.language.types.tokens import TypeToken
from docmodels.language.words.facts import FACTS_IN_TYPES, Fact
from docmodels.language.words.types import CLOSING, CONDITIONS, NOUNS

# What sets a remark off from the type before it, and what joins a type to it.
SETS_OFF = frozenset(".,;:()-–—")
_JOINTS = frozenset("&+|/→⇒")

_MOST_WORDS = max(len(phrase.split()) for phrase in FACTS_IN_TYPES)


def facts_before(cursor: Cursor) -> None:
    """Read the marks in front of a type: `?integer`, `optional string`."""
    while (token := cursor.peek()) is not None:
        after = cursor.peek(1)
        pointer = token.is_mark("*") and token.marked
        if after is not None and (token.is_mark("?") or pointer):
            cursor.nullable = True  # in code, a pointer of Go, which may be nil
            cursor.position += 1
        elif not (_fact_in_brackets(cursor) or _fact_before_type(cursor)):
            return
        cursor.take_mark(",")


def _fact_in_brackets(cursor: Cursor) -> bool:
    """Go past `(optional)` before a type; tell whether it was there."""
    said = _fact_at(cursor, 1) if cursor.peek_mark("(") else None
    if said is None or not said.length or not cursor.peek_mark(")", said.length + 1):
        return False
    _note(cursor, said)
    cursor.position += said.length + 2
    return True


def _fact_before_type(cursor: Cursor) -> bool:
    """Go past the fact of `optional string`; tell whether it was there."""
    said = _fact_at(cursor, 0)
    after = cursor.peek(said.length) if said is not None else None
    if said is None or not said.length or after is None or after.text in CLOSING:
        return False
    _note(cursor, said)
    cursor.position += said.length
    return True


@dataclass(frozen=True, slots=True)
class _Said:
    """That a fact is so, and how many tokens say it."""

    fact: Fact
    value: bool
    length: int


def _fact_at(cursor: Cursor, ahead: int) -> _Said | None:
    """Return the fact about the property that stands `ahead` of here.

    What is required for some only is not; the words stay, as a remark.
    """
    for length in range(_MOST_WORDS, 0, -1):
        tokens = [cursor.peek(ahead + index) for index in range(length)]
        words = [t.text.casefold() for t in tokens if t and t.kind == "word"]
        known = FACTS_IN_TYPES.get(" ".join(words)) if len(words) == length else None
        if known is not None:
            if known == ("required", True) and _is_condition(cursor, ahead + length):
                return None if length > 1 else _Said("required", False, 0)
            return _Said(*known, length)
    return None


def _is_condition(cursor: Cursor, ahead: int) -> bool:
    """Tell whether what follows says for what alone, or when, something is required."""
    if cursor.peek_is(ahead, "only"):
        ahead += 1
    token, after = cursor.peek(ahead), cursor.peek(ahead + 1)
    if token is None or not token.is_word(*CONDITIONS) or after is None:
        return False
    return not after.is_word("all", "any", "both", "each", "every")


def _note(cursor: Cursor, said: _Said) -> None:
    match said.fact:
        case "required":
            cursor.required = said.value
        case "nullable":
            cursor.nullable = cursor.nullable or said.value
        case "read_only":
            cursor.read_only = said.value
        case "deprecated":
            pass  # a state, which is kept as a remark


def facts_behind(cursor: Cursor) -> None:
    """Read what follows the type: facts are taken, the rest is kept."""
    into = cursor.rest
    between: list[TypeToken] = []
    while (token := cursor.peek()) is not None:
        cursor.position += 1
        if token.kind == "mark":
            joined = bool(cursor.rest) and token.text not in SETS_OFF
            joined |= token.text in _JOINTS and cursor.peek() is not None
            into = cursor.rest if joined and into is cursor.rest else cursor.remark
            if token.is_mark("?"):
                cursor.nullable |= not _in_braces(cursor)
            elif token.text not in ".,;:()*-–—":
                into.append(token)
            else:
                between = _between(between, token)
        elif _is_noise(cursor, token, beside=into is cursor.rest or not cursor.remark):
            between.clear()
        elif token.is_word("or") and cursor.take_word("null", "nil", "none"):
            cursor.nullable = True
        elif not (token.is_word("not") and cursor.take_word("null")):
            is_footnote = len(token.text) == 1 and token.text.isdigit()
            kept = cursor.remark if is_footnote else into
            if kept is cursor.remark and kept:
                kept += between
            between.clear()
            kept.append(token)


def _in_braces(cursor: Cursor) -> bool:
    """Tell whether the token before here stands among the members of an object."""
    texts = [one.text for one in cursor.tokens[: cursor.position] if one.kind == "mark"]
    return texts.count("{") > texts.count("}")


def _between(marks: list[TypeToken], mark: TypeToken) -> list[TypeToken]:
    """Return what is between two words of a remark, as in `default: -1`, with a mark.

    A bracket that closes keeps apart what nothing else does.
    """
    if mark.text in "(*":
        return marks
    if mark.text == ")":
        return marks or [replace(mark, text=";")]
    return [*(one for one in marks if one.text != ";"), mark]


def _is_noise(cursor: Cursor, token: TypeToken, *, beside: bool) -> bool:
    """Take a fact; tell of nothing else, such as a noun right beside the type."""
    said = _fact_at(cursor, -1)
    if said is not None:
        _note(cursor, said)
        if not said.length:
            return False
        cursor.position += said.length - 1
    if said is not None or token.is_word("unique"):
        return True
    after = cursor.peek()
    alone = after is None or after.kind == "mark" or not cursor.remark
    return beside and alone and token.is_word(*NOUNS)
