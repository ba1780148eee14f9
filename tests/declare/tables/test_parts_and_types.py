"""Headings that are words for parts, and are names of types all the same."""

import pytest
from support.small_pages import TABLE, page

from docmodels.declare.tables.outline import read_outline
from docmodels.language.words.dialect import DEFAULT


def is_part(head: str, row: str, title: str, beside: str = "Cot") -> bool:
    table = f"| Name | Type |\n|---|---|\n| {row} |\n"
    text = f"# Beds\n\n## {head}\n\n{table}\n## {beside}{TABLE}\n## {title}{TABLE}"
    return read_outline(page(text), DEFAULT).headings[-1].is_part


@pytest.mark.parametrize("word", ["values", "members", "fields", "attributes"])
@pytest.mark.parametrize("kind", ["object", "`object`", "array", "array of objects"])
def test_what_is_called_as_an_object_beside_other_types(word: str, kind: str) -> None:
    assert not is_part("Bed", f"`{word}` | {kind}", word)


@pytest.mark.parametrize(
    ("row", "title", "beside"),
    [
        ("values | string", "values", "Cot"),
        ("values | object", "Values", "Cot"),
        ("others | object", "values", "Cot"),
        ("values | object", "values", "Fields"),
    ],
)
def test_what_heads_a_part(row: str, title: str, beside: str) -> None:
    assert is_part("Properties", row, title, beside)
