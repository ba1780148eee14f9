"""Folders of documentation for the tests of what is read."""

from pathlib import Path

import pytest
from support.documentation import (
    SECRET,
    page,
)


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "ticket.md").write_text(page())
    return folder


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "secret.md").write_text(page(SECRET, "topSecret"))
    return folder
