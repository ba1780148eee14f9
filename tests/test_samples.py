import cProfile
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_pages import Front, front, request, response

from docmodels.core.diagnostics import Span
from docmodels.core.limits import MAX_DEPTH
from docmodels.parse.markdown import read_page
from docmodels.samples.comparison.alignment import plain
from docmodels.samples.json.parser import parse_documents
from docmodels.samples.json.places import JsonError, Source
from docmodels.samples.json.tree import (
    ArrayNode,
    ElidedNode,
    Node,
    ObjectNode,
    ValueNode,
)
from docmodels.samples.placeholders import is_placeholder
from docmodels.samples.reading.blocks import read_samples
from docmodels.samples.sample import Direction


def parsed(text: str) -> Node:
    (document,) = parse_documents(Source("a.md", text, 10))
    return document.root


def relaxed(text: str) -> tuple[str, ...]:
    (document,) = parse_documents(Source("a.md", text, 10))
    return document.relaxed


def fault(text: str) -> tuple[str, int, int | None]:
    with pytest.raises(JsonError) as caught:
        parse_documents(Source("a.md", text, 10))
    return caught.value.reason, caught.value.span.line, caught.value.span.column


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
def test_json_is_read_as_the_standard_library_reads_it(
    value: object, ascii_only: bool, indent: int | str | None
) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    assert json.dumps(plain(parsed(text))) == json.dumps(value)
    assert relaxed(text) == ()


@given(st.text(alphabet='{}[]",:0123456789-+.eE truefalsn\\u/*<>…“”\n', max_size=30))
def test_what_is_not_json_is_never_read_strictly(text: str) -> None:
    try:
        (document,) = parse_documents(Source("a.md", text, 1))
    except (JsonError, ValueError):
        return
    if not document.relaxed:
        assert json.dumps(plain(document.root)) == json.dumps(json.loads(text))


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


def test_depth_is_limited_not_crashed_into() -> None:
    assert parsed("[" * MAX_DEPTH + "]" * MAX_DEPTH)
    assert "nesting" in fault("[" * 5000 + "]" * 5000)[0]


# Pages


def one(found: Front) -> object:
    (sample,) = found.samples
    return plain(sample.document.root)


def test_a_response_and_where_it_stands() -> None:
    found = front(a=response('{\n  "id": "1"\n}', "Returns it.", "Get a thing"))
    (sample,) = found.samples
    assert sample.direction is Direction.RESPONSE
    assert sample.status == 200
    assert sample.span == Span("a.md", 13, 1, 2)
    headings = [(heading.text, heading.span.line) for heading in sample.headings]
    assert headings == [
        ("Get a thing", 1),
        ("REST response", 3),
        ("Response example", 7),
    ]
    assert sample.title == "Get a thing"
    assert [prose.text for prose in sample.prose] == ["Returns it."]


def test_a_request_takes_the_prose_of_its_body() -> None:
    found = front(a=request('{"id": 1}', "An [Order](o.md)."))
    (sample,) = found.samples
    assert sample.direction is Direction.REQUEST
    assert sample.prose[0].links[0].target == "o.md"


@pytest.mark.parametrize(
    "info",
    [
        *("json", "jsonc", "http", "", "JSON", "json5", "application/json"),
        *("json{1,3}", "{.json}", "{ .json .numberLines }", "json:answer.json"),
        *("json title=x", "http-response", "application/hal+json", "json,ignore"),
    ],
)
def test_a_bare_document_in_a_fence(info: str) -> None:
    found = front(a=f'# A\n\n## Response body\n\n```{info}\n{{"a": 1}}\n```\n')
    assert one(found) == {"a": 1}
    assert found.samples[0].direction is Direction.RESPONSE


@pytest.mark.parametrize("info", ["ndjson", "jsonl"])
def test_one_document_per_line(info: str) -> None:
    found = front(a=f'# A\n\n```{info}\n{{"a": 1}}\n{{"a": 2}}\n```\n')
    assert [s.span.line for s in found.samples] == [4, 5]


