"""What is said of an output folder that cannot be used."""

import errno
import os
import stat
from pathlib import Path

import pytest

from docmodels.write.folder import (
    as_text,
    blocked,
    foreign,
    no_access,
    opened,
    same_file,
)
from docmodels.write.looking import Found


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        (stat.S_IFDIR, "folder"),
        (stat.S_IFREG, "file"),
        (stat.S_IFIFO, "device, pipe or socket"),
    ],
)
def test_what_stands_in_the_way(mode: int, kind: str) -> None:
    note = blocked(Path("out"), "a/b.py", Found(obstacle="a", mode=mode))
    assert note is not None
    place = Path("out", "a")
    assert note.message == f"{place} is a {kind}, which is in the way of a/b.py"
    assert note.path == str(place)
    assert blocked(Path("out"), "a/b.py", Found(data=b"")) is None


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    out = tmp_path / "out"
    denied = PermissionError(errno.EACCES, "Permission denied", str(out / "a.py"))
    said = f"cannot use the output folder {out}: "
    assert no_access(out, denied).message == f"{said}{out / 'a.py'}: Permission denied"
    of_two = OSError(errno.EACCES, "No", str(out / "a"), None, str(out / "b"))
    assert no_access(out, of_two).message == f"{said}{out / 'b'}: No"
    missing = FileNotFoundError(errno.ENOENT, "No such file", str(out))
    assert no_access(out, missing).message == f"{said}no folder can be made there"
    out.mkdir()
    assert no_access(out, missing).message == f"{said}No such file"
    odd = no_access(out, OSError())
    assert odd.message == f"{said}OSError"
    assert odd.hint == "choose another folder for the package"
    noted = OSError(errno.EACCES, "No", str(out))
    noted.add_note("more")
    assert no_access(out, noted).message == f"{said}No; more"


def test_one_file_may_have_two_names(tmp_path: Path) -> None:
    file, twin, other = (tmp_path / name for name in ("a", "b", "c"))
    file.write_text("")
    other.write_text("")
    os.link(file, twin)
    assert same_file(file, twin)
    assert not same_file(file, other)
    assert not same_file(file, tmp_path / "none")


def test_texts_have_one_end_of_lines() -> None:
    assert as_text(b"a\r\nb\rc\xff") == "a\nb\rc\ufffd"


@pytest.mark.parametrize(
    ("names", "listed"),
    [
        (["order.py", "models", "__pycache__", "py.typed"], None),
        (["c", "a", "b"], None),
        (["c", "a", "b", "d"], "a, b, c and 1 more"),
        (["c", "a", "b", "f", "d", "e"], "a, b, c and 3 more"),
        ([".a", ".b", ".c", ".d"], None),
        (["a", ".git", "setup.py"], ".git, setup.py"),
        ([".hg", "pyproject.toml"], ".hg, pyproject.toml"),
    ],
)
def test_whose_folder_it_is(
    names: list[str], listed: str | None, tmp_path: Path
) -> None:
    for name in names:
        (tmp_path / name).write_text("")
    with opened(tmp_path) as folder:
        note = foreign(Path("out"), folder, ["models/order.py", "order.py"])
    said = "the output folder out is not docmodels' own: it has"
    assert (note and note.message) == (listed and f"{said} {listed}")
    assert foreign(Path("out"), None, []) is None
