"""What has no mark is required where a page marks what is optional."""

import pytest

from docmodels.core.declarations import ModelDecl
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse import read_page

HEAD = "# Bed\n\n| Name | Type | Description |\n|---|---|---|\n| a | string | It. |\n"


def required(rows: str) -> list[bool]:
    page, _ = read_page("p.md", (HEAD + rows).encode())
    (model,) = declare(page, DEFAULT)[0].declarations
    assert isinstance(model, ModelDecl)
    return [one.facts.required for one in model.fields]


@pytest.mark.parametrize(
    "mark",
    [
        "(Optional)",
        "*(Optional)*<br>It.",
        "**(optional)**:<br>It.",
        "It.<br>(Optional)",
    ],
)
def test_unmarked_is_required(mark: str) -> None:
    rows = f"| b | string | {mark} |\n| c | string | {mark} |\n"
    assert required(rows) == [True, False, False]


@pytest.mark.parametrize(
    "rows",
    [
        "| b | string | *(Optional)*<br>It. |\n",
        "| b | string | (Optional) It. |\n| c | string | (Optional) It. |\n",
        "| b | string | (Optional)<br>It. |\n| c | string | (Optional) |\n"
        "| d | string | (Required) |\n",
        "| b | string | Optional. |\n| c | string | Optional. |\n",
    ],
)
def test_nothing_is_said_of_the_unmarked(rows: str) -> None:
    assert not required(rows)[0]
