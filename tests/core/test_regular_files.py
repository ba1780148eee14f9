"""Which files are read, and how much of them."""

import os
import stat
from pathlib import Path

import pytest

from docmodels.core.regular_files import (
    OutsideError,
    RefusedError,
    TooLargeError,
    is_below,
    kind,
    read_regular,
    size_words,
)


@pytest.mark.parametrize(
    ("path", "below"),
    [("/a/docs", True), ("/a/docs/x.md", True), ("/a/docs-old/x.md", False)],
)
def test_a_folder_whose_name_begins_alike_is_another(path: str, below: bool) -> None:
    assert is_below(path, "/a/docs") is below


def test_a_link_into_a_folder_whose_name_begins_alike_leads_out(tmp_path: Path) -> None:
    docs, old = tmp_path / "docs", tmp_path / "docs-old"
    docs.mkdir()
    old.mkdir()
    (old / "a.md").write_bytes(b"secret")
    (docs / "a.md").symlink_to(old / "a.md")
    with pytest.raises(OutsideError):
        read_regular(docs / "a.md", 100, docs)
    assert read_regular(docs / "a.md", 100) == b"secret"


def test_a_file_may_have_as_many_bytes_as_the_limit_says(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    for size in (0, 9, 10):
        file.write_bytes(b"a" * size)
        assert read_regular(file, 10) == b"a" * size
    file.write_bytes(b"a" * 11)
    with pytest.raises(TooLargeError) as caught:
        read_regular(file, 10)
    assert caught.value.strerror == "it has more than 10 bytes"


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="nobody lists them")
def test_no_file_stays_open(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"a" * 11)
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(3):
        read_regular(file, 11)
        with pytest.raises(TooLargeError):
            read_regular(file, 10)
    assert len(os.listdir("/proc/self/fd")) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.md")
    with pytest.raises(RefusedError) as caught:
        read_regular(tmp_path / "a.md", 10, tmp_path)
    assert caught.value.strerror == "it is a pipe, not a regular file"


@pytest.mark.parametrize(
    ("mode", "words"),
    [
        (stat.S_IFREG, "a regular file"),
        (stat.S_IFDIR, "a folder"),
        (stat.S_IFIFO, "a pipe"),
        (stat.S_IFSOCK, "a socket"),
        (stat.S_IFLNK, "a symbolic link"),
        (stat.S_IFCHR, "a device"),
    ],
)
def test_what_a_file_is(mode: int, words: str) -> None:
    assert kind(mode | 0o644) == words


def test_a_limit_for_people() -> None:
    assert size_words(1 << 20) == "1 MiB"
    assert size_words((1 << 20) - 1) == "1048575 bytes"
