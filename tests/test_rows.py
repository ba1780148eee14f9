"""What the rows of property tables come to."""

import pytest

from docmodels.core.declarations import EnumDecl, FieldDecl, ModelDecl, PageDecls
from docmodels.core.typeexpr import ListOf, NamedRef, Scalar, show
from docmodels.declare.page import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page

HEAD = "Field | Type | Required | Description"


def models(*rows: str, head: str = HEAD) -> tuple[dict[str, ModelDecl], list[str]]:
    """Return the models that one table declares, and the codes of what is reported."""
    dashes = "|".join("---" for _ in head.split("|"))
    table = "\n".join(("# Thing resource\n", f"| {head} |", f"|{dashes}|", *rows))
    page, _ = read_page("p.md", table.encode())
    decls, diagnostics = declare(page, DEFAULT)
    found = {d.name: d for d in decls.declarations if isinstance(d, ModelDecl)}
    return found, [one.code for one in diagnostics]


def fields(*rows: str, head: str = HEAD) -> dict[str, FieldDecl]:
    """Return the properties of the outer model by their names."""
    return {one.name: one for one in models(*rows, head=head)[0]["Thing"].fields}


def shapes(*rows: str) -> dict[str, dict[str, str]]:
    """Return the types of the properties of each model, in words."""
    return {
        name: {one.name: show(one.expr) for one in model.fields}
        for name, model in models(*rows)[0].items()
    }


# Nested rows


@pytest.mark.parametrize(
    "mark",
    "»,» ,→ ,└ ,└─ ,├─ ,↳ ,⤷ ,-- ,- ,> ,– ,··,&emsp;,&nbsp;&nbsp;,&emsp;└ ".split(","),
)
def test_a_row_drawn_below_another_is_inside_it(mark: str) -> None:
    dotted = shapes(
        "| owner | object | yes | o |",
        "| owner.name | string | yes | n |",
        "| id | string | yes | i |",
    )
    drawn = shapes(
        "| owner | object | yes | o |",
        f"| {mark}name | string | yes | n |",
        "| id | string | yes | i |",
    )
    assert drawn == dotted
    assert drawn["Thing.owner"] == {"name": "string"}


def test_rows_are_drawn_at_any_depth() -> None:
    found = shapes(
        "| owner | array of objects | yes | o |",
        "| » home | object | yes | h |",
        "| »» city | string | yes | c |",
        "| » » zip | string | yes | z |",
        "| » name | string | yes | n |",
        "| id | string | yes | i |",
    )
    assert found == {
        "Thing": {"owner": "list of Thing.owner", "id": "string"},
        "Thing.owner": {"home": "Thing.owner.home", "name": "string"},
        "Thing.owner.home": {"city": "string", "zip": "string"},
    }


def test_branches_of_a_tree_are_drawn_to_their_depth() -> None:
    found = shapes(
        "| owner | object | yes | o |",
        "| ├─ home | object | yes | h |",
        "| │ └─ city | string | yes | c |",
        "| └─ name | string | yes | n |",
    )
    assert found["Thing.owner"] == {"home": "Thing.owner.home", "name": "string"}
    assert found["Thing.owner.home"] == {"city": "string"}


def test_a_row_that_no_row_above_holds_is_kept_and_reported() -> None:
    found, codes = models("| » name | string | yes | n |")
    assert [one.name for one in found["Thing"].fields] == ["name"]
    assert codes == ["dotted-name"]
    found, codes = models("| id | string | yes | i |", "| » name | string | yes | n |")
    assert [one.name for one in found["Thing"].fields] == ["id", "id.name"]
    assert codes == ["dotted-name"]


# Columns that say yes or no


@pytest.mark.parametrize(
    "cells",
    [
        "string \\| null | | x",
        "nullable string | | x",
        "string | | Nullable.",
        *(
            f"string | {word} | x"
            for word in ("can be null", "nullable", "`NULL`", "null allowed", "yes")
        ),
    ],
)
def test_an_empty_nullable_cell_says_nothing_and_others_do(cells: str) -> None:
    head = "Field | Type | Nullable | Description"
    assert fields(f"| k | {cells} |", head=head)["k"].facts.nullable


