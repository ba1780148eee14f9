import json
import re
import sys
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from sample_pages import INVOICE, ORDER, front, request, response

import docmodels
from docmodels.cli import main as cli
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.schema import TypeId
from docmodels.samples.comparison.alignment import Json
from docmodels.samples.comparison.compare import Refusal, compare

CORPUS = Path(__file__).parents[2] / "shared" / "corpora" / "partner-center"
LINK = "Returns an [Order](order.md#order)."
GOOD = """{
  "id": "1",
  "status": "open",
  "total": 2.50,
  "createdAt": "2018-03-13T22:49:54.3396949Z",
  "lines": [{"lineNumber": 1, "offerId": null}],
  "links": {"self": "/1"},
  "attributes": {"objectType": "Order"}
}"""


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "order.md").write_text(ORDER)
    return folder


def verify(docs: Path, **pages: str) -> docmodels.Verification:
    for name, text in pages.items():
        (docs / f"{name}.md").write_text(text, "utf-8")
    return docmodels.verify(docmodels.Options(docs))


def found(verification: docmodels.Verification, code: str) -> list[Diagnostic]:
    return [one for one in verification.diagnostics if one.code == code]


def places(verification: docmodels.Verification) -> list[tuple[str, int]]:
    return [(d.code, d.span.line if d.span else 0) for d in verification.findings]


def test_a_good_sample_has_no_finding(docs: Path) -> None:
    result = verify(docs, get=response(GOOD))
    assert result.ok
    assert not result.findings
    (use,) = result.samples
    assert use.model is not None
    assert (use.line, use.model.name, use.evidence) == (13, "Order", "objectType")


def test_the_place_is_that_of_the_property(docs: Path) -> None:
    body = GOOD.replace('"total": 2.50', '"total": "much"')
    body = body.replace('"offerId": null', '"offerId": 1').replace("open", "lost")
    result = verify(docs, get=response(body))
    assert places(result) == [
        ("sample-value", 15),
        ("sample-type", 16),
        ("sample-type", 18),
    ]
    _, offer = found(result, "sample-type")
    assert '"offerId" of "OrderLine" (order.md:20)' in offer.message
    assert "documented as string; here it is the number 1" in offer.message
    (value,) = found(result, "sample-value")
    assert value.hint == "correct the sample, or the list: closed, open"


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
    hint = 'the list has "open", "closed": write one spelling in both places'
    assert one.hint == hint
    (one,) = verify(docs, c=c).findings
    assert one.hint == f"{hint}, and list the others"


def test_a_row_that_many_tables_lack_is_one_finding(docs: Path) -> None:
    body = GOOD.replace('"lineNumber": 1', '"lineNumber": 1, "tag": 1')
    body = body.replace('"self": "/1"', '"self": "/1", "tag": 1')
    body = body.replace('"id": "1"', '"id": "1", "tag": 1')
    (one,) = verify(docs, get=response(body)).findings
    assert one.message == (
        'the tables of 3 models have no "tag", which is in 1 sample: '
        '"Links", "Order", "OrderLine"'
    )


def test_control_information_is_no_property(docs: Path) -> None:
    body = GOOD.replace('"id"', '"@odata.context": "x", "id"')
    assert not verify(docs, get=response(body)).findings


@pytest.mark.parametrize(
    "name", ["_links", "_embedded", "__metadata", "__typename", "...", "…"]
)
def test_names_of_protocols_are_no_properties(docs: Path, name: str) -> None:
    body = f'{{"{name}": {{"a": 1}}, "id": "1", "amount": 1, "paid": true}}'
    prose = "Returns an [Invoice](invoice.md#invoice)."
    assert not verify(docs, invoice=INVOICE, get=response(body, prose)).findings


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


def test_a_table_that_spells_otherwise_than_by_habit(docs: Path) -> None:
    body = GOOD.replace('"lineNumber": 1', '"lineNumber": 1, "sKUName": "x"')
    (one,) = verify(docs, get=response(body)).findings
    assert '"sKUName" is called "SKUName" in the table of "OrderLine"' in one.message


