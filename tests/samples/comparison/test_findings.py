from pathlib import Path

from support.sample_pages import INVOICE, ORDER, request, response
from support.verifying import GOOD, verify


def test_a_property_without_a_row(docs: Path) -> None:
    body = GOOD.replace('"total"', '"totall"')
    result = verify(docs, a=response(body), b=response(body), c=response(body))
    (one,) = result.findings
    assert one.code == "sample-undocumented"
    assert 'no "totall"; the same in 2 more samples' in one.message
    assert one.hint == (
        'the table has "total": write one name in both places, or add a row'
    )


def test_a_space_in_a_name_is_not_for_the_table(docs: Path) -> None:
    (one,) = verify(docs, get=response(GOOD.replace('"total"', '" total"'))).findings
    assert 'has no " total"' in one.message
    assert one.hint == "remove the space around the name in the sample"


def test_what_stands_beside_a_name_is_not_meant_by_it(docs: Path) -> None:
    body = GOOD.replace('"total"', '"totals": 1,\n  "total"')
    (one,) = verify(docs, get=response(body)).findings
    assert one.hint == "add a row to the table"
    (one,) = verify(docs, get=response(body.replace('"total": 2.50,', ""))).findings
    assert one.hint is not None
    assert one.hint.startswith('the table has "total"')


def test_what_another_object_of_the_sample_has_may_be_meant(docs: Path) -> None:
    body = f"[{GOOD}, {GOOD.replace('total', 'totall')}]"
    (one,) = verify(docs, get=response(body)).findings
    assert one.hint is not None
    assert one.hint.startswith('the table has "total"')


def test_a_model_without_a_table_is_one_finding(docs: Path) -> None:
    (docs / "extra.md").write_text("# Extra resource type\n\nWhat else there is.\n")
    table = ORDER + (
        "\n## Parcel\n\n| Property | Type | Description |\n| --- | --- | --- |\n"
        "| id | string | The id. |\n| extra | [Extra](extra.md) | The rest. |\n"
    )
    body = '{"id": "1", "extra": {"size": 1, "colour": "red", "size ": 2}}'
    prose = "Returns a [Parcel](order.md#parcel)."
    (one,) = verify(docs, order=table, get=response(body, prose)).findings
    assert one.message == (
        '"Extra" (extra.md) has no table of properties, but here '
        '"size", "colour", "size "'
    )
    assert one.hint == "describe its properties in a table below its heading"


def test_values_that_are_listed_in_another_spelling(docs: Path) -> None:
    a, b, c = (
        response(GOOD.replace('"open"', f'"{one}"'))
        for one in ("Open", "CLOSED", "lost")
    )
    (one,) = verify(docs, a=a, b=b).findings
    assert one.hint == "write the values as they travel, in both places"
    found = {one.code: one.hint for one in verify(docs, c=c).findings}
    assert found == {
        "sample-spelling": "write the values as they travel, in both places",
        "sample-value": "correct the sample, or the list: CLOSED, Open",
    }


def test_a_row_that_many_tables_lack_is_one_finding(docs: Path) -> None:
    body = GOOD.replace('"lineNumber": 1', '"lineNumber": 1, "tag": 1')
    body = body.replace('"self": "/1"', '"self": "/1", "tag": 1')
    body = body.replace('"id": "1"', '"id": "1", "tag": 1')
    (one,) = verify(docs, get=response(body)).findings
    assert one.message == (
        'the tables of 3 models have no "tag", which is in 1 sample: '
        '"Links", "Order", "OrderLine"'
    )


def test_names_in_another_case(docs: Path) -> None:
    body = GOOD.replace('"status"', '"STATUS"').replace('"self"', '"SELF"')
    good = {name: response(GOOD) for name in ("a", "b")}
    (one,) = verify(docs, **good, c=response(body)).findings
    assert one.code == "sample-spelling"
    assert one.message.startswith(
        '2 names are not spelt as elsewhere: "STATUS" ("status"), "SELF" ("self")'
    )
    assert one.hint == (
        "write what stands in parentheses; it is known by: sample a.md:15"
    )


def test_requests_in_another_case_are_one_finding(docs: Path) -> None:
    body = '{"Id": "1", "Total": 2, "Status": "open", "CreatedAt": null}'
    prose = "An [Order](order.md)."
    result = verify(
        docs, a=response(GOOD), b=request(body, prose), c=request(body, prose)
    )
    (one,) = result.findings
    assert one.code == "sample-spelling"
    assert one.message.startswith("2 requests spell names otherwise")


def test_two_spellings_are_one_finding(docs: Path) -> None:
    result = verify(
        docs,
        invoice=INVOICE,
        a=response(
            '{"id": "1", "amount": 1, "Paid": true}', "An [Invoice](invoice.md)."
        ),
        b=response(
            '{"id": "1", "amount": 1, "paid": true}', "An [Invoice](invoice.md)."
        ),
    )
    assert [f.code for f in result.diagnostics] == ["sample-spelling"]
    assert '"Paid" ("paid")' in result.findings[0].message


def test_a_name_that_the_table_spells_otherwise_counts_who_shows_it(
    docs: Path,
) -> None:
    texts = ['"subunit": "x"', '"subunit": "x"', '"SubUnit": "x"']
    pages = {
        name: response(
            f'{{"id": "1", "amount": 1, {text}}}', "An [Invoice](invoice.md)."
        )
        for name, text in zip("abc", texts, strict=True)
    }
    table = INVOICE + "| subUnit | string | No | x |\n"
    result = verify(docs, invoice=table, **pages)
    (one,) = (f for f in result.findings if "in the table of" in f.message)
    assert '"subunit" is called "subUnit"' in one.message
    assert "the same in 1 more sample" in one.message
