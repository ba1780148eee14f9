"""What one type cell comes to, spelling by spelling."""

import pytest

from docmodels.core.typeexpr import NamedRef, Scalar, show
from docmodels.language.types import parse_type
from docmodels.parse.markdown import read_runs


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
    ("text", "shown", "nullable"),
    [
        ("string, integer", "string | integer", False),
        ("`bool, date, list, none_type`", "boolean | date | list of any", True),
        ("[Foo](#foo), [Bar](#bar)", "Foo | Bar", False),
        ("string, null", "string", True),
        ("string;null", "string", True),
        ("string, read-only", "string", False),
        ("string; unique", "string", False),
        ("string, required", "string", False),
        ("integer, default 3", "integer", False),
        ("string, [limits](#limits)", "string", False),
        ("integer, number of items", "integer", False),
    ],
)
def test_types_between_commas_are_a_union(
    text: str, shown: str, nullable: bool
) -> None:
    cell = parse_type(read_runs(text))
    assert cell.expr is not None
    assert (show(cell.expr), cell.nullable) == (shown, nullable)


def _shown(text: str) -> tuple[str, bool, str]:
    """Return a cell's type, whether it is nullable, and what was not understood."""
    cell = parse_type(read_runs(text))
    return show(cell.expr) if cell.expr is not None else "", cell.nullable, cell.rest


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("enum", "string"),
        ("enum<string>", "string"),
        ("enum (string)", "string"),
        ("enum of strings", "string"),
        ("enum (integer)", "integer"),
        ("enum(1, 2)", "integer"),
        ("enum (State)", "State"),
        ("enum\\<State>", "State"),
        ("enum State", "State"),
        ("State enum", "State"),
        ("enum ([Bar](#bar))", "Bar"),
        ("enum of [Bar](#bar)", "Bar"),
        ("enum [Bar](#bar)", "Bar"),
        ("enum(one, two)", '"one" | "two"'),
        ("enum (one | two)", '"one" | "two"'),
        ("enum: one, two", '"one" | "two"'),
        ("enum [one, two]", '"one" | "two"'),
        ("enum {ONE, TWO}", '"ONE" | "TWO"'),
        ("enum(`one`, `two`)", '"one" | "two"'),
        ('enum of "one", "two"', '"one" | "two"'),
        ("string enum (one, two)", '"one" | "two"'),
        ("string (enum: one, two)", '"one" | "two"'),
        ("array of enum (one, two)", 'list of "one" | "two"'),
        ("string (enum)", "string"),
        ("enum (optional)", "string"),
        ("enum (see below)", "string"),
        ("enum, one of the values below", "string"),
        ("enum or string", "string"),
        ("enum integer", "integer"),
        ("enum: string", "string"),
        ("enum (Deprecated)", "string"),
        ("string, enum", "string"),
        ("enum (string, required)", "string"),
    ],
)
def test_enums(text: str, shown: str) -> None:
    assert _shown(text) == (shown, False, "")


def test_what_an_enum_has_beside_it_is_a_remark() -> None:
    for text, remark in [
        ("enum (see below)", "see below"),
        ("enum (status)", "status"),
        ("enum(1, 2)", "1 2"),
    ]:
        assert parse_type(read_runs(text)).remark == remark


