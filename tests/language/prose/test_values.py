"""Allowed values that a description lists."""

import pytest
from support.counting import LIMIT, calls, grows_as_the_text

from docmodels.core.page import Run, RunKind, Runs, Table
from docmodels.language.prose import read_values, read_values_reference
from docmodels.parse.markdown import read_page
from docmodels.parse.runs import read_runs


def runs(text: str) -> Runs:
    """Read the description of a property table's only row."""
    page, _ = read_page(
        "x.md",
        f"# X resource\n\n| Name | Type | Description |\n|---|---|---|\n"
        f"| a | string | {text} |\n".encode(),
    )
    table = next(b for s in page.sections for b in s.blocks if isinstance(b, Table))
    return table.rows[0].cells[2].runs


def values(text: str) -> list[str] | None:
    """Return the values that a description lists."""
    found = read_values(runs(text))
    return None if found is None else [value for value, _ in found.values]


LISTED = {
    "One of: <ul><li><code>on</code></li><li><code>off</code></li></ul>": "on off",
    "Allowed values: <code>on</code>, <code>off</code>.": "on off",
    "Possible values: <ul><li><code>on</code>: it runs</li><li><b>off</b></li></ul>"
    "": "on off",
    "Possible values: `YYYY`, `MM`": "YYYY MM",
    'The state: "on", "off" or "broken".': "on off broken",
    "The possible values are `on` and `off`.": "on off",
    "Possible values are:<br><br>`on`: it runs.<br>`off`: it rests.": "on off",
    "Possible values are: <ul><li>`on` - it runs</li><li>`off`</li></ul>": "on off",
    "Following values are supported. Not nullable. <ul><li>`on`</li><li>`off`</li></ul>"
    "": "on off",
    "Can be set to two values: <ul><li>__on__ - it **runs**.</li><li>__off__ - rests."
    "</li></ul>": "on off",
    "This can either be `on` or `off`.": "on off",
    "Supports only two values: `on` or `off`.": "on off",
    "Select from: `on`, `off`.": "on off",
    "Possible values: `on` `off` `broken`": "on off broken",
    "Possible values:<br>• `on` - it runs<br>• `off` - it rests": "on off",
    "Possible values: • `on` - it runs • `off` - it rests": "on off",
    "Possible values: [`on`, `off`]": "on off",
    'Possible values: ["on", "off"].': "on off",
    'Possible values: `["on", "off"]`': "on off",
    "Possible values (`on`, `off`).": "on off",
    "One of: on, off, broken": "on off broken",
    "Possible values: <ul><li>on</li><li>off</li></ul>": "on off",
    "The state. Possible values:<br>on<br>off": "on off",
    "Possible values:<br>- on<br>- off - it rests": "on off",
    "Possible values: 1, 2, 3": "1 2 3",
    "Possible values: 1-开,2-关": "1 2",
    "Possible values: 1:开; 2:关.": "1 2",
    "enum: on, off": "on off",
    "Enumeration: on, off.": "on off",
    "The state (enum: on, off) of it.": "on off",
    "The state (possible values: on, off).": "on off",
    "Enum values: ON, OFF": "ON OFF",
    "An enum of `on`, `off`.": "on off",
    "The possible values are: Unknown, Empty, Other.": "Unknown Empty Other",
    'The supported values are:<br/> Area - where: "in", "out".<br/> "Time" - when.'
    "": "Area Time",
    "For cats: `purr`, `hiss`. For dogs: `bark`, `growl`.": "purr hiss bark growl",
    "Possible values are `on`, `off`. If it is old, possible values are `on`, `worn`."
    "": "on off worn",
    "Possible values are: `on`, `off`. See which combinations of states are used."
    "": "on off",
    "Possible values: `on` - it runs, hums, and glows, `off` - it rests.": "on off",
    "Possible values are `on` – it runs, or `off` – it rests. More is below.": "on off",
    "Possible values are:<ul><li>On &mdash; it runs.</li><li>Off &mdash; it rests."
    "</li></ul>": "On Off",
    "For this property, possible values are `on` and `off`.": "on off",
}


@pytest.mark.parametrize("text", LISTED)
def test_a_list_is_read(text: str) -> None:
    assert values(text) == LISTED[text].split()


