"""The plain run, and what stands in its way."""

import errno
import os
import shutil
import sys
from pathlib import Path

import pytest
from support.output_folder import (
    ALL,
    CUSTOMER,
    INIT,
    MANIFEST,
    ORDER,
    TYPED,
    contents,
    error_codes,
    failed_codes,
    generate,
    needs_symlinks,
    tree,
)

from docmodels.core.diagnostics import Failure
from docmodels.core.source import SourceFile
from docmodels.write import (
    apply,
    diff,
    plan,
)


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
    assert "b/__init__.py" in diff(made)
    apply(made)
    assert (out / INIT.path).is_file()


@needs_symlinks
def test_the_output_itself_may_be_a_link(out: Path, tmp_path: Path) -> None:
    out.mkdir(parents=True)
    (tmp_path / "link").symlink_to(out)
    generate(tmp_path / "link", INIT)
    assert (out / INIT.path).is_file()


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


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs Linux")
def test_a_place_where_no_folder_can_be_made() -> None:
    out = Path("/proc/no_such")
    with pytest.raises(Failure) as caught:
        generate(out, INIT)
    (found,) = caught.value.diagnostics
    assert found.code == "output-not-writable"
    assert found.message == (
        "cannot use the output folder /proc/no_such: no folder can be made there"
    )
    assert found.hint == "choose another folder for the package"


@pytest.mark.parametrize(
    ("number", "hint"),
    [
        (errno.EROFS, "on a file system that can be written to"),
        (errno.ENOSPC, "free some space"),
        (errno.EACCES, "get the permission"),
        (errno.EIO, "choose another folder"),
    ],
)
def test_a_refusal_says_what_to_do(
    out: Path, monkeypatch: pytest.MonkeyPatch, number: int, hint: str
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    made = plan(out, ALL)
    monkeypatch.setattr(os, "mkdir", refuse)
    with pytest.raises(Failure) as caught:
        apply(made)
    (found,) = caught.value.diagnostics
    assert found.message.endswith(f": {out.parent}: {os.strerror(number)}")
    assert hint in (found.hint or "")
