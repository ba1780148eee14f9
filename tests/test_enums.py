"""Which values enums have."""

import pytest

from docmodels.core.declarations import EnumDecl, ModelDecl
from docmodels.core.typeexpr import NamedRef
from docmodels.declare.page import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page

HEAD = "# State enum\n\n| Name | Value |\n|---|---|\n"


def _enums(text: str) -> dict[str, list[str]]:
    decls, _ = declare(read_page("p.md", text.encode())[0], DEFAULT)
    return {
        one.name: [value.value for value in one.values]
        for one in decls.declarations
        if isinstance(one, EnumDecl)
    }


@pytest.mark.parametrize(
    "beside", ['{{< icon "x" >}}', "<Badge />", ":lock:", "{.old}"]
)
def test_markup_beside_a_value_is_no_part_of_it(beside: str) -> None:
    head = "# State enum\n\n| Value | Description |\n|---|---|\n"
    page = f"{head}| `open` {beside} | O. |\n"
    assert _enums(page) == {"State": ["open"]}


def test_a_value_may_be_an_empty_text() -> None:
    assert _enums(f'{HEAD}| OPEN | "open" |\n| NONE | "" |\n') == {
        "State": ["open", ""]
    }


def test_it_is_not_known_whether_names_or_numbers_travel() -> None:
    for rows in ("| TWO | 2 |\n| ONE | 1 |\n", "| HALF | 0.5 |\n| ONE | 1 |\n"):
        assert _enums(f"{HEAD}{rows}") == {}
    members = HEAD.replace("Name", "Member") + "| TWO | 2 |\n| ONE | 1 |\n"
    assert _enums(members) == {"State": ["TWO", "ONE"]}


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
        ("It is one of these:\n\n* `open`\n* `closed`\n", ["open", "closed"]),
    ],
)
def test_a_list_below_a_heading_enum_has_the_values(
    items: str, values: list[str]
) -> None:
    assert _enums(LISTS + items) == {"State": values}


@pytest.mark.parametrize(
    "items",
    [
        "* `ONE` (value: `1`)\n* `TWO` (value: `2`)\n",
        "* `open`\n* Other words.\n",
        "Nothing is listed here.\n",
    ],
)
def test_other_lists_below_such_a_heading_have_none(items: str) -> None:
    assert _enums(LISTS + items) == {}


def test_what_is_said_beside_a_value_is_kept() -> None:
    page = f"{LISTS}* `open`: You may come in.\n* `CLOSED` (value: `closed`) Go.\n"
    decls, _ = declare(read_page("p.md", page.encode())[0], DEFAULT)
    (state,) = decls.declarations
    assert isinstance(state, EnumDecl)
    assert [one.description for one in state.values] == ["You may come in.", "Go."]


def test_the_mark_of_a_footnote_is_no_part_of_a_value() -> None:
    head = "# State enum\n\n| Value | Description |\n|---|---|\n"
    page = f"{head}| open \\* | O. |\n| none * | N. |\n| `all` † | A. |\n| * | B. |\n"
    assert _enums(page) == {"State": ["open", "none", "all", "*"]}


@pytest.mark.parametrize("line", ["**Enum** (`kind: string`):", "*Enum*", "Enum:"])
def test_a_list_below_a_line_enum_has_the_values(line: str) -> None:
    page = (
        f"# Rooms\n\n## `bed.State`\n\n_How it is._\n\n{line}\n\n- `MADE`\n- `USED`\n"
    )
    assert _enums(page) == {"bed.State": ["MADE", "USED"]}
    said = page.replace(line, "Enum values are many.")
    assert _enums(said) == {}


@pytest.mark.parametrize("name", ["bed_state", "bed-state", "Bed state", "bedState"])
def test_values_are_those_of_the_property_of_that_name(name: str) -> None:
    page = (
        f"# Beds\n\n## Bed object\n\n| Name | Type |\n|---|---|\n| {name} | string |\n"
        "\n### Bed state values\n\n| Value | Description |\n|---|---|\n"
        "| `open` | O. |\n| `closed` | C. |\n"
    )
    decls, _ = declare(read_page("p.md", page.encode())[0], DEFAULT)
    [field] = next(
        one for one in decls.declarations if isinstance(one, ModelDecl)
    ).fields
    assert field.values_from == NamedRef("Bed state", None)
