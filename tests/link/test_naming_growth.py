"""What naming costs grows as the documentation does: no page is held against each."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest
from support.named_pages import table

from docmodels import link
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import name_models
from docmodels.parse.markdown import read_page

PACKAGE = str(Path(link.__file__).parents[1])
#: Four times the pages may take so many times the calls; the square takes 16.
LIMIT = 6


def _differing(count: int) -> dict[str, str]:
    return {
        f"p{i}.md": table("Bed", {"a": f"Own{i}"}, "T")
        + table(f"Own{i}", {"id": "string"})
        for i in range(count)
    }


def _chain(count: int) -> dict[str, str]:
    """Return two pages of the same models, of which only the last ones differ."""
    pages = {}
    for path, last in {"a.md": "string", "b.md": "int"}.items():
        cells = [f"[Bed{i + 1}](#bed{i + 1})" for i in range(count)] + [last]
        pages[path] = "# T\n\n" + "".join(
            table(f"Bed{i}", {"next": cell}) for i, cell in enumerate(cells)
        )
    return pages


def _annotated(count: int) -> dict[str, str]:
    one = (
        '<!-- {{"blockType": "resource", "@odata.type": "x.my{0}"}} -->\n\n'
        '```json\n{{"id": "1"}}\n```\n\n'
    )
    return {
        "a.md": "# T\n\n"
        + "".join(
            table(f"Bed{i}", {"id": "string"}) + one.format(f"Bed{i}")
            for i in range(count)
        )
    }


SETS: dict[str, Callable[[int], dict[str, str]]] = {
    "the same": lambda n: {
        f"p{i}.md": table("Bed", {"id": "string"}, "T") for i in range(n)
    },
    "differing": _differing,
    "parts of one": lambda n: {
        f"p{i}.md": "# T\n\nNamespace: x\n\n" + table("Bed", {f"f{i}": "int"})
        for i in range(n)
    },
    "a chain": _chain,
    "comments": _annotated,
    "links": lambda n: {
        "bed.md": table("Bed", {"id": "string"}, "T"),
        "b.md": table("Bed", {"id": "int"}, "T"),
        **{
            f"p{i}.md": table(f"R{i}", {"a": "[Bed](b.md)", "b": "Bed"}, "T")
            for i in range(n)
        },
    },
    "words of one path": lambda n: {
        f"{'x/' * 3}{'w-' * (i % 5)}p/v{i}/index.md": table("Bed", {"a": f"O{i}"}, "T")
        + table(f"O{i}", {"id": "string"})
        for i in range(n)
    },
}


@pytest.mark.parametrize("kind", SETS)
@pytest.mark.slow
def test_the_work_grows_as_the_pages_do(kind: str) -> None:
    _work(SETS[kind](3))  # what is made once
    assert _work(SETS[kind](160)) / _work(SETS[kind](40)) < LIMIT


def _work(sources: dict[str, str]) -> int:
    """Return how many calls docmodels makes to name what pages declare."""
    pages = [
        declare(read_page(path, text.encode())[0], DEFAULT)[0]
        for path, text in sources.items()
    ]
    calls = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal calls
        if event.endswith("call") and frame.f_code.co_filename.startswith(PACKAGE):
            calls += 1

    sys.setprofile(count)
    try:
        name_models(pages)
    finally:
        sys.setprofile(None)
    return calls
