"""Corrections of models whose names have dots."""

from pathlib import Path

import pytest

import docmodels
from docmodels.core.corrections import Correction
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import addressed
from docmodels.parse.markdown import read_page

TABLE = (
    "\n\n| Field | Type |\n|---|---|\n| size | string |\n| at | {x: int, y: int} |\n"
)
TEXT = f"# api.v1.Bed{TABLE}\n## Sofa{TABLE}\n## Sofa.Bed{TABLE}"


def meant(model: str, name: str | None, **facts: object) -> tuple[str, str | None]:
    """Return the model and the property that a correction means."""
    page, _ = read_page("p.md", TEXT.encode())
    decls, _ = declare(page, DEFAULT)
    one = Correction("p.md", model, name, **facts)  # type: ignore[arg-type]
    (found,) = addressed([one], [decls])
    return found.model, found.property


@pytest.mark.parametrize(
    ("key", "found"),
    [
        (("api", "v1.Bed.size"), ("api.v1.Bed", "size")),
        (("Sofa", "size"), ("Sofa", "size")),
        (("Sofa", "Bed.size"), ("Sofa.Bed", "size")),
        (("Sofa", "at.x"), ("Sofa.at", "x")),
        (("api", "v1.Bed.at.x"), ("api.v1.Bed.at", "x")),
        (("api", "v1.Bed.depth"), ("api.v1.Bed", "depth")),
        (("Sofa", "depth"), ("Sofa", "depth")),
        (("Chair", "a.b"), ("Chair", "a.b")),
        (("Sofa", None), ("Sofa", None)),
    ],
)
def test_the_longest_name_of_a_model_counts(
    key: tuple[str, str | None], found: tuple[str, str | None]
) -> None:
    assert meant(*key, type="int") == found


def test_values_may_be_those_of_an_enum_with_dots() -> None:
    assert meant("Sofa", "Bed", values=("a", "b")) == ("Sofa.Bed", None)
    assert meant("Sofa", "size", values=("a", "b")) == ("Sofa", "size")


def test_a_correction_of_a_model_with_dots_is_applied(tmp_path: Path) -> None:
    (tmp_path / "p.md").write_text(TEXT)
    file = tmp_path / "docmodels.toml"
    file.write_text(
        '[packages.p]\ndocs = "."\noutput = "out"\n[packages.p.corrections]\n'
        '"p.md#api.v1.Bed.size" = { type = "integer" }\n'
        '"p.md#api.v1.Bed" = { name = "Cot" }\n'
    )
    run = docmodels.run_configuration(file)
    assert run.text.count("error") == 0
    assert "class Cot(" in (tmp_path / "out/models/p.py").read_text()
