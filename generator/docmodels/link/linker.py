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
from docmodels.core.typeexpr import NamedRef, OneOf, Scalar, named_refs, show
from docmodels.core.values import EnumStyle, Value
from docmodels.link.allowing import Allowed, with_stated, without_enums
from docmodels.link.bases import inherit
from docmodels.link.enums import Closing, closing, declared_enums, with_scalars
from docmodels.link.further_bases import with_further_bases
from docmodels.link.references import Linked, References
from docmodels.link.report import LinkReport
from docmodels.link.resolver import Resolver
from docmodels.link.types import without_types
from docmodels.link.values import BEFORE_LISTED, Told, for_unknown, refine
from docmodels.link.wiki import WIKI, with_wiki_links


def link(
    pages: Sequence[PageDecls],
    without: Set[str] = frozenset(),
    enums: EnumStyle = "open",
) -> tuple[Schema, tuple[Diagnostic, ...]]:
    """Resolve the names of all pages.

    The order of `pages` makes no difference: the schema is ordered by path,
    and what a page declares by its place on the page.  `without` are the names of
    the rules that are switched off, `enums` says whether enums are closed.
    """
    ordered: Sequence[PageDecls] = sorted(pages, key=lambda page: page.path)
    resolver = Resolver(ordered, without)
    ordered = with_scalars(ordered, resolver, without)
    values = _values_by_enum(ordered)
    report = LinkReport()
    references = References(resolver, values, report, without)
    undone = _undone(ordered)
    known = {id_: listed for id_, listed in values.items() if id_ not in undone}
    linker = _Linker(references, known, without, closing(ordered, enums), undone)
    schema = Schema(
        tuple(
            PageTypes(page.path, page.title, types)
            for page in ordered
            if (types := tuple(linker.types(page)))
        )
    )
    schema, found = inherit(schema, ordered, resolver)
    schema, further = with_further_bases(schema, ordered, resolver)
    return schema, found + further + report.diagnostics()


def _values_by_enum(pages: Sequence[PageDecls]) -> dict[TypeId, tuple[Value, ...]]:
    return {
        id_: tuple(value.value for value in decl.values)
        for id_, decl in declared_enums(pages).items()
    }


def _undone(pages: Sequence[PageDecls]) -> dict[TypeId, Scalar]:
    """Return the enums that a correction says to be none, and what they are."""
    return {
        id_: Scalar(decl.underlying or "string")
        for id_, decl in declared_enums(pages).items()
        if decl.stated and not decl.values
    }


@dataclass(frozen=True, slots=True)
class _Linker:
    references: References
    enums: Mapping[TypeId, tuple[Value, ...]]
    without: Set[str]
    closing: Closing
    undone: Mapping[TypeId, Scalar]

    def types(self, page: PageDecls) -> list[ObjectType | EnumType]:
        """Link what one page declares; an enum that a correction undid is none."""
        return [
            self._type_of(page, one)
            for one in page.declarations
            if TypeId(page.path, one.name) not in self.undone
        ]

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
                    because=decl.because,
                    public_name=decl.naming.public,
                    other_names=decl.naming.others,
                    origins=decl.naming.origins,
                )
            case ModelDecl():
                return ObjectType(
                    id_,
                    decl.anchor,
                    decl.description,
                    tuple(self._field(one) for one in decl.fields),
                    decl.span,
                    None,
                    decl.deprecated,
                    decl.because,
                    decl.naming.public,
                    decl.naming.others,
                    decl.naming.origins,
                )

    def _field(self, decl: FieldDecl) -> Field:
        # A part of a model may stand on another page: its links start there.
        linked = self._field_type(decl.type_span.page, decl)
        return Field(
            decl.name,
            decl.name,
            self.closing.closed(linked.type, decl.enums),
            decl.facts,
            decl.description,
            decl.span,
            decl.notes,
            because=(*decl.because, *linked.because),
            origins=decl.origins,
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
        type_ = without_types(built.type, self.undone)
        refined = self._with_values(type_, page, decl)
        return Linked(refined.type, (*because, *built.because, *refined.because))

    def _with_values(self, type_: Type, page: str, decl: FieldDecl) -> Linked:
        """Let the values of the prose count where the type's own are others."""
        if decl.stated:
            return Linked(self._stated(type_, decl))
        literal = OneOf(tuple(value.value for value in decl.values))
        listed = self.enums.get(type_.id) if isinstance(type_, TypeRef) else None
        named = None if decl.values else self._named_enum(page, decl)
        allowed = None if named is None else Allowed(self.enums[named], named)
        told = Told(type_, literal, listed, allowed)
        linked, rule = refine(told, decl, self.without)
        if rule is BEFORE_LISTED and isinstance(type_, TypeRef):
            self.references.report.values_differ(type_.id, decl)
        return linked

    def _stated(self, type_: Type, decl: FieldDecl) -> Type:
        """Return a type with the values of a correction, or with none."""
        values = tuple(value.value for value in decl.values)
        if not values:
            return without_enums(type_, self.enums)
        stated = with_stated(type_, values, self.enums.keys())
        if stated is None:
            self.references.report.values_misfit(type_, decl)
        return type_ if stated is None else stated

    def _named_enum(self, page: str, decl: FieldDecl) -> TypeId | None:
        """Return the enum that the description names for the values."""
        if decl.values_from is None:
            return None
        found = self.references.resolver.resolve(decl.values_from, page)
        ids = (found.id, found.other)
        return next((id_ for id_ in ids if id_ in self.enums), None)
