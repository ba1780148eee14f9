"""The diagram of a model and its neighbours."""

import itertools

import pytest

from docmodels.core.schema import TypeId
from docmodels.emit.report.drawing import Drawing, draw
from docmodels.emit.report.links import Link, Neighbours

CENTRE = TypeId("a.md", "Centre")


def ids(word: str, number: int) -> list[TypeId]:
    return [TypeId("a.md", f"{word}{n}") for n in range(number)]


def neighbours(left: int, right: int, derived: int, base: bool) -> Neighbours:
    return Neighbours(
        tuple(Link(CENTRE, one, ("p", "q")) for one in ids("R", right)),
        tuple(Link(one, CENTRE, ("p",)) for one in ids("L", left)),
        TypeId("a.md", "Base") if base else None,
        tuple(ids("D", derived)),
    )


def drawn(near: Neighbours) -> Drawing:
    made = draw(CENTRE, near, {})
    assert made is not None
    return made


def test_a_model_without_links_has_no_diagram() -> None:
    assert draw(CENTRE, Neighbours(), {}) is None


@pytest.mark.parametrize("left", [0, 1, 4, 300])
@pytest.mark.parametrize("right", [0, 1, 9, 10, 11])
@pytest.mark.parametrize(("derived", "base"), [(0, False), (1, True), (40, True)])
def test_boxes_are_apart_and_inside(
    left: int, right: int, derived: int, base: bool
) -> None:
    near = neighbours(left, right, derived, base)
    if near == Neighbours():
        return
    made = drawn(near)
    for one, other in itertools.combinations(made.boxes, 2):
        apart_x = abs(one.x - other.x) >= made.box_width
        assert apart_x or abs(one.y - other.y) >= made.box_height, (one, other)
    for box in made.boxes:
        assert 0 <= box.x <= made.width - made.box_width
        assert 0 <= box.y <= made.height - made.box_height
    for line in made.lines:
        x1, y1, x2, y2 = line.points
        assert 0 <= min(x1, x2) <= max(x1, x2) <= made.width
        assert 0 <= min(y1, y2) <= max(y1, y2) <= made.height
    assert len(made.boxes) <= 1 + 1 + 3 * 10


def test_what_is_left_out_is_counted() -> None:
    made = drawn(neighbours(300, 10, 0, base=False))
    counts = [box.text for box in made.boxes if box.target is None]
    assert counts == ["and 291 more"]
    assert sum(box.text.startswith("R") for box in made.boxes) == 10
    for number, told in ((10, 0), (11, 1)):
        boxes = drawn(neighbours(0, 0, number, base=False)).boxes
        assert sum(box.target is None for box in boxes) == told


def test_a_model_that_has_itself_shows_it() -> None:
    made = drawn(Neighbours((Link(CENTRE, CENTRE, ("parent",)),)))
    assert [box.text for box in made.boxes] == ["Centre ↻"]
