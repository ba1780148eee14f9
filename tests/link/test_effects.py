"""A correction is needless when the same comes out without it, and only then."""

from pathlib import Path
from typing import Any

import pytest

from docmodels import Options, Reading, read
from docmodels.core.corrections import Correction
from docmodels.core.diagnostics import Span
from docmodels.core.schema import EnumType, Field, ObjectType, show_type

PAGE = """# Lamp

| Field | Type | Required | Description |
|---|---|---|---|
| mood | string | yes | One of "warm", "cold". |
| tint | string | no | One of "red", "blue". |
| shade | string | no | Any text. |
| level | int | no | How bright. |
| socket | [Socket](#socket) | no | Where it fits. |
| sockets | array of [Socket](#socket) | no | Where it fits. |
| glow | nullable string | no | One of "soft", "hard". |
| parts | array of [Part](#part) | no | What it is made of. |

## Socket

| Value | Description |
|---|---|
| `E14` | small |
| `E27` | large |

## Part

| Field | Type | Description |
|---|---|---|
| id | string | Names it. |
"""
SAMPLE = """
<!-- {"blockType": "resource", "@odata.type": "Lamp"} -->
```json
{"mood": "WARM", "tint": "red", "SHADE": "x"}
```
"""
SOURCE = Span("docmodels.toml", 7, 1)


def run(tmp_path: Path, *corrections: Correction, **more: Any) -> Reading:
    (tmp_path / "page.md").write_text(PAGE + SAMPLE, "utf-8")
    return read(Options(docs=tmp_path, corrections=corrections, **more))


def of(property_: str | None, **what: Any) -> Correction:
    return Correction("page.md", "Lamp", property_, source=SOURCE, **what)


def field(reading: Reading, name: str) -> Field:
    lamp = reading.schema.pages[0].types[0]
    assert isinstance(lamp, ObjectType)
    return next(one for one in lamp.fields if one.name == name)


def told(reading: Reading) -> list[tuple[str, str]]:
    """Return the errors, with the last word of each."""
    return [
        (one.code, one.message.rpartition(": ")[2])
        for one in reading.diagnostics
        if one.severity == "error"
    ]


@pytest.mark.parametrize(
    ("name", "what", "type_", "nullable"),
    [
        ("mood", {"type": "string"}, "string", False),
        ("tint", {"type": "string | null"}, "string", True),
        ("shade", {"type": "string", "values": ("a", "b")}, '"a" | "b"', False),
        ("mood", {"values": ()}, "string", False),
        ("mood", {"type": "int", "values": ()}, "integer", False),
        ("mood", {"values": ("warm", "cold", "dim")}, '"warm" | "cold" | "dim"', False),
        ("mood", {"values": ("warm", "cold")}, '"warm" | "cold"', False),
        ("level", {"values": (0, 1)}, "0 | 1", False),
        ("level", {"type": "string", "values": ("a",)}, '"a"', False),
        ("socket", {"values": ("E40",)}, '"E40"', False),
        ("socket", {"values": ()}, "string", False),
        ("sockets", {"values": ("E40",)}, 'list["E40"]', False),
        ("sockets", {"values": ()}, "list[string]", False),
        ("socket", {"type": "Part"}, "Part", False),
        ("glow", {"type": "string"}, "string", True),
        ("glow", {"type": "string", "nullable": False}, "string", False),
        ("mood", {"type": "string or int", "values": (0, "a")}, '0 | "a"', False),
        ("mood", {"type": "Part or int", "values": (0, 1)}, "Part | 0 | 1", False),
    ],
)
def test_what_comes_out_is_what_a_correction_says(
    tmp_path: Path, name: str, what: dict[str, Any], type_: str, nullable: bool
) -> None:
    reading = run(tmp_path, of(name, **what))
    found = field(reading, name)
    assert told(reading) == []
    assert (show_type(found.type), found.facts.nullable) == (type_, nullable)