@pytest.mark.parametrize("word", ["cannot be null", "not nullable", "no"])
def test_a_nullable_column_counts_most(word: str) -> None:
    head = "Field | Type | Nullable | Description"
    found = fields(f"| k | string \\| null | {word} | Nullable. |", head=head)
    assert not found["k"].facts.nullable


@pytest.mark.parametrize(
    ("title", "word", "expected"),
    [
        *(("Required", word, True) for word in ("○", "req", "[x]", "R", "M")),
        *(("Required", word, False) for word in ("O", "opt", "[ ]", "")),
        *(
            ("Required", word, False)
            for word in ("Conditionally required", "Forbidden")
        ),
        *(("Required", word, False) for word in ("RECOMMENDED", "Depends on `size`")),
        *(("Required / Optional", word, True) for word in ("Required", "Mandatory")),
        *(
            ("Required/Optional", word, False)
            for word in ("Optional", "Required if new")
        ),
        *(("Optional", word, True) for word in ("required", "no", "")),
        *(("Optional", word, False) for word in ("optional", "yes")),
    ],
)
def test_words_of_what_is_required(title: str, word: str, expected: bool) -> None:
    found = fields(f"| k | string | {word} |", head=f"Field | Type | {title}")
    assert found["k"].facts.required is expected


@pytest.mark.parametrize("word", ["read-only", "readOnly", "RO", "R", "yes"])
def test_words_of_what_is_read_only(word: str) -> None:
    found = fields(f"| k | string | {word} |", head="Field | Type | Read-only")
    assert found["k"].facts.read_only
    assert not found["k"].notes


@pytest.mark.parametrize("title", ["Required", "Nullable", "Read-only"])
def test_an_unreadable_word_of_a_column_is_kept(title: str) -> None:
    found = fields("| k | string | see below |", head=f"Field | Type | {title}")
    assert found["k"].notes == ((title, "see below"),)


def test_a_column_says_what_is_deprecated() -> None:
    head = "Field | Type | Deprecated"
    found = fields("| k | string | yes |", "| j | string | no |", head=head)
    assert found["k"].facts.deprecated
    assert not found["j"].facts.deprecated


# Columns that count


@pytest.mark.parametrize(
    ("word", "type_", "required"),
    [
        *((word, "list of string", True) for word in ("1..*", "[1..*]", "1..n", "1+")),
        *((word, "list of string", True) for word in ("2..5", "1-N", "+", "1..N")),
        *((word, "list of string", True) for word in ("one or more", "1 or more")),
        ("required repeated", "list of string", True),
        *((word, "list of string", False) for word in ("0..5", "(0..*)", "0+", "*")),
        *((word, "list of string", False) for word in ("repeated", "zero or more")),
        *((word, "string", True) for word in ("1", "1..1", "required", "[1]")),
        *((word, "string", False) for word in ("0..1", "optional", "0", "")),
    ],
)
def test_cardinality(word: str, type_: str, required: bool) -> None:
    found = fields(f"| k | string | {word} |", head="Field | Type | Cardinality")["k"]
    assert (show(found.expr), found.facts.required) == (type_, required)
    assert not found.notes


def test_what_must_occur_once_on_a_condition_is_not_required() -> None:
    found = fields(
        "| a | string | Required | One |",
        "| b | string | Conditionally required | One |",
        head="Field | Type | Required | Cardinality",
    )
    assert [one.facts.required for one in found.values()] == [True, False]


def test_a_word_for_what_is_required_may_be_beside_one_for_null() -> None:
    facts = fields(
        "| a | string | Optional / Nullable |",
        head="Field | Type | Required / Optional",
    )["a"].facts
    assert (facts.required, facts.nullable) == (False, True)


def test_a_column_of_labels_that_count_nothing_is_kept() -> None:
    found = fields("| k | string | Account ID |", head="Field | Type | Label")["k"]
    assert found.notes == (("Label", "Account ID"),)


