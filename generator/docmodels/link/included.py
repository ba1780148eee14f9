"""Tells the files that are only parts of other pages."""

from collections.abc import Iterator, Sequence, Set

from docmodels.core.declarations import PageDecls
from docmodels.core.page import Page
from docmodels.link.addresses import normal_path, page_files, split_address


def only_included(
    pages: Sequence[Page], declarations: Sequence[PageDecls]
) -> frozenset[str]:
    """Return the paths of the pages that others include and that no link leads to.

    What they declare, the pages declare that include them.  A page of which others
    include a part is one still, if it has a heading; so are pages that include each
    other.  `declarations` are those of `pages`.
    """
    includes = {page.path: {one.path for one in page.included} for page in pages}
    headed = {page.path for page in pages if any(s.level for s in page.sections)}
    parts = {
        one.path
        for page in pages
        for one in page.included
        if one.path in includes
        and page.path not in includes[one.path]
        and (one.whole or one.path not in headed)
    }
    if not parts:
        return frozenset()
    own = (decls for decls in declarations if decls.path not in parts)
    return frozenset(parts.difference(*(_linked(decls, parts) for decls in own)))


def _linked(decls: PageDecls, parts: Set[str]) -> Iterator[str]:
    """Yield those of the files that a page has a link to."""
    for link in decls.links:
        address = split_address(link.target)
        if address.path and not (address.scheme or address.netloc):
            files = page_files(normal_path(address.path, decls.path))
            yield from (path for path in files if path in parts)
