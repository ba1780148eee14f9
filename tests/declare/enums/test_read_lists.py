"""Which lists have the values of an enum, of which heading, and what they are."""

import pytest
from support.small_pages import page

from docmodels.core.values import Value
from docmodels.declare.enums.lists import is_part_of_enum, lists_enum, read_enum_list
from docmodels.language.words.dialect import DEFAULT

ITEMS = "\n\n- `open`\n- `shut`\n"
HEADING = "enum-from-list-below-its-heading"
NAME = "enum-from-list-below-its-name"
LINE = "enum-from-list-below-a-line"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# State\n\n## Enum", ("State", HEADING, "Enum", 3)),
        ("# State\n\n## Enumeration:", ("State", HEADING, "Enumeration:", 3)),
        ("# State\n\n## Values", ("State", HEADING, "Values", 3)),
        ("# X\n\n## State\n\n### Values", None),
        ("# X\n\n## State\n\n### Enum", ("State", HEADING, "Enum", 5)),
        ("## Enum", None),
        ("# Enum: State", ("Enum: State", NAME, "Enum: State", 1)),
        ("# Bed: State", None),
        ("# State (enum)", ("State (enum)", NAME, "State (enum)", 1)),
        ("# The bed state enum", ("The bed state enum", NAME, "The bed state enum", 1)),
        ("# One of the bed enum", None),
        ("# `StateEnum`", ("StateEnum", NAME, "StateEnum", 1)),
        ("# State", None),
        ("# State\n\n**Enum**:", ("State", LINE, "Enum", 3)),
        ("# State\n\n*Enum* of all states:", ("State", LINE, "Enum", 3)),
        ("# State\n\nEnum:", ("State", LINE, "Enum:", 3)),
        ("# State\n\nText.\n\n**Enum**:", ("State", LINE, "Enum", 5)),
        ("# State\n\nEnum of `all` states:", None),
        ("# State\n\n**Colours**:", None),
        ("# State\n\n- **Enum**", None),
        ("**Enum**:", None),
        ("# State enum\n\n| a | b |\n|---|---|\n| c | d |", None),
    ],
)
def test_which_lists_are_of_an_enum(
    text: str, found: tuple[str, str, str, int] | None
) -> None:
    read = page(text + ITEMS)
    told = lists_enum(read, read.sections[-1], DEFAULT)
    if told is None:
        assert found is None
        return
    because = told.because
    assert found == (
        told.above.title,
        *(because.rule, because.words, because.span.line),
    )
    assert because.concluded == "a list of values"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("# State\n\n## Enum variants", True),
        ("# State\n\n## Values", True),
        ("# X\n\n## State\n\n### Values", False),
        ("## Values", False),
        ("# State\n\n## Bed", False),
    ],
)
def test_headings_of_the_values_of_what_stands_above(text: str, told: bool) -> None:
    read = page(text)
    assert is_part_of_enum(read, read.sections[-1]) is told


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "- `open`: Come in.\n- `shut` - Stay out",
            [("open", "Come in."), ("shut", "Stay out")],
        ),
        ("- `open` (Come in.)\n- `open` again", [("open", "Come in.")]),
        ("- `open`, `shut`\n- `gone`", [("open", ""), ("shut", ""), ("gone", "")]),
        ("- `open` | `shut` or `gone`", [("open", ""), ("shut", ""), ("gone", "")]),
        ("- `open` and so `shut`", [("open", "and so `shut`")]),
        ("- `open`\n- shut", []),
        ("- open\n- shut", []),
        ("- `1`: One.\n- `-2`: Two.", [(1, "One."), (-2, "Two.")]),
        ("- `1`\n- `two`", [("1", ""), ("two", "")]),
        ("- `1`\n- `2.5`", []),
        ("- `\"open\"`\n- `'shut'`", [("open", ""), ("shut", "")]),
        ('- `""`: None.\n- `x`', [("", "None."), ("x", "")]),
        ('- `OPEN` (value: `"open"`): Come in.', [("open", "Come in.")]),
        (
            "- `OPEN` (Value = `1`)\n- `SHUT` (value: `2`)",
            [(1, "", "OPEN"), (2, "", "SHUT")],
        ),
        ("- `OPEN` (worth: `1`)", [("OPEN", "worth: `1`")]),
        ('```ts\n"open" | "shut" | "open"\n```', [("open", ""), ("shut", "")]),
        ("```ts\n1 | -2 | Unrecognized<number>\n```", [(1, ""), (-2, "")]),
        ("```ts\n'' | 'x'\n```", [("", ""), ("x", "")]),
        ('```ts\n"open"\n```\n\n```ts\n"shut"\n```', []),
        ("```ts\nlet x = 1\n```", []),
        ("Allowed values: `open`, `shut`", [("open", ""), ("shut", "")]),
        ("Text.\n\nAllowed values: [open, shut]", [("open", ""), ("shut", "")]),
        ("Text.", []),
        ("    - `open`\n    - `shut` (value: `s`)", [("open", ""), ("s", "")]),
        ("    * `open`\n\n    + `shut`", [("open", ""), ("shut", "")]),
        ("    - `open`\n    - shut", []),
        ("```\n- `open`\n```", [("open", "")]),
        ("```md\n- `open`\n```", []),
    ],
)
def test_the_values_of_a_list(
    text: str, found: list[tuple[Value, str] | tuple[Value, str, str]]
) -> None:
    values = read_enum_list(page(f"# State\n\n{text}\n").sections[-1])
    told = [
        (one.value, one.description, *((one.other,) if one.other else ()))
        for one in values
    ]
    assert told == found


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("- `open`\n- `shut`", [3, 4]),
        ("    - `open`\n\n    - `shut`", [3, 5]),
        ("Text.\n\nAllowed values: `open`, `shut`", [5, 5]),
        ('```ts\n"open" | "shut"\n```', [4, 4]),
    ],
)
def test_where_the_values_of_a_list_stand(text: str, lines: list[int]) -> None:
    values = read_enum_list(page(f"# State\n\n{text}\n").sections[-1])
    assert [one.span.line for one in values if one.span] == lines
