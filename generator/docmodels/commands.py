"""Finds the JSON in shell commands: what curl sends."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_CURL = re.compile(r"^[ \t]*(?:[$%>#] ?)?curl(?:\.exe)?(?=\s)", re.M)
# A line that goes on: \ in shells, ^ and ` in those of Windows.
_SPACE = re.compile(r"(?:[ \t]|[\\^`][ \t]*\n)+")
_PART = re.compile(r"""'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\]+""", re.S)
_DATA = ("-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--json")
_ATTACHED = ("-d", *(f"{name}=" for name in _DATA if name.startswith("--")))
_BODY = re.compile(r"\s*[\[{]")
_HERE = re.compile(r"<<-?[ \t]*(['\"]?)(\w+)\1")


@dataclass(frozen=True, slots=True)
class Sent:
    """What a command sends: its `lines`, the first of them the text's `first`.

    Everything stands in its column: what is before it is blank.
    """

    first: int
    lines: tuple[str, ...]


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
    bodies: list[Sent] = []
    rest = list(lines)
    at = 0
    while command := _CURL.search(text, at):
        words, at = _words(text, command.end())
        first = text.count("\n", 0, command.start())
        if here := _HERE.search(text, command.end(), at):
            end = re.compile(rf"^[ \t]*{here[2]}[ \t]*$", re.M).search(text, at)
            if end is not None and _BODY.match(text, at, end.start()):
                body = text[at + 1 : end.start()].rstrip("\n")
                bodies.append(Sent(text.count("\n", 0, at) + 1, (*body.split("\n"),)))
            at = end.end() if end is not None else len(text)
        for number in range(first, text.count("\n", 0, at) + 1):
            rest[number] = ""
        bodies += (_sent(text, *place) for place in _data(text, words))
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


def _sent(text: str, start: int, end: int) -> Sent:
    """Return what stands between the quotes at `start` and before `end`."""
    body = text[start + 1 : end - 1]
    if text[start] == '"':
        body = _unescaped(body)
    first = text.count("\n", 0, start)
    before = start - (text.rfind("\n", 0, start) + 1)
    return Sent(first, tuple(f"{' ' * (before + 1)}{body}".split("\n")))


def _unescaped(body: str) -> str:
    r"""Take the backslashes from the quotes of JSON in double quotes.

    Blanks outside of the strings keep everything in its column.

    >>> _unescaped(r'{\"a\": 1}')
    '{ "a" : 1}'
    """
    marks = iter(range(body.count('\\"')))
    return re.sub(r'\\"', lambda _: '" ' if next(marks) % 2 else ' "', body)
