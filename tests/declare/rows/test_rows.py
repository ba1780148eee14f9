"""What the rows of property tables come to."""

import pytest
from support.property_rows import fields, listed, models, page_decls

from docmodels.core.declarations import EnumDecl, FieldDecl, ModelDecl
from docmodels.core.typeexpr import ListOf, NamedRef, show
from docmodels.declare.page import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page

# Marks of site generators


@pytest.mark.parametrize(
    "line", [":::", "{: .table .small}", "{{% /tab %}}", "{% endtab %}"]
)
def test_markup_right_below_a_table_is_no_row(line: str) -> None:
    source = f"# Thing\n\n| Name | Type |\n|---|---|\n| id | int |\n{line}\n"
    page, diagnostics = read_page("p.md", source.encode())
    assert diagnostics == ()
    decls, _ = declare(page, DEFAULT)
    [model] = decls.declarations
    assert isinstance(model, ModelDecl)
    assert [one.name for one in model.fields] == ["id"]


# Columns


# Tables of values


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


LINKED = """
## Thing

| Field | Type | Description |
|---|---|---|
| state | [Thing state](#thing-state) | Where it stands. |
| kind | enum | See [kinds](#kinds-of-things). |

## Thing state

{text}

| {title} | Description |
|---|---|
| ON | It runs. |
| OFF | It rests. |

## Kinds of things

| Code | Description |
|---|---|
| A | One. |
"""


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Code", "What it may be."),
        ("State", "What it may be."),
        ("Field", "_Underlying type:_ _string_"),
        ("Name", "An enumeration."),
    ],
)
def test_a_type_leads_to_a_table_of_values(title: str, text: str) -> None:
    found, _ = page_decls(LINKED.format(title=title, text=text))
    assert listed(found["Thing state"]) == ["ON", "OFF"]
    assert listed(found["Kinds of things"]) == ["A"]
    kind = found["kind"]
    assert isinstance(kind, FieldDecl)
    assert kind.values_from == NamedRef("kinds", "#kinds-of-things")


@pytest.mark.parametrize("title", ["Field", "Name", "Attribute"])
def test_a_list_of_names_may_be_one_of_properties(title: str) -> None:
    found, _ = page_decls(LINKED.format(title=title, text="What it may be."))
    assert "Thing state" not in found


def test_nothing_is_known_of_values_that_have_numbers() -> None:
    source = LINKED.format(title="Code", text="").replace("| A |", "| 1 |")
    assert "Kinds of things" not in page_decls(source)[0]


# What descriptions point to


def test_what_properties_return_is_their_type() -> None:
    found = fields(
        "| [owner](owner.md) | [owner](owner.md) | The owner. |",
        "| lines | Line collection | The lines. |",
        head="Navigation | Return Type | Description",
    )
    assert [show(one.expr) for one in found.values()] == ["owner", "list of Line"]
    _, codes = models(
        "| get | owner | Gets. |", head="Method | Return Type | Description"
    )
    assert codes == []


def test_anchors_without_hyphens_in_a_row() -> None:
    page, _ = read_page("p.md", b"# A - B\n\n# A B\n\n# C - D {/* #own */}\n")
    assert [one.anchors for one in page.sections[1:]] == [
        ("a---b",),
        ("a-b",),
        ("own", "c---d", "c-d"),
    ]
    assert page.sections[3].title == "C - D"


