"""Entries of maps, as documentation of Protocol Buffers shows them."""

import pytest

from docmodels.core.declarations import ModelDecl, PageDecls
from docmodels.core.typeexpr import show
from docmodels.declare import declare
from docmodels.declare.entries import ENTRY, with_maps
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page

TAG = "\n### Tag\n\n| Field | Type | Label |\n|---|---|---|\n| label | string | |\n"


def _page(field: str, entry: str, *rows: str, more: str = "") -> str:
    lines = "\n".join(f"| {row} | |" for row in rows or ("key | string", "value | Tag"))
    return (
        "# Protocol\n\n### Boat\n\n| Field | Type | Label |\n|---|---|---|\n"
        f"| {field} | [{entry}](#{entry}) | repeated |\n{more}\n"
        f'<a name="{entry}"></a>\n\n### {entry}\n\n'
        f"| Field | Type | Label |\n|---|---|---|\n{lines}\n{TAG}"
    )


def _declared(text: str) -> PageDecls:
    return declare(read_page("p.md", text.encode())[0], DEFAULT)[0]


def _types(page: PageDecls) -> dict[str, str]:
    boat = next(one for one in page.declarations if one.name == "Boat")
    assert isinstance(boat, ModelDecl)
    return {field.name: show(field.expr) for field in boat.fields}


@pytest.mark.parametrize(
    ("field", "entry"),
    [
        ("extra", "Boat.ExtraEntry"),
        ("extra_notes", "Boat.ExtraNotesEntry"),
        ("extra", "ExtraEntry"),
    ],
)
def test_an_entry_is_a_map_and_no_model(field: str, entry: str) -> None:
    page = _declared(_page(field, entry))
    assert _types(page)[field] == "map of Tag"
    assert [one.name for one in page.declarations] == ["Boat", "Tag"]
    assert [use.declares for use in page.tables] == ["Boat", "Boat", "Tag"]
    assert entry not in {name for one in page.sections for name in one.declares}


@pytest.mark.parametrize(
    ("rows", "type_"),
    [
        (("value | Tag", "key | string"), "map of Tag"),
        (("key | Cadena", "value | Tag"), "map of Tag"),
        (("key | [Foo](#foo)", "value | Tag"), "list of ExtraEntry"),
        (("key | array of string", "value | Tag"), "list of ExtraEntry"),
    ],
)
def test_the_key_of_an_entry_is_a_scalar(rows: tuple[str, str], type_: str) -> None:
    found = _declared(_page("extra", "ExtraEntry", *rows))
    assert _types(found)["extra"] == type_


@pytest.mark.parametrize(
    ("cell", "type_"), [("", "ExtraEntry"), ("repeated", "map of Tag")]
)
def test_only_a_list_of_entries_is_a_map(cell: str, type_: str) -> None:
    text = _page("extra", "ExtraEntry").replace("| repeated |", f"| {cell} |")
    assert _types(_declared(text))["extra"] == type_


def test_an_enum_beside_an_entry_stays() -> None:
    enum = "\n### Kind enum\n\n| Value | Description |\n|---|---|\n| on | x |\n"
    found = _declared(_page("extra", "ExtraEntry", more=enum))
    assert [one.name for one in found.declarations] == ["Boat", "Kind", "Tag"]


@pytest.mark.parametrize(
    "type_", ["fleet.v1.Boat.ExtraEntry", "[]fleet.v1.Boat.ExtraEntry"]
)
def test_an_entry_may_be_called_with_its_packages(type_: str) -> None:
    text = _page("extra", "Boat.ExtraEntry")
    page = _declared(text.replace("[Boat.ExtraEntry](#Boat.ExtraEntry)", type_))
    assert _types(page) == {"extra": "map of Tag"}


@pytest.mark.parametrize(
    "text",
    [
        _page("log", "Boat.ExtraEntry"),
        _page("extra", "Boat.ExtraItem"),
        _page("extra", "Boat.ExtraEntry", "key | string", "text | string"),
        _page("extra", "Boat.ExtraEntry", "key | Tag", "value | string"),
        _page("extra", "Boat.ExtraEntry", "key | string", "value | Tag", "at | int64"),
        _page("extra", "Boat.ExtraEntry", more="| other | Boat.ExtraEntry | |\n"),
    ],
)
def test_what_is_no_entry_of_a_map_stays_a_list(text: str) -> None:
    page = _declared(text)
    assert len(page.declarations) == 3
    assert not any(shown.startswith("map") for shown in _types(page).values())


def test_the_rule_can_be_switched_off() -> None:
    page = declare(
        read_page("p.md", _page("extra", "Boat.ExtraEntry").encode())[0], DEFAULT
    )[0]
    assert with_maps(page, {ENTRY.name}) == page