def test_a_string_before_an_object_is_its_title() -> None:
    text = '```json\n"Lamp"\n{\n  "watts": 3\n}\n```\n'
    page, _ = read_page("a.md", text.encode())
    (sample,), found = read_samples([page])
    assert (plain(sample.document.root), found) == ({"watts": 3}, ())


def test_json5_is_read_where_it_is_json() -> None:
    found = front(a="# A\n\n```json5\n{a: 'x', b: +1}\n```\n")
    assert not found.samples
    assert not found.diagnostics


@pytest.mark.parametrize("mark", ['=== "JSON"', "!!! note", '??? example "One"'])
def test_a_fence_in_a_tab(mark: str) -> None:
    found = front(
        a=f"# A\n\n{mark}\n\n    Text.\n\n    ```json\n    {{\n"
        '      "a": 1}\n    ```\n\n    ~~~xml\n    <a/>\n    ~~~\n'
    )
    assert one(found) == {"a": 1}
    root = found.samples[0].document.root
    assert isinstance(root, ObjectNode)
    assert root.members[0].span == Span("a.md", 9, 7, 10)


def test_a_fence_in_a_tab_in_a_tab() -> None:
    found = front(
        a='# A\n\n=== "A"\n\n    === "B"\n\n        ```json\n        {"a": 1}\n'
        "        ```\n"
    )
    assert found.samples[0].span == Span("a.md", 8, 9, 10)


def test_an_indented_block_is_code_elsewhere() -> None:
    found = front(a='# A\n\nText.\n\n    ```json\n    {"a": 1}\n    ```\n')
    assert not found.samples


def test_an_indented_block() -> None:
    found = front(a='# A\n\n    {\n      "a": 1\n    }\n')
    assert one(found) == {"a": 1}
    root = found.samples[0].document.root
    assert isinstance(root, ObjectNode)
    assert root.members[0].span == Span("a.md", 4, 7, 10)


def test_a_fence_in_a_list_keeps_its_columns() -> None:
    found = front(a='# A\n\n1. Do:\n\n   ```json\n   {"a": 1}\n   ```\n')
    root = found.samples[0].document.root
    assert isinstance(root, ObjectNode)
    assert root.members[0].span == Span("a.md", 6, 5, 8)


def test_several_exchanges_in_one_fence() -> None:
    found = front(
        a="# A\n\n```http\nPOST /x HTTP/1.1\nAccept: a\n\n"
        '{"a": 1}\n\n# The answer\n\nHTTP/1.1 201 Created\nDate: x\n'
        '{"b": 2}\n\nHTTP/1.1 204 No Content\nDate: x\n```\n'
    )
    directions = [(str(s.direction), s.status) for s in found.samples]
    assert directions == [("request", None), ("response", 201)]
    assert found.codes.count("sample-unparsable") == 0


@pytest.mark.parametrize("head", ["HTTP code: 201 Created", "HTTP status code: 201"])
def test_a_head_in_other_words(head: str) -> None:
    found = front(a=f'# A\n\n```http\n{head}\nDate: x\n\n{{"a": 1}}\n```\n')
    assert [s.status for s in found.samples] == [201]


def test_two_documents_in_one_body() -> None:
    found = front(a='# A\n\n```json\n{"a": 1}\n\n{"b": 2}\n```\n')
    assert [s.span.line for s in found.samples] == [4, 6]


