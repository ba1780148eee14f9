"""What is said of cells that were not read as they stand, word for word."""

import pytest
from support.property_rows import HEAD, fields, reported

from docmodels.core.limits import MAX_DIGITS, MAX_TYPE_DEPTH

LONG = "word " * 20
#: The same, as a message repeats it.
CUT = "word word word word word word word word word word word wo…"

NO_HINT = ""
NAME_IT = "name the property, or put the text in the row above"
AS_IN_JSON = "write the name as it stands in JSON, and the rest in the description"
ALTERNATIVES = "name the properties, or give each alternative a table of its own"
TITLE = "give the property a type, or make the title a heading"


def told(*rows: str, head: str = HEAD) -> list[tuple[str, str, str]]:
    """Return code, place and words of what is said; a hint stands behind a colon."""
    found = []
    for one in reported(*rows, head=head)[1]:
        assert one.span is not None
        place = f"{one.span.line}:{one.span.column}"
        hint = f" || {one.hint}" if one.hint else ""
        found.append((one.code, place, one.message + hint))
    return found


@pytest.mark.parametrize(
    ("row", "code", "place", "message", "hint"),
    [
        (
            "| a [b] c | int | | x |",
            "property-name",
            "5:3",
            'the property name "a [b] c" has spaces in it; it was taken as it stands',
            AS_IN_JSON,
        ),
        (
            f"| {LONG} | int | | x |",
            "property-name",
            "5:3",
            f'the property name "{CUT}" has spaces in it; it was taken as it stands',
            AS_IN_JSON,
        ),
        (
            "| Size and place | | | |",
            "group-row",
            "5:3",
            '"Size and place" stands alone in its row; it was read as a title inside '
            "the table, not as a property",
            TITLE,
        ),
        (
            "| none | - | n/a | — |",
            "group-row",
            "5:3",
            '"none" says that there is nothing; it was read as a title inside the '
            "table, not as a property",
            TITLE,
        ),
        (
            "| *oneOf* | Bed | | See - it. |",
            "property-name",
            "5:3",
            '"oneOf" groups rows and is the name of no property; the rows inside it '
            "are those of the object around it, and the rest was left out: "
            '"Bed; See - it."',
            ALTERNATIVES,
        ),
        (
            "| *oneOf* | object | | As said. |",
            "property-name",
            "5:3",
            '"oneOf" groups rows and is the name of no property; the rows inside it '
            'are those of the object around it, and the rest was left out: "As said."',
            ALTERNATIVES,
        ),
        (
            "| *anyOf* | — | | None |",
            "property-name",
            "5:3",
            '"anyOf" groups rows and is the name of no property; the rows inside it '
            "are those of the object around it",
            ALTERNATIVES,
        ),
        (
            "| a | [Bed](my file.md) | | x |",
            "broken-link",
            "5:7",
            '"[Bed](my file.md)" in the type of "a" is no link for Markdown; the type '
            "was read as Bed",
            "write [label](target), and %20 for a space in the target",
        ),
        (
            f"| a | {'array of ' * 21}int | | x |",
            "too-deep",
            "5:7",
            f'the type of "a" has more than {MAX_TYPE_DEPTH} levels of nesting; it is '
            "any",
            "make a model of the inner part",
        ),
        (
            "| a | string of flour | | x |",
            "partial-type",
            "5:7",
            'only a part of the type "string of flour" of "a" was understood: string',
            NO_HINT,
        ),
        ("| a | | | x |", "missing-type", "5:7", '"a" has no type; it is Any', NO_HINT),
        (
            "| a | – | | x |",
            "missing-type",
            "5:7",
            '"a" has no type; it is Any',
            NO_HINT,
        ),
        (
            "| a | To-one | | x |",
            "partial-type",
            "5:7",
            'the type "To-one" of "a" does not say what it relates to; it is Any',
            "name the model behind it, or link to it",
        ),
        (
            "| a | array | | x |",
            "untyped-list",
            "5:7",
            'the type "array" of "a" does not say of what; its items are Any',
            NO_HINT,
        ),
        (
            "| a | map of array | | x |",
            "untyped-list",
            "5:7",
            'the type "map of array" of "a" does not say of what; its items are Any',
            NO_HINT,
        ),
    ],
)
def test_a_row_that_was_not_read_as_it_stands(
    row: str, code: str, place: str, message: str, hint: str
) -> None:
    said = message + (f" || {hint}" if hint else "")
    assert told(row, "| z | int | yes | y |") == [(code, place, said)]


def test_a_type_that_is_not_understood_is_any() -> None:
    (found,) = told(f"| a | !?{LONG} | | x |")
    assert found == (
        "unreadable-type",
        "5:7",
        f'the type "!?{CUT[:55]}…" of "a" was not understood; it is Any',
    )


