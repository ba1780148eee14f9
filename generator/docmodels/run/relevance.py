"""Drops what is said of tables and headings that declare nothing."""

from collections import defaultdict
from collections.abc import Sequence

from docmodels.core.declarations import PageDecls
from docmodels.core.diagnostics import Diagnostic, Severity, Span

#: What is said of tables as a whole.
_OF_TABLES = frozenset(
    (
        "broken-table",
        "doubtful-table",
        "html-table",
        "unnamed-table",
        "untyped-table",
    )
)


def relevant(
    found: Sequence[Diagnostic], pages: Sequence[PageDecls]
) -> tuple[Diagnostic, ...]:
    """Return the diagnostics without those that no declaration depends on.

    The rows of a table that is set aside are not read, and the name of a model that
    is left out is nobody's.
    """
    unread: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for page in pages:
        for use in page.tables:
            if use.declares is None:
                place = (page.path, use.span.path)
                unread[place].update(range(use.span.line, use.end + 1))
    named = {one.span for page in pages for one in page.declarations}
    return tuple(one for one in found if _is_relevant(one, unread, named))


def _is_relevant(
    one: Diagnostic, unread: dict[tuple[str, str], set[int]], named: set[Span]
) -> bool:
    if one.span is None or one.severity is Severity.ERROR or one.code in _OF_TABLES:
        return True
    if one.code == "heading-phrase":
        return one.span in named
    return one.span.line not in unread.get((one.span.page, one.span.path), ())
