"""What has no mark is required where a page marks what is optional."""

import pytest

from docmodels.core.declarations import ModelDecl
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page

HEAD = "# Bed\n\n| Name | Type | Description |\n|---|---|---|\n| a | string | It. |\n"


def required(rows: str) -> list[bool]:
    page, _ = read_page("p.md", (HEAD + rows).encode())
    return [
        one.facts.required
        for model in declare(page, DEFAULT)[0].declarations
        if isinstance(model, ModelDecl)
        for one in model.fields
    ]


@pytest.mark.parametrize(
    "name",
    [
        "b?",
        "`b?`",
        "`b`?",
        "**b**?",
        "*b?*",
        "b? \\*",
        "b ?",
        "b?<sup>1</sup>",
        "b? ^1^",
        "b?[^1]",
        "b \\*?",
    ],
)
def test_unmarked_is_required(name: str) -> None:
    assert required(f"| {name} | string | It. |\n") == [True, False]


def test_a_mark_in_one_table_counts_for_those_of_the_page() -> None:
    more = "\n# Cot\n\n| Name | Type |\n|---|---|\n| b? | int |\n| c | int |\n"
    assert required(more) == [True, False, True]


@pytest.mark.parametrize(
    "row",
    [
        "| b | ?string | It. |",
        "| b | string? | It. |",
        "| b | string | *(Optional)*<br>It. |",
        "| [b] | string | It. |",
        "| b (optional) | string | It. |",
        "| what is it? | string | It. |",
        "| b | string | Is it? |",
    ],
)
def test_nothing_is_said_of_the_unmarked(row: str) -> None:
    assert not required(f"{row}\n{row.replace('b', 'c')}\n")[0]


@pytest.mark.parametrize(
    "text",
    [
        "Required if it is new.",
        "Only present when it is new.",
        "It. Present only for guests.",
        "It may be omitted.",
        "Optional.",
    ],
)
def test_what_is_there_on_a_condition_is_not_required(text: str) -> None:
    assert required(f"| b? | string | It. |\n| c | int | {text} |\n")[2] is False


def test_a_column_outweighs_the_marks() -> None:
    rows = "\n# Cot\n\n| Name | Type | Required |\n|---|---|---|\n"
    assert required(f"{rows}| b? | int | yes |\n| c | int | no |\n")[1:] == [
        True,
        False,
    ]


def test_a_table_of_something_else_says_nothing() -> None:
    table = "\n# Query parameters\n\n| Name | Type |\n|---|---|\n| b? | int |\n"
    assert required(table) == [False]