def test_a_row_without_a_name_goes_to_the_property_above() -> None:
    rows = ("| | int | | Lost. |", "| a | int | | One. |", "| | | | Two. |")
    assert told(*rows, "| | | | |") == [
        (
            "nameless-row",
            "5:None",
            'this row has text but no property name: "int Lost."; it was left out '
            f"|| {NAME_IT}",
        ),
        (
            "nameless-row",
            "7:None",
            'this row has text but no property name: "Two."; it was added to the '
            f"property above || {NAME_IT}",
        ),
    ]
    assert fields(*rows)["a"].description == "One.\nTwo."


def test_a_row_drawn_inside_another_that_is_not_there() -> None:
    rows = ("| »» b | int | | x |", "| a | int | | x |")
    assert told(*rows) == [
        (
            "dotted-name",
            "5:3",
            '"»» b" is drawn as a property inside another, which the table lacks; it '
            'was taken as "b" || add the outer property, or give the inner ones a '
            "table of their own",
        )
    ]


@pytest.mark.parametrize(
    ("title", "cell", "shown"),
    [
        ("Max length", "9" * (MAX_DIGITS + 1), "999999999999…"),
        ("Min length", f"at least {'8' * 500} chars", "888888888888…"),
        ("Length", f"1 - {'7' * 401}", "777777777777…"),
        ("Cardinality", f"0..{'6' * 401}", "666666666666…"),
        ("Default", "5" * 401, "555555555555…"),
        ("Max length", "9" * MAX_DIGITS, None),
    ],
)
def test_a_number_that_is_too_long(title: str, cell: str, shown: str | None) -> None:
    found = told(
        f"| a | string | {cell} | x |", head=f"Name | Type | {title} | Description"
    )
    expected = (
        f'the number {shown} of "a" has more than 400 digits; it was not read || '
        "write fewer digits, or say in words that there is no limit"
    )
    numbers = [one for one in found if one[0] == "long-number"]
    assert numbers == ([("long-number", "5:16", expected)] if shown else [])


@pytest.mark.parametrize(
    ("cell", "pattern", "is_told"),
    [
        *(("`^a$`", "^a$", False), ("-", None, False), ("", None, False)),
        *(("none", None, False), ("`[`", None, True), (r"`(?P<a>b)`", None, True)),
    ],
)
def test_a_pattern_that_is_no_regular_expression(
    cell: str, pattern: str | None, is_told: bool
) -> None:
    row, head = f"| a | string | {cell} | x |", "Name | Type | Pattern | Description"
    found = fields(row, head=head)["a"]
    plain = cell.strip("`")
    said = (
        f'"{plain}", the pattern of "a", is no regular expression of JSON Schema; the '
        "words were kept as a note || write it as ECMAScript does, and escape a pipe "
        r"in it: a\|b"
    )
    assert found.facts.pattern == pattern
    assert found.notes == ((("Pattern", plain),) if is_told else ())
    assert told(row, head=head) == (
        [("unreadable-pattern", "5:16", said)] if is_told else []
    )


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (("aye",), 'a cell of the column "Required" says neither yes nor no: "aye"'),
        (
            ("aye", "aye"),
            '2 cells of the column "Required" say neither yes nor no: "aye"',
        ),
        (
            ("aye", "nay", "aye", "so"),
            '4 cells of the column "Required" say neither yes nor no: "aye", "nay", '
            '"so"',
        ),
        (
            ("aye", "nay", "so", "é"),
            '4 cells of the column "Required" say neither yes nor no: "aye", "nay", '
            '"so" and 1 more',
        ),
    ],
)
def test_cells_that_answer_in_no_known_word(cells: tuple[str, ...], said: str) -> None:
    rows = [f"| a{at} | int | {cell} | x |" for at, cell in enumerate(cells)]
    hint = (
        "write yes or no, or say in the configuration what the words mean: answers = "
        '{ yes = ["aye"] }'
    )
    assert told("| z | int | yes | x |", *rows) == [
        (
            "unknown-answer",
            "6:14",
            f"{said}; the words were kept as a note || {hint}",
        )
    ]


@pytest.mark.parametrize(
    ("titles", "said"),
    [
        (("Gültig",), 'the column "Gültig" answers yes'),
        (("Shown", "Billed"), 'the columns "Shown", "Billed" answer yes'),
        (
            ("Shown", "Billed", "Sold"),
            'the columns "Shown", "Billed", "Sold" answer yes',
        ),
        (
            ("Shown", "Billed", "Sold", "Lent", "Lost"),
            'the columns "Shown", "Billed", "Sold" and 2 more answer yes',
        ),
    ],
)
def test_columns_of_answers_to_a_question_that_is_not_known(
    titles: tuple[str, ...], said: str
) -> None:
    rows = [
        f"| a | int | {' | '.join(['yes'] * len(titles))} |",
        f"| b | int | {' | '.join(['no'] * len(titles))} |",
    ]
    assert told(*rows, head=f"Name | Type | {' | '.join(titles)}") == [
        (
            "unknown-question",
            "3:17",
            f"{said} or no, but docmodels does not know to what; the words were kept "
            "as notes || if it says what is required, say it in the configuration: "
            f'columns = {{ required = ["{titles[0]}"] }}, and so for optional, '
            "nullable, not_null, read_only and deprecated",
        )
    ]
