"""What comes between two operations on files: death, errors, edits, links."""

import errno
import itertools
import os
import random
import shutil
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import pytest
from support.interposing import Hook, changes_something, interposed

from docmodels.core.diagnostics import Failure
from docmodels.core.source import SourceFile
from docmodels.write import Plan, apply, plan, put_right

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not hasattr(os, "fork"), reason="needs descriptors of folders, and fork"
    ),
]

#: How often to kill at random.  With a number of runs every combination is
#: tried as well; without one, death comes at every change of every scene, and
#: edits, links and interrupts come at some of the operations.
RUNS = int(os.environ.get("DOCMODELS_FUZZ", "0"))
T = TypeVar("T")
MANIFEST = ".docmodels.manifest"
LOCK = ".docmodels.lock"
MINE = {"notes.txt": b"mine\n", "models/mine.py": b"mine\n"}


def sources(**texts: str) -> tuple[SourceFile, ...]:
    paths = {
        "init": "__init__.py",
        "typed": "py.typed",
        "customer": "models/customer.py",
        "order": "models/order.py",
        "deep": "payloads/deep/new.py",
    }
    return tuple(SourceFile(paths[key], text) for key, text in texts.items())


OLD = sources(init="old\n", typed="", customer="old\n", order="old\n")
NEW = sources(init="new\n", typed="", customer="new\n", deep="new\n")
THIRD = sources(init="third\n", customer="new\n", order="third\n")


@dataclass(frozen=True, slots=True)
class Scene:
    """A folder as it is, and the run that something befalls."""

    before: tuple[SourceFile, ...]
    after: tuple[SourceFile, ...]
    edited: bool = False


SCENES = {
    "update": Scene(OLD, NEW),
    "first": Scene((), NEW),
    "last": Scene(OLD, ()),
    "force": Scene(OLD, NEW, edited=True),
}
an_update = pytest.mark.parametrize("scene", [SCENES["update"]], ids=["update"])
everywhere = pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES)


def generate(out: Path, *files: SourceFile, force: bool = False) -> Plan:
    put_right(out)
    made = plan(out, files, force=force)
    apply(made)
    return made


