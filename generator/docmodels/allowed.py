"""Allowed values that a description lists in its prose.

A list counts when a phrase announces it ("possible values are", "one of") or
a colon does and nothing follows it in the sentence.  Examples ("such as",
"for example"), defaults and negations announce nothing: a wrong literal is
worse than a string.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from docmodels.page import Run, RunKind, Runs
from docmodels.typeexpr import NamedRef

_Kind: TypeAlias = Literal["value", "word", "mark", "break", "link"]


@dataclass(frozen=True, slots=True)
class AllowedValues:
    """Values in the order of the text, each with its explanation or ""."""

    values: tuple[tuple[str, str], ...]
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class _Token:
    kind: _Kind
    text: str
    target: str | None = None

    def is_word(self, *words: str) -> bool:
        return self.kind == "word" and self.text.casefold() in words

    def is_mark(self, marks: str) -> bool:
        return self.kind == "mark" and self.text in marks


_TOKEN = re.compile(
    r"""
      (?P<value>"[^"]{1,80}"|“[^”“]{1,80}[”“]|(?<!\w)'[^']{1,80}'(?!\w)|‘[^’]{1,80}’)
    | (?P<word>[\w@$\#](?:[\w@$\#'’]|[-.:/+](?=\w))*)
    | (?P<mark>\.\.\.|[^\s\w])
    """,
    re.VERBOSE,
)
_NEGATIVE = re.compile(
    r"\b(such as|for example|for instance|e\.g|examples?|like|default(s|ed)?|unless|"
    r"cannot|can't|can’t|must not|may not|not|never|when|if|starts?|begins?|contains?|"
    r"containing|called|named|known as|instead|equals?|excluding|except|prior to|"
    r"previously|formerly|deprecated|see|including|supports?|works? with)\b"
)
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
    | \b(?:can|may|must|could|should)\s(?:only\s)?be(?:\s(?:one|either|any|set|to|of|the
         |following|these|values?|a|an|string)){0,6}
    | \b(?:possible|allowed|valid|supported|accepted)\svalues?
    | \beither
    | \bthe\sfollowing(?:\s\w+){0,3}
    )
    \s?:?$
    """,
    re.VERBOSE,
)
_ENDS = ".!?"
_SEPARATORS = ",;/|"
_BULLETS = "-*•·"
_MAX_LEAD = 30
_MAX_WORDS_OF_VALUE = 4
_BARE = re.compile(r"[A-Za-z][\w-]*\Z")


def read_values(runs: Runs) -> AllowedValues | None:
    """Return the values that a description allows, or None.

    A list has two values at least; `null` in it means nullable and is no
    value.
    """
    tokens = tuple(_tokens(runs))
    for index, token in enumerate(tokens):
        if _starts_list(tokens, index):
            found = _list_at(tokens, index)
            if found is not None:
                return found
        if token.is_mark(":") or token.is_word("are", "include"):
            found = _bare_list_at(tokens, index + 1)
            if found is not None:
                return found
    return None


def read_values_reference(runs: Runs) -> NamedRef | None:
    """Return the enum that a description points to for the allowed values.

    "Supported values are the member names found in [X](x.md#x)."
    """
    tokens = tuple(_tokens(runs))
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


def _tokens(runs: Runs) -> Iterator[_Token]:
    for run in runs:
        match run.kind:
            case RunKind.BREAK:
                yield _Token("break", "\n")
            case RunKind.CODE:
                yield _Token("value", run.text.strip().strip("\"'"))
            case RunKind.LINK:
                yield _Token("link", run.text, run.target)
            case RunKind.TEXT:
                yield from _text_tokens(run)


def _text_tokens(run: Run) -> Iterator[_Token]:
    marked = run.strong or run.emphasis
    if marked and len(run.text.split()) <= _MAX_WORDS_OF_VALUE:
        text = run.text.strip()
        core = text.rstrip(",.;: ")
        yield from _emphasized(core)
        for mark in text[len(core) :]:
            if mark != " ":
                yield _Token("mark", mark)
        return
    for match in _TOKEN.finditer(run.text):
        text = match[0]
        match match.lastgroup:
            case "value":
                inside = text[1:-1].strip()
                yield _Token("value", inside.strip(" ,.;"))
                if inside.endswith(","):
                    yield _Token("mark", ",")
            case "word":
                yield _Token("word", text)
            case _:
                yield _Token("mark", text)


def _emphasized(text: str) -> Iterator[_Token]:
    """A bold or italic stretch is a value, or several with commas between."""
    for index, part in enumerate(text.split(",")):
        if index:
            yield _Token("mark", ",")
        if part.strip():
            yield _Token("value", part.strip().strip("\"'“”"))


# Lists


def _lead(tokens: Sequence[_Token], index: int) -> str:
    """Return the words of the sentence before `index`, in lower case."""
    words: list[str] = []
    start = index
    while start > 0 and index - start < _MAX_LEAD:
        token = tokens[start - 1]
        if token.is_mark(_ENDS) or token.is_mark(";"):
            break
        if token.kind == "break" and start != index:
            break
        if token.kind != "break":
            words.append(token.text if token.kind != "value" else "_")
        start -= 1
    return " ".join(reversed(words)).replace(" :", ":").casefold()


def _starts_list(tokens: Sequence[_Token], index: int) -> bool:
    if tokens[index].kind != "value":
        return False
    before = tokens[index - 1] if index else None
    return before is None or not (before.kind == "value" or before.is_mark(_SEPARATORS))


def _list_at(tokens: Sequence[_Token], index: int) -> AllowedValues | None:
    if index > 1 and tokens[index - 1].is_mark(_BULLETS):
        if tokens[index - 2].kind == "break":
            index -= 1
    lead = _lead(tokens, index)
    if not lead or _NEGATIVE.search(lead):
        return None
    announced = _ANNOUNCED.search(lead) is not None
    if not announced and (not lead.endswith(":") or _announced_before(tokens[:index])):
        return None
    by_line = index > 0 and tokens[index - 1].kind == "break"
    items = _lines(tokens, index) if by_line else None
    if items is None:
        items, end, closed = _inline(tokens, index)
        if not closed or not (announced or _ends_sentence(tokens, end)):
            return None
    return _values(items)


def _announced_before(tokens: Sequence[_Token]) -> bool:
    """Tell whether another list was announced: then this one only explains it."""
    return any(
        token.is_word("values")
        and index + 1 < len(tokens)
        and tokens[index + 1].is_word("are", "include")
        for index, token in enumerate(tokens)
    )


def _ends_sentence(tokens: Sequence[_Token], end: int) -> bool:
    return (
        end >= len(tokens) or tokens[end].is_mark(_ENDS) or tokens[end].kind == "break"
    )


def _inline(
    tokens: Sequence[_Token], index: int
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
        if after == index:
            return items, index, True
        if after >= len(tokens) or tokens[after].kind != "value":
            return items, index, not conjunction
        index = after


def _separators(tokens: Sequence[_Token], index: int) -> tuple[int, bool]:
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


def _parenthesis(tokens: Sequence[_Token], index: int) -> tuple[str, int]:
    """Read an explanation in parentheses, if one stands at `index`."""
    if index >= len(tokens) or not tokens[index].is_mark("("):
        return "", index
    depth = 0
    for end in range(index, len(tokens)):
        depth += tokens[end].is_mark("(") - tokens[end].is_mark(")")
        if depth == 0:
            return _sentence(tokens[index + 1 : end]), end + 1
    return "", index


def _lines(tokens: Sequence[_Token], index: int) -> list[tuple[str, str]] | None:
    """Read one value a line, each with its explanation behind it."""
    items: list[tuple[str, str]] = []
    while index < len(tokens):
        if tokens[index].is_mark(_BULLETS) and index + 1 < len(tokens):
            index += 1
        if tokens[index].kind != "value":
            break
        end = index + 1
        while end < len(tokens) and tokens[end].kind != "break":
            end += 1
        rest = tokens[index + 1 : end]
        if any(t.kind == "value" for t in rest[:3]) and _comma_first(rest):
            return None
        while rest and rest[0].is_mark(":-–—=,"):
            rest = rest[1:]
        items.append((tokens[index].text, _sentence(rest)))
        index = end
        while index < len(tokens) and tokens[index].kind == "break":
            index += 1
    return items if len(items) > 1 else None


def _comma_first(rest: Sequence[_Token]) -> bool:
    return bool(rest) and (rest[0].is_mark(_SEPARATORS) or rest[0].is_word("or", "and"))


def _bare_list_at(tokens: Sequence[_Token], index: int) -> AllowedValues | None:
    """Read `Supported values are: Commercial, Education (schools).`

    Values without quotes count only where the sentence consists of them.
    """
    if index < len(tokens) and tokens[index].is_mark(":"):
        return None
    lead = _lead(tokens, index)
    if _NEGATIVE.search(lead) or not _BARE_ANNOUNCED.search(lead):
        return None
    items: list[tuple[str, str]] = []
    while index < len(tokens):
        token = tokens[index]
        if token.kind not in ("word", "value") or not (
            token.kind == "value" or _BARE.match(token.text)
        ):
            return None
        explanation, index = _parenthesis(tokens, index + 1)
        items.append((token.text, explanation))
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
)


def _values(items: Sequence[tuple[str, str]]) -> AllowedValues | None:
    values: dict[str, str] = {}
    nullable = False
    for text, explanation in items:
        value = text.strip(" ,.;:")
        if value.casefold() == "null":
            nullable = True
        elif not value or len(value.split()) > _MAX_WORDS_OF_VALUE:
            return None
        else:
            values.setdefault(value, explanation)
    if len(values) < 2:
        return None
    return AllowedValues(tuple(values.items()), nullable)


def _sentence(tokens: Sequence[_Token]) -> str:
    """Write tokens as text again."""
    text = ""
    for token in tokens:
        glue = token.kind == "mark" and token.text in ".,;:)!?%"
        text += ("" if glue or not text or text[-1] in "([" else " ") + token.text
    return text.strip()
