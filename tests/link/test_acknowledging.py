"""Tables that are known to declare nothing: what is said of them, and what is not."""

from collections.abc import Sequence
from pathlib import Path

import pytest

import docmodels
from docmodels import Acknowledgement, Span

MODEL = "# Room\n\n| Property | Type |\n|---|---|\n| id | string |\n"
VALUES = "| Value | Description |\n|---|---|\n| a text of more words | It is. |\n"
#: A table for each reason to be in doubt, below the heading that it is known by.
ASIDE = {
    "Colour": VALUES,
    "Bed schema": "| Parameter | Type |\n|---|---|\n| width | int |\n",
    "Prices": "| Property | Type |\n|---|---|\n| one | Monthly |\n| all | Yearly |\n",
    "Chair": "| Property | Description |\n|---|---|\n| legs | Four. |\n",
    "All that we know of chairs and of what stands beside them at night": (
        "| Property | Type |\n|---|---|\n| legs | int |\n"
    ),
    "C# and F#": "| Colour | Taste |\n|---|---|\n| red | sweet |\n",
}


def _read(folder: Path, *known: str) -> docmodels.Reading:
    parts = "".join(f"\n## {title}\n\n{table}" for title, table in ASIDE.items())
    (folder / "room.md").write_text(MODEL + parts)
    acknowledged = tuple(
        Acknowledgement(one, f"reason {index}", Span("docmodels.toml", index, 1))
        for index, one in enumerate(known, 1)
    )
    return docmodels.read(docmodels.Options(folder, acknowledged=acknowledged))


def _doubtful(reading: docmodels.Reading) -> list[str]:
    tables = reading.inspection["pages"][0]["set_aside"]
    return [table["heading"] for table in tables if table["doubtful"]]


def _codes(found: Sequence[docmodels.Diagnostic]) -> list[str]:
    return [one.code for one in found]


def test_all_of_them_are_in_doubt(tmp_path: Path) -> None:
    reading = _read(tmp_path)
    assert _doubtful(reading) == list(ASIDE)
    assert sorted(_codes(reading.diagnostics)) == [
        *("doubtful-table", "doubtful-table"),
        *("unnamed-table", "untyped-table", "untyped-table"),
    ]


@pytest.mark.parametrize("title", list(ASIDE))
def test_what_is_known_is_silent(tmp_path: Path, title: str) -> None:
    before = _read(tmp_path)
    reading = _read(tmp_path, f"room.md#{title}")
    assert _doubtful(reading) == [one for one in ASIDE if one != title]
    (known,) = (
        table
        for table in reading.inspection["pages"][0]["set_aside"]
        if "acknowledged" in table
    )
    assert (known["heading"], known["acknowledged"]) == (title, "reason 1")
    gone = set(before.diagnostics) - set(reading.diagnostics)
    assert len(gone) == (0 if title == "C# and F#" else 1)
    assert not set(reading.diagnostics) - set(before.diagnostics)


def test_nothing_is_left_to_say_when_all_is_known(tmp_path: Path) -> None:
    reading = _read(tmp_path, *(f"room.md#{title}" for title in ASIDE))
    assert not _doubtful(reading)
    assert not reading.diagnostics
    assert [type_.id.name for type_ in reading.schema.pages[0].types] == ["Room"]


@pytest.mark.parametrize(
    ("key", "why", "hint"),
    [
        ("room.md#Colours", "there is no such table", '"room.md#Colour"'),
        ("rom.md#Colour", "there is no such table", '"room.md#Colour"'),
        ("else.md#Something of another kind", "no such table", "remove or correct it"),
        ("room.md#Room", "no table there is set aside in doubt", ""),
    ],
)
def test_what_matches_nothing_is_told(
    tmp_path: Path, key: str, why: str, hint: str
) -> None:
    reading = _read(tmp_path, "room.md#Chair", key)
    (told,) = (
        one for one in reading.diagnostics if one.code == "unused-acknowledgement"
    )
    assert not reading.ok
    assert f'"{key}"' in told.message
    assert why in told.message
    assert hint in (told.hint or "")
    assert told.span == Span("docmodels.toml", 2, 1)


def test_a_table_that_is_read_by_now(tmp_path: Path) -> None:
    (tmp_path / "room.md").write_text(MODEL)
    known = (Acknowledgement("room.md#Room", "nothing"),)
    reading = docmodels.read(docmodels.Options(tmp_path, acknowledged=known))
    assert _codes(reading.diagnostics) == ["unused-acknowledgement"]


def test_only_the_table_in_doubt_of_a_heading_is_acknowledged(tmp_path: Path) -> None:
    sure = "| Error | Meaning |\n|---|---|\n| 404 | It is not there. |\n"
    text = f"{MODEL}\n## Colour\n\n{sure}\nAll others:\n\n{VALUES}"
    (tmp_path / "room.md").write_text(text)
    known = (Acknowledgement("room.md#Colour", "they are texts"),)
    reading = docmodels.read(docmodels.Options(tmp_path, acknowledged=known))
    assert not reading.diagnostics
    assert [
        (table["heading"], table.get("acknowledged"))
        for table in reading.inspection["pages"][0]["set_aside"]
    ] == [("Colour", None), ("Colour", "they are texts")]
