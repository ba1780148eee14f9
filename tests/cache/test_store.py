"""Entries are whole, of this user, and bounded; anything else is no entry."""

import errno
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from docmodels.cache import store as module
from docmodels.cache.store import Store, open_store


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setenv("DOCMODELS_CACHE_KEY", "of the tests")
    opened = open_store(tmp_path / "a" / "cache")
    assert opened is not None
    return opened


def _entries(store: Store) -> list[Path]:
    return sorted(store.folder.glob("*.entry"))


def test_what_was_put_is_got(store: Store) -> None:
    assert store.get("name") is None
    store.put("name", b"one")
    store.put("other", b"")
    assert store.get("name") == b"one"
    assert store.get("other") == b""
    store.put("name", b"two")
    assert store.get("name") == b"two"
    assert len(_entries(store)) == 2


def test_the_folder_says_what_it_is(store: Store) -> None:
    tag = (store.folder / "CACHEDIR.TAG").read_text()
    assert tag.startswith("Signature: 8a477f597d28d172789f06886806bc55\n")
    assert (store.folder / ".gitignore").read_text() == "*\n"
    assert os.name == "nt" or store.folder.stat().st_mode & 0o777 == 0o700


def test_every_damage_is_seen(store: Store) -> None:
    store.put("name", b"content")
    (file,) = _entries(store)
    whole = file.read_bytes()
    for at in range(len(whole)):
        file.write_bytes(whole[:at])
        assert store.get("name") is None
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert store.get("name") is None
    file.write_bytes(whole + b"x")
    assert store.get("name") is None
    file.write_bytes(whole)
    assert store.get("name") == b"content"


def test_an_entry_is_good_for_its_own_name_only(store: Store) -> None:
    store.put("one", b"1")
    store.put("two", b"2")
    one, two = _entries(store)
    first, second = one.read_bytes(), two.read_bytes()
    one.write_bytes(second)
    two.write_bytes(first)
    assert store.get("one") is None
    assert store.get("two") is None


def test_an_entry_of_somebody_else_is_none(store: Store) -> None:
    other = replace(store, key=b"x" * 32)
    other.put("name", b"theirs")
    assert store.get("name") is None
    store.put("name", b"ours")
    assert other.get("name") is None
    assert store.get("name") == b"ours"


@pytest.mark.skipif(os.name == "nt", reason="links and pipes are rare there")
def test_what_is_no_file_is_no_entry(store: Store, tmp_path: Path) -> None:
    store.put("name", b"content")
    (file,) = _entries(store)
    outside = tmp_path / "outside"
    file.rename(outside)
    file.symlink_to(outside)
    assert store.get("name") is None
    file.unlink()
    os.mkfifo(file)
    assert store.get("name") is None
    file.unlink()
    file.mkdir()
    assert store.get("name") is None
    store.put("name", b"new")  # cannot be kept, and nobody is told
    assert store.get("name") is None
    assert list(store.folder.glob("*.part")) == []


