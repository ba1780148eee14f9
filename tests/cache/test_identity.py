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
    (code / "__pycache__" / "a.pyc.1234").write_bytes(b"half")  # is being written
    (code / "inner" / "a.pyc").write_bytes(b"compiled")
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


def test_who_is_not_known_at_first_may_be_later(
    store: Store, code: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(identity, "_RUNNING", {})
    with monkeypatch.context() as without:
        without.setattr(sys, "path", [])
        assert running_identity(store, (code,)) is None
    assert running_identity(store, (code,)) == tool_identity(store, [code])


def test_the_hashes_of_files_are_kept(
    store: Store, code: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "time_ns", lambda: 4_000_000_000_000_000_000)
    first = tool_identity(store, [code])

    def refuse(_: Path) -> bytes:
        raise AssertionError("it need not be read again")

    monkeypatch.setattr(Path, "read_bytes", refuse)
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
    (libraries / "black-0.9").mkdir()  # no metadata
    assert tool_identity(store, [code]) == second
    monkeypatch.chdir(libraries)
    with monkeypatch.context() as here:
        here.setattr(sys, "path", [""])
        assert tool_identity(store, [code]) == second
    monkeypatch.setattr(sys, "version", "4.0")
    assert tool_identity(store, [code]) not in (None, first, second)


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
