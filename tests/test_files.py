"""The output folder: plans, ownership, atomic writing, diffs."""

import errno
import hashlib
import json
import multiprocessing
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docmodels.core.diagnostics import Failure, Severity
from docmodels.core.source import SourceFile
from docmodels.write import (
    Plan,
    apply,
    applying,
    diff,
    plan,
    put_right,
    recovery,
    transaction,
)
from docmodels.write import folder as output
from docmodels.write import open_folders as folders
from docmodels.write.locking import locked
from docmodels.write.open_folders import Folder

MANIFEST = ".docmodels.json"
LOCK = ".docmodels.lock"
INIT = SourceFile("__init__.py", '"""The package."""\n')
TYPED = SourceFile("py.typed", "")
CUSTOMER = SourceFile("models/customer.py", "class Customer: ...\n")
ORDER = SourceFile("models/order.py", "class Order: ...\n")
ALL = (INIT, TYPED, CUSTOMER, ORDER)

needs_symlinks = pytest.mark.skipif(
    sys.platform == "win32", reason="symbolic links need a privilege on Windows"
)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An output folder that does not exist yet."""
    return tmp_path / "work" / "partner_center"


def generate(out: Path, *files: SourceFile, force: bool = False) -> Plan:
    made = plan(out, files, force=force)
    apply(made)
    return made


def tree(folder: Path) -> dict[str, tuple[bytes | None, int]]:
    """Every path below `folder`, with contents and mtime; folders have None."""
    return {
        p.relative_to(folder).as_posix(): (
            (p.read_bytes(), p.stat().st_mtime_ns) if p.is_file() else (None, 0)
        )
        for p in sorted(folder.rglob("*"))
    }


def contents(folder: Path) -> dict[str, bytes]:
    return {k: v for k, (v, _) in tree(folder).items() if v is not None}


def failed_codes(action: Callable[[], object]) -> list[str]:
    with pytest.raises(Failure) as caught:
        action()
    assert all(d.message and d.path for d in caught.value.diagnostics)
    return [d.code for d in caught.value.diagnostics]


def error_codes(made: Plan) -> list[str]:
    return [d.code for d in made.errors]


# The plain run


def test_first_run_creates_everything(out: Path) -> None:
    made = generate(out, *ALL)
    assert made.created == tuple(sorted(f.path for f in ALL))
    assert {k: v for k, v in contents(out).items() if k != MANIFEST} == {
        f.path: f.text.encode() for f in ALL
    }
    assert sorted(p.name for p in out.parent.iterdir()) == ["partner_center"]


def test_plan_writes_nothing(out: Path) -> None:
    assert plan(out, ALL).is_stale
    assert not out.parent.exists()


def test_second_run_touches_nothing(out: Path) -> None:
    generate(out, *ALL)
    before, folder_time = tree(out), out.stat().st_mtime_ns
    made = generate(out, *ALL)
    assert not made.is_stale
    assert diff(made) == ""
    assert made.unchanged == tuple(sorted(f.path for f in ALL))
    assert tree(out) == before
    assert out.stat().st_mtime_ns == folder_time


def test_only_what_changed_is_rewritten(out: Path) -> None:
    generate(out, *ALL)
    before = tree(out)
    made = generate(out, INIT, TYPED, SourceFile(CUSTOMER.path, "new\n"), ORDER)
    after = tree(out)
    assert made.rewritten == (CUSTOMER.path,)
    changed = {path for path in after if after[path] != before[path]}
    assert changed == {CUSTOMER.path, MANIFEST}
    assert after[CUSTOMER.path][0] == b"new\n"


def test_mode_of_a_rewritten_file_stays(out: Path) -> None:
    generate(out, INIT)
    (out / INIT.path).chmod(0o600)
    generate(out, SourceFile(INIT.path, "new\n"))
    if sys.platform != "win32":
        assert (out / INIT.path).stat().st_mode & 0o777 == 0o600


def test_texts_are_utf8_with_lf(out: Path) -> None:
    generate(out, SourceFile("a.py", "# Größe\r\n# \u2028\n"))
    assert (out / "a.py").read_bytes() == "# Größe\n# \u2028\n".encode()


def test_half_a_character_is_refused(out: Path) -> None:
    files = [SourceFile("a.py", "x = '\ud800'\n")]
    assert failed_codes(lambda: plan(out, files)) == ["invalid-output"]


def test_order_of_the_files_does_not_matter(tmp_path: Path) -> None:
    generate(tmp_path / "a", *ALL)
    generate(tmp_path / "b", *reversed(ALL))
    assert contents(tmp_path / "a") == contents(tmp_path / "b")


def test_relative_output(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out.mkdir(parents=True)
    monkeypatch.chdir(out)
    made = plan(Path(), [INIT])
    assert "b/partner_center/__init__.py" in diff(made)
    apply(made)
    assert (out / INIT.path).is_file()


@needs_symlinks
def test_the_output_itself_may_be_a_link(out: Path, tmp_path: Path) -> None:
    out.mkdir(parents=True)
    (tmp_path / "link").symlink_to(out)
    generate(tmp_path / "link", INIT)
    assert (out / INIT.path).is_file()


# The manifest


def test_manifest_is_stable(out: Path) -> None:
    generate(out, CUSTOMER, TYPED)
    text = (out / MANIFEST).read_text(encoding="utf-8")
    digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    data = json.loads(text)
    assert text == json.dumps(data, indent=2) + "\n"
    assert list(data) == ["about", "files", "schema"]
    assert list(data["files"]) == ["models/customer.py", "py.typed"]
    assert data["files"]["py.typed"] == digest
    assert data["schema"] == 1


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\xff\xfe",
        b"<<<<<<< HEAD\n{}\n",
        b"[]",
        b"{}",
        b'{"schema": 1}',
        b'{"schema": 1, "files": []}',
        b'{"schema": "1", "files": {}}',
        b'{"schema": 2, "files": {}}',
        b'{"schema": 1, "files": {"a.py": 3}}',
        b'{"schema": 1, "files": {"a.py": []}}',
        b'{"schema": 1, "files": {"a.py": "abc"}}',
        b'{"schema": 1, "files": {"a.py": "%s", "a.py": "%s"}}'
        % (b"0" * 64, b"1" * 64),
        b"[" * 100_000,
    ],
)
def test_bad_manifest(out: Path, text: bytes) -> None:
    generate(out, *ALL)
    (out / MANIFEST).write_bytes(text)
    before = tree(out)
    assert failed_codes(lambda: plan(out, ALL)) == ["bad-manifest"]
    assert tree(out) == before


def test_force_replaces_a_bad_manifest_and_says_so(out: Path) -> None:
    generate(out, *ALL)
    good = contents(out)
    (out / MANIFEST).write_bytes(b"<<<<<<<")
    made = generate(out, *ALL, force=True)
    assert [(d.code, d.severity) for d in made.diagnostics] == [
        ("bad-manifest", Severity.WARNING)
    ]
    assert contents(out) == good


@pytest.mark.parametrize(
    "path", ["../victim.txt", "models/../../victim.txt", "{absolute}", ".", "a//b"]
)
def test_manifest_cannot_remove_what_is_outside(out: Path, path: str) -> None:
    generate(out, *ALL)
    victim = out.parent / "victim.txt"
    victim.write_bytes(b"")
    entry = path.format(absolute=victim.as_posix())
    manifest = json.loads((out / MANIFEST).read_text())
    manifest["files"][entry] = manifest["files"]["py.typed"]
    (out / MANIFEST).write_text(json.dumps(manifest))
    assert failed_codes(lambda: plan(out, ALL)) == ["bad-manifest"]
    generate(out, *ALL, force=True)
    assert victim.is_file()


@needs_symlinks
def test_manifest_cannot_remove_through_a_link(out: Path) -> None:
    generate(out, *ALL)
    outside = out.parent / "outside"
    shutil.move(out / "models", outside)
    (out / "models").symlink_to(outside)
    before = contents(outside)
    assert set(failed_codes(lambda: plan(out, [INIT]))) == {"unsafe-path"}
    codes = failed_codes(lambda: plan(out, [INIT], force=True))
    assert set(codes) == {"unsafe-path"}
    assert contents(outside) == before


# Ownership


def test_what_no_page_makes_any_more_is_removed(out: Path) -> None:
    generate(out, *ALL)
    made = generate(out, INIT, TYPED)
    assert made.removed == (CUSTOMER.path, ORDER.path)
    assert sorted(contents(out)) == [MANIFEST, INIT.path, TYPED.path]
    assert not (out / "models").exists()


def test_a_folder_with_only_byte_code_is_removed(out: Path) -> None:
    generate(out, *ALL)
    cache = out / "models" / "__pycache__"
    cache.mkdir()
    (cache / "customer.cpython-311.pyc").write_bytes(b"")
    generate(out, INIT, TYPED)
    assert not (out / "models").exists()


def test_a_folder_with_something_else_stays(out: Path) -> None:
    generate(out, *ALL)
    cache = out / "models" / "__pycache__"
    cache.mkdir()
    (cache / "notes.txt").write_bytes(b"")
    generate(out, INIT, TYPED)
    assert (cache / "notes.txt").exists()


def test_no_files_at_all_leave_no_manifest(out: Path) -> None:
    generate(out, *ALL)
    made = generate(out)
    assert made.is_stale
    assert contents(out) == {}
    assert not plan(out, []).is_stale


def test_a_file_removed_by_hand_is_made_again_or_forgotten(out: Path) -> None:
    generate(out, *ALL)
    (out / CUSTOMER.path).unlink()
    (out / ORDER.path).unlink()
    made = generate(out, INIT, TYPED, CUSTOMER)
    assert made.created == (CUSTOMER.path,)
    assert made.removed == ()
    assert not plan(out, [INIT, TYPED, CUSTOMER]).is_stale


def test_an_edited_file_is_not_overwritten(out: Path) -> None:
    generate(out, *ALL)
    (out / CUSTOMER.path).write_text("mine\n")
    before = tree(out)
    made = plan(out, ALL)
    assert made.conflicts == (CUSTOMER.path,)
    assert error_codes(made) == ["edited-file"]
    assert made.is_stale
    assert failed_codes(lambda: apply(made)) == ["edited-file"]
    assert tree(out) == before
    forced = generate(out, *ALL, force=True)
    assert forced.rewritten == (CUSTOMER.path,)
    assert (out / CUSTOMER.path).read_text() == CUSTOMER.text


def test_an_edited_file_that_nothing_makes_stays_with_a_warning(out: Path) -> None:
    generate(out, *ALL)
    (out / CUSTOMER.path).write_text("mine\n")
    rest = (INIT, TYPED, ORDER)
    for _ in range(2):  # it is not forgotten after the first time
        made = generate(out, *rest)
        assert made.kept == (CUSTOMER.path,)
        assert [(d.code, d.severity) for d in made.diagnostics] == [
            ("edited-file", Severity.WARNING)
        ]
        assert not made.is_stale
        assert (out / CUSTOMER.path).read_text() == "mine\n"
    assert generate(out, *rest, force=True).removed == (CUSTOMER.path,)
    assert not (out / CUSTOMER.path).exists()


def test_an_edit_that_is_what_we_would_write_is_no_edit(out: Path) -> None:
    generate(out, INIT)
    (out / INIT.path).write_text("new\n")
    made = generate(out, SourceFile(INIT.path, "new\n"))
    assert made.unchanged == (INIT.path,)
    assert generate(out, SourceFile(INIT.path, "newer\n")).diagnostics == ()


@pytest.mark.parametrize("text", ["mine\n", ""])
def test_a_foreign_file_is_not_overwritten(out: Path, text: str) -> None:
    out.mkdir(parents=True)
    (out / INIT.path).write_text(text)
    before = tree(out)
    made = plan(out, ALL)
    assert error_codes(made) == ["foreign-file"]
    assert failed_codes(lambda: apply(made)) == ["foreign-file"]
    assert tree(out) == before
    generate(out, *ALL, force=True)
    assert (out / INIT.path).read_text() == INIT.text


def test_an_equal_foreign_file_is_adopted(out: Path) -> None:
    (out / "models").mkdir(parents=True)
    (out / TYPED.path).write_bytes(b"")
    (out / CUSTOMER.path).write_bytes(CUSTOMER.text.encode())
    before = tree(out)
    made = generate(out, *ALL)
    assert made.unchanged == (CUSTOMER.path, TYPED.path)
    assert tree(out)[CUSTOMER.path] == before[CUSTOMER.path]
    assert generate(out, INIT, TYPED, ORDER).removed == (CUSTOMER.path,)


def test_all_files_equal_but_no_manifest_is_stale(out: Path) -> None:
    generate(out, *ALL)
    good = contents(out)
    (out / MANIFEST).unlink()
    made = plan(out, ALL)
    assert made.is_stale
    assert MANIFEST in diff(made)
    apply(made)
    assert contents(out) == good


def test_foreign_files_that_nothing_makes_are_left_alone(out: Path) -> None:
    out.mkdir(parents=True)
    for name in ("README.md", ".gitkeep", "client.py"):
        (out / name).write_text("mine\n")
    assert generate(out, *ALL).diagnostics == ()
    generate(out, INIT)
    assert {"README.md", ".gitkeep", "client.py"} < contents(out).keys()


@pytest.mark.parametrize(
    "names", [("a", "b", "c", "d"), (".git",), ("pyproject.toml",), ("setup.py",)]
)
def test_somebody_elses_folder_is_refused(out: Path, names: tuple[str, ...]) -> None:
    out.mkdir(parents=True)
    for name in names:
        (out / name).write_text("mine\n")
    before = tree(out)
    made = plan(out, ALL)
    assert error_codes(made) == ["foreign-output"]
    assert names[0] in made.errors[0].message
    assert failed_codes(lambda: apply(made)) == ["foreign-output"]
    assert tree(out) == before
    generate(out, *ALL, force=True)
    assert set(names) < contents(out).keys()
    assert plan(out, ALL).diagnostics == ()  # from now on it is known


def test_line_ends_are_no_edit(out: Path) -> None:
    generate(out, *ALL)
    for name in (INIT.path, CUSTOMER.path, MANIFEST):
        data = (out / name).read_bytes()
        (out / name).write_bytes(data.replace(b"\n", b"\r\n"))
    before = tree(out)
    made = generate(out, *ALL)
    assert not made.is_stale
    assert tree(out) == before
    assert CUSTOMER.path in generate(out, INIT, TYPED, ORDER).removed
    generate(out, SourceFile(INIT.path, "new\nlines\n"))
    assert (out / INIT.path).read_bytes() == b"new\nlines\n"


def test_a_name_that_changes_its_case_is_one_file_where_case_is_ignored(
    out: Path,
) -> None:
    generate(out, SourceFile("models/Order.py", "old\n"))
    lower = out / "models/order.py"
    if not lower.exists():
        os.link(out / "models/Order.py", lower)  # as such a file system shows it
    made = plan(out, [SourceFile("models/order.py", "new\n")])
    assert made.diagnostics == ()
    assert made.rewritten == ("models/order.py",)
    assert made.removed == ()


# Containment


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../a.py",
        "a/../b.py",
        "./a.py",
        "a//b.py",
        "a/",
        "C:a.py",
        "C:/a.py",
        "//host/share/a.py",
        "a\\b.py",
        "a\0.py",
        "a\n.py",
        "a.py:stream",
        "a?.py",
        "models/con.py",
        "AUX",
        "models/a.py.",
        "models /a.py",
        "a\ud800.py",
        ".docmodels.json",
        ".DocModels.json",
        ".docmodels.lock/0.new",
    ],
)
def test_unsafe_paths(out: Path, path: str) -> None:
    with pytest.raises(Failure) as caught:
        plan(out, [INIT, SourceFile(path, "x\n")], force=True)
    assert [d.code for d in caught.value.diagnostics] == ["unsafe-path"]
    assert not out.exists()


@given(
    st.lists(
        st.sampled_from(["..", ".", "", "a", "b.py", "\\", "/", "C:", "\0", "~", "nul"])
    ).map("/".join)
)
def test_a_path_is_refused_or_stays_inside(path: str) -> None:
    folder = Path("/nowhere/out")
    try:
        made = plan(folder, [SourceFile(path, "x\n")])
    except Failure as failure:
        codes = [d.code for d in failure.diagnostics]
    else:
        codes = []
        target = os.path.normpath(os.path.join(folder, *made.created))
        assert target == os.path.join(folder, *path.split("/"))
        assert len(target) > len(str(folder))
    assert codes in ([], ["unsafe-path"])


@needs_symlinks
@pytest.mark.parametrize("inside", [False, True])
def test_a_folder_that_is_a_link_is_refused(out: Path, inside: bool) -> None:
    target = out / "real" if inside else out.parent / "outside"
    target.mkdir(parents=True)
    out.mkdir(exist_ok=True)
    (out / "models").symlink_to(target)
    codes = failed_codes(lambda: plan(out, [CUSTOMER], force=True))
    assert codes == ["unsafe-path"]
    assert contents(target) == {}


@needs_symlinks
@pytest.mark.parametrize("name", [INIT.path, MANIFEST])
def test_a_file_that_is_a_link_is_refused(out: Path, name: str) -> None:
    out.mkdir(parents=True)
    (out.parent / "outside").write_text("mine\n")
    (out / name).symlink_to(out.parent / "outside")
    codes = failed_codes(lambda: plan(out, [INIT], force=True))
    assert codes == ["unsafe-path"]
    assert (out.parent / "outside").read_text() == "mine\n"


@pytest.mark.parametrize(
    "pair",
    [
        ("a.py", "a.py"),
        ("models/Order.py", "models/order.py"),
        ("Models/a.py", "models/A.py"),
        ("caf\u00e9.py", "cafe\u0301.py"),
        ("models", "models/a.py"),
        ("MODELS", "models/deep/a.py"),
    ],
)
def test_colliding_paths(out: Path, pair: tuple[str, str]) -> None:
    files = [SourceFile(path, "x\n") for path in pair]
    assert failed_codes(lambda: plan(out, files)) == ["path-collision"]
    assert failed_codes(lambda: plan(out, files[::-1])) == ["path-collision"]


def test_different_paths_do_not_collide(out: Path) -> None:
    generate(out, SourceFile("a.py", ""), SourceFile("a/b.py", ""))
    assert (out / "a/b.py").is_file()


# What is in the way


def test_output_is_a_file(out: Path) -> None:
    out.parent.mkdir()
    out.write_text("mine\n")
    assert failed_codes(lambda: plan(out, ALL)) == ["output-not-writable"]
    assert out.read_text() == "mine\n"


def test_output_lies_below_a_file(out: Path) -> None:
    out.parent.write_text("mine\n")
    assert failed_codes(lambda: generate(out, *ALL)) == ["output-not-writable"]
    assert out.parent.read_text() == "mine\n"


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0,
    reason="root, and Windows, may write to a read-only folder",
)
def test_output_is_read_only(out: Path) -> None:
    generate(out, INIT)
    out.chmod(0o500)
    try:
        apply(plan(out, [INIT]))  # nothing to do, nothing to complain of
        codes = failed_codes(lambda: generate(out, *ALL))
    finally:
        out.chmod(0o700)
    assert codes == ["output-not-writable"]


def test_output_not_writable_names_place_and_reason(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    generate(out, INIT)
    made = plan(out, ALL)
    monkeypatch.setattr(os, "mkdir", refuse)
    with pytest.raises(Failure) as caught:
        apply(made)
    (found,) = caught.value.diagnostics
    assert found.code == "output-not-writable"
    assert str(out) in found.message
    assert "Permission denied" in found.message
    assert CUSTOMER.path not in contents(out)


@pytest.mark.parametrize("force", [False, True])
def test_a_folder_where_a_file_should_be(out: Path, force: bool) -> None:
    (out / CUSTOMER.path).mkdir(parents=True)
    made = plan(out, ALL, force=force)
    assert error_codes(made) == ["blocked-path"]
    assert failed_codes(lambda: apply(made)) == ["blocked-path"]
    assert contents(out) == {}


@pytest.mark.parametrize("force", [False, True])
def test_a_file_where_a_folder_should_be(out: Path, force: bool) -> None:
    out.mkdir(parents=True)
    (out / "models").write_text("mine\n")
    made = plan(out, [CUSTOMER], force=force)
    assert error_codes(made) == ["blocked-path"]
    assert contents(out) == {"models": b"mine\n"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no FIFO")
def test_a_fifo_does_not_hang(out: Path) -> None:
    out.mkdir(parents=True)
    os.mkfifo(out / INIT.path)
    assert error_codes(plan(out, [INIT], force=True)) == ["blocked-path"]


def test_an_owned_file_that_became_a_folder_is_forgotten(out: Path) -> None:
    generate(out, *ALL)
    shutil.rmtree(out / "models")
    (out / "models").write_text("mine\n")
    generate(out, INIT, TYPED)
    assert (out / "models").read_text() == "mine\n"


# Failing half-way

NEXT = (
    SourceFile(INIT.path, "new\n"),
    TYPED,
    SourceFile(CUSTOMER.path, "new\n"),
    SourceFile("payloads/deep/new.py", "new\n"),
)


def test_a_read_only_subfolder_leaves_the_old_tree(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only what was done is undone, and nothing is said to be lost."""
    generate(out, *ALL)
    before, made, real = tree(out), plan(out, NEXT), Folder.rename

    def rename(folder: Folder, name: str, other: Folder, new: str) -> None:
        if folder.path.endswith("models"):
            raise PermissionError(13, "Permission denied", f"{folder.path}/{name}")
        real(folder, name, other, new)

    monkeypatch.setattr(Folder, "rename", rename)
    for _ in range(3):
        with pytest.raises(Failure) as caught:
            apply(made)
        (found,) = caught.value.diagnostics
        assert found.code == "output-not-writable"
        assert found.message.endswith(f"{out / CUSTOMER.path}: Permission denied")
        assert tree(out) == before


