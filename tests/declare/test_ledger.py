"""What is said of tables that declare nothing."""

import pytest
from support.small_pages import TABLE, page

from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.language.words.programs import PROGRAM_COLUMNS, TEXT_COLUMNS, TEXT_KEYS


def _told(text: str) -> list[tuple[str, bool, list[str]]]:
    """Return why tables were set aside, whether in doubt, and all diagnostics."""
    decls, told = declare(page(text), DEFAULT)
    codes = [one.code for one in told]
    return [
        (one.reason, one.doubtful, codes) for one in decls.tables if not one.declares
    ]


VALUES = "| Value | Description |\n|---|---|\n"
DOUBTFUL = ["doubtful-table"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "# Bed schema\n\n| Parameter | Type |\n|---|---|\n| width | int |\n",
            "calls what it lists parameters",
        ),
        (f"# Some beds of ours\n\n{VALUES}| cot | Small. |\n", "lists values that"),
        (f"# Bed\n\n{VALUES}| a text of more words | It is. |\n", "lists no values"),
        (f"# Bed enum\n\n{VALUES}| 0 | Small. |\n| -1.5 | Big. |\n", "lists numbers"),
        (
            f"# Bed{TABLE}\n## Enum\n\n| Property | Value |\n|---|---|\n| b | cot |\n",
            "lists values of properties that no table",
        ),
    ],
)
def test_what_surely_was_meant_is_told(text: str, reason: str) -> None:
    ((found, doubtful, codes),) = _told(text)
    assert found.startswith(reason)
    assert doubtful
    assert codes == DOUBTFUL


def test_what_is_of_an_operation_is_not() -> None:
    page = "# Make a bed\n\n| Parameter | Type |\n|---|---|\n| width | int |\n"
    assert _told(page) == [("lists parameters", False, [])]
    page = f"# Bed\n\n## Request body\n\n{VALUES}| 0 | Small. |\n"
    assert _told(page) == [("describes a request", False, [])]


@pytest.mark.parametrize("row", ['| "0" | S. |', "| 007 | S. |", "| 0x1 | S. |"])
def test_digits_that_are_texts_are_values(row: str) -> None:
    assert not _told(f"# Bed enum\n\n{VALUES}{row}\n")


def test_one_text_among_numbers_makes_them_texts() -> None:
    assert not _told(f"# Bed enum\n\n{VALUES}| 1 | One. |\n| many | More. |\n")


def test_a_file_without_headings_may_be_a_part_of_others() -> None:
    table = "| Name | Type |\n|---|---|\n| id | string |\n"
    for head, words in (
        ("", "the file has no heading"),
        ("# Of all that is told of beds and cots here\n\n", "names a resource"),
    ):
        found = declare(page(head + table), DEFAULT)[1]
        told = [one for one in found if one.code == "unnamed-table"]
        assert [words in one.message for one in told] == [True]


@pytest.mark.parametrize(
    ("head", "row", "doubtful"),
    [
        ("Colour | Taste", "red | sweet", True),
        ("Point | Label", "8601 | Voltage of it", True),
        ("Point | Label", "58601 | Voltage of it", False),
        ("Label | Point", "Voltage of it | `a-1`", True),
        ("Date | Release", "2024-01-15 | 1.0", False),
        ("Module | What it does", "`make beds` | All.", False),
        ("Module | What it does", "make.py | All.", False),
        ("Button | Effect", "Make the bed | All is made.", False),
        ("Button | Effect", "(none) |", False),
    ],
)
def test_what_has_neither_words_nor_numbers_is_in_no_doubt(
    head: str, row: str, doubtful: bool
) -> None:
    page = f"# Bed\n\n| {head} |\n|---|---|\n| {row} |\n"
    ((_, found, _),) = _told(page)
    assert found == doubtful


TITLES = sorted({title for titles in PROGRAM_COLUMNS.values() for title in titles})


@pytest.mark.parametrize("title", [*TITLES, "Component", "**Path**"])
def test_what_a_program_is_made_of_is_in_no_doubt(title: str) -> None:
    ((_, doubtful, codes),) = _told(
        f"# Bed\n\n| {title} | Purpose |\n|---|---|\n| A | B |"
    )
    assert not doubtful
    assert not codes
    ((_, doubtful, _),) = _told(f"# Bed\n\n| My {title} | P |\n|---|---|\n| A | B |")
    assert doubtful


@pytest.mark.parametrize(
    ("head", "doubtful"),
    [
        ("From | To | Trigger", False),
        ("Módulo | Descrição", False),
        ("Comando | Descrição", False),
        ("Condição | Ação", False),
        ("Befehl | Wirkung", False),
        ("Étape | Effet", False),
        ("モジュール | 説明", False),
        ("명령어 | 설명", False),
        ("Ключ | Текст", False),
        ("键 | 文案", False),
        ("Key | Translation", False),
        # What follows may be values, or names of properties.
        ("Key | Sense", True),
        ("Тег | Описание", True),
        ("Papel | Permissões", True),
        ("Text | Key", True),
    ],
)
def test_what_a_program_does_is_in_no_doubt_in_any_language(
    head: str, doubtful: bool
) -> None:
    dashes = "|".join("---" for _ in head.split("|"))
    cells = " | ".join("AB"[: head.count("|") + 1]) + " | C" * (head.count("|") - 1)
    page = f"# Bed\n\n| {head} |\n|{dashes}|\n| {cells} |\n"
    ((_, found, _),) = _told(page)
    assert found == doubtful


