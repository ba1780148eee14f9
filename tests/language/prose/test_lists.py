"""Where the list of a description ends, and what it says of each value."""

import pytest

from docmodels.language.prose import read_values
from docmodels.parse.runs import read_runs


def explained(text: str) -> dict[str, str] | None:
    """Return the values that a text lists, each with its explanation."""
    found = read_values(read_runs(text))
    return None if found is None else dict(found.values)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Values are `on` - it is more, `off` - it rests.",
            {"on": "it is more", "off": "it rests"},
            id="a word that goes on with a list, within an explanation",
        ),
        pytest.param(
            "Values are `on` - it `runs` well, `off` - it rests.",
            {"on": "it runs well", "off": "it rests"},
            id="a value within an explanation",
        ),
        pytest.param(
            "Values are `on` - `off` is its end, `off` - it rests.",
            {"on": "off is its end", "off": "it rests"},
            id="a value that begins an explanation",
        ),
        pytest.param(
            "Values are:<br>`on` if `a` is set<br>`off` otherwise",
            {"on": "if a is set", "off": "otherwise"},
            id="a value of another property in a line",
        ),
        pytest.param(
            "Values are: • `on` - it runs for `a` • `off` - it rests",
            {"on": "it runs for a", "off": "it rests"},
            id="bullets in a line",
        ),
        pytest.param(
            "Values are:<br>`on`;<br>`off`; it rests;<br>`hot`.",
            {"on": "", "off": "it rests;", "hot": ""},
            id="the mark behind a value is no explanation",
        ),
        pytest.param(
            "Values are • `on` • `off`.", {"on": "", "off": ""}, id="a stop alone"
        ),
        pytest.param(
            "Values are `on` (lit), `off`. For stoves, values are `on` (hot), `off` "
            "(cold).",
            {"on": "lit", "off": "cold"},
            id="the first of two explanations, where it is one",
        ),
        pytest.param(
            "Supported values are:<br>Area - where.<br>`Time` - when.<br>Note: old",
            {"Area": "where.", "Time": "when."},
            id="a note below lines",
        ),
        pytest.param(
            "One of `on`, `off` (a (b) c) or `hot`.",
            {"on": "", "off": "a (b) c", "hot": ""},
            id="parentheses in parentheses",
        ),
        pytest.param(
            "One of: on (it runs), off (it rests)",
            {"on": "it runs", "off": "it rests"},
            id="words without quotes",
        ),
        pytest.param(
            "Possible values: 1-开 (lit), 2-关",
            {"1": "开", "2": "关"},
            id="what is glued to a number counts before parentheses",
        ),
        pytest.param(
            "One of `on` (lamps [old], lights) or `off`.",
            {"on": "lamps [old], lights", "off": ""},
            id="brackets stand as on the page",
        ),
        pytest.param(
            "Kinds (one of `on` (a 5% rise - no more!) or `off`).",
            {"on": "a 5% rise - no more!", "off": ""},
            id="signs stand as on the page",
        ),
    ],
)
def test_a_value_is_explained(text: str, said: dict[str, str]) -> None:
    assert explained(text) == said


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param(
            "Possible values (`on`, `off`). More.", "on off", id="closed bracket"
        ),
        pytest.param(
            "Possible values (`on`, `off` as ever.", None, id="bracket not closed"
        ),
        pytest.param("Possible values are `on` - it runs.", None, id="one value"),
        pytest.param("Values are:<br>`on` - it runs.", None, id="one value in a line"),
        pytest.param("Values are:<br>`on` `off`.", "on off", id="two in one line"),
        pytest.param(
            "Values are `on` - it runs, `off`", None, id="the last one is not explained"
        ),
        pytest.param(
            "Possible values are:<br>`on`, `off`<br>`hot`",
            "on off hot",
            id="two values in a line are none that is explained",
        ),
        pytest.param(
            "Possible values are:<br>`on` or `off`<br>`hot`",
            "on off",
            id="behind the last value begins another text",
        ),
        pytest.param(
            "Values are:<br>`on` it<br>off - y", None, id="a word is in no list of code"
        ),
        pytest.param(
            "Values are:<br>`on`<br>`off`<br>**Required if set**",
            "on off",
            id="bold below values in code",
        ),
        pytest.param(
            "Values are:<br>**on**<br>**off**<br>**hot**",
            "on off hot",
            id="bold below values in bold",
        ),
        pytest.param(
            "Values are:<br>`on`<br>**off**<br>`hot`",
            "on off hot",
            id="bold below one value only",
        ),
        pytest.param("One of `on`<br>`off`", "on off", id="a break between"),
        pytest.param(
            "One of `on`, `off` or `hot`<br>`cold`",
            "on off hot",
            id="a break behind the last",
        ),
        pytest.param(
            "One of `on`, `off`<br>Note: see `hot`.", "on off", id="a note behind"
        ),
        pytest.param(
            "One of `on` or `off`, `hot`.", "on off hot", id="a value behind the last"
        ),
        pytest.param(
            "Values are `on`, `off` or `hot`, `size` is old.",
            "on off hot",
            id="what begins a clause is none",
        ),
        pytest.param(
            "One of `on`, `is`, `off`.", "on is off", id="a verb that is a value"
        ),
        pytest.param(
            "Possible values: (on, off), or none.", "on off", id="words in a bracket"
        ),
        pytest.param(
            "Possible values: on, off] more.", None, id="a bracket that none opens"
        ),
        pytest.param(
            "The state (enum: on, off) and `hot`.", None, id="goes on in words"
        ),
        pytest.param("One of `on`, `off`, so.", None, id="goes on with: so"),
        pytest.param(
            "One of `on`, `off`, any other.", None, id="goes on with: any other"
        ),
        pytest.param("Possible values are: on, any.", "on any", id="any at the end"),
        pytest.param(
            "Possible values are: on, any other.", None, id="any before a word"
        ),
        pytest.param("Possible values: on; off, hot.", "on off hot", id="semicolon"),
        pytest.param("Possible values: on,<br>off", None, id="words in two lines"),
    ],
)
def test_a_list_ends_there(text: str, values: str | None) -> None:
    found = explained(text)
    listed = None if found is None else " ".join(found)
    assert listed == values