@pytest.mark.parametrize(
    ("name", "what", "facts"),
    [
        ("shade", {"type": "string"}, ["type"]),
        ("socket", {"type": "Socket"}, ["type"]),
        ("socket", {"type": "[Socket](#socket)"}, ["type"]),
        ("tint", {"values": ("red", "blue")}, ["values"]),
        ("tint", {"type": "string", "values": ("red", "blue")}, ["type", "values"]),
        ("mood", {"values": ("WARM", "COLD")}, ["values"]),
        ("shade", {"values": ()}, ["values"]),
        ("mood", {"required": True}, ["required"]),
        ("glow", {"nullable": True}, ["nullable"]),
        ("glow", {"nullable": True, "required": True}, ["nullable"]),
        ("mood", {"enums": "open"}, ["enums"]),
        ("socket", {"enums": "open"}, ["enums"]),
        ("mood", {"wire_name": "mood"}, ["wire_name"]),
        ("shade", {"wire_name": "SHADE"}, ["wire_name"]),
        (None, {"enums": "open"}, ["enums"]),
        (None, {"values": ("E14", "E27")}, ["values"]),
    ],
)
def test_what_comes_out_anyway_needs_no_correction(
    tmp_path: Path, name: str | None, what: dict[str, Any], facts: list[str]
) -> None:
    one = of(name, **what)
    if name is None:
        one = Correction("page.md", "Socket", source=SOURCE, **what)
    reading = run(tmp_path, one)
    assert told(reading) == [("needless-correction", fact) for fact in facts]
    found = next(d for d in reading.diagnostics if d.code == "needless-correction")
    assert (found.span, found.path) == (SOURCE, "docmodels.toml")


def test_a_name_that_samples_spell_otherwise_is_corrected(tmp_path: Path) -> None:
    reading = run(tmp_path, of("shade", wire_name="shade"))
    assert told(reading) == []
    assert field(reading, "shade").wire_name == "shade"


def test_a_rule_that_is_switched_off_needs_no_correction(tmp_path: Path) -> None:
    reading = run(tmp_path, of("mood", type="string"), without=("values-in-prose",))
    assert told(reading) == [("needless-correction", "type")]


def test_corrections_of_models_do_not_make_others_needed(tmp_path: Path) -> None:
    corrections = [
        of(None, name="Light"),
        of("parts", type="array of [Part](#part)"),
        Correction("page.md", "Part", name="Piece"),
        of("mood", type="string"),
    ]
    reading = run(tmp_path, *corrections)
    assert told(reading) == [("needless-correction", "type")]
    assert show_type(field(reading, "parts").type) == "list[Piece]"


def test_a_correction_that_matches_nothing_is_told_once(tmp_path: Path) -> None:
    by_new_name = Correction(
        "page.md", "Light", "level", type="int", source=Span("docmodels.toml", 9, 1)
    )
    reading = run(tmp_path, of(None, name="Light"), by_new_name)
    found = [d.code for d in reading.diagnostics if "correction" in d.code]
    assert found == ["unused-correction"]


def test_a_name_can_be_claimed(tmp_path: Path) -> None:
    assert told(run(tmp_path, of(None, name="Lamp"))) == []


@pytest.mark.parametrize(
    ("name", "what", "words"),
    [
        ("level", {"values": ("a", "b")}, "are none of its type, integer"),
        ("parts", {"values": ("a", "b")}, "are none of its type, list[Part]"),
        ("shade", {"type": "int", "values": ("a",)}, "are none of its type, integer"),
        ("shade", {"enums": "closed"}, '"shade" is none'),
        ("tint", {"wire_name": "level"}, 'what "level" is called in JSON: "level"'),
        ("tint", {"wire_name": "SHADE"}, 'what "shade" is called in JSON: "SHADE"'),
    ],
)
def test_what_cannot_be_corrected_so(
    tmp_path: Path, name: str, what: dict[str, Any], words: str
) -> None:
    reading = run(tmp_path, of(name, **what))
    (found,) = [d for d in reading.diagnostics if d.code == "bad-correction"]
    assert words in found.message
    assert found.span is not None
    assert found.span.page == "docmodels.toml"


def test_the_values_of_a_declared_enum(tmp_path: Path) -> None:
    values = Correction("page.md", "Socket", values=("E14", "E27", "E40"))
    reading = run(tmp_path, values)
    assert told(reading) == []
    socket = reading.schema.pages[0].types[1]
    assert isinstance(socket, EnumType)
    assert [one.value for one in socket.values] == ["E14", "E27", "E40"]
    assert socket.values[0].description == "small"


def test_a_declared_enum_can_be_called_otherwise_and_have_other_values(
    tmp_path: Path,
) -> None:
    both = Correction("page.md", "Socket", name="Cap", values=("E40",))
    reading = run(tmp_path, both)
    assert told(reading) == []
    assert show_type(field(reading, "socket").type) == "Cap"


def test_a_declared_enum_that_is_none(tmp_path: Path) -> None:
    reading = run(tmp_path, Correction("page.md", "Socket", values=()))
    assert told(reading) == []
    assert show_type(field(reading, "sockets").type) == "list[string]"
    assert [one.id.name for one in reading.schema.pages[0].types] == ["Lamp", "Part"]
    (aside,) = reading.inspection["pages"][0]["set_aside"]
    assert aside["reason"] == "is no enum, says the configuration"
