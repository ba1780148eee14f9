"""What is read, and what is not: links, pipes, devices, what nobody may read."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import docmodels
from docmodels.core import regular_files as safefiles
from docmodels.core.diagnostics import Diagnostic, Failure, Severity
from docmodels.core.options import Options
from docmodels.core.regular_files import (
    OutsideError,
    RefusedError,
    TooLargeError,
    read_regular,
)
from docmodels.parse import folder as docs_module
from docmodels.parse import tree as doctree
from docmodels.parse.folder import read_docs
from docmodels.run.generate import check, generate

#: After so many seconds a run hangs, however busy the machine is.
PATIENCE = 120
SECRET = "TopSecret"

posix_only = pytest.mark.skipif(os.name == "nt", reason="needs POSIX files")
not_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="root, and Windows, may read everything",
)


def page(name: str = "Ticket", prop: str = "id") -> str:
    return f"# T\n\n## {name}\n\n| Property | Type |\n|---|---|\n| {prop} | string |\n"


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "ticket.md").write_text(page())
    return folder


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "secret.md").write_text(page(SECRET, "topSecret"))
    return folder


def run(*arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the command line; a run that does not end fails the test."""
    return subprocess.run(
        [sys.executable, "-m", "docmodels", *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env={**os.environ, "PYTHONPATH": str(Path(docmodels.__file__).parents[1])},
    )


def faults(folder: Path, **chosen: tuple[str, ...]) -> tuple[Diagnostic, ...]:
    with pytest.raises(Failure) as caught:
        read_docs(folder, **chosen)
    return caught.value.diagnostics


def paths(folder: Path, **chosen: tuple[str, ...]) -> list[str]:
    return [file.path for file in read_docs(folder, **chosen)[0]]


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _socket(path: Path) -> None:
    here = os.getcwd()
    os.chdir(path.parent)  # the path of a socket must be short
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
    finally:
        os.chdir(here)


def _zero(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _pipe_link(path: Path) -> None:
    os.mkfifo(path.with_name(".pipe"))
    path.symlink_to(".pipe")


ENDLESS: list[Callable[[Path], None]] = [_pipe, _socket, _zero, _pipe_link]


# Files that have no end


@posix_only
@pytest.mark.parametrize("make", ENDLESS)
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
@pytest.mark.parametrize("make", [_pipe, _socket, _zero])
def test_docs_without_an_end(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "endless.md")
    done = run("inspect", "endless.md", cwd=tmp_path)
    assert done.returncode == 2
    assert "endless.md: error[page-unreadable]" in done.stderr


@posix_only
@pytest.mark.parametrize("make", [_pipe, _zero])
@pytest.mark.parametrize("name", ["docmodels.toml", "pyproject.toml", "other.toml"])
def test_a_configuration_without_an_end(
    docs: Path, make: Callable[[Path], None], name: str
) -> None:
    make(docs.parent / name)
    named = ["--config", name] if name == "other.toml" else []
    done = run("check", "docs", "-o", "out", *named, cwd=docs.parent)
    assert done.returncode == 2
    assert f"{name}: error[unreadable-config]" in done.stderr


@posix_only
@pytest.mark.parametrize("make", ENDLESS)
@pytest.mark.parametrize("name", [".docmodels.json", "models/ticket.py"])
def test_an_output_without_an_end(
    docs: Path, make: Callable[[Path], None], name: str
) -> None:
    output = docs.parent / "out"
    assert generate(Options(docs, output)).ok
    (output / name).unlink()
    make(output / name)
    done = run("generate", "docs", "-o", "out", cwd=docs.parent)
    assert done.returncode == 2
    assert "error[" in done.stderr
    assert name in done.stderr


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


# Files that lie elsewhere


@posix_only
def test_a_link_to_a_page_outside(docs: Path, outside: Path) -> None:
    (docs / "link.md").symlink_to(outside / "secret.md")
    done = run("check", "docs", "-o", "out", cwd=docs.parent)
    assert done.returncode == 2
    assert "docs/link.md: error[page-outside]" in done.stderr
    assert SECRET not in done.stdout + done.stderr
    assert paths(docs, exclude=("link.md",)) == ["ticket.md"]


@posix_only
def test_a_link_out_and_in_again_is_inside(docs: Path) -> None:
    back = docs / ".." / "docs" / ".hidden.md"
    (docs / ".hidden.md").write_text(page("Bed"))
    (docs / "bed.md").symlink_to(back)
    assert paths(docs) == ["bed.md", "ticket.md"]


@posix_only
def test_a_link_to_a_folder_outside_is_not_followed(docs: Path, outside: Path) -> None:
    (docs / "more").symlink_to(outside)
    (docs / "inner").mkdir()
    (docs / "inner" / "more").symlink_to(outside)
    files, (inner, top) = read_docs(docs)
    assert [file.path for file in files] == ["ticket.md"]
    assert {top.code, inner.code} == {"link-not-followed"}
    assert (inner.path, top.path) == (f"{docs}/inner/more", f"{docs}/more")
    assert top.severity is Severity.WARNING
    assert read_docs(docs, exclude=("more",))[1] == ()
    strict = generate(Options(docs, docs.parent / "out", strict=True))
    assert not strict.ok


@posix_only
def test_a_link_to_a_folder_that_is_gone_is_told(docs: Path) -> None:
    (docs / "sub").symlink_to(docs / ".gone")
    (found,) = read_docs(docs)[1]
    assert (found.code, found.path) == ("link-not-followed", f"{docs}/sub")


@posix_only
@pytest.mark.parametrize("target", ["gone.md", "link.md"])
def test_a_page_that_leads_nowhere(docs: Path, target: str) -> None:
    (docs / "link.md").symlink_to(target)
    (found,) = faults(docs)
    assert (found.code, found.path) == ("page-unreadable", f"{docs}/link.md")


@posix_only
def test_the_folder_itself_may_be_a_link(docs: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(docs)
    (docs / "other.md").symlink_to("ticket.md")
    files, (note,) = read_docs(tmp_path / "link")
    assert [file.path for file in files] == ["ticket.md"]
    assert note.code == "page-linked"
    (tmp_path / "one.md").symlink_to(docs / "ticket.md")
    assert paths(tmp_path / "one.md") == ["one.md"]


@posix_only
@pytest.mark.parametrize("name", ["docmodels.toml", "pyproject.toml"])
def test_a_configuration_that_was_found_must_not_lead_out(
    docs: Path, outside: Path, name: str
) -> None:
    table = "packages.a" if name == "docmodels.toml" else "tool.docmodels.packages.a"
    text = f'[{table}]\ndocs = "docs"\noutput = "out"\n{SECRET} = 1\n'
    (outside / "other.toml").write_text(text)
    (docs.parent / name).symlink_to("outside/other.toml")
    (docs.parent / "sub").mkdir()
    (docs.parent / "sub" / name).symlink_to("../outside/other.toml")
    done = run("check", cwd=docs.parent / "sub")
    assert done.returncode == 2
    assert "error[unreadable-config]" in done.stderr
    assert "--config" in done.stderr
    assert SECRET not in done.stderr
    named = run("check", "--config", name, cwd=docs.parent / "sub")
    assert f'unknown key "{SECRET}"' in named.stderr


@posix_only
def test_a_strangers_pyproject_behind_a_link_is_none_of_ours(docs: Path) -> None:
    (docs.parent / "real").mkdir()
    (docs.parent / "real" / "other.toml").write_text("[tool.black]\n")
    (docs / "pyproject.toml").symlink_to("../real/other.toml")
    assert run("inspect", ".", cwd=docs).returncode == 0


@posix_only
@pytest.mark.parametrize("name", [".docmodels.json", "models/ticket.py", "models"])
def test_an_output_that_leads_out_is_not_shown(
    docs: Path, outside: Path, name: str
) -> None:
    output = docs.parent / "out"
    assert generate(Options(docs, output)).ok
    (outside / "ticket.py").write_text(SECRET)
    target = output / name
    shutil.rmtree(target) if target.is_dir() else target.unlink()
    target.symlink_to(outside if name == "models" else outside / "ticket.py")
    done = run("check", "docs", "-o", "out", "--force", cwd=docs.parent)
    assert done.returncode == 2
    assert "error[unsafe-path]" in done.stderr
    assert SECRET not in done.stdout + done.stderr


# Names by links inside


@posix_only
def test_a_page_with_two_names_is_read_by_its_own(docs: Path) -> None:
    (docs / "a.md").symlink_to("ticket.md")
    files, (note,) = read_docs(docs)
    assert [file.path for file in files] == ["ticket.md"]
    assert (note.code, note.severity) == ("page-linked", Severity.INFO)
    assert note.path == f"{docs}/a.md"
    assert '"a.md" is a link to "ticket.md"' in note.message
    assert paths(docs, include=("a.md",)) == ["a.md"]
    assert paths(docs, exclude=("ticket.md",)) == ["a.md"]


@posix_only
def test_pages_behind_a_link_to_a_folder_are_not_lost(docs: Path) -> None:
    (docs / "v2" / "deep").mkdir(parents=True)
    (docs / "v2" / "bed.md").write_text(page("Bed"))
    (docs / "v2" / "deep" / "cot.md").write_text(page("Cot"))
    (docs / "latest").symlink_to("v2")
    own = ["ticket.md", "v2/bed.md", "v2/deep/cot.md"]
    files, (note,) = read_docs(docs)
    assert [file.path for file in files] == own
    assert note.path == f"{docs}/latest"
    assert "and so are 1 more" in note.message
    assert paths(docs, include=("latest/**",)) == [
        "latest/bed.md",
        "latest/deep/cot.md",
    ]
    (docs / "v2").rename(docs / ".v2")
    (docs / "latest").unlink()
    (docs / "latest").symlink_to(".v2")
    assert paths(docs) == ["latest/bed.md", "latest/deep/cot.md", "ticket.md"]


@posix_only
def test_folders_in_a_circle_have_an_end(docs: Path) -> None:
    for name in ("a", "b", "c"):
        (docs / name).mkdir()
        (docs / name / f"{name}.md").write_text(page(name.upper()))
        for other in ("a", "b", "c", "."):
            (docs / name / f"to_{other.strip('.')}").symlink_to(f"../{other}")
    (docs / "self").symlink_to(".")
    files, notes = read_docs(docs)
    assert [f.path for f in files] == ["a/a.md", "b/b.md", "c/c.md", "ticket.md"]
    assert {note.code for note in notes} == {"page-linked"}
    assert len(notes) == 13  # every link once


@posix_only
def test_the_work_for_links_grows_with_them_times_the_folders(
    docs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = 0
    scan = os.scandir

    def counted(path: str) -> object:
        nonlocal looked
        looked += 1
        return scan(path)

    monkeypatch.setattr(os, "scandir", counted)
    counts = []
    for number in range(12):
        (docs / f"f{number}").mkdir()
        for other in range(number):
            (docs / f"f{number}" / f"to{other}").symlink_to(f"../f{other}")
            (docs / f"f{other}" / f"to{number}").symlink_to(f"../f{number}")
        looked = 0
        read_docs(docs)
        counts.append(looked)
    # n folders and n² links, each of which leads to all the folders
    assert counts[-1] <= 13 + 132 * 12


# What the system refuses


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


# Names and sizes


@posix_only
@pytest.mark.parametrize("name", [b"caf\xe9.md", b"caf\xe9/a.md"])
@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
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


@posix_only
def test_folders_too_deep_for_a_path(docs: Path) -> None:
    if not hasattr(os, "fchdir"):
        pytest.skip("needs fchdir")
    here = os.open(".", os.O_RDONLY)
    try:
        os.chdir(docs)
        for _ in range(25):
            os.mkdir("n" * 200)
            os.chdir("n" * 200)
        Path("bed.md").write_text(page("Bed"))
        os.chdir(docs)
        (found,) = faults(docs)
        assert found.code == "page-unreadable"
        assert "too long" in found.message
    finally:
        os.chdir(docs)
        for _ in range(25):  # so that pytest can remove it
            os.rename("n" * 200, "deeper")
            os.chdir("deeper")
        os.fchdir(here)
        os.close(here)


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


@posix_only
def test_an_output_that_leads_in_a_circle(docs: Path) -> None:
    (docs.parent / "out").symlink_to("out")
    result = generate(Options(docs, docs.parent / "out"))
    assert not result.ok
    assert result.diagnostics
