"""What of a heading is its title, and the fragments that lead to it."""

import pytest

from docmodels.core.diagnostics import Span
from docmodels.core.page import Section
from docmodels.parse.markdown import read_page


def _section(heading: str) -> Section:
    return read_page("p.md", f"# {heading}\n".encode())[0].sections[1]


@pytest.mark.parametrize(
    "attributes",
    [
        "{.no_toc}",
        "{: .x }",
        "{:.no_toc .y}",
        '{.a data-b="c"}',
        "{#bed}",
        "{ #bed .x }",
        "{: .x #bed}",
        "{-}",
        "{toc=false}",
        *("{/* #bed */}", "{/*#bed */}", "{:#bed}", "{toc=}"),
        '<Badge text="beta" />',
        "<Badge>beta</Badge>",
        '{{< badge "beta" >}}',
        ":new:",
    ],
)
def test_what_a_site_is_told_is_no_part_of_a_title(attributes: str) -> None:
    found = _section(f"Bed frame {attributes}")
    assert found.title == "Bed frame"
    assert "bed-frame" in found.anchors
    assert ("bed" in found.anchors) is ("#bed" in attributes)


@pytest.mark.parametrize(
    "title",
    ["Beds of {id}", "GET /beds/{id}", "Map<Key, Bed>", "List<Bed>", "{id}", "a:b:c"],
)
def test_braces_that_a_reader_sees_stay(title: str) -> None:
    assert _section(title.replace("<", "&lt;")).title == title


@pytest.mark.parametrize(
    "number",
    "3 |3  |3. |3) |3-2. |3.2.4 |3.2.4 - |3.2.4 – |3.2.4  —  |3.2: |§ 3.2 |§3 |A.1 "
    "|A.1.2. |A.10 ".split("|"),
)
def test_the_number_of_a_section_is_no_part_of_its_title(number: str) -> None:
    found = _section(f"{number}Bed frame")
    assert found.title == "Bed frame"
    assert "bed-frame" in found.anchors


@pytest.mark.parametrize(
    "number",
    "一、 十二、 3、 3.2、 3． （一） (二) 二． 123、 1.234、 1.2.3.4、".split(),
)
def test_a_number_in_chinese_is_no_part_of_a_title(number: str) -> None:
    found = _section(f"{number}床")
    assert found.title == "床"
    assert "床" in found.anchors


@pytest.mark.parametrize(
    "title",
    [
        "200 - OK",
        "404 Not found",
        "2D shape",
        "A bed",
        "3-2 split",
        "三床",
        "床、二",
        "、床",
        "（）床",
        "A. Bed",
    ],
)
def test_other_numbers_stay(title: str) -> None:
    assert _section(title).title == title


def test_a_fragment_may_have_what_a_title_has_not() -> None:
    assert "32---bed" in _section("3.2 - Bed").anchors
    assert "bed-no_toc" in _section("Bed {.no_toc}").anchors


@pytest.mark.parametrize(
    "title", ["🛏 {}", "{} ⚠️", "🛏️ 3. {} ✅", "1️⃣ {}", "👩‍💻🇩🇪 {} ⬜", "#️⃣ {} *⃣"]
)
def test_pictures_around_a_title_are_no_part_of_it(title: str) -> None:
    assert _section(title.format("Bed frame")).title == "Bed frame"


@pytest.mark.parametrize("title", ["🛏", "Bed 🛏 frame", "Größe", "→ Bed", "Bed™", "床"])
def test_other_signs_stay(title: str) -> None:
    assert _section(title).title == title


def test_what_stands_above_all_headings_begins_with_the_page() -> None:
    above, _ = read_page("p.md", b"\nOf beds.\n\n# Bed\n")[0].sections
    assert (above.title, above.span) == ("", Span("p.md", 1))


def _led_to(text: str, anchor: str) -> list[str]:
    page, _ = read_page("p.md", text.encode())
    return [one.title for one in page.sections if anchor in one.anchors]


@pytest.mark.parametrize(
    "title", ["Enum: BedKind", "class: `BedKind`", "Type : BedKind"]
)
def test_the_name_in_a_heading_is_an_anchor(title: str) -> None:
    assert len(_led_to(f"# Bed\n\n## {title}\n", "bedkind")) == 1


@pytest.mark.parametrize("title", ["Note: bed kind", "See the: BedKind", "BedKind:"])
def test_what_names_nothing_gives_no_such_anchor(title: str) -> None:
    assert _led_to(f"# Bed\n\n## {title}\n", "kind") == []
    assert title == "BedKind:" or _led_to(f"## {title}\n", "bedkind") == []


@pytest.mark.parametrize("heading", ["{#x}", "<b></b>"])
def test_a_heading_of_markup_alone_has_no_title(heading: str) -> None:
    assert _section(heading).title == ""


def test_a_fragment_in_brackets_is_none_without_a_mark() -> None:
    assert _section("Bed [#cot]").title == "Bed [#cot]"


def test_a_heading_of_the_name_itself_keeps_the_anchor() -> None:
    text = "## Enum: BedKind\n\n## BedKind\n\n## Type: BedKind\n"
    assert _led_to(text, "bedkind") == ["BedKind"]


@pytest.mark.parametrize(
    ("title", "anchor"),
    [("Bed & cot", "bed-cot"), ("Bed - cot", "bed-cot"), ("Bed cot", "bed-cot")],
)
def test_a_fragment_may_have_one_hyphen_for_several(title: str, anchor: str) -> None:
    assert anchor in _section(title).anchors


@pytest.mark.parametrize("digit", "一二三四五六七八九十")
def test_each_chinese_digit_numbers_a_section(digit: str) -> None:
    for number in (f"{digit}、", f"（{digit}）", f"二十{digit}、", f"（二十{digit}）"):
        assert _section(f"{number}床").title == "床"


@pytest.mark.parametrize("title", ["Bed [cot]", "Bed [cot-2]"])
def test_a_fragment_may_stand_in_brackets(title: str) -> None:
    found = _section(title)
    assert found.title == "Bed"
    assert title[5:-1] in found.anchors
