"""How deep a type may be, and cells that end too early."""

import pytest
from support.type_cells import as_shown

from docmodels.core.limits import MAX_TYPE_DEPTH
from docmodels.core.typeexpr import TypeExpr, depth_of
from docmodels.language.types import parse_type
from docmodels.language.types.cursor import Cursor
from docmodels.language.types.terms import term
from docmodels.language.types.tokens import tokenize
from docmodels.language.types.unions import union
from docmodels.parse.runs import read_runs

#: What stands before and behind a type for each level of lists.
NESTINGS = [
    ("array of ", ""),
    ("", "[]"),
    ("\\[", "\\]"),
    ("List\\<", ">"),
    ("map\\<string, ", ">"),
    ("{string: ", "}"),
    ("repeated ", ""),
    ("map of string to ", ""),
]


@pytest.mark.parametrize(("before", "after"), NESTINGS)
def test_the_deepest_type_has_twenty_levels(before: str, after: str) -> None:
    assert MAX_TYPE_DEPTH == 20
    for levels in (1, 19, 20):
        cell = parse_type(read_runs(before * levels + "Foo" + after * levels))
        assert cell.expr is not None
        assert depth_of(cell.expr) == levels
        assert (cell.too_deep, cell.rest) == (False, "")
    for levels in (21, 22, 60):
        cell = parse_type(read_runs(before * levels + "Foo" + after * levels))
        assert cell.expr is None
        assert cell.too_deep
        assert "Foo" in cell.rest


def test_brackets_that_make_no_list_count_as_levels_of_reading() -> None:
    """Each takes a call: a cell of thousands must not exhaust Python."""
    for levels, too_deep in ((20, False), (21, True), (5000, True)):
        cell = parse_type(read_runs("(" * levels + "Foo" + ")" * levels))
        assert cell.too_deep is too_deep
        assert (cell.expr is None) is too_deep


def _terms_read(text: str) -> int:
    """Count how often a type that is no union is read."""
    count = 0

    def counting(cursor: Cursor) -> TypeExpr:
        nonlocal count
        count += 1
        return term(cursor)

    union(Cursor(tokenize(read_runs(text)), counting))
    return count


@pytest.mark.parametrize(
    ("before", "after"),
    [
        *NESTINGS,
        ("map\\<string to ", ">"),
        ("array\\<string | ", ">"),
        ("array\\<string, ", ">"),
        ("string to ", " map"),
        ("(", ")"),
        ("Foo & (", ")"),
        ("either Foo or ", ""),
    ],
)
def test_a_level_more_is_not_twice_the_work(before: str, after: str) -> None:
    some, more = (
        _terms_read(before * levels + "string" + after * levels) for levels in (9, 18)
    )
    assert some >= 1
    assert more <= 2.5 * some


@pytest.mark.parametrize(
    ("text", "shown", "remark", "rest"),
    [
        ("string[", "string", "[", ""),
        ("string (", "string", "", ""),
        ("string \\<", "string", "<", ""),
        ("string {", "string", "{", ""),
        ("string |", "string", "|", ""),
        ("string or", "string", "", "or"),
        ("string &", "string", "&", ""),
        ("string,", "string", "", ""),
        ("Foo[3", "Foo", "[3", ""),
        ("string[0..*", "string", "[0", ""),
        ("string[1..", "string", "[1", ""),
        ("array of string[", "list of string", "[", ""),
        ("array of", "", "", "array of"),
        ("array\\<", "list of any", "<", ""),
        ("array\\<string", "list of any", "<string", ""),
        ("map of", "", "", "map of"),
        ("map\\<string,", "map of any", "<string", ""),
        ("one of", "", "", "one of"),
        ("[", "", "", "["),
        ("[]", "list of any", "", ""),
        ("{", "", "", "{"),
        ("{}", "map of any", "", ""),
        ("?", "", "", "?"),
        ("enum (", "string", "", ""),
        ("enum (one", "string", "one", ""),
        ("enum:", "string", "", ""),
        ("ID of", "", "", "ID of"),
        ("repeated", "repeated", "", ""),
        ("nullable", "nullable", "", ""),
        ("", "", "", ""),
    ],
)
def test_cells_that_end_too_early(
    text: str, shown: str, remark: str, rest: str
) -> None:
    cell = parse_type(read_runs(text))
    assert (as_shown(text)[0], cell.remark, cell.rest) == (shown, remark, rest)


@pytest.mark.parametrize(
    ("type_", "size"),
    [
        *(
            ("string", size)
            for size in ("[1..5]", "[1-5]", "[..5]", "[1..]", " [1..5]")
        ),
        *(("Foo", size) for size in ("[..5]", "[1..]")),
        # The least and the most that a number may be.
        *(("integer", size) for size in ("[1..5]", "[0-5]", " [1-5]")),
    ],
)
def test_a_closed_range_makes_no_list_of_texts_and_numbers(
    type_: str, size: str
) -> None:
    """It may be the length of a text, or the values of a number."""
    cell = parse_type(read_runs(type_ + size))
    assert as_shown(type_ + size) == (type_, False, "")
    kept = cell.remark.strip("[]").replace(" ", "")
    assert kept.rstrip(".") == size.strip(" []").rstrip(".")


@pytest.mark.parametrize(
    "text",
    ["Foo[1..5]", "Foo [1-5]", "`Foo` `[1–16]`", "[Foo](#foo) [≥1]", "`Foo` `[≥1]`"],
)
def test_a_closed_range_makes_a_list_of_a_model(text: str) -> None:
    assert as_shown(text) == ("list of Foo", False, "")


@pytest.mark.parametrize(
    "text", ["`number` `[1-16]`", "`number` `[10-16]`", "`number` `[3]`"]
)
def test_a_range_in_code_beside_a_number_in_code_is_a_size(text: str) -> None:
    assert as_shown(text) == ("list of number", False, "")


@pytest.mark.parametrize("size", ["[1..*]", "[0-*]", "[]", "[1...*]"])
def test_an_open_range_makes_a_list(size: str) -> None:
    assert as_shown(f"string{size}") == ("list of string", False, "")
