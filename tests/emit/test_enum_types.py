"""What type checkers say of open and of closed enums."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import docmodels
from docmodels.core.values import EnumStyle

PAGE = """# Lamp

| Field | Type | Required | Description |
|---|---|---|---|
| mood | string | yes | One of "warm", "cold". |
| level | [Level](#level) | yes | How bright it is. |
| moods | string[] | yes | One of "warm", "cold". |
| table | map of [Level](#level) | yes | How bright it is. |

## Level

| Name | Value |
|---|---|
| LOW | 0 |
| HIGH | 1 |
"""
#: What users write; each line that is an error of one kind of enum says so.
USE = """
from typing import assert_never

from PACKAGE import Lamp, LampMood, Level
from PACKAGE.payloads import LampPayload


def told(lamp: Lamp) -> str:
    match lamp.mood:
        case "warm":
            return "w"
        case "cold":
            return "c"
        case other:  # closed for basedpyright
            assert_never(other)  # open


def number(lamp: Lamp) -> int:
    if lamp.level == 0:
        return 0
    elif lamp.level == 1:
        return 1
    else:
        assert_never(lamp.level)  # open


def others(lamp: Lamp, payload: LampPayload, words: list[str]) -> bool:
    lamp.mood = "dim"  # closed
    lamp.level = 7  # closed
    lamp.moods.append("dim")  # closed
    lamp.table["x"] = 7  # closed
    lamp.moods = ["warm", "dim"]  # closed
    payload["mood"] = "dim"  # closed
    return "dim" in words


def compared(lamp: Lamp, payload: LampPayload) -> bool:
    return lamp.mood == "dim" or payload["level"] == 7  # closed


def known(mood: LampMood, level: Level) -> Lamp:
    lamp = Lamp(mood=mood, level=level, moods=[mood], table={"a": level})
    lamp.mood, lamp.level = "warm", 1
    text: str = lamp.mood
    count: int = lamp.level + 1
    assert text or count
    return Lamp(mood="cold", level=0, moods=["warm"], table={"b": 1})


def any_text(text: str, count: int, texts: list[str]) -> Lamp:
    lamp = Lamp(mood=text, level=1, moods=[], table={})  # closed
    lamp.level = count  # closed
    lamp.moods = texts  # closed
    return lamp
"""
STYLES: tuple[EnumStyle, ...] = ("open", "closed")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("enum_types")
    (root / "docs").mkdir()
    (root / "docs/lamp.md").write_text(PAGE, "utf-8")
    for style in STYLES:
        name = f"lamps_{style}"
        options = docmodels.Options(root / "docs", root / name, enums=style)
        assert docmodels.generate(options).ok
        (root / f"use_{style}.py").write_text(USE.replace("PACKAGE", name), "utf-8")
    settings = {
        "typeCheckingMode": "standard",
        "pythonVersion": "3.11",
        "reportUnnecessaryComparison": "error",
    }
    (root / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    return root


def expected(style: EnumStyle, checker: str) -> set[int]:
    """Return the lines that are errors."""
    ends = f"# {style}", f"# {style} for {checker}"
    return {i for i, line in enumerate(USE.splitlines(), 1) if line.endswith(ends)}


def run(root: Path, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=root, capture_output=True, text=True
    )
    return done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("style", STYLES)
def test_mypy(root: Path, style: EnumStyle) -> None:
    use = f"use_{style}.py"
    told = run(root, "mypy", "--strict", "--no-error-summary", use)
    lines = {int(one.split(":")[1]) for one in told.splitlines() if ": error:" in one}
    assert lines == expected(style, "mypy"), told


@pytest.mark.slow
@pytest.mark.parametrize("style", STYLES)
def test_basedpyright(root: Path, style: EnumStyle) -> None:
    use = f"use_{style}.py"
    told = json.loads(run(root, "basedpyright", "--outputjson", use))
    lines = {
        one["range"]["start"]["line"] + 1
        for one in told["generalDiagnostics"]
        if one["severity"] == "error"
    }
    assert lines == expected(style, "basedpyright"), told


@pytest.mark.slow
def test_the_values_stay_for_completion(root: Path) -> None:
    """An editor completes what the declared type still has, beside any text."""
    show = "from lamps_open import Lamp\n\nreveal_type(Lamp.__init__)\n"
    (root / "show.py").write_text(show, "utf-8")
    told = run(root, "basedpyright", "--outputjson", "show.py")
    assert "mood: str | Literal['warm', 'cold']" in told, told
