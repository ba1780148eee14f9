"""Which lists have the values of enums."""

import pytest
from support.small_pages import decls, enums

from docmodels.core.declarations import EnumDecl

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
        ("    - `open`\n    - `closed`\n\nNo others.\n", ["open", "closed"]),
        ("It is one of these:\n\n* `open`\n* `closed`\n", ["open", "closed"]),
    ],
)
def test_a_list_below_a_heading_enum_has_the_values(
    items: str, values: list[str]
) -> None:
    assert enums(LISTS + items) == {"State": values}


@pytest.mark.parametrize(
    "items",
    [
        "* `HALF` (value: `0.5`)\n* `TWO` (value: `2`)\n",
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
    page = f"{LISTS}* `open`: You may come in.\n* `CLOSED` (value: `closed`) Go.\n"
    (state,) = decls(page).declarations
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