def test_the_number_of_a_heading_may_be_part_of_its_fragment() -> None:
    page, _ = read_page("p.md", b"# 3.1 _Thing_ Object\n\n# 4. Thing Object\n")
    assert [one.anchors for one in page.sections[1:]] == [
        ("thing-object", "31-thing-object"),
        ("thing-object-1", "4-thing-object"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Extends: [Animal](#animal)",
        "**Inherits from:** [Animal](#animal)",
        "Extends\n: [Animal](#animal)",
        "### Extends\n\n- [`Animal`](#animal)",
        "### Inherits from\n\n[Animal](#animal)",
    ],
)
def test_a_base_behind_a_label_or_below_a_heading(text: str) -> None:
    table = "### Properties\n\n| Name | Type |\n|---|---|\n| id | int |\n"
    page, _ = read_page("p.md", f"## Bird\n\n{text}\n\n{table}".encode())
    [model] = declare(page, DEFAULT)[0].declarations
    assert isinstance(model, ModelDecl)
    assert model.base == NamedRef("Animal", "#animal")


def test_what_extends_a_model_is_no_base_of_it() -> None:
    table = "### Properties\n\n| Name | Type |\n|---|---|\n| id | int |\n"
    text = "### Extended by\n\n- [Owl](#owl)\n\n"
    page, _ = read_page("p.md", f"## Bird\n\n{text}{table}".encode())
    [model] = declare(page, DEFAULT)[0].declarations
    assert isinstance(model, ModelDecl)
    assert model.base is None


@pytest.mark.parametrize("title", ["", "Description", "Details"])
def test_types_may_stand_on_the_first_line_of_what_tells_of_a_property(
    title: str,
) -> None:
    found = fields(
        "| `name` | `string`<br>Output only. What it is called. |",
        "| `pages[]` | `object (Page)`<br>All pages. |",
        head=f"Fields | {title}",
    )
    assert [show(one.expr) for one in found.values()] == ["string", "list of Page"]
    assert found["name"].facts.read_only
    assert found["pages"].description == "All pages."


def test_prose_on_the_first_line_is_no_type() -> None:
    found, codes = models(
        "| `name` | What it is called.<br>Text. |", head="Field | Description"
    )
    assert not found
    assert codes == ["untyped-table"]


def test_an_enum_beside_a_model_of_its_name() -> None:
    source = """
## Thing

| Name | Type |
|---|---|
| id | [Group](#group) |
| type | [GroupType](#group-type) |

## Group

| Name | Type |
|---|---|
| id | int |

## Group type

| Value | Description |
|---|---|
| own | Ours. |
| far | Theirs. |
"""
    found, decls = page_decls(source)
    assert listed(found["Group type"]) == ["own", "far"]
    assert decls.sections[-1].declares == ("Group type",)


def test_a_method_is_no_model() -> None:
    page, _ = read_page("p.md", b"# Method: books.get\n\nGets it.\n")
    assert declare(page, DEFAULT)[0].declarations == ()


def test_a_heading_of_the_format_names_a_part() -> None:
    found, _ = page_decls(
        "# Thing\n\n## JSON format\n\n| Name | Type |\n|---|---|\n| id | int |\n"
    )
    assert list(found) == ["id"]


# Links and front matter


@pytest.mark.parametrize(
    "link",
    [
        '<a href="#bed">Bed</a>',
        "<a class='x' href='#bed'>Bed</a>",
        '<a href="#bed"><code>Bed</code></a>',
    ],
)
def test_a_link_in_html_is_one(link: str) -> None:
    found = fields(f"| a | {link}[] | | a |", f"| b | array of {link} | | b |")
    bed = NamedRef("Bed", "#bed")
    assert [one.expr for one in found.values()] == [ListOf(bed), ListOf(bed)]


def test_a_link_in_html_that_nothing_closes_is_text() -> None:
    found = fields('| a | string | | See <a href="#bed">the bed. |')
    assert found["a"].description == "See the bed."


def test_the_title_of_front_matter_in_toml() -> None:
    source = '+++\ntitle = "Thing"\nweight = 3\n+++\n\n## Properties\n\n'
    table = "| Name | Type |\n|---|---|\n| id | int |\n"
    page, diagnostics = read_page("p.md", (source + table).encode())
    assert diagnostics == ()
    assert page.title == "Thing"
    [model] = declare(page, DEFAULT)[0].declarations
    assert model.name == "Thing"
    assert isinstance(model, ModelDecl)
    assert model.fields[0].span.line == 10


def test_front_matter_that_is_no_toml_is_reported() -> None:
    _, [diagnostic] = read_page("p.md", b"+++\ntitle = Thing\n+++\n\n# A\n")
    assert diagnostic.code == "front-matter"
    assert diagnostic.span is not None
    assert (diagnostic.span.line, diagnostic.span.column) == (2, 9)
    page, _ = read_page("p.md", b"+++\n\n# A\n")
    assert page.title == "A"


# Columns and headings


def test_a_column_of_names_may_have_no_title() -> None:
    found = fields(
        "| **id** | `integer` | What it is. | Yes |",
        "| **sizes** | `number` `[3]` | Its sizes. | No, default: `[1,1,1]` |",
        head="   | Type | Description | Required",
    )
    assert [show(one.expr) for one in found.values()] == ["integer", "list of number"]
    assert [one.facts.required for one in found.values()] == [True, False]


def test_a_column_of_words_without_a_title_names_nothing() -> None:
    found, _ = models(
        "| The first one | string |", "| The other | string |", head=" | Type"
    )
    assert not found


@pytest.mark.parametrize(
    "title", ["Defines", "Field Description", "Property description"]
)
def test_titles_of_what_tells_of_a_property(title: str) -> None:
    found = fields("| id | string | What it is. |", head=f"Field | Type | {title}")
    assert found["id"].description == "What it is."


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
    more = "## Further fields\n\n" + table
    twice = names("# Beds object", part, more, "# Cots object", part, more)
    assert twice == ["Known", "Further", "Known 2", "Further 2"]


def test_enums_of_the_same_name_are_two_unless_their_values_are_the_same() -> None:
    table = "| Value |\n|---|\n| {} |\n| off |\n\n"
    headed = "## State enum\n\n" + table
    source = headed.format("on") + headed.format("idle") + headed.format("on")
    found, decls = page_decls(source)
    values = {name: listed(one) for name, one in found.items()}
    assert values == {"State": ["on", "off"], "State 2": ["idle", "off"]}
    assert [one.declares for one in decls.sections[1:]] == [
        ("State",),
        ("State 2",),
        ("State",),
    ]


def test_words_of_an_interface_are_words() -> None:
    page, _ = read_page("p.md", b"# [!UICONTROL Bed Size] data type\n")
    assert page.sections[1].title == "Bed Size data type"


# Rows that a line break cut in two


def test_halves_of_a_row_that_have_their_own_pipes_are_joined() -> None:
    head = "Name | Type | Description | Example"
    rows = (
        "| id | string | Tells beds apart, and |",
        "| is the same in all of the rooms. | 7 |",
        "| size | int | How big. | 3 |",
    )
    found, _ = models(*rows, head=head)
    assert [one.name for one in found["Thing"].fields] == ["id", "size"]
    described = found["Thing"].fields[0].description
    assert described == "Tells beds apart, and is the same in all of the rooms."
    assert found["Thing"].fields[0].notes == (("Example", "7"),)
    source = "\n".join((f"| {head} |", "|---|---|---|---|", *rows))
    assert [one.code for one in read_page("p.md", source.encode())[1]] == ["ragged-row"]


@pytest.mark.parametrize(
    "rows",
    [
        ("| id | string | Tells. |", "| size | int |"),
        ("| id | string | |", "| is the same in all of the rooms. | 7 |"),
        ("| id | string |", "| is the same in all of the rooms. | 7 |"),
    ],
)
def test_other_short_rows_are_rows(rows: tuple[str, ...]) -> None:
    head = "Name | Type | Description | Example"
    assert len(models(*rows, head=head)[0]["Thing"].fields) == 2


# Which column has the names


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Field | JSON key | Type", "| Bed size | `bedSize` | int |"),
        ("JSON name | Name | Type", "| bedSize | Size | int |"),
        ("Name | Key | Type", "| Bed size | bedSize | int |"),
        ("Key | Name | Type", "| bedSize | Bed size | int |"),
        ("Name | Attribute | Type", "| bedSize | width | int |"),
    ],
)
def test_the_names_of_json_count_beside_those_for_readers(head: str, row: str) -> None:
    found, codes = models(row, head=head)
    assert [one.name for one in found["Thing"].fields] == ["bedSize"]
    assert len(found["Thing"].fields[0].notes) == 1
    assert not codes


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("Name | Attribute | Type", ("bed size | fixed | int", "cot | fixed | int")),
        ("Field ID | Name | Type", ("101 | bed size | int", "102 | cot | int")),
        ("Name | Key | Type", ("bed size | PK | int", "cot | PK | int")),
    ],
)
def test_a_column_that_tells_of_names_has_none(
    head: str, rows: tuple[str, ...]
) -> None:
    found, _ = models(*(f"| {row} |" for row in rows), head=head)
    assert [one.name for one in found["Thing"].fields] == ["bed size", "cot"]


