"""What generated modules import, and when."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import docmodels

PAGES = 50
#: Each page links to the next one, and the last one to the first; so do its unions,
#: whose classes the code names.
PAGE = """# M{this}

## M{this}

| Property | Type | Description |
|---|---|---|
| id | string | The key. |
| next | [M{next}](m{next}.md#m{next}) | The next one. |
| either | [M{next}](m{next}.md#m{next}) or [M{last}](m{last}.md#m{last}) | Others. |
"""
#: Whatever a module imports, it imports with some calls inside each other.
RUN = """
import sys
import contextvars, dataclasses, datetime, functools, re, reprlib, typing
def nested():
    frame, count = sys._getframe(), 0
    while frame := frame.f_back:
        count += 1
    return count
deepest = 0
class Finder:
    def find_spec(self, name, path=None, target=None):
        global deepest
        if name.startswith("ring."):
            deepest = max(deepest, nested())
sys.meta_path.insert(0, Finder())
__import__(sys.argv[1])
import ring
data = {"id": "a", "next": {"id": "b", "next": {"id": "c"}}, "either": {"id": "d"}}
assert ring.to_dict(ring.from_dict(ring.M0, data)) == data
print(deepest)
"""


@pytest.fixture(scope="module", params=[5, pytest.param(PAGES, marks=pytest.mark.slow)])
def ring(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    pages: int = request.param
    folder = tmp_path_factory.mktemp("ring")
    (folder / "docs").mkdir()
    for number in range(pages):
        names = {"this": number, "next": (number + 1) % pages, "last": pages - 1}
        (folder / f"docs/m{number}.md").write_text(PAGE.format(**names))
    made = docmodels.generate(
        docmodels.Options(docs=folder / "docs", output=folder / "ring")
    )
    assert made.ok, made.diagnostics
    return folder


@pytest.mark.parametrize("module", ["ring", "ring.serializers.m3", "ring.models.m2"])
@pytest.mark.slow
def test_imports_nest_no_deeper_where_more_pages_are_chained(
    ring: Path, module: str
) -> None:
    code = [sys.executable, "-c", RUN, module]
    done = subprocess.run(code, cwd=ring, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    # Some calls for each of: the package, its folder, the module, what that imports.
    assert int(done.stdout) < 60


@pytest.mark.parametrize("folder", ["models", "payloads", "serializers"])
def test_no_module_imports_another_page_but_for_type_checkers(
    ring: Path, folder: str
) -> None:
    seen = 0
    for path in (ring / "ring" / folder).glob("m*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ImportFrom) and node.level:
                assert node.module in ("_runtime", f"models.{path.stem}"), path
                seen += 1
    assert seen or folder == "payloads"