@pytest.mark.parametrize(
    ("info", "text"),
    [
        ("csharp", "{ var a = [1]; }"),
        ("http", "GET /x HTTP/1.1\nAccept: a"),
        ("", "curl -X POST -d 'a=1' -d @body.json"),
        ("bash", "curl -d '{\"a\": '$A'}' -H '{\"b\": 1}'"),
        ("bash", 'curl -d \'{"a": 1}'),
        ("bash", 'echo \'{"a": 1}\'\n{"b": 1}'),
        ("bash", "curl -s x\n{ echo; }"),
        ("console", '$ curl x\n{"a": 1}\n$ exit'),
        ("", "curl -d @- x <<EOF\na=1\nEOF"),
        ("js", "{ get: 1 }"),
        ("js", 'const a = {"a": 1}'),
        ("", "[Serializable]\nclass A {}"),
        ("", "{ get; set; }"),
        ("http", "HTTP/1.1 200 OK\n\nname=value&other={id}"),
        ("json", "nothing"),
    ],
)
def test_what_is_no_json_is_not_reported(info: str, text: str) -> None:
    found = front(a=f"# A\n\n```{info}\n{text}\n```\n")
    assert not found.samples
    assert not found.diagnostics


@pytest.mark.parametrize(
    "text", ['"definition": [\n1]', '{"a": 1 "b"}', '{"a": 1}\n]', '{\n{"a": 1}}']
)
def test_what_was_meant_as_json_is_reported(text: str) -> None:
    found = front(a=f"# A\n\n```json\n{text}\n```\n")
    assert found.codes == ["sample-unparsable"]
    assert found.diagnostics[0].span is not None
    assert found.diagnostics[0].span.line >= 4


@pytest.mark.parametrize("info", ["bash", "sh", "", "console", "curl"])
@pytest.mark.parametrize("option", ["-d ", "--data ", "--data-raw=", "--json ", "-d"])
def test_what_a_command_sends(info: str, option: str) -> None:
    lines = ["$ curl -X PUT x \\", f"  {option}'{{", '    "a": 1', "  }' -H 'A: {b}'"]
    text = "\n".join(f"   {line}" for line in lines)
    found = front(a=f"# A\n\n1. Do:\n\n   ```{info}\n{text}\n   ```\n")
    assert one(found) == {"a": 1}
    (sample,) = found.samples
    assert sample.direction is Direction.REQUEST
    assert isinstance(sample.document.root, ObjectNode)
    assert sample.document.root.members[0].span == Span("a.md", 8, 8, 11)


def test_the_place_of_what_a_command_sends() -> None:
    text = """curl x -d '{"a": 1}' && curl y --json "{\\"b\\": {\\"c\\": 2}}"\n"""
    text += """curl y --json "{\\"b\\": {\\"c\\": 2}}"\n"""
    found = front(a=f"# A\n\n```bash\n{text}```\n")
    first, second, third = (sample.document.root for sample in found.samples)
    assert isinstance(first, ObjectNode)
    assert isinstance(third, ObjectNode)
    assert first.members[0].span == Span("a.md", 4, 13, 16)
    assert third.members[0].span == Span("a.md", 5, 18, 21)
    assert plain(second) == plain(third) == {"b": {"c": 2}}


def test_a_script_of_a_request_may_be_no_json() -> None:
    found = front(a="# A\n\n## Request\n\n```js\n{\n  get: 1\n}\n```\n")
    assert not found.diagnostics


@pytest.mark.parametrize("begin", ["<<EOF", "<< 'EOF'", '<<-"EOF"'])
def test_what_a_here_document_sends(begin: str) -> None:
    text = f'curl -d @- x {begin}\n{{\n  "a": 1\n}}\nEOF\n\n{{"b": 2}}\n'
    found = front(a=f"# A\n\n```console\n{text}```\n")
    assert [str(sample.direction) for sample in found.samples] == [
        "request",
        "response",
    ]
    root = found.samples[0].document.root
    assert isinstance(root, ObjectNode)
    assert root.members[0].span == Span("a.md", 6, 3, 6)
    assert plain(root) == {"a": 1}


def test_what_a_command_answers() -> None:
    text = (
        'curl x\n\n{"a": 1}\n\n$ curl -i y\nHTTP/1.1 404 Not Found\nDate: x\n\n'
        '{"b": 2}\n'
    )
    found = front(a=f"# A\n\n```shell\n{text}```\n")
    assert [(str(s.direction), s.status, s.span.line) for s in found.samples] == [
        ("response", None, 6),
        ("response", 404, 12),
    ]


