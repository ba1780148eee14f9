"""Sets aside tables of what a program is given: one of their properties is a function.

JSON has no functions.  Whether the word in a type cell is that of one, and not the name
of a model, is known only when all pages are declared.
"""

import re
from collections.abc import Iterator, Sequence, Set

from docmodels.core.declarations import (
    Declaration,
    FieldDecl,
    ModelDecl,
    PageDecls,
)
from docmodels.core.rules import Reason, Rule
from docmodels.core.typeexpr import NamedRef, TypeExpr, Union
from docmodels.language.words.folding import name_key
from docmodels.language.words.programs import NAMES_OF_KINDS, is_function
from docmodels.link.editing import set_aside
from docmodels.link.examples import room
from docmodels.link.resolver import Resolver
from docmodels.link.written import written_types

OF_PROGRAM = Rule(
    name="set-aside-as-of-a-program",
    says="A table in which a property is a function has what a program is given, and "
    "no JSON, unless a type leads to it.",
    example=room("string", "| onMade | Function |\n"),
)
RULES: tuple[Rule, ...] = (OF_PROGRAM,)

REASON = "has what a program is given, and no JSON"
# "(bed: Bed) => void", "function(bed)", "Function<Bed>"
_SIGNATURE = re.compile(r"\([^()]{0,200}+\)\s{0,3}+(?:=>|->)|(\w+) ?[(<]")


def without_programs(
    pages: Sequence[PageDecls], resolver: Resolver, without: Set[str]
) -> tuple[PageDecls, ...]:
    """Return the pages without the models of what a program is given.

    `without` are the names of the rules that are switched off.
    """
    if OF_PROGRAM.name in without:
        return tuple(pages)
    found = [_functions_in(page, resolver) for page in pages]
    if not any(found):
        return tuple(pages)
    asked = set(_asked_for(pages, resolver))
    return tuple(
        _without(
            page,
            {
                root: why
                for root, why in of_page.items()
                if (page.path, root) not in asked
            },
        )
        for page, of_page in zip(pages, found, strict=True)
    )


def _functions_in(page: PageDecls, resolver: Resolver) -> dict[str, Reason]:
    """Return the models of a page that have a function, with the first such property.

    What rows below a property make is a part of the model that has the property.
    """
    names = {one.name for one in page.declarations}
    found: dict[str, Reason] = {}
    for one in page.declarations:
        for field in one.fields if isinstance(one, ModelDecl) else ():
            if _is_function(field, page.path, resolver):
                why = Reason(
                    OF_PROGRAM.name, field.source_type, field.type_span, "set aside"
                )
                found.setdefault(_outermost(one.name, names), why)
    return found


def _outermost(name: str, names: Set[str]) -> str:
    """Return the model of whose properties one, or one of its own, is `name`."""
    while (outer := name.rpartition(".")[0]) in names:
        name = outer
    return name


def _is_function(field: FieldDecl, page: str, resolver: Resolver) -> bool:
    """Tell whether a property is a function.

    One that is called so, or that tells a kind, may have the word for a value.
    """
    last = name_key(field.name.rpartition(".")[2])
    if last.endswith("function") or last in NAMES_OF_KINDS or field.values:
        return False
    signature = _SIGNATURE.match(field.source_type.strip("` "))
    if signature is not None and (signature[1] is None or is_function(signature[1])):
        return True
    return any(
        is_function(ref.name)
        and name_key(ref.name) != last
        and resolver.resolve(ref, page).outcome == "unknown"
        for ref in _alternatives(field.expr)
    )


def _alternatives(expr: TypeExpr) -> Iterator[NamedRef]:
    """Yield the names that a type may be, not those of what it holds."""
    match expr:
        case NamedRef(target=None):
            yield expr
        case Union(members=members):
            for one in members:
                yield from _alternatives(one)


def _asked_for(
    pages: Sequence[PageDecls], resolver: Resolver
) -> Iterator[tuple[str, str]]:
    """Yield the pages and names of models to which types and bases of others lead."""
    outer: dict[str, dict[str, str]] = {}
    for page in pages:
        names = {one.name for one in page.declarations}
        outer[page.path] = {name: _outermost(name, names) for name in names}
    for page in pages:
        for one in page.declarations:
            own = (page.path, outer[page.path][one.name])
            for ref in _refs(one):
                id_ = resolver.resolve(ref, page.path).id
                if id_ is not None:
                    led = (id_.page, outer[id_.page][id_.name])
                    if led != own:
                        yield led


def _refs(one: Declaration) -> Iterator[NamedRef]:
    """Yield the names in the types of a model, and those of its bases."""
    yield from (ref for _, ref in written_types(one))
    if isinstance(one, ModelDecl):
        yield from (ref for ref in (one.base, *(b for b, _ in one.further)) if ref)


def _without(page: PageDecls, why: dict[str, Reason]) -> PageDecls:
    """Return a page without some models, and without what is a part of these."""
    names = {one.name for one in page.declarations}
    dropped = {
        name: why[root] for name in names if (root := _outermost(name, names)) in why
    }
    if not dropped:
        return page
    return set_aside(page, dropped, REASON, left_out=True)
