"""The key of the user: private, lasting, and the same for all of their runs."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Thread

import pytest

from docmodels.cache import key as module
from docmodels.cache.key import user_key

pytestmark = pytest.mark.skipif(os.name == "nt", reason="modes say nothing there")


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("DOCMODELS_CACHE_KEY", raising=False)
    file = tmp_path / "state" / "docmodels" / "cache.key"
    monkeypatch.setattr(module, "key_file", lambda: file)
    return file


def test_it_is_made_once_and_for_the_user_alone(file: Path) -> None:
    key = user_key()
    assert key is not None
    assert len(key) == 32
    assert user_key() == key == file.read_bytes()
    assert file.stat().st_mode & 0o777 == 0o600
    assert os.listdir(file.parent) == ["cache.key"]
    assert file.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o602, 0o610, 0o601])
def test_what_others_may_read_or_write_is_no_key(file: Path, mode: int) -> None:
    user_key()
    file.chmod(mode)
    assert user_key() is None


def test_neither_is_a_link_nor_what_is_too_short_or_too_long(file: Path) -> None:
    key = user_key()
    assert key is not None
    for wrong in (b"", key[:-1], key + b"x"):
        file.write_bytes(wrong)
        assert user_key() is None
    elsewhere = file.with_name("elsewhere")
    elsewhere.write_bytes(key)
    elsewhere.chmod(0o600)
    file.unlink()
    file.symlink_to(elsewhere)
    assert user_key() is None


def test_a_pipe_is_no_key_and_nobody_waits_for_its_writer(file: Path) -> None:
    file.parent.mkdir(parents=True)
    os.mkfifo(file, 0o600)
    found = Thread(target=user_key, daemon=True)
    found.start()
    found.join(20)
    assert not found.is_alive()
    assert user_key() is None


def test_what_a_pipe_holds_is_no_key(file: Path) -> None:
    file.parent.mkdir(parents=True)
    os.mkfifo(file, 0o600)
    pipe = os.open(file, os.O_RDWR | os.O_NONBLOCK)
    try:
        os.write(pipe, b"x" * 32)
        assert user_key() is None
    finally:
        os.close(pipe)


def test_a_key_of_somebody_else_is_none(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert user_key() is not None
    monkeypatch.setattr(os, "geteuid", lambda: file.stat().st_uid + 1)
    assert user_key() is None


def test_it_is_made_where_there_are_no_links(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    file.parent.mkdir(parents=True)
    assert user_key() == file.read_bytes()
    assert os.listdir(file.parent) == ["cache.key"]


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="nobody lists them")
def test_no_file_stays_open(file: Path) -> None:
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(2):
        user_key()
    file.chmod(0o640)
    user_key()
    assert len(os.listdir("/proc/self/fd")) == before


def test_runs_that_begin_together_have_one_key(file: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        keys = {*pool.map(lambda _: user_key(), range(64))}
    assert keys == {file.read_bytes()}


def test_no_key_where_nothing_can_be_made(file: Path) -> None:
    file.parent.parent.write_text("a file where a folder should be")
    assert user_key() is None


def test_the_environment_can_give_one(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOCMODELS_CACHE_KEY", "a secret of the build server")
    told = user_key()
    monkeypatch.setenv("DOCMODELS_CACHE_KEY", "another")
    assert told is not None
    assert user_key() not in (None, told)
    assert not file.exists()
