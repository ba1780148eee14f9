"""What is read, and what is not: pipes, devices, what nobody may read."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.documentation import (
    ENDLESS,
    faults,
    make_pipe,
    make_socket,
    make_zero,
    not_root,
    page,
    paths,
    posix_only,
    run,
)

from docmodels.core import regular_files as safefiles
from docmodels.core.diagnostics import Severity
from docmodels.core.options import Options
from docmodels.core.regular_files import (
    OutsideError,
    RefusedError,
    TooLargeError,
    read_regular,
)
from docmodels.parse import folder as docs_module
from docmodels.parse import tree as doctree
from docmodels.run.generate import check, generate


@posix_only
@pytest.mark.parametrize("make", ENDLESS)
@pytest.mark.slow
def test_a_page_without_an_end(docs: Path, make: Callable[[Path], None]) -> None:
    make(docs / "endless.md")
    done = run("generate", "docs", "-o", "out", cwd=docs.parent)
    assert done.returncode == 2
    assert "docs/endless.md: error[page-" in done.stderr
    assert "--exclude" in done.stderr
    assert not (docs.parent / "out").exists()
    spared = run("generate", "docs", "-o", "out", "--exclude", "e*.md", cwd=docs.parent)
    assert spared.returncode == 0


@posix_only
@pytest.mark.parametrize("make", [make_pipe, make_socket, make_zero])
@pytest.mark.slow
def test_docs_without_an_end(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "endless.md")
    done = run("inspect", "endless.md", cwd=tmp_path)
    assert done.returncode == 2
    assert "endless.md: error[page-unreadable]" in done.stderr


@posix_only
@pytest.mark.parametrize("same_number", [True, False])
def test_a_pipe_that_comes_between_looking_and_opening(
    docs: Path, monkeypatch: pytest.MonkeyPatch, same_number: bool
) -> None:
    monkeypatch.setattr(os.path, "samestat", lambda *_: same_number)
    file = docs / "ticket.md"
    look: Any = os.stat

    def exchange(path: object, **options: object) -> os.stat_result:
        found: os.stat_result = look(path, **options)
        if path == "ticket.md":
            file.unlink()
            os.mkfifo(file)
        return found

    monkeypatch.setattr(os, "stat", exchange)
    with pytest.raises(RefusedError, match="another file took its place"):
        read_regular(file, 100)


@posix_only
def test_a_folder_that_becomes_a_link_between_looking_and_opening(
    docs: Path, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = docs / "inner"
    inner.mkdir()
    (inner / "secret.md").write_text("honest")
    resolve = os.path.realpath

    def exchange(path: object, **options: object) -> str:
        found = resolve(path, **options)  # type: ignore[call-overload]
        if str(path).endswith("docs") and inner.is_dir() and not inner.is_symlink():
            shutil.rmtree(inner)
            inner.symlink_to(outside)
        return str(found)

    monkeypatch.setattr(os.path, "realpath", exchange)
    with pytest.raises(OSError, match=r"inner|Not a directory"):
        read_regular(inner / "secret.md", 1000, docs)
    assert inner.is_symlink()


def _refuse(
    monkeypatch: pytest.MonkeyPatch, function: str, name: str, error: OSError
) -> None:
    real = getattr(os, function)

    def refused(path: object, *rest: object, **options: object) -> object:
        if not isinstance(path, int) and Path(str(path)).name == name:
            raise error
        return real(path, *rest, **options)

    monkeypatch.setattr(os, function, refused)


ERRORS = [
    PermissionError(13, "Permission denied"),
    FileNotFoundError(2, "No such file or directory"),
    OSError(36, "File name too long"),
    OSError(5, "Input/output error"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda e: e.strerror)
@pytest.mark.parametrize("function", ["scandir", "open", "stat"])
@pytest.mark.slow
def test_what_cannot_be_read_takes_no_model_away(
    docs: Path, monkeypatch: pytest.MonkeyPatch, function: str, error: OSError
) -> None:
    (docs / "sub").mkdir()
    (docs / "sub" / "bed.md").write_text(page("Bed"))
    output = docs.parent / "out"
    assert generate(Options(docs, output)).ok
    before = {f: f.read_bytes() for f in output.rglob("*") if f.is_file()}
    name = "sub" if function == "scandir" else "bed.md"
    _refuse(monkeypatch, function, name, error)
    result = generate(Options(docs, output))
    (found,) = result.diagnostics
    assert not result.ok
    assert (found.code, found.severity) == ("page-unreadable", Severity.ERROR)
    assert found.path == str(docs / ("sub" if name == "sub" else "sub/bed.md"))
    assert str(error.strerror) in found.message
    assert "--exclude" in (found.hint or "")
    assert not check(Options(docs, output)).ok
    assert {f: f.read_bytes() for f in output.rglob("*") if f.is_file()} == before
    left_out = Options(docs, output, exclude=("sub/**",))
    assert generate(left_out).ok


def test_a_page_to_be_kept_of_an_excluded_folder_is_missed(
    docs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (docs / "sub").mkdir()
    _refuse(monkeypatch, "scandir", "sub", PermissionError(13, "Permission denied"))
    (found,) = faults(docs, exclude=("sub/**", "!sub/bed.md"))
    assert found.code == "page-unreadable"


def test_all_that_cannot_be_read_is_told_at_once(
    docs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one", "two"):
        (docs / name).mkdir()
        _refuse(monkeypatch, "scandir", name, PermissionError(13, "Permission denied"))
    _refuse(monkeypatch, "open", "ticket.md", PermissionError(13, "Permission denied"))
    assert len(faults(docs)) == 3


@pytest.mark.parametrize("place", ["", "docs"])
def test_docs_that_cannot_be_looked_at(
    docs: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    error = PermissionError(13, "Permission denied")
    _refuse(monkeypatch, "scandir" if place else "stat", "docs", error)
    (found,) = faults(docs)
    assert found.code == "page-unreadable"
    assert "Permission denied" in found.message


@not_root
@pytest.mark.parametrize("mode", [0o000, 0o400, 0o100])
def test_a_folder_without_permission(docs: Path, mode: int) -> None:
    sub = docs / "sub"
    sub.mkdir()
    (sub / "bed.md").write_text(page("Bed"))
    sub.chmod(mode)
    try:
        assert {found.code for found in faults(docs)} == {"page-unreadable"}
    finally:
        sub.chmod(0o700)


@not_root
def test_a_page_without_permission(docs: Path) -> None:
    (docs / "ticket.md").chmod(0)
    (found,) = faults(docs)
    assert (found.code, found.path) == ("page-unreadable", f"{docs}/ticket.md")


@posix_only
@pytest.mark.parametrize("name", [b"caf\xe9.md", b"caf\xe9/a.md"])
@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
@pytest.mark.slow
def test_a_name_that_is_not_utf8(docs: Path, name: bytes, form: str) -> None:
    file = os.fsencode(docs) + b"/" + name
    try:
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "w") as stream:
            stream.write(page("Bed"))
    except OSError:
        pytest.skip("the file system takes UTF-8 only")
    to_file = ("--format", form, "--diagnostics", "found")
    done = run("generate", "docs", "-o", "out", *to_file, cwd=docs.parent)
    assert done.returncode == 2
    assert "page-name" in (docs.parent / "found").read_text("utf-8")
    assert not (docs.parent / "out").exists()
    assert paths(docs, exclude=("caf*",)) == ["ticket.md"]


@posix_only
@pytest.mark.slow
def test_docs_whose_name_is_not_utf8(docs: Path) -> None:
    named = os.fsdecode(os.fsencode(docs) + b"\xe9")
    try:
        docs.rename(named)
    except OSError:
        pytest.skip("the file system takes UTF-8 only")
    (Path(named) / "ticket.md").write_text("no table")
    for form in ("text", "json"):
        to_file = ("--format", form, "--diagnostics", "found")
        done = run("inspect", named, *to_file, cwd=docs.parent)
        assert done.returncode == 2
        assert "no-models" in (docs.parent / "found").read_text("utf-8")


@pytest.mark.parametrize("name", ["a\0b", "n" * 5000, "ticket.md/x"])
def test_docs_that_cannot_be_a_name(docs: Path, name: str) -> None:
    (found,) = faults(docs / name)
    assert found.code in ("docs-not-found", "page-unreadable")


def test_sizes(docs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    size = (docs / "ticket.md").stat().st_size
    monkeypatch.setattr(docs_module, "MAX_PAGE", size)
    assert paths(docs) == ["ticket.md"]
    monkeypatch.setattr(docs_module, "MAX_PAGE", size - 1)
    (found,) = faults(docs)
    assert (found.code, found.path) == ("docs-too-large", str(docs / "ticket.md"))
    monkeypatch.undo()
    monkeypatch.setattr(docs_module, "MAX_TOTAL", size * 2 - 1)
    assert paths(docs) == ["ticket.md"]
    (docs / "other.md").write_text(page())
    assert [found.code for found in faults(docs)] == ["docs-too-large"]
    monkeypatch.undo()
    monkeypatch.setattr(doctree, "MAX_ENTRIES", 1)
    (found,) = faults(docs)
    assert (found.code, found.path) == ("docs-too-large", str(docs))


def test_a_page_of_the_largest_size_is_read_to_its_end(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    data = os.urandom((1 << 20) * 2 + 3)
    file.write_bytes(data)
    assert read_regular(file, len(data)) == data
    with pytest.raises(TooLargeError):
        read_regular(file, len(data) - 1)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    for root in (None, tmp_path):
        with pytest.raises(RefusedError, match="a folder"):
            read_regular(tmp_path, 10, root)


def test_where_no_folder_can_be_opened(
    docs: Path, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safefiles, "_HAS_DIR_FD", False)
    assert paths(docs) == ["ticket.md"]
    with pytest.raises(OutsideError):
        read_regular(docs / ".." / "outside" / "secret.md", 1000, docs)


def test_a_pattern_that_is_none(docs: Path) -> None:
    for chosen in ({"include": ("!",)}, {"exclude": ("a\\",)}):
        (found,) = faults(docs, **chosen)
        assert found.code == "bad-value"
