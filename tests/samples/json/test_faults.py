import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.json_texts import fault, parsed

from docmodels.core.diagnostics import Span
from docmodels.samples.comparison.alignment import plain
from docmodels.samples.json.parser import parse_documents
from docmodels.samples.json.places import JsonError, Source


def test_a_fault_has_its_reason_and_place() -> None:
    assert fault('{\n "a": 1\n "b": 2}') == ("a comma or } is missing", 12, 2)
    assert fault('{"a": Null}') == ("Null is no value; JSON writes null", 10, 7)
    assert fault('{"a": "x\n"}')[0] == "a string does not end on its line"
    assert fault('{"a": [1') == ("it ends too early: a comma or ] is missing", 10, 8)
    assert fault("1" * 500)[0] == "a number of more than 400 digits"


@pytest.mark.parametrize(
    ("text", "reason", "hint", "columns"),
    [
        ("[04]", "a number has leading zeros", 'write 4, or "04" for a text', (2, 4)),
        ("[-007.5]", "a number has leading zeros", "write -7.5", (2, 8)),
        ("[+1]", "a number has a plus sign", "write 1", (2, 4)),
        ("[.5]", "a number begins with its decimal point", "write 0.5", (2, 4)),
        ("[-.5]", "a number begins with its decimal point", "write -0.5", (2, 5)),
        ("[1.]", "a number ends in its decimal point", "write 1.0", (2, 4)),
        ("[0.e1]", "a number ends in its decimal point", "write 0.0e1", (2, 6)),
        ("[0x1F]", "a number is written in hexadecimal", "write 31", (2, 6)),
        ("[+1e10]", "a number has a plus sign", "write 1e10", (2, 7)),
        ("[0xaf]", "a number is written in hexadecimal", "write 175", (2, 6)),
        ("[-inf]", "JSON has no -inf", "write a number, or null", (2, 6)),
        ("[False /* x */]", "False is no value; JSON writes false", "write f", (2, 7)),
        *(
            (
                rf'["{escape}\d"]',
                "a backslash in a string escapes nothing",
                "write two of them",
                (3 + len(escape), 4 + len(escape)),
            )
            for escape in (r"\n", r"\t", r"\r", r"\b", r"\f", r"\/", r"\\", r"\"")
            + (r"\u00e9", r"\u00E9")
        ),
        ("[1_000]", "a number has an underscore", "write 1000", (2, 7)),
        (
            "[2020-01-01]",
            "2020-01-01 is no number",
            'write "2020-01-01" for a',
            (2, 12),
        ),
        ("[NaN]", "JSON has no NaN", "write a number, or null", (2, 5)),
        ("[-Infinity]", "JSON has no -Infinity", "write a number, or null", (2, 11)),
        ("[True]", "True is no value; JSON writes true", "write true", (2, 6)),
        ("[False // x\n]", "False is no value; JSON writes false", "write f", (2, 7)),
        ("[None]", "None is no value; JSON writes null", "write null", (2, 6)),
        (
            "['x']",
            "a text is in single quotes",
            'write it in double quotes: "x"',
            (2, 5),
        ),
        ("{'x': 1}", "a property's name is in single quotes", "write it in", (2, 5)),
        ("{a: 1}", "the name a is not in quotes", 'write "a"', (2, 3)),
        ('{"a": 1, b: 1}', "the name b is not in quotes", 'write "b"', (10, 11)),
        ('{a": 1}', "no quotation mark stands before a", 'write "a"', (2, 4)),
        ("[open]", "the text open is not in quotes", 'write "open"', (2, 6)),
        ("[$5.00]", "the text $5.00 is not in quotes", 'write "$5.00"', (2, 7)),
        (
            "[two words , 1]",
            "the text two words is not in",
            'write "two words"',
            (2, 11),
        ),
        ("[Date(1)]", "Date(1) is no value", "write text in double quotes", (2, 9)),
        ('{"a": }', "a value is missing", "write a value, or null", (7, 8)),
        ("[1, # x\n2]", "a comment begins with #", "leave it out", (5, 6)),
        ("[1 /* x", "a comma or ] is missing", "remove it, or write a comma", (4, 5)),
        (
            '{"a": 1 "b": 2}',
            "a comma or } is missing",
            "write a comma before it",
            (9, 10),
        ),
        (
            '{"a": 1; "b": 2}',
            "a comma or } is missing",
            "write a comma instead",
            (8, 9),
        ),
        ('["x "y" z"]', "a comma or ] is missing", 'write \\" for a', (6, 7)),
        ('{"a": [1}', "a comma or ] is missing", "write ] before it", (9, 10)),
        ('["a": 1]', "a comma or ] is missing", "write properties in {", (5, 6)),
        (
            '{"a": 1, {}}',
            "a property's name in quotes",
            "write its name before",
            (10, 11),
        ),
        ('{"a": 1,, "b": 2}', "a property's name in", "remove the comma", (9, 10)),
        ('{"a" 1}', "a colon is missing", "write a colon between", (6, 7)),
        (
            '"a": 1, "b": 2',
            "the braces around these",
            "write { before the first",
            (1, 4),
        ),
        (
            '{"a": 1}, {"a": 2}',
            "several documents",
            "write [ before the first",
            (9, 10),
        ),
        ("[1]]", "nothing is open that this ] closes", "remove it, or write", (4, 5)),
        ("[1] x", "something follows the end of the document", "remove it", (5, 6)),
        (r'["C:\d"]', "a backslash in a string escapes", "write two of them", (5, 6)),
        ('["x\n"]', "a string does not end on its line", "write the quotation", (2, 3)),
        (
            '{"a": [1',
            "it ends too early: a comma or ]",
            "write what is missing",
            (8, 9),
        ),
    ],
)
def test_a_fault_says_what_to_write(
    text: str, reason: str, hint: str, columns: tuple[int, int]
) -> None:
    with pytest.raises(JsonError) as caught:
        parse_documents(Source("a.md", text, 1))
    error = caught.value
    assert error.reason.startswith(reason)
    assert error.hint.startswith(hint)
    assert (error.span.column, error.span.end_column) == columns


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ('{"a": 1]', "write } before it"),
        ("[1}", "write ] before it"),
        ('{"a": 1 "b": 2}', "write a comma before it"),
        ('{"a": 1 {}}', "write a comma before it"),
        ('{"a": 1 []}', "write a comma before it"),
        ("[1;2]", "write a comma instead"),
        ('["a"b"]', 'write \\" for a quotation mark within a text'),
        ('{"a": 1}}', "remove it, or write what it closes"),
        ('{"a": 1}]', "remove it, or write what it closes"),
        ("[#x\n1]", "leave it out, or write // before it"),
        ("[/* x", "write */ at its end"),
        ('["a\\n\tb"]', "write it as an escape, such as \\t"),
        ('["a\\q\tb"]', "write two of them for a backslash"),
    ],
)
def test_what_to_do_with_what_stands_in_the_way(text: str, hint: str) -> None:
    with pytest.raises(JsonError) as caught:
        parse_documents(Source("a.md", text, 10))
    assert caught.value.hint == hint


