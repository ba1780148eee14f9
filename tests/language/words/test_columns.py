"""What each title of a column means."""

import pytest

from docmodels.core.declarations import EnumDecl, ModelDecl, PageDecls
from docmodels.core.typeexpr import Scalar
from docmodels.core.values import Value
from docmodels.declare.page import declare
from docmodels.language.words.columns import COLUMN_ROLES, COLUMNS
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page

ROLES = {
    "name": (
        "property|field|name|member|relationship|attribute|property name|field name"
        "|attribute name|member name|relationship name|properties|fields|element|key"
        "|json property|json field|json name|json key|column|column name"
        "|element name|key name|object property|api name|json property name"
        "|data element|prop|variable|item|field key|navigation|navigation property"
        "|property id|field id|attribute id|api property|api field|api attribute"
    ),
    "type": (
        "type|data type|datatype|field type|property type|value type|types|json type"
        "|attribute type|member type|relationship type|element type"
    ),
    "format": ("format|data format|type format"),
    "cardinality": (
        "label|cardinality|card.|card|multiplicity|occurrence|occurrences|occurs"
        "|multi-valued|multivalued|repeated|repeatable"
    ),
    "description": (
        "description|details|meaning|explanation|summary|comment|comments|notes|note"
        "|remarks|purpose|definition|information|desc|defines|field description"
        "|property description|attribute description|title/description"
    ),
    "required": (
        "required|mandatory|compulsory|is required|req|req'd|req.|m/o|presence"
        "|required/optional|required / optional|optional/required|mandatory/optional"
        "|required or optional"
    ),
    "optional": ("optional|is optional"),
    "nullable": ("nullable|null|is nullable|can be null"),
    "not_null": "not null|non-null|not nullable|non-nullable|is not null",
    "read_only": (
        "read-only|read only|readonly|is read-only|r/w|rw|r/o|access|mutability"
        "|read/write|read / write"
    ),
    "deprecated": ("deprecated|is deprecated|obsolete"),
    "default": ("default|default value|defaults to|defaults"),
    "length": ("length|size"),
    "min_length": ("min length|minimum length|minlength"),
    "max_length": ("max length|maximum length|maxlength"),
    "pattern": (
        "pattern|regex|regexp|reg ex|regular expression|regex pattern"
        "|validation pattern"
    ),
    "values": (
        "values|possible values|allowed values|valid values|accepted values"
        "|supported values|enum|enumeration|options|enum values|codes|choices"
        "|valid options"
    ),
}
#: Titles above the types of a table where no column is called so.
TYPE_STAND_INS = (
    "value|format|scheme|schema|type/format|type / format|kind|typ|data|json schema"
)
#: Titles above the names of values.
VALUE_COLUMNS = (
    "member|members|member name|value|values|enum value|enum member|enumeration value"
    "|constant|enum|allowed value|name|possible value|literal|enumerator|value name"
    "|enum name|possible values|allowed values|enums"
)
#: Titles above their numbers.
ORDINAL_COLUMNS = (
    "value|position|int value|number|ordinal|index|code|integer value|numeric value"
    "|member|id"
)
#: Titles of tables that are no model's, by what these do.
FOREIGN_COLUMNS = {
    "lists methods": ("function|method|return type"),
    "lists parameters": (
        "argument|parameter|parameter name|parameters|path parameter|query parameter"
    ),
    "lists headers": ("header|header name|headers"),
    "lists requests": ("endpoint|request uri"),
    "lists status or error codes": (
        "error code|http code|http status|http status code|status code"
    ),
}


def _decls(text: str) -> PageDecls:
    return declare(read_page("p.md", text.encode())[0], DEFAULT)[0]


def _values(text: str) -> list[Value]:
    [enum] = _decls(text).declarations
    assert isinstance(enum, EnumDecl)
    return [value.value for value in enum.values]


@pytest.mark.parametrize(
    ("role", "title"), [(r, title) for r in ROLES for title in ROLES[r].split("|")]
)
def test_a_title_means_a_role(role: str, title: str) -> None:
    assert DEFAULT.role(title) == role
    assert DEFAULT.role(f"**{title.upper()}** (see below)") == role


def test_no_other_title_means_a_role() -> None:
    known = [title for _, titles in COLUMNS for title in titles]
    assert sorted(known) == sorted("|".join(ROLES.values()).split("|"))
    assert DEFAULT.role("colour") == "other"
    assert (*ROLES, "value") == COLUMN_ROLES


@pytest.mark.parametrize("title", TYPE_STAND_INS.split("|"))
def test_a_title_may_head_types(title: str) -> None:
    [model] = _decls(
        f"# Pet\n\n| Name | {title} | Description |\n|---|---|---|\n"
        "| id | string | The id. |\n| age | integer | Its age. |\n"
    ).declarations
    assert isinstance(model, ModelDecl)
    types = [field.expr for field in model.fields]
    assert types == [Scalar("string"), Scalar("integer")]


@pytest.mark.parametrize("title", VALUE_COLUMNS.split("|"))
def test_a_title_heads_values(title: str) -> None:
    # "Name" does so only beside numbers.
    number = " Number |" if title == "name" else ""
    rows = "".join(
        f"| {name} | It is. |{number and f' {place} |'}\n"
        for place, name in enumerate(("a", "b"))
    )
    dashes = "|---|---|---|" if number else "|---|---|"
    text = f"# Pet state enum\n\n| {title} | Description |{number}\n{dashes}\n{rows}"
    assert _values(text) == ["a", "b"]


@pytest.mark.parametrize("title", ORDINAL_COLUMNS.split("|"))
def test_a_title_heads_the_numbers_of_values(title: str) -> None:
    names = "Value" if title == "member" else "Member"
    text = (
        f"# Pet state enum\n\n| {names} | {title} |\n|---|---|\n| A | 1 |\n| B | 2 |\n"
    )
    assert _values(text) == ["A", "B"]


@pytest.mark.parametrize(
    ("reason", "title"),
    [
        (why, title)
        for why in FOREIGN_COLUMNS
        for title in FOREIGN_COLUMNS[why].split("|")
    ],
)
def test_a_title_sets_a_table_aside(reason: str, title: str) -> None:
    header = f"| {title} | Type | Description |\n|---|---|---|\n"
    decls = _decls(f"# Pet\n\n{header}| x | string | T. |\n")
    assert [one.declares for one in decls.tables] == [None]
    assert decls.declarations == ()
    assert dict(DEFAULT.foreign_columns)[title] == reason


def test_words_of_users_come_first() -> None:
    ours = DEFAULT.with_columns(
        [("name", ["Nom", "Method"]), ("type", ["Name"]), ("value", ["Wert"])]
    )
    assert [ours.role(one) for one in ("nom", "method", "name", "type", "field")] == [
        *("name", "name", "type", "type", "name")
    ]
    assert ours.value_columns[0] == "wert"
    assert "method" in dict(DEFAULT.foreign_columns)
    assert "method" not in dict(ours.foreign_columns)
    assert "header" in dict(ours.foreign_columns)
