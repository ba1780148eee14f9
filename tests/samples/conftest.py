"""The documentation that samples are compared with."""

from pathlib import Path

import pytest
from support.sample_pages import ORDER


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "order.md").write_text(ORDER)
    return folder
