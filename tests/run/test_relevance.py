"""What is said of tables that declare nothing."""

from pathlib import Path

import pytest

from docmodels.core.options import Options
from docmodels.run.understand import understand

TABLE = "| Name | Type |\n|---|---|\n| id | `a`|`b`|`c` |\n"
FINE = "\n# Boat\n\n| Name | Type |\n|---|---|\n| id | string |\n"


def _codes(tmp_path: Path, text: str) -> list[str]:
    (tmp_path / "p.md").write_text(text + FINE)
    found = understand(Options(docs=tmp_path, output=tmp_path / "out")).diagnostics
    return [one.code for one in found]


@pytest.mark.parametrize("heading", ["Query parameters", "Request headers", "Errors"])
def test_rows_of_a_table_set_aside_are_not_told_of(
    tmp_path: Path, heading: str
) -> None:
    text = f"# Boats\n\n## {heading}\n\n{TABLE}"
    assert _codes(tmp_path, text) == []


def test_cells_on_lines_of_their_own_are_not_either(tmp_path: Path) -> None:
    people = "<td><img src=a.png><b>Fox</b></td>\n" * 3
    last = "<td><img src=b.png><b>Dow</b></td>\n<td><a href=x>Cox</a></td>\n"
    text = f"# Who rows\n\n<table>\n<tr>\n{people}</tr>\n<tr>\n{last}</tr>\n</table>\n"
    assert _codes(tmp_path, text) == []
    head = "<tr><th>Name</th><th>Type</th><th>Rope</th></tr>"
    model = f"# Cot\n\n<table>\n{head}\n<tr>\n<td>a</td>\n<td>int</td>\n</tr></table>\n"
    assert _codes(tmp_path, model) == ["ragged-row"]


def test_rows_of_a_model_are_told_of(tmp_path: Path) -> None:
    assert "ragged-row" in _codes(tmp_path, f"# Boats\n\n## Cot\n\n{TABLE}")


@pytest.mark.parametrize(
    "heading", ["Create a cot", "Example", "Request syntax", "Changelog"]
)
def test_a_table_with_types_that_is_dropped_is_told_of(
    tmp_path: Path, heading: str
) -> None:
    text = f"# Boats\n\n## {heading}\n\n| Name | Type |\n|---|---|\n| id | int |\n"
    assert _codes(tmp_path, text) == ["doubtful-table"]


@pytest.mark.parametrize(
    "head", ["| Header | Type |", "| Method | Returns |", "| Region | Open |"]
)
def test_a_table_that_nobody_takes_for_a_model_is_not(
    tmp_path: Path, head: str
) -> None:
    assert _codes(tmp_path, f"# Boats\n\n{head}\n|---|---|\n| a | b |\n") == []