@pytest.mark.parametrize(
    ("type_", "text", "expected"),
    [
        ("string", "date-time", "datetime"),
        ("string", "`uuid`", "uuid"),
        ("integer", "int64", "long"),
        ("-", "[Key](#key)", "Key"),
        ("array", "[Key](#key)", "list of Key"),
        ("string", "email", "string"),
        ("boolean", "date", "boolean"),
        ("string", "YYYY-MM-DD", "string"),
        ("-", "Key", "any"),
    ],
)
def test_a_format_says_what_the_type_leaves_open(
    type_: str, text: str, expected: str
) -> None:
    row = f"| k | {type_} | {text} |"
    found = fields(row, head="Field | Type | Format")["k"]
    assert show(found.expr) == expected
    kept = expected in ("string", "boolean", "any")
    assert found.notes == ((("Format", text),) if kept else ())


# Names


def test_a_name_that_is_struck_out_is_deprecated() -> None:
    found = fields("| ~~j~~ | string | yes | x |")
    assert found["j"].facts.deprecated


def test_a_type_below_a_name_is_no_name() -> None:
    assert list(fields("| a<br>string | string | yes | x |")) == ["a"]
    assert list(fields("| lat<br>lng | number | yes | x |")) == ["lat", "lng"]
    assert list(fields("| `lat` / `lng` | number | yes | x |")) == ["lat", "lng"]


@pytest.mark.parametrize("name", ['`"wings"`', '"wings"', "`'wings'`", "“wings”"])
def test_quotes_around_a_name_are_no_part_of_it(name: str) -> None:
    assert list(fields(f"| {name} | int | yes | w |")) == ["wings"]


# What stands in a name's place


@pytest.mark.parametrize(
    "name",
    ["{key}", "&lt;name&gt;", "<key>", "`<key>`", "...", "…", "-", "—", "*", "[]"]
    + [
        "image_*",
        "lang_{code}",
        "[key: string]",
        "[string]",
        "**additionalProperties**",
    ]
    + ["labels.*word*", "`labels.`*word*", "`*word*`", "labels[*word*]"]
    + ["Additional properties", "{key} (optional)", "{{id}}", "x-*", "labels.{key}"],
)
def test_a_stand_in_for_names_is_no_property(name: str) -> None:
    found, codes = models("| id | string | yes | i |", f"| {name} | string | no | v |")
    assert [one.name for one in found["Thing"].fields] == ["id"]
    assert codes == ["property-name"]


@pytest.mark.parametrize(
    "name", ["additionalProperties", "any", "or", "$ref", "@odata.type", "x-id", "_id"]
)
def test_what_a_property_may_be_called_is_one(name: str) -> None:
    assert list(fields(f"| {name} | string | no | v |")) == [name]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("object", ".{key} | string"), "map of string"),
        (("object", ".&lt;key&gt; | Bed"), "map of Bed"),
        (("object", "[{key}] | string"), "map of string"),
        (("object", ".* | string"), "map of string"),
        (("object", ".*word* | string"), "map of string"),
        (("array", ".* | string"), "list of string"),
        (("array", ".{n} | object", ".{n}.name | string"), "list of Thing.k"),
        (("array of objects", ".*.name | string"), "list of Thing.k"),
        (("map of string", ".{key} | string"), "map of string"),
        (("object", ".additionalProperties | string"), "map of string"),
        (("object", ".en_* | string", ".de_* | string"), "map of string"),
        (("array of objects", "[].{key} | string"), "list of map of string"),
        (("object", ".{key} | object", ".{key}.name | string"), "map of Thing.k"),
        (("object", ".{key}.name | string"), "map of Thing.k"),
        (("object", ".{key}[].name | string"), "map of list of Thing.k"),
        (("map of objects", ".{key}.name | string"), "map of Thing.k"),
        (("object", ".{a}.{b} | string"), "map of map of string"),
        (("object", ".{a}.{b}.name | string"), "map of map of Thing.k"),
    ],
)
def test_a_stand_in_below_a_property_makes_a_map(
    rows: tuple[str, ...], expected: str
) -> None:
    outer, *inner = rows
    lines = (f"| k | {outer} | no | o |", *(f"| k{row} | no | i |" for row in inner))
    found, codes = models(*lines)
    assert show(found["Thing"].fields[0].expr) == expected
    if "Thing.k" in expected:
        assert [one.name for one in found["Thing.k"].fields] == ["name"]
    assert not codes


