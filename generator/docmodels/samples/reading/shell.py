"""Finds the JSON in shell commands: what curl sends."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

_CURL = re.compile(r"^[ \t]*(?:[$%>#] ?)?curl(?:\.exe)?(?=\s)", re.M)
# A line that goes on: \ in shells, ^ and ` in those of Windows.
_SPACE = re.compile(r"(?:[ \t]|[\\^`][ \t]*\n)+")
_PART = re.compile(r"""'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\]+""", re.S)
_DATA = ("-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--json")
_ATTACHED = ("-d", *(f"{name}=" for name in _DATA if name.startswith("--")))
_ESCAPED = re.compile(r'\\"')
_BODY = re.compile(r"\s*[\[{]")
_HERE = re.compile(r"<<-?[ \t]*(['\"]?)(\w+)\1")


@dataclass(frozen=True, slots=True)
class Sent:
    """What a command sends: its `lines`, the first of them the text's `first`.

    `column` is how many characters stand before it there; all other lines are whole.
    """

    first: int
    lines: tuple[str, ...]
    column: int = 0


@dataclass(frozen=True, slots=True)
class Commands:
    """The bodies that commands send, and the lines with the commands blank."""

    bodies: tuple[Sent, ...]
    rest: tuple[str, ...]


def read_commands(lines: Sequence[str]) -> Commands | None:
    """Find the curl commands of a code block; None when there are none.

    Bodies are taken that begin like JSON, and stand in one pair of quotes or in
    a here-document.
    """
    text = "\n".join(lines)
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))[:-1]
    bodies: list[Sent] = []
    rest = list(lines)
    at = 0
    while command := _CURL.search(text, at):
        words, at = _words(text, command.end())
        first = bisect_right(starts, command.start()) - 1
        last = bisect_right(starts, at) - 1
        if here := _HERE.search(text, command.end(), at):
            first_of_body = last + 1
            last = _end_of_document(lines, first_of_body, here[2])
            if last < len(lines) and _BODY.match(text, at, starts[last]):
                body = text[at + 1 : starts[last]].rstrip("\n")
                bodies.append(Sent(first_of_body, (*body.split("\n"),)))
            at = starts[last] + len(lines[last]) if last < len(lines) else len(text)
        for number in range(first, min(last + 1, len(lines))):
            rest[number] = ""
        bodies += (_sent(text, starts, *place) for place in _data(text, words))
    return Commands(tuple(bodies), tuple(rest)) if at else None


def _words(text: str, at: int) -> tuple[list[list[tuple[int, int]]], int]:
    """Return the words of a command, each as its parts, and the command's end."""
    words: list[list[tuple[int, int]]] = []
    begins = True
    while at < len(text) and text[at] != "\n":
        if space := _SPACE.match(text, at):
            at, begins = space.end(), True
            continue
        part = _PART.match(text, at)
        if part is None:  # a quotation mark that nothing closes
            return [], len(text)
        if begins:
            words.append([])
        words[-1].append((part.start(), part.end()))
        at, begins = part.end(), False
    return words, at


def _data(
    text: str, words: Sequence[Sequence[tuple[int, int]]]
) -> Iterator[tuple[int, int]]:
    """Yield the places of the quoted bodies that the words of a command have."""
    expected = False
    for word in words:
        first = text[slice(*word[0])]
        if len(word) == 1 and expected:
            body = word[0]
        elif len(word) == 2 and not expected and first in _ATTACHED:
            body = word[1]
        else:
            body = None
        if body is not None and text[body[0]] in "'\"":
            if _BODY.match(text, body[0] + 1, body[1] - 1):
                yield body
        expected = len(word) == 1 and not expected and first in _DATA


def _end_of_document(lines: Sequence[str], first: int, word: str) -> int:
    """Return which line ends a here-document; how many there are when none does."""
    for number in range(first, len(lines)):
        if lines[number].strip(" \t") == word:
            return number
    return len(lines)


def _sent(text: str, starts: Sequence[int], start: int, end: int) -> Sent:
    """Return what stands between the quotes at `start` and before `end`."""
    body = text[start + 1 : end - 1]
    if text[start] == '"':
        body = _unescaped(body)
    first = bisect_right(starts, start) - 1
    return Sent(first, tuple(body.split("\n")), start + 1 - starts[first])


def _unescaped(body: str) -> str:
    r"""Take the backslashes from the quotes of JSON in double quotes.

    Blanks outside of the strings keep everything in its column.

    >>> _unescaped(r'{\"a\": 1}')
    '{ "a" : 1}'
    """
    marks = iter(range(body.count('\\"')))
    return _ESCAPED.sub(lambda _: '" ' if next(marks) % 2 else ' "', body)
