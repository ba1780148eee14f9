"""From a folder of Markdown to pages."""

from docmodels.parse.captions import RULES
from docmodels.parse.folder import (
    MAX_PAGE,
    MAX_TOTAL,
    PageFile,
    docs_root,
    find_docs,
    read_docs,
)
from docmodels.parse.markdown import read_page, read_runs
from docmodels.parse.tree import MAX_ENTRIES

__all__ = [
    "MAX_ENTRIES",
    "MAX_PAGE",
    "MAX_TOTAL",
    "RULES",
    "PageFile",
    "docs_root",
    "find_docs",
    "read_docs",
    "read_page",
    "read_runs",
]
