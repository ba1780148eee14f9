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

from docmodels.core.options import Options
from docmodels.emit.python.package import view_package
from docmodels.run import understand as pipeline


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
