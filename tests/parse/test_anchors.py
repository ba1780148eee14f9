"""Which fragments lead to which headings."""

import pytest

from docmodels.core.declarations import ModelDecl
from docmodels.core.page import Page
from docmodels.core.schema import ObjectType, show_type
from docmodels.declare.page import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link.linker import link
from docmodels.parse.anchors import is_heading
from docmodels.parse.markdown import read_page

TABLE = "| Field | Type | Description |\n|---|---|---|\n"


def _page(text: str) -> Page:
    return read_page("p.md", text.encode())[0]


def _titles(text: str) -> dict[str, tuple[str, ...]]:
    return {one.title: one.anchors for one in _page(text).sections if one.level}


@pytest.mark.parametrize(
    "tag",
    [
        '<a name="cot" id="beds.Cot"></a>',
        "<a name=cot id=beds.Cot>",
        "<a class='x' name='cot'></a><span id='beds.Cot'/>",
    ],
)
def test_a_heading_may_have_several_anchors(tag: str) -> None:
    assert _titles(f"# Cot {tag}\n")["Cot"] == ("cot", "beds.Cot")


def test_a_fragment_may_have_the_heading_above_in_it() -> None:
    found = _titles("# Beds\n\n### Cot object\n\n###### Bed structure\n")
    assert found["Bed structure"] == ("bed-structure", "cot-object-bed-structure")
    assert found["Cot object"] == ("cot-object", "beds-cot-object")
    assert found["Beds"] == ("beds",)


def test_a_heading_of_its_own_keeps_its_fragment() -> None:
    found = _titles("# Cot\n\n## Bed\n\n# Cot bed\n")
    assert found["Bed"] == ("bed",)
    assert found["Cot bed"] == ("cot-bed",)


def test_a_link_with_the_heading_above_in_it_leads_to_a_model() -> None:
    page = _page(
        f"# Rooms\n\n### Room object\n\n###### Room structure\n\n{TABLE}"
        "| bed | [Bed](/docs/p#room-object-bed-structure) | Where to sleep. |\n"
        f"\n###### Bed structure\n\n{TABLE}| width | int | In cm. |\n"
    )
    schema, found = link([declare(page, DEFAULT)[0]])
    room = schema.pages[0].types[0]
    assert isinstance(room, ObjectType)
    assert show_type(room.fields[0].type) == "Bed"
    assert not found


@pytest.mark.parametrize(
    "anchor",
    [
        '<a name="x.Bed"/>',
        '<a name="x.Bed" />',
        '<a id="x.Bed">',
        '<a name="x.Bed"></a>',
        '<a name="x.Bed"/>\n',
    ],
)
def test_a_heading_right_below_an_anchor_is_one(anchor: str) -> None:
    page = _page(
        f"# Rooms\n\n## rooms.proto\n\n{anchor}\n### Bed\nOne bed.\n\n{TABLE}"
        f"| width | int | In cm. |\n\n<a name='x.Cot'/>\n### Cot\n\n{TABLE}"
        "| name | string | What it is called. |\n"
    )
    assert {"x.Bed", "bed"} <= {*page.sections[3].anchors}
    models = {
        one.name: one.span.line
        for one in declare(page, DEFAULT)[0].declarations
        if isinstance(one, ModelDecl)
    }
    assert models == {"Bed": 6 + anchor.count("\n"), "Cot": 14 + anchor.count("\n")}


def test_an_anchor_above_no_heading_is_left_alone() -> None:
    page = _page('# Rooms\n\n```html\n<a name="x"/>\n<p>\n```\n')
    assert page.sections[1].blocks[0].text == '<a name="x"/>\n<p>\n'  # type: ignore[union-attr]


@pytest.mark.parametrize("tag", ["<a name=bed/>", "<a id='bed' />", '<a name="bed">'])
def test_an_anchor_above_a_heading_belongs_to_it(tag: str) -> None:
    assert _titles(f"# Beds\n\n{tag}\n## Cot\n")["Cot"][:2] == ("bed", "cot")


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("2. Beds", "Beds"),
        ("2.10 Beds", "Beds"),
        ("12 Beds", "Beds"),
        ("404 Not found", "404 Not found"),
        ("600 Beds", "Beds"),
        ("2nd bed", "2nd bed"),
    ],
)
def test_a_number_before_a_title_is_none_of_its_words(heading: str, title: str) -> None:
    assert [*_titles(f"# Page\n\n## {heading}\n")] == ["Page", title]


def test_anchors_without_hyphens_in_a_row() -> None:
    page, _ = read_page("p.md", b"# A - B\n\n# A B\n\n# C - D {/* #own */}\n")
    assert [one.anchors for one in page.sections[1:]] == [
        ("a---b",),
        ("a-b",),
        ("own", "c---d", "c-d"),
    ]
    assert page.sections[3].title == "C - D"


def test_the_number_of_a_heading_may_be_part_of_its_fragment() -> None:
    page, _ = read_page("p.md", b"# 3.1 _Thing_ Object\n\n# 4. Thing Object\n")
    assert [one.anchors for one in page.sections[1:]] == [
        ("thing-object", "31-thing-object"),
        ("thing-object-1", "4-thing-object"),
    ]


@pytest.mark.parametrize("line", ["# Bed", "   ###### Bed", "##", "#\tBed"])
def test_a_heading_with_number_signs(line: str) -> None:
    assert is_heading(line)


@pytest.mark.parametrize("line", ["#Bed", "    # Bed", "####### Bed", "", "Bed #"])
def test_a_line_that_is_none(line: str) -> None:
    assert not is_heading(line)
