"""What has no mark is required where a page marks what is optional."""

import pytest

from docmodels.core.declarations import ModelDecl
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page

HEAD = "# Bed\n\n| Name | Type | Description |\n|---|---|---|\n| a | string | It. |\n"


def required(rows: str, head: str = HEAD) -> list[bool]:
    page, _ = read_page("p.md", (head + rows).encode())
    return [
        one.facts.required
        for model in declare(page, DEFAULT)[0].declarations
        if isinstance(model, ModelDecl)
        for one in model.fields
    ]


def required_by_notes(rows: str) -> list[bool]:
    return required(
        rows,
        "# Bed\n\n| Name | Type | Description | Notes |\n|---|---|---|---|\n",
    )


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


def test_notes_of_marks_mark_all_that_is_optional() -> None:
    rows = "| a | string | It. | [optional] |\n| b | int | It. | |\n"
    assert required_by_notes(rows) == [False, True]


@pytest.mark.parametrize("note", ["", "[default to undefined]", "[readonly]"])
def test_names_in_bold_beside_notes_of_marks_are_required(note: str) -> None:
    assert required_by_notes(f"| **a** | **string** | It. | {note} |\n") == [True]


@pytest.mark.parametrize(
    "rows",
    [
        "| a | string | It. | |\n",
        "| **a** | **string** | It. | |\n| b | int | It. | |\n",
        "| **a** | **string** | It. | |\n| **b** | int | It. | See below. |\n",
        "| a | string | It. | |\n| b | int | It. | [optional], see below |\n",
        "| a | string | May be absent. | |\n| b | int | It. | see [optional] |\n",
    ],
)
def test_notes_in_words_say_nothing_of_the_unmarked(rows: str) -> None:
    assert not required_by_notes(rows)[0]


def test_what_notes_of_marks_do_not_mark_may_depend() -> None:
    rows = "| a | int | It. | [optional] |\n| b | int | Required if it is new. | |\n"
    assert required_by_notes(rows) == [False, False]
