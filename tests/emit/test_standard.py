"""The tests of test_serializers and test_lenient, of the package without libraries.

Those run with the libraries that read and write JSON faster, if they are installed.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support import every_kind

from emit import test_lenient, test_serializers

pytestmark = pytest.mark.slow

NAME = "kinds_standard"

globals().update(
    {
        name if module is test_serializers else f"{name}_leniently": one
        for module in (test_serializers, test_lenient)
        for name, one in vars(module).items()
        if "test_" in name
    }
)


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    root: Path = tmp_path_factory.mktemp("standard")
    every_kind.generate(root, NAME, "standard")
    yield every_kind.load(root, NAME)
    every_kind.unload(NAME)


def test_it_takes_no_library(api: Any) -> None:
    assert api._runtime._quick_reader() is None
    assert api._runtime._quick_writer() is None
