"""Options of the test suite."""

import os
import re
from pathlib import Path

import pytest

# What a module begins with whose tests are all slow.
_ALL_SLOW = re.compile(r"^pytestmark = (?:\[\s*)?pytest\.mark\.slow\b", re.MULTILINE)

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


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave modules unread of which `-m "not slow"` runs nothing: that is quicker."""
    if config.option.markexpr != "not slow" or collection_path.suffix != ".py":
        return None
    return bool(_ALL_SLOW.search(collection_path.read_text("utf-8"))) or None
