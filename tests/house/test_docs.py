"""What is made from the code is as the code is."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("page", ["dialects.md", "diff.md", "languages.md"])
def test_the_tables_of_words_are_current(page: str) -> None:
    path = ROOT / "tools" / "make_dialects_page.py"
    spec = importlib.util.spec_from_file_location("make_dialects_page", path)
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    text = (ROOT / "docs" / page).read_text("utf-8")
    assert tool.renewed(page, text) == text, "make docs writes them again"
