"""What is made from the code is as the code is, and links lead somewhere."""

import importlib
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import MISSING, fields
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from docmodels.building import hatch
from docmodels.cli.config import corrections, packages
from docmodels.cli.config import words as words_of_config
from docmodels.cli.config.packages import PackageConfig
from docmodels.core.catalogue import CATALOGUE
from docmodels.core.diff_settings import IMPACT_SETTINGS, NO_SETTINGS
from docmodels.core.documentation import SITE, diagnostic_address
from docmodels.core.options import JSON_BACKENDS, TARGETS, WIRE_STYLES
from docmodels.core.values import ENUM_STYLES
from docmodels.language.words.dialect import COLUMN_ROLES, DIALECTS

ROOT = Path(__file__).parents[2]
MADE = {
    "make_dialects_page": ["dialects.md", "diff.md", "languages.md"],
    "make_reference_pages": [
        "reference/commands.md",
        "reference/diagnostics.md",
        "reference/python-api.md",
    ],
}
CONFIGURATION = (ROOT / "docs/reference/configuration.md").read_text("utf-8")
_FENCED = re.compile(r"^( *)(```+).*?^\1\2$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(?<!\\)\]\(([^()\s]+)\)|(?:src|srcset|href)=\"([^\"]+)\"")
_HEADING = re.compile(r"^#+ (.+?)\s*$", re.MULTILINE)


def _tool(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    for module in (name, "pages"):
        monkeypatch.delitem(sys.modules, module, raising=False)
    return importlib.import_module(name)


@pytest.mark.parametrize(
    ("tool", "page"), [(tool, page) for tool, pages in MADE.items() for page in pages]
)
def test_what_is_made_from_the_code_is_current(
    tool: str, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = _tool(tool, monkeypatch)
    text = (ROOT / "docs" / page).read_text("utf-8")
    now = sys.modules["pages"].renewed(page, text, made.PAGES[page]())
    assert now == text, "make docs writes them again"


def test_every_page_that_is_made_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    for tool, pages in MADE.items():
        assert sorted(_tool(tool, monkeypatch).PAGES) == pages


def test_every_diagnostic_has_its_place_on_the_page() -> None:
    text = (ROOT / "docs/reference/diagnostics.md").read_text("utf-8")
    assert [one for one in CATALOGUE if f"\n### {one}\n" not in text] == []
    # the page and the anchor to which SARIF's helpUri leads
    assert diagnostic_address("stale", "https://a.b/") == (
        "https://a.b/reference/diagnostics/#stale"
    )
    assert diagnostic_address("stale", None) is None


def _rows(heading: str, number: int = 0) -> dict[str, list[str]]:
    """Return the rows of a table below a heading by the code in their first cells."""
    part = CONFIGURATION.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    blocks = (one.strip() for one in part.split("\n\n"))
    tables = [one for one in blocks if one.startswith("| ")]
    found = {}
    for line in tables[number].split("\n")[2:]:
        first, *rest = re.split(r"(?<!\\)\|", line.strip("|"))
        found[first.strip().strip("`")] = [cell.strip() for cell in rest]
    return found


def test_every_key_of_a_package_is_documented_with_its_default() -> None:
    rows = _rows("A package")
    assert sorted(rows) == sorted(packages._PACKAGE_KEYS)
    defaults = {one.name: one.default for one in fields(PackageConfig)}
    defaults["severity"] = defaults["severities"]
    for key, (_, default, _) in rows.items():
        value: Any = defaults[key]
        match default:
            case "required":
                assert value is MISSING, key
            case "none":
                assert value is None, key
            case "`{}`":
                assert not value or value == NO_SETTINGS, key
            case _:
                shown = tomllib.loads(f"it = {default.strip('`')}")["it"]
                assert (tuple(shown) if isinstance(shown, list) else shown) == value


def test_every_word_that_a_key_takes_is_documented() -> None:
    quoted = {style: f'"{style}"' for style in WIRE_STYLES}
    assert list(_rows("How JSON spells names")) == list(quoted.values())
    severities = _rows("How much a diagnostic matters")
    assert list(severities) == [f'"{one}"' for one in packages.SEVERITIES]
    assert list(_rows("Changes", 1)) == [f'"{one}"' for one in IMPACT_SETTINGS]
    assert set(_rows("Columns and answers")) == set(COLUMN_ROLES)
    assert tuple(_rows("Columns and answers", 1)) == words_of_config._ANSWERS
    rows = _rows("A package")
    for key, words in (
        ("enums", ENUM_STYLES),
        ("json_backend", JSON_BACKENDS),
        ("dialect", DIALECTS),
        ("targets", TARGETS),
    ):
        assert [one for one in words if f'"{one}"' not in " ".join(rows[key])] == []


def test_every_key_of_a_correction_is_documented() -> None:
    of = {key: cells[0] for key, cells in _rows("Corrections").items()}
    properties = {key for key, what in of.items() if "a property" in what}
    models = {key for key, what in of.items() if "an enum" in what}
    assert properties == set(corrections._PROPERTY_KEYS)
    assert models == set(corrections._MODEL_KEYS)


def test_every_key_of_other_tables_is_documented() -> None:
    # what cli/config/changes.py takes
    assert set(_rows("Changes")) == {"severity", "accepted"}
    hook = (ROOT / "docs/build-hook.md").read_text("utf-8")
    assert [key for key in hatch._OWN if f"| `{key}` |" not in hook] == []


def _pages() -> Iterator[Path]:
    yield from sorted(ROOT.glob("*.md"))
    yield from sorted((ROOT / "docs").rglob("*.md"))


def _prose(path: Path) -> str:
    return _FENCED.sub("", path.read_text("utf-8"))


def _anchor(heading: str) -> str:
    """Return the anchor of a heading as GitHub makes it, of words and code."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).replace("`", "")
    return re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")


def _anchors(path: Path) -> set[str]:
    return {_anchor(one) for one in _HEADING.findall(_prose(path))}


@pytest.mark.parametrize(
    "path", [pytest.param(one, id=str(one.relative_to(ROOT))) for one in _pages()]
)
def test_links_of_the_documentation_lead_somewhere(path: Path) -> None:
    broken = []
    text = re.sub(r"`+[^`\n]+`+", "", _prose(path))
    for link in ("".join(pair) for pair in _LINK.findall(text)):
        if re.match(r"[a-z]+:", link):
            continue
        target, _, anchor = link.partition("#")
        there = (path.parent / target).resolve() if target else path
        if not there.exists() or (anchor and anchor not in _anchors(there)):
            broken.append(link)
    assert broken == []


def test_pages_have_no_two_headings_of_one_anchor() -> None:
    for path in _pages():
        found = [_anchor(one) for one in _HEADING.findall(_prose(path))]
        if path.name != "CHANGELOG.md":
            assert len(found) == len(set(found)), path


def test_the_site_is_called_by_one_address() -> None:
    assert yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8")).get("site_url") == (
        SITE
    )
