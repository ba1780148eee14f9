"""Draws a type and its neighbours as a class diagram: boxes and lines with places.

What leads to it stands on the left, what it leads to on the right, its base above
and what is based on it below.  The page makes SVG of it, whatever the names are.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from docmodels.core.schema import TypeId
from docmodels.emit.report.links import Link, Neighbours

_One = TypeVar("_One")
_WIDTH, _HEIGHT, _GAP = 210, 30, 16
#: Room for the names of properties on lines.
_BETWEEN = 170
#: So many of a kind are drawn; of more, one fewer, and a box that counts the others.
MOST_DRAWN = 10
#: How far what is based on a type stands to the right of it.
_INDENT = 24
_LONGEST_NAME, _LONGEST_LABEL = 27, 24


@dataclass(frozen=True, slots=True)
class Box:
    """A type in the diagram; `target` is None for a box that counts what is left out.

    `x` and `y` are its upper left corner.
    """

    x: int
    y: int
    text: str
    target: TypeId | None
    is_centre: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line from one point to another; `inherits` that it leads to a base."""

    points: tuple[int, int, int, int]
    text: str = ""
    inherits: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """A diagram and its size; `box_width` and `box_height` are those of each box."""

    width: int
    height: int
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    box_width: int = _WIDTH
    box_height: int = _HEIGHT


def draw(id_: TypeId, near: Neighbours, names: Mapping[TypeId, str]) -> Drawing | None:
    """Return the diagram of a type and its neighbours; None when it has none.

    `names` are what people call the types.  At most ten of a kind are drawn.
    """
    right = [link for link in near.uses if link.target != id_]
    own = [link for link in near.uses if link.target == id_]
    base = near.base
    if not (right or own or near.used_by or base or near.derived):
        return None
    derived = _shown(near.derived)
    more = len(near.derived) - len(derived)
    below = len(derived) + bool(more)
    step = _HEIGHT + _GAP
    rows = (1 if base else 0) + 1 + below
    height = max(_rows(near.used_by), _rows(right), rows) * step - _GAP
    x = (_WIDTH + _BETWEEN) if near.used_by else 0
    y = (height - rows * step + _GAP) // 2 + (step if base else 0)
    boxes = [Box(x, y, _short(names, id_), id_, is_centre=True)]
    lines: list[Line] = []
    middle = x + _WIDTH // 2
    if base:
        boxes.append(Box(x, y - step, _short(names, base), base))
        lines.append(Line((middle, y, middle, y - _GAP), inherits=True))
    for row, one in enumerate(derived, 1):
        boxes.append(Box(x + _INDENT, y + row * step, _short(names, one), one))
    if more:
        text = f"and {more:,} more"
        boxes.append(Box(x + _INDENT, y + below * step, text, None))
    for row in range(below, 0, -1):
        at, rail = y + row * step + _HEIGHT // 2, x + _INDENT // 2
        lines.append(Line((x + _INDENT, at, rail, at)))
        if row == below:
            lines.append(Line((rail, at, rail, y + _HEIGHT), inherits=True))
    centre = y + _HEIGHT // 2
    for box, link in _column(near.used_by, 0, height, names, to_source=True):
        boxes.append(box)
        ends = (_WIDTH, box.y + _HEIGHT // 2, x, centre)
        lines.append(Line(ends, _label(link)))
    far = x + _WIDTH + _BETWEEN
    for box, link in _column(right, far, height, names, to_source=False):
        boxes.append(box)
        ends = (x + _WIDTH, centre, far, box.y + _HEIGHT // 2)
        lines.append(Line(ends, _label(link)))
    width = far + _WIDTH if right else x + _WIDTH + (_INDENT if below else 0)
    if own:
        boxes[0] = Box(x, y, _cut(f"{boxes[0].text} ↻", _LONGEST_NAME), id_, True)
    return Drawing(width, height, tuple(boxes), tuple(lines))


def _shown(all_: Sequence[_One]) -> Sequence[_One]:
    """Return those that are drawn: a box for one alone would be as large as it."""
    return all_ if len(all_) <= MOST_DRAWN else all_[: MOST_DRAWN - 1]


def _rows(links: Sequence[Link]) -> int:
    return min(len(links), MOST_DRAWN)


def _column(
    links: Sequence[Link],
    x: int,
    height: int,
    names: Mapping[TypeId, str],
    *,
    to_source: bool,
) -> Iterator[tuple[Box, Link | None]]:
    step = _HEIGHT + _GAP
    y = (height - _rows(links) * step + _GAP) // 2
    shown = _shown(links)
    for row, link in enumerate(shown):
        id_ = link.source if to_source else link.target
        yield Box(x, y + row * step, _short(names, id_), id_), link
    if len(shown) < len(links):
        text = f"and {len(links) - len(shown):,} more"
        yield Box(x, y + len(shown) * step, text, None), None


def _short(names: Mapping[TypeId, str], id_: TypeId) -> str:
    return _cut(names.get(id_, id_.name), _LONGEST_NAME)


def _label(link: Link | None) -> str:
    return "" if link is None else _cut(", ".join(link.properties), _LONGEST_LABEL)


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
