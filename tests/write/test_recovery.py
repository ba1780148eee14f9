"""What fails half-way, and how it is put right."""

import errno
import hashlib
import json
import os
import shutil
from pathlib import Path

import pytest
from support.output_folder import (
    ALL,
    CUSTOMER,
    INIT,
    LOCK,
    MANIFEST,
    ORDER,
    TYPED,
    contents,
    error_codes,
    failed_codes,
    generate,
    tree,
)

from docmodels.core.diagnostics import Failure
from docmodels.core.source import SourceFile
from docmodels.write import (
    apply,
    plan,
    put_right,
    recovery,
    transaction,
)
from docmodels.write import open_folders as folders
from docmodels.write.manifest import digest, entry_of, parse
from docmodels.write.open_folders import Folder

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


def _killed(out: Path, *steps: tuple[str, str]) -> None:
    """Leave what a run leaves that moved files aside and was killed."""
    work = out / LOCK
    work.mkdir()
    (work / "lock").touch()
    noted = [[path, digest(text.encode()), False] for path, text in steps]
    (work / "journal").write_text(json.dumps(noted))
    for number, (_, text) in enumerate(steps):
        (work / f"old.{number}").write_text(text)


def test_a_manifest_that_was_moved_aside_still_counts(out: Path) -> None:
    generate(out, *ALL)
    text = (out / MANIFEST).read_text()
    (out / MANIFEST).unlink()
    _killed(out, (MANIFEST, text))
    made = plan(out, ALL)
    assert [one.code for one in made.diagnostics] == ["unfinished-run"]
    assert made.unchanged == tuple(sorted(file.path for file in ALL))
    assert not made.is_stale


def test_of_two_manifests_that_were_moved_aside_the_later_one_counts(
    out: Path,
) -> None:
    generate(out, INIT)
    first = (out / MANIFEST).read_text()
    generate(out, *ALL)
    second = (out / MANIFEST).read_text()
    (out / MANIFEST).unlink()
    _killed(out, (MANIFEST, first), (MANIFEST, second))
    assert not plan(out, ALL).is_stale
    put_right(out)
    assert (out / MANIFEST).read_text() == second
    assert not (out / LOCK).exists()


def test_where_a_file_is_lost_the_manifest_owns_it_as_it_was_and_will_be(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    generate(out, *ALL)
    made, real = plan(out, NEXT), Folder.place

    def place(folder: Folder, name: str, other: Folder, new: str) -> None:
        if new == "customer.py":
            raise OSError(5, "Input/output error", new)
        real(folder, name, other, new)

    with monkeypatch.context() as patch:
        patch.setattr(Folder, "place", place)
        with pytest.raises(Failure, match=r"not put back: models/customer\.py"):
            apply(made)
    entries = parse((out / MANIFEST).read_bytes()).entries
    owned = {entry.path: entry.digests for entry in entries}
    assert owned.keys() == {*(f.path for f in ALL), "payloads/deep/new.py"}
    [new] = [one for one in NEXT if one.path == CUSTOMER.path]
    either = {*_digests(CUSTOMER), *_digests(new)}
    assert {*owned[CUSTOMER.path]} == either
    assert (out / INIT.path).read_text() == INIT.text


def _digests(file: SourceFile) -> tuple[str, ...]:
    return entry_of(file.path, file.text).digests
