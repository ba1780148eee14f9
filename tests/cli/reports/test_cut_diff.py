"""A diff of a number of lines is shown as far as a limit."""

import pytest

from docmodels.cli.reports.diagnostics import cut_diff

_DIFF = "".join(f"+{number}\n" for number in range(5))


@pytest.mark.parametrize("limit", [5, 6])
def test_what_is_not_longer_is_whole(limit: int) -> None:
    assert cut_diff(_DIFF, limit) == (_DIFF, None)


def test_what_is_longer_is_cut() -> None:
    assert cut_diff(_DIFF, 4) == (_DIFF[:-3], "1 line of the diff left out")
