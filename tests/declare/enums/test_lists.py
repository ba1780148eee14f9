"""Which lists have the values of enums."""

import pytest
from support.small_pages import decls, enums, page

from docmodels.core.declarations import EnumDecl, ModelDecl
from docmodels.core.values import Value
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.language.words.signs import ENUM_PARTS

LISTS = "# State\n\n## Enum\n\n"


@pytest.mark.parametrize(
    ("items", "values"),
    [
        ("* `open`\n* `closed`\n", ["open", "closed"]),
        (
            '* `OPEN` (value: `"open"`)\n\n* `NONE` (value: `"none"`)\n',
            ["open", "none"],
        ),
        ("- `open`: You may come in.\n- `closed` - You may not.\n", ["open", "closed"]),
        (
            "    * `Open` (value: `'open'`)\n\n    * `Shut` (value: `OFF`)\n",
            ["open", "OFF"],
        ),
        (
            "* `Open` (value:`open`)\n* `Shut` ( value = `shut`)\n",
            ["open", "shut"],
        ),
        (
            "    *  `Open` (value: `'open'`)\n\n    *  `Shut` (value: `OFF`)\n",
            ["open", "OFF"],
        ),
        (
            "    * `Open`(value:`'open'`)\n\n    * `Shut`(value:`OFF`)\n",
            ["open", "OFF"],
        ),
        ("    - `open`\n    - `closed`\n\nNo others.\n", ["open", "closed"]),
        ("It is one of these:\n\n* `open`\n* `closed`\n", ["open", "closed"]),
    ],
)
def test_a_list_below_a_heading_enum_has_the_values(
    items: str, values: list[str]
) -> None:
    assert enums(LISTS + items) == {"State": values}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("## Enum\n\n- `x`\n- `y`\n", {}),
        ("## Values\n\n- `x`\n- `y`\n", {}),
        ("# A\n\n## Values\n\n- `x`\n- `y`\n", {"A": ["x", "y"]}),
        ("# A\n\n## B\n\n### Values\n\n- `x`\n- `y`\n", {}),
        ("# Bed state enum\n\n- `x`\n- `y`\n", {"Bed state": ["x", "y"]}),
        ("# Bed state list\n\n- `x`\n- `y`\n", {}),
        ("# The state of a bed enum\n\n- `x`\n- `y`\n", {}),
        ("# State\n\n**Enum**:\n\n- `x`\n", {"State": ["x"]}),
        ("# State\n\n**Enum** of it:\n\n- `x`\n", {"State": ["x"]}),
        ("# State\n\nEnum of **it**:\n\n- `x`\n", {}),
        ("**Enum**:\n\n- `x`\n", {}),
    ],
)
def test_which_headings_and_lines_a_list_is_below(
    text: str, found: dict[str, list[Value]]
) -> None:
    assert enums(text) == found


@pytest.mark.parametrize(
    ("items", "values"),
    [
        ('- `""`\n- `x`', ["", "x"]),
        ("- `''`\n- `x`", ["", "x"]),
        ('- `"`\n- `x`', None),
        ("- `1`\n- `2`", [1, 2]),
        ("- `1`\n- `2.5`", None),
        ("- `A` (value: `x`)\n- `B` (value: `y`)", ["x", "y"]),
        ("- `A` (value: [`x`](#y))\n- `B` (value: **x**)", ["A", "B"]),
        ("- `A` (value: 3)\n- `B` (value: 4)", ["A", "B"]),
        ("```\n- `x`\n\n- `y`\n```", ["x", "y"]),
        ("```\n- `x`\n- y\n```", None),
        ("```\n- `x`\n```\n\n```\nelse\n```", None),
        ("```md\n- `x`\n- `y`\n```", None),
        ('```ts\n"" | "x" | 3\n```', ["", "x", 3]),
        ("Possible values: `x`, `y`.", ["x", "y"]),
        ("Possible values: `null`.", None),
    ],
)
def test_what_the_items_of_a_list_may_be(
    items: str, values: list[Value] | None
) -> None:
    assert enums(f"# State enum\n\n{items}\n").get("State") == values


@pytest.mark.parametrize(
    "items",
    [
        "* `HALF` (value: `0.5`)\n* `TWO` (value: `2`)\n",
        "* `MORE` (value: `10.25`)\n* `TWO` (value: `2`)\n",
        "* `open`\n* Other words.\n",
        "Nothing is listed here.\n",
    ],
)
def test_other_lists_below_such_a_heading_have_none(items: str) -> None:
    assert enums(LISTS + items) == {}


def test_whole_numbers_travel_as_such() -> None:
    (state,) = decls(
        f"{LISTS}* `ONE` (value: `1`)\n* `TWO` (value: `2`)\n"
    ).declarations
    assert isinstance(state, EnumDecl)
    assert [(one.value, one.other) for one in state.values] == [(1, "ONE"), (2, "TWO")]
    assert enums(f"{LISTS}* `-1`\n* `0`\n") == {"State": [-1, 0]}
    assert enums(f'{LISTS}* `"1"`\n* `auto`\n') == {"State": ["1", "auto"]}


def test_what_is_said_beside_a_value_is_kept() -> None:
    text = f"{LISTS}* `open`: You may come in.\n* `CLOSED` (value: `closed`) Go.\n"
    (state,) = decls(text).declarations
    assert isinstance(state, EnumDecl)
    assert [one.description for one in state.values] == ["You may come in.", "Go."]


