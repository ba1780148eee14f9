"""What the columns of a table mean, where their titles alone do not say it."""

import pytest
from support.small_pages import decls, names, page

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
