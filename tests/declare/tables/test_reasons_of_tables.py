"""Why tables are set aside: the rule, the words that say so, and what is reported."""

import pytest
from support.small_pages import page

from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT


def _table(head: str, *rows: str) -> str:
    dashes = "|".join("---" for _ in head.split("|"))
    return "\n".join(
        ("", "", f"| {head} |", f"|{dashes}|", *(f"| {r} |" for r in rows))
    )


TYPED = _table("Name | Type", "a | int")
PARAMETERS = _table("Parameter | Type", "a | int")
UNREAD = "has no column of names and types, nor of values"
UNSURE = "calls what it lists parameters"
DOUBT = "this table {}; it was set aside"


@pytest.mark.parametrize(
    ("text", "because", "reported"),
    [
        (
            "# Bed" + _table("Method | Type", "a | int"),
            ("table-of-methods", "Method", 3, "lists methods"),
            [],
        ),
        (
            "# Bed" + _table("Return type | Use", "int | Often"),
            ("table-of-methods", "Return type", 3, "lists methods"),
            [],
        ),
        (
            "# Bed" + _table("Name | Type | Header", "a | int | X-A"),
            ("table-of-headers", "Header", 3, "lists headers"),
            [],
        ),
        (
            "# Bed" + _table("Use | Endpoint", "a b | /beds"),
            ("table-of-requests", "Endpoint", 3, "lists requests"),
            [],
        ),
        (
            "# Bed" + _table("Status code | Use", "200 | Well"),
            ("table-of-codes", "Status code", 3, "lists status or error codes"),
            [],
        ),
        (
            "# Bed" + _table("No | | Use", "200 | x y | Well", "404 | x y | Not so"),
            ("table-of-codes", "No | Use", 3, "lists status or error codes"),
            [],
        ),
        (
            "# Bed" + PARAMETERS,
            ("parameters-of-a-type", "Parameter", 3, UNSURE),
            [DOUBT.format(UNSURE)],
        ),
        (
            "# Make a bed" + PARAMETERS,
            ("table-of-parameters", "Parameter", 3, "lists parameters"),
            [],
        ),
        (
            "# bed.make()" + PARAMETERS,
            ("table-of-parameters", "Parameter", 3, "lists parameters"),
            [],
        ),
        (
            "# Bed\n\n## Cot and sofa of beds" + PARAMETERS,
            ("table-of-parameters", "Parameter", 5, "lists parameters"),
            [],
        ),
        (
            f"# {'Bed ' * 9}" + PARAMETERS,
            ("table-of-parameters", "Parameter", 3, "lists parameters"),
            [],
        ),
        (
            "# Bed\n\nParameters:" + PARAMETERS,
            ("table-of-parameters", "Parameter", 5, "lists parameters"),
            [],
        ),
        (
            "# Bed" + _table("Parameter | Use", "a | Often"),
            ("table-of-parameters", "Parameter", 3, "lists parameters"),
            [],
        ),
        (
            "# Bed\n\nParameters:" + TYPED,
            (
                *("below-words-that-announce-parameters", "Parameters:", 3),
                "lists parameters",
            ),
            [],
        ),
        (
            "# Bed\n\n`POST /beds`" + TYPED,
            ("below-a-method-and-path", "POST /beds", 3, "describes a request"),
            [
                "this table has names and types, but it describes a request; "
                "it was set aside"
            ],
        ),
        (
            "# Bed\n\n`GET /beds`" + TYPED,
            ("below-a-method-and-path", "GET /beds", 3, "lists parameters"),
            [],
        ),
        (
            "# Bed" + _table("Colour | Taste", "red hot | sweet"),
            ("no-known-columns", "Colour | Taste", 3, UNREAD),
            [],
        ),
        (
            "# Bed" + _table(" | Taste", "red hot | sweet"),
            ("no-known-columns", "Taste", 3, UNREAD),
            [],
        ),
        (
            "# Bed" + _table("Property | Description", "a | How."),
            ("no-types", "Property | Description", 3, "has no column of types"),
            [
                "this looks like a table of properties, but no column holds their "
                "types; it was set aside"
            ],
        ),
        (
            "# Bed" + _table("What | Java | Go | C++", "a b | x y | x y | x y"),
            (
                *("table-of-languages", "Java | Go | C++", 3),
                "sets types of programming languages beside each other",
            ),
            [],
        ),
    ],
    ids=lambda one: one[0] if isinstance(one, tuple) else "",
)
def test_why_a_table_is_set_aside(
    text: str, because: tuple[str, str, int, str], reported: list[str]
) -> None:
    decls, diagnostics = declare(page(text + "\n"), DEFAULT)
    (table,) = decls.tables
    assert (table.declares, table.reason) == (None, because[-1])
    last = table.because[-1]
    assert (last.rule, last.words, last.span.line, last.concluded) == because
    assert [one.message for one in diagnostics] == reported


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("It has these as its response fields:", "BedResponse"),
        ("It has these as its request fields:", "BedRequest"),
        ("The answer.\nIt has these as its response fields:", "BedResponse"),
    ],
)
def test_the_line_above_a_table_announces_a_body(line: str, name: str) -> None:
    decls, diagnostics = declare(page(f"# Bed\n\n{line}{TYPED}\n"), DEFAULT)
    (table,) = decls.tables
    assert (table.declares, table.reason, diagnostics) == (name, "", ())
    last = table.because[-1]
    assert (last.rule, last.words, last.concluded) == (
        "below-words-that-announce-a-body",
        line.replace("\n", " "),
        f"a model called {name}",
    )


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Property | Return type", "a | int"),
        ("Name | Return type", "a | int"),
        ("Field | Type | Method", "a | int | GET"),
        ("Field | Type | Java | Go", "a | int | x y | x y"),
    ],
)
def test_columns_that_properties_may_have_set_no_table_aside(
    head: str, row: str
) -> None:
    decls, diagnostics = declare(page(f"# Bed{_table(head, row)}\n"), DEFAULT)
    assert [one.name for one in decls.declarations] == ["Bed"]
    assert not diagnostics
