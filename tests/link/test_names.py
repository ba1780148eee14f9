"""What a name means that several pages declare."""

from pathlib import Path

import docmodels
from docmodels.core.schema import ObjectType, TypeId, TypeRef

_ROWS = "| Property | Type |\n|---|---|\n| size | Size |\n"


def _enum(name: str, *values: str) -> str:
    rows = "".join(f"| {value} | What it is. |\n" for value in values)
    return f"# Page\n\n## {name} enum\n\n| Value | Description |\n|---|---|\n{rows}"


def _read(folder: Path, *pages: str) -> tuple[str, list[str]]:
    """Return the type of a property `Size`, and what is reported of it."""
    for number, text in enumerate((f"# Bed\n\n{_ROWS}", *pages)):
        (folder / f"p{number}.md").write_text(text, "utf-8")
    read = docmodels.read(docmodels.Options(folder))
    shown: str = read.inspection["pages"][0]["models"][0]["fields"][0]["type"]
    return shown, [one.code for one in read.diagnostics]


def test_the_one_that_is_spelt_so_counts(tmp_path: Path) -> None:
    pages = _enum("Size", "s", "m"), _enum("size", "x", "y")
    assert _read(tmp_path, *pages) == ("Size", [])


def test_of_several_that_are_spelt_so_none_counts_before_the_others(
    tmp_path: Path,
) -> None:
    pages = _enum("Size", "s", "m"), _enum("Size", "s", "m"), _enum("size", "x", "y")
    assert _read(tmp_path, *pages) == ("any", ["ambiguous-type"])


def test_the_first_of_equal_enums_counts(tmp_path: Path) -> None:
    pages = _enum("Size", "s", "m"), _enum("Size", "m", "s")
    shown, codes = _read(tmp_path, *pages)
    assert (shown, codes) == ("Size", [])
    read = docmodels.read(docmodels.Options(tmp_path))
    (bed,) = read.schema.pages[0].types
    assert isinstance(bed, ObjectType)
    (field,) = bed.fields
    assert field.type == TypeRef(TypeId("p1.md", "Size"))
