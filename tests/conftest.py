"""Options of the test suite."""

import pytest
from support.case_folders import format_once

from docmodels.emit import formatting


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-cases",
        action="store_true",
        help="rewrite tests/cases/*/expected with what docmodels makes now",
    )


@pytest.fixture
def formatted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Format no text twice in the tests of one process."""
    monkeypatch.setattr(formatting, "lay_out_source", format_once)
