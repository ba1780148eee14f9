"""Which headings name a part of a model."""

import pytest
from support.property_rows import page_decls
from support.small_pages import TABLE, declared, names, page

from docmodels.declare.page import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page


def test_a_field_beside_other_objects_is_one_of_them() -> None:
    beside = page(
        f"# Forms\n\n## Form{TABLE}\n\n## Field{TABLE}\n\n## Attribute{TABLE}"
    )
    below = page(f"# Form{TABLE}\n\n## Field{TABLE}")
    alone = page(f"# Form\n\n## Field{TABLE}\n\n## Enum{TABLE}")
    told = []
    for read, index in ((beside, 3), (beside, 4), (below, 2), (alone, 2)):
        found = names(read)[index]
        told.append(found and found.name)
    assert told == ["Field", "Attribute", "Field", "Form"]


def test_a_heading_of_the_format_names_a_part() -> None:
    found, _ = page_decls(
        "# Thing\n\n## JSON format\n\n| Name | Type |\n|---|---|\n| id | int |\n"
    )
    assert list(found) == ["id"]


def test_headings_that_are_the_same_below_others_name_parts() -> None:
    table = "| Name | Type |\n|---|---|\n| id | int |\n\n"
    part = f"## Known fields\n\n{table}"

    def names(*blocks: str) -> list[str]:
        source = "\n\n".join(blocks)
        page, _ = read_page("p.md", source.encode())
        return [one.name for one in declare(page, DEFAULT)[0].declarations]

    assert names("# Beds object", part, "# Cots object", part) == ["Beds", "Cots"]
    assert names("# Beds object", part) == ["Known"]
    # beside other tables it may be a model of its own
    beds, cots = (f"# {one} object\n\n{table}" for one in ("Beds", "Cots"))
    assert names(beds, part, cots, part) == ["Beds", "Known", "Cots", "Known 2"]
    more = "## Wild fields\n\n" + table
    twice = names("# Beds object", part, more, "# Cots object", part, more)
    assert twice == ["Known", "Wild", "Known 2", "Wild 2"]


@pytest.mark.parametrize(
    "part",
    [
        "Common Fixed Fields",
        "Fixed Fields for use with `schema`",
        "Further properties",
        "Fields of version 2",
        "Optional members for callers",
        "Felder",
    ],
)
def test_a_heading_that_says_which_properties_are_meant_is_a_part(part: str) -> None:
    read = page(f"# Spec\n\n## Rug object\n\n### Fixed fields\n\n#### {part}{TABLE}")
    found = names(read)[-1]
    assert found is not None
    assert found.name == "Rug"


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Fields for slats", "slats"),
        ("Slat fields", "Slat"),
        ("Custom field", "Custom field"),
        ("Common slat fields", "Common slat"),
    ],
)
def test_a_heading_with_a_name_of_its_own_is_no_part(heading: str, name: str) -> None:
    found = names(page(f"# Rug object{TABLE}\n## {heading}{TABLE}"))[-1]
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("type_", "alike"),
    [
        ("object", True),
        ("`Object`", True),
        ("map", True),
        ("array", True),
        ("array of objects", True),
        ("array of object", True),
        ("list of object", True),
        ("list", True),
        ("object[]", True),
        ("**object []**", True),
        ("string", False),
        ("an object", False),
    ],
)
def test_values_of_an_object_beside_other_types_are_its_own(
    type_: str, alike: bool
) -> None:
    read = page(
        f"# Rug\n\n| Name | Type |\n|---|---|\n| values | {type_} |\n\n"
        f"## `values`{TABLE}\n## `fringe`{TABLE}"
    )
    found = names(read)[-2]
    assert found is not None
    assert (found.name == "values") is alike, found.name


@pytest.mark.parametrize("part", ["Required", "Optional", "Mandatory", "Field"])
def test_what_is_required_is_a_part_beside_methods(part: str) -> None:
    table = "\n\n| Property | Type |\n|---|---|\n| id | string |\n"
    methods = "\n### Methods\n\n| Method | Description |\n|---|---|\n| make | It. |\n"
    assert declared(f"# Bed\n\n### {part}{table}{methods}") == ["Bed"]
