"""Diagrams in Mermaid's language."""

import re
from pathlib import Path

import pytest
from support.report_pages import HOSTILE, SHOP, hostile_page

import docmodels
from docmodels.core.schema import Schema


def schema(folder: Path, text: str) -> Schema:
    (folder / "shop.md").write_text(text, "utf-8")
    reading = docmodels.read(docmodels.Options(folder))
    assert reading.ok
    return reading.schema


def test_a_model_and_its_neighbours(tmp_path: Path) -> None:
    assert docmodels.diagram(schema(tmp_path, SHOP), "Line") == (
        "classDiagram\n"
        '  class c0["Line"]\n'
        '  class c1["Order"]\n'
        '  class c2["State"]\n'
        "  c0 : number price\n"
        "  c0 : State state\n"
        "  <<enumeration>> c2\n"
        "  c1 --> c0 : lines\n"
        "  c0 --> c2 : state\n"
    )


def test_a_required_property_and_signs_of_the_language(tmp_path: Path) -> None:
    text = docmodels.diagram(schema(tmp_path, SHOP), "shop.md#Order")
    assert "  c0 : string id required\n" in text
    assert "  c0 : list#91;Line#93; lines\n" in text


def test_the_values_of_an_enum(tmp_path: Path) -> None:
    text = docmodels.diagram(schema(tmp_path, SHOP), "State")
    assert "  c0 : #34;open#34;\n  c0 : #34;sent#34;\n" in text


def test_no_text_of_a_page_is_syntax(tmp_path: Path) -> None:
    text = docmodels.diagram(schema(tmp_path, hostile_page()), "Thing")
    line = re.compile(
        r'classDiagram|  class c\d+\["[\w .,/#;-]*"\]|  c\d+ : [\w .,/#;-]*'
        r"|  c\d+ --> c\d+ : [\w .,/#;-]*",
        re.ASCII,
    )
    assert [one for one in text.splitlines() if not line.fullmatch(one)] == []
    assert len(text.splitlines()) > len(HOSTILE)


def test_many_neighbours_are_counted(tmp_path: Path) -> None:
    rows = "".join(
        f"\n## User{n}\n\n| Property | Type |\n|---|---|\n| x | [Line](#line) |\n"
        for n in range(30)
    )
    text = docmodels.diagram(schema(tmp_path, SHOP + rows), "Line")
    assert '  class users["and 11 more"]\n  c0 <.. users\n' in text
    assert text.count("--> c0") == 20


def _page(rows: str, more: str = "") -> str:
    return f"# Bed\n\n| Name | Type |\n|---|---|\n{rows}\n{more}"


def test_a_base_is_above_what_inherits_from_it(tmp_path: Path) -> None:
    table = "| Name | Type |\n|---|---|\n| b | int |\n"
    cot = f"## Cot\n\nInherits from [Bed](#bed).\n\n{table}"
    text = docmodels.diagram(schema(tmp_path, _page("| a | int |\n", cot)), "Cot")
    assert text == (
        "classDiagram\n"
        '  class c0["Cot"]\n'
        '  class c1["Bed"]\n'
        "  c0 : integer b\n"
        "  c1 <|-- c0\n"
    )


def test_many_values_are_counted_and_a_long_type_is_cut(tmp_path: Path) -> None:
    values = "".join(f"| v{n} | |\n" for n in range(60))
    state = f"## State\n\n| Value | Description |\n|---|---|\n{values}"
    rows = f"| a | {'map of array of ' * 9}[State](#state) |\n"
    found = schema(tmp_path, _page(rows, state))
    of_state = docmodels.diagram(found, "State")
    shown = of_state.count("c0 : #34;v")
    assert f"  c0 : and {60 - shown} more\n" in of_state
    assert "map#8230; a\n" in docmodels.diagram(found, "Bed")


def test_a_name_on_several_pages_needs_its_page(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(_page("| a | int |\n"), "utf-8")
    found = schema(tmp_path, _page("| b | string |\n"))
    with pytest.raises(LookupError, match=r"write one of a\.md#Bed, shop\.md#Bed"):
        docmodels.diagram(found, "Bed")
    assert "  c0 : integer a\n" in docmodels.diagram(found, "a.md#Bed")


@pytest.mark.parametrize("name", ["Lin", "shop.md#Nothing"])
def test_an_unknown_model(tmp_path: Path, name: str) -> None:
    with pytest.raises(LookupError, match="no page declares the model"):
        docmodels.diagram(schema(tmp_path, SHOP), name)
