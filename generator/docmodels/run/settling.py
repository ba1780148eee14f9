"""The order, the severity and the excerpt of the diagnostics of a run."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from docmodels.core.diagnostics import Diagnostic, sort_key
from docmodels.core.options import Options
from docmodels.core.page import Page
from docmodels.run.severities import severe


def settle(
    found: tuple[Diagnostic, ...], pages: tuple[Page, ...], options: Options
) -> tuple[Diagnostic, ...]:
    """Order diagnostics, apply the configured severities, add excerpts."""
    settled = sorted(_once(severe(found, options)), key=sort_key)
    lines = lines_of(pages)
    return tuple(
        one if one.excerpt is not None else _excerpted(one, lines) for one in settled
    )


def lines_of(pages: Iterable[Page]) -> dict[str, Sequence[str]]:
    """Return the lines of pages, and of the files that they include, by their paths."""
    pages = tuple(pages)
    lines: dict[str, Sequence[str]]
    lines = {one.path: one.lines for page in pages for one in page.included}
    return lines | {page.path: page.lines for page in pages}


def excerpted(
    found: Iterable[Diagnostic], lines: Mapping[str, Sequence[str]]
) -> tuple[Diagnostic, ...]:
    """Give diagnostics the lines that they are about now, of the files in `lines`."""
    return tuple(_excerpted(one, lines) for one in found)


def _excerpted(one: Diagnostic, lines: Mapping[str, Sequence[str]]) -> Diagnostic:
    span = one.span
    if one.path is not None or span is None:
        return one
    text = lines.get(span.path, ())
    if not 0 < span.line <= len(text) or one.excerpt == text[span.line - 1]:
        return one
    return replace(one, excerpt=text[span.line - 1])


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
