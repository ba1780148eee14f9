"""Sets aside tables that only look like models.

A price list has columns Plan, Type and Price; nothing in its type column is
a type.  Whether a name is one is known only when all pages are declared.
"""

from collections.abc import Sequence
from dataclasses import replace

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import FieldDecl, ModelDecl, PageDecls
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.typeexpr import ANY, NamedRef
from docmodels.link.resolver import Resolver

_FEWEST = 2  # one row with a misspelt type is more likely than a price list


def screen(
    pages: Sequence[PageDecls],
) -> tuple[tuple[PageDecls, ...], tuple[Diagnostic, ...]]:
    """Drop models of which no property has a type; say so of each."""
    resolver = Resolver(pages)
    found: list[Diagnostic] = []
    return tuple(_screened(page, resolver, found) for page in pages), tuple(found)


def _screened(
    page: PageDecls, resolver: Resolver, found: list[Diagnostic]
) -> PageDecls:
    dropped = {
        declaration.name: declaration
        for declaration in page.declarations
        if isinstance(declaration, ModelDecl)
        and len(declaration.fields) >= _FEWEST
        and not any(_has_type(f, resolver, page.path) for f in declaration.fields)
    }
    found.extend(
        diagnose(
            "untyped-table",
            f'nothing in the type column of "{model.name}" is a type; '
            "the table was set aside",
            model.fields[0].type_span,
            hint="give the properties types, if this is a model",
        )
        for model in dropped.values()
    )
    if not dropped:
        return page
    return replace(
        page,
        declarations=tuple(d for d in page.declarations if d.name not in dropped),
        tables=tuple(
            (
                replace(
                    use,
                    declares=None,
                    reason="nothing in its type column is a type",
                    doubtful=True,
                )
                if use.declares in dropped
                else use
            )
            for use in page.tables
        ),
        sections=tuple(
            replace(s, declares=tuple(n for n in s.declares if n not in dropped))
            for s in page.sections
        ),
    )


def _has_type(field: FieldDecl, resolver: Resolver, page: str) -> bool:
    match field.expr:
        case NamedRef(target=None, scalar=scalar):
            known = resolver.resolve(field.expr, page).outcome != "unknown"
            return scalar is not None or known or bool(field.values)
        case expr if expr == ANY:
            return field.source_type.casefold().startswith(("object", "any"))
        case _:
            return True
