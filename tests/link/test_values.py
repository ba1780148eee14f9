"""Values that a description allows, beside the enum that is the type."""

import pytest
from support.linked_cells import HEAD

from docmodels.core.schema import ObjectType, show_type
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import link
from docmodels.parse.markdown import read_page

_KIND = (
    "\n## Kind enum\n\n| Value | Description |\n|---|---|\n"
    "| cot | Small. |\n| Bunk | High. |\n| sofa | Soft. |\n"
)


@pytest.mark.parametrize(
    ("values", "type_", "codes"),
    [
        ("`cot`, `bunk`, `sofa`", "Kind", []),
        ("`cot`, `BUNK`", "Kind", []),
        ("`cot`, `hammock`", "Kind", []),
        ("`hammock`, `mat`", '"hammock" | "mat"', ["values-differ"]),
    ],
)
def test_a_description_counts_only_where_it_has_no_value_of_the_enum(
    values: str, type_: str, codes: list[str]
) -> None:
    text = f"{HEAD}| bed | [Kind](#kind-enum) | One of {values}. |\n{_KIND}"
    page, _ = read_page("p.md", text.encode())
    schema, found = link([declare(page, DEFAULT)[0]])
    model = schema.pages[0].types[0]
    assert isinstance(model, ObjectType)
    assert show_type(model.fields[0].type) == type_
    assert [one.code for one in found] == codes


@pytest.mark.parametrize(
    ("type_", "values", "reasons"),
    [
        ("date", "`cot`, `bunk`", [("type-before-values", "date")]),
        ("integer", "`cot`, `bunk`", [("type-before-values", "integer")]),
        ("[Kind](#kind-enum)", "`cot`, `bunk`", [("type-before-values", "Kind")]),
        ("string", "`cot`, `bunk`", [("values-for-string", '"cot" | "bunk"')]),
        ('"a" \\| "b"', "`cot`, `bunk`", [("type-before-values", '"a" | "b"')]),
        ("Sort", "`cot`, `bunk`", [("values-for-unknown-type", '"cot" | "bunk"')]),
    ],
)
def test_what_became_of_the_values_is_told(
    type_: str, values: str, reasons: list[tuple[str, str]]
) -> None:
    text = f"{HEAD}| bed | {type_} | One of {values}. |\n{_KIND}"
    page, _ = read_page("p.md", text.encode())
    schema, _ = link([declare(page, DEFAULT)[0]])
    thing = schema.pages[0].types[0]
    assert isinstance(thing, ObjectType)
    told = [(one.rule, one.concluded) for one in thing.fields[0].because]
    start = [rule for rule, _ in told].index("values-in-prose")
    assert [one for one in told[start + 1 :] if "values" in one[0]] == reasons


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("`large` \\| `small`", '"large" | "small"'),
        ("`large`, `small`", '"large" | "small"'),
        ("`large` / `small` \\| null", '"large" | "small"'),
        ("`large` or `cot`", "any"),  # a page declares one of them
        ("`large` \\| `cot` \\| `small`", '"large" | "cot" | "small"'),  # it is "Cot"
        ("`string` \\| `small`", "any"),
        ("`Large` or `Small`", "any"),
        ("`Large` \\| `Small`", "any"),
        ("large \\| small", "any"),  # may be types that nobody knows
        ("`large`", "any"),
    ],
)
def test_words_in_code_are_values_unless_a_page_declares_one(
    cell: str, shown: str
) -> None:
    table = "\n\n| Name | Type |\n|---|---|\n"
    text = f"# Bed{table}| size | {cell} |\n\n## Cot{table}| id | string |\n"
    page, _ = declare(read_page("bed.md", text.encode())[0], DEFAULT)
    schema, _ = link([page], frozenset())
    bed = schema.pages[0].types[0]
    assert isinstance(bed, ObjectType)
    assert show_type(bed.fields[0].type).startswith(shown)
