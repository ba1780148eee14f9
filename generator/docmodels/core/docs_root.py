"""The folder that the paths of pages are relative to."""

import os
from pathlib import Path


def docs_root(docs: Path) -> Path:
    """Return the folder of the documentation `docs`, which may be one page."""
    # os.path, as it answers where pathlib would raise
    return docs.parent if os.path.isfile(docs) else docs