def test_what_is_said_of_the_values_of_a_map_is_kept() -> None:
    found = fields("| k | object | no | o |", "| » {tag} | string | no | A colour. |")
    assert found["k"].notes == (("{tag}", "A colour."),)


@pytest.mark.parametrize(
    "rows",
    [
        ("string", ".{key} | string"),
        ("map of integer", ".{key} | string"),
        ("object", ".{a} | string", ".{b} | integer"),
        ("object", ".{a} | string", ".{a}.name | string"),
        ("object", ".name | string", ".{a} | string"),
    ],
)
def test_a_stand_in_that_makes_no_map_is_reported(rows: tuple[str, ...]) -> None:
    outer, *inner = rows
    lines = (f"| k | {outer} | no | o |", *(f"| k{row} | no | i |" for row in inner))
    found, codes = models(*lines)
    assert "property-name" in codes
    names = [one.name for model in found.values() for one in model.fields]
    assert not [name for name in names if "{" in name]


# Rows that only group others


@pytest.mark.parametrize("word", ["oneOf", "anyOf", "or", "xor"])
def test_rows_of_alternatives_are_properties_that_may_be_missing(word: str) -> None:
    found, codes = models(
        "| owner | object | yes | o |",
        f"| » *{word}* | | | |",  # that is what is reported
        "| »» email | string | yes | e |",
        "| » *anonymous* | object | yes | none |",
        "| »» phone | string | yes | p |",
        "| id | string | yes | i |",
    )
    assert [one.name for one in found["Thing"].fields] == ["owner", "id"]
    inner = {one.name: one.facts.required for one in found["Thing.owner"].fields}
    assert inner == {"email": False, "phone": False}
    assert found["Thing"].fields[1].facts.required
    assert codes == ["property-name"]


@pytest.mark.parametrize(
    "word", ["Choice: one of two", "One of the following:", "Exactly one of"]
)
def test_words_of_a_choice_group_rows(word: str) -> None:
    found, codes = models(
        f"| *{word}* | | | |",
        "| > days | integer | yes | d |",
        "| > ever | boolean | yes | e |",
        "| id | string | yes | i |",
    )
    required = {one.name: one.facts.required for one in found["Thing"].fields}
    assert required == {"days": False, "ever": False, "id": True}
    assert codes == ["property-name"]


@pytest.mark.parametrize("row", ["[Cat](cat.md) | no | none", "object | no | A cat."])
def test_what_a_row_that_groups_others_says_is_reported(row: str) -> None:
    found, codes = models("| id | string | no | i |", f"| *anonymous* | {row} |")
    assert [one.name for one in found["Thing"].fields] == ["id"]
    assert codes == ["property-name"]


def test_a_word_above_a_table_goes_on_with_the_one_before() -> None:
    parts = (
        "| owner | object | yes | o |",
        "\n*oneOf*\n",
        f"| {HEAD} |\n|---|---|---|---|\n| » email | string | yes | e |",
        "\n*continued*\n",
        f"| {HEAD} |\n|---|---|---|---|\n| » name | string | yes | n |",
    )
    found, codes = models(*parts)
    inner = {one.name: one.facts.required for one in found["Thing.owner"].fields}
    assert inner == {"email": False, "name": True}
    assert not codes


# Types that the rows below answer


@pytest.mark.parametrize("type_", ["array", "list", "", "collection"])
@pytest.mark.parametrize("name", ["k[].name", "k.name", "» name", "k[][name]"])
def test_rows_below_a_list_say_what_its_items_are(type_: str, name: str) -> None:
    found, codes = models(f"| k | {type_} | no | l |", f"| {name} | string | no | n |")
    assert [one.name for one in found["Thing.k"].fields] == ["name"]
    assert not codes


def test_a_row_for_the_items_says_what_they_are() -> None:
    found, codes = models("| k | array | no | l |", "| k[] | string | no | n |")
    assert show(found["Thing"].fields[0].expr) == "list of string"
    assert codes == ["duplicate-property"]


def test_stand_ins_stand_beside_names() -> None:
    found, codes = models("| id, {key} | string | no | l |")
    assert [one.name for one in found["Thing"].fields] == ["id"]
    assert codes == ["property-name"]


