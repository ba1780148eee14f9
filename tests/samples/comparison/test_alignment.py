from pathlib import Path

import pytest
from support.sample_pages import INVOICE, response
from support.verifying import GOOD, verify

from docmodels.core.diagnostics import Span
from docmodels.samples.comparison.alignment import plain
from docmodels.samples.json.tree import (
    ArrayNode,
    ElidedNode,
    ValueNode,
)


def test_plain_data_keeps_null_and_drops_what_is_left_out() -> None:
    span = Span("a.md", 1)
    assert plain(ArrayNode((ValueNode(None, span), ElidedNode(span)), span)) == [None]


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


def test_a_name_of_dots_stands_for_what_is_missing(docs: Path) -> None:
    prose = "An [Invoice](invoice.md#invoice)."
    page = response('{"id": "1", "...": "..."}', prose)
    assert not verify(docs, invoice=INVOICE, a=page).findings


def test_an_ellipsis_stands_for_what_is_missing(docs: Path) -> None:
    prose = "An [Invoice](invoice.md#invoice)."
    body = '{"id": "1", ...}'
    assert not verify(docs, invoice=INVOICE, a=response(body, prose)).findings


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


CHAIR = (
    "# Chair\n\n## Chair\n\n| Name | Type | Description |\n|---|---|---|\n"
    "| id | string | x |\n| legs | int | One of: `3`, `4`. |\n"
    "| wood | string | One of: `oak`, `elm`. |\n"
    "| tags | array of string | One of: `old`, `new`. |\n| size | int | x |\n"
)


@pytest.mark.parametrize(
    ("more", "findings"),
    [
        ('"legs": 3', []),
        ('"legs": 5', [("sample-value", '"5" is not among')]),
        ('"legs": "five"', [("sample-type", '"legs" of "Chair"')]),
        ('"wood": "oak"', []),
        ('"wood": "ash"', [("sample-value", '"ash" is not among')]),
        ('"wood": 3', [("sample-type", '"wood" of "Chair"')]),
        ('"wood": ""', []),
        ('"wood": "<wood>"', []),
        ('"wood": ...', []),
        ('"tags": ["old", ..., "new"]', []),
        ('"tags": ["old", "odd"]', [("sample-value", '"odd" is not among')]),
        (
            '"tags": ["odd", "even"]',
            [("sample-value", '"odd", "even" are not among the listed values of "t')],
        ),
    ],
)
def test_which_values_are_not_among_those_listed(
    docs: Path, more: str, findings: list[tuple[str, str]]
) -> None:
    page = response(f'{{"id": "1", "size": 2, {more}}}', "A [Chair](chair.md#chair).")
    found = verify(docs, chair=CHAIR, get=page).findings
    assert [one.code for one in found] == [code for code, _ in findings]
    for one, (_, text) in zip(found, findings, strict=True):
        assert one.message.startswith(text)


def test_a_long_value_is_shortened(docs: Path) -> None:
    body = f'{{"id": "1", "size": 2, "wood": "{"oak" * 99}"}}'
    page = response(body, "A [Chair](chair.md#chair).")
    (one,) = verify(docs, chair=CHAIR, get=page).findings
    assert '…" is not among' in one.message


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


@pytest.mark.parametrize(
    ("inner", "missing"),
    [
        ('{"@odata.type": "hotel.pet"}', []),
        ('{"@odata.type": "#hotel.pet", "@odata.id": "x"}', []),
        ('{"@odata.type": "hotel.pet", "age": 1}', ["name"]),
        ('{"age": 1}', ["name"]),
        ("{}", ["name"]),
        ('{"age": 1, ...}', []),
    ],
)
def test_an_object_that_only_names_its_type_lacks_nothing(
    docs: Path, inner: str, missing: list[str]
) -> None:
    guest = (
        "# Guest\n\n## Guest\n\n| Name | Type | Required |\n|---|---|---|\n"
        "| pets | array of [Pet](#pet) | no |\n\n## Pet\n\n"
        "| Name | Type | Required |\n|---|---|---|\n| name | string | yes |\n"
        "| age | integer | no |\n"
    )
    prose = "A [Guest](guest.md#guest)."
    result = verify(docs, guest=guest, a=response(f'{{"pets": [{inner}]}}', prose))
    assert [one.code for one in result.findings] == ["sample-missing"] * len(missing)
    assert [one.message.split('"')[1] for one in result.findings] == missing
