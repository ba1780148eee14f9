import pytest
from support.sample_pages import Front, front

from docmodels.core.diagnostics import Span
from docmodels.samples.comparison.alignment import plain
from docmodels.samples.json.tree import (
    ObjectNode,
)
from docmodels.samples.sample import Direction


def one(found: Front) -> object:
    (sample,) = found.samples
    return plain(sample.document.root)


@pytest.mark.parametrize(
    "info",
    [
        "bash",
        "sh",
        "zsh",
        "shell",
        "",
        "console",
        "curl",
        "cmd",
        "shell-session",
        "shellsession",
    ],
)
@pytest.mark.parametrize(
    "option",
    [
        "-d ",
        "--data ",
        "--data-raw=",
        "--json ",
        "-d",
        "--data-binary ",
        "--data-ascii=",
    ],
)
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


@pytest.mark.parametrize(
    ("begin", "end"),
    [("<<EOF", "EOF"), ("<< 'EOF'", "EOF"), ('<<-"EOF"', "EOF"), ("<<\tX", "X")],
)
def test_what_a_here_document_sends(begin: str, end: str) -> None:
    text = f'curl -d @- x {begin}\n{{\n  "a": 1\n}}\n{end}\n\n{{"b": 2}}\n'
    found = front(a=f"# A\n\n```console\n{text}```\n")
    assert [str(sample.direction) for sample in found.samples] == [
        "request",
        "response",
    ]
    root = found.samples[0].document.root
    assert isinstance(root, ObjectNode)
    assert root.members[0].span == Span("a.md", 6, 3, 6)
    assert plain(root) == {"a": 1}


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("curl -d '{\"a\": 1}' x", [{"a": 1}]),
        ("curl -H -d'{\"a\": 1}'", [{"a": 1}]),
        ("curl --json -d'{\"a\": 1}'", []),
        ("curl -d '{\"a\": 1}''{\"b\": 2}'", []),
        ('curl -d \'{"a": 1}', []),
        ("curl -d", []),
        ('curl -d @- x <<EOF\n{"a": 1}\nEOF', [{"a": 1}]),
        ('curl -d @- x <<EOF\n{"a": 1}', []),
        ("curl -d @- x <<EOF\nnone\nEOF", []),
    ],
)
def test_which_words_of_a_command_are_sent(text: str, data: list[object]) -> None:
    found = front(a=f"# A\n\n```bash\n{text}\n```\n")
    assert [plain(sample.document.root) for sample in found.samples] == data


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


@pytest.mark.parametrize(
    "command",
    [
        *("curl", "$ curl", "$curl", "% curl", "> curl", "# curl", "  curl", "\tcurl"),
        *("curl.exe", "curl -H ''", 'curl -H ""', "curl a\\ b", 'curl "a \\" b"'),
        *("curl x \\\n ", "curl x ^\n ", "curl x `\n ", "curl x \\ \t\n", "curl\tx"),
    ],
)
def test_how_a_command_begins(command: str) -> None:
    text = f"{command} -d '{{\"a\": 1}}'"
    assert one(front(a=f"# A\n\n```bash\n{text}\n```\n")) == {"a": 1}


@pytest.mark.parametrize("command", ["curly", "scurl", "$$ curl", "see curl", "curl"])
def test_what_begins_none(command: str) -> None:
    text = f"{command}: -d '{{\"a\": 1}}'"
    assert not front(a=f"# A\n\n```bash\n{text}\n```\n").samples
