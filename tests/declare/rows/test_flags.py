"""What is required, nullable, read-only or deprecated."""

import pytest
from support.property_rows import fields
from support.small_pages import decls

from docmodels.core.declarations import ModelDecl
from docmodels.core.typeexpr import show
from docmodels.language.words.signs import ROOT_TYPES


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
        *(
            ("Required", word, False)
            for word in ("Conditionally required", "Forbidden")
        ),
        *(("Required", word, False) for word in ("RECOMMENDED", "Depends on `size`")),
        *(("Required / Optional", word, True) for word in ("Required", "Mandatory")),
        *(
            ("Required/Optional", word, False)
            for word in ("Optional", "Required if new")
        ),
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


def test_what_must_occur_once_on_a_condition_is_not_required() -> None:
    found = fields(
        "| a | string | Required | One |",
        "| b | string | Conditionally required | One |",
        head="Field | Type | Required | Cardinality",
    )
    assert [one.facts.required for one in found.values()] == [True, False]


def test_a_word_for_what_is_required_may_be_beside_one_for_null() -> None:
    facts = fields(
        "| a | string | Optional / Nullable |",
        head="Field | Type | Required / Optional",
    )["a"].facts
    assert (facts.required, facts.nullable) == (False, True)


def test_columns_of_access_and_of_many_values() -> None:
    found = fields(
        "| a | complex | R | true |",
        "| b | string | RW | false |",
        "| c | string | readOnly | |",
        head="Attribute | SCIM type | R/W | Multi-valued",
    )
    assert [one.facts.read_only for one in found.values()] == [True, False, True]
    assert show(found["a"].expr) == "list of any"
    assert show(found["b"].expr) == "string"


@pytest.mark.parametrize(
    ("answer", "required"),
    [
        ("Yes (wire only)", False),
        ("Yes, `web` only", False),
        ("Required for web", False),
        ("Yes, for web", False),
        ("Yes (always)", True),
        ("Yes for all kinds", True),
        ("Yes (for every kind)", True),
        ("Yes (read only)", True),
    ],
)
def test_a_yes_for_one_kind_requires_nothing(answer: str, required: bool) -> None:
    found = fields(f"| k | string | {answer} |", head="Field | Type | Required")
    assert found["k"].facts.required is required


@pytest.mark.parametrize("title", ["Applies To", "Validity", "When", "Used by", "For"])
def test_what_one_kind_has_is_not_required(title: str) -> None:
    found = fields(
        "| a | string | Any | **REQUIRED**. x |",
        "| b | string | `key` | **REQUIRED**. x |",
        "| c | string | `web` (all of them) | Required. x |",
        "| d | string | | Required. x |",
        "| e | string | - | Required. x |",
        "| f | string | All kinds | Required. x |",
        head=f"Field | Type | {title} | Description",
    )
    required = {name for name, one in found.items() if one.facts.required}
    assert required == {"a", "d", "e", "f"}


def test_a_column_of_kinds_outweighs_one_of_what_is_required() -> None:
    found = fields(
        "| a | string | lamps | yes |",
        "| b | string | all | yes |",
        head="Field | Type | Applies to | Required",
    )
    assert [one.facts.required for one in found.values()] == [False, True]


@pytest.mark.parametrize(
    ("cell", "required"),
    [
        ("ID!", True),
        ("[[Foo](#foo)!]!", True),
        ("[Foo]!", True),
        ("[[Foo]]!", True),
        ("`Foo!`", True),
        ("[ Foo! ]!", True),
        ("ID", False),
        ("[Foo!]", False),
        ("[Foo]", False),
        ("Foo! = 3", False),
    ],
)
def test_what_is_never_null_in_graphql_is_required(cell: str, required: bool) -> None:
    assert (
        fields(f"| k | {cell} |", head="Field | Type")["k"].facts.required is required
    )


def test_what_has_a_default_need_not_be_sent_though_never_null() -> None:
    head = "Field | Type | Default | Description"
    assert not fields("| k | Int! | 10 | x |", head=head)["k"].facts.required
    assert not fields("| k | Int! | | Default: 10 |", head=head)["k"].facts.required
    assert not fields("| k | Int! | | Optional. |", head=head)["k"].facts.required
    assert fields("| k | Int! | | x |", head=head)["k"].facts.required


@pytest.mark.parametrize(
    "text",
    [
        "Mandatory if it is new.",
        "Is required when it is new.",
        "Mandatory unless it is old.",
        "What is mandatory for new ones.",
        "What is required in new ones.",
        "Present only when it is new.",
        "Included only when it is new.",
        "Sent only when it is new.",
        "Returned only when it is new.",
        "Set only when it is new.",
        "Available only when it is new.",
        "Only present when it is new.",
        "Only included when it is new.",
        "Only sent when it is new.",
        "Only returned when it is new.",
        "Only set when it is new.",
        "Only available when it is new.",
        "It may be absent.",
        "It may be omitted.",
        "It may be missing.",
        "It may be left out.",
    ],
)
def test_what_is_there_at_times_is_not_required_without_a_mark(text: str) -> None:
    head = "Field | Type | Description"
    found = fields("| size? | int | x |", f"| id | int | {text} |", head=head)
    assert not found["id"].facts.required


@pytest.mark.parametrize("text", ["Is only read.", "Sent with all.", "The key."])
def test_what_has_no_mark_is_required_otherwise(text: str) -> None:
    head = "Field | Type | Description"
    found = fields("| size? | int | x |", f"| id | int | {text} |", head=head)
    assert found["id"].facts.required


@pytest.mark.parametrize(
    "model", [*sorted(ROOT_TYPES), "Query", "query_root", "RootMutation"]
)
def test_of_a_root_type_of_graphql_nobody_asks_for_all(model: str) -> None:
    text = f"# {model} object\n\n| Field | Type |\n|---|---|\n| beds | [Bed!]! |\n"
    (declared,) = decls(text).declarations
    assert isinstance(declared, ModelDecl)
    (one,) = declared.fields
    assert not one.facts.required


@pytest.mark.parametrize("model", ["QueryResult", "Bed", "MutationInput", "Queries"])
def test_of_other_types_what_is_never_null_is_there(model: str) -> None:
    text = f"# {model} object\n\n| Field | Type |\n|---|---|\n| beds | [Bed!]! |\n"
    (declared,) = decls(text).declarations
    assert isinstance(declared, ModelDecl)
    (one,) = declared.fields
    assert one.facts.required
