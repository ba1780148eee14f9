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


def test_where_each_box_and_each_line_stands() -> None:
    """What leads here is left, the base above, what is based on it below, to the right.

    Lines of properties run between the middles of the sides; those of bases go down
    to the upper box, by a rail where there are several.
    """
    made = drawn(neighbours(2, 1, 2, base=True))
    assert (made.width, made.height) == (970, 168)
    assert (made.box_width, made.box_height) == (210, 30)
    assert [(box.text, box.x, box.y) for box in made.boxes] == [
        ("Centre", 380, 46),
        ("Base", 380, 0),
        ("D0", 404, 92),
        ("D1", 404, 138),
        ("L0", 0, 46),
        ("L1", 0, 92),
        ("R0", 760, 69),
    ]
    assert [(line.points, line.text, line.inherits) for line in made.lines] == [
        ((485, 46, 485, 30), "", True),
        ((404, 153, 392, 153), "", False),
        ((392, 153, 392, 76), "", True),
        ((404, 107, 392, 107), "", False),
        ((210, 61, 380, 61), "p", False),
        ((210, 107, 380, 61), "p", False),
        ((590, 61, 760, 84), "p, q", False),
    ]


def test_boxes_that_are_left_out_stand_last_in_their_column() -> None:
    made = drawn(neighbours(11, 0, 11, base=False))
    boxes = [(box.text, box.x, box.y) for box in made.boxes if box.target is None]
    assert boxes == [("and 2 more", 404, 460), ("and 2 more", 0, 437)]
    assert (made.width, made.height) == (614, 490)
    assert made.lines[-1].points == (210, 452, 380, 15)
    assert made.lines[-1].text == ""


@pytest.mark.parametrize(
    ("near", "size"),
    [
        pytest.param((1, 0, 0, False), (590, 30), id="what leads here"),
        pytest.param((0, 1, 0, False), (590, 30), id="what it leads to"),
        pytest.param((0, 0, 1, False), (234, 76), id="what is based on it"),
        pytest.param((0, 0, 0, True), (210, 76), id="its base"),
    ],
)
def test_a_diagram_is_as_large_as_it_has_to_be(
    near: tuple[int, int, int, bool], size: tuple[int, int]
) -> None:
    made = drawn(neighbours(*near))
    assert (made.width, made.height) == size


def test_long_names_are_cut_to_the_room_they_have() -> None:
    def shown(length: int) -> tuple[str, str]:
        link = Link(CENTRE, TypeId("a.md", "x" * length), ("y" * length,))
        made = drawn(Neighbours((link,)))
        return made.boxes[1].text, made.lines[0].text

    assert shown(24) == ("x" * 24, "y" * 24)
    assert shown(27) == ("x" * 27, "y" * 23 + "…")
    assert shown(28) == ("x" * 26 + "…", "y" * 23 + "…")
    itself = TypeId("a.md", "x" * 27)
    made = draw(itself, Neighbours((Link(itself, itself, ("p",)),)), {})
    assert made is not None
    assert made.boxes[0].text == "x" * 26 + "…"


def test_boxes_have_what_people_call_their_types() -> None:
    link = Link(CENTRE, TypeId("a.md", "b"), ("p",))
    names = {CENTRE: "Middle", link.target: "Other"}
    made = draw(CENTRE, Neighbours((link,)), names)
    assert made is not None
    assert [(box.text, box.is_centre) for box in made.boxes] == [
        ("Middle", True),
        ("Other", False),
    ]
