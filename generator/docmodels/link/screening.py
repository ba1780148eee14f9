"""Sets aside tables that only look like models, or are of a program.

A price list has columns Plan, Type and Price; nothing in its type column is
a type.  Whether a name is one is known only when all pages are declared.
"""

import re
from collections.abc import Sequence, Set

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import FieldDecl, ModelDecl, PageDecls
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.rules import Reason, Rule
from docmodels.core.typeexpr import ANY, NamedRef
from docmodels.link.editing import set_aside
from docmodels.link.programs import without_programs
from docmodels.link.resolver import Resolver

UNTYPED = Rule(
    name="set-aside-as-untyped",
    says="A table in whose type column nothing is a type declares no model.",
    example="## Prices\n\n| Property | Type |\n|---|---|\n"
    "| basic | Monthly |\n| pro | Yearly |\n",
)
RULES: tuple[Rule, ...] = (UNTYPED,)

# A type of another package is one, if not one of these pages: "core-lib.net.Socket"
_PACKED = re.compile(r"(?:[a-z][\w\-]*+[.:]+)+[A-Z]\w++")
_FEWEST = 2  # one row with a misspelt type is more likely than a price list


def screen(
    pages: Sequence[PageDecls], without: Set[str] = frozenset()
) -> tuple[tuple[PageDecls, ...], tuple[Diagnostic, ...]]:
    """Drop models of which no property has a type, and say so of each.

    Those of what a program is given are dropped, too. `without` are
    the names of the rules that are switched off.
    """
    resolver = Resolver(pages, without)
    pages = without_programs(pages, resolver, without)
    if UNTYPED.name in without:
        return pages, ()
    found: list[Diagnostic] = []
    return tuple(_screened(page, resolver, found) for page in pages), tuple(found)


def _screened(
    page: PageDecls, resolver: Resolver, found: list[Diagnostic]
) -> PageDecls:
    names = {declaration.name for declaration in page.declarations}
    dropped = {
        declaration.name: declaration
        for declaration in page.declarations
        if isinstance(declaration, ModelDecl)
        and len(declaration.fields) >= _FEWEST
        and declaration.name.rpartition(".")[0] not in names  # a property holds it
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
    why = {name: _reason(model) for name, model in dropped.items()}
    return set_aside(page, why, "nothing in its type column is a type", doubtful=True)


def _reason(model: ModelDecl) -> Reason:
    first = model.fields[0]
    return Reason(UNTYPED.name, first.source_type, first.type_span, "set aside")


def _has_type(field: FieldDecl, resolver: Resolver, page: str) -> bool:
    match field.expr:
        case NamedRef(target=None, scalar=scalar):
            known = resolver.resolve(field.expr, page).outcome != "unknown"
            packed = _PACKED.fullmatch(field.expr.name) is not None
            return scalar is not None or known or packed or bool(field.values)
        case expr if expr == ANY:
            return field.source_type.casefold().startswith(("object", "any"))
        case _:
            return True