def test_the_dot_before_a_full_name_is_no_part_of_it() -> None:
    found = fields(
        "| a | [.google.protobuf.Duration](https://example.com/duration) | no | A. |",
        "| b | .google.protobuf.BoolValue | no | B. |",
        "| c | map<string, .rooms.v1.Bed> | no | B. |",
    )
    exprs = (found["a"].expr, found["b"].expr)
    scalars = [one.scalar for one in exprs if isinstance(one, NamedRef)]
    assert scalars == ["duration", "boolean"]
    assert show(found["c"].expr) == "map of rooms.v1.Bed"


@pytest.mark.parametrize(
    "table",
    [
        "| Name | Value |\n|---|---|\n| MADE | made |\n| USED | used |\n",
        "| Value | Description |\n|---|---|\n| made | M. |\n| used | U. |\n",
    ],
)
def test_a_heading_enum_below_no_model_speaks_for_the_one_above(table: str) -> None:
    rows = "| Name | Type |\n|---|---|\n| state | [State](#state) |\n"
    page = f"# Rooms\n\n## Bed\n\n{rows}\n## State\n\n### Enum\n\n{table}"
    decls = declare(read_page("p.md", page.encode())[0], DEFAULT)[0]
    assert [one.name for one in decls.declarations] == ["Bed", "State"]
    state = decls.declarations[1]
    assert isinstance(state, EnumDecl)
    assert [one.value for one in state.values] == ["made", "used"]


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
