"""The values that a row allows."""

import pytest
from support.property_rows import fields, listed

from docmodels.language.words.columns import RULE_COLUMNS


def test_the_description_of_a_bare_enum_may_be_its_values() -> None:
    found = fields(
        "| a | enum | | `ON`, `OFF`, or `NONE` |",
        '| b | string (enum) | | "on", "off" |',
        '| c | string | | "on", "off" |',
        "| d | enum | | The state of the thing. |",
        "| e | enum | | See `ON` and `OFF`. |",
    )
    assert [listed(one) for one in found.values()] == [
        ["ON", "OFF", "NONE"],
        ["on", "off"],
        [],
        [],
        [],
    ]


def test_a_column_of_values_is_asked_alone() -> None:
    head = "Field | Type | Values | Description"
    text = "Possible values are: `c`, `d`."
    found = fields(
        f"| a | string | `a`, `b` | {text} |",
        f"| b | string | see there | {text} |",
        f"| c | string | | {text} |",
        "| d | enum | see there | `e`, `f` |",
        head=head,
    )
    assert [listed(one) for one in found.values()] == [["a", "b"], [], ["c", "d"], []]
    column, _, prose, _ = (one.values for one in found.values())
    assert [(v.span.line, v.span.column) for v in column if v.span] == [(5, 16)] * 2
    assert [(v.span.line, v.span.column) for v in prose if v.span] == [(7, 18)] * 2


@pytest.mark.parametrize(
    ("cells", "values"),
    [
        ("| | Enum: [b c] | |", ["b", "c"]),
        ("| | Enum: [b, c] | Max: 3 |", ["b", "c"]),
        ("| | Max: 3 | Enum: [b c] |", ["b", "c"]),
        ("| x | Enum: [b c] | |", []),
        ("| | Enum: [b] | |", []),
    ],
)
def test_a_column_of_rules_lists_values(cells: str, values: list[str]) -> None:
    head = "Name | Type | Values | Validation | Rules"
    found = fields(f"| a | string {cells}", head=head)["a"]
    assert listed(found) == values


@pytest.mark.parametrize(
    ("kind", "text", "values"),
    [
        ("enum", "`b`, `c`", ["b", "c"]),
        ("enum", "One of: `b`, `c`", ["b", "c"]),
        ("enum", "max 3", []),
        ("string", "`b`, `c`", []),
    ],
)
def test_a_column_of_rules_lists_the_values_of_an_enum(
    kind: str, text: str, values: list[str]
) -> None:
    found = fields(f"| a | {kind} | {text} |", head="Name | Type | Rules")["a"]
    assert listed(found) == values
    assert found.notes == (("Rules", text.replace("`", "")),)


RULES = (
    "constraint|constraints|restriction|restrictions|rule|rules|validation|validations"
    "|restricciones|validación|restrições|validação|contraintes|regeln|einschränkungen"
    "|约束|校验规则|制約|バリデーション|제약|제약조건|ограничения|валидация"
)


@pytest.mark.parametrize("title", [*RULES.split("|"), "约束 / 说明", "Rules/About"])
def test_columns_of_rules(title: str) -> None:
    found = fields("| a | enum | `b`, `c` |", head=f"Name | Type | {title}")["a"]
    assert listed(found) == ["b", "c"]


@pytest.mark.parametrize("title", ["Example", "Since", "Applies to"])
def test_other_columns_list_no_values(title: str) -> None:
    assert {*RULES.split("|")} == RULE_COLUMNS
    found = fields("| a | enum | `b`, `c` |", head=f"Name | Type | {title}")["a"]
    assert listed(found) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("One of `on`, `off`.", []),
        ("One of `on`, `off`. None else.", []),
        ("One of `on`, `dim`.", ["on", "dim"]),
        ("Values are `on`, `off`.", ["on", "off"]),
    ],
)
def test_values_named_like_the_property_itself(text: str, values: list[str]) -> None:
    found = fields("| off | string | | x |", f"| on | string | | {text} |")["on"]
    assert listed(found) == values


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        ("string", ["0", "1"]),
        ("String", ["0", "1"]),
        ("int", ["0", "1"]),
        ("boolean", []),
        ("number", []),
        ("string[]", []),
    ],
)
def test_numbers_with_meanings_are_values_of_numbers_and_texts(
    kind: str, shown: list[str]
) -> None:
    (field,) = fields(f"| a | {kind} | | The state. 0: off, 1: on |").values()
    assert listed(field) == shown


