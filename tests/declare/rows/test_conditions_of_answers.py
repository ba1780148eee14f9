"""Answers with a condition or more words behind them, and what of them is kept."""

import pytest
from support.property_rows import fields

from docmodels.core.typeexpr import show
from docmodels.declare.rows.answers import is_conditional, read_yes_no, says_more
from docmodels.declare.rows.unread import is_unread
from docmodels.language.words.dialect import DEFAULT, DIALECTS, Role


@pytest.mark.parametrize(
    ("text", "answer", "conditional", "more"),
    [
        *(("yes", True, False, False), ("no", False, False, False)),
        *(("Yes, if new", False, True, False), ("Yes, beds only", False, True, False)),
        *(("only for x", False, True, False), ("beds only", False, True, False)),
        *(("mandatory unless sold", False, True, False), ("if", None, False, False)),
        *(("No, if new", False, False, False), ("no (yes)", False, False, False)),
        *(("Optional if new", False, False, False), ("Yes, so", True, False, False)),
        *(("sometimes if new", False, False, False), ("read only", None, False, False)),
        *(("true for all", True, False, False), ("false for all", False, False, False)),
        *(("✅ — if new", False, False, True), ("✅ - so", True, False, True)),
        *(("❌ — 1", False, False, True), ("√ (b)", True, False, True)),
        *(("✓", True, False, False), ("✓ yes", True, False, False)),
        *(("✅ false", None, False, False), ("✓ maybe", None, False, False)),
        *(("maybe ✓", None, False, False), ("⚠ yes", None, False, False)),
        *(("⚠ no", None, False, False), ("⚠ - yes", None, False, False)),
        *(("⚠ (b)", None, False, False), ("x - y", None, False, False)),
        *(("x yes", None, False, False), ("a (b)", None, False, False)),
        *(("é (b)", None, False, False), ("é yes", None, False, False)),
        *(("{dotted-circle} yes", True, False, False), ("{foo}", None, False, False)),
        *(("{check-circle} no", False, False, False), ("yes :x:", True, False, False)),
        *(("[ ]", False, False, False), ("true/false", None, False, False)),
    ],
)
def test_what_an_answer_says(
    text: str, answer: bool | None, conditional: bool, more: bool
) -> None:
    assert read_yes_no(text, DEFAULT) is answer
    assert is_conditional("required", text, DEFAULT) is conditional
    assert says_more(text, DEFAULT) is more
    kept = answer is None or conditional or more
    assert is_unread("required", text, DEFAULT) is kept


@pytest.mark.parametrize(
    ("language", "text", "answer", "conditional"),
    [
        *(
            ("chinese", "是（如果新）", False, True),
            ("chinese", "是（新）", True, False),
        ),
        *(
            ("chinese", "是，新建时", False, True),
            ("chinese", "否（如果新）", False, False),
        ),
        *(("chinese", "条件必填", False, False), ("chinese", "必填", True, False)),
        *(("chinese", "是；当新", False, True), ("japanese", "必須", True, False)),
        *(
            ("japanese", "必須（新品の場合）", False, True),
            ("german", "Ja", True, False),
        ),
        *(
            ("korean", "필수 (신규인 경우)", False, True),
            ("korean", "필수 (신규)", True, False),
        ),
        *(
            ("german", "Ja, falls neu", False, True),
            ("german", "Ja, fallsig", True, False),
        ),
        *(
            ("german", "Ja, neu falls", True, False),
            ("german", "Ja (falls)", False, True),
        ),
        *(
            ("german", "Ja, außer neu", False, True),
            ("german", "Ja, außerx", True, False),
        ),
        *(
            ("german", "Nein, falls neu", False, False),
            ("russian", "Да, если", False, True),
        ),
        *(
            ("russian", "Да, если новый", False, True),
            ("russian", "Да, еслий", True, False),
        ),
        *(("russian", "Да, новый если", True, False), ("russian", "Нет", False, False)),
    ],
)
def test_a_condition_in_another_language_is_kept(
    language: str, text: str, answer: bool, conditional: bool
) -> None:
    dialect = DIALECTS[language]
    assert read_yes_no(text, dialect) is answer
    assert is_conditional("required", text, dialect) is conditional
    found = fields(f"| id | int | {text} | x |", dialect=dialect)["id"]
    assert found.facts.required is answer
    assert found.notes == ((("Required", text),) if conditional else ())


@pytest.mark.parametrize("language", DIALECTS)
def test_the_words_of_conditions_are_folded_as_cells_are(language: str) -> None:
    conditions = DIALECTS[language].conditions
    assert conditions == tuple(one.casefold() for one in conditions)


@pytest.mark.parametrize(
    ("role", "text", "conditional"),
    [
        *(("optional", "required", False), ("optional", "required if new", True)),
        *(("nullable", "required", False), ("nullable", "not null", False)),
        ("required", "required later", False),
    ],
)
def test_a_plain_word_of_one_column_has_no_condition(
    role: Role, text: str, conditional: bool
) -> None:
    dialect = DEFAULT.with_answers([("no", ["required later"])])
    assert is_conditional(role, text, dialect) is conditional


@pytest.mark.parametrize(
    ("role", "text", "unread"),
    [
        *(("length", "", False), ("required", "", False), ("other", "x", False)),
        *(("length", "5", False), ("length", "5-1", True), ("length", "any", False)),
        *(("length", "1, 2, 3", True), ("length", "0-0", False)),
        *(("min_length", "5", False), ("min_length", "-5", True)),
        *(("max_length", "none", False), ("max_length", "9" * 401, True)),
        *(("cardinality", "0..1", False), ("cardinality", "see below", True)),
        *(("pattern", "^a$", False), ("pattern", "`^a$`", False)),
        *(("pattern", "none", False), ("pattern", "[", True)),
        *(("description", "perhaps", False), ("nullable", "perhaps", True)),
    ],
)
def test_words_that_are_no_fact_are_kept(role: Role, text: str, unread: bool) -> None:
    assert is_unread(role, text, DEFAULT) is unread


@pytest.mark.parametrize(
    ("cell", "least", "most", "kept"),
    [
        *(("7-7", 7, 7, False), ("8", None, 8, False), ("min 8", 8, None, False)),
        *(("9-2", None, None, True), ("any", None, None, False)),
    ],
)
def test_lengths_that_are_not_read_are_kept(
    cell: str, least: int | None, most: int | None, kept: bool
) -> None:
    found = fields(f"| k | string | {cell} |", head="Name | Type | Length")["k"]
    assert (found.facts.min_length, found.facts.max_length) == (least, most)
    assert found.notes == ((("Length", cell),) if kept else ())
    assert show(found.expr) == "string"
