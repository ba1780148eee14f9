"""Links declarations into one schema: every name becomes a reference."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

from docmodels.core.declarations import (
    Declaration,
    EnumDecl,
    FieldDecl,
    ModelDecl,
    PageDecls,
)
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.rules import Reason
from docmodels.core.schema import (
    EnumType,
    Field,
    ObjectType,
    PageTypes,
    Schema,
    Type,
    TypeId,
    TypeRef,
)
from docmodels.core.typeexpr import NamedRef, OneOf, named_refs, show
from docmodels.link.bases import inherit
from docmodels.link.references import Linked, References
from docmodels.link.report import LinkReport
from docmodels.link.resolver import Resolver
from docmodels.link.values import BEFORE_LISTED, Allowed, for_unknown, refine
from docmodels.link.wiki import WIKI, with_wiki_links


def link(
    pages: Sequence[PageDecls], without: Set[str] = frozenset()
) -> tuple[Schema, tuple[Diagnostic, ...]]:
    """Resolve the names of all pages.

    The order of `pages` makes no difference: the schema is ordered by path,
    and what a page declares by its place on the page.  `without` are the names of
    the rules that are switched off.
    """
    ordered = sorted(pages, key=lambda page: page.path)
    resolver = Resolver(ordered, without)
    enums = _values_by_enum(ordered)
    report = LinkReport()
    linker = _Linker(References(resolver, enums, report, without), enums, without)
    schema = Schema(
        tuple(
            PageTypes(page.path, page.title, tuple(linker.types(page)))
            for page in ordered
            if page.declarations
        )
    )
    schema, found = inherit(schema, ordered, resolver)
    return schema, found + report.diagnostics()


def _values_by_enum(pages: Sequence[PageDecls]) -> dict[TypeId, tuple[str, ...]]:
    return {
        TypeId(page.path, decl.name): tuple(value.value for value in decl.values)
        for page in pages
        for decl in page.declarations
        if isinstance(decl, EnumDecl)
    }


@dataclass(frozen=True, slots=True)
class _Linker:
    references: References
    enums: Mapping[TypeId, tuple[str, ...]]
    without: Set[str]

    def types(self, page: PageDecls) -> list[ObjectType | EnumType]:
        """Link what one page declares."""
        return [self._type_of(page, declaration) for declaration in page.declarations]

    def _type_of(self, page: PageDecls, decl: Declaration) -> ObjectType | EnumType:
        id_ = TypeId(page.path, decl.name)
        match decl:
            case EnumDecl():
                return EnumType(
                    id_,
                    decl.anchor,
                    decl.description,
                    decl.values,
                    decl.span,
                    decl.deprecated,
                    decl.because,
                )
            case ModelDecl():
                return ObjectType(
                    id_,
                    decl.anchor,
                    decl.description,
                    tuple(self._field(page.path, one) for one in decl.fields),
                    decl.span,
                    None,
                    decl.deprecated,
                    decl.because,
                )

    def _field(self, page: str, decl: FieldDecl) -> Field:
        linked = self._field_type(page, decl)
        return Field(
            decl.name,
            decl.name,
            linked.type,
            decl.facts,
            decl.description,
            decl.span,
            decl.notes,
            because=(*decl.because, *linked.because),
        )

    def _field_type(self, page: str, decl: FieldDecl) -> Linked:
        """Resolve a field's type, and let the allowed values refine it."""
        known: dict[NamedRef, Type] = {}
        because: list[Reason] = []
        if WIKI.name not in self.without:
            expr = with_wiki_links(decl.expr, self.references.resolver.page_called)
            if expr != decl.expr:
                because.append(
                    Reason(WIKI.name, decl.source_type, decl.type_span, show(expr))
                )
                decl = replace(decl, expr=expr)
        for ref in dict.fromkeys(named_refs(decl.expr)):
            linked = self.references.type_of(ref, page, decl, quiet=bool(decl.values))
            linked = for_unknown(ref, linked, decl, self.without)
            known[ref] = linked.type
            because.extend(linked.because)
        built = self.references.build(decl.expr, known, decl)
        refined = self._with_values(built.type, page, decl)
        return Linked(refined.type, (*because, *built.because, *refined.because))

    def _with_values(self, type_: Type, page: str, decl: FieldDecl) -> Linked:
        """Let the values of the prose count where the type's own are others."""
        literal = OneOf(tuple(value.value for value in decl.values))
        listed = self.enums.get(type_.id) if isinstance(type_, TypeRef) else None
        named = None if decl.values else self._named_enum(page, decl)
        allowed = Allowed(type_, literal, listed, named)
        linked, rule = refine(allowed, decl, self.without)
        if rule is BEFORE_LISTED and isinstance(type_, TypeRef):
            self.references.report.values_differ(type_.id, decl)
        return linked

    def _named_enum(self, page: str, decl: FieldDecl) -> TypeId | None:
        """Return the enum that the description names for the values."""
        if decl.values_from is None:
            return None
        found = self.references.resolver.resolve(decl.values_from, page)
        ids = (found.id, found.other)
        return next((id_ for id_ in ids if id_ in self.enums), None)
