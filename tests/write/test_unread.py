"""A plan is the same whether files are read, or known to be as they should be."""

import hashlib
import os
import random
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from support.output_folder import ALL, CUSTOMER, ORDER, generate

from docmodels.core.diagnostics import Failure
from docmodels.core.source import SourceFile
from docmodels.write import Plan, apply, plan
from docmodels.write.open_folders import Folder
from docmodels.write.unread import HashOf

Edit = Callable[[Path], object]


def _true_hashes(out: Path) -> HashOf:
    """Tell the hash of every file, as whoever remembers them all would."""

    def hash_of(path: str, found: os.stat_result) -> str | None:
        if not stat.S_ISREG(found.st_mode):
            return None
        return hashlib.sha256((out / path).read_bytes()).hexdigest()

    return hash_of


def _replaced(path: Path, make: Callable[[Path], object]) -> None:
    path.unlink()
    make(path)


_EDITS: dict[str, Edit] = {
    "nothing": lambda file: None,
    "edited": lambda file: file.write_text(file.read_text() + "x = 1\n"),
    "set otherwise": lambda file: file.write_text(file.read_text() + "\n\n"),
    "other ends of lines": lambda file: file.write_bytes(
        file.read_bytes().replace(b"\n", b"\r\n")
    ),
    "no text": lambda file: file.write_bytes(b"\xff\xfe"),
    "removed": lambda file: file.unlink(),
    "a folder": lambda file: _replaced(file, Path.mkdir),
    "a link": lambda file: _replaced(file, lambda p: p.symlink_to(p.parent / "x.py")),
}


def _outcome(
    out: Path, files: tuple[SourceFile, ...], hash_of: HashOf | None
) -> object:
    try:
        return plan(out, files, hash_of=hash_of)
    except Failure as failure:
        return failure.diagnostics


@pytest.mark.parametrize("edit", _EDITS.values(), ids=_EDITS)
@pytest.mark.parametrize("changes", [False, True])
def test_a_plan_is_the_same_without_reading(
    out: Path, edit: Edit, changes: bool
) -> None:
    generate(out, *ALL)
    edit(out / ORDER.path)
    files = tuple(ALL)
    if changes:
        other = replace(CUSTOMER, text=CUSTOMER.text + "\n\nOTHER = 1\n")
        files = tuple(other if one is CUSTOMER else one for one in ALL)
    found = _outcome(out, files, _true_hashes(out))
    assert found == _outcome(out, files, None)
    if isinstance(found, Plan) and not found.errors:
        apply(found, _true_hashes(out))
        assert not plan(out, files).is_stale


def test_files_that_are_known_are_not_read(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    generate(out, *ALL)
    read: list[str] = []
    own = Folder.read

    def noted(self: Folder, name: str) -> bytes | None:
        read.append(name)
        return own(self, name)

    monkeypatch.setattr(Folder, "read", noted)
    plan(out, ALL)
    assert {Path(one.path).name for one in ALL} <= {*read}
    read.clear()
    plan(out, ALL, hash_of=_true_hashes(out))
    assert not {Path(one.path).name for one in ALL} & {*read}


def test_a_file_of_which_nobody_knows_is_read(out: Path) -> None:
    generate(out, *ALL)
    (out / ORDER.path).write_text("x = 1\n")
    made = plan(out, ALL, hash_of=lambda path, found: None)
    assert [one.code for one in made.errors] == ["edited-file"]


def test_another_hash_makes_no_other_plan(out: Path) -> None:
    generate(out, *ALL)
    chance = random.Random(1)
    wrong = plan(out, ALL, hash_of=lambda path, found: f"{chance.random()}")
    assert wrong == plan(out, ALL)


def test_what_is_not_wanted_is_read(out: Path) -> None:
    generate(out, *ALL)
    rest = tuple(one for one in ALL if one is not ORDER)
    made = plan(out, rest, hash_of=_true_hashes(out))
    assert made == plan(out, rest)
    assert made.removed == (ORDER.path,)
