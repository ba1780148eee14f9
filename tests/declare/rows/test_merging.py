"""Rows that describe the same property."""

from dataclasses import replace

import pytest
from support.property_rows import fields, reported

from docmodels.core.typeexpr import NamedRef, show
from docmodels.declare.rows.merging import merge_fields


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


PLAIN = "| z | int | no | The last. |"


@pytest.mark.parametrize(
    ("types", "names", "text", "notes", "told"),
    [
        (("array of string", "string"), ("a", "a[]"), "x", (("Items", "y"),), ""),
        (("array", "string"), ("a", "a[]"), "x", (("Items", "y"),), ""),
        (("any", "string"), ("a", "a[]"), "x\ny", (), "both texts are kept"),
        (("string", "string"), ("a[]", "a[]"), "x\ny", (), "both texts are kept"),
        (("string", "string"), ("a", "a"), "x\ny", (), "both texts are kept"),
        (
            ("array of int", "string"),
            ("a", "a[]"),
            "x\ny",
            (),
            "the types differ, and list of integer counts",
        ),
    ],
)
def test_which_row_is_about_the_items(
    types: tuple[str, str],
    names: tuple[str, str],
    text: str,
    notes: tuple[tuple[str, str], ...],
    told: str,
) -> None:
    rows = [
        f"| {name} | {type_} | no | {said} |"
        for name, type_, said in zip(names, types, "xy", strict=True)
    ]
    found = fields(*rows, PLAIN)
    assert (found["a"].description, found["a"].notes) == (text, notes)
    assert list(found) == ["a", "z"]
    said = '"a" is described twice, first on line 5; '
    assert [one.message for one in reported(*rows, PLAIN)[1]] == (
        [said + told] if told else []
    )


VALUES, LINK = "One of: `b`, `c`.", "The values are listed in [State](#state)."


@pytest.mark.parametrize(
    ("first", "second", "values", "state"),
    [
        *((VALUES, "y", ["b", "c"], False), ("x", VALUES, ["b", "c"], False)),
        *((VALUES, "One of: `d`, `e`.", ["b", "c"], False), ("x", "y", [], False)),
        *((LINK, "y", [], True), ("x", LINK, [], True)),
        *((LINK, LINK.replace("tate", "ort"), [], True),),
    ],
)
def test_a_list_or_its_items_have_the_values(
    first: str, second: str, values: list[str], state: bool
) -> None:
    rows = (f"| a | array | no | {first} |", f"| a[] | string | no | {second} |")
    found = fields(*rows, PLAIN)
    assert [one.value for one in found["a"].values] == values
    expected = NamedRef("State", "#state") if state else None
    assert found["a"].values_from == expected
    assert show(found["a"].expr) == "list of string"
    assert list(found) == ["a", "z"]


def test_rows_behind_those_of_a_stand_in_are_read() -> None:
    rows = [f"| a.{{key}} | string | no | {text} |" for text in "xy"]
    assert list(fields("| a | object | no | m |", *rows, PLAIN)) == ["a", "z"]


@pytest.mark.parametrize(
    ("texts", "kept", "done"),
    [
        (("One.", "Two.", "One."), "One.\nTwo.", ["both texts are kept", "the same"]),
        (("One.", "Two.", "Two."), "One.\nTwo.", ["both texts are kept", "the same"]),
        (("", "Two."), "Two.", ["both texts are kept"]),
        (("One.", ""), "One.", ["both texts are kept"]),
        (("", ""), "", ["the same"]),
        (("One. Two.", "One."), "One. Two.\nOne.", ["both texts are kept"]),
    ],
)
def test_a_text_is_kept_once(
    texts: tuple[str, ...], kept: str, done: list[str]
) -> None:
    rows = [f"| a | int | no | {text} |" for text in texts]
    assert fields(*rows)["a"].description == kept
    told = [one.message for one in reported(*rows)[1]]
    assert all(one.endswith(end) for one, end in zip(told, done, strict=True))


def test_the_lines_of_rows_that_say_the_same_are_told_in_stretches() -> None:
    once = [f"| {name} | int | no | One. |" for name in "abc"]
    new = "| {} | int | no | One. |"
    again = [once[0], new.format("d"), once[1], once[2], once[0], new.format("e")]
    _, (same,) = reported(*once, *again, once[1], once[2])
    assert same.message == (
        "the rows on lines 8, 10-12, 14-15 say what others have said, the first on "
        "line 5: a, b, c"
    )


@pytest.mark.parametrize(
    ("page", "where"), [("p.md", "on line 5"), ("q.md", "at q.md:5")]
)
def test_a_row_of_another_page_is_told_by_its_place(page: str, where: str) -> None:
    field = fields("| a | int | no | One. |")["a"]
    known = replace(field, span=replace(field.span, page=page))
    (merged,), (twice,) = merge_fields([known, field])
    assert twice.message == f'"a" is described twice, first {where}; both rows say ' + (
        "the same"
    )
    assert (merged.span, merged.again) == (known.span, (field.span,))
