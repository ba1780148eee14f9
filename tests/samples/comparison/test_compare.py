from pathlib import Path

import pytest
from support.sample_pages import INVOICE, ORDER, front, request, response
from support.verifying import GOOD, found, places, verify

import docmodels
from docmodels.core.schema import TypeId
from docmodels.samples.comparison.alignment import Json
from docmodels.samples.comparison.compare import Refusal, compare


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


def test_what_cannot_be_read_or_bound(docs: Path) -> None:
    result = verify(docs, a=response('{"a": 1 "b"}'), b=response('{"a": 1}'))
    assert [d.code for d in result.diagnostics] == [
        "sample-unparsable",
        "sample-unbound",
    ]
    assert places(result) == [("sample-unparsable", 13)]


def test_a_name_in_another_style_is_no_missing_row(docs: Path) -> None:
    body = GOOD.replace('"lineNumber"', '"line_number"')
    result = verify(docs, get=response(body))
    assert not found(result, "sample-undocumented")


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


class _Changing(_Lossy):
    """A codec that gives something else back, as no generated code may."""

    def __init__(self, changed: Json) -> None:
        self.changed = changed

    def encode(self, decoded: object) -> Json:
        assert isinstance(decoded, dict)
        own = {"lines": self.changed} if "lines" in decoded else {}
        return {**decoded, **own}


@pytest.mark.parametrize(
    ("changed", "place"),
    [
        ([{"offerId": "a"}, {"offerId": "c"}], "Order.lines[1].offerId"),
        ([{"offerId": "a"}, {"offerId": "b", "lineNumber": 1}], "lines[1].lineNumber"),
        ([{"offerId": "a"}], "Order.lines"),
        ({"offerId": "a"}, "Order.lines"),
    ],
)
def test_the_first_difference_of_a_round_trip_is_told(
    changed: Json, place: str
) -> None:
    body = '{"id": "1", "total": 2, "lines": [{"offerId": "a"}, {"offerId": "b"}]}'
    page = response(body, "An [Order](order.md#order).")
    read = front(order=ORDER, get=page)
    diagnostics, _ = compare(read.schema, read.bindings, _Changing(changed), "camel")
    (one,) = (d for d in diagnostics if d.code == "sample-round-trip")
    assert one.message.endswith(place)