@pytest.mark.parametrize(
    ("text", "shown", "nullable"),
    [
        # Go
        ("`*string`", "string", True),
        ("\\*string", "string", False),
        ("`[]*Foo`", "list of Foo", False),
        ("`[3]float64`", "list of float64", False),
        ("`[2]Foo`", "list of Foo", False),
        ("`[]byte`", "binary", False),
        ("`[4]byte`", "list of integer", False),
        ("`[][]byte`", "list of binary", False),
        ("`map[string][]Foo`", "map of list of Foo", False),
        ("map[string][]Foo", "map of list of Foo", False),
        ("`map[string]*Foo`", "map of Foo", False),
        ("`map[string]interface{}`", "map of any", False),
        ("`[]interface{}`", "list of any", False),
        # C#, Java, Kotlin, Swift
        ("byte[]", "binary", False),
        ("byte[][]", "list of binary", False),
        ("int[]", "list of integer", False),
        ("`List<String>?`", "list of string", True),
        ("`[String]`", "list of string", False),
        ("`[[Foo]]`", "list of list of Foo", False),
        ("`[Foo]?`", "list of Foo", True),
        ("`[String: Int]`", "map of integer", False),
        ("`[String: [Foo]]`", "map of list of Foo", False),
        # Rust
        ("`Vec<Foo>`", "list of Foo", False),
        ("`Option<Foo>`", "Foo", True),
        ("`Option<Vec<Foo>>`", "list of Foo", True),
        ("`Box<Foo>`", "Foo", False),
        ("`[u8; 32]`", "list of u8", False),
        ("`HashMap<String, Foo>`", "map of Foo", False),
        # TypeScript and JSDoc
        ("`Record<string, number>`", "map of number", False),
        ("`ReadonlyArray<Foo>`", "list of Foo", False),
        ("`Readonly<Foo>`", "Foo", False),
        ("`string[] | null`", "list of string", True),
        ("`Array.<string>`", "list of string", False),
        ("`Object.<string, number>`", "map of number", False),
        ("`Foo[2]`", "list of Foo", False),
        ("string[3]", "string", False),
        # Protocol buffers
        ("repeated Foo", "list of Foo", False),
        ("`repeated string`", "list of string", False),
        ("repeated [Foo](#foo)", "list of Foo", False),
    ],
)
def test_types_of_programming_languages(text: str, shown: str, nullable: bool) -> None:
    assert _shown(text) == (shown, nullable, "")


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
    ("text", "shown", "nullable"),
    [
        ("`(string | null)[]`", "list of (string | null)", False),
        ("`(string | null)[] | null`", "list of (string | null)", True),
        ("`List[Optional[str]]`", "list of (string | null)", False),
        ("`Optional[List[str]]`", "list of string", True),
        ("`List[str | None]`", "list of (string | null)", False),
        ("`Array<string | number | null>`", "list of (string | number | null)", False),
        ("`Vec<Option<Foo>>`", "list of (Foo | null)", False),
        ("`List<String?>`", "list of (string | null)", False),
        ("`List<String?>?`", "list of (string | null)", True),
        ("`int?[]`", "list of (integer | null)", False),
        ("`int?[]?`", "list of (integer | null)", True),
        ("`int?[][]`", "list of list of (integer | null)", False),
        ("`int[]?[]`", "list of (list of integer | null)", False),
        ("`Nullable<int>[]`", "list of (integer | null)", False),
        ("`[String?]`", "list of (string | null)", False),
        ("`[String!]!`", "list of string", False),
        ("`?string[]`", "list of string", True),
        ("array of nullable strings", "list of (string | null)", False),
        ("array of nullable [Foo](#foo)", "list of (Foo | null)", False),
        ("array of (string or null)", "list of (string | null)", False),
        ("array of strings or null", "list of string", True),
        ("array of string | null", "list of string", True),
        ("nullable array of strings", "list of string", True),
        ("map of string to nullable int", "map of (integer | null)", False),
        ("`Map<string, string?>`", "map of (string | null)", False),
        ("`Dict[str, Optional[int]]`", "map of (integer | null)", False),
        ("`{[key: string]: number | null}`", "map of (number | null)", False),
        ("array of nullable objects", "list of any", False),
        ("[list of nullable Foo](#foo)", "list of (Foo | null)", False),
    ],
)
def test_null_in_a_list_is_the_item(text: str, shown: str, nullable: bool) -> None:
    assert _shown(text) == (shown, nullable, "")


