"""What types of properties are written as."""

from support.property_rows import fields

from docmodels.core.typeexpr import NamedRef, show


def test_the_dot_before_a_full_name_is_no_part_of_it() -> None:
    found = fields(
        "| a | [.google.protobuf.Duration](https://example.com/duration) | no | A. |",
        "| b | .google.protobuf.BoolValue | no | B. |",
        "| c | map<string, .rooms.v1.Bed> | no | B. |",
    )
    exprs = (found["a"].expr, found["b"].expr)
    scalars = [one.scalar for one in exprs if isinstance(one, NamedRef)]
    assert scalars == ["duration", "boolean"]
    assert show(found["c"].expr) == "map of rooms.v1.Bed"
