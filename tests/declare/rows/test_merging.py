"""Rows that describe the same property."""

import pytest
from support.property_rows import fields, reported

from docmodels.core.typeexpr import NamedRef, show


def test_two_rows_of_one_property() -> None:
    rows = (
        "| a | any | yes | First. Possible values are: `x`, `y`. |",
        "| a | int | no | Second. Nullable. Possible values are: `z`, `w`. |",
    )
    (found,) = fields(*rows).values()
    assert not found.facts.required
    assert found.facts.nullable
    assert [one.value for one in found.values] == ["x", "y"]
    assert found.description.split("\n")[1].startswith("Second.")
    lines = {reason.span.line for reason in found.because}
    assert lines == {5, 6}
    _, (twice,) = reported(*rows)
    assert twice.code == "duplicate-property"
    assert twice.message.endswith("first on line 5; both texts are kept")


@pytest.mark.parametrize(
    ("types", "counts"),
    [
        (("any", "object"), "object"),
        (("object", "any"), "object"),
        (("object", "string"), "string"),
        (("string", "object"), "string"),
        (("array", "array of int"), "list of integer"),
        (("array of int", "array"), "list of integer"),
    ],
)
def test_a_type_that_says_more_counts(types: tuple[str, str], counts: str) -> None:
    rows = [f"| a | {type_} | no | x |" for type_ in types]
    assert show(fields(*rows)["a"].expr) == counts
    _, (twice,) = reported(*rows)
    assert twice.message.endswith("both rows say the same")


@pytest.mark.parametrize("types", [("string", "int"), ("array of int", "int")])
def test_the_first_of_types_that_differ_counts(types: tuple[str, str]) -> None:
    rows = [f"| a | {type_} | no | x |" for type_ in types]
    _, (twice,) = reported(*rows)
    first = show(fields(rows[0])["a"].expr)
    assert twice.message.endswith(f"the types differ, and {first} counts")


def test_two_rows_of_one_stand_in_are_both_kept() -> None:
    found = fields(
        "| a | object | no | m |",
        "| a.{key} | string | no | x |",
        "| a.{key} | string | no | y |",
    )
    assert found["a"].notes == (("{key}", "x"), ("{key}", "y"))


@pytest.mark.parametrize("name", ["a", "a[]"])
@pytest.mark.parametrize("swapped", [False, True])
def test_either_row_may_list_the_values(name: str, swapped: bool) -> None:
    texts = ["x", "One of: `b`, `c`."]
    first, second = reversed(texts) if swapped else texts
    found = fields(
        f"| a | array of string | no | {first} |",
        f"| {name} | array of string | no | {second} |",
    )
    assert [one.value for one in found["a"].values] == ["b", "c"]


@pytest.mark.parametrize("name", ["a", "a[]"])
@pytest.mark.parametrize("swapped", [False, True])
def test_either_row_may_lead_to_the_values(name: str, swapped: bool) -> None:
    texts = ["x", "The values are listed in [State](#state)."]
    first, second = reversed(texts) if swapped else texts
    found = fields(
        f"| a | array of string | no | {first} |",
        f"| {name} | array of string | no | {second} |",
    )
    assert found["a"].values_from == NamedRef("State", "#state")


@pytest.mark.parametrize(
    ("text", "notes"), [("Each one.", (("Items", "Each one."),)), ("", ())]
)
def test_what_a_row_says_of_the_items_is_noted(
    text: str, notes: tuple[tuple[str, str], ...]
) -> None:
    rows = ("| a | array | no | x |", f"| a[] | string | no | {text} |")
    assert fields(*rows)["a"].notes == notes
    assert not reported(*rows)[1]


@pytest.mark.parametrize(("items", "is_told"), [("any", True), ("string", False)])
def test_a_row_of_items_says_no_less_than_the_list(items: str, is_told: bool) -> None:
    rows = ("| a | array of objects | no | x |", f"| a[] | {items} | no | y |")
    assert [one.code for one in reported(*rows)[1]] == (
        ["duplicate-property"] if is_told else []
    )


def test_two_rows_that_say_the_same() -> None:
    _, (twice,) = reported("| a | int | yes | One. |", "| a | int | yes | One. |")
    assert twice.message.endswith("first on line 5; both rows say the same")


def test_many_rows_that_say_the_same_are_reported_in_one_line() -> None:
    rows = [f"| {name} | int | yes | One. |" for name in "abcdefg"]
    other = "| b | int | yes | Two. |"
    _, found = reported(*rows, *rows, other, rows[0])
    kept, same = sorted((one.message for one in found), key=len)
    assert kept == '"b" is described twice, first on line 6; both texts are kept'
    assert same == (
        "the rows on lines 12-18, 20 say what others have said, the first on line 5: "
        "a, b, c, d, e and 2 more"
    )