def test_missing_properties_count_in_responses_only(docs: Path) -> None:
    prose = "An [Invoice](invoice.md#invoice)."
    body = '{"id": "1", "paid": true}'
    result = verify(
        docs, invoice=INVOICE, a=response(body, prose), b=request(body, prose)
    )
    (one,) = result.findings
    assert one.code == "sample-missing"
    assert one.span is not None
    assert (one.span.page, one.span.line) == ("a.md", 13)


def test_a_name_of_dots_stands_for_what_is_missing(docs: Path) -> None:
    prose = "An [Invoice](invoice.md#invoice)."
    page = response('{"id": "1", "...": "..."}', prose)
    assert not verify(docs, invoice=INVOICE, a=page).findings


def test_an_ellipsis_stands_for_what_is_missing(docs: Path) -> None:
    prose = "An [Invoice](invoice.md#invoice)."
    body = '{"id": "1", ...}'
    assert not verify(docs, invoice=INVOICE, a=response(body, prose)).findings


@pytest.mark.parametrize(
    "value", ['"<number>"', '"{total}"', '"decimal"', '"12..."', "<total>", "..."]
)
def test_placeholders_are_no_findings(docs: Path, value: str) -> None:
    body = GOOD.replace("2.50", value)
    assert not verify(docs, get=response(body)).findings


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


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        ("binary", '{"@odata.type": "Edm.Binary"}'),
        ("stream", '{"@odata.type": "#Edm.Stream"}'),
        ("datetime", '{"@odata.type": "String (timestamp)"}'),
        ("time", '"TimeOfDay"'),
        ("number", '"Edm.Single"'),
        ("int", '"Int32"'),
        ("single", '"Single"'),
        ("array of strings", '"Collection(String)"'),
        ("array of strings", '"List<string>"'),
        ("array of strings", '{"@odata.type": "Collection(Edm.String)"}'),
        ("decimal", '"total-value"'),
        ("decimal", '"Total_value"'),
        ('string: "big" or "small"', '"total-value"'),
        ('string: "big" or "small"', '"shop.total"'),
        ('string: "big" or "small"', '{"@odata.type": "#shop.orderTotal"}'),
        ("[Size](#size)", '"shop.size"'),
        ("[Size](#size)", '{"@odata.type": "#shop.size"}'),
    ],
)
def test_names_of_types_and_properties_stand_for_values(
    docs: Path, type_: str, value: str
) -> None:
    cell, _, values = type_.partition(": ")
    table = ORDER.replace(
        "| decimal | What it costs.", f"| {cell} | The size: {values}."
    )
    table += "\n## Size\n\n| Member | Value |\n| --- | --- |\n| big | 1 |\n"
    body = GOOD.replace("2.50", value)
    assert not verify(docs, order=table, get=response(body)).findings


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        ("boolean", '"true"'),
        ("int", '"short"'),
        ("number", '"percent"'),
        ("datetime", '"Instant"'),
        ("int", '"other-value"'),
        ("array of strings", '"tags (new)"'),
        ("string", '{"@odata.type": "#shop.price"}'),
        ("string", '{"@odata.type": "Edm.String", "a": 1}'),
        ("string", "{}"),
        ("array of [OrderLine](#orderline)", '{"@odata.type": "#shop.orderLine"}'),
        ('string: "big" or "small"', '"total"'),
        ('string: "big" or "small"', '"other-value"'),
    ],
)
def test_other_names_are_values(docs: Path, type_: str, value: str) -> None:
    cell, _, values = type_.partition(": ")
    table = ORDER.replace(
        "| decimal | What it costs.", f"| {cell} | The size: {values}."
    )
    body = GOOD.replace("2.50", value)
    assert places(verify(docs, order=table, get=response(body)))


