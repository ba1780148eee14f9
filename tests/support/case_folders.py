"""The cases: pages, settings, and what must come of them.

A case is a folder in `tests/cases` with `docs/`, perhaps a `docmodels.toml`,
and `expected/`.  The package is always called `api`.
"""

import json
import os
from contextlib import chdir
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import docmodels
from docmodels.cli.reports.diagnostics import as_text, placed
from docmodels.cli.reports.inspection import inspection_text
from docmodels.cli.selection import Request, select
from docmodels.core.schema import Schema
from docmodels.emit.jsonschema import to_json_schema

CASES = Path(__file__).parents[1] / "cases"
# The others hold too much that other cases show as well.
WITH_SERIALIZERS = frozenset(
    {
        "enums-closed",
        "field-kinds",
        "inheritance",
        "models-without-properties",
        "names-that-hurt",
    }
)
_ALWAYS_THE_SAME = frozenset({"_runtime.py", "py.typed"})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What docmodels made of a case."""

    reading: docmodels.Reading
    result: docmodels.Result
    files: dict[str, str]
    """What `expected/` should hold, by path."""


def case_names() -> list[str]:
    return sorted(path.name for path in CASES.iterdir() if (path / "docs").is_dir())


@cache
def read_case(name: str) -> docmodels.Reading:
    """Read a case, once, from inside its folder."""
    with chdir(CASES / name):
        return docmodels.read(case_options(Path("nowhere")))


def files_of_reading(name: str) -> dict[str, str]:
    """Return the files of `expected/` that show what is read, by path."""
    reading = read_case(name)
    files = {"inspect.txt": inspection_text(reading.inspection)}
    if reading.schema.by_id():
        files["schema.json"] = schema_text(reading.schema)
    return files


@cache
def run_case(name: str) -> Outcome:
    """Read and generate a case in memory, once, from inside its folder."""
    reading = read_case(name)
    with chdir(CASES / name):
        options = case_options(Path("nowhere"))
        result = docmodels.check(options)
        found = placed(result.diagnostics, options.docs, Path.cwd())
    files = {**files_of_reading(name), "diagnostics.txt": as_text(found)}
    for file in result.files:
        if file.path in _ALWAYS_THE_SAME:
            continue
        if name in WITH_SERIALIZERS or not file.path.startswith("serializers/"):
            files[file.path] = file.text
    return Outcome(reading, result, files)


def schema_text(schema: Schema) -> str:
    """Return the JSON Schema of a schema, as it is compared."""
    text = json.dumps(to_json_schema(schema), indent=1, ensure_ascii=False)
    return f"{text}\n"


def case_options(output: Path) -> docmodels.Options:
    """Return the options for the case in the current directory."""
    config = Path("docmodels.toml")
    request = Request(
        docs=Path("docs"),
        output=output / "api",
        config=config if config.is_file() else None,
    )
    (job,) = select(request, Path.cwd(), writes=True)
    return job.options


def read_tree(folder: Path) -> dict[str, str]:
    """Return all files below `folder` by path; a missing one has none."""
    found: dict[str, str] = {}
    for parent, folders, names in os.walk(folder):
        folders[:] = [one for one in folders if one != "__pycache__"]
        for name in names:
            path = Path(parent, name)
            found[path.relative_to(folder).as_posix()] = path.read_bytes().decode()
    return found


def write_tree(folder: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())
