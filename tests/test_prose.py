"""Facts in sentences, cells and paragraphs."""

import time

import pytest

from docmodels.core.page import Page, Table
from docmodels.core.schema import Facts
from docmodels.declare.bases import stated_bases
from docmodels.declare.enums.tables import read_enum_values
from docmodels.declare.page import declare
from docmodels.declare.rows.answers import read_yes_no
from docmodels.declare.tables.headings import model_name
from docmodels.declare.texts import section_description, stated_namespace
from docmodels.language.prose import (
    ProseFacts,
    is_deprecation,
    is_unix_time,
    read_facts,
    stated_default,
)
from docmodels.language.words.dialect import DEFAULT, DIALECTS
from docmodels.parse.markdown import read_page


def page(text: str) -> Page:
    return read_page("x.md", text.encode())[0]


def row(type_: str, header: str, cells: str) -> Facts:
    """Return the facts of a table's only row."""
    dashes = "|".join("---" for _ in header.split("|"))
    text = (
        f"# X resource\n\n| Name | Type | {header} |\n|---|---|{dashes}|\n"
        f"| a | {type_} | {cells} |\n"
    )
    declared = declare(page(text), DIALECTS["default"])[0].declarations[0]
    return declared.fields[0].facts  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "required"),
    [
        ("**Required** The name.", True),
        ("**Required**<br>The name.", True),
        ("**Required** when it is new.", False),
        ("**Required** lamps are counted here.", False),
        ("Required The name.", False),
        ("**The** name.", False),
    ],
)
def test_a_fact_in_bold_before_a_sentence(text: str, required: bool) -> None:
    assert row("string", "Description", text).required is required


def test_the_length_of_a_list_is_that_of_its_items() -> None:
    text = "Names. Maximum 32 characters."
    assert row("string", "Description", text).max_length == 32
    assert row("array of strings", "Description", text).max_length is None
    assert row("boolean", "Description", text).max_length is None


@pytest.mark.parametrize(
    "cell", ["none", "null", "(none)", "N/A", "undefined", "empty", "not set", "-", "—"]
)
def test_a_cell_may_say_that_there_is_no_default(cell: str) -> None:
    assert stated_default(cell) is None
    assert row("string", "Default", cell).default is None


def test_a_default_cell() -> None:
    assert row("string", "Default", "`on`").default == "on"
    assert row("integer", "Default", "-1").default == "-1"
    facts = row("string", "Default", "Required")
    assert facts.required
    assert facts.default is None


@pytest.mark.parametrize(
    "cell",
    "Yes yes. Y true Required ✅ ✔️ ✔︎ ✓ ☑ ● • always m 1 X "
    ":white_check_mark: :heavy_check_mark:".split()
    + ["Yes (always)", "Yes, but see below", "Yes - on"],
)
def test_yes(cell: str) -> None:
    expected = not cell.endswith(" on")
    assert read_yes_no(cell, DEFAULT) is expected


@pytest.mark.parametrize(
    "cell",
    "No n false optional ❌ ✗ ✘ ✖️ × :x: :no_entry: never o 0 n/a none - —".split()
    + ["Yes, if it is new", "Yes (when new)", "Yes unless old", "Required for PUT"]
    + ["Conditional", "No, never", "Not required", "Yes, on create"],
)
def test_no(cell: str) -> None:
    assert read_yes_no(cell, DEFAULT) is False


@pytest.mark.parametrize("cell", ["", "maybe", "no one knows", "true north", "string"])
def test_neither(cell: str) -> None:
    assert read_yes_no(cell, DEFAULT) is None


def test_notes_columns_hold_facts() -> None:
    assert row("string", "Constraints", "maxLength: 10").max_length == 10
    facts = row("string", "Notes", "[optional] [readonly] [default to 'on']")
    assert (facts.required, facts.read_only, facts.default) == (False, True, "on")


# Sections

TABLE = "\n\n| Name | Type |\n|---|---|\n| a | string |\n"


