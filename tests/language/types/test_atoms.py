"""Scalars with what refines them, ids, and names."""

import pytest
from support.type_cells import as_shown

from docmodels.core.typeexpr import NamedRef, Scalar
from docmodels.language.types import atoms, parse_type
from docmodels.parse.runs import read_runs


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("string (byte)", "binary"),
        ("string(byte)", "binary"),
        ("string \\<byte>", "binary"),
        ("string (int64 format)", "string"),
        ("string (int64)", "string"),
        ("string (long)", "string"),
        ("string (decimal)", "string"),
        ("string (number)", "string"),
        ("string (float)", "string"),
        ("string (integer)", "string"),
        ("string (boolean)", "string"),
        ("string (unix timestamp)", "string"),
        ("integer (as string)", "string"),
        ("integer as a string", "string"),
        ("decimal (encoded as string)", "string"),
        ("integer encoded as a string", "string"),
        ("long serialized as string", "string"),
        ("number represented as strings", "string"),
        ("decimal string", "string"),
        ("boolean string", "string"),
        ("int64 string", "string"),
        ("integer (timestamp)", "integer"),
        ("integer (date-time)", "integer"),
        ("number (timestamp)", "number"),
        ("timestamp (integer)", "integer"),
        ("string (date-time)", "datetime"),
        ("string (uuid)", "uuid"),
        ("string in UTC date time format", "datetime"),
        ("UUID string", "uuid"),
        ("date (string)", "date"),
        ("integer (int64)", "long"),
        ("number (double)", "number"),
    ],
)
def test_a_format_never_changes_how_a_value_travels(text: str, name: str) -> None:
    cell = parse_type(read_runs(text))
    assert cell.expr == Scalar(name)
    assert not cell.rest


@pytest.mark.parametrize(
    ("text", "scalar"),
    [
        ("`time.Time`", "datetime"),
        ("`time.Duration`", "long"),
        ("`uuid.UUID`", "uuid"),
        ("`json.RawMessage`", "any"),
    ],
)
def test_scalars_of_go_that_a_page_may_declare(text: str, scalar: str) -> None:
    assert parse_type(read_runs(text)).expr == NamedRef(text.strip("`"), None, scalar)


@pytest.mark.parametrize(
    ("text", "scalar"),
    [
        ("`chrono::NaiveDate`", "date"),
        ("`chrono::NaiveDateTime`", "datetime"),
        ("`NaiveTime`", "time"),
        ("`std::path::PathBuf`", "string"),
        ("`std::net::Ipv6Addr`", "string"),
        ("`std::uint32_t`", "integer"),
        ("`int64_t`", "long"),
        ("`pydantic.EmailStr`", "string"),
        ("`pydantic.AnyHttpUrl`", "uri"),
        ("`datetime.timedelta`", "duration"),
        ("`google.protobuf.FieldMask`", "string"),
        ("`google.protobuf.BytesValue`", "binary"),
        ("`System.Text.Json.JsonElement`", "any"),
        ("`Newtonsoft.Json.Linq.JObject`", "json_object"),
        ("`\\DateTimeImmutable`", "datetime"),
        ("`\\DateTimeInterface`", "datetime"),
        ("`Carbon\\Carbon`", "datetime"),
        ("`\\Carbon\\CarbonImmutable`", "datetime"),
        ("`:utc_datetime_usec`", "datetime"),
        ("`naive_datetime_usec`", "datetime"),
        ("`naive_datetime`", "datetime"),
        ("`pydantic.AwareDatetime`", "datetime"),
        ("`pydantic.SecretStr`", "string"),
        ("`pydantic.UUID4`", "uuid"),
        ("`java.lang.CharSequence`", "string"),
        ("`citext`", "string"),
        ("`NSDate`", "datetime"),
        ("`NSNumber`", "number"),
        ("`CGFloat`", "number"),
        ("`NSInteger`", "integer"),
        ("`NSUInteger`", "integer"),
        ("`NSURL`", "uri"),
    ],
)
def test_full_names_of_programming_languages(text: str, scalar: str) -> None:
    match parse_type(read_runs(text)).expr:
        case NamedRef(target=None, scalar=name) | Scalar(name=name):
            assert name == scalar
        case other:
            pytest.fail(f"{other}")


@pytest.mark.parametrize("name", ["Money", "Date", "DateTime", "TimeOfDay"])
def test_types_of_a_package_that_travel_as_objects(name: str) -> None:
    full = f"google.type.{name}"
    assert parse_type(read_runs(f"`{full}`")).expr == NamedRef(full)


@pytest.mark.parametrize("text", ["`acme.File<Sail>`", "`acme.Sail<int>`"])
def test_only_a_moment_has_a_zone(text: str) -> None:
    assert parse_type(read_runs(text)).rest