def test_what_cannot_be_read_or_bound(docs: Path) -> None:
    result = verify(docs, a=response('{"a": 1 "b"}'), b=response('{"a": 1}'))
    assert [d.code for d in result.diagnostics] == [
        "sample-unparsable",
        "sample-unbound",
    ]
    assert places(result) == [("sample-unparsable", 13)]


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


def test_a_name_in_another_style_is_no_missing_row(docs: Path) -> None:
    body = GOOD.replace('"lineNumber"', '"line_number"')
    result = verify(docs, get=response(body))
    assert not found(result, "sample-undocumented")


KINDS = """# Targets

## Target

| Name | Type | Description |
|---|---|---|
| kind | string | x |

## GroupTarget

Inherits from [Target](#target).

| Name | Type | Description |
|---|---|---|
| groupId | string | x |

## Task

| Name | Type | Description |
|---|---|---|
| id | string | x |
| target | [Target](#target) | x |
| others | array of [Target](#target) | x |
"""
AIM = '{"@odata.type": "#x.groupTarget", "kind": "a", "groupId": 5, "size": 1}'


@pytest.mark.parametrize("name", ["target", "others"])
def test_an_object_may_be_of_a_subclass(docs: Path, name: str) -> None:
    value = AIM if name == "target" else f"[{AIM}, {AIM}]"
    body = f'{{\n"id": "1",\n"{name}": {value}}}'
    result = verify(docs, a=KINDS + response(body, "A [Task](#task).", "More"))
    assert len(result.findings) == 2
    typed = result.findings[[f.code for f in result.findings].index("sample-type")]
    assert '"groupId" of "GroupTarget"' in typed.message
    (other,) = (f for f in result.findings if f is not typed)
    assert other.code == "sample-undocumented"
    assert 'the table of "GroupTarget" (a.md) has no "size"' in other.message
    seen = {model.model.name: model.unseen for model in result.models}
    assert seen["GroupTarget"] == ()


def test_an_object_of_another_model_is_compared_with_the_documented_one(
    docs: Path,
) -> None:
    body = f'{{"id": "1", "target": {AIM}}}'.replace("groupTarget", "task")
    result = verify(docs, a=KINDS + response(body, "A [Task](#task).", "More"))
    assert {f.code for f in result.findings} == {"sample-undocumented"}
    assert 'of "Target"' in result.findings[0].message


def test_coverage_tells_what_no_sample_has(docs: Path) -> None:
    data = verify(docs, get=response(GOOD)).as_data()
    models = {model["name"]: model for model in data["models"]}
    assert models["Order"]["unseen"] == []
    assert models["OrderLine"]["unseen"] == ["SKUName"]
    assert models["OrderLine"]["samples"] == 1
    assert data["totals"]["bound"] == 1
    assert json.loads(json.dumps(data)) == data


def test_errors_of_reading_are_told(tmp_path: Path) -> None:
    result = docmodels.verify(docmodels.Options(tmp_path / "none"))
    assert not result.ok
    assert [d.code for d in result.diagnostics] == ["docs-not-found"]


def test_errors_of_reading_hide_no_finding(docs: Path) -> None:
    table = ORDER.replace("| Total | decimal |", "| Total | Dezimal |")
    table = table.replace("[Links](#links)", "[Links](links.md#links)")
    verify(docs, order=table, get=response(GOOD.replace('"id": "1"', '"id": 1')))
    result = docmodels.verify(docmodels.Options(docs, strict=True))
    assert not result.ok
    assert {d.code for d in result.diagnostics} == {
        "unknown-type",
        "unresolved-link",
        "sample-type",
        "wire-habit",
    }
    assert [d.code for d in result.findings] == ["sample-type"]
    totals = result.as_data()["totals"]
    assert (totals["bound"], totals["samples"]) == (1, 1)


def test_a_habit_that_is_an_error_hides_no_finding(docs: Path) -> None:
    verify(docs, get=response(GOOD.replace('"id": "1"', '"id": 1')))
    options = docmodels.Options(docs, severities=(("wire-habit", "error"),))
    result = docmodels.verify(options)
    assert not result.ok
    codes = {d.code for d in result.diagnostics}
    assert codes == {"wire-habit", "sample-type"}


