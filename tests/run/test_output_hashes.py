"""The hashes of the files of a package, by what the system says of them."""

import hashlib
import os
import time
from dataclasses import replace
from pathlib import Path

import pytest

from docmodels.cache.hashes import Hashes
from docmodels.cache.store import Store, open_store
from docmodels.core.source import SourceFile
from docmodels.run.output_hashes import OutputHashes
from docmodels.write import apply, plan

FILE = SourceFile("models/order.py", "class Order: ...\n")
HASHED = hashlib.sha256(FILE.text.encode()).hexdigest()
MANIFEST = ".docmodels.manifest"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setenv("DOCMODELS_CACHE_KEY", "of the tests")
    later = time.time_ns() + 60_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: later)
    opened = open_store(tmp_path / "cache")
    assert opened is not None
    return opened


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder in which all is as it should be."""
    out = tmp_path / "out"
    apply(plan(out, [FILE]))
    return out


def _of(out: Path, store: Store) -> OutputHashes:
    found = OutputHashes(str(out), Hashes(store, "out"))
    found.look([FILE.path, MANIFEST, "none.py"])
    return found


def test_what_a_plan_has_found_is_known_to_the_next_run(
    out: Path, store: Store
) -> None:
    first = _of(out, store)
    assert first.of(FILE.path) is None
    first.learn(plan(out, [FILE]))
    first.keep()
    second = _of(out, store)
    assert second.of(FILE.path) == HASHED
    assert second.now(FILE.path, os.stat(out / FILE.path)) == HASHED
    manifest = hashlib.sha256((out / MANIFEST).read_bytes()).hexdigest()
    assert second.of(MANIFEST) == manifest
    assert second.of("none.py") is None
    assert second.of("never seen") is None
    second.learn(plan(out, [FILE]))
    second.keep()
    assert _of(out, store).of(FILE.path) == HASHED


def test_a_file_that_has_changed_since_is_not_known(out: Path, store: Store) -> None:
    first = _of(out, store)
    first.learn(plan(out, [FILE]))
    first.keep()
    (out / FILE.path).write_text("x = 1\n")
    second = _of(out, store)
    assert second.of(FILE.path) is None
    assert second.now(FILE.path, os.stat(out / FILE.path)) is None


def test_a_link_is_no_file_of_the_package(out: Path, store: Store) -> None:
    elsewhere = out.with_name("elsewhere.py")
    (out / FILE.path).rename(elsewhere)
    (out / FILE.path).symlink_to(elsewhere)
    hashes = Hashes(store, "out")
    linked = OutputHashes(str(out), hashes)
    linked.look([FILE.path])
    hashes.learn(FILE.path, None, HASHED)
    linked.keep()
    assert _of(out, store).of(FILE.path) is None


@pytest.mark.parametrize(
    ("text", "learnt"),
    [("class Order:\n    ...\n", True), ("class Order: ...\r\n", False)],
    ids=["set otherwise", "other ends of lines"],
)
def test_what_is_as_it_should_be_is_learnt_byte_for_byte(
    text: str, learnt: bool, out: Path, store: Store
) -> None:
    (out / FILE.path).write_bytes(text.encode())
    found = _of(out, store)
    found.learn(plan(out, [FILE]))
    found.keep()
    hashed = hashlib.sha256(text.encode()).hexdigest()
    assert _of(out, store).of(FILE.path) == (hashed if learnt else None)


def test_what_is_to_be_written_is_not_learnt(out: Path, store: Store) -> None:
    found = _of(out, store)
    found.learn(plan(out, [replace(FILE, text="x = 1\n")]))
    found.learn(plan(out.with_name("new"), []))  # nothing is there, nor will be
    found.keep()
    assert _of(out, store).of(FILE.path) is None


def test_what_is_known_is_not_hashed_again(
    out: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = _of(out, store)
    first.learn(plan(out, [FILE]))
    first.keep()
    second, made = _of(out, store), plan(out, [FILE])
    monkeypatch.setattr(Hashes, "learn", lambda *_: pytest.fail("it was hashed"))
    second.learn(made)
