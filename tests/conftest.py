"""Options of the test suite."""

import os

import pytest

# The tests neither use nor fill the cache of whoever runs them; a test that wants one
# has its own.
os.environ["DOCMODELS_NO_CACHE"] = "1"
os.environ.pop("DOCMODELS_CACHE_DIR", None)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-cases",
        action="store_true",
        help="rewrite tests/cases/*/expected with what docmodels makes now",
    )
