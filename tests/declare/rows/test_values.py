"""The values that a row allows."""

from support.property_rows import fields, listed


def test_the_description_of_a_bare_enum_may_be_its_values() -> None:
    found = fields(
        "| a | enum | | `ON`, `OFF`, or `NONE` |",
        '| b | string (enum) | | "on", "off" |',
        "| c | string | | `ON`, `OFF`, or `NONE` |",
        "| d | enum | | The state of the thing. |",
        "| e | enum | | See `ON` and `OFF`. |",
    )
    assert [listed(one) for one in found.values()] == [
        ["ON", "OFF", "NONE"],
        ["on", "off"],
        [],
        [],
        [],
    ]


def test_a_column_of_values_is_asked_alone() -> None:
    head = "Field | Type | Values | Description"
    text = "Possible values are: `c`, `d`."
    found = fields(
        f"| a | string | `a`, `b` | {text} |",
        f"| b | string | see there | {text} |",
        f"| c | string | | {text} |",
        "| d | enum | see there | `e`, `f` |",
        head=head,
    )
    assert [listed(one) for one in found.values()] == [["a", "b"], [], ["c", "d"], []]
    column, _, prose, _ = (one.values for one in found.values())
    assert [(v.span.line, v.span.column) for v in column if v.span] == [(5, 16)] * 2
    assert [(v.span.line, v.span.column) for v in prose if v.span] == [(7, 18)] * 2
