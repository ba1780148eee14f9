"""Tables of parameters that types lead to list properties; others stay aside."""

from pathlib import Path

import pytest

import docmodels
from docmodels.core.schema import ObjectType

BED = "# Bed\n\n| Property | Type |\n|---|---|\n| frame | {} |\n"
ROWS = "| Parameter | Type | Required |\n|---|---|---|\n| width | int | yes |\n"
FRAME = f"# Frame\n\n{ROWS}"


def read(folder: Path, *without: str, **pages: str) -> docmodels.Reading:
    for name, text in pages.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return docmodels.read(docmodels.Options(folder, without=without))


def models(reading: docmodels.Reading) -> dict[str, list[str]]:
    """Return the names of the properties of each model."""
    return {
        one.id.name: [field.name for field in one.fields]
        for page in reading.schema.pages
        for one in page.types
        if isinstance(one, ObjectType)
    }


def codes(reading: docmodels.Reading) -> list[str]:
    return [one.code for one in reading.diagnostics]


@pytest.mark.parametrize(
    "cell",
    [
        "[Frame](frame.md)",
        "array of [Frames](frame.md#frame)",
        "[the frame](frame.md)",
        "Frame",
        "Frame[]",
        "map of string to Frame",
    ],
)
def test_a_type_leads_to_it(tmp_path: Path, cell: str) -> None:
    found = read(tmp_path, bed=BED.format(cell), frame=FRAME)
    assert models(found) == {"Bed": ["frame"], "Frame": ["width"]}
    assert codes(found) == []


def test_on_its_own_page(tmp_path: Path) -> None:
    page = BED.format("[Frame](#frame)") + f"\n## Frame\n\n{ROWS}"
    assert models(read(tmp_path, bed=page))["Frame"] == ["width"]


@pytest.mark.parametrize(
    ("cell", "frame"),
    [
        ("string", FRAME),
        ("[Mattress](mattress.md)", FRAME),
        ("[Frame](frame.md#use)", f"{FRAME}\n## Use\n\nWords.\n"),
        ("Date", FRAME.replace("Frame", "Date")),
        ("[Frame](frame.md)", FRAME.replace("# Frame", "# Make a frame")),
        ("[Frame](frame.md)", FRAME.replace("\n\n", "\n\n`POST /frames`\n\n", 1)),
        ("[Frame](frame.md)", FRAME.replace("| Type |", "| Sense |")),
    ],
)
def test_nothing_leads_to_it(tmp_path: Path, cell: str, frame: str) -> None:
    found = read(tmp_path, bed=BED.format(cell), frame=frame)
    assert "Frame" not in models(found)


def test_a_model_of_that_name_is_meant(tmp_path: Path) -> None:
    plain = FRAME.replace("Parameter", "Property").replace("width", "height")
    pages = {"bed": BED.format("Frame"), "frame": plain, "other": FRAME}
    assert models(read(tmp_path, **pages))["Frame"] == ["height"]


def test_two_of_one_name_are_in_doubt(tmp_path: Path) -> None:
    found = read(tmp_path, bed=BED.format("Frame"), a=FRAME, b=FRAME)
    assert models(found) == {"Bed": ["frame"]}
    assert codes(found).count("doubtful-table") == 2


def test_what_it_leads_to_leads_on(tmp_path: Path) -> None:
    frame = FRAME.replace("int", "[Leg](leg.md)")
    leg = FRAME.replace("Frame", "Leg").replace("width", "height")
    found = read(tmp_path, bed=BED.format("[Frame](frame.md)"), frame=frame, leg=leg)
    assert models(found)["Leg"] == ["height"]
    alone = read(tmp_path, bed=BED.format("string"))
    assert models(alone) == {"Bed": ["frame"]}


def test_its_rows_are_accounted_for(tmp_path: Path) -> None:
    frame = FRAME + "| | string | |\n| soft | blorb | no |\n"
    found = read(tmp_path, bed=BED.format("[Frame](frame.md)"), frame=frame)
    places = [(one.code, one.span.line) for one in found.diagnostics if one.span]
    assert ("unknown-type", 7) in places
    assert any(line == 6 for _, line in places)


def test_it_can_be_switched_off(tmp_path: Path) -> None:
    pages = {"bed": BED.format("[Frame](frame.md)"), "frame": FRAME}
    found = read(tmp_path, "parameters-that-types-lead-to", **pages)
    assert models(found) == {"Bed": ["frame"]}
    assert "doubtful-table" in codes(found)


def test_the_reason_is_told(tmp_path: Path) -> None:
    pages = {"bed": BED.format("[Frame](frame.md)"), "frame": FRAME}
    found = read(tmp_path, **pages)
    (frame,) = found.schema.pages[1].types
    (why,) = [r for r in frame.because if r.rule == "parameters-that-types-lead-to"]
    assert (why.span.page, why.span.line, why.words) == ("bed.md", 5, "Frame")