@pytest.mark.parametrize("token", ["0x" + "F" * 200, "x" * 200])
def test_what_is_long_is_shortened(token: str) -> None:
    with pytest.raises(JsonError) as caught:
        parse_documents(Source("a.md", f"[{token}]", 10))
    assert "…" in caught.value.reason
    assert len(caught.value.reason) < 80


@pytest.mark.parametrize(
    "text", ["{{roomId}}", "{email}", "{ e mail }", "${x}", "$ID", "%ID%", ":id", "@id"]
)
def test_a_placeholder_needs_quotes(text: str) -> None:
    with pytest.raises(JsonError) as caught:
        parse_documents(Source("a.md", f'{{\n "a": {text},\n "b": 1}}', 1))
    error = caught.value
    assert error.reason == f"the placeholder {text} is not in quotes"
    assert error.hint == f'write "{text}"'
    assert error.span == Span("a.md", 2, 7, 7 + len(text))
    quoted = json.dumps(text)
    assert plain(parsed(f'{{"a": {quoted}}}')) == {"a": text}


@given(st.text(alphabet="{}[]\",:;=0123456789-+._eExX truNafInity'‘$%@#\\/*<>(…“”\n"))
def test_every_fault_has_a_reason_a_hint_and_a_place(text: str) -> None:
    found: JsonError | None = None
    try:
        parse_documents(Source("a.md", text, 1))
    except JsonError as error:
        found = error
    if found is not None:
        assert found.reason
        assert found.hint
        assert 1 <= found.span.line <= text.count("\n") + 1


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("True", "true"),
        ("FALSE", "false"),
        ("Null", "null"),
        ("None", "null"),
        ("nil", "null"),
        ("undefined", "null"),
    ],
)
def test_a_constant_of_another_language(word: str, written: str) -> None:
    with pytest.raises(JsonError) as caught:
        parse_documents(Source("a.md", f"[{word}]", 1))
    assert caught.value.reason == f"{word} is no value; JSON writes {written}"
    assert caught.value.hint == f"write {written}"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        *((f"[{one}]", "a text is in single quotes") for one in ("‘x’", "''", "'x y'")),
        *(
            (f"[{one}]", f"the placeholder {one} is not in quotes")
            for one in "{{b.id}} {id} ${id} $id $id.x %id% %id.x% :id @id.x".split()
        ),
        *(
            (f"{{{one}: 1}}", f"the name {one} is not in quotes")
            for one in ("a.b", "$a", "@a", "a-b", "a_1")
        ),
    ],
)
def test_what_is_not_in_quotes(text: str, reason: str) -> None:
    assert fault(text)[0] == reason


@pytest.mark.parametrize("text", ["“x”", "“x“", "”x”", '“x"'])
def test_quotation_marks_of_word_processors_are_read(text: str) -> None:
    [document] = parse_documents(Source("a.md", f"[{text}]", 1))
    assert plain(document.root) == ["x"]