@pytest.mark.parametrize(
    ("text", "shown", "rest"),
    [
        ("`Foo & Bar`", "Foo", "& Bar"),
        ("[Foo](#foo) & [Bar](#bar)", "Foo", "& Bar"),
        ("[Foo](#foo) + [Bar](#bar)", "Foo", "+ Bar"),
        ("[Foo](#foo) and [Bar](#bar)", "Foo", "and Bar"),
        ("Foo and Bar", "", "Foo and Bar"),
        ("string + integer", "string", "+ integer"),
        ("string → integer", "string", "→ integer"),
        ("all of [Foo](#foo), [Bar](#bar)", "", "all of Foo, Bar"),
        ("`Partial<Foo>`", "", "Partial <Foo>"),
        ("string & { format: x }", "string", "& { format"),
    ],
)
def test_what_is_joined_to_a_type_is_not_lost(text: str, shown: str, rest: str) -> None:
    assert _shown(text) == (shown, False, rest)


@pytest.mark.parametrize(
    ("text", "shown", "remark"),
    [
        ("string, integer, more text", "string | integer", "more text"),
        ("string, integer (max 5)", "string | integer", "max 5"),
        ("integer, number of items", "integer", "number of items"),
        ("Foo, Bar", "Foo | Bar", ""),
        ("Foo, Bar or Baz", "Foo | Bar | Baz", ""),
        ("fooItem; barItem", "fooItem | barItem", ""),
        ("Foo, nested", "Foo", "nested"),
        ("Foo, Required", "Foo", ""),
        ("Foo, Deprecated", "Foo", "Deprecated"),
        ("string, up to 50 characters", "string", "up to 50 characters"),
        ("string (min = 1)", "string", "min = 1"),
    ],
)
def test_types_and_remarks_between_commas(text: str, shown: str, remark: str) -> None:
    assert _shown(text) == (shown, False, "")
    assert parse_type(read_runs(text)).remark == remark


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("one of [Foo](#foo), [Bar](#bar)", "Foo | Bar"),
        ("One of [Foo](#foo), [Bar](#bar), or [Baz](#baz)", "Foo | Bar | Baz"),
        ("one of Foo or Bar", "Foo | Bar"),
        ("one of: string, integer", "string | integer"),
        ("one of (string, number)", "string | number"),
        ('one of "a", "b"', '"a" | "b"'),
        ("oneOf: string, integer", "string | integer"),
        ("oneOf [Foo](#foo), [Bar](#bar)", "Foo | Bar"),
        ("`oneOf<Foo, Bar>`", "Foo | Bar"),
        ("any of [Foo](#foo), [Bar](#bar)", "Foo | Bar"),
        ("any of string, number", "string | number"),
        ("either string or number", "string | number"),
        ("either a string or an integer", "string | integer"),
        ("either [Foo](#foo) or [Bar](#bar)", "Foo | Bar"),
        ("union of string and number", "string | number"),
        ("array of one of Foo, Bar", "list of (Foo | Bar)"),
        ("list of either strings or numbers", "list of (string | number)"),
        ("string or one of [Foo](#foo), [Bar](#bar)", "string | Foo | Bar"),
        ("One of the [Foo](#foo) objects", "Foo"),
    ],
)
def test_one_of_several(text: str, shown: str) -> None:
    assert _shown(text) == (shown, False, "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("one of the following", ""),
        ("one of the values below", ""),
        ("either way", ""),
        ("any of the above", "any"),
        ("any of several kinds", "any"),
    ],
)
def test_prose_about_one_of_several_is_no_type(text: str, shown: str) -> None:
    read, _, rest = _shown(text)
    assert read == shown
    assert rest


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[object](#foo)", "foo"),
        ("[objects](#foo)", "foo"),
        ("[array](#foo)", "list of foo"),
        ("[array of objects](#foo)", "list of foo"),
        ("[object\\[\\]](#foo)", "list of foo"),
        ("[map](#foo)", "map of foo"),
        ("[Foo list](#foo)", "list of Foo"),
        ("[list of Foo](#foo)", "list of Foo"),
        ("[array of Foo objects](#foo)", "list of Foo"),
        ("[array of strings](#foo)", "list of string"),
        ("array of objects ([Foo](#foo))", "list of Foo"),
        ("array of objects (Foo)", "list of Foo"),
        ("array<object> ([Foo](#foo))", "list of Foo"),
        ("object[] ([Foo](#foo))", "list of Foo"),
        ("object[] (Foo)", "list of Foo"),
        ("list of objects: [Foo](#foo)", "list of Foo"),
        ("array of objects. See [Foo](#foo)", "list of Foo"),
        ("array - [Foo](#foo)", "list of Foo"),
        ("array (Foo)", "list of Foo"),
        ("object - [Foo](#foo)", "Foo"),
        ("object – [Foo](#foo)", "Foo"),
        ("object: [Foo](#foo)", "Foo"),
        ("object [Foo](#foo)", "Foo"),
        ("object (see [Foo](#foo))", "Foo"),
        ("object, see [Foo](#foo)", "Foo"),
        ("object - Foo", "Foo"),
        ("object (Foo)", "Foo"),
        ("object of type Foo", "Foo"),
        ("object of [Foo](#foo)", "Foo"),
        ("object (one of [Foo](#foo), [Bar](#bar))", "Foo | Bar"),
        ("object: [Foo](#foo) or [Bar](#bar)", "Foo | Bar"),
        ("array of objects ([Foo](#foo) or [Bar](#bar))", "list of (Foo | Bar)"),
        ("array of objects: [Foo](#foo) or [Bar](#bar)", "list of (Foo | Bar)"),
        ("object - Deprecated", "any"),
        ("object (required)", "any"),
        ("object (arbitrary keys)", "any"),
        ("object - Holds what is left", "any"),
        ("array of strings (Foo)", "list of string"),
    ],
)
def test_the_shape_of_what_is_named_elsewhere(text: str, shown: str) -> None:
    assert _shown(text) == (shown, False, "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("map (key: string, value: string)", "map of string"),
        ("map (key: string, value: Foo)", "map of Foo"),
        ("`map<key: string, value: int>`", "map of integer"),
        ("map (string to int)", "map of integer"),
        ("map of key: string, value: int", "map of integer"),
        ("map of string to [Foo](#foo)", "map of Foo"),
    ],
)
def test_keys_and_values_of_maps_are_labelled(text: str, shown: str) -> None:
    assert _shown(text) == (shown, False, "")


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
    assert _shown(text) == (shown, False, "")