@pytest.mark.parametrize(
    "text",
    [
        "The state, such as `on` or `off`.",
        "Supports `eq`, `ne`.",
        "Possible values include `on`, `off`, and more.",
        "Possible values are `on`, `off`, etc.",
        "Possible values are `on`, `off` and so on.",
        "Possible values are `on`, `off`, ...",
        "Possible values: on, off, more.",
        "Possible values are:<br>`on`<br>`off`<br>and more",
        "Possible values are `on`, `off`. They can be combined.",
        "A comma-separated list of the values `on`, `off`.",
        'Possible values are "on", "off", an empty string.',
        'Possible values are "on", "off" or empty string.',
        "The parts (`on`, `off`) of it.",
        "When it is new, possible values are `on`, `off`.",
        "One of: the owner, the people who rent it.",
        "An enum: the state, the one of the lamp.",
        "An enumeration (enum: see below) of it.",
        "The format must be `YYYY-MM-DD` or `YYYY`",
        "Must be one of `<id>` or `<name>`.",
        "The list is sorted by one of `name` or `date`.",
        "Notes:<br>Area - where it is.<br>Time - when it is.",
        "Possible values: `on` - it runs, `off` - it rests, and others.",
        "Possible values: `on` - it runs, `off`.",
        "Possible values are:<br>Area - where it is.<br>Ask for others.",
        "For new lamps, this can be `on` or `off`.",
        "Possible values:<br>on<br>Only for lamps.",
        "Possible values:<br>on<br>off<br>Deprecated",
        "Possible values: 1-10",
        "Possible values: 1, 2, 3 or more.",
        "Used for:<br>lamps<br>beds",
    ],
)
def test_what_is_open_or_said_of_a_case_is_no_list(text: str) -> None:
    assert values(text) is None


def test_a_list_that_explains_a_value_of_another_adds_nothing() -> None:
    text = "Possible values are `on`, `off`. With `on`, values are `fast`, `slow`."
    assert values(text) == ["on", "off"]


@pytest.mark.parametrize("empty", ['""', "''", '`""`', "*(empty)*"])
@pytest.mark.parametrize(
    "text", ['One of "a", "b" or {}.', 'Possible values are "a", "b", {}.']
)
def test_an_empty_text_does_not_lose_the_other_values(text: str, empty: str) -> None:
    found = read_values(read_runs(text.format(empty)))
    assert found is not None
    assert [value for value, _ in found.values] == ["a", "b", ""]


def test_a_value_is_explained_by_a_closed_parenthesis_alone() -> None:
    for text, said in (("`off` (dark).", "dark"), ("`off` (dark", "")):
        found = read_values(read_runs(f"One of `on`, {text}"))
        assert found is not None
        assert found.values == (("on", ""), ("off", said))


def test_a_blank_in_quotes_is_a_value() -> None:
    assert values('It can be " ", "Paid" or "Sent".') == [" ", "Paid", "Sent"]


def test_null_in_a_list_is_a_fact() -> None:
    found = read_values(runs("Allowed values: `null`, `on` and `off`."))
    assert found is not None
    assert found.nullable
    assert [value for value, _ in found.values] == ["on", "off"]


@pytest.mark.slow
@pytest.mark.parametrize(
    "part",
    [
        "values: `a` - b, ",
        "values: `a` ( ",
        ': "a" ',
        "values: \u2022 `a` ",
        '"',
        "[`a`,",
        "values are a, ",
    ],
)
@pytest.mark.parametrize("times", [250, 5000])  # a very long cell is not read
def test_the_work_grows_as_the_cell_does(part: str, times: int) -> None:
    def read(text: str) -> None:
        read_values((Run(RunKind.TEXT, text),))

    assert grows_as_the_text(read, part, times)


def test_the_work_grows_as_the_values_do() -> None:
    def work(count: int) -> int:
        return calls(lambda: read_values((Run(RunKind.CODE, "a"),) * count))

    work(1)
    assert work(4000) < LIMIT * work(1000)


@pytest.mark.parametrize(
    "text",
    [
        "Only one of `on` or `off` can be set.",
        "Exactly one of `on`, `off` must be specified.",
        "What it does. At most one of `on` and `off` may be provided.",
    ],
)
def test_properties_that_exclude_one_another_are_no_values(text: str) -> None:
    assert values(text) is None


@pytest.mark.parametrize(
    "end",
    ["more", "etc.", "others", "so on", "among others", "...", "…"]
    + ["empty text", "an owl", "any owl", "other owls", "a new owl"],
)
def test_a_list_that_goes_on_has_not_all_values(end: str) -> None:
    assert values(f"Possible values are `on`, `off`, {end}") is None
    assert values(f"Possible values are `on`, `off`, and {end}") is None


def test_one_value_is_no_list() -> None:
    assert values("Possible values are `on`.") is None
    assert values("Possible values are `on`, `on`.") is None
    assert values("Possible values are: `on` - it runs.") is None
    assert values("Possible values:<br>`on` - it runs.") is None


