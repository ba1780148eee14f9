"""Tables of constants and of functions below classes are no models."""

import pytest
from support.small_pages import declared, page

from docmodels.core.page import Table
from docmodels.declare import declare
from docmodels.declare.tables.columns import TableKind
from docmodels.declare.tables.constants import are_statuses, languages_of
from docmodels.language.words.dialect import DEFAULT
from docmodels.language.words.headings import CONSTANT_HEADINGS

CLASS = "# Bed\n\n| Name | Type |\n|---|---|\n| size | int |\n\n## {}\n\n"
WITH_VALUES = (
    "| Name | Type | Value |\n|---|---|---|\n"
    "| MAX | int | 10 |\n| NAME | string | `'x'` |\n"
)
CAPITALS = "| Name | Type | Description |\n|---|---|---|\n| MAX | int | Most. |\n"
EVENTS = "| Name | Type |\n|---|---|\n| opened | {} |\n"


def _codes(text: str) -> list[str]:
    return [one.code for one in declare(page(text), DEFAULT)[1]]


@pytest.mark.parametrize("title", sorted(CONSTANT_HEADINGS))
@pytest.mark.parametrize("table", [WITH_VALUES, CAPITALS, WITH_VALUES.lower()])
def test_constants_below_a_class_are_no_model(title: str, table: str) -> None:
    text = CLASS.format(title) + table
    assert declared(text) == ["Bed"]
    assert _codes(text) == ["doubtful-table"]


def test_headings_of_constants() -> None:
    titles = (
        "class constants|constant|constants|static constants|static fields"
        "|static members|static properties|static variables|statics"
    )
    assert set(titles.split("|")) == CONSTANT_HEADINGS


def test_values_beside_names_in_capitals_are_constants_below_any_heading() -> None:
    assert declared(CLASS.format("Limits of beds") + WITH_VALUES) == ["Bed"]


@pytest.mark.parametrize(
    "value", ["true", "False", "null", "nil", "None", "-1.5e3", "“x”"]
)
def test_a_constant_may_have_a_word_for_its_value(value: str) -> None:
    table = WITH_VALUES.replace("10", value)
    assert declared(CLASS.format("Limits of beds") + table) == ["Bed"]


def test_a_constant_may_be_called_by_one_letter() -> None:
    table = WITH_VALUES.replace("MAX", "E")
    assert declared(CLASS.format("Limits of beds") + table) == ["Bed"]


@pytest.mark.parametrize("value", ['"a"', '""', "“”", "-1", "1.5", "true", "false"])
def test_a_name_that_comes_twice_with_values_has_cases(value: str) -> None:
    rows = f"| soft | {value} | x |\n| soft | null | y |\n"
    table = f"| Name | Type | Description |\n|---|---|---|\n{rows}"
    assert declared(CLASS.format("Frame") + table) == ["Bed"]
    assert declared(CLASS.format("Frame") + table.replace("null", "int")) == [
        *("Bed", "Frame")
    ]


@pytest.mark.parametrize(
    "table",
    [
        CAPITALS,
        WITH_VALUES.replace("MAX", "max"),
        WITH_VALUES.replace("10", "How many."),
        WITH_VALUES.replace("10", ""),
        WITH_VALUES.replace("Value", "Example"),
    ],
)
def test_other_tables_stay_models(table: str) -> None:
    assert declared(CLASS.format("Frame") + table) == ["Bed", "Frame"]


def test_fields_below_constants_may_be_a_model() -> None:
    rows = "| Name | Type | Description |\n|---|---|---|\n| max | int | Most. |\n"
    assert declared(CLASS.format("Constants") + rows) == ["Bed", "Constants"]


@pytest.mark.parametrize(
    "type_",
    [
        "function",
        "`Function(int)`",
        "callback",
        "func",
        "fn(int)",
        "EventEmitter&lt;int&gt;",
        "async function",
        "`(size: int) => void`",
        "`() -> int`",
    ],
)
def test_a_table_of_functions_is_no_model(type_: str) -> None:
    text = CLASS.format("Events") + EVENTS.format(type_)
    assert declared(text) == ["Bed"]
    assert not _codes(text)


