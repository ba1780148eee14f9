"""Import times: a generated package against plain dataclasses.

Both have 159 models on 20 pages with ten fields each, which refer to each
other across the pages.
"""

import compileall
import os
import subprocess
import sys
from pathlib import Path

import docmodels

MODELS = 159
PAGES = 20
ROUNDS = 15

_CODE = """
import sys, time
sys.path.insert(0, sys.argv[1])
import collections.abc, contextvars, dataclasses, datetime, reprlib, types, typing
start = time.perf_counter()
__import__(sys.argv[2])
print(time.perf_counter() - start)
"""


def import_times(folder: Path) -> dict[str, list[float]]:
    """Return the seconds that each import took in a process of its own."""
    modules = {
        "plain dataclasses": "plain",
        "plain dataclasses with slots": "slotted",
        "the generated package": "made",
    }
    _generate(folder)
    _write_plain(folder / "plain", "kw_only=True")
    _write_plain(folder / "slotted", "kw_only=True, slots=True")
    # Whether Python may write byte code itself depends on the environment.
    compileall.compile_dir(folder, quiet=2)
    times: dict[str, list[float]] = {name: [] for name in modules}
    for number in range(ROUNDS + 1):
        for name, module in modules.items():
            seconds = _import(folder, module)
            if number:
                times[name].append(seconds)
    return times


def _import(folder: Path, module: str) -> float:
    command = [sys.executable, "-c", _CODE, str(folder), module]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, env=dict(os.environ)
    )
    return float(done.stdout)


def _models() -> dict[int, list[int]]:
    """Return the numbers of the models on each page."""
    return {page: [*range(page, MODELS, PAGES)] for page in range(PAGES)}


def _others(number: int) -> tuple[int, int]:
    """Return the models that a model refers to."""
    return (number * 7 + 3) % MODELS, (number * 11 + 5) % MODELS


def _generate(folder: Path) -> None:
    docs = folder / "docs"
    docs.mkdir()
    for page, numbers in _models().items():
        text = f"# Page {page}\n"
        for number in numbers:
            one, many = (
                f"[Model{n}](page{n % PAGES}.md#model{n})" for n in _others(number)
            )
            text += f"\n## Model{number}\n\nA model.\n\n"
            text += "| Property | Type | Description |\n|---|---|---|\n"
            text += "".join(
                f"| field{i} | string | Some words about the field. |\n"
                for i in range(6)
            )
            text += f"| other | {one} | Another one. |\n"
            text += f"| others | array of {many} | Others. |\n"
            text += "| count | int | How many. |\n| at | DateTime | When. |\n"
        (docs / f"page{page}.md").write_text(text, encoding="utf-8")
    result = docmodels.generate(docmodels.Options(docs=docs, output=folder / "made"))
    assert result.ok, result.diagnostics


def _write_plain(folder: Path, options: str) -> None:
    folder.mkdir()
    for page, numbers in _models().items():
        lines = ["from __future__ import annotations", "import dataclasses, datetime"]
        for number in numbers:
            one, many = _others(number)
            lines += [f"@dataclasses.dataclass({options})", f"class Model{number}:"]
            lines += ['    """A model."""']
            for name, type_ in (
                *((f"field{i}", "str") for i in range(6)),
                *(("other", f"Model{one}"), ("others", f"list[Model{many}]")),
                *(("count", "int"), ("at", "datetime.datetime")),
            ):
                lines += [f"    {name}: {type_} | None = None", '    """Words."""']
        text = "\n".join(lines) + "\n"
        (folder / f"page{page}.py").write_text(text, encoding="utf-8")
    imports = "".join(f"from .page{page} import *\n" for page in range(PAGES))
    (folder / "__init__.py").write_text(imports, encoding="utf-8")
