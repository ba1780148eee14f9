import pytest
from support.sample_pages import Front, front

from docmodels.samples.comparison.alignment import plain
from docmodels.samples.sample import Direction


def one(found: Front) -> object:
    (sample,) = found.samples
    return plain(sample.document.root)


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


def test_json5_is_read_where_it_is_json() -> None:
    found = front(a="# A\n\n```json5\n{a: 'x', b: +1}\n```\n")
    assert not found.samples
    assert not found.diagnostics


def test_several_exchanges_in_one_fence() -> None:
    found = front(
        a="# A\n\n```http\nPOST /x HTTP/1.1\nAccept: a\n\n"
        '{"a": 1}\n\n# The answer\n\nHTTP/1.1 201 Created\nDate: x\n'
        '{"b": 2}\n\nHTTP/1.1 204 No Content\nDate: x\n```\n'
    )
    directions = [(str(s.direction), s.status) for s in found.samples]
    assert directions == [("request", None), ("response", 201)]
    assert found.codes.count("sample-unparsable") == 0


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ('\n"x"', ["x"]),
        ("\n“x”", ["x"]),
        ('"x"', []),
        ('x\n"y"', []),
        ("{}", [{}]),
        ("\n[]", [[]]),
    ],
)
def test_a_text_is_a_body_only_below_an_empty_line(
    text: str, data: list[object]
) -> None:
    found = front(a=f"# A\n\n```http\nHTTP/1.1 200 OK\n{text}\n```\n")
    assert [plain(sample.document.root) for sample in found.samples] == data


@pytest.mark.parametrize(
    "head",
    [
        *("HTTP/1.1 201 Created", "HTTP/2 201", "HTTP code: 201 Created"),
        *("HTTP status code: 201", "HTTP status: 201", "HTTP:  201"),
    ],
)
def test_a_head_in_other_words(head: str) -> None:
    found = front(a=f'# A\n\n```http\n{head}\nDate: x\n\n{{"a": 1}}\n```\n')
    assert [s.status for s in found.samples] == [201]


def test_two_documents_in_one_body() -> None:
    found = front(a='# A\n\n```json\n{"a": 1}\n\n{"b": 2}\n```\n')
    assert [s.span.line for s in found.samples] == [4, 6]


def test_a_script_of_a_request_may_be_no_json() -> None:
    found = front(a="# A\n\n## Request\n\n```js\n{\n  get: 1\n}\n```\n")
    assert not found.diagnostics


def test_a_script_that_is_json() -> None:
    assert one(front(a='# A\n\n```js\n{"a": 1}\n```\n')) == {"a": 1}


@pytest.mark.parametrize(
    "info",
    """
    json jsonc json5 ndjson jsonl jsonlines json-lines application/json
    application/x-ndjson application/jsonl javascript js http https rest text output
    console http-request http-response request response
    """.split(),
)
def test_a_language_that_may_be_json(info: str) -> None:
    found = front(a=f'# A\n\n```{info}\n{{"a": 1}}\n```\n')
    assert [one.document.root for one in found.samples]


@pytest.mark.parametrize("info", ["bash", "cmd", "python", "xml"])
def test_a_language_that_is_no_json(info: str) -> None:
    assert not front(a=f'# A\n\n```{info}\n{{"a": 1}}\n```\n').samples


@pytest.mark.parametrize(
    "method", "GET POST PUT PATCH DELETE HEAD OPTIONS MERGE".split()
)
@pytest.mark.parametrize("space", [" ", "  "])
def test_the_head_of_a_request(method: str, space: str) -> None:
    text = f'{method}{space}/lamps\nAccept: a\n\n{{"a": 1}}'
    found = front(a=f"# A\n\n```http\n{text}\n```\n")
    assert [s.direction for s in found.samples] == [Direction.REQUEST]
