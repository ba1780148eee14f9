from pathlib import Path

import pytest
from support.sample_pages import INVOICE, ORDER, response
from support.verifying import GOOD, places, verify


@pytest.mark.parametrize("value", ['"2.50"', "true", "[]", "{}"])
def test_values_of_another_type_are(docs: Path, value: str) -> None:
    body = GOOD.replace("2.50", value)
    assert places(verify(docs, get=response(body))) == [("sample-type", 16)]


def test_items_of_a_list_that_have_another_type(docs: Path) -> None:
    body = GOOD.replace('[{"lineNumber"', '[1, "x", {"lineNumber"')
    result = verify(docs, get=response(body))
    assert [code for code, _ in places(result)] == ["sample-type"] * 2


@pytest.mark.parametrize(
    ("type_", "value", "words"),
    [
        ("array of strings", '["a", []]', "an item of {} as string; here it is an"),
        ("array of strings", "[null]", "an item of {} as string; here it is null"),
        ("array of strings", "3", "{} as list[string]; here it is the number 3"),
        (
            "array of arrays of integers",
            '[[1, "x"]]',
            'an item of a list in {} as integer; here it is the string "x"',
        ),
        (
            "array of arrays of integers",
            "[3]",
            "an item of {} as list[integer]; here it is the number 3",
        ),
        (
            "Dictionary<string, integer>",
            '{"total": true}',
            "a value of {} as integer; here it is true",
        ),
        (
            "Dictionary<string, array of strings>",
            '{"a": [1]}',
            "an item of a list in {} as string; here it is the number 1",
        ),
        (
            "array of Dictionary<string, integer>",
            '[{"a": []}]',
            "a value of a map in {} as integer; here it is an array",
        ),
        (
            "array of nullable integers",
            '[1, null, "x"]',
            'an item of {} as integer | null; here it is the string "x"',
        ),
        (
            "`Dictionary<string, integer>?[]`",
            '[null, {"a": []}]',
            "a value of a map in {} as integer; here it is an array",
        ),
        (
            "string or array of integers",
            "[true]",
            "{} as string | list[integer]; here an item is true",
        ),
    ],
)
def test_a_part_of_a_value_is_called_one(
    docs: Path, type_: str, value: str, words: str
) -> None:
    table = ORDER.replace("| decimal |", f"| {type_} |")
    body = GOOD.replace("2.50", value)
    (one,) = verify(docs, order=table, get=response(body)).findings
    name = '"total" of "Order" (order.md:9) is documented'
    assert one.message.startswith(words.replace("{}", name))


def test_faults_of_a_list_and_of_its_items_are_two_findings(docs: Path) -> None:
    table = ORDER.replace("| decimal |", "| array of strings |")
    good, bad = (GOOD.replace("2.50", text) for text in ("3", "[3]"))
    result = verify(docs, order=table, a=response(good), b=response(bad))
    assert len(result.findings) == 2


@pytest.mark.parametrize(
    ("type_", "value", "hint"),
    [
        ("decimal", '"2.50"', "remove the quotes in the sample"),
        ("int", '"2"', "remove the quotes in the sample"),
        ("int", '"-12"', "remove the quotes in the sample"),
        ("decimal", '"12"', "remove the quotes in the sample"),
        ("decimal", '"-0.25"', "remove the quotes in the sample"),
        ("decimal", '"2."', "correct the type in the table"),
        ("boolean", '"False"', "remove the quotes in the sample"),
        ("boolean", '"no"', "correct the type in the table"),
        ("int", '"2.5"', "correct the type in the table"),
        ("boolean", '"true"', "remove the quotes in the sample"),
        ("date", '"2024-05-02T10:00:00Z"', "write datetime in the table"),
        ("datetime", "1714640400", 'write "unix timestamp" as its type'),
        ("datetime", "true", "correct the type in the table"),
        ("decimal", "[]", "correct the type in the table"),
        ("array of ints", "[null]", 'write "nullable" before the type of its items'),
    ],
)
def test_what_to_do_with_a_value_of_another_type(
    docs: Path, type_: str, value: str, hint: str
) -> None:
    table = ORDER.replace("| decimal |", f"| {type_} |")
    body = GOOD.replace("2.50", value)
    (one,) = verify(docs, order=table, get=response(body)).findings
    assert one.hint is not None
    assert one.hint.startswith(hint)


def test_a_required_property_that_is_null(docs: Path) -> None:
    prose = "An [Invoice](invoice.md#invoice)."
    body = response('{"id": "1", "amount": null, "paid": true}', prose)
    (one,) = verify(docs, invoice=INVOICE, a=body).findings
    assert one.message.endswith("is documented as number; here it is null")
    assert one.hint is not None
    assert one.hint.startswith('write "nullable"')
    nullable = INVOICE.replace("| decimal |", "| nullable decimal |")
    assert not verify(docs, invoice=nullable, a=body).findings


def test_a_type_of_many_values_ends_at_one_of_them(docs: Path) -> None:
    words = ["confirmed", "unconfirmed", "rejected", "postponed", "forgotten"]
    listed = ", ".join(f'"{word}"' for word in words)
    table = ORDER.replace('"open" or "closed"', listed)
    body = GOOD.replace('"open"', "3")
    (one,) = verify(docs, order=table, get=response(body)).findings
    shown = '"confirmed" | "unconfirmed" | "rejected" | "postponed" and 1 more'
    assert f"is documented as {shown}; here it is the number 3" in one.message