@pytest.mark.parametrize("line", ["**Enum** (`kind: string`):", "*Enum*", "Enum:"])
def test_a_list_below_a_line_enum_has_the_values(line: str) -> None:
    page = (
        f"# Rooms\n\n## `bed.State`\n\n_How it is._\n\n{line}\n\n- `MADE`\n- `USED`\n"
    )
    assert enums(page) == {"bed.State": ["MADE", "USED"]}
    for other in ("Enum values are many.", "Enum: `kind`, which has these parts:"):
        assert enums(page.replace(line, other)) == {}


@pytest.mark.parametrize("part", ENUM_PARTS)
def test_a_heading_of_values_speaks_for_the_one_above(part: str) -> None:
    values = "| Name | Value |\n|---|---|\n| Open | open |\n| Shut | shut |\n"
    assert enums(f"# State\n\n## {part}\n\n{values}") == {"State": ["open", "shut"]}
    listed = "- `open`\n- `shut`\n"
    assert enums(f"# State\n\n## {part}\n\n{listed}") == {"State": ["open", "shut"]}


def test_parts_of_enums() -> None:
    parts = (
        "enum cases|enum constants|enum members|enum options|enum values"
        "|enum variants|enumeration members|enumeration values"
    )
    assert tuple(parts.split("|")) == ENUM_PARTS


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('## Enum: State\n\n* `a` (value: `"b"`)\n', {"State": ["b"]}),
        ("## Enum: State\n\nAllowed values: [on, off]\n", {"State": ["on", "off"]}),
        ("## Enumeration: `State`\n\n- `on`\n", {"State": ["on"]}),
        ("# StateEnum\n\n- `on`: x\n- `off`: y\n", {"StateEnum": ["on", "off"]}),
        ("# StateEnum\n\nOne of `on`, `off`.\n", {"StateEnum": ["on", "off"]}),
        ("# OnEnum\n\n- `on`: x\n- `off`: y\n", {"OnEnum": ["on", "off"]}),
        (
            '# State\n\n## Values\n\n```ts\n"on"|"off"\n```\n',
            {"State": ["on", "off"]},
        ),
        ('# State\n\n## Values\n\n```ts\n"on"\n```\n', {"State": ["on"]}),
        ('# State\n\n## Values\n\n```ts\n"on"', {"State": ["on"]}),
        (
            '# State\n\n## Values\n\n```ts\nUnrecognized<string> | "on"\n```\n',
            {"State": ["on"]},
        ),
        (
            '# State\n\n## Values\n\n```ts\n"on" | "off"\n```\n',
            {"State": ["on", "off"]},
        ),
        (
            "# State\n\n## Values\n\nAn open one.\n\n"
            '```ts\n"on" | "off" | Unrecognized<string>\n```\n',
            {"State": ["on", "off"]},
        ),
        ("# State\n\n## Values\n\n```ts\n1 | 2\n```\n", {"State": [1, 2]}),
        ("# State\n\n## Enum\n\n```ts\n'on'\n  | ''\n```\n", {"State": ["on", ""]}),
        ("# State\n\n## Values\n\n```ts\nstring | Bed\n```\n", {}),
        ('# State\n\n## Values\n\n```ts\nf("on" | "off")\n```\n', {}),
        ('# State\n\n## Example\n\n```ts\n"on" | "off"\n```\n', {}),
        ("# Beds\n\n## State\n\n### Values\n\n- `on`\n", {}),
        ("# State\n\n## Note: this\n\n- `on`\n", {}),
        ("# Enumeration of beds\n\n- `on`\n", {}),
        ("## Enum: List&lt;StateEnum&gt;\n\n- `on`\n", {"StateEnum": ["on"]}),
        ("## Enum: List&lt;Enum&gt;\n\n- `on`\n", {"Enum": ["on"]}),
        ("## Enum: Set&lt;StateEnum&gt;\n\n- `on`\n", {"StateEnum": ["on"]}),
        ("## Enum: Array&lt;StateEnum&gt;\n\n- `on`\n", {"StateEnum": ["on"]}),
        ("## Enum: ArrayList&lt;StateEnum&gt;\n\n- `on`\n", {"StateEnum": ["on"]}),
        ("## Enum: ArraySet&lt;StateEnum&gt;\n\n- `on`\n", {"StateEnum": ["on"]}),
    ],
)
def test_pages_of_generators(text: str, found: dict[str, list[Value]]) -> None:
    assert enums(text) == found


def test_the_enum_of_a_property_may_be_called_so() -> None:
    text = (
        "# Bed\n\n| Name | Type |\n|---|---|\n| state | String |\n| name | String |\n"
        '\n## Enum: StateEnum\n\n- `on` (value: `"on"`)\n'
    )
    bed, _ = decls(text).declarations
    assert isinstance(bed, ModelDecl)
    refs = [one.values_from and one.values_from.name for one in bed.fields]
    assert refs == ["StateEnum", None]


def test_an_enum_without_values_is_no_model() -> None:
    text = "# StateEnum\n\n## Properties\n\n| Name | Type |\n|---|---|\n"
    read = page(text)
    found, told = declare(read, DEFAULT)
    assert found.declarations == ()
    assert [(one.code, one.span and one.span.line) for one in told] == [
        ("empty-table", 5)
    ]
    assert [one.name for one in found.aliases] == ["StateEnum"]
    rows = "| on | string |\n"
    assert [one.name for one in decls(text + rows).declarations] == ["StateEnum"]


def test_an_item_may_be_several_values() -> None:
    text = (
        "# Door\n\n## Enum: State\n\n- `open` or `ajar`\n- `shut`, `locked`, `stuck`\n"
    )
    (enum,) = [d for d in decls(text).declarations if isinstance(d, EnumDecl)]
    told = [one.value for one in enum.values]
    assert told == ["open", "ajar", "shut", "locked", "stuck"]
