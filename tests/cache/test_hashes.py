"""A hash is remembered while nothing can have changed the file, and no longer."""

import hashlib
import os
import time
from pathlib import Path

import pytest

from docmodels.cache.hashes import Hashes, Signature, signature
from docmodels.cache.store import Store, open_store


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setenv("DOCMODELS_CACHE_KEY", "of the tests")
    opened = open_store(tmp_path / "cache")
    assert opened is not None
    return opened


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "page.md"
    file.write_text("text")
    return file


def _later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let some seconds pass."""
    now = time.time_ns() + 5_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: now)


def _learnt(store: Store, file: Path) -> None:
    hashes = Hashes(store, "pages")
    hashes.learn("page", signature(str(file)), "its hash")
    hashes.keep()


def _known(store: Store, file: Path) -> str | None:
    return Hashes(store, "pages").of("page", signature(str(file)))


def test_it_is_known_to_the_next_run(
    store: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _later(monkeypatch)
    _learnt(store, file)
    assert _known(store, file) == "its hash"
    assert Hashes(store, "others").of("page", signature(str(file))) is None
    assert Hashes(store, "pages").of("other", signature(str(file))) is None


def test_what_was_changed_just_now_is_not_remembered(store: Store, file: Path) -> None:
    _learnt(store, file)
    assert _known(store, file) is None


def test_old_times_do_not_hide_a_new_change(
    store: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.utime(file, (1000, 1000))
    if os.name != "nt":  # there is no time of the last change there
        _learnt(store, file)
        assert _known(store, file) is None
    _later(monkeypatch)
    _learnt(store, file)
    before = file.stat()
    time.sleep(0.02)
    file.write_text("TEXT")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    if os.name != "nt":
        assert _known(store, file) is None


@pytest.mark.parametrize("how", ["longer", "replaced", "gone", "folder"])
def test_a_change_is_seen(
    store: Store, file: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    _later(monkeypatch)
    _learnt(store, file)
    if how == "longer":
        file.write_text("texts")
    else:
        file.rename(file.with_name("old.md"))
    if how == "replaced":
        file.write_text("text")
    if how == "folder":
        file.mkdir()
    assert _known(store, file) is None


def test_what_nobody_asks_for_is_forgotten(
    store: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _later(monkeypatch)
    seen = signature(str(file))
    hashes = Hashes(store, "pages")
    hashes.learn("gone", seen, "1")
    hashes.learn("page", seen, "2")
    hashes.keep()
    second = Hashes(store, "pages")
    assert second.of("page", seen) == "2"
    second.keep()
    assert Hashes(store, "pages").of("gone", seen) is None


def test_links_are_followed_only_when_asked(tmp_path: Path, file: Path) -> None:
    if os.name == "nt":
        pytest.skip("links are rare there")
    link = tmp_path / "link"
    link.symlink_to(file)
    assert signature(str(link)) == signature(str(file)) is not None
    assert signature(str(link), follow=False) is None
    assert signature("no\0name") is None


def test_a_file_is_read_when_its_hash_is_not_known(
    store: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _later(monkeypatch)
    reads: list[Path] = []

    def read() -> bytes:
        reads.append(file)
        return file.read_bytes()

    first = Hashes(store, "pages")
    hashed = first.hash_file("page", str(file), read)
    assert hashed == hashlib.sha256(b"text").hexdigest()
    first.keep()
    second = Hashes(store, "pages")
    assert second.hash_file("page", str(file), read) == hashed
    assert reads == [file]


@pytest.mark.parametrize(
    ("seen", "is_kept"),
    [
        pytest.param((1, 1, 1, 500, 500), True, id="changed long ago"),
        pytest.param((1, 1, 1, 500, 999), True, id="just old enough"),
        pytest.param((1, 1, 1, 500, 1000), False, id="within the clock's step"),
        pytest.param((1, 1, 1, 1000, 500), False, id="written within it"),
        pytest.param((9999, 9999, 9999, 500, 500), True, id="no size is a time"),
        pytest.param(None, False, id="no file"),
    ],
)
def test_how_old_a_change_must_be(
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
    seen: Signature | None,
    is_kept: bool,
) -> None:
    monkeypatch.setattr(time, "time_ns", lambda: 2_000_001_000)
    hashes = Hashes(store, "pages")
    hashes.learn("page", seen, "its hash")
    hashes.keep()
    assert Hashes(store, "pages").of("page", seen) == ("its hash" if is_kept else None)


def test_what_is_not_new_is_not_kept_again(
    store: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _later(monkeypatch)
    _learnt(store, file)
    for entry in store.folder.glob("*.entry"):
        os.utime(entry, (1000, 1000))
    (before,) = store.folder.glob("*.entry")
    inode = before.stat().st_ino
    again = Hashes(store, "pages")
    again.of("page", signature(str(file)))
    again.keep()
    assert before.stat().st_ino == inode