@pytest.mark.parametrize(
    "type_", ["string", "Opened", "[Event](#event)s", "Event", "Signal", "functional"]
)
def test_what_holds_other_things_stays_one(type_: str) -> None:
    text = CLASS.format("Events") + EVENTS.format(type_)
    assert declared(text) == ["Bed", "Events"]


def test_one_function_beside_a_property_is_one_of_its_fields() -> None:
    text = CLASS.format("Frame") + EVENTS.format("function") + "| id | int |\n"
    assert declared(text) == ["Bed", "Frame"]


MEMBERS = "| Member | Type |\n|---|---|\n| id | {} |\n| make | {} |\n| made | {} |\n"


@pytest.mark.parametrize(
    "types",
    [
        ("`string`", "method", "event"),
        ("slot", "`method() → void`", "event"),
        ("Method", "Methods", "Event"),
        ("string", "method: made at once", "slot"),
        ("`string` property", "method → `Promise<void>`", "event"),
    ],
)
def test_a_table_of_what_a_component_has_is_no_model(types: tuple[str, ...]) -> None:
    text = CLASS.format("Its parts") + MEMBERS.format(*types)
    assert declared(text) == ["Bed"]
    assert _codes(text) == []


@pytest.mark.parametrize(
    "types",
    [
        ("string", "Method", "Event"),
        ("event", "event", "event"),
        ("string", "event", "event"),
        ("string", "string", "slot"),
        ("string", "slot number", "event of it"),
    ],
)
def test_a_type_may_be_called_like_a_part_of_a_component(
    types: tuple[str, ...],
) -> None:
    text = CLASS.format("Frame") + MEMBERS.format(*types)
    assert declared(text) == ["Bed", "Frame"]


@pytest.mark.parametrize(
    ("names", "kept"),
    [
        (("Content-Type", "OAuth"), ["Bed"]),
        (("X-Bed-Token", "Key"), ["Bed"]),
        (("Authorization", "Accept"), ["Bed"]),
        (("Accept", "Cookie"), ["Bed"]),
        (("Authorization", "Key"), ["Bed", "Header"]),
        (("Number", "Date"), ["Bed", "Header"]),
        (("Content-Type", "number"), ["Bed", "Header"]),
    ],
)
def test_a_name_such_as_content_type_tells_of_headers(
    names: tuple[str, str], kept: list[str]
) -> None:
    rows = "".join(f"| `{name}` | string |\n" for name in names)
    text = CLASS.format("Header") + f"| Name | Type |\n|---|---|\n{rows}"
    assert declared(text) == kept


MARKED = "| Property | {} | {} | Description |\n|---|---|---|---|\n"


@pytest.mark.parametrize(
    "row",
    [
        "| `id` | ✅ | ❌ | It. |",
        "| `id` | Yes | No | It. |",
        "| `id` | ✅ Always | ❌ Not set | It. |",
        "| `id` | ✅ | ❌ | It. |\n| b | | | It. |\n| c | ✅ | - | |",
        "| a | yes | yes | |\n| b | yes | no | |\n| c | iOS 16 | no | |",
    ],
)
def test_marks_of_what_works_are_silent(row: str) -> None:
    text = CLASS.format("Where") + MARKED.format("iOS", "Web") + row + "\n"
    assert declared(text) == ["Bed"]
    assert _codes(text) == []


@pytest.mark.parametrize(
    ("titles", "row"),
    [
        (("Required", "Web"), "| id | yes | ✅ | It. |"),
        (("Create", "Update"), "| id | ✅ | ❌ | It. |"),
        (("Sortable", "Filterable"), "| id | ✅ | ❌ | It. |"),
        (("Hall", "Attic"), "| id | The left one | - | It. |"),
        (("Hall", "Attic"), "| id | | | It. |"),
        (("Hall", "Notes"), "| id | ✅ | The left one. | It. |"),
    ],
)
def test_names_beside_other_columns_lack_their_types(
    titles: tuple[str, str], row: str
) -> None:
    text = CLASS.format("Where") + MARKED.format(*titles) + row + "\n"
    assert _codes(text) == ["untyped-table"]