def contents(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


def tree(folder: Path) -> dict[str, object]:
    return {
        p.relative_to(folder).as_posix(): (
            (p.read_bytes(), p.stat().st_mtime_ns, p.stat().st_mode)
            if p.is_file()
            else None
        )
        for p in sorted(folder.rglob("*"))
    }


def texts(files: tuple[SourceFile, ...]) -> dict[str, bytes]:
    return {f.path: f.text.encode() for f in files}


def without_manifest(found: dict[str, bytes]) -> dict[str, bytes]:
    return {path: data for path, data in found.items() if path != MANIFEST}


class Stage:
    """Makes the same folder again and again, and counts operations."""

    def __init__(self, folder: Path, scene: Scene) -> None:
        self._folder = folder
        self._scene = scene
        self._count = itertools.count()
        model = folder / "model"
        model.mkdir()
        if scene.before:
            out = model / "out"
            generate(out, *scene.before)
            for path, data in MINE.items():
                (out / path).write_bytes(data)
            if scene.edited:
                (out / "__init__.py").write_bytes(b"edited\n")
                (out / "models/order.py").write_bytes(b"edited\n")

    def fresh(self) -> Path:
        """Return the path of a new output folder."""
        folder = self._folder / str(next(self._count))
        shutil.copytree(self._folder / "model", folder)
        return folder / "out"

    def planned(self, out: Path) -> Plan:
        return plan(out, self._scene.after, force=self._scene.edited)

    def changes(self) -> list[int]:
        """Return the numbers of the operations that change something.

        Between two of them the disk does not change, so that it makes no
        difference when exactly a run dies there.
        """
        return [
            number
            for number, (name, arguments) in enumerate(self.operations(), start=1)
            if changes_something(name, arguments)
        ]

    def operations(self) -> list[tuple[str, tuple[Any, ...]]]:
        """Return what a run does that nothing befalls."""
        made, seen = self.planned(self.fresh()), list[tuple[str, tuple[Any, ...]]]()
        with interposed(lambda _, name, arguments: seen.append((name, arguments))):
            apply(made)
        return seen

    def hold(self, out: Path) -> None:
        """Hold the folder to what is true after any run, whatever befell it."""
        assert not list(out.parent.rglob(LOCK))
        if self._scene.before:
            assert MINE.items() <= contents(out).items()


@pytest.fixture
def stage(tmp_path: Path, scene: Scene) -> Stage:
    return Stage(tmp_path, scene)


def sampled(stage: Stage, step: int, start: int = 0) -> range:
    """Return the numbers of some operations, or of all when there is time."""
    count = len(stage.operations())
    return range(1, count + 1) if RUNS else range(1 + start % step, count + 1, step)


def rotated(numbers: range, choices: Sequence[T]) -> Iterator[tuple[int, T]]:
    """Pair numbers with choices: one each, or all when there is time."""
    for index, number in enumerate(numbers):
        if RUNS:
            yield from ((number, choice) for choice in choices)
        else:
            yield number, choices[index % len(choices)]


def at(count: int, act: Callable[[], object]) -> Hook:
    """Return a hook that acts before one operation."""

    def hook(number: int, *_: object) -> None:
        if number == count:
            act()

    return hook


def fail(number: int) -> None:
    raise OSError(number, os.strerror(number), "somewhere")


def failure_of(act: Callable[[], object]) -> Failure | None:
    try:
        act()
    except Failure as failure:
        return failure
    return None


def carry_out(made: Plan, hook: Hook) -> Failure | None:
    with interposed(hook):
        return failure_of(lambda: apply(made))


def dies(made: Plan, hook: Hook) -> int:
    """Carry `made` out in a process of its own; return its status."""
    child = os.fork()
    if not child:
        try:
            carry_out(made, hook)
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def codes(failure: Failure) -> set[str]:
    return {found.code for found in failure.diagnostics}


# Death


def is_mended(scene: Scene, out: Path, count: int) -> None:
    """A run was killed: look at what it left, and run again."""
    left = contents(out) if out.exists() else {}
    allowed = [texts(scene.before), texts(scene.after)]
    if scene.before:
        assert MINE.items() <= left.items()
    for path, data in left.items():
        if not path.startswith((".docmodels", *MINE)):
            edited = scene.edited and data == b"edited\n"
            assert edited or data in [a.get(path) for a in allowed], path
    shown = tree(out.parent)
    looked = plan(out, scene.after, force=scene.edited)
    assert not looked.errors
    assert {d.code for d in looked.diagnostics} <= {"unfinished-run"}
    assert tree(out.parent) == shown  # a look writes nothing
    if count % 2:
        generate(out, *scene.after, force=scene.edited)
        is_finished(out, scene.after, scene)
    # The documentation has changed in between.
    generate(out, *THIRD, force=scene.edited)
    is_finished(out, THIRD, scene)
    assert not (out / "payloads").exists()


def is_finished(out: Path, files: tuple[SourceFile, ...], scene: Scene) -> None:
    made = plan(out, files)
    assert made.diagnostics == ()
    assert not made.is_stale
    wanted = texts(files) | (MINE if scene.before else {})
    assert without_manifest(contents(out)) == wanted
    assert not (out / LOCK).exists()


def dying(count: int) -> Hook:
    """Return a hook that ends the process, half-way if it is a writing."""

    def die(number: int, name: str, arguments: tuple[Any, ...]) -> None:
        if number == count:
            if name == "write":
                os.write(arguments[0], arguments[1][: len(arguments[1]) // 2])
            os._exit(9)

    return die


@everywhere
def test_a_run_that_dies_at_any_operation_is_mended(stage: Stage, scene: Scene) -> None:
    for count in stage.changes():
        out = stage.fresh()
        assert dies(stage.planned(out), dying(count)) == 9
        is_mended(scene, out, count)
        shutil.rmtree(out.parent)


def editing_and_dying(count: int, path: Path, later: int) -> Hook:
    def hook(number: int, *_: object) -> None:
        if number == count:
            edit_in_place(path)
        if number == count + later:
            os._exit(9)

    return hook


@an_update
def test_an_edit_and_then_death_lose_nothing(stage: Stage, scene: Scene) -> None:
    """The edit is where it was, or beside it, and named by the next run."""
    for count, path in rotated(sampled(stage, 3), EDITED):
        out = stage.fresh()
        dies(stage.planned(out), editing_and_dying(count, out / path, count % 7))
        for sources_ in (scene.after, THIRD):
            failure = failure_of(lambda: generate(out, *sources_))  # noqa: B023
            assert failure is None or codes(failure) <= CONFLICTS
            assert b"edit\n" in contents(out).values(), (count, path)
            stage.hold(out)
        shutil.rmtree(out.parent)


@an_update
def test_a_run_that_is_killed_at_any_time_is_mended(stage: Stage, scene: Scene) -> None:
    rng = random.Random(RUNS)
    for _ in range(max(RUNS, 15)):
        out = stage.fresh()
        many = [SourceFile(f"models/m{n}.py", f"{n}\n") for n in range(100)]
        child = os.fork()
        if not child:
            generate(out, *scene.after, *many)
            os._exit(0)
        time.sleep(rng.uniform(0, 0.1))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert not plan(out, scene.after).errors
        generate(out, *scene.after)
        found = without_manifest(contents(out))
        assert found == texts(scene.after) | MINE
        assert not plan(out, scene.after).is_stale
        shutil.rmtree(out.parent)


# Errors


@everywhere
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES])
def test_an_error_at_any_operation_leaves_the_old_tree(
    stage: Stage, scene: Scene, number: int
) -> None:
    failed = 0
    for count, (name, arguments) in enumerate(stage.operations(), start=1):
        if not changes_something(name, arguments):
            if number == errno.ENOSPC or (count % 8 and not RUNS):
                continue
        out = stage.fresh()
        made, before = stage.planned(out), tree(out.parent)
        if failure := carry_out(made, at(count, lambda: fail(number))):
            failed += 1
            assert codes(failure) == {"output-not-writable"}
            assert "not put back" not in str(failure)
            after = {k: v for k, v in tree(out.parent).items() if LOCK not in k}
            if (out / LOCK).exists():  # clearing up failed; the next run does it
                before.setdefault("out", None)
            assert after == before, count
        generate(out, *scene.after, force=scene.edited)
        is_finished(out, scene.after, scene)
        shutil.rmtree(out.parent)
    assert failed > 10


def failing_from(count: int) -> Hook:
    """Return a hook for a disk that becomes read-only."""

    def hook(number: int, name: str, arguments: tuple[Any, ...]) -> None:
        if number >= count and changes_something(name, arguments):
            fail(errno.EROFS)

    return hook


@everywhere
def test_a_disk_that_becomes_read_only_is_mended_later(
    stage: Stage, scene: Scene
) -> None:
    for count in stage.changes():
        out = stage.fresh()
        made = stage.planned(out)
        for _ in range(2):  # a second failure leaves no more than the first
            failure = carry_out(made, failing_from(count))
            assert failure is None or codes(failure) == {"output-not-writable"}
            assert {p.name for p in out.glob(".docmodels*")} <= {LOCK, MANIFEST}
        is_mended(scene, out, count)
        shutil.rmtree(out.parent)


def interrupt() -> None:
    raise KeyboardInterrupt


@everywhere
def test_an_interrupt_at_any_operation_is_mended(stage: Stage, scene: Scene) -> None:
    for count in sampled(stage, 7):
        out = stage.fresh()
        made = stage.planned(out)
        with pytest.raises(KeyboardInterrupt):
            carry_out(made, at(count, interrupt))
        is_mended(scene, out, count)
        shutil.rmtree(out.parent)


# Edits

EDITED = tuple(f.path for f in (*OLD, NEW[-1]))
CONFLICTS = {"edited-file", "foreign-file"}


def edit_in_place(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("edit\n")


def edit_by_replacing(path: Path) -> None:
    """As most editors do."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_name("backup~").write_text("edit\n")
    os.replace(path.with_name("backup~"), path)


EDITS = [(edit, path) for path in EDITED for edit in (edit_in_place, edit_by_replacing)]


@an_update
def test_an_edit_at_any_operation_is_not_lost(stage: Stage, scene: Scene) -> None:
    refused = 0
    for count, (edit, path) in rotated(sampled(stage, 1), EDITS):
        out = stage.fresh()
        made = stage.planned(out)
        before = without_manifest(contents(out))
        wanted = texts(scene.after) | MINE
        place = out / path
        if failure := carry_out(made, at(count, lambda: edit(place))):  # noqa: B023
            refused += 1
            wanted = before
            (found,) = failure.diagnostics
            assert found.code in CONFLICTS
            assert found.hint
            assert found.path == str(place)
        assert without_manifest(contents(out)) == wanted | {path: b"edit\n"}, count
        stage.hold(out)
        again = plan(out, scene.after)
        assert {d.code for d in again.diagnostics} <= CONFLICTS
        shutil.rmtree(out.parent)
    assert refused > 10


# Links


def swap(place: Path, away: Path, target: Path) -> None:
    if place.is_dir() and not place.is_symlink():
        os.rename(place, away)
    if not os.path.lexists(place) and place.parent.is_dir():
        place.symlink_to(target)


@everywhere
@pytest.mark.parametrize("name", ["", "models", "payloads", "payloads/deep", LOCK])
def test_no_link_leads_outside(stage: Stage, scene: Scene, name: str) -> None:
    for count in sampled(stage, 11, len(name)):
        out = stage.fresh()
        made = stage.planned(out)
        victim = out.parent / "victim"
        # What is there would be docmodels' own to replace, were it inside.
        if scene.before:
            shutil.copytree(out, victim)
        (victim / name).mkdir(parents=True, exist_ok=True)
        before = tree(victim)
        place, away, target = out / name, out.parent / "away", victim / name
        hook = at(count, lambda: swap(place, away, target))  # noqa: B023
        if failure := carry_out(made, hook):
            allowed = {"unsafe-path", "edited-file", "output-not-writable"}
            assert codes(failure) <= allowed
        assert tree(victim) == before, count
        shutil.rmtree(out.parent)


@an_update
@pytest.mark.parametrize("copied", [False, True])
def test_a_folder_that_is_moved_away_meanwhile_is_left_alone(
    stage: Stage, copied: bool
) -> None:
    """It is as it was when it was moved, or put back to what it was before."""
    moved = 0
    for count in sampled(stage, 2):
        out = stage.fresh()
        made = stage.planned(out)
        place, away = out / "models", out.parent / "away"
        before = contents(place)
        seen: list[dict[str, bytes]] = []

        def move(
            place: Path = place,
            away: Path = away,
            seen: list[dict[str, bytes]] = seen,
        ) -> None:
            os.rename(place, away)
            seen.append(contents(away))
            if copied:
                shutil.copytree(away, place)

        if carry_out(made, at(count, move)):
            moved += 1
            assert contents(away) == before, count
        else:
            assert contents(away) == seen[0], count
        shutil.rmtree(out.parent)
    assert moved > 10
