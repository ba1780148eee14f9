"""What is the same of many tables is said once, with all places."""

from pathlib import Path

import docmodels
from docmodels.core.corrections import Correction
from docmodels.core.diagnostics import Diagnostic
from docmodels.run.summing import MOST_PLACES

EMPTY = "# {}\n\n## Properties\n\nName | Type\n---|---\n"


def _empty(
    folder: Path, names: list[str], *corrections: Correction
) -> tuple[Diagnostic, ...]:
    """Return what is said of pages without rows, beside one with a row."""
    (folder / "Boat.md").write_text(EMPTY.format("Boat") + "id | string\n")
    for name in names:
        (folder / f"{name}.md").write_text(EMPTY.format(name))
    return docmodels.read(
        docmodels.Options(folder, corrections=corrections)
    ).diagnostics


def test_pages_without_rows_are_told_in_one_line(tmp_path: Path) -> None:
    (one,) = _empty(tmp_path, ["Cot", "Bed", "Lamp"])
    assert one.span is not None
    assert one.span.place == "Bed.md:5"
    assert one.message == (
        'this table has no rows: no property of "Bed" is known; '
        "2 more tables are the same: Cot.md:5, Lamp.md:5"
    )


def test_one_page_is_told_as_it_is(tmp_path: Path) -> None:
    (one,) = _empty(tmp_path, ["Bed"])
    assert one.message == 'this table has no rows: no property of "Bed" is known'


def test_what_has_another_cure_is_told_beside_it(tmp_path: Path) -> None:
    bed, kind = _empty(tmp_path, ["Bed", "KindEnum", "Lamp", "StateEnum"])
    assert bed.message.endswith("; 1 more table is the same: Lamp.md:5")
    assert kind.message.endswith("; 1 more table is the same: StateEnum.md:5")


def test_of_many_places_the_last_are_but_counted(tmp_path: Path) -> None:
    names = [f"Bed{number:02}" for number in range(MOST_PLACES + 3)]
    (one,) = _empty(tmp_path, names)
    last = names[MOST_PLACES]
    assert one.message.endswith(f", {last}.md:5 and 2 more")


def test_what_the_configuration_calls_no_model_is_not_told(tmp_path: Path) -> None:
    known = Correction("Bed.md", "Bed", not_a_model=True)
    (one,) = _empty(tmp_path, ["Bed", "Cot"], known)
    assert one.message == 'this table has no rows: no property of "Cot" is known'
    assert _empty(tmp_path, ["Bed"], known)[0].message.endswith('"Cot" is known')
    (tmp_path / "Cot.md").unlink()
    assert _empty(tmp_path, ["Bed"], known) == ()


def test_tables_whose_types_are_none_are_told_in_one_line(tmp_path: Path) -> None:
    table = "## Rules\n\n| Name | Type | Key |\n|---|---|---|\n| Fans | SNMP | f |\n"
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.md").write_text(f"# {name}\n\n{table}")
    (tmp_path / "d.md").write_text(f"# D\n\n{table}".replace("SNMP", "string"))
    (one,) = docmodels.read(docmodels.Options(tmp_path)).diagnostics
    assert one.message == (
        'nothing in the type column of "Rules" is a type; the table was set aside; '
        "2 more tables are the same: b.md:7, c.md:7"
    )
