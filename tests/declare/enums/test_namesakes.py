"""Which enums are called as the properties whose values they list."""

import pytest
from support.small_pages import decls

from docmodels.core.declarations import FieldDecl, ModelDecl
from docmodels.core.typeexpr import NamedRef

ENUM = "\n| Value | Description |\n|---|---|\n| `{}` | O. |\n| `closed` | C. |\n"


def _field(type_: str, below: str, name: str = "bedState") -> FieldDecl:
    table = f"| Name | Type |\n|---|---|\n| {name} | {type_} |\n"
    found = decls(f"# Beds\n\n## Bed object\n\n{table}\n{below}").declarations
    (model,) = [one for one in found if isinstance(one, ModelDecl)]
    return model.fields[0]


@pytest.mark.parametrize("name", ["bed_state", "bed-state", "Bed state", "bedState"])
def test_values_are_those_of_the_property_of_that_name(name: str) -> None:
    below = f"### Bed state values\n{ENUM.format('open')}"
    assert _field("string", below, name).values_from == NamedRef("Bed state", None)


@pytest.mark.parametrize("title", ["BedStateEnum", "[BedStateEnum]"])
def test_the_items_of_a_list_have_them(title: str) -> None:
    below = f'## Enum: {title}\n\n- `open` (value: `"open"`)\n- `shut`\n'
    told = NamedRef("BedStateEnum", None)
    assert _field("[string]", below, "bed_state").values_from == told


def test_only_plain_text_without_values_has_them() -> None:
    below = f"### Bed state values\n{ENUM.format('open')}"
    assert _field("int", below).values_from is None
    assert _field("`a` or `b`", below).values_from is None
    assert _field("string", below.replace("Bed state", "Cot state")).values_from is None