def test_what_a_command_sends_is_meant_as_json() -> None:
    found = front(a='# A\n\n```bash\ncurl -d \'{"a": 1 "b"}\' x\n```\n')
    assert found.codes == ["sample-unparsable"]
    assert found.diagnostics[0].span == Span("a.md", 4, 18, 19)


@pytest.mark.parametrize("mark", ["?", "\ufffd", "ï»¿"])
def test_a_mark_before_a_body_is_the_fault(mark: str) -> None:
    text = f'HTTP/1.1 200 OK\nDate: x\n{mark}{{\n "a": [\n {{}},\n {{}}]}}'
    found = front(a=f"# A\n\n```http\n{text}\n```\n")
    assert found.codes == ["sample-unparsable"]
    message = f"this sample is not JSON: {mark} stands before it, perhaps a byte"
    assert found.diagnostics[0].message.startswith(message)
    assert found.diagnostics[0].span == Span("a.md", 6, 1, 1 + len(mark))


def test_a_script_that_is_json() -> None:
    assert one(front(a='# A\n\n```js\n{"a": 1}\n```\n')) == {"a": 1}


def test_a_name_that_is_there_twice() -> None:
    found = front(a='# A\n\n```json\n{"a": 1,\n "a": 2}\n```\n')
    assert found.codes[0] == "sample-repeated"
    assert found.diagnostics[0].span == Span("a.md", 5, 2, 5)


def test_an_annotation_above_the_block() -> None:
    comment = '<!-- {"blockType": "response", "@odata.type": "ns.thing"} -->'
    found = front(a=f'# A\n\n{comment}\n```json\n{{"a": 1}}\n```\n')
    annotation = found.samples[0].annotation
    assert annotation is not None
    assert annotation.text == "ns.thing"
    assert annotation.span.line == 3


@pytest.mark.parametrize(
    "text",
    [
        *("<etag>", "{id}", "string", "String (timestamp)", "2021-...", "YYYY-MM-DD"),
        *(
            "int",
            "a | b",
            "xxxx",
            "[list]",
            "datetime in UTC",
            "Guid",
            "…",
            "yyyy-MM-ddTHH",
        ),
    ],
)
def test_placeholders(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize(
    "text", ["", "true", "12", "2021-01-01", "none", "Monday", "12:30", "stringent"]
)
def test_values_are_no_placeholders(text: str) -> None:
    assert not is_placeholder(text)


def test_plain_data_keeps_null_and_drops_what_is_left_out() -> None:
    span = Span("a.md", 1)
    assert plain(ArrayNode((ValueNode(None, span), ElidedNode(span)), span)) == [None]


def test_of_the_sections_beside_it_the_nearest_count() -> None:
    one = (
        "## Do {0}\n\n### Response example\n\n```json\n{{}}\n```\n\n"
        "## Response\n\nAn answer of {0}.\n"
    )
    found = front(a="# A\n\n" + "\n".join(one.format(i) for i in range(5)))
    texts = [prose.text for prose in found.samples[2].prose]
    assert texts == ["An answer of 1.", "An answer of 2."]


def calls(sections: int) -> int:
    """Count the calls that reading so many sections with a sample takes."""
    one = '## Response {0}\n\n```json\n{{"a": {0}}}\n```\n\n'
    text = "# A\n\n" + "".join(one.format(i) for i in range(sections))
    page, _ = read_page("a.md", text.encode())
    profile = cProfile.Profile()
    samples, _ = profile.runcall(read_samples, [page])
    assert len(samples) == sections
    return sum(entry.callcount for entry in profile.getstats())


def test_the_work_grows_with_the_number_of_sections_only() -> None:
    assert calls(400) < 2.2 * calls(200)