@pytest.mark.parametrize(
    "text",
    [
        "At most one of `a` and `b` is sent with a request.",
        "Exactly one of `a`, `b`.",
        "One of `a`, `b`.",
        "Either `a` or `b` must be given.",
        "You must provide one of: `a`, `b`.",
        "One of `a`, `b` and `far.away` is mandatory.",
    ],
)
def test_names_of_properties_that_are_given_are_no_values(text: str) -> None:
    found = fields(f"| a | string | | {text} |", "| b | string | | x |")
    assert listed(found["a"]) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sort by one of: `a`, `b`.", ["a", "b"]),
        ("The kind, one of `a`, `b`.", ["a", "b"]),
        ("Must be set to one of `a`, `b`.", ["a", "b"]),
        ("At least one of `a`, `b`.", []),
        ("One of `a`, `b` and `c`.", ["a", "b", "c"]),
        ("One of `c`, `d`. Is required.", ["c", "d"]),
    ],
)
def test_names_of_other_properties_may_be_values(
    text: str, expected: list[str]
) -> None:
    found = fields(
        "| a | object | | x |", "| b | object | | x |", f"| kind | string | | {text} |"
    )
    assert listed(found["kind"]) == expected


@pytest.mark.parametrize(
    "text",
    [
        "At least one of `card`, `cash` goes with it.",
        "At most one of `card`, `cash` goes with it.",
        "Exactly one of `card`, `cash` goes with it.",
        "Only one of `card`, `cash` goes with it.",
        "One of `card`, `cash`. Give card or cash, not both.",
        "Must be one of `card`, `cash`: they are mutually exclusive.",
        "Must be one of `card`, `cash`: they never come together.",
        "Must be one of `card`, `cash`, which is set.",
        "Must be one of `card`, `cash`, whichever are set.",
        "Says which will be set: one of `card`, `cash`.",
        "Must be one of `card`, `cash`, which is also sent.",
        "Says which is given: one of `card`, `cash`.",
        "Says which is provided: one of `card`, `cash`.",
        "Must be one of `card`, `cash`, which is specified.",
        "Must be one of `card`, `cash`, which is present.",
        "Says which is supplied: one of `card`, `cash`.",
        "Must be one of `card`, `cash`, which is included.",
        "Must be one of `card`, `cash`, whichever is omitted.",
        "Says which is required: one of `card`, `cash`.",
        "Must be one of `card`, `cash`, which is mandatory.",
        "One must give one of `card`, `cash`.",
        "One must provide one of `card`, `cash`.",
        "One must also specify one of `card`, `cash`.",
        "One must send one of `card`, `cash`.",
        "One must supply one of `card`, `cash`.",
        "One must include one of `card`, `cash`.",
        "One must set one of `card`, `cash`.",
    ],
)
def test_a_sentence_may_tell_which_properties_are_there(text: str) -> None:
    found = fields(
        "| card | object | | x |",
        "| cash | object | | x |",
        f"| by | string | | {text} |",
    )
    assert listed(found["by"]) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One of `card`, `cash`.", []),
        ("The value is one of `card`, `cash`.", ["card", "cash"]),
        ("The allowed values are `card`, `cash`.", ["card", "cash"]),
        ("The option is one of `card`, `cash`.", ["card", "cash"]),
        ("Options: `card`, `cash`.", ["card", "cash"]),
        ("Choices: `card`, `cash`.", ["card", "cash"]),
    ],
)
def test_names_of_properties_and_its_own_may_be_called_values(
    text: str, expected: list[str]
) -> None:
    found = fields(f"| card | string | | {text} |", "| cash | object | | x |")
    assert listed(found["card"]) == expected


@pytest.mark.parametrize(
    ("default", "text", "expected"),
    [
        ("", "Values are `on`, `off`. The default is `dim`.", []),
        ("dim", "Values are `on`, `off`.", []),
        ("`On`", "Values are `on`, `off`.", ["on", "off"]),
        ("", "Values are `on`, `off`. Default: off.", ["on", "off"]),
        ("LateShift", "Values are `late_shift`, `off`.", ["late_shift", "off"]),
        ("none", "Values are `on`, `off`.", ["on", "off"]),
        ("as it was left before", "Values are `on`, `off`.", ["on", "off"]),
        ("[]", "Values are `on`, `off`.", ["on", "off"]),
        ("", "The default is `false`. Values are `on`, `off`.", ["on", "off"]),
    ],
)
def test_a_list_without_the_default_is_not_whole(
    default: str, text: str, expected: list[str]
) -> None:
    head = "Field | Type | Default | Description"
    found = fields(f"| a | string | {default} | {text} |", head=head)
    assert listed(found["a"]) == expected


def test_a_column_of_values_is_right_without_the_default() -> None:
    head = "Field | Type | Default | Values"
    found = fields("| a | string | dim | `on`, `off` |", head=head)
    assert listed(found["a"]) == ["on", "off"]
