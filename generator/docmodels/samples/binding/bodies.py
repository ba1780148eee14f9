"""The bodies of requests and responses, by the heading above their tables."""

from collections.abc import Iterable

from docmodels.core.declarations import ModelDecl, PageDecls
from docmodels.core.schema import TypeId


def bodies_by_heading(pages: Iterable[PageDecls]) -> dict[tuple[str, int], TypeId]:
    """Return the bodies that pages declare, by page and line of their headings."""
    return {
        (one.span.page, one.span.line): TypeId(page.path, one.name)
        for page in pages
        for one in page.declarations
        if isinstance(one, ModelDecl) and one.in_body
    }