def test_a_page_that_cannot_be_read_hides_no_finding(docs: Path) -> None:
    (docs / "bad.md").write_bytes(b"\x80")
    result = verify(docs, get=response(GOOD.replace('"id": "1"', '"id": 1')))
    codes = [d.code for d in result.diagnostics if d.code != "wire-habit"]
    assert codes == ["page-encoding", "sample-type"]


def test_where_no_table_is_a_model_only_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "get.md").write_text(response(GOOD))
    result = docmodels.verify(docmodels.Options(tmp_path))
    assert [d.code for d in result.diagnostics] == ["no-models"]


def test_nothing_is_left_behind(
    docs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    before = sorted(docs.iterdir())
    verify(docs)
    docmodels.verify(docmodels.Options(docs))
    assert not list(scratch.iterdir())
    assert sorted(docs.iterdir()) == before
    assert not [name for name in sys.modules if name.startswith("docmodels_verify")]
    assert callable(docmodels.verify)


def test_text_of_a_page_does_not_run(docs: Path, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    evil = f'"""\nopen({str(mark)!r}, "w")\n"""'
    name = f"x'); open({str(mark)!r}, 'w'); ('"
    page = ORDER.replace("The id.", evil.replace("\n", " ")).replace("Total", name)
    (docs / "order.md").write_text(page)
    verify(docs, get=response(GOOD))
    assert not mark.exists()


class _Lossy:
    """A codec that loses a property, as no generated code may."""

    def decode(self, model: TypeId, data: Json) -> tuple[object, tuple[Refusal, ...]]:
        return data, ()

    def encode(self, decoded: object) -> Json:
        assert isinstance(decoded, dict)
        return {key: value for key, value in decoded.items() if key != "total"}


def test_a_round_trip_that_loses_something_is_an_error() -> None:
    read = front(order=ORDER, get=response(GOOD))
    diagnostics, _ = compare(read.schema, read.bindings, _Lossy(), "camel")
    (one,) = (d for d in diagnostics if d.code == "sample-round-trip")
    assert one.severity is docmodels.Severity.ERROR
    assert one.message.endswith("differs at Order.total")


# The command


def run(*arguments: object) -> int:
    return cli.main(["verify", *map(str, arguments)])


def test_the_command_ends_with_findings(
    docs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    verify(docs, get=response(GOOD))
    assert run(docs) == 0
    assert "1 of 1 sample compared" in capsys.readouterr().err
    verify(docs, get=response(GOOD.replace("2.50", "[]")))
    assert run(docs, "--format", "github") == 1
    assert "get.md,line=16" in capsys.readouterr().err
    assert run(docs, "--format", "json") == 1
    assert [d["code"] for d in json.loads(capsys.readouterr().out)][-1] == "sample-type"
    assert run(docs, "--format", "sarif") == 1
    assert json.loads(capsys.readouterr().out)["version"] == "2.1.0"
    assert run(docs / "none") == 2


def test_the_summary(docs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    verify(docs, get=response(GOOD))
    assert run(docs, "--summary") == 0
    out = capsys.readouterr().out
    assert re.search(r"^OrderLine +order\.md +1 +2/3 +SKUName$", out, re.M)
    assert "1 of 1 sample compared, with 4 of 4 models: 0 findings" in out
    assert run(docs, "--json") == 0
    assert json.loads(capsys.readouterr().out)["totals"]["findings"] == 0


@pytest.mark.skipif(not CORPUS.is_dir(), reason=f"{CORPUS} is not there")
def test_partner_center() -> None:
    result = docmodels.verify(docmodels.Options(CORPUS))
    assert result.ok
    uses = [use for use in result.samples if use.direction == "response"]
    kinds = Counter(use.evidence for use in uses if use.model is not None)
    assert kinds["link"] + kinds["objectType"] >= 133
    assert not found(result, "sample-round-trip")
    assert len(result.samples) >= 229
