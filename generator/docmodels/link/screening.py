"""Sets aside tables that only look like models, or are of a program.

A price list has columns Plan, Type and Price; nothing in its type column is
a type.  Whether a name is one is known only when all pages are declared.  Of a table
that is surely meant for a model, less is asked.
"""

import re
from collections.abc import Iterator, Sequence, Set

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import FieldDecl, ModelDecl, PageDecls
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.rules import Reason, Rule
from docmodels.core.typeexpr import ANY, NamedRef
from docmodels.language.words.folding import name_key
from docmodels.link.editing import set_aside
from docmodels.link.programs import asked_for, without_programs
from docmodels.link.resolver import Resolver

UNTYPED = Rule(
    name="set-aside-as-untyped",
    says="A table in whose type column nothing is a type declares no model; one of a "
    "single row, or with values, does where a type leads to it, its heading has a word "
    "such as *object*, it is of a body, or a type is what a heading spells.",
    example="## Prices\n\n| Property | Type |\n|---|---|\n"
    "| basic | Monthly |\n| pro | Yearly |\n",
)
RULES: tuple[Rule, ...] = (UNTYPED,)

#: What may be done where the words in a column of types are types for nobody.
UNTYPED_HINT = "give the properties types, if this is a model"
# A type of another package is one, if not one of these pages: "core-lib.net.Socket"
_PACKED = re.compile(r"(?:[a-z][\w\-]*+[.:]+)+[A-Z]\w++")
# By these rules a heading says what it names: "Bed object", "Object: Bed"
_OF_KINDS = frozenset(("name-before-words-for-kinds", "name-behind-words-for-kinds"))
# In a model, one row with a misspelt type is more likely than a price list.
_FEWEST = 2


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
    doubtful = [[*_untyped(page, resolver)] for page in pages]
    if not any(doubtful):
        return pages, ()
    asked = frozenset(asked_for(pages, resolver))
    headings = _headings(pages)

    def is_meant(page: PageDecls, model: ModelDecl) -> bool:
        return _is_typed_enough(model) and (
            _is_of_model(model)
            or (page.path, model.name) in asked
            or any(_names(field, headings) for field in model.fields)
        )

    found: list[Diagnostic] = []
    screened = tuple(
        _screened(page, [one for one in models if not is_meant(page, one)], found)
        for page, models in zip(pages, doubtful, strict=True)
    )
    return screened, tuple(found)


def _untyped(page: PageDecls, resolver: Resolver) -> Iterator[ModelDecl]:
    """Yield the models of a page no type of which is understood, or links."""
    names = {declaration.name for declaration in page.declarations}
    for one in page.declarations:
        if (
            isinstance(one, ModelDecl)
            and one.fields
            and one.name.rpartition(".")[0] not in names  # a property holds it
            and not any(_has_type(field, resolver, page.path) for field in one.fields)
        ):
            yield one


def _is_typed_enough(model: ModelDecl) -> bool:
    """Tell whether a table without types may be of a model that is asked for."""
    return len(model.fields) < _FEWEST or any(one.values for one in model.fields)


def _is_of_model(model: ModelDecl) -> bool:
    """Tell whether the page says that a table is of a model, whatever its types."""
    says = any(why.rule in _OF_KINDS for why in model.because)
    return says or model.in_body or model.base is not None


def _headings(pages: Sequence[PageDecls]) -> Set[str]:
    """Return what the headings of all pages spell, each as one word."""
    return frozenset(
        name_key(anchor)
        for page in pages
        for section in page.sections
        for anchor in section.anchors
    )


def _names(field: FieldDecl, headings: Set[str]) -> bool:
    """Tell whether a type is what a heading spells, whatever stands below it."""
    return isinstance(field.expr, NamedRef) and name_key(field.expr.name) in headings


def _screened(
    page: PageDecls, dropped: Sequence[ModelDecl], found: list[Diagnostic]
) -> PageDecls:
    found.extend(
        diagnose(
            "untyped-table",
            f'nothing in the type column of "{model.name}" is a type; '
            "the table was set aside",
            model.fields[0].type_span,
            hint=UNTYPED_HINT,
        )
        for model in dropped
    )
    if not dropped:
        return page
    why = {model.name: _reason(model) for model in dropped}
    return set_aside(page, why, "nothing in its type column is a type", doubtful=True)


def _reason(model: ModelDecl) -> Reason:
    first = model.fields[0]
    return Reason(UNTYPED.name, first.source_type, first.type_span, "set aside")


def _has_type(field: FieldDecl, resolver: Resolver, page: str) -> bool:
    match field.expr:
        case NamedRef(target=None, scalar=scalar):
            known = resolver.resolve(field.expr, page).outcome != "unknown"
            packed = _PACKED.fullmatch(field.expr.name) is not None
            return scalar is not None or known or packed
        case expr if expr == ANY:
            return field.source_type.casefold().startswith(("object", "any"))
        case _:
            return True
