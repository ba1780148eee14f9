"""What another docmodels, or other libraries, would not have."""

import sys
from pathlib import Path

import pytest

from docmodels.cache import identity
from docmodels.cache.identity import tool_identity
from docmodels.cache.store import Store, open_store


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setenv("DOCMODELS_CACHE_KEY", "of the tests")
    opened = open_store(tmp_path / "cache")
    assert opened is not None
    return opened


@pytest.fixture
def code(tmp_path: Path) -> Path:
    code = tmp_path / "code"
    (code / "inner").mkdir(parents=True)
    (code / "inner" / "a.py").write_text("a = 1\n")
    (code / "b.jinja").write_text("{{ b }}")
    return code


def test_it_is_the_same_as_long_as_nothing_changes(store: Store, code: Path) -> None:
    first = tool_identity(store, [code])
    assert first is not None
    (code / "__pycache__").mkdir()
    (code / "__pycache__" / "a.pyc").write_bytes(b"compiled")
    assert tool_identity(store, [code]) == first


def test_every_file_counts(store: Store, code: Path) -> None:
    found = {tool_identity(store, [code])}
    (code / "inner" / "a.py").write_text("a = 2\n")
    found.add(tool_identity(store, [code]))
    (code / "b.jinja").rename(code / "c.jinja")
    found.add(tool_identity(store, [code]))
    (code / "d.jinja").write_text("")
    found.add(tool_identity(store, [code]))
    assert len(found) == 4


def test_so_does_every_version(
    store: Store, code: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    libraries = tmp_path / "libraries"
    libraries.mkdir()
    monkeypatch.setattr(sys, "path", [str(libraries), "no such folder"])
    assert tool_identity(store, [code]) is None
    for name in identity._NEEDED:
        (libraries / f"{name}-1.0.dist-info").mkdir()
    first = tool_identity(store, [code])
    assert first is not None
    (libraries / "black-1.0.dist-info").rename(libraries / "black-1.1.dist-info")
    second = tool_identity(store, [code])
    assert second not in (None, first)
    monkeypatch.setattr(sys, "version", "4.0")
    assert tool_identity(store, [code]) not in (None, first, second)
