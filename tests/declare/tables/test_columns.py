"""What the columns of a table mean, where their titles alone do not say it."""

import pytest
from support.property_rows import fields, models
from support.small_pages import declared, decls, names, page

from docmodels.core.typeexpr import show
from docmodels.declare.tables.outline import read_outline
from docmodels.language.words.dialect import DEFAULT


def _kind(head: str, *rows: str) -> str:
    dashes = "|".join("---" for _ in head.split("|"))
    lines = (f"| {head} |", f"|{dashes}|", *(f"| {row} |" for row in rows))
    text = "# Bed\n\n" + "\n".join(lines) + "\n"
    return read_outline(page(text), DEFAULT).tables[0].kind.name


@pytest.mark.parametrize(("types", "kind"), [(3, "properties"), (2, "other")])
def test_most_cells_below_another_title_must_be_types(types: int, kind: str) -> None:
    rows = [f"a{i} | {'int' if i < types else 'words'}" for i in range(5)]
    assert _kind("Name | Format", *rows) == kind


@pytest.mark.parametrize(
    ("cell", "role"), [("How wide it is.", "description"), ("How wide.", "other")]
)
def test_a_value_in_sentences_is_a_description(cell: str, role: str) -> None:
    text = f"# Bed\n\n| Name | Type | Value |\n|---|---|---|\n| a | int | {cell} |\n"
    (table,) = decls(text).tables
    assert [one.role for one in table.columns] == ["name", "type", role]


def test_a_phrase_of_too_many_words_is_no_name() -> None:
    table = "\n\n| Name | Type |\n|---|---|\n| a | int |\n"
    for count, found in ((8, True), (9, False)):
        heading = " ".join(["Slat"] * count)
        assert (names(page(f"# {heading}{table}"))[-1] is not None) is found


def test_a_value_of_each_property_may_be_its_type() -> None:
    """Where no property stands twice; else the table lists what one of them may be."""
    assert _kind("Property | Value", "a | int", "b | string") == "properties"
    assert _kind("Property | Value", "a | int", "a | string") == "choices"


def test_what_properties_return_is_their_type() -> None:
    found = fields(
        "| [owner](owner.md) | [owner](owner.md) | The owner. |",
        "| lines | Line collection | The lines. |",
        head="Navigation | Return Type | Description",
    )
    assert [show(one.expr) for one in found.values()] == ["owner", "list of Line"]
    _, codes = models(
        "| get | owner | Gets. |", head="Method | Return Type | Description"
    )
    assert codes == []


def test_a_column_of_names_may_have_no_title() -> None:
    found = fields(
        "| **id** | `integer` | What it is. | Yes |",
        "| **sizes** | `number` `[3]` | Its sizes. | No, default: `[1,1,1]` |",
        head="   | Type | Description | Required",
    )
    assert [show(one.expr) for one in found.values()] == ["integer", "list of number"]
    assert [one.facts.required for one in found.values()] == [True, False]


def test_a_column_of_words_without_a_title_names_nothing() -> None:
    found, _ = models(
        "| The first one | string |", "| The other | string |", head=" | Type"
    )
    assert not found


@pytest.mark.parametrize(
    "title", ["Defines", "Field Description", "Property description"]
)
def test_titles_of_what_tells_of_a_property(title: str) -> None:
    found = fields("| id | string | What it is. |", head=f"Field | Type | {title}")
    assert found["id"].description == "What it is."


@pytest.mark.parametrize(
    ("head", "row", "names"),
    [
        ("Name | Field | Type", "| 1 | 2 | int |", ["1"]),
        ("Name | Key | Type", "| 1 | a | int |", ["a"]),
        ("Name | Key | Type", "| a | b | int |", ["a"]),
        ("Name | Key | Type", "| a b | c | int |", ["c"]),
        ("Name | JSON key | Type", "| a | b | int |", ["b"]),
    ],
)
def test_which_of_two_columns_has_the_names(
    head: str, row: str, names: list[str]
) -> None:
    assert list(fields(row, head=head)) == names


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Field | JSON key | Type", "| Bed size | `bedSize` | int |"),
        ("JSON name | Name | Type", "| bedSize | Size | int |"),
        ("Name | Key | Type", "| Bed size | bedSize | int |"),
        ("Key | Name | Type", "| bedSize | Bed size | int |"),
        ("Name | Attribute | Type", "| bedSize | width | int |"),
    ],
)
def test_the_names_of_json_count_beside_those_for_readers(head: str, row: str) -> None:
    found, codes = models(row, head=head)
    assert [one.name for one in found["Thing"].fields] == ["bedSize"]
    assert len(found["Thing"].fields[0].notes) == 1
    assert not codes


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("Name | Attribute | Type", ("bed size | fixed | int", "cot | fixed | int")),
        ("Field ID | Name | Type", ("101 | bed size | int", "102 | cot | int")),
        ("Name | Key | Type", ("bed size | PK | int", "cot | PK | int")),
    ],
)
def test_a_column_that_tells_of_names_has_none(
    head: str, rows: tuple[str, ...]
) -> None:
    found, _ = models(*(f"| {row} |" for row in rows), head=head)
    assert [one.name for one in found["Thing"].fields] == ["bed size", "cot"]


@pytest.mark.parametrize(
    ("title", "rows", "models"),
    [
        ("Boat field", "| id | int |\n| mail | string (9) |", ["Boat"]),
        ("`Boat` key", "| `id` | int |\n| `mail` | [Mail](#m) |", ["Boat"]),
        ("Merkmal", "| id | int |", ["Boat"]),
        ("Boat event", "| Sail away | int |", []),
        ("Boat event", "| sail | Public |\n| land | Private |", []),
        ("Boat event", "| sail | int |\n| sail | string |", []),
    ],
)
def test_a_first_column_of_identifiers_has_names(
    title: str, rows: str, models: list[str]
) -> None:
    assert declared(f"# Boat\n\n| {title} | Type |\n|---|---|\n{rows}\n") == models
