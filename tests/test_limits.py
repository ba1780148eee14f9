"""What is too long or nested too deeply is reported where it stands."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from docmodels.cli.config.file import read_config
from docmodels.cli.main import main
from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.core.guard import Unreadable, guarded
from docmodels.core.limits import MAX_DEPTH, MAX_DIGITS, MAX_TYPE_DEPTH
from docmodels.core.numerals import (
    finite_number,
    first_whole_number,
    too_long,
    whole_number,
)
from docmodels.core.schema import Field, ObjectType, levels
from docmodels.core.toml import TomlError, parse_toml
from docmodels.declare.page import declare
from docmodels.emit.jsonschema import to_json_schema
from docmodels.language.words.dialect import DEFAULT
from docmodels.link.linker import link
from docmodels.parse.folder import read_docs
from docmodels.parse.markdown import read_page
from docmodels.samples.reading.blocks import read_samples

LONG = "9" * 5000


def understood(text: str) -> tuple[dict[str, ObjectType], list[Diagnostic]]:
    """Return the models of a page by name, and what is wrong with it."""
    page, found = read_page("p.md", text.encode())
    declared, more = declare(page, DEFAULT)
    schema, most = link([declared])
    types = schema.by_id().values()
    models = {one.id.name: one for one in types if isinstance(one, ObjectType)}
    return models, [*found, *more, *most]


def table(
    rows: Sequence[Sequence[str]], titles: Sequence[str] = ("Name", "Type")
) -> str:
    lines = [
        titles,
        ["-"] * len(titles),
        *rows,
        ["other", *["string"] * (len(titles) - 1)],
    ]
    return "# Thing\n\n" + "".join(f"| {' | '.join(line)} |\n" for line in lines)


def first_field(title: str, value: str, type_: str) -> tuple[Field, list[Diagnostic]]:
    """Read one property with one more column."""
    models, found = understood(
        table([["id", type_, value]], ["Name", "Type", title]).replace(
            "| other | string | string |", "| other | string | |"
        )
    )
    return models["Thing"].fields[0], found


# Numbers


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *(("0", 0), ("050", 50), ("-7", -7), ("+5", 5), ("0x1F", 31), ("-0X1f", -31)),
        *(("٣", 3), ("9" * MAX_DIGITS, int("9" * MAX_DIGITS))),
        *(("", None), ("--5", None), ("²", None), ("1.5", None), ("0b11", None)),
        *(("1_000", None), ("0x", None), ("5 ", None), (LONG, None)),
        *(("0x" + "f" * 5000, None), ("0" * 5000 + "1", None)),
    ],
)
def test_whole_numbers(text: str, number: int | None) -> None:
    assert whole_number(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *(("1.50", 1.5), ("7", 7), (".5", 0.5), ("5.", 5.0), ("-1e3", -1000.0)),
        *(("1e999", None), ("-1e999", None), ("1e" + LONG, None), ("NaN", None)),
        *(("Infinity", None), ("1_0.5", None), ("0." + LONG, None), ("1.5.5", None)),
    ],
)
def test_finite_numbers(text: str, number: float | None) -> None:
    assert finite_number(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *(("up to 1,000 bytes", 1000), ("50", 50), ("max. 050", 50), ("1-200", 1)),
        *(("-1", -1), ("0x10 units", 16), ("unlimited", None), ("1,00", 1)),
        *(("1,0000", 1), ("1,000,00", 1), ("1,000,000.", 1000000)),
        *(("v2", 2), (LONG, None), ("1" + ",000" * 1700, None)),
    ],
)
def test_the_first_number_of_a_text(text: str, number: int | None) -> None:
    assert first_whole_number(text) == number


def test_a_number_that_is_too_long_is_shown_in_short() -> None:
    assert too_long("9" * MAX_DIGITS) is None
    assert too_long(f"at most {LONG}") == "999999999999…"
    assert too_long("0x" + "f" * 500) == "0xffffffffff…"


@pytest.mark.parametrize("type_", ["string", "int", "number", "array of string"])
@pytest.mark.parametrize(
    "title", ["Max length", "Min length", "Length", "Cardinality", "Default"]
)
def test_a_long_number_is_reported_at_its_cell(title: str, type_: str) -> None:
    field, found = first_field(title, LONG, type_)
    [told] = [one for one in found if one.code == "long-number"]
    assert told.span is not None
    assert (told.span.line, told.span.column) == (5, 11 + len(type_))
    assert told.hint
    assert field.facts.max_length is None
    assert field.facts.min_length is None


@pytest.mark.parametrize(
    "type_", [f"string({LONG})", f"string[{LONG}]", f"int[{LONG}]"]
)
def test_a_long_number_in_a_type_is_reported(type_: str) -> None:
    _, found = understood(table([["id", type_]]))
    assert "long-number" in {one.code for one in found}


def test_lengths_are_numbers_in_decimal() -> None:
    assert first_field("Max length", "050", "string")[0].facts.max_length == 50
    assert first_field("Max length", "1,000", "string")[0].facts.max_length == 1000
    assert first_field("Min length", "0x10", "string")[0].facts.min_length == 16
    models, _ = understood(table([["id", "string(050)"]]))
    assert models["Thing"].fields[0].facts.max_length == 50


def test_a_length_below_zero_is_a_note_and_no_length() -> None:
    field, found = first_field("Max length", "-1", "string")
    assert field.facts.max_length is None
    assert field.notes == (("Max length", "-1"),)
    assert not found


@pytest.mark.parametrize(
    ("type_", "default", "exported"),
    [
        *(("int", "--5", "--5"), ("int", "-5", -5), ("long", "050", 50)),
        *(("int", "²", "²"), ("int", "1e3", "1e3")),
        *(("number", "0.5", 0.5), ("number", "3", 3), ("number", "1e999", "1e999")),
        *(("number", "NaN", "NaN"), ("string", "050", "050"), ("boolean", "5", "5")),
        ("int", LONG, LONG),
    ],
)
def test_defaults_are_exported_in_their_type(
    type_: str, default: str, exported: object
) -> None:
    page, _ = read_page(
        "p.md", table([["id", type_, default]], ["Name", "Type", "Default"]).encode()
    )
    schema, _ = link([declare(page, DEFAULT)[0]])
    document = to_json_schema(schema)
    told = document["$defs"]["Thing"]["properties"]["id"]["default"]
    assert told == exported
    assert type(told) is type(exported)
    assert json.dumps(document, allow_nan=False)


def test_long_references_to_characters_are_no_traceback() -> None:
    text = f'&#{LONG}; <a href="&#{LONG};">x</a> <a id="&#{LONG};"></a>'
    _, found = understood(f"# Thing\n\n{text}\n\n<h2>&#{LONG};</h2>\n\n{text}\n")
    assert not found


# Depth


def nestings() -> dict[str, tuple[str, str]]:
    return {
        "array of": ("array of ", ""),
        "brackets": ("\\[", "\\]"),
        "map": ("map&lt;string, ", ">"),
        "suffix": ("", "[]"),
    }


@pytest.mark.parametrize("spelling", nestings())
@pytest.mark.slow
def test_types_are_read_up_to_a_depth(spelling: str) -> None:
    before, after = nestings()[spelling]
    deepest = MAX_TYPE_DEPTH
    type_ = before * deepest + "string" + after * deepest
    models, found = understood(table([["id", type_]]))
    assert levels(models["Thing"].fields[0].type) == deepest
    assert not found
    for more in (MAX_TYPE_DEPTH + 1, 400, 3000):
        type_ = before * more + "string" + after * more
        models, found = understood(table([["id", type_]]))
        assert levels(models["Thing"].fields[0].type) <= MAX_TYPE_DEPTH
        assert [one.span.line for one in found if one.span] == [5] * len(found)
        assert [one.code for one in found] == ["too-deep"]
        assert found[0].hint


def test_what_aliases_name_counts_as_depth() -> None:
    half = "array of " * (MAX_TYPE_DEPTH - 5)
    parts = [
        f"## A{i}\n\nUnderlying type: {half}[A{i + 1}](#a{i + 1})" for i in range(4)
    ]
    models, found = understood(
        "\n\n".join([table([["id", f"{half}[A0](#a0)"]]), *parts]) + "\n"
    )
    assert levels(models["Thing"].fields[0].type) <= MAX_TYPE_DEPTH
    assert "too-deep" in {one.code for one in found}


@pytest.mark.parametrize(
    ("name", "step"),
    [("a{}", ".a"), ("{}a", "» "), ("a{}", "[].a")],
    ids=["dotted", "drawn", "items"],
)
@pytest.mark.parametrize("type_", ["object", "array of array of object", "array"])
@pytest.mark.slow
def test_rows_nested_too_deeply_are_reported(name: str, step: str, type_: str) -> None:
    rows = [[name.format(step * depth), type_] for depth in range(3 * MAX_DEPTH)]
    models, found = understood(table(rows))
    assert len(models) == MAX_DEPTH + 1
    [told] = [one for one in found if one.code == "too-deep"]
    assert told.span is not None
    assert told.span.line == 5 + MAX_DEPTH + 1
    assert told.hint


@pytest.mark.parametrize("step", [".{k}", ".[]", "[]", ".{k}.[]", ".*"])
@pytest.mark.slow
def test_maps_of_maps_in_rows_end_somewhere(step: str) -> None:
    for depth in (MAX_TYPE_DEPTH, MAX_DEPTH, 400):
        rows = [["a" + step * count, "object"] for count in range(depth)]
        for some in (rows, [rows[0], rows[-1]]):
            models, _ = understood(table(some))
            for model in models.values():
                for field in model.fields:
                    assert levels(field.type) <= MAX_TYPE_DEPTH


@pytest.mark.parametrize("mark", ["> ", "- "])
def test_markdown_that_is_dropped_is_reported(mark: str) -> None:
    rows = table([["id", "int"]]).replace("Thing", "Inner")
    _, found = understood(table([["id", "int"]]) + "\n" + mark * 3000 + "x\n\n" + rows)
    [told] = [one for one in found if one.code == "too-deep"]
    assert told.span is not None
    assert told.span.line == 8
    _, found = understood(table([["id", "int"]]) + "\n" + mark * 15 + "x\n\n" + rows)
    assert not found


@pytest.mark.slow
def test_a_chain_of_a_thousand_models_is_no_traceback() -> None:
    parts = [
        f"## M{i}\n\nInherits from [M{i + 1}](#m{i + 1}).\n\n| Name | Type |\n|-|-|\n"
        f"| a{i} | [M{i + 1}](#m{i + 1}) |\n| b{i} | string |\n"
        for i in range(1000)
    ]
    models, _ = understood("# Things\n\n" + "\n".join(parts))
    assert len(models) == 1000


# Parsers of others


def test_the_guard_says_what_was_raised() -> None:
    def deep(_: str) -> None:
        raise RecursionError("maximum recursion depth exceeded")

    assert guarded(int, "5") == 5
    with pytest.raises(Unreadable, match="nested too deeply"):
        guarded(deep, "")
    with pytest.raises(Unreadable, match="invalid literal"):
        guarded(int, "x")
    known: dict[str, int] = {}
    with pytest.raises(Unreadable, match="'x'"):
        guarded(known.__getitem__, "x")


@pytest.mark.parametrize(
    ("value", "column"),
    [
        *(("!!bool x", 4), ("!!int ''", 4), ("!!timestamp x", 4), ("!!float x", 4)),
        *(('"\\UFFFFFFFF"', None), ("[" * 3000, None), ("{a: " * 3000, None)),
        *((LONG, 4), ("2024-02-30", 4), ("[a, !!int '_']", 8), ("!!null x", None)),
        *(("*a", 4), ("&a [*a]", None), ("!!set [a]", 4), ("!!python/name:x", 4)),
    ],
)
def test_yaml_that_cannot_be_read_is_reported_at_its_line(
    value: str, column: int | None
) -> None:
    page = f"---\ntitle: Kept\nx: {value}\n---\n\n# Heading\n"
    read, found = read_page("p.md", page.encode())
    if not found:  # what YAML allows
        assert value in ("!!null x", "&a [*a]")
        assert read.title == "Kept"
        return
    [told] = found
    assert told.code == "front-matter"
    assert told.span is not None
    assert told.span.line == 3 or value.startswith(("[[", "{a"))
    assert column is None or told.span.column == column
    assert told.hint
    assert read.title == "Heading"


TOML = [
    "x = " + "[" * 3000,
    "x = " + "[" * 3000 + "]" * 3000,
    "x = " + "{a=" * 3000 + "1" + "}" * 3000,
    f"x = {LONG}",
    "x = 0x" + "f" * 5000,
    "a." * 3000 + "b = 1",
    "[" + "a." * 3000 + "b]",
    "[[" + "a." * 3000 + "b]]",
    "x = 2024-02-30",
    'x = "\\UFFFFFFFF"',
]


@pytest.mark.parametrize("line", TOML)
def test_toml_that_cannot_be_read_has_a_place(line: str, tmp_path: Path) -> None:
    with pytest.raises(TomlError) as raised:
        parse_toml(f"a = 1\n{line}\n")
    assert raised.value.line == 2
    assert raised.value.column is not None
    file = tmp_path / "docmodels.toml"
    file.write_text(f'{line}\n[packages.p]\ndocs = "d"\noutput = "o"\n', "utf-8")
    with pytest.raises(Failure) as failed:
        read_config(file)
    [told] = failed.value.diagnostics
    assert told.code == "invalid-toml"
    assert told.span is not None
    assert told.span.line == 1
    _, [told] = read_page("p.md", f"+++\n{line}\n+++\n\n# A\n".encode())
    assert told.code == "front-matter"
    assert told.span is not None
    assert told.span.line == 2


def test_deep_brackets_in_texts_and_comments_of_toml_are_no_nesting() -> None:
    deep = "[{." * 200
    text = f"# {deep}\na = \"{deep}\"\nb = '{deep}'\nc = '''\n{deep}'''\nd = [[1.5]]\n"
    assert parse_toml(text)["d"] == [[1.5]]
    assert parse_toml("x = [" + "1.5, " * 200 + "]")


@pytest.mark.parametrize("pattern", ["!", "\\", "a\\"])
def test_a_pattern_that_is_none_is_reported(pattern: str, tmp_path: Path) -> None:
    (tmp_path / "p.md").write_text("# A\n", "utf-8")
    for chosen in ({"include": [pattern]}, {"exclude": ["*.txt", pattern]}):
        with pytest.raises(Failure) as failed:
            read_docs(tmp_path, **chosen)
        [told] = failed.value.diagnostics
        assert told.code == "bad-value"
        assert told.hint
    file = tmp_path / "docmodels.toml"
    listed = json.dumps(["*.md", pattern])
    file.write_text(
        f'[packages.p]\ndocs = "d"\noutput = "o"\ninclude = {listed}\n', "utf-8"
    )
    with pytest.raises(Failure) as failed:
        read_config(file)
    [told] = failed.value.diagnostics
    assert told.span is not None
    assert told.span.line == 4
    assert main(["inspect", str(tmp_path), "--include", pattern]) == 2


# Samples


def test_deep_and_long_samples_are_reported_at_their_line() -> None:
    for body, reason in [
        ('{"id": ' + "[" * 3000 + "]" * 3000 + "}", "levels of nesting"),
        ('{"id": ' + LONG + "}", "digits"),
        ('{"id": 1e999}', "too large"),
        ('{"id": 0.' + LONG + "}", "too long"),
    ]:
        page, _ = read_page("p.md", f"# A\n\n```json\n{body}\n```\n".encode())
        samples, [told] = read_samples([page])
        assert not samples
        assert told.code == "sample-unparsable"
        assert reason in told.message
        assert told.span is not None
        assert told.span.line == 4
