"""What counts as another state."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from docmodels.cli.watching.states import Inputs, differences


@pytest.fixture
def inputs(tmp_path: Path) -> Inputs:
    for file in ("docs/a.md", "docs/in/b.mdx", "docs/out/c.md", "mine/x.jinja"):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text("x")
    one, two, three, four = (
        str(tmp_path / name) for name in ("docs", "mine", "pyproject.toml", "docs/out")
    )
    return Inputs((one,), (two,), (three,), (four,))


CHANGES: dict[str, Callable[[Path], object]] = {
    "docs/a.md": lambda p: (p / "docs/a.md").write_text("longer"),
    "docs/in/b.mdx": lambda p: (p / "docs/in/b.mdx").unlink(),
    "docs/new.markdown": lambda p: (p / "docs/new.markdown").touch(),
    "mine/x.jinja": lambda p: os.utime(p / "mine/x.jinja", (1, 1)),
    "pyproject.toml": lambda p: (p / "pyproject.toml").touch(),
}
NO_CHANGES: dict[str, Callable[[Path], object]] = {
    "nothing": lambda p: None,
    "a picture": lambda p: (p / "docs/a.svg").touch(),
    "a backup": lambda p: (p / "docs/a.md~").touch(),
    "a hidden page": lambda p: (p / "docs/.a.md").touch(),
    "an empty folder": lambda p: (p / "docs/new").mkdir(),
    "a page of the output": lambda p: (p / "docs/out/c.md").write_text("longer"),
    "read": lambda p: (p / "docs/a.md").read_text(),
}


@pytest.mark.parametrize("path", CHANGES)
def test_what_is_another_state(path: str, inputs: Inputs, tmp_path: Path) -> None:
    before = inputs.state()
    CHANGES[path](tmp_path)
    assert differences(before, inputs.state()) == (str(tmp_path / path),)


@pytest.mark.parametrize("what", NO_CHANGES)
def test_what_is_none(what: str, inputs: Inputs, tmp_path: Path) -> None:
    before = inputs.state()
    assert len(before) == 5
    NO_CHANGES[what](tmp_path)
    assert differences(before, inputs.state()) == ()


def test_a_folder_in_the_place_of_another_is_seen_at_once(
    inputs: Inputs, tmp_path: Path
) -> None:
    before = inputs.quick_state()
    (tmp_path / "docs").rename(tmp_path / "away")
    assert inputs.folders == (str(tmp_path / "mine"),)
    (tmp_path / "docs").mkdir()
    assert differences(before, inputs.quick_state()) == (str(tmp_path / "docs"),)


def test_one_page_may_be_all(tmp_path: Path) -> None:
    page = tmp_path / "a.md"
    page.write_text("x")
    inputs = Inputs((str(page),))
    before = inputs.state()
    assert (list(before), inputs.folders) == ([str(page)], ())
    page.write_text("longer")
    assert differences(before, inputs.quick_state()) == (str(page),)
