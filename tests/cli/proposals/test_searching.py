"""Which folder is the documentation."""

from pathlib import Path

import pytest

from docmodels.cli.proposals import searching
from docmodels.cli.proposals.searching import (
    Found,
    Place,
    ProposalError,
    check_size,
    find_docs,
)


@pytest.mark.parametrize(
    ("tables", "docs", "others"),
    [
        ({"docs/a.md": 1}, "docs", []),
        ({"docs/api/a.md": 1, "docs/api/b.md": 2}, "docs/api", []),
        ({"docs/api/a.md": 1, "docs/b.md": 2}, "docs", []),
        ({"docs/api/a.md": 1, "docs/web/b.md": 2}, "docs", []),
        ({"docs/api/x/a.md": 1, "docs/api/x2/b.md": 2}, "docs/api", []),
        ({"README.md": 9, "docs/a.md": 1}, "docs", ["README.md"]),
        ({"one/a.md": 2, "two/b.md": 3, "three/b.md": 1}, "two", ["one", "three"]),
        ({"two/b.md": 1, "one/a.md": 1}, "one", ["two"]),
        ({"a.md": 1, "b.md": 1}, "", []),
    ],
)
def test_the_folder_with_most_tables_is_the_documentation(
    tables: dict[str, int], docs: str, others: list[str]
) -> None:
    found = find_docs(tables)
    assert found.docs.path == docs
    assert [place.path for place in found.others] == others
    told = sum(place.tables for place in (found.docs, *found.others))
    assert told == sum(tables.values())


def test_tables_are_counted_for_each_place() -> None:
    tables = {"README.md": 1, "docs/a.md": 2, "docs/b/c.md": 3}
    assert find_docs(tables) == Found(Place("docs", 5), (Place("README.md", 1),))


def test_a_search_leaves_out_the_pages_of_others(tmp_path: Path) -> None:
    for folder in ("docs/tests", "node_modules/x", "web/node_modules", ".git"):
        (tmp_path / folder).mkdir(parents=True)
    found = check_size(tmp_path, searches=True)
    assert found == ("docs/tests", "node_modules", "web/node_modules")
    assert check_size(tmp_path, searches=False) == ()


@pytest.mark.parametrize("limit", ["MAX_ENTRIES", "MAX_SEARCHED"])
def test_too_much_is_not_looked_at(
    limit: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, limit, 5)
    for number in range(5):
        (tmp_path / f"{number}.md").touch()
    (tmp_path / "node_modules").mkdir()
    for number in range(9):
        (tmp_path / "node_modules" / f"{number}.md").touch()
    assert check_size(tmp_path, searches=True) == ("node_modules",)
    (tmp_path / "6.md").touch()
    with pytest.raises(ProposalError, match=r"more than 5 .*name the folder"):
        check_size(tmp_path, searches=True)