@pytest.mark.parametrize("text", ["IDs of [Foo](#foo)", "[Foo](#foo) IDs"])
def test_whether_many_ids_are_a_list_is_not_guessed(text: str) -> None:
    cell = parse_type(read_runs(text))
    assert cell.expr is None
    assert cell.rest


@pytest.mark.parametrize(
    ("text", "shown", "nullable"),
    [
        ("< string > array", "list of string", False),
        ("< [Tag](#tag) > array", "list of Tag", False),
        ("< string, [Tag](#tag) > map", "map of Tag", False),
        ("string¦null", "string", True),
        ("array<string,Tag>", "map of Tag", False),
        ("[`?(Tag[])`](#tag)", "list of Tag", True),
        ("[`?array<string,string>`](#tag)", "map of string", True),
        ("object (keys:string, values:[Tag](#tag))", "map of Tag", False),
        ("`{ [name]: Tag }`", "map of Tag", False),
        ("[`Tag`][tag]", "Tag", False),
        ("[`Tag`][]", "Tag", False),
        ("[`Tag`]", "list of Tag", False),
        ("`[Tag]`", "list of Tag", False),
        ("array of `string`s", "list of string", False),
        ("array of [Tag](#tag)s", "list of Tag", False),
        ("{py:class}`int`", "integer", False),
        ("`#!python list[str]`", "list of string", False),
        ("type: string", "string", False),
        ("string (none | full)", '"none" | "full"', False),
        ("string (a, b)", "string", False),
        ("string (optional | nullable)", "string", True),
        ("string (integer | null)", "string", False),
        ("enum:<br>on<br>off", '"on" | "off"', False),
        ("enum:<br>`on`<br>`off`", '"on" | "off"', False),
    ],
)
def test_spellings_of_generators(text: str, shown: str, nullable: bool) -> None:
    cell = parse_type(read_runs(text))
    assert cell.expr is not None
    assert show(cell.expr) == shown
    assert cell.nullable is nullable
    assert not cell.rest


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("`enum (State)`", "State"),
        ("enum (State)", "State"),
        ("enum (`State`)", '"State"'),
        ("`enum (on)`", '"on"'),
        ("`enum (On, Off)`", '"On" | "Off"'),
        ("`BTreeMap<String, Vec<Tag>>`", "map of list of Tag"),
    ],
)
def test_a_code_span_around_a_type_marks_no_value(text: str, shown: str) -> None:
    cell = parse_type(read_runs(text))
    assert cell.expr is not None
    assert show(cell.expr) == shown


