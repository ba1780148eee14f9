"""From a folder of Markdown to pages."""

from docmodels.parse.folder import (
    MAX_PAGE,
    MAX_TOTAL,
    PageFile,
    check_total,
    docs_root,
    find_docs,
    read_docs,
)
from docmodels.parse.gathering import Gatherer
from docmodels.parse.markdown import read_page
from docmodels.parse.origins import IncludedFile
from docmodels.parse.rules import RULES
from docmodels.parse.runs import read_runs
from docmodels.parse.tree import MAX_ENTRIES

__all__ = [
    "MAX_ENTRIES",
    "MAX_PAGE",
    "MAX_TOTAL",
    "RULES",
    "Gatherer",
    "IncludedFile",
    "PageFile",
    "check_total",
    "docs_root",
    "find_docs",
    "read_docs",
    "read_page",
    "read_runs",
]
