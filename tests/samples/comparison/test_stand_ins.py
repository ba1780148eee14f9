from pathlib import Path

import pytest
from support.sample_pages import ORDER, response
from support.verifying import GOOD, places, verify


@pytest.mark.parametrize(
    "value", ['"<number>"', '"{total}"', '"decimal"', '"12..."', "<total>", "..."]
)
def test_placeholders_are_no_findings(docs: Path, value: str) -> None:
    body = GOOD.replace("2.50", value)
    assert not verify(docs, get=response(body)).findings


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        ("binary", '{"@odata.type": "Edm.Binary"}'),
        ("stream", '{"@odata.type": "#Edm.Stream"}'),
        ("datetime", '{"@odata.type": "String (timestamp)"}'),
        ("time", '"TimeOfDay"'),
        ("number", '"Edm.Single"'),
        ("int", '"Int32"'),
        ("int", '"whole number"'),
        ("int", '"Byte"'),
        ("long", '"Ulong"'),
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
