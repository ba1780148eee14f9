"""Columns that answer yes or no below titles that no list knows."""

import pytest
from support.property_rows import models

from docmodels.core.catalogue import CATALOGUE
from docmodels.core.declarations import ModelDecl, PageDecls
from docmodels.core.diagnostics import Diagnostic
from docmodels.declare import declare
from docmodels.language.words.answers import AMBIGUOUS
from docmodels.language.words.columns import (
    OF_ONE_USE,
    SILENT_COLUMNS,
    WORDS_OF_QUESTIONS,
)
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page

CODE = "unknown-question"


def _read(title: str, *cells: str) -> tuple[list[bool], list[str]]:
    """Return which properties are required, and the codes of what is said."""
    rows = [f"| p{at} | int | {cell} |" for at, cell in enumerate(cells)]
    found, codes = models(*rows, head=f"Field | Type | {title}")
    return [one.facts.required for one in found["Thing"].fields], codes


def _required(decls: PageDecls) -> list[bool]:
    (model,) = decls.declarations
    assert isinstance(model, ModelDecl)
    return [one.facts.required for one in model.fields]


def _told(text: str) -> list[Diagnostic]:
    read = read_page("x.md", text.encode())[0]
    return [one for one in declare(read, DEFAULT)[1] if one.code == CODE]


@pytest.mark.parametrize(
    ("title", "cells"),
    [
        ("Is it required", ("yes", "no")),
        ("Is this field required?", ("✓", "✗")),
        ("Required field", ("true", "false")),
        ("Is the property mandatory", ("Yes", "")),
        ("Attribute can be optional", ("no", "yes")),
        ("Parameter required", ("yes", "no")),
        ("The element is required", ("yes", "")),
        ("Required input value", ("yes", "no")),
        ("May be optional", ("no", "yes")),
    ],
)
def test_words_around_a_title_are_no_part_of_it(
    title: str, cells: tuple[str, ...]
) -> None:
    assert _read(title, *cells) == ([True, False], [])


def test_words_around_titles() -> None:
    words = (
        "is it this the a field property attribute element parameter value be can may"
        " input"
    )
    assert set(words.split()) == WORDS_OF_QUESTIONS


@pytest.mark.parametrize(
    ("title", "cells"),
    [
        ("Use", ("required", "optional")),
        ("Obligation", ("Mandatory", "Not required")),
        ("Status", ("**required**", "")),
        ("Pflichten", ("compulsory", "Optional")),
        ("Tags", ("Required, Constant", "Optional")),
        ("Tags", ("Constant, Required", "")),
    ],
)
def test_cells_that_say_what_is_required_need_no_title(
    title: str, cells: tuple[str, ...]
) -> None:
    assert _read(title, *cells) == ([True, False], [])


def test_cells_of_another_language_say_it_too() -> None:
    text = (
        "# Bett\n\n| Eigenschaft | Typ | Angabe |\n|---|---|---|\n"
        "| a | int | erforderlich |\n| b | int | nicht erforderlich |\n"
    )
    read = read_page("x.md", text.encode())[0]
    assert _required(declare(read, DEFAULT)[0]) == [True, False]


def test_cells_say_other_facts() -> None:
    found, codes = models(
        "| a | int | read-only | nullable |",
        "| b | int | | |",
        head="Field | Type | Way | Hint",
    )
    first, second = found["Thing"].fields
    assert (first.facts.read_only, first.facts.nullable) == (True, True)
    assert (second.facts.read_only, second.facts.nullable) == (False, False)
    assert codes == []


@pytest.mark.parametrize("title", sorted(OF_ONE_USE))
def test_what_is_required_of_one_use_is_not_required(title: str) -> None:
    assert _read(f"Bed {title}", "required", "optional") == ([False, False], [CODE])


def test_a_column_of_a_known_title_counts_before_one_that_is_unknown() -> None:
    found, codes = models(
        "| a | int | no | yes |",
        "| b | int | yes | no |",
        head="Field | Type | Required | Is it required",
    )
    assert [one.facts.required for one in found["Thing"].fields] == [False, True]
    assert codes == [CODE]


@pytest.mark.parametrize(
    ("title", "cells"),
    [
        ("Necessary", ("Yes", "No")),
        ("Verplicht", ("ja", "nein")),
        ("Requis ici", ("oui", "non")),
        ("Needed", ("✓", "")),
        ("好不好", ("是", "否")),
        ("Create", ("required", "optional")),
        ("Needed", ("yes, if new", "no")),
    ],
)
def test_answers_to_an_unknown_question_are_said(
    title: str, cells: tuple[str, ...]
) -> None:
    assert _read(title, *cells) == ([False, False], [CODE])


@pytest.mark.parametrize(
    ("title", "cells"),
    [
        ("Since", ("1", "0")),
        ("Unit", ("m", "m")),
        ("Example name", ("true", "false")),
        ("Initially", ("true", "false")),
        ("Range", ("-", "-")),
        ("Scope", ("none", "always")),
        ("Wood", ("yes", "birch")),
        ("Wood", ("", "")),
        ("Why", ("Required because it is so.", "no")),
    ],
)
def test_cells_that_may_mean_anything_are_no_answers(
    title: str, cells: tuple[str, ...]
) -> None:
    assert _read(title, *cells) == ([False, False], [])


@pytest.mark.parametrize("title", sorted(SILENT_COLUMNS))
def test_answers_that_no_model_holds_are_not_worth_a_line(title: str) -> None:
    assert _read(f"{title} here", "yes", "no") == ([False, False], [])


def test_ambiguous_words() -> None:
    words = "always|never|m|o|y|n|j|s|1|0|x|n/a|none|-|–|—|−|minus|check|cross|true"
    assert {*words.split("|"), "false", "•"} == AMBIGUOUS


@pytest.mark.parametrize("word", sorted(AMBIGUOUS))
def test_an_ambiguous_word_alone_is_no_answer(word: str) -> None:
    assert _read("Wood", word, word)[1] == []


def test_one_line_tells_of_all_columns_of_a_table() -> None:
    rows = "".join(f"| p{at} | int | yes | no | yes | no |\n" for at in range(50))
    head = (
        "# Bed\n\n| Field | Type | A b | C d | E f | G h |\n|---|---|---|---|---|---|\n"
    )
    (told,) = _told(head + rows)
    assert '"A b", "C d", "E f" and 1 more' in told.message
    assert told.span is not None
    assert (told.span.line, told.span.column) == (3, 18)
    assert 'required = ["A b"]' in (told.hint or "")


def test_what_the_configuration_says_is_known() -> None:
    read = read_page(
        "x.md",
        b"# Bed\n\n| Field | Type | Necessary |\n|---|---|---|\n| a | int | yes |\n",
    )[0]
    dialect = DEFAULT.with_columns([("required", ["Necessary"])])
    decls, told = declare(read, dialect)
    assert _required(decls) == [True]
    assert told == ()


def test_the_code_is_explained() -> None:
    assert CODE in CATALOGUE
