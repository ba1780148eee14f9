"""What a page costs grows as it does: no work is done for each pair of its parts.

The work is counted in calls that our code makes, of C's functions, too: no other
process changes their number.
"""

from pathlib import Path

import pytest
from support.counting import LIMIT, calls
from support.growing_pages import PAGES, SIZES

from docmodels.core.options import Options
from docmodels.emit.python.package import view_package
from docmodels.run import understand as pipeline


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
