"""Finds the bodies of requests and responses that are models declared elsewhere.

A page about an operation lists again what the page about the resource has: "This table
describes the [Cart](cart.md) properties in the request body".
"""

import posixpath
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import AliasDecl, ModelDecl, PageDecls
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.rules import Reason, Rule
from docmodels.core.schema import TypeId
from docmodels.core.typeexpr import NamedRef
from docmodels.language.words.folding import name_key
from docmodels.link.editing import set_aside
from docmodels.link.examples import model, other_page
from docmodels.link.resolver import Resolver

LINKED = Rule(
    name="body-of-linked-model",
    says="What is sent or comes back is the model that the line above its table links "
    "to, where that has most of its properties.",
    example="# Make a bed\n\n## Request body\n\nThe properties of a [Bed](beds.md):\n\n"
    "| Name | Type |\n|---|---|\n| id | string |\n"
    + other_page("beds.md", model("Bed")),
)
NAMED = Rule(
    name="part-of-body-by-its-name",
    says="An object in what is sent or comes back is the model of the same name that "
    "another page declares, where that has most of its properties.",
    example="# Make a room\n\n## Request body\n\n### Bed\n\n"
    "| Name | Type |\n|---|---|\n| id | string |\n"
    + other_page("beds.md", model("Bed")),
)
RULES: tuple[Rule, ...] = (LINKED, NAMED)

_HALF = 0.5
#: How many names a message has.
_SHOWN = 3


def join_bodies(
    pages: Sequence[PageDecls], without: Set[str] = frozenset()
) -> tuple[tuple[PageDecls, ...], tuple[Diagnostic, ...]]:
    """Leave out the bodies that are models of other tables; links lead to these.

    Returns the pages, and which rows of the bodies the models lack.
    `without` are the names of the rules that are switched off.
    """
    resolver = Resolver(pages, without)
    models = {
        TypeId(page.path, one.name): one
        for page in pages
        for one in page.declarations
        if isinstance(one, ModelDecl) and not one.in_body
    }
    by_name: defaultdict[str, list[TypeId]] = defaultdict(list)
    for id_ in models:
        by_name[name_key(id_.name)].append(id_)
    joiner = _Joiner(resolver, models, by_name, without)
    return tuple(joiner.joined(page) for page in pages), tuple(joiner.told)


class _Joiner:
    """Knows the models of all pages that are no bodies."""

    def __init__(
        self,
        resolver: Resolver,
        models: Mapping[TypeId, ModelDecl],
        by_name: Mapping[str, list[TypeId]],
        without: Set[str],
    ) -> None:
        self._resolver = resolver
        self._models = models
        self._by_name = by_name
        self._without = without
        self.told: list[Diagnostic] = []

    def joined(self, page: PageDecls) -> PageDecls:
        """Return a page without the bodies that are models of other tables."""
        for one in page.declarations:
            if isinstance(one, ModelDecl) and one.in_body:
                found = self._same(page, one)
                if found is not None:
                    self.told += _lacking(one, found[0], self._models[found[0]])
                    page = _without(page, one, *found)
        return page

    def _same(self, page: PageDecls, body: ModelDecl) -> tuple[TypeId, Rule] | None:
        """Return the model that a body is, and the rule that tells."""
        if body.restates is not None and LINKED.name not in self._without:
            id_ = self._resolver.resolve(body.restates, page.path).id
            if id_ is not None and self._has_most(id_, body):
                return id_, LINKED
        if NAMED.name not in self._without:
            for id_ in self._by_name.get(name_key(body.name), ()):
                if self._has_most(id_, body):
                    return id_, NAMED
        return None

    def _has_most(self, id_: TypeId, body: ModelDecl) -> bool:
        if id_ not in self._models:
            return False
        known = {name_key(one.name) for one in self._models[id_].fields}
        same = [one for one in body.fields if name_key(one.name) in known]
        return len(same) >= _HALF * len(body.fields)


def _lacking(body: ModelDecl, id_: TypeId, model: ModelDecl) -> Iterator[Diagnostic]:
    """Report the rows of a body that the model which it is does not have."""
    known = {name_key(one.name) for one in model.fields}
    rows = [one for one in body.fields if name_key(one.name) not in known]
    if rows:
        names = ", ".join(f'"{one.name}"' for one in rows[:_SHOWN])
        more = f" and {len(rows) - _SHOWN} more" if len(rows) > _SHOWN else ""
        yield diagnose(
            "property-not-in-model",
            f'this table describes "{id_.name}" ({model.span.place}) again, '
            f"which lacks {names}{more}; what is said of it here was left out",
            rows[0].span,
            hint="add it to the table of the model, or leave it out here",
        )


def _without(page: PageDecls, body: ModelDecl, id_: TypeId, rule: Rule) -> PageDecls:
    """Return a page whose `body` is the model `id_`: its heading stands for that."""
    words = body.restates.name if body.restates and rule is LINKED else body.name
    why = Reason(rule.name, words, body.span, f"the model {id_.name}")
    where = f" ({id_.page})" if id_.page != page.path else ""
    text = f'describes "{id_.name}"{where} again'
    rest = set_aside(page, {body.name: why}, text)
    start = posixpath.dirname(page.path) or "."
    target = posixpath.relpath(id_.page, start) if where else ""
    ref = NamedRef(id_.name, target or None)
    alias = AliasDecl(body.name, page.sections[body.section].anchors, ref)
    return replace(rest, aliases=(*rest.aliases, alias))
