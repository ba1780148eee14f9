"""What sentences say of a property that always has the same value."""

import pytest

from docmodels.core.page import Run, RunKind, Runs
from docmodels.language.prose.constants import read_constant
from docmodels.parse.runs import read_runs


def runs(text: str) -> Runs:
    """Make runs of a text with *italics*, **bold** as __bold__, and `code`."""
    found: list[Run] = []
    for i, part in enumerate(text.split("`")):
        if i % 2:
            found.append(Run(RunKind.CODE, part))
            continue
        for j, strong in enumerate(part.split("__")):
            for k, one in enumerate(strong.split("*")):
                found.append(Run(RunKind.TEXT, one, None, j % 2 == 1, k % 2 == 1))
    return tuple(one for one in found if one.text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Kind of scope, must be *all*", "all"),
        ("Kind of scope, must be *all_chat_administrators*", "all_chat_administrators"),
        ("Type of the result, must be __article__.", "article"),
        ("The kind, must be __a b c d__.", "a b c d"),
        ("The kind must be __ __`x`.", "x"),
        ("The kind, must be `*a*`.", "*a*"),
        ("It must be `group`; others are no scopes.", "group"),
        ("The member's status, always \u201ccreator\u201d", "creator"),
        ("Always `x`", "x"),
        ('Always "divider".', "divider"),
        ("Type of the block, always `a b`. Read-only.", "a b"),
        ("This must always be set to `1`.", "1"),
        ("Has to be `x`, as there is no other.", "x"),
        ("Value: `photo`", "photo"),
        ("value: \u2018photo\u2019.", "photo"),
        ('Value is "boat".', "boat"),
        ("The value is `boat`", "boat"),
        ("What kind it is. Value is `boat`.", "boat"),
        ("Fixed value: `boat`", "boat"),
        ("Constant value is set to “boat”, as ever", "boat"),
        ("类型，固定值：boat", "boat"),
        ("类型，固定为`boat`。", "boat"),
        ("Ist immer “boat”.", "boat"),
        ("Toujours « boat »", "boat"),
        ("常に`boat`", "boat"),
        ("The value is `on` or `off`.", None),
        ("The value `boat` is used.", None),
        ("Value is `a` when sorted.", None),
        ("Default value is `a`.", None),
        ("The new value is `a`.", None),
        ("Value is `a`. Value is `b`.", None),
        ("当类型为1时，固定值：boat", None),
        ("始终为 boat 或 ship", None),
        ("immer boat", None),
        ("It must be unique.", None),
        ("Must be positive and always sent.", None),
        ("Must be `a` or `b`.", None),
        ("Must be `a`, `b`, or `c`.", None),
        ("Must be `true` if it is new.", None),
        ("Must be `asc` when sorted.", None),
        ("If there is a file, it must be `png`.", None),
        ("For gifts, this must be `0`.", None),
        ("It need not always be `x`.", None),
        ("This is almost always `x`.", None),
        ("Must not be `x`.", None),
        ("Must be `id` of the user.", None),
        ("Must be *an ordinary phrase that goes on and on*.", None),
        ("Default value: `photo`", None),
        ("Example value: `photo`", None),
        ("Value: `photo` in most cases", None),
        ("", None),
    ],
)
def test_constants(text: str, value: str | None) -> None:
    found = read_constant(runs(text))
    assert (None if found is None else found[0]) == value


@pytest.mark.parametrize("text", ["Value is ` `.", 'Value is " ".'])
def test_a_blank_is_no_constant(text: str) -> None:
    assert read_constant(read_runs(text)) is None


def test_a_rule_that_is_off_finds_nothing() -> None:
    text = runs("Must be `x`.")
    assert read_constant(text, frozenset({"constant-from-must-be"})) is None
    assert read_constant(text, frozenset({"constant-from-always"})) is not None


