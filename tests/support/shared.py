"""Real documentation, which is no part of the project: it may lie beside the checkout.

A folder `shared` beside the checkout, or beside a folder around it, holds `corpora` and
`seeds`.  Tests that read it are skipped where there is none, and say so.
"""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def _found(around: Path) -> Path:
    """Return the nearest `shared` beside `around`, or where it should be."""
    beside = [folder / "shared" for folder in around.parents]
    return next((one for one in beside if (one / "corpora").is_dir()), beside[0])


SHARED = _found(ROOT)
CORPORA = SHARED / "corpora"
PARTNER_CENTER = CORPORA / "partner-center"
GRAPH = CORPORA / "graph-v1"
SEED = SHARED / "seeds" / "customer.md"


def needs(*paths: Path) -> pytest.MarkDecorator:
    """Return the mark that skips tests where one of `paths` is missing."""
    missing = [str(path) for path in paths if not path.exists()]
    return pytest.mark.skipif(
        bool(missing), reason=f"real documentation is not there: {', '.join(missing)}"
    )
