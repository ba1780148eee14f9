"""Waiting, also where nobody tells of changes."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from docmodels.cli.watching import waiting
from docmodels.cli.watching.states import Inputs, differences
from docmodels.cli.watching.waiting import next_state

watchfiles = pytest.importorskip("watchfiles")


@pytest.fixture
def inputs(tmp_path: Path) -> Inputs:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").write_text("x")
    return Inputs((str(tmp_path / "docs"),))


def no_more(*folders: str, **settings: Any) -> Iterator[set[Any]]:
    raise OSError("too many")


def broken(*folders: str, **settings: Any) -> Iterator[set[Any]]:
    raise watchfiles._rust_notify.WatchfilesRustInternalError("no text")


def deaf(*folders: str, **settings: Any) -> Iterator[set[Any]]:
    while True:
        yield set()


@pytest.mark.slow
@pytest.mark.parametrize("watch", [watchfiles.watch, no_more, broken, deaf])
@pytest.mark.parametrize("late", [True, False])
def test_a_change_is_seen_in_any_case(
    watch: Any,
    late: bool,
    inputs: Inputs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(watchfiles, "watch", watch)
    monkeypatch.setattr(waiting, "_LOOK", 5)
    known = inputs.state()
    page = tmp_path / "docs" / "a.md"
    timer = threading.Timer(0.5 if late else 0, page.write_text, ["longer"])
    timer.start()
    found = next_state(inputs, known)
    timer.join()
    assert differences(known, found) == (str(page),)
    assert found == inputs.state()


def test_a_change_before_it_waits_is_seen(inputs: Inputs, tmp_path: Path) -> None:
    known = inputs.state()
    (tmp_path / "docs" / "a.md").unlink()
    assert differences(known, next_state(inputs, known)) != ()


def _undecodable(folder: Path, name: bytes) -> Path:
    path = folder / os.fsdecode(name)
    try:
        path.mkdir()
    except OSError:
        pytest.skip("a file system of Unicode names alone")
    return path


@pytest.mark.slow
def test_a_name_that_is_no_unicode_ends_nothing(inputs: Inputs, tmp_path: Path) -> None:
    folder = _undecodable(tmp_path / "docs", b"\xff")
    known = inputs.state()
    page = folder / "\udcfe.md"
    timers = [
        threading.Timer(0.5, (folder / "no page").touch),
        threading.Timer(1.0, page.touch),
    ]
    for timer in timers:
        timer.start()
    found = next_state(inputs, known)
    for timer in timers:
        timer.join()
    assert differences(known, found) == (str(page),)


@pytest.mark.slow
def test_a_folder_whose_name_is_no_unicode_is_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "_LOOK", 5)
    folder = _undecodable(tmp_path, b"\xff")
    inputs = Inputs((str(folder),))
    known = inputs.state()
    page = folder / "a.md"
    timer = threading.Timer(0.3, page.touch)
    timer.start()
    found = next_state(inputs, known)
    timer.join()
    assert differences(known, found) == (str(page),)