@pytest.mark.parametrize(
    ("text", "scalar", "remark"),
    [
        ("Foo ID", "string", "Foo"),
        ("file ID", "string", "file"),
        ("ID string", "string", ""),
        ("ID (string)", "string", "string"),
        ("money (string)", "string", ""),
        ("percentage (integer)", "integer", ""),
        ("`time.Duration` (string)", "string", ""),
        ("[Foo](#foo) ID", "string", "Foo"),
        ("[Foo ID](#foo)", "string", "Foo ID"),
        ("ID of [Foo](#foo)", "string", "ID of Foo"),
        ("ID of the Foo", "string", "ID of Foo"),
        ("identifier of [Foo](#foo)", "string", "identifier of Foo"),
        ("UUID of [Foo](#foo)", "uuid", "UUID of Foo"),
        ("integer ID", "integer", ""),
        ("integer ID of Foo", "integer", "ID of Foo"),
        ("ID (integer)", "integer", ""),
    ],
)
def test_an_id_is_not_what_it_is_of(text: str, scalar: str, remark: str) -> None:
    cell = parse_type(read_runs(text))
    match cell.expr:
        case NamedRef(target=None, scalar=name) | Scalar(name=name):
            assert name == scalar
        case _:
            pytest.fail(f"{cell.expr}")
    assert (cell.remark, cell.rest) == (remark, "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("list of Foo IDs", "list of string"),
        ("array of string IDs", "list of string"),
        ("array of [Foo](#foo) IDs", "list of string"),
        ("array of IDs of [Foo](#foo)", "list of string"),
        ("[Foo ID](#foo-id)", "Foo ID"),
    ],
)
def test_lists_of_ids(text: str, shown: str) -> None:
    assert as_shown(text) == (shown, False, "")


@pytest.mark.parametrize("text", ["IDs of [Foo](#foo)", "[Foo](#foo) IDs"])
def test_whether_many_ids_are_a_list_is_not_guessed(text: str) -> None:
    cell = parse_type(read_runs(text))
    assert cell.expr is None
    assert cell.rest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Foreign ID referencing `beds.bed_id`", "string"),
        ("ISO 8601 time", "time"),
    ],
)
def test_more_scalars(text: str, name: str) -> None:
    cell = parse_type(read_runs(text))
    assert (cell.expr, cell.rest) == (Scalar(name), "")


@pytest.mark.parametrize(
    ("text", "scalar"),
    [
        ("mediumint", "integer"),
        ("Language code", "string"),
        ("Time zone", "string"),
        ("Latitude", "number"),
    ],
)
def test_scalars_that_may_be_models(text: str, scalar: str) -> None:
    expr = parse_type(read_runs(text)).expr
    assert expr == Scalar(scalar) or expr == NamedRef(text, None, scalar)


@pytest.mark.parametrize("text", ["AN 255", "the 3"])
def test_a_number_behind_an_article_is_no_type(text: str) -> None:
    assert parse_type(read_runs(text)).expr is None


def test_words_of_json_libraries() -> None:
    assert as_shown("JSONArray") == ("list of any", False, "")
    assert parse_type(read_runs("JSONObject")).expr == NamedRef(
        "JSONObject", None, "json_object"
    )


@pytest.mark.parametrize(
    ("text", "shown", "rest"),
    [
        # Whose ids they are is a remark that `of` or `for` begins.
        ("list of ids for boats", "list of string", ""),
        ("list of ids to boats", "list of string", "to boats"),
        ("list of ids for each boat and mast", "list of string", "and mast"),
        # A word for lists is no part of a name in two words.
        ("Int List", "list of integer", ""),
        # A format in a bracket that nothing closes refines nothing.
        ("string (date", "string", ""),
        ("string <date", "string", ""),
    ],
)
def test_what_stands_behind_a_scalar(text: str, shown: str, rest: str) -> None:
    assert as_shown(text) == (shown, False, rest)


def test_many_words_cost_what_they_are_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each end of a type may be a scalar; only short ones are looked up."""
    looked_up: list[str] = []

    def find(spelling: str) -> None:
        looked_up.append(spelling)

    monkeypatch.setattr(atoms, "find_scalar", find)
    text = "a b " * 200
    as_shown(text)
    assert looked_up
    assert sum(map(len, looked_up)) < 10 * len(text)


@pytest.mark.parametrize(
    "word",
    [
        *("of", "in", "with", "and", "to", "for", "from", "referencing"),
        *("keyed", "indexed"),
    ],
)
def test_a_name_ends_before_words_that_go_on(word: str) -> None:
    assert as_shown(f"Guest {word} Berth") == ("", False, f"Guest {word} Berth")
    assert as_shown("Guest Berth") == ("Guest Berth", False, "")


@pytest.mark.parametrize(
    ("text", "scalar"),
    [
        ("sql.NullString", "string"),
        ("sql.NullInt64", "long"),
        ("sql.NullFloat64", "number"),
        ("sql.NullBool", "boolean"),
        ("NullTime", "datetime"),
        ("uuid.NullUUID", "uuid"),
        ("null.String", "string"),
        ("null.Time", "datetime"),
    ],
)
def test_what_may_be_null_in_go(text: str, scalar: str) -> None:
    cell = parse_type(read_runs(f"`{text}`"))
    assert (cell.expr, cell.nullable) == (NamedRef(text, None, scalar), True)


@pytest.mark.parametrize(
    "name", ["NullShip", "sql.Nullable", "nullString", "null.Ship"]
)
def test_other_names_that_begin_with_null(name: str) -> None:
    cell = parse_type(read_runs(f"`{name}`"))
    assert (cell.expr, cell.nullable) == (NamedRef(name), False)
