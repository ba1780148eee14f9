"""What the tests of generated code share."""

from pathlib import Path

import pytest
from support import every_kind


@pytest.fixture(scope="session")
def every_kind_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the package with every kind of field, made once."""
    root = tmp_path_factory.mktemp("every_kind")
    every_kind.generate(root)
    return root
