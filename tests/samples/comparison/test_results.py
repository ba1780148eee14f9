import json
from pathlib import Path

from support.sample_pages import response
from support.verifying import GOOD, verify

import docmodels
from docmodels.core.schema import ObjectType


def test_coverage_tells_what_no_sample_has(docs: Path) -> None:
    data = verify(docs, get=response(GOOD)).as_data()
    models = {model["name"]: model for model in data["models"]}
    assert models["Order"]["unseen"] == []
    assert models["OrderLine"]["unseen"] == ["SKUName"]
    assert models["OrderLine"]["samples"] == 1
    assert data["totals"]["bound"] == 1
    assert json.loads(json.dumps(data)) == data


def test_a_sample_says_by_which_rules_it_was_bound(docs: Path) -> None:
    (sample,) = verify(docs, get=response(GOOD)).as_data()["samples"]
    assert sample["evidence"] == "objectType"
    assert sample["because"] == [
        {
            "rule": "sample-states-object-type",
            "words": "Order",
            "line": 20,
            "column": 32,
            "concluded": "a sample of Order",
        }
    ]


def test_a_sample_without_a_model_says_why(docs: Path) -> None:
    pages = {"a": response('{"a": 1}'), "b": response("[1]")}
    first, second = verify(docs, **pages).as_data()["samples"]
    assert (first["model"], first["because"]) == (None, [])
    assert first["evidence"] == "neither it nor the prose around it names a model"
    assert second["evidence"] == "it is no object"


def test_rules_that_the_options_switch_off(docs: Path) -> None:
    (docs / "get.md").write_text(response(GOOD, title="An order"), "utf-8")
    off = ("sample-states-object-type", "wire-name-from-habit")
    result = docmodels.verify(docmodels.Options(docs, without=off))
    assert [use.because[0].rule for use in result.samples] == [
        "sample-titled-after-model"
    ]
    schema = docmodels.read(docmodels.Options(docs, without=off)).schema
    order, line, *_ = schema.pages[0].types
    assert isinstance(order, ObjectType)
    assert isinstance(line, ObjectType)
    wires = [field.wire_name for field in (*order.fields, *line.fields)]
    assert wires[0] == "id"
    assert wires[-1] == "SKUName"
