"""Takes a code block apart: what commands send, what follows HTTP heads."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from docmodels.core.page import Sample
from docmodels.samples.json.faults import STRAY
from docmodels.samples.reading.shell import read_commands
from docmodels.samples.sample import Direction


@dataclass(frozen=True, slots=True)
class Body:
    """A piece of a code block: what follows one HTTP head, or all of it.

    It is `sure` to be meant as JSON where it begins like that.  `column` is how
    many characters stand before its first line in that line of the block.
    """

    direction: Direction
    status: int | None
    first: int
    lines: tuple[str, ...]
    headed: bool
    sure: bool = True
    column: int = 0


_STATUS = re.compile(r"HTTP(?:/\d(?:\.\d)?|(?: status)?(?: code)?:)\s+(\d{3})\b", re.I)
_REQUEST = re.compile(r"(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|MERGE)\s+\S")
_JSON_INFOS = frozenset(
    {"json", "jsonc", "json5", "ndjson", "jsonl", "jsonlines", "json-lines"}
    | {"application/json", "application/x-ndjson", "application/jsonl"}
)
_OTHER_INFOS = frozenset(
    {"http", "https", "rest", "", "text", "output", "console"}
    | {"http-request", "http-response", "request", "response"}
)
_SHELL_INFOS = frozenset(
    {"bash", "sh", "shell", "zsh", "curl", "shell-session", "shellsession", "cmd"}
)
SCRIPT_INFOS = frozenset({"javascript", "js"})
#: What may stand before a body without being seen.
BLANKS = "\ufeff\u200b"


def bodies(block: Sample, lines: Sequence[str]) -> Iterator[Body]:
    """Yield what commands in a code block send, and what else is in its `lines`."""
    if is_json(block.info) or block.info in SCRIPT_INFOS:
        yield from _exchanges(lines, Direction.UNKNOWN)
    elif block.info in _OTHER_INFOS | _SHELL_INFOS:
        commands = read_commands(lines)
        if commands is not None:
            for sent in commands.bodies:
                yield Body(
                    Direction.REQUEST,
                    None,
                    sent.first,
                    sent.lines,
                    headed=True,
                    column=sent.column,
                )
            for body in _exchanges(commands.rest, Direction.RESPONSE):
                yield replace(body, sure=False)  # other commands may follow
        elif block.info in _OTHER_INFOS:
            yield from _exchanges(lines, Direction.UNKNOWN)


def _exchanges(lines: Sequence[str], direction: Direction) -> Iterator[Body]:
    """Split lines at their HTTP heads; a head's body may be missing.

    `direction` is that of what stands before the first head.
    """
    heads = [i for i, line in enumerate(lines) if _is_head(line.strip(BLANKS))]
    if not heads or "".join(lines[: heads[0]]).strip(BLANKS + " \t"):
        end = heads[0] if heads else len(lines)
        yield Body(direction, None, 0, tuple(lines[:end]), headed=False)
    for start, end in pairwise([*heads, len(lines)]):
        status = _STATUS.match(lines[start].strip())
        first = _body_start(lines, start, end)
        if first is not None:
            direction = Direction.RESPONSE if status else Direction.REQUEST
            code = int(status[1]) if status else None
            while lines[end - 1].startswith("#") or not lines[end - 1].strip():
                end -= 1  # a title of the next exchange
            yield Body(direction, code, first, tuple(lines[first:end]), headed=True)


def is_json(info: str) -> bool:
    """Tell whether a fence with this language is meant to hold JSON."""
    return info in _JSON_INFOS or info.endswith("+json")


def _is_head(line: str) -> bool:
    line = line.strip()
    return bool(_STATUS.match(line) or _REQUEST.match(line))


def _body_start(lines: Sequence[str], head: int, end: int) -> int | None:
    """Return the line after the headers; docs may forget the empty line."""
    blank = False
    for index in range(head + 1, end):
        line = lines[index].strip(BLANKS + " \t\xa0")
        if (
            line.startswith(("{", "["))
            or STRAY.match(line)
            or (blank and line.startswith(('"', "“")))
        ):
            return index
        blank = not line
    return None
