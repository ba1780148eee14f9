"""The order, the severity and the excerpt of the diagnostics of a run."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from docmodels.core.diagnostics import Diagnostic, sort_key
from docmodels.core.options import Options
from docmodels.core.page import Page
from docmodels.run.severities import severe


def settle(
    found: tuple[Diagnostic, ...], pages: tuple[Page, ...], options: Options
) -> tuple[Diagnostic, ...]:
    """Order diagnostics, apply the configured severities, add excerpts."""
    lines: dict[str, Sequence[str]]
    lines = {one.path: one.lines for page in pages for one in page.included}
    lines |= {page.path: page.lines for page in pages}
    settled = []
    for one in sorted(_once(severe(found, options)), key=sort_key):
        span = one.span
        if one.excerpt is None and one.path is None and span is not None:
            text = lines.get(span.path, ())
            if 0 < span.line <= len(text):
                one = replace(one, excerpt=text[span.line - 1])
        settled.append(one)
    return tuple(settled)


def _once(found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield what is said of included files once, whichever page includes them."""
    seen: set[Diagnostic] = set()
    for one in found:
        if one.span is not None and one.span.file:
            alike = replace(one, span=replace(one.span, page=one.span.file))
            if alike in seen:
                continue
            seen.add(alike)
        yield one