def test_a_value_has_few_words() -> None:
    assert values('It can be "a b c d" or "e".') == ["a b c d", "e"]
    assert values('It can be "a b c d e" or "f".') is None


def test_a_list_with_a_colon_after_an_announced_one_explains_it() -> None:
    text = "The values are here. The doors: `on`, `off`."
    assert values(text) is None
    assert values("The doors: `on`, `off`.") == ["on", "off"]


def test_the_values_of_further_cases_count() -> None:
    text = "Possible values are `a`, `b`. {} it is old, values are `c`, `d`."
    for word in ("When", "If"):
        assert values(text.format(word)) == ["a", "b", "c", "d"]
    assert values(text.format("Unless")) == ["a", "b"]


def _referred(text: str) -> str | None:
    found = read_values_reference(runs(text))
    return found.name if found is not None else None


@pytest.mark.parametrize(
    "lead",
    [
        *(
            f"The {what} {verb} in"
            for what in "value values members names".split()
            for verb in ("found", "listed")
        ),
        "The member names in",
        *(
            f"The values {verb}"
            for verb in "found listed defined described specified in of from by".split()
        ),
        "The values of the",
        "The values in the enum",
    ],
)
def test_values_may_stand_where_a_link_leads(lead: str) -> None:
    assert _referred(f"{lead} [X](x.md#x).") == "X"


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        # A bracket that nothing closes, or something else follows
        ("Possible values (`on`, `off`", None),
        ("Possible values (`on`, `off`: the state.", None),
        ("Possible values: [on, off", "on off"),
        # A comma, or a conjunction, at the very end
        ("Possible values are `on`, `off`,", "on off"),
        ("Possible values are `on`, `off` and", None),
        ("Possible values: `on` - it runs, `off` - it rests, and", "on off"),
        # A mark alone is no value.
        ("Possible values: `on`, `,`.", None),
        # Nothing behind a bullet, an announcement, or in bold
        ("Possible values:<br>- `on`<br>- `off`<br>-", "on off"),
        ("Possible values:<br>- `on`<br>-", None),
        ("Possible values: • `on` - it runs", None),
        ("Possible values are", None),
        ("Possible values are:<br>", None),
        ("Possible values are **on,,off**.", "on off"),
        # Lines with several values
        ("Possible values:<br>`on`, `off`<br>`dim`, `dark`", "on off dim dark"),
        ("Possible values:<br>- `on`<br>off", "on off"),
        ("Possible values:<br>`on`<br>`off`<br>...", None),
        ("Possible values: on,<br>off", None),
        ("Possible values:<br>on - it runs<br>[off](x.md) - it rests", None),
        # Below a rule something else begins.
        ("Possible values: `on`, `off`<hr>`dim`", "on off"),
        ("Possible values:<br>`on`<hr>`off`", None),
        # A note begins with a label, which a mark ends.
        ("Possible values are `on`, `off` and note: it glows.", "on off"),
        ("Possible values are `on`, `off`, note: it glows.", "on off"),
        ("Possible values:<br>on<br>off<br>Note", "on off Note"),
    ],
)
def test_where_a_list_begins_and_ends(text: str, listed: str | None) -> None:
    assert values(text) == (None if listed is None else listed.split())


def test_a_very_long_text_lists_nothing() -> None:
    many = tuple(Run(RunKind.CODE, f"v{at}") for at in range(20_000))
    assert read_values((Run(RunKind.TEXT, "Possible values: "), *many)) is None


def test_marks_in_explanations_stand_where_they_stood() -> None:
    lines = "`on` - it runs; it hums!<br>`off` - is it off? By 5%."
    found = read_values(runs(f"Possible values:<br>{lines}"))
    assert found is not None
    assert found.values == (("on", "it runs; it hums!"), ("off", "is it off? By 5%."))


@pytest.mark.parametrize(
    "lead",
    ["The value is", "See the values of", "For more, the values in", "In", "Found in"]
    + ["The default value in", "Not the values of", "An example of the values in"],
)
def test_other_links_lead_to_no_values(lead: str) -> None:
    assert _referred(f"{lead} [X](x.md#x).") is None


@pytest.mark.parametrize(
    "lead",
    ["For lamps, it can be", "In days of rain, it can be", "On boats, it can be"]
    + ["With wood, it can be", "The value can be", "The new values are"],
)
def test_the_values_of_two_cases_are_put_together(lead: str) -> None:
    assert values("Values are `a`, `b`. It can be `c` or `d`.") == ["a", "b"]
    assert values(f"Values are `a`, `b`. {lead} `c` or `d`.") == ["a", "b", "c", "d"]