def test_a_row_of_nothing_is_nothing() -> None:
    found, codes = models("| None | - | - | n/a |")
    assert not found["Thing"].fields
    assert codes == ["group-row"]


def test_a_list_without_rows_below_is_reported_at_any_depth() -> None:
    _, codes = models("| k | array | no | l |", "| k[].m | array | no | n |")
    assert codes == ["untyped-list"]


# Names in brackets


def test_names_in_brackets_are_inside_the_name_before_them() -> None:
    found = shapes(
        "| page | object | no | p |",
        "| page[size] | integer | no | s |",
        "| page[home][city] | string | no | c |",
        "| page[home] | object | no | h |",
        "| beds | array | no | b |",
        "| beds[0][number] | integer | no | n |",
    )
    assert found["Thing"] == {"page": "Thing.page", "beds": "list of Thing.beds"}
    assert found["Thing.page"] == {"size": "integer", "home": "Thing.page.home"}
    assert found["Thing.beds"] == {"number": "integer"}


def test_a_remark_in_brackets_is_no_name() -> None:
    found = fields("| size[bytes] | integer | no | s |", "| tags[string] | array | | |")
    assert list(found) == ["size", "tags"]


def test_brackets_around_a_name_say_that_it_is_optional() -> None:
    found, codes = models(
        "| [opts] | object | | o |", "| [opts.size=10] | integer | | s |"
    )
    assert [one.name for one in found["Thing"].fields] == ["opts"]
    (size,) = found["Thing.opts"].fields
    assert (size.name, size.facts.required) == ("size", False)
    assert size.notes == (("Name", "10"),)
    assert not codes


@pytest.mark.parametrize("root", ["$.", "[].", "$[*]."])
def test_the_root_is_no_part_of_a_name(root: str) -> None:
    assert list(fields(f"| {root}id | string | no | i |")) == ["id"]


def test_what_all_of_names_is_a_base() -> None:
    head = f"| {HEAD} |\n|---|---|---|---|\n"
    text = (
        "# Dog\n\n*allOf*\n\n"
        f"{head}| *anonymous* | [Pet](#pet) | no | p |\n\n*and*\n\n"
        f"{head}| *anonymous* | object | no | none |\n| » bark | string | yes | b |\n\n"
        f"*and*\n\n{head}| *anonymous* | [Toy](#toy) | no | t |\n"
    )
    page, _ = read_page("p.md", text.encode())
    decls, diagnostics = declare(page, DEFAULT)
    dog = decls.declarations[0]
    assert isinstance(dog, ModelDecl)
    assert dog.base is not None
    assert dog.base.name == "Pet"
    assert [(one.name, one.facts.required) for one in dog.fields] == [("bark", True)]
    assert not dog.description
    assert [one.code for one in diagnostics] == ["second-base"]


# Marks of site generators


@pytest.mark.parametrize(
    "mark",
    [
        '<Badge type="info" text="beta" />',
        "<Tag>beta</Tag>",
        "{: .label}",
        "{.label #size}",
        '{{< icon name="lock" >}}',
        "{% beta %}",
        ":material-lock:",
    ],
)
def test_the_markup_of_a_site_is_no_part_of_a_name(mark: str) -> None:
    assert list(fields(f"| size {mark} | int | yes | s |")) == ["size"]


@pytest.mark.parametrize("name", ["{size}", "<Size>", "{key}_size", "a:b:c"])
def test_what_stands_for_names_is_no_markup(name: str) -> None:
    plain = models(f"| {name} | int | yes | s |", "| id | int | yes | i |")
    assert "property-name" in plain[1] or "a:b:c" in fields(f"| {name} | int | | s |")


def test_a_badge_beside_a_name_is_a_fact() -> None:
    found = fields(
        "| id <Required /> | int | | i |",
        '| size <Badge text="deprecated" /> | int | | s |',
        "| **born** <br>*optional* <br>*read-only* | int | | b |",
        "| `readonly` `tag` | string | | t |",
        '| <a id="wings"></a> `wings` | int | yes | w |',
        "| **REQUIRED** tail | int | | t |",
        "| Required Date | date | | d |",
    )
    assert list(found) == ["id", "size", "born", "tag", "wings", "tail"] + [
        "Required Date"
    ]
    assert found["tail"].facts.required
    assert found["id"].facts.required
    assert found["size"].facts.deprecated
    assert found["born"].facts.read_only
    assert not found["born"].facts.required
    assert found["tag"].facts.read_only


