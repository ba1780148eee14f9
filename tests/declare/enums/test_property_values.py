"""Tables that list what the properties of a model may be."""

from support.property_rows import listed, page_decls

from docmodels.core.declarations import ModelDecl
from docmodels.declare.page import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page

CHOICES = """
## Thing

### Properties

| Name | Type | Required |
|---|---|---|
| state | string | yes |
| owner | object | yes |
| » kind | string | yes |

#### Enumerated Values

| Property | Value |
|---|---|
| state | on |
| state | off |
| kind | person |
| kind | firm |

## Level

### Properties

| Name | Type | Required |
|---|---|---|
| *anonymous* | string | yes |

#### Enumerated Values

| Property | Value |
|---|---|
| *anonymous* | low |
| *anonymous* | high |

## Count

### Properties

| Name | Type | Required |
|---|---|---|
| *anonymous* | integer | yes |
"""


def test_a_table_below_a_model_lists_the_values_of_its_properties() -> None:
    found, decls = page_decls(CHOICES)
    assert listed(found["state"]) == ["on", "off"]
    [owner] = [d for d in decls.declarations if d.name == "Thing.owner"]
    assert isinstance(owner, ModelDecl)
    assert listed(owner.fields[0]) == ["person", "firm"]


def test_a_plain_value_is_an_enum_or_no_declaration() -> None:
    found, decls = page_decls(CHOICES)
    assert listed(found["Level"]) == ["low", "high"]
    assert "Count" not in {one.name for one in decls.declarations}
    assert decls.tables[-1].reason == "describes a plain value, not an object"


def test_values_of_properties_that_are_not_there_are_set_aside() -> None:
    found, decls = page_decls(CHOICES.replace("| state | off |", "| status | off |"))
    assert listed(found["state"]) == []
    [table] = [one for one in decls.tables if "no table above" in one.reason]
    assert table.rows == 4


ATTRIBUTE = "### Attribute\n\n| Name | Type | Description |\n|---|---|---|\n"


VALUES = "\n#### Enum\n\n| Name | Value |\n|---|---|\n"


def test_names_and_values_below_a_heading_enum_are_those_of_properties() -> None:
    page = (
        f"# Rooms\n\n## Bed\n\n{ATTRIBUTE}| state | string | S. |\n| id | int | I. |\n"
        f"{VALUES}| state | made |\n| state | used |\n"
        f"\n## Cot\n\n{ATTRIBUTE}| id | int | I. |\n"
    )
    decls = declare(read_page("p.md", page.encode())[0], DEFAULT)[0]
    assert [one.name for one in decls.declarations] == ["Bed", "Cot"]
    bed = decls.declarations[0]
    assert isinstance(bed, ModelDecl)
    assert [one.value for one in bed.fields[0].values] == ["made", "used"]
    assert not [one for one in decls.tables if one.declares is None]
