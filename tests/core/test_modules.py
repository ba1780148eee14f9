"""The modules that a package would hide."""

from pathlib import Path

import pytest

import docmodels
from docmodels.core.modules import hidden_by

PAGE = "## Bed\n\n| Property | Type |\n|---|---|\n| id | string |\n"


@pytest.mark.parametrize(
    ("name", "hidden"),
    [
        ("json", "Python's own module json"),
        ("typing", "Python's own module typing"),
        ("yaml", "the module yaml, which docmodels needs"),
        ("docmodels", "the module docmodels, which docmodels needs"),
        ("helpdesk", None),
        ("JSON", None),
    ],
)
def test_a_package_of_that_name_is_told(
    tmp_path: Path, name: str, hidden: str | None
) -> None:
    assert hidden_by(name) == hidden
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "bed.md").write_text(PAGE)
    for around, told in (("out", hidden is not None), ("package", False)):
        (tmp_path / around).mkdir()
        if around == "package":
            (tmp_path / around / "__init__.py").write_text("")
        options = docmodels.Options(tmp_path / "docs", tmp_path / around / name)
        result = docmodels.check(options)
        assert result.ok
        assert ("hidden-module" in [d.code for d in result.diagnostics]) is told