@pytest.mark.parametrize(
    "title", ["API Property", "API field", "API attribute", "Property", "Field name"]
)
def test_names_without_types_are_told_of(title: str) -> None:
    text = (
        CLASS.format("Frame") + f"| {title} | Description |\n|---|---|\n| a | It. |\n"
    )
    assert _codes(text) == ["untyped-table"]


#: The registry of IANA, which leaves numbers out between these.
STATUSES = (
    "100 101 102 103 "
    "200 201 202 203 204 205 206 207 208 226 "
    "300 301 302 303 304 305 306 307 308 "
    "400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 "
    "418 421 422 423 424 425 426 428 429 431 451 "
    "500 501 502 503 504 505 506 507 508 510 511 "
).split()


def _are_statuses(*cells: str) -> bool:
    rows = "".join(f"| {cell} | x |\n" for cell in cells)
    read = page(f"# Bed\n\n| HTTP | When |\n|---|---|\n{rows}")
    (table,) = (b for s in read.sections for b in s.blocks if isinstance(b, Table))
    return are_statuses(TableKind("other", ("other", "other"), table))


def test_the_statuses_of_http_are_those_of_the_registry() -> None:
    known = [str(one) for one in range(1000) if _are_statuses(f"{one} Some Words")]
    assert known == STATUSES


def test_all_cells_must_be_statuses() -> None:
    assert _are_statuses("`200`", "404 Not Found")
    assert not _are_statuses("200", "404Not Found")
    assert not _are_statuses("200", "")
    assert not _are_statuses()


@pytest.mark.parametrize(
    ("heading", "titles", "reason"),
    [
        ("State enum", "Member | Value", "lists no values"),
        ("State enum", "Name | Type", "lists no values"),
        ("State enum", "Name | Description", "has no column of names and types, nor"),
        ("State", "Name | Web | Desk", "has no column of names and types, nor"),
        ("State", " | Type", "has no column of names and types, nor"),
        ("State", "Cat | Type", "has no column of names and types, nor"),
        ("State", "Name | Key | Type", ""),
    ],
)
def test_what_a_table_without_rows_is(heading: str, titles: str, reason: str) -> None:
    dashes = "|".join("---" for _ in titles.split("|"))
    read = page(f"# {heading}\n\n| {titles} |\n|{dashes}|\n")
    (table,) = declare(read, DEFAULT)[0].tables
    assert table.reason.startswith(reason)
    assert bool(table.reason) is bool(reason)


@pytest.mark.parametrize("titles", ["Name | Code", "Name | Code | Description"])
def test_a_table_of_values_without_rows_is_left_out_and_told(titles: str) -> None:
    dashes = " | ".join("---" for _ in titles.split("|"))
    text = f"# Bed\n\n| {titles} |\n| {dashes} |\n"
    assert declared(text) == []
    assert _codes(text) == ["doubtful-table"]
    one = " | ".join(["soft", "1", "x"][: titles.count("|") + 1])
    assert declared(f"{text}| {one} |\n") == ["Bed"]


@pytest.mark.parametrize(
    "title",
    "C C++ C# Go Java JavaScript Kotlin PHP Python Ruby Rust Swift TypeScript".split(),
)
def test_the_programming_languages_that_titles_name(title: str) -> None:
    assert languages_of(["Notes", title, title.upper(), "Goal", "Type"]) == [
        title,
        title.upper(),
    ]


KINDS = "| Name | Description | Type |\n|---|---|---|\n"


@pytest.mark.parametrize(
    "types",
    ["Gauge Counter", "counter", "Histogram", "Counter(method) Summary(method)"],
)
def test_tables_of_metrics_declare_nothing(types: str) -> None:
    rows = "".join(f"| beds_{i} | It. | {t} |\n" for i, t in enumerate(types.split()))
    text = CLASS.format("Beds") + KINDS + rows
    assert declared(text) == ["Bed"]
    assert _codes(text) == []


@pytest.mark.parametrize("types", ["Summary", "Counter string", "[Counter](#counter)"])
def test_other_types_are_no_metrics(types: str) -> None:
    rows = "".join(f"| beds_{i} | It. | {t} |\n" for i, t in enumerate(types.split()))
    assert "Beds" in declared(CLASS.format("Beds") + KINDS + rows)