LEADS = ["It must be", "It is always", "The value is", "Toujours"]


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize(
    "rest", ["", ".", "; or so", ")", ", as ever", ", formerly so", "\nSince 2.0"]
)
def test_what_ends_a_clause_leaves_one_value(lead: str, rest: str) -> None:
    found = read_constant(runs(f"{lead} `boat`{rest}"))
    assert found is not None
    assert found[0] == "boat"


@pytest.mark.parametrize("lead", [*LEADS, "固定值："])
@pytest.mark.parametrize(
    "rest",
    [
        *(
            " or so",
            " and more",
            ",`ship`",
            ", `ship`",
            ', "ship"',
            ", “ship”",
            ", ‘ship’",
            ", or another",
            ", and more",
        ),
        *(", if it is new", ", when it is new", ", unless it is old", ", for boats"),
    ],
)
def test_what_adds_to_a_value_leaves_none(lead: str, rest: str) -> None:
    marked = "boat" if lead == "固定值：" else "`boat`"
    assert read_constant(runs(f"{lead} {marked}")) is not None
    assert read_constant(runs(f"{lead} {marked}{rest}")) is None


@pytest.mark.parametrize("value", ["boat", "a.b-2.c", ".png", "B_2-x.Y_0-a"])
@pytest.mark.parametrize(
    "end", ["", "。", ". Since 2.0", "\nSince 2.0", "，如常", ", forever"]
)
def test_a_value_where_no_spaces_are_needs_no_marks(value: str, end: str) -> None:
    found = read_constant(runs(f"类型，固定值：{value}{end}"))
    assert found is not None
    assert found[0] == value


@pytest.mark.parametrize(
    "words", ["be", "set to", "equal to", "equals", "has the value", "equals:"]
)
def test_words_behind_always(words: str) -> None:
    found = read_constant(runs(f"This always {words} `boat`."))
    assert found is not None
    assert found[0] == "boat"


@pytest.mark.parametrize(
    "lead",
    [
        *("If it is new, it", "When it is new, it", "Unless it is old, it"),
        *("It, in case of rent,", "It never", "It, if not old,", "It, when old,"),
        *("In winter, it", "With a mast, it", "For boats, it", "Read-only. In it, it"),
        *("Read-only; with a mast, it", "Read-only\nFor boats, it"),
    ],
)
def test_a_condition_before_a_value_leaves_none(lead: str) -> None:
    assert read_constant(runs("It must be `boat`.")) is not None
    assert read_constant(runs(f"{lead} must be `boat`.")) is None


@pytest.mark.parametrize("word", ["almost", "nearly", "either", "not", "never"])
def test_what_is_not_quite_always_is_no_one_value(word: str) -> None:
    assert read_constant(runs("It is always `boat`.")) is not None
    assert read_constant(runs(f"It is {word} always `boat`.")) is None


@pytest.mark.parametrize("lead", ["The motif", "The kind for boats", "Inside it, this"])
def test_words_within_other_words_spoil_nothing(lead: str) -> None:
    found = read_constant(runs(f"{lead} must be `boat`."))
    assert found is not None
    assert found[0] == "boat"


@pytest.mark.parametrize(
    "lead",
    [
        *(
            f"It {verb}{how}"
            for verb in "must|shall|has to|needs to".split("|")
            for how in (" be", " equal", " always be", " be set to", " be  set to ")
        ),
        *("Value is", "The value is:", "Value is fixed to", "The value is  "),
        *(
            "Fixed value",
            "Constant value:",
            "The fixed value is",
            "Fixed value is set to",
        ),
    ],
)
def test_all_ways_to_state_one_value(lead: str) -> None:
    found = read_constant(runs(f"{lead} `boat`."))
    assert found is not None
    assert found[0] == "boat"


@pytest.mark.parametrize("lead", [*LEADS, "Value:"])
@pytest.mark.parametrize("value", ["`boat`", '"boat"', "“boat”", "‘boat’", "«boat»"])
def test_a_value_in_any_quotes(lead: str, value: str) -> None:
    found = read_constant(runs(f"{lead} {value}"))
    assert found is not None
    assert found[0] == "boat"
