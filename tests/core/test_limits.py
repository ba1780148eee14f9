"""How much there may be."""

from docmodels.core.limits import most_inherited


def test_more_properties_may_be_inherited_where_there_are_more() -> None:
    assert [most_inherited(count) for count in (0, 7)] == [20_000, 20_070]
