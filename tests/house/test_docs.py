"""What is made from the code is as the code is."""

import importlib.util
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_tables_of_dialects_are_current() -> None:
    path = ROOT / "tools" / "make_dialects_page.py"
    spec = importlib.util.spec_from_file_location("make_dialects_page", path)
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    text = (ROOT / "docs" / "dialects.md").read_text("utf-8")
    assert tool.renewed(text) == text, "make docs writes them again"