def test_the_oldest_go_when_there_is_too_much(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MAX_SIZE", 3000)
    for number in range(6):
        store.put(f"{number}", b"x" * 900)
        if number == 0:
            (first,) = _entries(store)
        for age, file in enumerate(sorted(_entries(store), key=os.path.getmtime)):
            os.utime(file, (1000 + age, 1000 + age))
        assert store.get("0") == b"x" * 900  # being used keeps it
        os.utime(first, (2000 + number, 2000 + number))
    kept = [number for number in range(6) if store.get(f"{number}")]
    assert kept == [0, 4, 5]


def test_as_much_stays_as_may_be(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    times = [5000, 1000, 3000, 2000, 4000]
    for number, time in enumerate(times):
        before = set(_entries(store))
        store.put(f"{number}", b"x" * 968)  # a thousand bytes with the signature
        [file] = set(_entries(store)) - before
        os.utime(file, (time, time))
    monkeypatch.setattr(module, "MAX_SIZE", 3000)
    store.put("new", b"x" * 968)
    assert len(_entries(store)) == 3
    names = ["new", *map(str, range(5))]
    assert [name for name in names if store.get(name)] == ["new", "0", "4"]


def test_what_is_used_is_as_new(store: Store) -> None:
    store.put("name", b"content")
    [file] = _entries(store)
    os.utime(file, (1000, 1000))
    store.get("name")
    assert file.stat().st_mtime > 1000


def test_no_store_without_a_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "user_key", lambda: None)
    assert open_store(tmp_path / "cache") is None
    assert not (tmp_path / "cache").exists()


def test_what_a_killed_run_left_goes_later(store: Store) -> None:
    left = store.folder / f"{'0' * 64}.{'0' * 16}.part"
    new = store.folder / f"{'1' * 64}.{'0' * 16}.part"
    left.write_bytes(b"half")
    new.write_bytes(b"half")
    os.utime(left, (1000, 1000))
    store.put("name", b"content")
    assert not left.exists()
    assert new.exists()
    assert store.get("name") == b"content"


def test_too_large_an_entry_is_not_kept(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MAX_ENTRY", 100)
    store.put("small", b"x" * 68)
    store.put("large", b"x" * 69)
    assert store.get("small") is not None
    assert store.get("large") is None
    assert len(_entries(store)) == 1


@pytest.mark.slow
def test_many_at_once_see_whole_entries_only(store: Store) -> None:
    texts = [bytes([65 + n]) * (10_000 + n) for n in range(8)]

    def work(number: int) -> bytes | None:
        store.put("shared", texts[number % 8])
        return store.get("shared")

    with ThreadPoolExecutor(8) as pool:
        found = {*pool.map(work, range(200))}
    # None for one that another took the place of while it was opened
    assert found <= {*texts, None}
    assert found & {*texts}
    assert store.get("shared") in texts
    assert [file.suffix for file in store.folder.glob("*.*t*")].count(".part") == 0


def test_no_store_where_nothing_can_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert open_store(tmp_path / "file") is None
    assert open_store(tmp_path / "file" / "below") is None


def test_files_of_others_stay_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOCMODELS_CACHE_KEY", "of the tests")
    monkeypatch.setattr(module, "MAX_SIZE", 100)
    names = ["film.part", "log.entry", "half.0123.part"]
    for name in names:
        (tmp_path / name).write_bytes(b"x" * 200)
        os.utime(tmp_path / name, (1000, 1000))
    opened = open_store(tmp_path)
    assert opened is not None
    opened.put("name", b"content")
    assert opened.get("name") == b"content"
    left = {file.name for file in tmp_path.iterdir() if file not in _entries(opened)}
    assert left | {"log.entry"} == set(names)
    assert (tmp_path / "log.entry").exists()


@pytest.mark.skipif(os.name == "nt", reason="modes say nothing there")
def test_the_folder_is_the_user_s_alone(store: Store) -> None:
    assert store.folder.stat().st_mode & 0o777 == 0o700


def test_an_entry_that_cannot_be_put_in_its_place_leaves_no_part(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def replace(source: object, target: object) -> None:
        raise OSError(errno.EACCES, "another program has it open")

    monkeypatch.setattr(os, "replace", replace)
    store.put("name", b"content")
    assert store.get("name") is None
    assert {file.name for file in store.folder.iterdir()} == {*module._MARKS}


def test_a_link_of_the_name_of_an_entry_counts_for_itself(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if os.name == "nt":
        pytest.skip("links are rare there")
    monkeypatch.setattr(module, "MAX_SIZE", 1000)
    large = tmp_path / "large"
    large.write_bytes(b"x" * 2000)
    link = store.folder / f"{'0' * 64}.entry"
    link.symlink_to(large)
    store.put("name", b"content")
    assert store.get("name") == b"content"
    assert link.is_symlink()


def test_a_part_is_left_for_an_hour(store: Store) -> None:
    part = store.folder / f"{'0' * 64}.{'0' * 16}.part"
    part.write_bytes(b"half")
    os.utime(part, (1000, 1000))
    kept = store.folder / f"{'1' * 64}.entry"
    kept.write_bytes(b"")
    os.utime(kept, (4600, 4600))
    store._tidy()
    assert part.exists()
    os.utime(kept, (4601, 4601))
    store._tidy()
    assert not part.exists()
    assert kept.exists()