@pytest.mark.parametrize(
    ("word", "required"),
    [
        ("**{check-circle}** Yes", True),
        ('{{< icon name="dotted-circle" >}} No', False),
        ('{{< icon name="check-circle" >}}', True),
        ("{dotted-circle}", False),
        ("{{< yes >}}", True),
        (":white_check_mark:", True),
    ],
)
def test_an_icon_says_yes_or_no(word: str, required: bool) -> None:
    found = fields(f"| id | int | {word} | Required. |")
    assert found["id"].facts.required is required


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


def test_a_pipe_in_a_code_span_ends_no_cell() -> None:
    found = fields(
        "| `limit` | `float | None` | no | How long. |",
        "| `tag` | str | no | One of `a|b` tags. |",
    )
    assert found["limit"].expr == Scalar("number")
    assert found["limit"].facts.nullable
    assert found["limit"].description == "How long."
    assert found["tag"].description == "One of `a | b` tags."


def test_the_dates_of_mail_are_text() -> None:
    found = fields(
        "| a | date (RFC-2822) | | a |",
        "| b | datetime | | In the form of RFC 1123. |",
        "| c | datetime | | In the form of RFC 3339. |",
    )
    assert [one.expr for one in found.values()] == [
        Scalar("string"),
        Scalar("string"),
        Scalar("datetime"),
    ]


# Columns


def test_columns_of_access_and_of_many_values() -> None:
    found = fields(
        "| a | complex | R | true |",
        "| b | string | RW | false |",
        "| c | string | readOnly | |",
        head="Attribute | SCIM type | R/W | Multi-valued",
    )
    assert [one.facts.read_only for one in found.values()] == [True, False, True]
    assert show(found["a"].expr) == "list of any"
    assert show(found["b"].expr) == "string"


# Tables of values


def page_decls(source: str) -> tuple[dict[str, FieldDecl | EnumDecl], PageDecls]:
    """Return the properties of Thing and the enums of a page, by their names."""
    page, _ = read_page("p.md", source.encode())
    decls, _ = declare(page, DEFAULT)
    found: dict[str, FieldDecl | EnumDecl] = {}
    for one in decls.declarations:
        if isinstance(one, EnumDecl):
            found[one.name] = one
        elif one.name == "Thing":
            found.update({each.name: each for each in one.fields})
    return found, decls


def listed(decl: FieldDecl | EnumDecl) -> list[str]:
    """Return the values of a property or of an enum."""
    return [one.value for one in decl.values]


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


def test_a_description_points_to_the_model_of_a_list_or_an_object() -> None:
    found = fields(
        "| hoops | array | | All hoops. See [Thing - Hoops](#thing---hoops). |",
        "| meta_data | object | | See the [Metadata properties](meta.md). |",
        "| size | object | | See [How to measure](#measure). |",
        "| site | object | | See [Site](https://example.com/site). |",
        "| label | string | | See [Label](#label). |",
        "| hint | object | | The [Hint](#hint) is shown. |",
        "| size_limits | object | | The [size limits](#limits). |",
        "| last_bed | array of objects | | the room's [Last bed](#bed) |",
        "| first_bed | object | | The [bed](#bed). |",
        "| guide | object | | The [guide](guide.md). |",
        "| many | object | | A [cot](#cot) or [many](#many). |",
        "| owner | object | | [User](/schemas/user) |",
        "| maker | array | | [User](#schemauser). |",
        "| help | object | | [Read on](guide.md) |",
    )
    assert found["owner"].expr == NamedRef("User", "/schemas/user", "any")
    assert found["maker"].expr == ListOf(NamedRef("User", "#schemauser", "any"))
    assert show(found["help"].expr) == "any"
    assert found["size_limits"].expr == NamedRef("size limits", "#limits", "any")
    assert found["last_bed"].expr == ListOf(NamedRef("Last bed", "#bed", "any"))
    assert {show(found[one].expr) for one in ("first_bed", "guide", "many")} == {"any"}
    assert found["hoops"].expr == ListOf(
        NamedRef("Thing - Hoops", "#thing---hoops", "any")
    )
    assert found["meta_data"].expr == NamedRef("Metadata properties", "meta.md", "any")
    assert [show(found[one].expr) for one in ("size", "site", "label", "hint")] == [
        "any",
        "any",
        "string",
        "any",
    ]


