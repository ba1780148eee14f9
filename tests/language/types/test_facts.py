"""Facts and remarks around a type."""

import pytest

from docmodels.core.typeexpr import Scalar
from docmodels.language.types import parse_type
from docmodels.parse.runs import read_runs

#: What a cell says of required, nullable and read-only, and its words.
SAID: list[tuple[bool | None, bool, bool, str]] = [
    (True, False, False, "required|mandatory"),
    (False, False, False, "optional|not required"),
    (None, True, False, "nullable"),
    (None, False, False, "not nullable|non-nullable"),
    (None, False, True, "read-only|read only|readonly|output only|output-only"),
]
SPELLINGS = [
    *("{} string", "({}) string", "{}, string", "string ({})", "string, {}"),
    *("string. {}.", "string {}", "({}) integer?"),
]


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize(("required", "nullable", "read_only", "words"), SAID)
def test_facts_stand_before_or_behind_a_type(
    spelling: str, required: bool | None, nullable: bool, read_only: bool, words: str
) -> None:
    for word in words.split("|"):
        for fact in (word, word.upper()):
            cell = parse_type(read_runs(spelling.format(fact)))
            null = nullable or "?" in spelling
            assert cell.expr is not None
            found = (cell.required, cell.nullable, cell.read_only)
            assert found == (required, null, read_only), fact
            assert (cell.remark, cell.rest) == ("", "")


@pytest.mark.parametrize(
    ("text", "nullable", "remark", "rest"),
    [
        ("string or null", True, "", ""),
        ("string, or nil", True, "", ""),
        ("string, or none", True, "", ""),
        ("string, not null", False, "", ""),
        ("string, not null, nullable", True, "", ""),
        ("string ?", True, "", ""),
        ("`*int`", True, "", ""),
        ("*int", False, "", ""),
        ("string 1", False, "1", ""),
        ("string unique", False, "", ""),
        ("string (12)", False, "12", ""),
        ("string read", False, "", "read"),
        ("string not", False, "", "not"),
        ("string or \\<", False, "", "or <"),
        ("string, a value", False, "a value", ""),
        ("string → Foo", False, "", "→ Foo"),
        ("string →", False, "→", ""),
        ("string + Foo", False, "", "+ Foo"),
    ],
)
def test_what_follows_a_type(text: str, nullable: bool, remark: str, rest: str) -> None:
    cell = parse_type(read_runs(text))
    assert (cell.nullable, cell.remark, cell.rest) == (nullable, remark, rest)


@pytest.mark.parametrize("text", ["optional", "optional<string>", "required"])
def test_a_fact_needs_a_type_behind_it(text: str) -> None:
    assert parse_type(read_runs(text)).required is None


@pytest.mark.parametrize(
    ("text", "nullable", "rest"),
    [
        ("required when x string", False, ""),
        ("string required for", False, "for"),
        ("string, optional, ?", True, ""),
        ("string, nullable, optional", True, ""),
        ("nullable string, nullable", True, ""),
        ("string (x) or null", True, ""),
        ("string (x) or none", True, ""),
    ],
)
def test_facts_behind_a_type_are_noted(text: str, nullable: bool, rest: str) -> None:
    cell = parse_type(read_runs(text))
    assert (cell.expr, cell.nullable, cell.rest) == (Scalar("string"), nullable, rest)


@pytest.mark.parametrize(
    "text", ["nullable string, not nullable", "string, nullable, non-nullable"]
)
def test_what_was_nullable_once_stays_so(text: str) -> None:
    assert parse_type(read_runs(text)).nullable


@pytest.mark.parametrize(
    ("text", "required", "remark"),
    [
        ("string, required for beds", False, "required for beds"),
        ("string (required when new)", False, "required when new"),
        ("string, required only if new", False, "required only if new"),
        ("string, mandatory unless sold", False, "mandatory unless sold"),
        ("string, required for all beds", True, "for all beds"),
        ("string, required", True, ""),
    ],
)
def test_what_is_required_for_some_only_is_not(
    text: str, required: bool, remark: str
) -> None:
    cell = parse_type(read_runs(text))
    assert (cell.required, cell.remark, cell.rest) == (required, remark, "")


@pytest.mark.parametrize(
    "text", ["`{ aliases?: string[] }`", "{ a?: string }", "array<{ a?: string }>"]
)
def test_the_mark_of_an_inner_member_says_nothing_of_the_property(text: str) -> None:
    assert not parse_type(read_runs(text)).nullable


@pytest.mark.parametrize("text", ["Foo?", "array<Foo>?", "array (a, b)?"])
def test_the_mark_of_the_property_says_that_it_may_be_null(text: str) -> None:
    assert parse_type(read_runs(text)).nullable
