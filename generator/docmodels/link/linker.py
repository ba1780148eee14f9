"""Links declarations into one schema: every name becomes a reference."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from docmodels.core.declarations import (
    AliasDecl,
    Declaration,
    EnumDecl,
    FieldDecl,
    ModelDecl,
    PageDecls,
)
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.limits import MAX_TYPE_DEPTH
from docmodels.core.scalars import find_scalar, is_core
from docmodels.core.schema import (
    EnumType,
    Field,
    ObjectType,
    PageTypes,
    Schema,
    Type,
    TypeId,
    TypeRef,
    levels,
)
from docmodels.core.typeexpr import (
    ANY,
    STRING,
    NamedRef,
    OneOf,
    Scalar,
    TypeExpr,
    depth_of,
    named_refs,
)
from docmodels.link.bases import inherit
from docmodels.link.report import LinkReport
from docmodels.link.resolver import Resolution, Resolver
from docmodels.link.types import build_type, plain, refined

_MAX_ALIASES = 5


def link(pages: Sequence[PageDecls]) -> tuple[Schema, tuple[Diagnostic, ...]]:
    """Resolve the names of all pages.

    The order of `pages` makes no difference: the schema is ordered by path,
    and what a page declares by its place on the page.
    """
    ordered = sorted(pages, key=lambda page: page.path)
    resolver = Resolver(ordered)
    linker = _Linker(resolver, _values_by_enum(ordered), LinkReport())
    schema = Schema(
        tuple(
            PageTypes(page.path, page.title, tuple(linker.types(page)))
            for page in ordered
            if page.declarations
        )
    )
    schema, found = inherit(schema, ordered, resolver)
    return schema, found + linker.report.diagnostics()


def _values_by_enum(pages: Sequence[PageDecls]) -> dict[TypeId, tuple[str, ...]]:
    return {
        TypeId(page.path, decl.name): tuple(value.value for value in decl.values)
        for page in pages
        for decl in page.declarations
        if isinstance(decl, EnumDecl)
    }


@dataclass(frozen=True, slots=True)
class _Linker:
    resolver: Resolver
    enums: Mapping[TypeId, tuple[str, ...]]
    report: LinkReport
    _aliases: dict[tuple[str, AliasDecl], Type] = field(default_factory=dict)
    # By their identity, which lasts as they are kept: the resolver has each list of
    # the same pages once, and to tell two lists apart is to read them.
    _compared: dict[int, tuple[Sequence[TypeId], bool]] = field(default_factory=dict)
    # Those that are being looked up, each one's in the one before it.
    _opened: list[tuple[str, AliasDecl]] = field(default_factory=list)

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
                )

    def _field(self, page: str, decl: FieldDecl) -> Field:
        return Field(
            decl.name,
            decl.name,
            self._field_type(page, decl),
            decl.facts,
            decl.description,
            decl.span,
            decl.notes,
        )

    def _field_type(self, page: str, decl: FieldDecl) -> Type:
        """Resolve a field's type, and let the allowed values refine it."""
        refs = named_refs(decl.expr)
        literal = OneOf(tuple(value.value for value in decl.values))
        known: dict[NamedRef, Type] = {}
        for ref in dict.fromkeys(refs):
            type_ = self._reference(ref, page, decl, quiet=bool(literal.values))
            if type_ == ANY and ref.scalar is None and literal.values:
                type_ = literal
            known[ref] = type_
        type_ = self._built(decl.expr, known, decl)
        if literal.values:
            return self._with_values(type_, literal, decl)
        if decl.values_from is not None:
            found = self.resolver.resolve(decl.values_from, page)
            for id_ in (found.id, found.other):
                if id_ is not None and id_ in self.enums:
                    return refined(type_, TypeRef(id_))
        return type_

    def _with_values(self, type_: Type, literal: OneOf, decl: FieldDecl) -> Type:
        """Let the values of the prose count where the type's own are others."""
        match type_:
            case TypeRef(id=id_) if id_ in self.enums:
                listed = {value.casefold() for value in self.enums[id_]}
                if listed.isdisjoint(value.casefold() for value in literal.values):
                    self.report.say(
                        "values-differ",
                        f'the description of "{decl.name}" allows other values than '
                        f'"{id_.name}" lists; the description counts',
                        decl,
                        "correct the description, or the list",
                    )
                    return literal
                return type_
            case _:
                return refined(type_, literal)

    def _reference(
        self, ref: NamedRef, page: str, decl: FieldDecl, *, quiet: bool
    ) -> Type:
        found = self.resolver.resolve(ref, page)
        if found.alias is not None:
            return self._aliased(found.alias, found.page, decl)
        if found.outcome == "ambiguous" and self._are_one_enum(found.ids):
            return TypeRef(found.ids[0])
        if ref.scalar is not None and not _is_meant(ref, found):
            dead = found.outcome in ("anchor-missing", "page-missing")
            lost = dead and _looks_like_model(ref)
            if lost or (dead and _leads(ref)):
                self.report.resolution(ref, found, decl, quiet=quiet)
            return ANY if lost else _told(ref)
        self.report.resolution(ref, found, decl, quiet=quiet)
        return TypeRef(found.id) if found.id is not None else ANY

    def _aliased(self, alias: AliasDecl, page: str, decl: FieldDecl) -> Type:
        """Return the type that an alias stands for.

        One of itself is anything, and so is one behind more others than any
        documentation has: what it stands for could be of any size.
        """
        if (page, alias) in self._aliases:
            return self._aliases[page, alias]
        if (page, alias) in self._opened or len(self._opened) == _MAX_ALIASES:
            self.report.endless(alias, decl)
            return ANY
        self._opened.append((page, alias))
        known = {
            ref: self._reference(ref, page, decl, quiet=False)
            for ref in dict.fromkeys(named_refs(alias.expr))
        }
        self._opened.pop()
        found = self._aliases[page, alias] = self._built(alias.expr, known, decl)
        return found

    def _built(
        self, expr: TypeExpr, known: dict[NamedRef, Type], decl: FieldDecl
    ) -> Type:
        """Put types in the place of names; one that would nest too deeply is Any."""
        room = MAX_TYPE_DEPTH - depth_of(expr)
        for ref, type_ in known.items():
            if levels(type_) > room:
                self.report.say(
                    "too-deep",
                    f'with what "{ref.name}" names, the type of "{decl.name}" has more '
                    f"than {MAX_TYPE_DEPTH} levels of nesting; that is Any",
                    decl,
                    "make a model of the inner part",
                )
                known[ref] = ANY
        return build_type(expr, known)

    def _are_one_enum(self, ids: Sequence[TypeId]) -> bool:
        """Tell whether several pages list the same values under one name."""
        if id(ids) not in self._compared:
            lists = {frozenset(self.enums.get(id_, (str(id_),))) for id_ in ids}
            self._compared[id(ids)] = ids, len(lists) == 1
        return self._compared[id(ids)][1]


