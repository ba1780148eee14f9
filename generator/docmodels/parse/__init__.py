"""From a folder of Markdown to pages."""

from docmodels.parse.folder import PageFile, docs_root, read_docs
from docmodels.parse.inlines import read_runs
from docmodels.parse.markdown import read_page

__all__ = [
    "PageFile",
    "docs_root",
    "read_docs",
    "read_page",
    "read_runs",
]
