"""What a link leads to."""

import pytest
from support.linked_cells import linked

_TABLE = "\n| Property | Type |\n|---|---|\n| a | string |\n"


@pytest.mark.parametrize(
    ("fragment", "name"),
    [("kind", "One"), ("Kind", "Two"), ("KIND", "One"), ("TWO", "Two")],
)
def test_a_fragment_as_it_is_written_counts_first(fragment: str, name: str) -> None:
    more = f"\n## One {{#kind}}\n{_TABLE}\n## Two {{#Kind}}\n{_TABLE}"
    assert linked(f"[what it is](#{fragment})", more) == name
