"""The text of `verify`."""

from typing import Any

from docmodels.cli.reports.verification import totals_text, verification_text


def _model(name: str, samples: int, properties: int, *unseen: str) -> dict[str, Any]:
    return {
        "name": name,
        "page": "a.md",
        "samples": samples,
        "properties": properties,
        "unseen": list(unseen),
    }


def _data(bound: int, *models: dict[str, Any]) -> dict[str, Any]:
    shown = sum(one["samples"] > 0 for one in models)
    totals = {"bound": bound, "samples": 1200, "findings": 1}
    totals |= {"models": len(models), "models_with_samples": shown}
    return {"models": [*models], "totals": totals}


TOTALS = "1,100 of 1,200 samples compared, with 2 of 3 models: 1 finding"


def test_models_with_samples_stand_in_a_table() -> None:
    bed, chair = _model("Bed", 2, 3), _model("\x1bDeck", 10, 3, "size", "colour")
    data = _data(1100, bed, chair, _model("Table", 0, 1, "id"))
    assert verification_text(data).splitlines() == [
        "model     page  samples  seen  never seen",
        "Bed       a.md  2        3/3",
        "\\x1bDeck  a.md  10       1/3   size, colour",
        "",
        TOTALS,
    ]


def test_without_samples_there_is_no_table() -> None:
    data = _data(0, _model("Bed", 0, 3))
    assert verification_text(data) == f"{totals_text(data)}\n"
    told = "0 of 1,200 samples compared, with 0 of 1 model: 1 finding"
    assert totals_text(data) == told


def test_a_column_does_not_grow_without_end() -> None:
    """A name that is far too long pushes only its own line."""
    data = _data(1, _model("x" * 60, 1, 1), _model("Bed", 1, 1))
    _, long, short, *_ = verification_text(data).splitlines()
    assert long == "x" * 60 + "  a.md  1        1/1"
    assert short == "Bed" + " " * 41 + "  a.md  1        1/1"
