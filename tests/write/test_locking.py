"""Several runs at once."""

import multiprocessing
import os
import shutil
import subprocess
import threading
import time
from pathlib import Path
from typing import Any

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
    failed_codes,
    generate,
    needs_symlinks,
    tree,
)

from docmodels.core.diagnostics import Severity
from docmodels.core.source import SourceFile
from docmodels.write import (
    apply,
    applying,
    plan,
    transaction,
)
from docmodels.write import folder as output
from docmodels.write.locking import locked

# Failing half-way

NEXT = (
    SourceFile(INIT.path, "new\n"),
    TYPED,
    SourceFile(CUSTOMER.path, "new\n"),
    SourceFile("payloads/deep/new.py", "new\n"),
)


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


def test_a_lock_that_names_a_living_process_is_of_a_dead_run_all_the_same(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Numbers of processes come again; only the system knows who holds a lock."""
    monkeypatch.setattr(applying, "PATIENCE", 0.0)
    generate(out, *ALL)
    leave_lock(out)
    for name in ("lock", "owner"):
        (out / LOCK / name).write_text(f"{os.getpid()}\n")
    generate(out, *NEXT)
    assert not plan(out, NEXT).is_stale
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


@pytest.mark.slow
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


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
def test_a_pipe_in_the_place_of_the_lock_does_not_hang(out: Path) -> None:
    generate(out, *ALL)
    os.mkfifo(out / LOCK)
    assert failed_codes(lambda: generate(out, *NEXT)) == ["blocked-path"]
