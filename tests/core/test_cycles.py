"""What leads back to itself."""

import pytest

from docmodels.core.cycles import on_cycles


def test_what_leads_back_to_itself_is_found() -> None:
    edges = {1: [2], 2: [3], 3: [1], 4: [1], 5: [5], 6: [7], 7: [], 8: [9], 9: [8, 4]}
    assert on_cycles(edges) == {1, 2, 3, 5, 8, 9}
    two_ways = {1: [2, 3], 2: [4], 3: [4, 5], 4: [], 5: [6], 6: [3], 7: [1]}
    assert on_cycles(two_ways) == {3, 5, 6}
    assert on_cycles(dict(reversed(two_ways.items()))) == {3, 5, 6}


@pytest.mark.slow
def test_a_long_way_back_is_found() -> None:
    row = {number: [number + 1] for number in range(50_000)}
    assert on_cycles({**row, 50_000: []}) == frozenset()
    assert on_cycles({**row, 50_000: [0]}) == frozenset(range(50_001))
