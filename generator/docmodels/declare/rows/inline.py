"""Reads objects that type cells write out: `{lat: number, lng: number}`.

Their members become rows of their own, as if the table had `place.lat` and `place.lng`
below `place`.
"""

import re
from bisect import bisect, bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from docmodels.core.page import Cell, Row, Run, RunKind, Runs, Table
from docmodels.core.rules import Rule
from docmodels.core.typeexpr import OneOf
from docmodels.declare.rows.examples import example
from docmodels.language.types import parse_type
from docmodels.language.words.dialect import Dialect, Role

INLINE = Rule(
    name="rows-from-members-in-type-cell",
    says="An object whose members, two at least, stand with their types in the type "
    "cell has these as its properties.",
    example=example("Name | Type", "place | {lat: number, lng: number}"),
)
RULES: tuple[Rule, ...] = (INLINE,)

# What may stand around the braces, and what the type is then.
_AROUND = {
    ("", ""): "object",
    ("object", ""): "object",
    ("readonly<", ">"): "object",
    ("", "[]"): "array of objects",
    ("array<", ">"): "array of objects",
    ("readonlyarray<", ">"): "array of objects",
    ("list<", ">"): "array of objects",
    ("[", "]"): "array of objects",
    ("array of", ""): "array of objects",
    ("list of", ""): "array of objects",
    ("array", ""): "array of objects",
}
_OR_NULL = re.compile(r"\s{0,9}(?:\||\bor\b)\s{0,9}(?:null|undefined)\s{0,9}$", re.I)
_MEMBER = re.compile(
    r"\s*+(?:readonly\s++)?+(?P<quote>[\"'`]?)(?P<name>[A-Za-z_$@][\w$@-]{0,100}+)"
    r"(?P=quote)(?P<optional>\??+)\s*+:\s*+(?=\S)"
)
_NAME = re.compile(r"[\w@$-]{1,100}")
_OPENING, _CLOSING = "{[(<", "}])>"
# So many braces inside each other are written out.
_MAX_LEVELS = 5


@dataclass(frozen=True, slots=True)
class _Member:
    name: str
    optional: bool
    runs: Runs


@dataclass(frozen=True, slots=True)
class _Inline:
    """An object written out; `outer` is what it is without its members."""

    outer: str
    members: tuple[_Member, ...]


def with_members(table: Table, roles: Sequence[Role], dialect: Dialect) -> Table:
    """Return a table with a row for each member that its type cells write out."""
    if INLINE.name in dialect.without or not {"name", "type"} <= {*roles}:
        return table
    name, type_ = roles.index("name"), roles.index("type")
    if not any("{" in row.cells[type_].text for row in table.rows):
        return table
    taken = sorted(row.cells[name].text.strip("`*? ") for row in table.rows)
    rows = [
        one for row in table.rows for one in _written_out(row, name, type_, taken, 0)
    ]
    return replace(table, rows=tuple(rows))


def _written_out(
    row: Row, name: int, type_: int, taken: Sequence[str], level: int
) -> Iterator[Row]:
    """Yield a row, and those of the members that its type cell writes out.

    `taken` are the names of the table, in order: rows of its own tell more of a
    property.
    """
    cell = row.cells[type_]
    plain = row.cells[name].text.strip("`*? ")
    told = any(_begins_one(f"{plain}{sign}", taken) for sign in ".[")
    known = _NAME.fullmatch(plain.rpartition(".")[2]) is not None and not told
    found = _inline(cell.runs) if known and level < _MAX_LEVELS else None
    if found is None:
        yield row
        return
    yield _with(row, {type_: replace(cell, runs=(Run(RunKind.TEXT, found.outer),))})
    for one in found.members:
        mark = "?" if one.optional else ""
        label = (Run(RunKind.TEXT, f"{plain}.{one.name}{mark}"),)
        cells = {
            at: replace(old, runs=()) for at, old in enumerate(row.cells) if old.text
        }
        cells |= {
            name: replace(cell, runs=label),
            type_: replace(cell, runs=one.runs),
        }
        yield from _written_out(_with(row, cells), name, type_, taken, level + 1)


def _begins_one(text: str, ordered: Sequence[str]) -> bool:
    """Tell whether one of the texts, which are in order, begins with `text`."""
    at = bisect_left(ordered, text)
    return at < len(ordered) and ordered[at].startswith(text)


def _with(row: Row, cells: dict[int, Cell]) -> Row:
    return replace(
        row, cells=tuple(cells.get(at, old) for at, old in enumerate(row.cells))
    )


def _inline(runs: Runs) -> _Inline | None:
    """Read a type cell that is an object written out; None if it is none."""
    text = "".join(run.text for run in runs)
    null = _OR_NULL.search(text)
    end = null.start() if null is not None else len(text)
    first, last = text.find("{"), text.rfind("}", 0, end)
    if not 0 <= first < last:
        return None
    around = text[:first].strip(" `:").casefold(), text[last + 1 : end].strip(" `")
    outer = _AROUND.get(around)
    members = _members(runs, text, first + 1, last) if outer is not None else ()
    if outer is None or len({one.name for one in members}) < max(2, len(members)):
        return None
    if all(isinstance(parse_type(one.runs).expr, OneOf) for one in members):
        return None  # a sample: {"id": "x", "name": "y"}
    return _Inline(outer + (" or null" if null is not None else ""), members)


def _members(runs: Runs, text: str, start: int, end: int) -> tuple[_Member, ...]:
    """Return the members between two places; none where one is no member."""
    found: list[_Member] = []
    ends = [*accumulate(len(run.text) for run in runs)]
    for begin, stop in _parts(text, start, end):
        if not text[begin:stop].strip(" `"):
            continue
        match = _MEMBER.match(text, begin, stop)
        if match is None:
            return ()
        cut = _cut(runs, ends, match.end(), stop)
        if text[match.end() : stop].strip("` ").isdecimal():
            return ()  # a sample: {"id": 1}
        found.append(_Member(match["name"], bool(match["optional"]), cut))
    return tuple(found)


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where the parts of a text begin and end that commas or semicolons set off.

    What stands in brackets is one part; the head of an arrow closes none.  There are
    none where brackets do not match: `{…} | {…}` is more than one object.
    """
    found: list[tuple[int, int]] = []
    depth, begin = 0, start
    for at in range(start, end):
        sign = text[at]
        if sign in _OPENING:
            depth += 1
        elif sign in _CLOSING and text[at - 1 : at + 1] != "=>":
            depth -= 1
            if depth < 0:
                return []
        elif sign in ",;\n" and depth == 0:
            found.append((begin, at))
            begin = at + 1
    return [*found, (begin, end)] if depth == 0 else []


def _cut(runs: Runs, ends: Sequence[int], start: int, end: int) -> Runs:
    """Return the runs of a stretch of their text; `ends` is where each run ends."""
    found: list[Run] = []
    for at in range(bisect(ends, start), len(runs)):
        run = runs[at]
        begin = ends[at] - len(run.text)
        if begin >= end:
            break
        text = run.text[max(start - begin, 0) : end - begin]
        if text:
            found.append(replace(run, text=text))
    return tuple(found)
