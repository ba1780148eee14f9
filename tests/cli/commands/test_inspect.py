"""`docmodels inspect --why`, and the reasons in `--json`, with real pages."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from docmodels.cli.main import commands

PAGE = """\
# Rooms

## Room

| Property | Type | Description |
|---|---|---|
| bed | string | One of `cot`, `bunk`. |
| door.key | Door | A door. |

## Prices

| Property | Type |
|---|---|
| basic | Monthly |
| pro | Yearly |
"""


@pytest.fixture(autouse=True)
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/rooms.md").write_text(PAGE)
    monkeypatch.chdir(tmp_path)


def inspect(*arguments: str) -> Result:
    command = ("inspect", "docs", "-q", *arguments)
    return CliRunner().invoke(commands, command, prog_name="docmodels")


@pytest.mark.parametrize(
    "place",
    [
        *("rooms.md#Room.bed", "docs/rooms.md#Room.bed"),
        *("rooms.md:7", "docs/rooms.md:7", "docs/rooms.md:7:3:"),
    ],
)
def test_the_chain_of_a_property(place: str) -> None:
    result = inspect("--why", place)
    assert result.exit_code == 0
    first, *chain = result.stdout.splitlines()
    assert first == 'docs/rooms.md:7: Room.bed: "cot" | "bunk"'
    (step,) = [line for line in chain if "[values-for-string: " in line]
    assert step.startswith("  docs/rooms.md:7:")
    assert step.endswith(
        "stand for the strings, or for the whole numbers, of the type.]"
    )


def test_a_table_that_was_set_aside() -> None:
    first, *chain = inspect("--why", "rooms.md:12").stdout.splitlines()
    assert first.startswith("docs/rooms.md:12: table set aside")
    assert any("[set-aside-as-untyped: " in line for line in chain)


def test_a_table_that_is_acknowledged(tmp_path: Path) -> None:
    """The configuration of a package silences `generate`, and `inspect` shows why."""
    package = (
        '[packages.api]\ndocs = "docs"\noutput = "api"\ntargets = ["dataclasses"]\n'
    )
    (tmp_path / "docmodels.toml").write_text(package)
    told = CliRunner().invoke(commands, ("check",)).stderr
    assert "1 table set aside in doubt" in told
    assert "untyped-table" in told
    known = '[packages.api.acknowledged]\n"rooms.md#Prices" = "what a room costs"\n'
    (tmp_path / "docmodels.toml").write_text(package + known)
    told = CliRunner().invoke(commands, ("check",)).stderr
    assert "set aside" not in told
    assert "untyped-table" not in told
    shown = CliRunner().invoke(commands, ("inspect", "-q")).stdout.splitlines()
    at = next(i for i, line in enumerate(shown) if "set aside: line 12" in line)
    assert shown[at + 1].strip() == "acknowledged: what a room costs"
    assert "1 table set aside" in shown


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("room.md#Room", 'no page "room.md" was read; did you mean "rooms.md"?'),
        ("rooms.md#Rom", 'rooms.md declares no "Rom"; did you mean "Room"?'),
        ("rooms.md#Room.bet", 'Room has no property "bet"; did you mean "bed"?'),
        (
            "rooms.md:2",
            "nothing was read on line 2 of rooms.md; tables begin on: 5, 12",
        ),
        ("Room", '"Room" is no place: write PAGE.md#Model.property'),
    ],
)
def test_an_unknown_place_has_a_near_match(place: str, words: str) -> None:
    result = inspect("--why", place)
    assert result.exit_code == 2
    assert words in result.stderr
    assert not result.stdout


PART = """\
# Doors

## Door

| Property | Type |
|---|---|
| width | integer |
%s
## Lock

| Property | Type |
|---|---|
| key | string |
"""


@pytest.mark.parametrize(
    "place", ["doors.md#Door", "gates.md#Door", "gates.md:3", "docs/gates.md#door"]
)
def test_a_joined_model_names_the_places_of_its_parts(
    place: str, tmp_path: Path
) -> None:
    (tmp_path / "docs/doors.md").write_text(PART % "| height | integer |\n")
    (tmp_path / "docs/gates.md").write_text(PART.replace("Lock", "Bolt") % "")
    first, second, *chain = inspect("--why", place).stdout.splitlines()
    assert first == "docs/doors.md:3: Door: model of 2 properties"
    assert second == "  joined from docs/doors.md:3, docs/gates.md:3"
    assert any("[joined-by-content: " in line for line in chain)
    for asked in ("gates.md#Door.width", "gates.md:7"):
        first, second, *_ = inspect("--why", asked).stdout.splitlines()
        assert first == "docs/doors.md:7: Door.width: integer"
        assert second == "  joined from docs/doors.md:7, docs/gates.md:7"
    assert "joined from" not in inspect("--why", "gates.md#Bolt").stdout


def test_why_and_json_are_two_questions() -> None:
    result = inspect("--why", "rooms.md#Room", "--json")
    assert result.exit_code == 2
    assert "leave out --why" in result.stderr


def test_json_has_the_reasons() -> None:
    (page,) = json.loads(inspect("--json").stdout)["pages"]
    room = page["models"][0]
    (reason,) = [
        one
        for one in room["fields"][0]["because"]
        if one["rule"] == "values-for-string"
    ]
    assert (reason["page"], reason["line"]) == ("rooms.md", 7)
    assert reason["concluded"]
    assert set(reason) == {
        *("rule", "words", "page", "line", "column", "end_column", "concluded")
    }
    (aside,) = page["set_aside"]
    assert [one["rule"] for one in aside["because"]][-1] == "set-aside-as-untyped"
    assert isinstance(page["tables"][0]["because"], list)
    assert isinstance(room["because"], list)