@pytest.mark.parametrize(
    "before",
    [
        "",
        "[!INCLUDE [note](../note.md)]\n\n",
        "Namespace: a.b\n\n",
        "Namespace: a.b\n",
        "import Tabs from '@theme/Tabs'\n\n",
        ":::tip\n\nDo it.\n\n:::\n\n",
        ":::tip\nDo it.\n:::\n\n",
        "**Properties**\n\n",
        "Object\n\n",
        "Applies to: all\n\n",
        "> [!NOTE]\n> Do it.\n\n",
    ],
)
def test_the_description_is_the_first_paragraph_about_the_model(before: str) -> None:
    section = page(f"# X resource\n\n{before}A thing to sell.{TABLE}").sections[-1]
    assert section_description(section) == "A thing to sell."


def test_a_stated_namespace_is_one_word() -> None:
    assert stated_namespace(page("# X\n\nNamespace: a.b\nA thing.\n")) == "a.b"
    assert stated_namespace(page("# X\n\nNamespace: a.b.\n")) == "a.b"
    assert stated_namespace(page("# X\n\nThe namespace: a.b\n")) == ""


def base(text: str) -> str | None:
    read = page(f"# X resource\n\n{text}\n")
    section = next(s for s in read.sections if s.title == "X resource")
    found = next((base for base, _ in stated_bases(section, read)), None)
    return found.name if found else None


@pytest.mark.parametrize(
    "text",
    [
        "Inherits from [B](b.md).",
        "Inherited from [B](b.md).",
        "A thing. Inherits from base class [B](b.md).",
        "This type inherits the properties of [B](b.md).",
        "The **X** resource inherits all the properties from [B](b.md).",
        "This creates a subclass from [B](b.md).",
        "The **X** resource is derived from [**B**](b.md).",
        "Used to sell a thing, derived from [B](b.md).",
        "A subtype of [B](b.md).",
        "A [c](c.md) that is sold. This type extends [B](b.md).",
        "An [X](x.md) extends [B](b.md).",
        "Describes a [c](c.md). Extends [B](b.md).",
        f"A thing.{TABLE}\nThe following properties are inherited from **[B](b.md)**.",
        "A thing.\n\n## JSON representation\n\nX is derived from [B](b.md).",
    ],
)
def test_a_base(text: str) -> None:
    assert base(text) == "B"


@pytest.mark.parametrize(
    "text",
    [
        "All the controls inherit from [B](b.md).",
        "Resources that derive from [B](b.md).",
        "Each control inherits from [B](b.md).",
        "The code is a two-letter code derived from [B](b.md).",
        "It shows in the parts property, which is derived from [B](b.md).",
        "This type no longer inherits from [B](b.md).",
        "See [B](b.md).",
        "A thing.\n\n## Other things\n\nThis inherits from [B](b.md).",
        "See also [C](c.md), which extends [B](b.md).",
        "Unlike [C](c.md), which inherits from [B](b.md), it is flat.",
        "Unlike C, which inherits from [B](b.md), it is flat.",
        "A [C](c.md) extends [B](b.md).",
        "The [C](c.md) resource extends [B](b.md).",
        "A C extends [B](b.md).",
    ],
)
def test_no_base(text: str) -> None:
    assert base(text) is None


# Tables of values


def enum(*cells: str) -> list[str]:
    rows = "".join(f"| {cell} | It is. |\n" for cell in cells)
    read = page(f"# X values\n\n| Member | Description |\n|---|---|\n{rows}")
    table = next(b for s in read.sections for b in s.blocks if isinstance(b, Table))
    return [v.value for v in read_enum_values(table, DIALECTS["default"])]


def test_tables_of_values() -> None:
    assert enum("`on`", '"off"') == ["on", "off"]
    assert enum("null", "`Null`", "on") == ["on"]
    assert enum("placed, approved", "`delivered`") == [
        "placed",
        "approved",
        "delivered",
    ]
    assert enum("on", "a text of more words") == []
    assert enum("on", "off<br>broken") == []


