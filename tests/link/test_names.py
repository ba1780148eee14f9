"""What a name means that several pages declare."""

from pathlib import Path

import pytest

import docmodels
from docmodels.core.leaves import leaves
from docmodels.core.schema import ObjectType, Type, TypeId, TypeRef
from docmodels.core.typeexpr import ANY
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import link
from docmodels.parse.markdown import read_page

_ROWS = "| Property | Type |\n|---|---|\n| size | Size |\n"


def _enum(name: str, *values: str) -> str:
    rows = "".join(f"| {value} | What it is. |\n" for value in values)
    return f"# Page\n\n## {name} enum\n\n| Value | Description |\n|---|---|\n{rows}"


def _read(folder: Path, *pages: str) -> tuple[Type, list[tuple[str, str]]]:
    """Return the type of a property `Size`, and what is reported of which page."""
    for number, text in enumerate((f"# Bed\n\n{_ROWS}", *pages)):
        (folder / f"p{number}.md").write_text(text, "utf-8")
    read = docmodels.read(docmodels.Options(folder))
    (bed,) = read.schema.pages[0].types
    assert isinstance(bed, ObjectType)
    (size,) = bed.fields
    told = [(one.span.page, one.code) for one in read.diagnostics if one.span]
    return size.type, told


def test_the_one_that_is_spelt_so_counts(tmp_path: Path) -> None:
    pages = _enum("Size", "s", "m"), _enum("size", "x", "y")
    assert _read(tmp_path, *pages) == (
        TypeRef(TypeId("p1.md", "Size")),
        [("p1.md", "name-clash"), ("p2.md", "name-clash")],
    )


def test_of_several_that_are_spelt_so_none_counts_before_the_others(
    tmp_path: Path,
) -> None:
    pages = _enum("Size", "s", "m"), _enum("Size", "s", "l"), _enum("size", "x", "y")
    type_, told = _read(tmp_path, *pages)
    assert type_ == ANY
    assert told == [
        ("p0.md", "ambiguous-type"),
        *((f"p{number}.md", "name-clash") for number in (1, 2, 3)),
    ]
    read = docmodels.read(docmodels.Options(tmp_path))
    assert "(p1.md, p2.md, p3.md)" in read.diagnostics[0].message


def test_equal_enums_are_one_and_the_first_is_its_place(tmp_path: Path) -> None:
    pages = _enum("Size", "s", "m"), _enum("Size", "m", "s")
    assert _read(tmp_path, *pages) == (
        TypeRef(TypeId("p1.md", "Size")),
        [("p2.md", "joined-declarations")],
    )


@pytest.mark.parametrize(
    "title",
    [
        "Foo.Bar.Tag",
        "\\\\Ns\\\\Model\\\\Tag",
        "Acme::Shop::Tag",
        "shop.v1.Tag",
        "_shop._v1.Tag",
    ],
)
@pytest.mark.parametrize("cell", ["Tag", "Tag[]", "list of Tag"])
def test_a_heading_with_a_namespace_is_found_without_it(title: str, cell: str) -> None:
    pages = [
        ("lamp.md", f"# Lamp\n\n| Name | Type |\n|---|---|\n| a | {cell} |\n"),
        ("tag.md", f"# {title}\n\n| Name | Type |\n|---|---|\n| id | string |\n"),
    ]
    assert _found(pages) == {"tag.md"}
    # which of two is meant, nothing tells; one that is called so alone is
    other = ("other.md", pages[1][1].replace("Tag", "Other.Tag").replace("id", "x"))
    assert _found([*pages, other]) == set()
    plain = ("plain.md", "# Tag\n\n| Name | Type |\n|---|---|\n| y | string |\n")
    assert _found([*pages, plain]) == {"plain.md"}


def _found(pages: list[tuple[str, str]]) -> set[str]:
    """Return the pages of the types that the first property of the first page has."""
    read = [read_page(path, text.encode())[0] for path, text in pages]
    schema, _ = link([declare(page, DEFAULT)[0] for page in read])
    lamp = schema.by_id()[TypeId("lamp.md", "Lamp")]
    assert isinstance(lamp, ObjectType)
    return {
        one.id.page for one in leaves(lamp.fields[0].type) if isinstance(one, TypeRef)
    }


def test_of_a_name_and_its_plural_on_a_page_each_means_itself() -> None:
    rows = "| Name | Type |\n|---|---|\n| a | Tags |\n"
    tag = "# Tag\n\n| Name | Type |\n|---|---|\n| id | string |\n"
    own = f"# Lamp\n\n{rows}\n#{tag}"
    # the one of its own page comes before one that another page spells so
    other = tag.replace("Tag", "Tags").replace("id", "x")
    assert _found([("lamp.md", own), ("tags.md", other)]) == {"lamp.md"}
