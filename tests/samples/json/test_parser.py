import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.json_texts import fault, parsed, relaxed

from docmodels.core.diagnostics import Span
from docmodels.core.limits import MAX_DEPTH
from docmodels.samples.comparison.alignment import plain
from docmodels.samples.json.parser import parse_documents
from docmodels.samples.json.places import JsonError, Source
from docmodels.samples.json.tree import (
    ArrayNode,
    ElidedNode,
    ObjectNode,
)

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(JSON, st.booleans(), st.sampled_from([None, 1, "\t"]))
@pytest.mark.slow
def test_json_is_read_as_the_standard_library_reads_it(
    value: object, ascii_only: bool, indent: int | str | None
) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    assert json.dumps(plain(parsed(text))) == json.dumps(value)
    assert relaxed(text) == ()


@given(
    JSON,
    st.sampled_from([None, 1]),
    st.integers(0, 10**6),
    st.sampled_from([0, 1, 2]),
    st.sampled_from(
        ["", *"{}[]\",:0123456789-+.eE truefalsn\\u/*<>…“”#'\t\n\0é", "..."]
    ),
)
@pytest.mark.slow
def test_what_is_not_json_is_never_read_strictly(
    value: object, indent: int | None, where: int, dropped: int, inserted: str
) -> None:
    """Of JSON with one fault, exactly what the standard library reads is strict."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    at = where % (len(text) + 1)
    text = text[:at] + inserted + text[at + dropped :]
    try:
        documents = parse_documents(Source("a.md", text, 1))
    except JsonError:
        documents = ()
    strict = len(documents) == 1 and not documents[0].relaxed
    try:
        expected = json.loads(text, parse_constant=_refuse)
    except ValueError:
        assert not strict
        return
    # too large for a number is what no program could use
    assert strict or "Infinity" in json.dumps(expected)
    if strict:
        assert json.dumps(plain(documents[0].root)) == json.dumps(expected)


def _refuse(constant: str) -> object:
    raise ValueError(constant)


@pytest.mark.parametrize(
    "text",
    [
        *("NaN", "Infinity", "01", "1.", ".5", "+1", "'a'", '"\t"', '"\\x"', '{"a" 1}'),
        *(
            "{a: 1}",
            "[1 2]",
            '{"a": 1 "b": 2}',
            "[1,,2]",
            "[,]",
            '{"a": 1',
            "",
            '"a',
            "-",
        ),
        *('"\\', '"a\\u12"', "[1], [2]", "{} x", "/* open", '{"a": Null}', "[" * 200),
    ],
)
def test_these_are_no_json(text: str) -> None:
    fault(text)


@pytest.mark.parametrize(
    ("text", "data", "liberty"),
    [
        ('{"a": 1, // one\n"b": /* two */ 2}', {"a": 1, "b": 2}, "comment"),
        ('{"a": [1, 2,], }', {"a": [1, 2]}, "trailing comma"),
        ('{"a": 1, ...}', {"a": 1}, "ellipsis"),
        ('{"a": [1, ...], …}', {"a": [1]}, "ellipsis"),
        ("[{} [...] ]", [{}], "ellipsis"),
        ('{"a": 1,\n... other properties ...\n}', {"a": 1}, "ellipsis"),
        ("[1,\n... 10 more\n, 2]", [1, 2], "ellipsis"),
        ('{"a": 1,\n  .\n  .\n  .\n  "b": 2}', {"a": 1, "b": 2}, "ellipsis"),
        ('{"a": ..., "b": 1}', {"b": 1}, "ellipsis"),
        ('{"a": <etag>, "b": 1}', {"b": 1}, "placeholder"),
        ("{“a”: “x”}", {"a": "x"}, "typographic quotes"),
        ('{\xa0"a":\u202f1}', {"a": 1}, "white space"),
        ('\ufeff{"a": 1}', {"a": 1}, "white space"),
    ],
)
def test_safe_liberties_are_let_pass(text: str, data: object, liberty: str) -> None:
    assert plain(parsed(text)) == data
    assert liberty in relaxed(text)


def test_typographic_quotes_inside_a_string_are_text() -> None:
    assert plain(parsed('{"a": "“x” // …"}')) == {"a": "“x” // …"}
    assert relaxed('{"a": "“x” // …"}') == ()


def test_every_value_knows_its_place() -> None:
    root = parsed('{\n  "a": [true,\n     "x"]\n}')
    assert isinstance(root, ObjectNode)
    (member,) = root.members
    assert member.span == Span("a.md", 11, 3, 6)
    assert isinstance(member.value, ArrayNode)
    assert member.value.items[1].span == Span("a.md", 12, 6, 9)


def test_what_is_left_out_is_known() -> None:
    root = parsed('{"a": {...}, "b": [...], "c": ...}')
    assert isinstance(root, ObjectNode)
    assert not root.elided
    inner, items, value = (member.value for member in root.members)
    assert isinstance(inner, ObjectNode)
    assert inner.elided
    assert isinstance(items, ArrayNode)
    assert items.elided
    assert isinstance(value, ElidedNode)


@pytest.mark.parametrize(
    ("text", "items"), [("[1...]", 1), ("[1 ..., 2]", 2), ("[1, [...]]", 1)]
)
def test_an_ellipsis_may_stand_right_behind_an_item(text: str, items: int) -> None:
    node = parsed(text)
    assert isinstance(node, ArrayNode)
    assert node.elided
    assert len(node.items) == items


def test_an_ellipsis_may_begin_a_list_of_its_own() -> None:
    node = parsed("[1, [..., 2]]")
    assert isinstance(node, ArrayNode)
    assert not node.elided
    inner = node.items[1]
    assert isinstance(inner, ArrayNode)
    assert inner.elided
    assert len(inner.items) == 1


def test_depth_is_limited_not_crashed_into() -> None:
    assert parsed("[" * MAX_DEPTH + "]" * MAX_DEPTH)
    assert "nesting" in fault("[" * 5000 + "]" * 5000)[0]


@pytest.mark.parametrize(
    "text",
    [
        "[1, /**/ 2]",
        "[1, /* a\nb */ 2]",
        "[1, // a\n2]",
        "[1,\ufeff\u200b 2]",
        "[1,\t2]",
    ]
    + ["[1,\r\n 2]", "[1, 2 // a\n]", "[1, 2]/**/"],
)
def test_what_stands_between_values_says_nothing(text: str) -> None:
    assert plain(parsed(text)) == [1, 2]


@pytest.mark.parametrize(
    "dots", ["...", "....", "…", "... and more", ".\n.\n.", ". \n  .\n\t."]
)
def test_dots_in_a_list_stand_for_others(dots: str) -> None:
    assert plain(parsed(f"[1,\n{dots}\n]")) == [1]
