"""What leads back to itself."""

import pytest

from docmodels.core.cycles import on_cycles


@pytest.mark.slow
def test_what_leads_back_to_itself_is_found() -> None:
    edges = {1: [2], 2: [3], 3: [1], 4: [1], 5: [5], 6: [7], 7: [], 8: [9], 9: [8, 4]}
    assert on_cycles(edges) == {1, 2, 3, 5, 8, 9}
    row = {number: [number + 1] for number in range(50_000)}
    assert on_cycles({**row, 50_000: []}) == frozenset()
    assert on_cycles({**row, 50_000: [0]}) == frozenset(range(50_001))
