import pytest
from support.linked_pages import LONG
from support.sample_pages import Front, front, response

from docmodels.core.diagnostics import Span
from docmodels.parse.markdown import read_page
from docmodels.samples.comparison.alignment import plain
from docmodels.samples.json.tree import (
    ObjectNode,
)
from docmodels.samples.reading.blocks import read_samples
from docmodels.samples.sample import Direction


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


def test_a_string_before_an_object_is_its_title() -> None:
    text = '```json\n"Lamp"\n{\n  "watts": 3\n}\n```\n'
    page, _ = read_page("a.md", text.encode())
    (sample,), found = read_samples([page])
    assert (plain(sample.document.root), found) == ({"watts": 3}, ())


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
        ("", "curl -d -d '{\"a\": 1}'"),
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


@pytest.mark.parametrize("mark", ["?", "\ufffd", "ï»¿"])
def test_a_mark_before_a_body_is_the_fault(mark: str) -> None:
    text = f'HTTP/1.1 200 OK\nDate: x\n{mark}{{\n "a": [\n {{}},\n {{}}]}}'
    found = front(a=f"# A\n\n```http\n{text}\n```\n")
    assert found.codes == ["sample-unparsable"]
    message = f"this sample is not JSON: {mark} stands before it, perhaps a byte"
    assert found.diagnostics[0].message.startswith(message)
    assert found.diagnostics[0].span == Span("a.md", 6, 1, 1 + len(mark))


def test_a_name_that_is_there_twice() -> None:
    found = front(a='# A\n\n```json\n{"a": 1,\n "a": 2}\n```\n')
    assert found.codes[0] == "sample-repeated"
    assert found.diagnostics[0].span == Span("a.md", 5, 2, 5)


@pytest.mark.parametrize(
    ("heading", "direction"),
    [
        ("Request", "request"),
        ("Example of a request", "request"),
        ("Response", "response"),
        ("Request and response", "unknown"),
        ("Examples", "unknown"),
        ("Bad Request", "response"),
        ("Response 400: Bad Request", "response"),
        ("408: Request Timeout", "response"),
        ("Too Many Requests", "response"),
        ("Errors", "response"),
    ],
)
def test_a_heading_says_who_sends_a_sample(heading: str, direction: str) -> None:
    found = front(a=f'# A\n\n## {heading}\n\n```json\n{{"a": 1}}\n```\n')
    assert [str(sample.direction) for sample in found.samples] == [direction]


def test_a_nearer_heading_says_it_first() -> None:
    page = '# A\n\n## Response\n\n### Request\n\n```json\n{"a": 1}\n```\n'
    assert [str(one.direction) for one in front(a=page).samples] == ["request"]


def test_what_windows_sends() -> None:
    text = 'C:\\> dir\n> curl -X PUT x ^\n  -d "{\\"a\\": 1}"'
    found = front(a=f"# A\n\n```cmd\n{text}\n```\n")
    assert one(found) == {"a": 1}
    assert str(found.samples[0].direction) == "request"


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


@pytest.mark.parametrize(
    "text",
    [
        *('{"a": 1}', "{}", "[]", "[[1]]", '[{"a": 1}]', "{“a”: 1}", "[1, 2]", "[-1]"),
        *('{ // one\n"a": 1}', '{ /* one */ "a": 1}', '{ ... "a": 1}', '[…, "a"]'),
        *('[\n"a"]', "{", "["),
    ],
)
def test_text_that_looks_like_json_is_read(text: str) -> None:
    found = front(a=f"# A\n\n```text\n{text}\n```\n")
    assert len(found.samples) + found.codes.count("sample-unparsable") == 1


@pytest.mark.parametrize("text", ["{id}", "[Bed]", "[ - ]", "{ a: 1 }", "id", "(1)"])
def test_text_that_does_not_is_let_be(text: str) -> None:
    found = front(a=f"# A\n\n```text\n{text}\n```\n")
    assert not found.samples
    assert not found.codes