@pytest.mark.parametrize(
    "empty", ["(empty)", "(empty string)", "(Empty text)", "&lt;empty>"]
)
def test_what_is_called_empty_is_the_empty_text(empty: str) -> None:
    assert values(f"Possible values are **on**, **{empty}**.") == ["on", ""]
    assert values("Possible values are **on**, **(empty box)**.") != ["on", ""]


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        pytest.param("Values are `a b c d`, `e`.", ["a b c d", "e"], id="four words"),
        pytest.param("Values are `a b c d e`, `e`.", None, id="five words"),
        pytest.param("Values are `,`, `e`.", None, id="a mark alone"),
        pytest.param("Values are `a,`, `e`.", ["a", "e"], id="a mark in code"),
        pytest.param("Values are `on`, `on`.", None, id="one value twice"),
        pytest.param("Values are `null`, `on`.", None, id="null and one value"),
        pytest.param("Required.<br>`on`<br>`off`", None, id="lines below facts alone"),
        pytest.param("<br>`on`<br>`off`", None, id="lines below nothing"),
        pytest.param("The state.<br>`on`<br>`off`", None, id="lines of no values"),
        pytest.param(
            "The value can be.<br>`on`<br>`off`", None, id="lines below one value"
        ),
        pytest.param(
            "Values are given. Required.<br>Read-only.<br>`on`<br>`off`",
            ["on", "off"],
            id="facts between the words and the lines",
        ),
        pytest.param(
            "It: `a`, `b`, `c`, values are `x`, `y`.",
            ["x", "y"],
            id="before the words that announce",
        ),
        pytest.param(
            "The values: `a`, `b`. It includes: `x`, `y`.",
            ["a", "b"],
            id="a later list of something else",
        ),
        pytest.param("`on`, `off`: `a`, `b`.", None, id="a list behind a list"),
        pytest.param("The state (`on`, `off`).", None, id="a bracket behind a word"),
        pytest.param("The state: (`on`, `off`).", None, id="a colon and a bracket"),
        pytest.param(
            "The state: `on` - it runs, `off` - it rests.", None, id="a colon explains"
        ),
        pytest.param("Values are - `on`, `off`.", None, id="a dash before"),
        pytest.param("- `on` or `off`.", None, id="a dash at the start"),
        pytest.param(
            "For lamps, this can be `on` or `off`. For stoves, this can be `hot`, "
            "`off`.",
            ["on", "off", "hot"],
            id="two cases",
        ),
        pytest.param(
            "If it is old, values are `on`, `worn`.", None, id="the first on condition"
        ),
        pytest.param("Values are `YYYY` or `MM`.", ["YYYY", "MM"], id="formats named"),
        pytest.param("Must be `YYYY` or `MM/DD`.", None, id="formats"),
        pytest.param("One of: :on, off", None, id="two colons"),
        pytest.param("It can be (`http`, `https`) scheme.", None, id="parts in one"),
        pytest.param("One of:", None, id="nothing"),
        pytest.param("The state (x) enum: on, off) of it.", None, id="closed before"),
        pytest.param("Supported values are: a.b://, off.", None, id="an address"),
        pytest.param("Supported values are: a, b. Also `c`.", None, id="one later"),
        pytest.param(
            "Supported values are:<br>Area - x.<br>`<Time>` - y.", None, id="no value"
        ),
    ],
)
def test_what_announces_a_list(text: str, listed: list[str] | None) -> None:
    assert values(text) == listed


@pytest.mark.parametrize(("words", "listed"), [(26, None), (27, ["on", "off"])])
def test_words_far_before_a_list_forbid_nothing(
    words: int, listed: list[str] | None
) -> None:
    far = "word " * words
    assert values(f"Not {far}the values are `on`, `off`.") == listed
    # A text has a first token, and a sentence before this one does not count.
    assert values(f"Not old. Not {far}the values are `on`, `off`.") == listed


def test_of_two_lists_that_say_one_thing_the_first_is_the_reason() -> None:
    found = read_values(runs("Values are `on`, `off`. On it, values are `off`, `on`."))
    assert found is not None
    assert len(found.found) == 1


@pytest.mark.parametrize(("count", "read"), [(2498, True), (2499, False)])
def test_a_text_of_so_many_tokens_is_read(count: int, read: bool) -> None:
    listed = ", ".join(f"`a{number}`" for number in range(count))
    found = read_values(read_runs(f"The values are {listed}."))
    assert (found is not None) is read
