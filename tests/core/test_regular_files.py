"""Which files are read, and how much of them."""

import os
from pathlib import Path

import pytest

from docmodels.core.regular_files import (
    OutsideError,
    TooLargeError,
    is_below,
    read_regular,
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
