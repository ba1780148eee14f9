"""Drops what is reported of pages and settled by corrections of the configuration."""

from collections.abc import Iterator, Sequence

from docmodels.core.corrections import Correction
from docmodels.core.declarations import ModelDecl, PageDecls
from docmodels.core.diagnostics import Diagnostic, Span

#: What is said of a type cell, which counts no more where a correction gives the type.
_OF_TYPES = frozenset(
    ("broken-link", "missing-type", "partial-type", "too-deep")
    + ("unreadable-type", "untyped-list")
)


def drop_settled(
    pages: Sequence[PageDecls],
    corrections: Sequence[Correction],
    found: Sequence[Diagnostic],
) -> tuple[Diagnostic, ...]:
    """Return what was `found`, without what `corrections` of `pages` have settled.

    Corrections use the documentation's own names, so the pages are those that nothing
    has corrected yet.
    """
    known = {(one.page, one.model, one.property): one for one in corrections}
    settled = {pair for page in pages for pair in _settled(page, known)}
    return tuple(one for one in found if (one.code, one.span) not in settled)


def _settled(
    page: PageDecls, known: dict[tuple[str, str, str | None], Correction]
) -> Iterator[tuple[str, Span]]:
    """Yield the codes and places of what corrections settle on a page."""
    for declaration in page.declarations:
        of_model = known.get((page.path, declaration.name, None))
        if of_model is not None:
            yield "heading-phrase", declaration.span
            if of_model.name or of_model.merge_with or of_model.not_a_model:
                yield "duplicate-model", declaration.span
            if of_model.not_a_model:
                yield from (
                    ("empty-table", use.span)
                    for use in page.tables
                    if use.declares == declaration.name
                )
        fields = declaration.fields if isinstance(declaration, ModelDecl) else ()
        for one in fields:
            correction = known.get((page.path, declaration.name, one.name))
            if correction is not None and correction.type is not None:
                yield from ((code, one.type_span) for code in _OF_TYPES)
                # whichever row has it, this is the type
                yield from (("duplicate-property", span) for span in one.again)
