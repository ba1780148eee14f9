"""What a column of rules for valid values says of a property."""

import pytest
from support.small_pages import decls

from docmodels.core.declarations import FieldDecl, ModelDecl


def _field(text: str, type_: str = "string") -> FieldDecl:
    page = (
        "# Lock\n\n| Field | Type | Default | Validation |\n|---|---|---|---|\n"
        f"| `mode` | {type_} | | {text} |\n"
    )
    (model,) = decls(page).declarations
    assert isinstance(model, ModelDecl)
    return model.fields[0]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Enum: [Auto Manual]", ["Auto", "Manual"]),
        ("Enum:[Auto Manual]", ["Auto", "Manual"]),
        ("Enum: [Auto Manual] <br />", ["Auto", "Manual"]),
        ("MaxLength: 9 <br />Enum: [a-b c.d e_f] <br />", ["a-b", "c.d", "e_f"]),
        ("Enum: [Auto, Manual]", ["Auto", "Manual"]),
        ("Enum: [Auto]", []),
        ("Enum: []", []),
        ("Items Enum: [Auto Manual]", []),
        ("An enum", []),
    ],
)
def test_values_behind_enum_are_allowed(text: str, values: list[str]) -> None:
    assert [one.value for one in _field(text).values] == values


@pytest.mark.parametrize(
    ("pattern", "read"),
    [
        (r"^\d\{4\}-[a-z]\{1,3\}$", "^\\d{4}-[a-z]{1,3}$"),
        (r"^\d{4}$", "^\\d{4}$"),
        (r"^\{id\}$", "^\\{id\\}$"),
    ],
)
def test_braces_of_a_count_may_be_escaped(pattern: str, read: str) -> None:
    assert _field(f"Pattern: `{pattern}`").facts.pattern == read
