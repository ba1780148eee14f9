"""Switching rules off by the options."""

from pathlib import Path

import pytest

import docmodels

PAGE = """\
## Room

| Property | Type | Description |
|---|---|---|
| bed | string | One of `cot`, `bunk`. |
"""


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    (tmp_path / "room.md").write_text(PAGE)
    return tmp_path


def _type(reading: docmodels.Reading) -> str:
    ((model,),) = [page["models"] for page in reading.inspection["pages"]]
    (field,) = model["fields"]
    return str(field["type"])


def test_a_rule_is_switched_off(docs: Path) -> None:
    assert _type(docmodels.read(docmodels.Options(docs))) == '"cot" | "bunk"'
    options = docmodels.Options(docs, without=("values-for-string",))
    assert _type(docmodels.read(options)) == "string"


def test_what_cannot_be_switched_off_is_an_error(docs: Path) -> None:
    names = ("values-for-strings", "any-from-unknown-type", "qqqq")
    reading = docmodels.read(docmodels.Options(docs, without=names))
    assert [(d.code, d.message, d.hint) for d in reading.diagnostics] == [
        (
            "bad-value",
            'there is no rule "values-for-strings"',
            'did you mean "values-for-string"?',
        ),
        (
            "bad-value",
            'the rule "any-from-unknown-type" cannot be switched off',
            "it belongs to the grammar itself: docmodels explain any-from-unknown-type",
        ),
        ("bad-value", 'there is no rule "qqqq"', "docmodels explain lists all rules"),
    ]
    assert not reading.schema.pages


def test_every_reason_names_a_rule(docs: Path) -> None:
    (page,) = docmodels.read(docmodels.Options(docs)).inspection["pages"]
    (model,) = page["models"]
    reasons = [*model["because"], *model["fields"][0]["because"]]
    reasons += [one for table in page["tables"] for one in table["because"]]
    assert reasons
    assert {one["rule"] for one in reasons} <= set(docmodels.all_rules())
