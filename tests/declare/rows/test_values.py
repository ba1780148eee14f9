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
