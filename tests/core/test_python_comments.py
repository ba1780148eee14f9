"""Comments: those of strings are none, and both ways to find them find the same."""

import tokenize
from pathlib import Path

import pytest

from docmodels.core.python_comments import by_strings, by_tokens, comments_of

TEXTS = {
    "none": "x = 1\n",
    "alone": "# One.\n",
    "behind code": "x = 1  # one\ny = 2\n\n\n# two  \n",
    "in a string": 'x = "# no"  # yes\ny = \'# no "\' # yes "\n',
    "in a docstring": '"""One.\n\n# no\n"""  # yes\n',
    "behind quotes": "x = '''a\n'b' # no\n'''\n# yes\n",
    "behind an escaped quote": 'x = "a\\"# no"  # yes\n',
    "behind a doubled escape": 'x = "a\\\\"  # yes "\n',
    "an escaped quote in a long string": "x = '''a\\'''# no'''  # yes\n",
    "in a continued string": 'x = "a\\\n# no"  # yes\n',
    "between strings": 'x = (\n    "a"  # one\n    "b"  # two\n)\n',
    "an empty string": "x = \"\"  # yes\ny = ''  # yes\n",
    "a quote before the end": 'x = """a\\""""  # yes\n',
    "a raw string": 'x = r"\\d# no"  # yes\n',
    "bytes": 'x = rb"# no"  # yes\n',
    "a string that holds strings": 'x = f"{y}# no"  # yes\n',
    "a raw string that holds strings": 'x = Rf"{y}# no"  # yes\nz = fR"#"\n',
    "a name before a string": 'x = y if"a" else"f"  # yes\n',
    "a string in a string": "x = f\"{'a'}\"  # yes\n",
    "the end of the text": "x = 1  # yes",
    "carriage returns": "x = 1  # yes\r\ny = '''\r\n# no'''\r\n",
    "a word of an end": 'if"f":  # yes\n    pass\n',
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_it_finds_all(text: str) -> None:
    found = comments_of(text)
    assert found == by_tokens(text.replace("\r\n", "\n"))
    assert all(comment.startswith("#") for _, comment in found)


def test_the_fast_way_knows_where_it_ends() -> None:
    for prefix in ("f", "F", "t", "T", "rf", "fr", "Rt", "TR"):
        assert by_strings(f'x = {prefix}"{{y}}"  # yes\n') is None
        assert by_strings(f"{prefix}'{{y}}'") is None
    assert by_strings("x = 1\r# yes\n") is None
    assert by_strings("x = 'a # no\ny = 1  # yes\n") == [(2, "# yes")]
    assert by_strings('elf"# no"  # yes\n') == [(1, "# yes")]


@pytest.mark.parametrize("name", ["tokenize", "ast", "argparse", "textwrap", "typing"])
def test_it_finds_those_of_the_standard_library(name: str) -> None:
    path = Path(tokenize.__file__).with_name(f"{name}.py")
    text = path.read_text("utf-8")
    assert comments_of(text) == by_tokens(text)
