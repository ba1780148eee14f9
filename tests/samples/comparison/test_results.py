import json
from pathlib import Path

from support.sample_pages import response
from support.verifying import GOOD, verify


def test_coverage_tells_what_no_sample_has(docs: Path) -> None:
    data = verify(docs, get=response(GOOD)).as_data()
    models = {model["name"]: model for model in data["models"]}
    assert models["Order"]["unseen"] == []
    assert models["OrderLine"]["unseen"] == ["SKUName"]
    assert models["OrderLine"]["samples"] == 1
    assert data["totals"]["bound"] == 1
    assert json.loads(json.dumps(data)) == data