def test_what_cannot_be_put_back_is_named_and_put_back_by_the_next_run(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    generate(out, *ALL)
    made, real, calls = plan(out, NEXT), Folder.place, list[str]()

    def place(folder: Folder, name: str, other: Folder, new: str) -> None:
        calls.append(new)
        if len(calls) >= 3:
            raise OSError(5, "Input/output error", str(new))
        real(folder, name, other, new)

    with monkeypatch.context() as patch:
        patch.setattr(Folder, "place", place)
        with pytest.raises(Failure) as caught:
            apply(made)
    assert CUSTOMER.path in caught.value.diagnostics[0].message
    assert not (out / CUSTOMER.path).exists()
    put_right(out)
    assert (out / CUSTOMER.path).read_text() == CUSTOMER.text
    assert generate(out, *ALL).diagnostics == ()
    assert contents(out).keys() == {MANIFEST, *(f.path for f in ALL)}


def test_a_forged_journal_writes_nothing_hidden_and_nothing_outside(out: Path) -> None:
    generate(out, *ALL)
    work = out / LOCK
    work.mkdir()
    paths = ["../evil.py", ".git/hooks/pre-commit", "models/.x.py", "/evil.py", 3]
    steps = [[path, None, False] for path in paths]
    (work / "journal").write_text(json.dumps(steps))
    for number in range(len(paths)):
        (work / f"old.{number}").write_text("evil\n")
    assert failed_codes(lambda: generate(out, *NEXT)) == ["edited-file"] * 5
    kept = {f"old.{number}.edited" for number in range(len(paths))}
    assert contents(out).keys() == {MANIFEST, *kept, *(f.path for f in ALL)}
    assert [p.name for p in out.parent.iterdir()] == [out.name]


@pytest.mark.parametrize("text", ["", "[", "[" * 100_000, "{}", '[1, ["a.py"]]'])
def test_a_broken_journal_harms_nothing(out: Path, text: str) -> None:
    generate(out, *ALL)
    (out / LOCK).mkdir()
    (out / LOCK / "journal").write_text(text)
    assert generate(out, *NEXT).diagnostics == ()
    assert not (out / LOCK).exists()


def test_an_edit_that_cannot_go_back_is_kept_and_named(out: Path) -> None:
    """A run was killed after it had moved an edited file; a new one appeared."""
    generate(out, *ALL)
    work = out / LOCK
    work.mkdir()
    step = [CUSTOMER.path, hashlib.sha256(CUSTOMER.text.encode()).hexdigest(), False]
    (work / "journal").write_text(json.dumps([step]))
    (work / "old.0").write_text("mine\n")
    before = contents(out)[CUSTOMER.path]
    with pytest.raises(Failure) as caught:
        put_right(out)
    (found,) = caught.value.diagnostics
    assert found.code == "edited-file"
    assert f"{CUSTOMER.path}.edited" in found.message
    assert (out / f"{CUSTOMER.path}.edited").read_text() == "mine\n"
    assert contents(out)[CUSTOMER.path] == before
    assert generate(out, *ALL).diagnostics == ()


def test_a_file_system_without_hard_links(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def link(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", link)
    generate(out, *ALL)
    generate(out, *NEXT)
    before, made = tree(out), plan(out, ALL)
    real = recovery.mark_done

    def appears(work: Folder) -> None:
        (out / ORDER.path).unlink()  # ours to lose: it was made a moment ago
        (out / ORDER.path).write_text("mine\n")
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(transaction, "mark_done", appears)
    assert failed_codes(lambda: apply(made)) == ["output-not-writable"]
    assert tree(out).pop(ORDER.path)[0] == b"mine\n"
    (out / ORDER.path).unlink()
    assert tree(out) == before
    monkeypatch.setattr(transaction, "mark_done", real)
    apply(made)
    assert not plan(out, ALL).is_stale


def test_a_system_without_descriptors_of_folders(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, except that a file is placed by a link."""
    monkeypatch.setattr(folders, "HAS_DESCRIPTORS", False)
    generate(out, *ALL)
    generate(out, *NEXT)
    assert not plan(out, NEXT).is_stale
    (out / INIT.path).write_text("mine\n")
    assert error_codes(plan(out, ALL)) == ["edited-file"]
    shutil.move(out / "payloads", out.parent / "payloads")
    (out / "payloads").symlink_to(out.parent / "payloads")
    assert failed_codes(lambda: plan(out, NEXT)) == ["unsafe-path"]


# Several runs at once


def test_a_locked_output_is_refused(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(applying, "PATIENCE", 0.1)
    generate(out, *ALL)
    before, made = tree(out), plan(out, NEXT)
    with locked(out, 0):
        assert failed_codes(lambda: apply(made)) == ["output-locked"]
        apply(plan(out, ALL))  # nothing to do, nothing to wait for
    assert tree(out) == before
    apply(made)


def test_a_run_waits_for_another(out: Path) -> None:
    generate(out, *ALL)
    made = plan(out, NEXT)
    with locked(out, 0):
        thread = threading.Thread(target=apply, args=(made,))
        thread.start()
        time.sleep(0.2)
        looked = plan(out, NEXT)
        assert looked.is_stale
        assert looked.diagnostics == ()  # that run is alive
    thread.join()
    assert not plan(out, NEXT).is_stale


def leave_lock(out: Path) -> None:
    """Leave what a run leaves that is killed."""
    (out / LOCK).mkdir(parents=True)
    (out / LOCK / ".gitignore").write_text("*\n")
    (out / LOCK / "lock").write_bytes(b"")
    (out / LOCK / "new.0").write_bytes(b"half a te")


def test_a_dead_run_locks_nobody_out_and_is_told(out: Path) -> None:
    generate(out, *ALL)
    leave_lock(out)
    before, made = tree(out), plan(out, NEXT)
    assert [(d.code, d.severity) for d in made.diagnostics] == [
        ("unfinished-run", Severity.INFO)
    ]
    assert tree(out) == before
    apply(made)
    assert plan(out, NEXT).diagnostics == ()
    assert not (out / LOCK).exists()


def test_a_run_that_changes_nothing_clears_up_as_well(out: Path) -> None:
    generate(out, *ALL)
    before = tree(out)
    leave_lock(out)
    assert not generate(out, *ALL).is_stale
    assert tree(out) == before


@pytest.mark.parametrize("names", [(), ("owner", "0.new", "0.old")])
def test_a_folder_without_a_lock_is_cleared_up(
    out: Path, names: tuple[str, ...]
) -> None:
    generate(out, *ALL)
    before = tree(out)
    (out / LOCK).mkdir()
    for name in names:
        (out / LOCK / name).write_text("1 token this-machine")
    generate(out, *ALL)
    assert tree(out) == before


@needs_symlinks
@pytest.mark.parametrize("folder", [False, True])
def test_a_lock_that_is_a_link_is_not_followed(out: Path, folder: bool) -> None:
    generate(out, *ALL)
    outside = out.parent / "outside"
    outside.mkdir()
    if folder:
        (out / LOCK).symlink_to(outside)
    else:
        (out / LOCK).mkdir()
        (out / LOCK / "lock").symlink_to(outside / "lock")
    assert plan(out, ALL).diagnostics == ()
    apply(plan(out, ALL))
    code = "unsafe-path" if folder else "output-not-writable"
    assert failed_codes(lambda: generate(out, *NEXT)) == [code]
    assert list(outside.iterdir()) == []


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_git_neither_commits_nor_cleans_what_a_killed_run_leaves(out: Path) -> None:
    with locked(out, 0) as held:
        held.work.write("new.0", b"")
        subprocess.run(["git", "init", "-q"], cwd=out.parent, check=True)
        command = ["git", "status", "--porcelain", "-uall"]
        shown = subprocess.run(command, cwd=out.parent, capture_output=True, check=True)
        assert shown.stdout == b""
        subprocess.run(["git", "clean", "-fdq"], cwd=out.parent, check=True)
        assert held.work.names() == [".gitignore", "lock", "new.0"]


def test_the_output_may_not_come_to_lead_elsewhere(out: Path) -> None:
    generate(out, *ALL)
    made = plan(out, NEXT)
    other = out.parent / "other"
    shutil.copytree(out, other)
    before = tree(other)
    out.rename(out.parent / "away")
    out.symlink_to(other)
    assert failed_codes(lambda: apply(made)) == ["edited-file"]
    assert tree(other) == before


def test_the_tree_is_looked_at_again_under_the_lock(out: Path) -> None:
    """Another run came in between: its extra files must not stay behind."""
    early = plan(out, [INIT])
    generate(out, *ALL)
    apply(early)
    assert sorted(contents(out)) == [MANIFEST, INIT.path]


def test_what_another_run_has_done_is_not_done_again(out: Path) -> None:
    early = plan(out, ALL)
    generate(out, *ALL)
    before = tree(out)
    apply(early)
    assert tree(out) == before


def test_an_edit_between_plan_and_apply_is_not_lost(out: Path) -> None:
    generate(out, *ALL)
    made = plan(out, NEXT)
    (out / INIT.path).write_text("mine\n")
    before = tree(out)
    assert failed_codes(lambda: apply(made)) == ["edited-file"]
    assert tree(out) == before


def test_a_program_that_has_an_old_file_open_loses_nothing(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It writes when the new file is in place already."""
    generate(out, *ALL)
    made, real = plan(out, NEXT), transaction._verify
    with (out / CUSTOMER.path).open("a") as editor:

        def verify(*arguments: Any) -> None:
            editor.write("mine\n")
            editor.flush()
            real(*arguments)

        monkeypatch.setattr(transaction, "_verify", verify)
        assert failed_codes(lambda: apply(made)) == ["edited-file"]
    assert (out / CUSTOMER.path).read_text() == f"{CUSTOMER.text}mine\n"
    assert (out / INIT.path).read_text() == INIT.text


def test_a_plan_made_while_another_run_writes_is_made_again(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is half-way replaced must not look as if edited by hand."""
    generate(out, *ALL)
    real, waiting = output.read_manifest, [NEXT]

    def read_manifest(*args: Any) -> Any:
        found = real(*args)
        if waiting:
            generate(out, *waiting.pop())  # the other run, after this look
        return found

    monkeypatch.setattr(output, "read_manifest", read_manifest)
    made = plan(out, ALL)
    assert made.diagnostics == ()
    assert made.created == (ORDER.path,)
    assert made.rewritten == (INIT.path, CUSTOMER.path)
    assert made.removed == ("payloads/deep/new.py",)


def run_often(out: Path, text: str) -> None:
    versions = [SourceFile(f"models/m{n}.py", f"{text}\n") for n in range(20)]
    own = SourceFile(f"only_{text}.py", f"{text}\n")
    for _ in range(10):
        generate(out, *versions, own)


def test_concurrent_runs_never_mix(out: Path) -> None:
    context = multiprocessing.get_context("spawn")
    runs = [context.Process(target=run_often, args=(out, text)) for text in "ab"]
    for process in runs:
        process.start()
    for process in runs:
        process.join()
    assert [process.exitcode for process in runs] == [0, 0]
    found = contents(out)
    texts = {text for path, text in found.items() if path != MANIFEST}
    assert len(texts) == 1
    assert len(found) == 22


# Diffs


def test_diff(out: Path) -> None:
    generate(out, SourceFile("a.py", "one\ntwo\n"), SourceFile("b.py", "gone\n"))
    made = plan(out, [SourceFile("a.py", "one\n2\n"), SourceFile("c.py", "new\n")])
    text = diff(made)
    assert text[: text.index("diff --git a/partner_center/.docmodels.json")] == (
        "diff --git a/partner_center/a.py b/partner_center/a.py\n"
        "--- a/partner_center/a.py\n"
        "+++ b/partner_center/a.py\n"
        "@@ -1,2 +1,2 @@\n"
        " one\n"
        "-two\n"
        "+2\n"
        "diff --git a/partner_center/b.py b/partner_center/b.py\n"
        "deleted file mode 100644\n"
        "--- a/partner_center/b.py\n"
        "+++ /dev/null\n"
        "@@ -1 +0,0 @@\n"
        "-gone\n"
        "diff --git a/partner_center/c.py b/partner_center/c.py\n"
        "new file mode 100644\n"
        "--- /dev/null\n"
        "+++ b/partner_center/c.py\n"
        "@@ -0,0 +1 @@\n"
        "+new\n"
    )


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_git_takes_the_tree_where_apply_would(out: Path, tmp_path: Path) -> None:
    odd = SourceFile("odd.py", "a\x0cb\u2028c\r\nd\n\n\n")
    old = (INIT, CUSTOMER, odd, SourceFile("bare.py", "no line end"))
    generate(out, *old)
    made = plan(out, [*NEXT, SourceFile("bare.py", "none here"), ORDER])
    copy = tmp_path / "copy" / out.name
    shutil.copytree(out, copy)
    patch = diff(made).encode()
    command = ["git", "apply", "--whitespace=nowarn", "-"]
    subprocess.run(command, input=patch, cwd=copy.parent, check=True)
    apply(made)
    assert contents(copy) == contents(out)


def test_diff_shows_conflicts_but_not_what_is_kept(out: Path) -> None:
    generate(out, *ALL)
    (out / CUSTOMER.path).write_text("mine\n")
    (out / ORDER.path).write_text("mine\n")
    text = diff(plan(out, [INIT, TYPED, CUSTOMER]))
    assert "-mine" in text
    assert ORDER.path not in text
