"""Makers of code by others take the JSON Schema, and the OpenAPI document, of cases.

They are not among the dependencies: what is not on the PATH is skipped.
"""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from support.case_folders import case_names, run_case

from docmodels.emit.jsonschema import to_json_schema
from docmodels.emit.openapi import to_openapi

pytestmark = pytest.mark.slow

WITH_TYPES = [
    *("field-kinds", "inheritance", "names-that-hurt", "quirk-09-same-name"),
    *("defaults-and-patterns", "bare-objects", "type-spellings"),
]
#: What datamodel-code-generator calls otherwise: a builtin, a name that it uses.
RENAMED = {"None_", "Any_"}


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def ran(*command: str, folder: Path) -> str:
    """Run a tool; return what it says, which is shown where it fails."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def classes(text: str) -> set[str]:
    lines = (line for line in text.splitlines() if line.startswith("class "))
    return {line.split()[1].partition("(")[0].rstrip(":") for line in lines}


def test_the_cases_are_there() -> None:
    assert set(WITH_TYPES) <= set(case_names())


@pytest.mark.parametrize("name", WITH_TYPES)
def test_datamodel_code_generator_takes_it(name: str, tmp_path: Path) -> None:
    command = tool("datamodel-codegen")
    document = to_json_schema(run_case(name).reading.schema)
    (tmp_path / "schema.json").write_text(json.dumps(document))
    ran(
        *(command, "--input", "schema.json", "--input-file-type", "jsonschema"),
        *("--output", "made.py", "--output-model-type", "pydantic_v2.BaseModel"),
        *("--use-title-as-name", "--disable-timestamp"),
        folder=tmp_path,
    )
    text = (tmp_path / "made.py").read_text()
    compile(text, "made.py", "exec")
    made = {one.rstrip("_") for one in classes(text)}
    assert {one.rstrip("_") for one in {*document["$defs"]} - RENAMED} <= made


@pytest.mark.parametrize("name", WITH_TYPES)
def test_openapi_python_client_takes_it(name: str, tmp_path: Path) -> None:
    command = tool("openapi-python-client")
    document = to_openapi(run_case(name).reading.schema, "Docks")
    (tmp_path / "api.json").write_text(json.dumps(document))
    said = ran(
        *(command, "generate", "--path", "api.json", "--meta", "none"),
        *("--output-path", "made"),
        folder=tmp_path,
    )
    assert "Unable to process" not in said
    made = list((tmp_path / "made" / "models").glob("*.py"))
    assert len(made) > len(document["components"]["schemas"])
    for path in made:
        compile(path.read_text(), path.name, "exec")


@pytest.mark.parametrize("name", WITH_TYPES)
def test_quicktype_takes_it(name: str, tmp_path: Path) -> None:
    command = tool("quicktype")
    document = to_json_schema(run_case(name).reading.schema)
    properties = {key: {"$ref": f"#/$defs/{key}"} for key in document["$defs"]}
    document |= {"type": "object", "title": "All", "properties": properties}
    (tmp_path / "schema.json").write_text(json.dumps(document))
    ran(
        *(command, "--src-lang", "schema", "--lang", "python"),
        *("--python-version", "3.7", "--out", "made.py", "schema.json"),
        folder=tmp_path,
    )
    text = (tmp_path / "made.py").read_text()
    compile(text, "made.py", "exec")
    assert len(classes(text)) >= len(properties)
