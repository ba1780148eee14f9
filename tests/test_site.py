"""The site: it has every page, its links lead somewhere, and strict means strict."""

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest
import yaml
from support.snippets import ROOT

from docmodels.core.catalogue import CATALOGUE

MISSING = "zensical is not installed: make site installs the group `site`"


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The tool that builds the site."""
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    monkeypatch.delitem(sys.modules, "make_site", raising=False)
    return importlib.import_module("make_site")


def _navigation(entries: list[dict[str, object]]) -> list[str]:
    found: list[str] = []
    for entry in entries:
        for what in entry.values():
            found += _navigation(what) if isinstance(what, list) else [str(what)]
    return found


def test_the_navigation_has_every_page_once(site: ModuleType, tmp_path: Path) -> None:
    site.copy_pages(tmp_path)
    there = [
        page.relative_to(tmp_path / "pages").as_posix()
        for page in (tmp_path / "pages").rglob("*.md")
    ]
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))
    assert sorted(_navigation(settings["nav"])) == sorted(there)


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("README.md", "[a](docs/diff.md#json)", "[a](diff.md#json)"),
        ("README.md", "[a](CONTRIBUTING.md)", "[a](contributing.md)"),
        ("README.md", "[a](#more) [b](https://a.b/docs/diff.md)", None),
        ("docs/diff.md", "[a](../README.md#more)", "[a](index.md#more)"),
        ("docs/diff.md", "[a](dialects.md) `[a](../README.md)`", None),
        ("docs/diff.md", "```\n[a](../README.md)\n```", None),
        ("docs/reference/commands.md", "[a](../../README.md)", "[a](../index.md)"),
        ("docs/reference/commands.md", "[a](../diff.md) [b\\](x.md)", None),
    ],
)
def test_links_follow_pages(
    site: ModuleType, source: str, text: str, expected: str | None
) -> None:
    assert site.moved(text, source) == (text if expected is None else expected)


def test_a_link_to_what_the_site_lacks_is_an_error(site: ModuleType) -> None:
    with pytest.raises(SystemExit, match=r"docs/diff\.md: the site has no Makefile"):
        site.moved("[a](../Makefile)", "docs/diff.md")


@pytest.mark.slow
def test_the_site_is_built_without_a_warning(site: ModuleType, tmp_path: Path) -> None:
    pytest.importorskip("zensical", reason=MISSING)
    site.copy_pages(tmp_path)
    site.build(tmp_path)
    page = (tmp_path / "html/reference/diagnostics/index.html").read_text("utf-8")
    assert [code for code in CATALOGUE if f'id="{code}"' not in page] == []
    home = (tmp_path / "html/index.html").read_text("utf-8")
    assert "From a table to code" in home


@pytest.mark.slow
@pytest.mark.parametrize("link", ["nowhere.md", "tutorial.md#nowhere"])
def test_a_link_that_leads_nowhere_stops_the_site(
    site: ModuleType, tmp_path: Path, link: str
) -> None:
    pytest.importorskip("zensical", reason=MISSING)
    site.copy_pages(tmp_path)
    with (tmp_path / "pages/diff.md").open("a", encoding="utf-8") as page:
        page.write(f"\n[nowhere]({link})\n")
    with pytest.raises(site.subprocess.CalledProcessError):
        site.build(tmp_path)