@pytest.mark.parametrize(
    ("text", "shown", "rest"),
    [
        ("`number` `[16]`", "list of number", ""),
        ("integer[4]", "list of integer", ""),
        ("`string` `[1-*]`", "list of string", ""),
        ("string[0..*]", "list of string", ""),
        ("Bed[1-*]", "list of Bed", ""),
        ("string[3]", "string", ""),
        ("string[1-10]", "string", ""),
    ],
)
def test_how_many_items_a_list_has(text: str, shown: str, rest: str) -> None:
    assert _shown(text)[::2] == (shown, rest)


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
    [("Language code", "string"), ("Time zone", "string"), ("Latitude", "number")],
)
def test_scalars_that_may_be_models(text: str, scalar: str) -> None:
    expr = parse_type(read_runs(text)).expr
    assert expr == Scalar(scalar) or expr == NamedRef(text, None, scalar)


@pytest.mark.parametrize(
    ("text", "shown", "rest"),
    [
        ("[Foo](#foo) & [Bar](#bar)", "Foo", "& Bar"),
        ("([Foo](#foo) & [Bar](#bar))", "Foo", "& Bar"),
        ("(Foo & Bar) \\| Baz", "Foo | Baz", "& Bar"),
        ("((Foo & Bar) & Baz) \\| (Foo \\| Qux)", "Foo | Qux", "& Bar & Baz"),
        ("Array<Foo & Bar>", "list of Foo", "& Bar"),
        ("array of Foo & Bar", "list of Foo", "& Bar"),
        ("Foo & Bar[]", "Foo", "& Bar []"),
        ("Foo & (Bar \\| Baz)", "Foo", "& (Bar | Baz)"),
        ("string & Foo", "string", "& Foo"),
    ],
)
def test_the_first_type_of_an_intersection_counts(
    text: str, shown: str, rest: str
) -> None:
    assert _shown(text) == (shown, False, rest)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[**Map&lt;string, Foo&gt;**](#Map&lt;string, Foo&gt;)", "map of Foo"),
        ("[`Foo`](#one two)", "Foo"),
        ("[Foo](#one two)", "Foo"),
        ("array of [**Foo**](#one two) objects", "list of Foo"),
        ("[`Foo`]", "list of Foo"),
    ],
)
def test_the_brackets_of_a_link_to_nowhere_are_no_list(text: str, shown: str) -> None:
    assert _shown(text) == (shown, False, "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("object (Dict[str, str])", "map of string"),
        ("object (Map<string, Foo>)", "map of Foo"),
        ("object (string[])", "list of string"),
        ("object (map)", "any"),
        ("object (a map of sizes, by bed)", "any"),
        ("object (see below)", "any"),
    ],
)
def test_brackets_behind_an_object_may_say_what_it_is(text: str, shown: str) -> None:
    assert _shown(text)[0] == shown


@pytest.mark.parametrize("text", ["~int~", "~~int~~", "~`int`~", "~~`int`~~"])
def test_a_type_may_be_struck_through(text: str) -> None:
    assert _shown(text) == ("integer", False, "")


@pytest.mark.parametrize("text", ["AN 255", "the 3"])
def test_a_number_behind_an_article_is_no_type(text: str) -> None:
    assert parse_type(read_runs(text)).expr is None


def test_words_of_json_libraries() -> None:
    assert _shown("JSONArray") == ("list of any", False, "")
    assert parse_type(read_runs("JSONObject")).expr == NamedRef(
        "JSONObject", None, "json_object"
    )
