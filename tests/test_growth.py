"""What a page costs grows as it does: no work is done for each pair of its parts.

The work is counted in calls that our code makes, of C's functions, too: no other
process changes their number.
"""

import importlib.util
from pathlib import Path
from typing import Any

import pytest
from support.counting import LIMIT, calls
from support.growing_pages import PAGES, SIZES

from docmodels.core.diagnostics import Span
from docmodels.core.known import Known
from docmodels.core.options import TARGETS, Options
from docmodels.core.schema import Facts, Field, ObjectType, PageTypes, Schema, TypeId
from docmodels.core.typeexpr import Scalar
from docmodels.emit import formatting, proof
from docmodels.emit.formatting import format_sources
from docmodels.emit.python.package import view_package
from docmodels.emit.targets import render_each
from docmodels.emit.templates import Templates
from docmodels.run import understand as pipeline
from docmodels.write import manifest, plan


def _pages_of_bench() -> Any:
    """Return the module that writes pages for measuring; `bench` is not on the path."""
    path = Path(__file__).parents[1] / "bench" / "growth.py"
    spec = importlib.util.spec_from_file_location("growth", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


BENCH = _pages_of_bench()


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.slow
def test_the_work_grows_as_the_page_does(kind: str, tmp_path: Path) -> None:
    # The first page pays for what is made once.
    _work(PAGES[kind](4), tmp_path)
    size = SIZES.get(kind, 30)
    once = _work(PAGES[kind](size), tmp_path)
    whole = _work(PAGES[kind](4 * size), tmp_path)
    assert whole / once < LIMIT


def _work(text: str, folder: Path) -> int:
    """Return how many calls docmodels makes, up to the view of the package."""
    (folder / "a.md").write_text(text, "utf-8")

    def work() -> None:
        understood = pipeline.understand(Options(docs=folder))
        view_package(understood.schema, "api", ("dataclasses", "serializers"))

    return calls(work)


def _model(page: str, number: int, fields: int) -> ObjectType:
    span = Span(page, 1)
    rows = (f"propertyOfMyOwn{index}" for index in range(fields))
    text, facts = Scalar("string"), Facts()
    each = tuple(Field(name, name, text, facts, "What.", span) for name in rows)
    return ObjectType(TypeId(page, f"Bed{number}"), "", "A bed.", each, span)


def _page(path: str, models: int, fields: int) -> PageTypes:
    return PageTypes(path, "B", tuple(_model(path, n, fields) for n in range(models)))


SCHEMAS = {
    "models of a page": lambda size: Schema((_page("a.md", size, 4),)),
    "rows of a table": lambda size: Schema((_page("a.md", 1, 4 * size),)),
    "pages": lambda size: Schema(
        tuple(_page(f"p{n}.md", 1, 4) for n in range(size)),
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("kind", SCHEMAS)
def test_the_work_of_writing_grows_as_the_schema_does(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (formatting, proof, manifest):
        monkeypatch.setattr(module, "_KNOWN", Known(0))

    def work(size: int) -> int:
        schema = SCHEMAS[kind](size)

        def write() -> None:
            view = view_package(schema, "api", TARGETS)
            files = format_sources(render_each(view, Templates()), only_ours=True)
            assert plan(tmp_path / "api", files).created

        return calls(write)

    work(2)
    once, twice, whole = work(20), work(40), work(80)
    assert twice / once < LIMIT / 2
    assert whole / once < LIMIT


@pytest.mark.parametrize("kind", BENCH.KINDS)
@pytest.mark.slow
def test_the_front_end_grows_as_the_pages_do(kind: str, tmp_path: Path) -> None:
    make = BENCH.KINDS[kind]
    _understood(make(4), tmp_path / "4")
    once = _understood(make(40), tmp_path / "40")
    whole = _understood(make(160), tmp_path / "160")
    # Nearly all that is done for pages of so many parts is done for each part.
    assert whole / once < 5


def _understood(pages: dict[str, str], folder: Path) -> int:
    """Return how many calls docmodels makes to understand some pages."""
    for path, text in pages.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    return calls(lambda: pipeline.understand(Options(docs=folder)))
