"""What the rows of property tables come to."""

import pytest

from docmodels.declarations import FieldDecl, ModelDecl
from docmodels.declare import declare
from docmodels.dialects import DEFAULT
from docmodels.markdown import read_page
from docmodels.typeexpr import show

HEAD = "Field | Type | Required | Description"


def models(*rows: str, head: str = HEAD) -> tuple[dict[str, ModelDecl], list[str]]:
    """Return the models that one table declares, and the codes of what is reported."""
    dashes = "|".join("---" for _ in head.split("|"))
    table = "\n".join(("# Thing resource\n", f"| {head} |", f"|{dashes}|", *rows))
    page, _ = read_page("p.md", table.encode())
    decls, diagnostics = declare(page, DEFAULT)
    found = {d.name: d for d in decls.declarations if isinstance(d, ModelDecl)}
    return found, [one.code for one in diagnostics]


def fields(*rows: str, head: str = HEAD) -> dict[str, FieldDecl]:
    """Return the properties of the outer model by their names."""
    return {one.name: one for one in models(*rows, head=head)[0]["Thing"].fields}


def shapes(*rows: str) -> dict[str, dict[str, str]]:
    """Return the types of the properties of each model, in words."""
    return {
        name: {one.name: show(one.expr) for one in model.fields}
        for name, model in models(*rows)[0].items()
    }


# Nested rows


@pytest.mark.parametrize(
    "mark",
    "»,» ,→ ,└ ,└─ ,├─ ,↳ ,⤷ ,-- ,- ,> ,– ,··,&emsp;,&nbsp;&nbsp;,&emsp;└ ".split(","),
)
def test_a_row_drawn_below_another_is_inside_it(mark: str) -> None:
    dotted = shapes(
        "| owner | object | yes | o |",
        "| owner.name | string | yes | n |",
        "| id | string | yes | i |",
    )
    drawn = shapes(
        "| owner | object | yes | o |",
        f"| {mark}name | string | yes | n |",
        "| id | string | yes | i |",
    )
    assert drawn == dotted
    assert drawn["Thing.owner"] == {"name": "string"}


def test_rows_are_drawn_at_any_depth() -> None:
    found = shapes(
        "| owner | array of objects | yes | o |",
        "| » home | object | yes | h |",
        "| »» city | string | yes | c |",
        "| » » zip | string | yes | z |",
        "| » name | string | yes | n |",
        "| id | string | yes | i |",
    )
    assert found == {
        "Thing": {"owner": "list of Thing.owner", "id": "string"},
        "Thing.owner": {"home": "Thing.owner.home", "name": "string"},
        "Thing.owner.home": {"city": "string", "zip": "string"},
    }


def test_branches_of_a_tree_are_drawn_to_their_depth() -> None:
    found = shapes(
        "| owner | object | yes | o |",
        "| ├─ home | object | yes | h |",
        "| │ └─ city | string | yes | c |",
        "| └─ name | string | yes | n |",
    )
    assert found["Thing.owner"] == {"home": "Thing.owner.home", "name": "string"}
    assert found["Thing.owner.home"] == {"city": "string"}


def test_a_row_that_no_row_above_holds_is_kept_and_reported() -> None:
    found, codes = models("| » name | string | yes | n |")
    assert [one.name for one in found["Thing"].fields] == ["name"]
    assert codes == ["dotted-name"]
    found, codes = models("| id | string | yes | i |", "| » name | string | yes | n |")
    assert [one.name for one in found["Thing"].fields] == ["id", "id.name"]
    assert codes == ["dotted-name"]


# Columns that say yes or no


@pytest.mark.parametrize(
    "cells",
    [
        "string \\| null | | x",
        "nullable string | | x",
        "string | | Nullable.",
        *(
            f"string | {word} | x"
            for word in ("can be null", "nullable", "`NULL`", "null allowed", "yes")
        ),
    ],
)
def test_an_empty_nullable_cell_says_nothing_and_others_do(cells: str) -> None:
    head = "Field | Type | Nullable | Description"
    assert fields(f"| k | {cells} |", head=head)["k"].facts.nullable


@pytest.mark.parametrize("word", ["cannot be null", "not nullable", "no"])
def test_a_nullable_column_counts_most(word: str) -> None:
    head = "Field | Type | Nullable | Description"
    found = fields(f"| k | string \\| null | {word} | Nullable. |", head=head)
    assert not found["k"].facts.nullable


@pytest.mark.parametrize(
    ("title", "word", "expected"),
    [
        *(("Required", word, True) for word in ("○", "req", "[x]", "R", "M")),
        *(("Required", word, False) for word in ("O", "opt", "[ ]", "")),
        *(("Optional", word, True) for word in ("required", "no", "")),
        *(("Optional", word, False) for word in ("optional", "yes")),
    ],
)
def test_words_of_what_is_required(title: str, word: str, expected: bool) -> None:
    found = fields(f"| k | string | {word} |", head=f"Field | Type | {title}")
    assert found["k"].facts.required is expected


@pytest.mark.parametrize("word", ["read-only", "readOnly", "RO", "R", "yes"])
def test_words_of_what_is_read_only(word: str) -> None:
    found = fields(f"| k | string | {word} |", head="Field | Type | Read-only")
    assert found["k"].facts.read_only
    assert not found["k"].notes


@pytest.mark.parametrize("title", ["Required", "Nullable", "Read-only"])
def test_an_unreadable_word_of_a_column_is_kept(title: str) -> None:
    found = fields("| k | string | see below |", head=f"Field | Type | {title}")
    assert found["k"].notes == ((title, "see below"),)


def test_a_column_says_what_is_deprecated() -> None:
    head = "Field | Type | Deprecated"
    found = fields("| k | string | yes |", "| j | string | no |", head=head)
    assert found["k"].facts.deprecated
    assert not found["j"].facts.deprecated


# Columns that count


@pytest.mark.parametrize(
    ("word", "type_", "required"),
    [
        *((word, "list of string", True) for word in ("1..*", "[1..*]", "1..n", "1+")),
        *((word, "list of string", True) for word in ("2..5", "1-N", "+", "1..N")),
        *((word, "list of string", True) for word in ("one or more", "1 or more")),
        ("required repeated", "list of string", True),
        *((word, "list of string", False) for word in ("0..5", "(0..*)", "0+", "*")),
        *((word, "list of string", False) for word in ("repeated", "zero or more")),
        *((word, "string", True) for word in ("1", "1..1", "required", "[1]")),
        *((word, "string", False) for word in ("0..1", "optional", "0", "")),
    ],
)
def test_cardinality(word: str, type_: str, required: bool) -> None:
    found = fields(f"| k | string | {word} |", head="Field | Type | Cardinality")["k"]
    assert (show(found.expr), found.facts.required) == (type_, required)
    assert not found.notes


def test_a_column_of_labels_that_count_nothing_is_kept() -> None:
    found = fields("| k | string | Account ID |", head="Field | Type | Label")["k"]
    assert found.notes == (("Label", "Account ID"),)


def test_a_column_of_formats_is_kept() -> None:
    found = fields("| k | string | date-time |", head="Field | Type | Format")["k"]
    assert found.notes == (("Format", "date-time"),)


# Names


def test_a_name_that_is_struck_out_is_deprecated() -> None:
    found = fields("| ~~j~~ | string | yes | x |")
    assert found["j"].facts.deprecated


def test_a_type_below_a_name_is_no_name() -> None:
    assert list(fields("| a<br>string | string | yes | x |")) == ["a"]
    assert list(fields("| lat<br>lng | number | yes | x |")) == ["lat", "lng"]
