"""From a folder of Markdown to pages."""

from docmodels.parse.folder import PageFile, docs_root, find_docs, read_docs
from docmodels.parse.markdown import read_page, read_runs

__all__ = [
    "PageFile",
    "docs_root",
    "find_docs",
    "read_docs",
    "read_page",
    "read_runs",
]
