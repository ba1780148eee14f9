"""A decoder and the JSON Schema take the same documents, of cases of all kinds.

The schema says more in places: a length, a pattern, a format is not looked at when
decoding, and what is neither required nor nullable may be null there.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from support.case_folders import run_case, write_tree
from support.generated_packages import Package, Payloads, classes

from docmodels.core.options import TARGETS
from docmodels.core.schema import ObjectType
from docmodels.emit.jsonschema import to_json_schema
from docmodels.emit.python import public_names

LIMITS = ("minLength", "maxLength", "pattern")
#: What `Payloads` has for a text that is no date.
NO_DATE = "the day before yesterday"
CHOSEN = [
    *("field-kinds", "inheritance", "names-that-hurt", "stand-ins", "recursion"),
    *("type-spellings", "bare-objects", "defaults-and-patterns", "enum-tables"),
]


def prefix(name: str) -> str:
    return f"agreeing_{name.replace('-', '_')}"


@pytest.fixture(params=CHOSEN)
def package(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Package]:
    outcome = run_case(request.param)
    name = prefix(request.param)
    write_tree(tmp_path / name, {f.path: f.text for f in outcome.result.files})
    monkeypatch.syspath_prepend(tmp_path)
    yield Package(name, tmp_path / name, outcome.reading.schema, TARGETS)
    for module in [m for m in sys.modules if m.partition(".")[0] == name]:
        del sys.modules[module]


def validators(package: Package) -> dict[Any, jsonschema.Draft202012Validator]:
    """Return the validator of each model, without what texts must be like."""
    document = to_json_schema(package.schema)
    jsonschema.Draft202012Validator.check_schema(document)
    document = _without_limits(document)
    return {
        id_: jsonschema.Draft202012Validator({**document, "$ref": f"#/$defs/{key}"})
        for id_, key in public_names(package.schema).items()
        if key.isascii()
    }


def _without_limits(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_limits(one) for one in value]
    if not isinstance(value, dict):
        return value
    kept = {k: v for k, v in value.items() if k not in LIMITS or isinstance(v, dict)}
    return {key: _without_limits(one) for key, one in kept.items()}


def decodes(package: Package, model: Any, value: Any) -> bool:
    runtime = __import__(f"{package.name}.serializers", fromlist=["from_dict"])
    try:
        runtime.from_dict(model, value)
    except runtime.DecodeError:
        return False
    return True


def models(package: Package) -> Iterator[tuple[ObjectType, Any, Any]]:
    known = validators(package)
    for type_, model in classes(package):
        if type_.id in known:
            yield type_, model, known[type_.id]


@pytest.mark.slow
def test_what_decodes_is_valid_and_what_does_not_is_not(package: Package) -> None:
    payloads = Payloads(package.schema)
    for type_, model, validator in models(package):
        full = payloads.full(type_)
        assert decodes(package, model, full)
        validator.validate(full)
        for path, wrong in payloads.wrong_objects(type_):
            if NO_DATE not in json.dumps(wrong) and not decodes(package, model, wrong):
                assert not validator.is_valid(wrong), (path, wrong)


@pytest.mark.slow
def test_defaults_are_valid(package: Package) -> None:
    document = to_json_schema(package.schema)
    for definition in document["$defs"].values():
        own = definition["allOf"][-1] if "allOf" in definition else definition
        for one in own.get("properties", {}).values():
            if "default" in one:
                rest = {key: value for key, value in one.items() if key != "default"}
                inner = {**document, "allOf": [rest]}
                checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
                validator = jsonschema.Draft202012Validator(
                    inner, format_checker=checker
                )
                validator.validate(one["default"])


@pytest.mark.slow
def test_null_is_valid_where_the_documentation_says_so(package: Package) -> None:
    payloads = Payloads(package.schema)
    for type_, _, validator in models(package):
        whole = payloads.full(type_)
        for field in payloads.fields(type_):
            nulled = {**whole, field.wire_name: None}
            paths = {tuple(e.absolute_path) for e in validator.iter_errors(nulled)}
            refused = (field.wire_name,) in paths
            anything = payloads.kinds(field.type) >= {"bool", "list", "object"}
            assert refused == (not field.facts.nullable and not anything)
