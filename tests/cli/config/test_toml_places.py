"""Where in a TOML file a key stands."""

from collections.abc import Callable

import pytest
from support.counting import LIMIT, calls, takes_as_long_as_the_input

from docmodels.cli.config.toml_places import find_places


def test_places_of_keys() -> None:
    text = (
        "# [no]\n"
        "top = 1 # = 2\n"
        "\n"
        '[a."b=c".d]\n'
        "list = [\n"
        '  "# [x]", # y = 1\n'
        "]\n"
        'e."f.g" = """\n'
        "[no]\n"
        'no = 1"""\n'
        "[[t]]\n"
        "u = { v = 1 }\n"
    )
    places = {keys: span.line for keys, span in find_places(text, "f").items()}
    assert places == {
        ("top",): 2,
        ("a",): 4,
        ("a", "b=c"): 4,
        ("a", "b=c", "d"): 4,
        ("a", "b=c", "d", "list"): 5,
        ("a", "b=c", "d", "e"): 8,
        ("a", "b=c", "d", "e", "f.g"): 8,
        ("t",): 11,
        ("t", "u"): 12,
    }


def test_strings_and_comments_hide_what_would_end_a_statement() -> None:
    text = (
        'a = """x\\"""y = 1\n]"""""  # = [\n'
        "b = '''\\\nz = 1'''\n"
        '\'c]"=#\' = { d = [1,\n 2], e = "}\\"" }\r\n'
        '  ["f]".g]  # "\n'
        "\th = [ # ]\n  [],\n]\n"
    )
    places = {keys: (s.line, s.column) for keys, s in find_places(text, "f").items()}
    assert places == {
        ("a",): (1, 1),
        ("b",): (3, 1),
        ('c]"=#',): (5, 1),
        ("f]",): (7, 3),
        ("f]", "g"): (7, 3),
        ("f]", "g", "h"): (8, 2),
    }


@pytest.mark.parametrize(
    "text",
    [
        "a = [\n{}]\n",
        'a = """\n{}"""\n',
        '"{}" = 1\n'.replace("{}", "={}"),
        '["{}"]\n'.replace("{}", "]{}"),
    ],
)
def test_the_work_grows_as_the_text(text: str) -> None:
    """Of a value over many lines, no start is read again for each of them."""

    def work(times: int) -> Callable[[], object]:
        part = '"x",\n' if "[\n" in text else "x\n" if "a =" in text else "=]"
        whole = text.replace("{}", part * times)
        return lambda: find_places(whole, "f")

    assert calls(work(1200), "") / calls(work(300), "") < LIMIT
    assert takes_as_long_as_the_input(work)