def _is_meant(ref: NamedRef, found: Resolution) -> bool:
    """Tell whether a name that spells a scalar means a declared type instead.

    A link to one does, unless its label is a scalar whatever the docs declare
    and the type has another name; a plain word does when it is exactly the
    type's name.
    """
    if found.id is None:
        return False
    last = ref.name.replace("::", ".").rpartition(".")[2]
    if ref.target is None or is_core(ref.name):
        return found.id.name in (ref.name, last)
    return True


def _told(ref: NamedRef) -> Type:
    """Return the scalar that a name spells which no model has.

    What a link calls a time is as often a moment as a time of day; the two have
    only in common that they travel as text.
    """
    linked_time = ref.scalar == "time" and ref.target is not None
    return STRING if linked_time else plain(Scalar(ref.scalar or "any"))


def _looks_like_model(ref: NamedRef) -> bool:
    """Tell whether a link in the documentation leads to a model named like a scalar.

    Of `[Money](money.md)` nothing but its page would tell; `[duration](guide.md)`
    may lead to what is to be known of durations.
    """
    inside = "//" not in (ref.target or "//")
    capital = ref.name[:1].isupper() and ref.name.isidentifier()
    return inside and capital and not ref.name.isupper() and not is_core(ref.name)


def _leads(ref: NamedRef) -> bool:
    """Tell whether a link alone says what an object is, in the documentation."""
    outside = "//" in (ref.target or "//")
    return ref.scalar == "any" and find_scalar(ref.name) is None and not outside