def test_a_name_points_to_the_model_of_a_list_or_an_object() -> None:
    found = fields(
        "| [hoops](#hoops) | array of objects | | All hoops. |",
        "| [`size`](sizes.md#size) | object | | How big. |",
        "| [site](https://example.com/#site) | object | | Where. |",
        "| [label](#label) | string | | What it says. |",
        "| [page](page.md) | object | | The page. |",
    )
    assert [show(one.expr) for one in found.values()] == [
        "list of hoops",
        "size",
        "any",
        "string",
        "any",
    ]


def test_the_only_link_of_an_enum_leads_to_its_values() -> None:
    found, _ = page_decls("""
## Thing

| Field | Type | Description |
|---|---|---|
| state | enum | Where it stands (see [Thing states](#thing-states)). |
| moods | Enum[] | A list of [moods](#moods). |
| size | enum | One of [sizes](#sizes) or [widths](#moods). |

## Thing states

| Name | Used by | Description |
|---|---|---|
| `up` | all | It runs. |
| `down` | none | It rests. |

## Moods

| Name | Description |
|---|---|
| `gay` | It sings. |

## Sizes

| Name | Description |
|---|---|
| `big` | It is big. |
""")
    assert listed(found["Thing states"]) == ["up", "down"]
    assert listed(found["Moods"]) == ["gay"]
    assert "Sizes" not in found
    moods = found["moods"]
    assert isinstance(moods, FieldDecl)
    assert moods.values_from == NamedRef("moods", "#moods")


def test_the_description_of_a_bare_enum_may_be_its_values() -> None:
    found = fields(
        "| a | enum | | `ON`, `OFF`, or `NONE` |",
        '| b | string (enum) | | "on", "off" |',
        "| c | string | | `ON`, `OFF`, or `NONE` |",
        "| d | enum | | The state of the thing. |",
        "| e | enum | | See `ON` and `OFF`. |",
    )
    assert [listed(one) for one in found.values()] == [
        ["ON", "OFF", "NONE"],
        ["on", "off"],
        [],
        [],
        [],
    ]


def test_what_is_said_behind_a_type_is_read() -> None:
    found = fields("| a | Boolean, defaults to `false` | | Whether. |")
    assert found["a"].facts.default == "false"


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


def test_a_path_with_spaces_nests_names() -> None:
    dotted = shapes(
        "| net | object | | n |",
        "| net.v4 | array | | v |",
        "| net.v4.ip | string | | i |",
    )
    for sign in (">", "›", "→"):
        assert dotted == shapes(
            "| net | object | | n |",
            f"| net {sign} v4 | array | | v |",
            f"| net {sign} v4 {sign} ip | string | | i |",
        )


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


@pytest.mark.parametrize("name", ["~size~", "~~size~~", "~`size`~", "~~`size`~~"])
def test_a_name_that_is_struck_through_is_deprecated(name: str) -> None:
    assert fields(f"| {name} | ~int~ | no | How big. |")["size"].facts.deprecated


def test_a_name_that_ends_in_any_of_several_types_is_a_stand_in() -> None:
    found, codes = models("| value[x] | any | | v |", "| id | string | | i |")
    assert [one.name for one in found["Thing"].fields] == ["id"]
    assert codes == ["property-name"]
    assert list(fields("| height[mm] | number | | h |")) == ["height"]


@pytest.mark.parametrize(
    ("type_", "shown"),
    [
        ("timestamp (ms)", "long"),
        ("Timestamp in milliseconds", "long"),
        ("Timestamp, seconds", "long"),
        ("timestamp (UTC)", "datetime"),
        ("timestamp with milliseconds", "datetime"),
    ],
)
def test_a_time_that_is_counted_is_a_number(type_: str, shown: str) -> None:
    found = fields(f"| at | {type_} | | When. |")
    assert show(found["at"].expr) == shown


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
