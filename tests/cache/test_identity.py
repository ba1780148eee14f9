"""What another docmodels, or other libraries, would not have."""

import sys
import time
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from docmodels.cache import identity
from docmodels.cache.identity import running_identity, tool_identity
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
    (code / "__pycache__" / "note.txt").write_bytes(b"of another tool")
    (code / "b.pyc").write_bytes(b"compiled beside its source")
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


def test_what_is_installed_while_it_runs_is_not_what_runs(
    store: Store, code: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(identity, "_RUNNING", {})
    first = running_identity(store, (code,))
    assert first == tool_identity(store, [code])
    (code / "b.jinja").write_text("{{ other }}")
    assert running_identity(store, (code,)) is None
    (code / "b.jinja").write_text("{{ b }}")
    assert running_identity(store, (code,)) == first


def test_what_was_not_known_at_first_is_no_identity(
    store: Store, code: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(identity, "_RUNNING", {})
    monkeypatch.setattr(sys, "path", ["no such folder"])
    assert running_identity(store, (code,)) is None
    monkeypatch.undo()
    assert identity._RUNNING.get((code,)) is None


def test_a_file_that_is_known_is_not_read_again(
    store: Store, code: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time_ns() + 5_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: now)
    first = tool_identity(store, [code])
    monkeypatch.setattr(Path, "read_bytes", None)
    assert tool_identity(store, [code]) == first


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


def test_an_empty_name_on_the_path_is_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "black-1.0.dist-info").mkdir()
    (tmp_path / "click-8.0.egg-info").mkdir()
    (tmp_path / "jinja2-3.0.zip").touch()
    monkeypatch.chdir(tmp_path)
    assert identity._versions([""]) == {"black": "black-1.0", "click": "click-8.0"}


def test_other_projects_on_the_path_do_not_count(
    store: Store, code: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As those that setuptools adds to the path of the process that imports it."""
    first = tool_identity(store, [code])
    vendored = tmp_path / "vendored"
    for name in ("wheel-0.46.3", "packaging-1.0"):
        (vendored / f"{name}.dist-info").mkdir(parents=True)
    monkeypatch.setattr(sys, "path", [*sys.path, str(vendored)])
    assert tool_identity(store, [code]) == first
    (vendored / "black-1.0.dist-info").mkdir()
    monkeypatch.setattr(sys, "path", [str(vendored), *sys.path[:-1]])
    assert tool_identity(store, [code]) not in (None, first)


def test_all_libraries_are_known() -> None:
    """Those that docmodels requires, and those that they require in turn."""
    found: set[str] = set()
    todo = ["docmodels"]
    while todo:
        for said in map(Requirement, metadata.requires(todo.pop()) or ()):
            name = canonicalize_name(said.name).replace("-", "_")
            is_here = said.marker is None or said.marker.evaluate({"extra": ""})
            if is_here and name not in found:
                found.add(name)
                todo.append(said.name)
    assert identity._NEEDED <= found <= identity._LIBRARIES