@pytest.mark.parametrize(
    "part",
    ["[!INCLUDE ", "a, ", "default is ", "1 to ", "or null ", "maximum length of the "]
    + [
        "`a` (default) ",
        "null",
        " ",
        "Read-only ",
        "this property is ",
        "the fields are ",
        "\n- ",
    ],
)
def test_a_long_text_takes_no_time(part: str) -> None:
    text = part * (100_000 // len(part))
    start = time.perf_counter()
    assert isinstance(read_facts(text, ("a",)), ProseFacts)
    is_deprecation(text)
    is_unix_time(text)
    read_yes_no(text, DEFAULT)
    assert time.perf_counter() - start < 5


# Several bases, and bases in headings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Inherits from [B](b.md) and [C](c.md).", "B C"),
        ("Inherits from [B](b.md), [C](c.md), and [D](d.md).", "B C D"),
        ("Inherits from [B](b.md). Derived from [C](c.md), too.", "B C"),
        ("Inherits from [B](b.md).\n\nThis is based on [C](c.md).", "B C"),
        ("Inherits from [B](b.md).\n\nInherits from [b](b.md).", "B"),
        ("Inherits from [B](b.md). It is the base of [C](c.md) and [D](d.md).", "B"),
        ("Inherits from [B](b.md) and has a [C](c.md).", "B"),
    ],
)
def test_all_stated_bases_are_found(text: str, expected: str) -> None:
    read = page(f"# X resource\n\n{text}\n")
    assert [one.name for one, _ in stated_bases(read.sections[-1])] == expected.split()


@pytest.mark.parametrize(
    ("heading", "name", "bases"),
    [
        ("Bird : Animal", "Bird", "Animal"),
        ("Bird (extends Animal)", "Bird", "Animal"),
        ("`Bird` (inherits from `Animal`)", "Bird", "Animal"),
        ("Bird extends Animal, Pet", "Bird", "Animal Pet"),
        ("Bird < Animal", "Bird", "Animal"),
        ("Bird(Animal)", "Bird(Animal)", ""),
        ("Bird (for Animals)", "Bird", ""),
        ("Object : Bird", "Bird", ""),
        ("Object: Bird", "Bird", ""),
    ],
)
def test_a_heading_may_name_the_base(heading: str, name: str, bases: str) -> None:
    table = "| Name | Type |\n|---|---|\n| id | string |\n"
    read = page(f"# Page\n\n## {heading}\n\n{table}")
    found = model_name(read, read.sections[-1], DEFAULT)
    stated = stated_bases(read.sections[-1])
    assert (found.name if found else None) == name
    assert [one.name for one, _ in stated] == bases.split()


def declared(text: str) -> list[str]:
    decls, _ = declare(page(text), DEFAULT)
    return [one.name for one in decls.declarations]


@pytest.mark.parametrize(
    "heading",
    ["Errors", "Possible errors", "Error codes", "HTTP status codes", "Exceptions"]
    + ["Query parameters", "Cookie parameters", "Request headers", "Return values"],
)
def test_tables_of_errors_and_parameters_are_no_models(heading: str) -> None:
    table = "| Name | Type |\n|---|---|\n| id | string |\n"
    text = f"# Pet\n\n{table}\n## {heading}\n\n{table}"
    assert declared(text) == ["Pet"]


