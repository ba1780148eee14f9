"""Rows that describe the same property."""

from support.property_rows import fields, reported


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