@pytest.mark.parametrize("key", sorted(TEXT_KEYS))
def test_keys_beside_texts_are_in_no_doubt(key: str) -> None:
    for text in TEXT_COLUMNS:
        page = f"# Bed\n\n| {key} | {text} |\n|---|---|\n| a | B |\n"
        ((_, doubtful, _),) = _told(page)
        assert not doubtful


def test_words_that_come_again_are_in_no_doubt() -> None:
    head = "# Bed\n\n| Old | New | By what |\n|---|---|---|\n"
    rows = ["| on | off | A hand. |\n", "| off | on | A hand. |\n"]
    ((_, doubtful, _),) = _told(head + "".join(rows))
    assert doubtful
    again = "| on | broken | A hammer. |\n| off | broken | A hammer. |\n"
    ((_, doubtful, _),) = _told(head + "".join(rows) + again)
    assert not doubtful


def test_names_and_types_below_unknown_titles_are_in_doubt() -> None:
    rows = "| a.b | string |\n| c | int |\n| d | int |\n| see there | int |\n"
    ((_, doubtful, codes),) = _told(f"# Bed\n\n| Was | Wie |\n|---|---|\n{rows}")
    assert doubtful
    assert codes == DOUBTFUL


@pytest.mark.parametrize("row", ["404 | None", "`500` | Bad", "200 OK | Good."])
def test_statuses_are_codes_whatever_their_titles(row: str) -> None:
    head = "| Nummer | Hinweis |\n|---|---|\n"
    assert _told(f"# Bed\n\n{head}| {row} |\n") == [
        ("lists status or error codes", False, [])
    ]


@pytest.mark.parametrize("row", ["404 | None |\n| 17 | No", "| None", "4040 | No"])
def test_other_numbers_are_none(row: str) -> None:
    ((found, _, _),) = _told(f"# Bed\n\n| Wert | Sinn |\n|---|---|\n| {row} |\n")
    assert found.startswith("has no column")


@pytest.mark.parametrize("call", ["beds.limit(count)", "Limit(n: int): Beds"])
def test_what_a_call_takes_is_left_out_without_a_doubt(call: str) -> None:
    for title in ("Name", "Field"):
        table = f"| {title} | Type |\n|---|---|\n| count | int |\n"
        found = _told(f"# Beds\n\n## {call}\n\n{table}")
        assert found == [("describes an operation", False, [])]


def test_a_part_of_a_call_takes_parameters_too() -> None:
    table = "| Parameter | Type |\n|---|---|\n| count | int |\n"
    found = _told(f"# beds.limit(count)\n\n## Count\n\n{table}")
    assert found == [("lists parameters", False, [])]


def test_a_field_below_a_call_may_come_back_where_the_page_has_requests() -> None:
    field = "| Field | Type |\n|---|---|\n| count | int |\n"
    text = f"# Beds\n\n`PUT /beds`\n\n# getBed(id)\n\n{field}"
    assert _told(text) == [("describes an operation", True, DOUBTFUL)]
    (name,) = _told(text.replace("Field", "Name"))
    assert name[1:] == (False, [])


@pytest.mark.parametrize(
    "head",
    ["Name | Code | Message", "Element | Meaning | Example", "Result | P | Value"],
)
@pytest.mark.parametrize(
    ("made", "torn"),
    [('"not made"', '"torn"'), ("[MADE]", "[TORN]"), ("['-m']", "[1]")],
)
def test_single_values_are_no_types(head: str, made: str, torn: str) -> None:
    table = f"# Bed\n\n| {head} |\n|---|---|---|\n"
    rows = f"| not-made | 1 | {made} |\n| torn | 2 | {torn} |\n| old | 3 | |\n"
    ((_, _, codes),) = _told(table + rows)
    assert not codes
    either = rows.replace(made, "'a' or 'b'").replace(torn, "string")
    ((_, doubtful, codes),) = _told(table + either)
    assert doubtful
    assert codes == DOUBTFUL


@pytest.mark.parametrize(
    ("rows", "is_told"),
    [
        ("| Bed | [beds](beds.md) |\n| Cot | [cots](cots.md) |", False),
        ("| Bed | `beds.md` |\n| Cot | docs/cots.html |", False),
        ("| [Bed](beds.md) | string |\n| [Cot](cots.md) | integer |", True),
        ("| bed | [Bed](beds.md) |\n| cot | [Bed](beds.md) |", True),
        ("| bed | [Bed](#bed) |\n| cot | [Cot](#cot) |", True),
        ("| bed | [Bed](beds.md) |", True),
    ],
)
def test_a_table_of_contents_is_in_no_doubt(rows: str, is_told: bool) -> None:
    read = page(f"# Beds\n\n| Space | Page |\n|---|---|\n{rows}\n")
    found, told = declare(read, DEFAULT)
    assert [one.code for one in told] == (["doubtful-table"] if is_told else [])
    assert [one.doubtful for one in found.tables] == [is_told]