def test_errors_may_be_what_a_page_is_about() -> None:
    table = "| Name | Type |\n|---|---|\n| id | string |\n"
    assert declared(f"# Errors\n\n{table}") == ["Errors"]
    assert declared(f"# API\n\n## Errors\n\n### Fault\n\n{table}") == ["Fault"]


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Cart object – Properties", "Cart"),
        ("Cart JSON format", "Cart"),
        ("Cart field descriptions", "Cart"),
        ("5.1 Entity: Shopping cart", "Shopping cart"),
        ("_message_ CartLine", "CartLine"),
        ("message Cart", "Cart"),
        ("Message template", "Message template"),
        ("Message type", "Message"),
        ("Fields in `cart.json`", "cart.json"),
        ("Cart sub-schema", "Cart"),
        ("Cart interface", "Cart"),
    ],
)
def test_words_around_the_name_of_a_model(heading: str, name: str) -> None:
    read = page(f"# {heading}{TABLE}")
    found = model_name(read, read.sections[-1], DEFAULT)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "part", ["Fixed fields", "Data dictionary", "Conditional attributes"]
)
def test_a_heading_above_names_what_a_part_belongs_to(part: str) -> None:
    read = page(f"# Cart object\n\n## {part}{TABLE}")
    found = model_name(read, read.sections[-1], DEFAULT)
    assert found is not None
    assert found.name == "Cart"


def test_an_interface_beside_what_it_belongs_to_keeps_its_whole_name() -> None:
    read = page(f"# Hosts\n\n## Network interface{TABLE}\n\n## Network{TABLE}")
    found = [model_name(read, read.sections[index], DEFAULT) for index in (2, 3)]
    assert [one and one.name for one in found] == ["Network interface", "Network"]


def test_a_field_beside_other_objects_is_one_of_them() -> None:
    beside = page(
        f"# Forms\n\n## Form{TABLE}\n\n## Field{TABLE}\n\n## Attribute{TABLE}"
    )
    below = page(f"# Form{TABLE}\n\n## Field{TABLE}")
    alone = page(f"# Form\n\n## Field{TABLE}\n\n## Enum{TABLE}")
    names = []
    for read, index in ((beside, 3), (beside, 4), (below, 2), (alone, 2)):
        found = model_name(read, read.sections[index], DEFAULT)
        names.append(found and found.name)
    assert names == ["Field", "Attribute", "Field", "Form"]


@pytest.mark.parametrize("body", ["Request body", "Response", "Response fields"])
def test_an_object_below_a_body_is_a_model(body: str) -> None:
    source = f"# Get beds\n\n## {body}\n\n### {{}}{TABLE}"
    assert declared(source.format("Bed size object")) == ["Bed size"]
    assert declared(source.format("Slat model (optional)")) == ["Slat"]
    for heading in ("Root level", "Response object", "The object", "JSON object"):
        assert not declared(source.format(heading)), heading


def test_an_object_below_parameters_is_none() -> None:
    assert not declared(f"# Beds\n\n## Query parameters\n\n### Size object{TABLE}")


def test_responses_by_their_outcome_are_no_models() -> None:
    assert not declared(f"# Beds\n\n## Response success{TABLE}")


def test_a_numbered_caption_that_names_an_object_is_a_heading() -> None:
    table = TABLE.strip()
    source = (
        f"# Beds\n\n*Figure 1: The `size` object*\n{table}\n\n"
        f"Table 2.1. Slat properties\n\n{table}\n\nTable 3: An overview\n\n{table}\n"
    )
    assert declared(source) == ["size", "Slat"]


def test_what_a_type_links_to_may_be_called_an_example() -> None:
    source = (
        "# Beds\n\n## Bed object\n\n| Name | Type |\n|---|---|\n"
        "| a | {} |\n\n## Example object" + TABLE
    )
    linked = "[Example Object](#example-object)"
    assert declared(source.format(linked)) == ["Bed", "Example"]
    assert declared(source.format("string")) == ["Bed"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The `Bed` object contains the following attributes:", "Bed"),
        ("The `MakeBedInput` object must contain the following attribute:", None),
        ("The `MakeBedInput` object must contain the following:", None),
        ("An `Bed` type has the following fields.", "Bed"),
        ("The `makeBed` mutation requires the following input.", "Output"),
    ],
)
def test_the_text_below_a_vague_heading_names_the_model(
    text: str, name: str | None
) -> None:
    source = f"# Make a bed\n\n## Output attributes\n\n{text}{TABLE}"
    assert declared(source) == [name or "MakeBedInput"]
    assert declared(source.replace("Output attr", "Slat attr")) == ["Slat"]
