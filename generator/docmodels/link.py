"""Links declarations into one schema: every name becomes a reference."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from docmodels.catalogue import diagnose
from docmodels.declarations import (
    Declaration,
    EnumDecl,
    FieldDecl,
    ModelDecl,
    PageDecls,
)
from docmodels.diagnostics import Diagnostic, Span
from docmodels.resolve import Resolution, Resolver
from docmodels.scalars import SCALARS, find_scalar, is_core
from docmodels.schema import (
    EnumType,
    Field,
    ListType,
    MapType,
    ObjectType,
    PageTypes,
    Schema,
    Type,
    TypeId,
    TypeRef,
    UnionType,
)
from docmodels.typeexpr import (
    ANY,
    NULL,
    STRING,
    ListOf,
    Literal,
    MapOf,
    NamedRef,
    Scalar,
    TypeExpr,
    Union,
    named_refs,
)


def link(pages: Sequence[PageDecls]) -> tuple[Schema, tuple[Diagnostic, ...]]:
    """Resolve the names of all pages.

    The order of `pages` makes no difference: the schema is ordered by path,
    and what a page declares by its place on the page.
    """
    ordered = sorted(pages, key=lambda page: page.path)
    linker = _Linker(ordered)
    schema = Schema(
        tuple(
            PageTypes(page.path, page.title, tuple(linker.types(page)))
            for page in ordered
            if page.declarations
        )
    )
    linker.break_base_cycles()
    return linker.with_bases(schema), tuple(linker.diagnostics())


@dataclass(slots=True)
class _MissingPage:
    """Links to one missing target; all of them make one diagnostic."""

    span: Span
    label: str
    taken_for: TypeId | None
    count: int = 1


@dataclass(slots=True)
class _Linker:
    pages: Sequence[PageDecls]
    _resolver: Resolver = field(init=False)
    _enums: dict[TypeId, tuple[str, ...]] = field(init=False)
    _bases: dict[TypeId, tuple[TypeId, Span]] = field(default_factory=dict)
    _missing: dict[tuple[str, str], _MissingPage] = field(default_factory=dict)
    _unknown_names: dict[tuple[str, str], int] = field(default_factory=dict)
    _found: list[Diagnostic] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._resolver = Resolver(self.pages)
        self._enums = {
            TypeId(page.path, declaration.name): tuple(
                value.value for value in declaration.values
            )
            for page in self.pages
            for declaration in page.declarations
            if isinstance(declaration, EnumDecl)
        }

    def diagnostics(self) -> list[Diagnostic]:
        """Return what was found, missing pages summed up."""
        return self._found + [
            _missing_page(target, missing) for target, missing in self._missing.items()
        ]

    # Types

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
                self._note_base(id_, decl)
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
        literal = Literal(tuple(value.value for value in decl.values))
        known: dict[NamedRef, Type] = {}
        for ref in dict.fromkeys(refs):
            type_ = self._reference(ref, page, decl, quiet=bool(literal.values))
            if type_ == ANY and ref.scalar is None and literal.values:
                type_ = literal
            known[ref] = type_
        type_ = _build(decl.expr, known)
        if literal.values:
            return self._with_values(type_, literal, decl)
        if decl.values_from is not None:
            found = self._resolver.resolve(decl.values_from, page)
            for id_ in (found.id, found.other):
                if id_ is not None and id_ in self._enums:
                    return _refined(type_, TypeRef(id_))
        return type_

    def _with_values(self, type_: Type, literal: Literal, decl: FieldDecl) -> Type:
        """Let the values of the prose count where the type's own are others."""
        match type_:
            case TypeRef(id=id_) if id_ in self._enums:
                listed = {value.casefold() for value in self._enums[id_]}
                if listed.isdisjoint(value.casefold() for value in literal.values):
                    self._say(
                        "values-differ",
                        f'the description of "{decl.name}" allows other values than '
                        f'"{id_.name}" lists; the description counts',
                        decl,
                        "correct the description, or the list",
                    )
                    return literal
                return type_
            case _:
                return _refined(type_, literal)

    def _reference(
        self, ref: NamedRef, page: str, decl: FieldDecl, *, quiet: bool
    ) -> Type:
        found = self._resolver.resolve(ref, page)
        if found.outcome == "ambiguous" and self._are_one_enum(found.ids):
            return TypeRef(found.ids[0])
        if ref.scalar is not None and not _is_meant(ref, found):
            dead = found.outcome in ("anchor-missing", "page-missing")
            lost = dead and _looks_like_model(ref)
            if lost or (dead and _leads(ref)):
                self._report(ref, found, decl, quiet)
            return ANY if lost else _plain(Scalar(ref.scalar))
        self._report(ref, found, decl, quiet)
        return TypeRef(found.id) if found.id is not None else ANY

    def _are_one_enum(self, ids: Sequence[TypeId]) -> bool:
        """Tell whether several pages list the same values under one name."""
        lists = {frozenset(self._enums.get(id_, (str(id_),))) for id_ in ids}
        return len(lists) == 1

    # Bases

    def _note_base(self, id_: TypeId, decl: ModelDecl) -> None:
        if decl.base is None or decl.base_span is None:
            return
        found = self._resolver.resolve(decl.base, id_.page)
        if found.id is None:
            self._found.append(
                diagnose(
                    "unresolved-base",
                    f'"{decl.name}" inherits from "{decl.base.name}", which no page '
                    "of the set declares; inherited properties are missing",
                    decl.base_span,
                )
            )
        elif found.id not in self._enums and found.id != id_:
            self._bases[id_] = (found.id, decl.base_span)

    def break_base_cycles(self) -> None:
        """Drop the bases of models that would inherit from themselves."""
        for start in list(self._bases):
            seen = {start}
            current = start
            while current in self._bases:
                current, _ = self._bases[current]
                if current == start:
                    _, span = self._bases.pop(start)
                    self._found.append(
                        diagnose(
                            "base-cycle",
                            f'"{start.name}" inherits from itself by way of its '
                            "bases; its base was ignored",
                            span,
                        )
                    )
                    break
                if current in seen:
                    break
                seen.add(current)

    def with_bases(self, schema: Schema) -> Schema:
        """Put the bases into the schema's object types."""
        return Schema(
            tuple(
                PageTypes(
                    page.path,
                    page.title,
                    tuple(self._with_base(type_) for type_ in page.types),
                )
                for page in schema.pages
            )
        )

    def _with_base(self, type_: ObjectType | EnumType) -> ObjectType | EnumType:
        if isinstance(type_, EnumType) or type_.id not in self._bases:
            return type_
        base, _ = self._bases[type_.id]
        return ObjectType(
            type_.id,
            type_.anchor,
            type_.description,
            type_.fields,
            type_.span,
            base,
            type_.deprecated,
        )

    # Diagnostics

    def _report(
        self, ref: NamedRef, found: Resolution, decl: FieldDecl, quiet: bool
    ) -> None:
        match found.outcome:
            case "found":
                if found.case_differs:
                    self._say(
                        "link-case",
                        f'the link to "{ref.target}" differs from the file '
                        f'"{found.page}" in case',
                        decl,
                        "write the file's name as it is; other systems tell the "
                        "cases apart",
                    )
            case "label-differs":
                assert found.id is not None
                assert found.other is not None
                self._say(
                    "link-label-mismatch",
                    f'the link\'s label names "{found.id.name}" and its target '
                    f'"{found.other.name}"; the label counts',
                    decl,
                    f'link to the heading "{found.id.name}", or correct the label',
                )
            case "page-missing":
                self._note_missing(ref, found, decl)
            case "anchor-missing":
                outcome = f'"{found.id.name}" was taken' if found.id else "it is Any"
                self._say(
                    "unknown-anchor",
                    f'"{found.page}" has no heading "#{found.fragment}"; {outcome}',
                    decl,
                    "correct the fragment of the link",
                )
            case "not-a-type":
                if not quiet:
                    self._say(
                        "link-without-model",
                        f'the link "{ref.name}" leads to text that describes no '
                        f'model; "{decl.name}" is Any',
                        decl,
                        "link to a heading with a property table, or name a scalar",
                    )
            case "unknown":
                if not quiet:
                    self._unknown(ref, found, decl)
            case "ambiguous" if not quiet:
                pages = ", ".join(id_.page for id_ in found.ids[:3])
                self._say(
                    "ambiguous-type",
                    f'"{ref.name}" is declared on several pages ({pages}); '
                    f'"{decl.name}" is Any',
                    decl,
                    "link the type to the page that is meant",
                )
            case "ambiguous":
                pass  # the allowed values say enough

    def _unknown(self, ref: NamedRef, found: Resolution, decl: FieldDecl) -> None:
        """Report an undeclared name once a page, at its first place."""
        key = (decl.span.page, ref.name)
        self._unknown_names[key] = self._unknown_names.get(key, 0) + 1
        if self._unknown_names[key] > 1:
            return
        hint = f'did you mean "{found.candidates[0]}"?' if found.candidates else None
        self._say(
            "unknown-type",
            f'no page declares the type "{ref.name}"; "{decl.name}" is Any',
            decl,
            hint,
        )

    def _say(self, code: str, message: str, decl: FieldDecl, hint: str | None) -> None:
        self._found.append(diagnose(code, message, decl.type_span, hint=hint))

    def _note_missing(self, ref: NamedRef, found: Resolution, decl: FieldDecl) -> None:
        key = (found.page, found.fragment.casefold() or ref.name.casefold())
        missing = self._missing.get(key)
        if missing is None:
            self._missing[key] = _MissingPage(decl.type_span, ref.name, found.id)
        else:
            missing.count += 1


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


def _missing_page(target: tuple[str, str], missing: _MissingPage) -> Diagnostic:
    page, _ = target
    more = missing.count - 1
    places = f", here and in {more} more place{'s' * (more > 1)}" if more else ""
    if missing.taken_for is not None:
        taken = missing.taken_for
        outcome = f'the "{taken.name}" of "{taken.page}" was taken'
    else:
        outcome = "it is Any"
    return diagnose(
        "unresolved-link",
        f'"{missing.label}" links to "{page}", which is not in the set{places}; '
        f"{outcome}",
        missing.span,
        hint="add the page to the documentation, or correct the link",
    )


def _build(expr: TypeExpr, known: dict[NamedRef, Type]) -> Type:
    """Replace the names in a type expression by what they refer to."""
    match expr:
        case Scalar():
            return _plain(expr)
        case Literal():
            return expr
        case NamedRef():
            return known[expr]
        case ListOf(item=item):
            return ListType(_build(item, known))
        case MapOf(value=value):
            return MapType(_build(value, known))
        case Union(members=members):
            return _union(
                tuple(NULL if one == NULL else _build(one, known) for one in members)
            )


def _plain(scalar: Scalar) -> Scalar:
    """A value that the docs only call null may be anything at other times."""
    return ANY if scalar.name == "null" else scalar


def _union(members: Sequence[Type]) -> Type:
    """Make a union of resolved types.

    Any swallows the others, and a string all that travels as one: nothing in
    JSON tells a date from a string that looks like it.  Several lists are one
    list of either, and so are maps, for the same reason.  Null comes last.
    """
    flat = [
        one
        for member in members
        for one in (member.members if isinstance(member, UnionType) else (member,))
    ]
    lists = [one.item for one in flat if isinstance(one, ListType)]
    maps = [one.value for one in flat if isinstance(one, MapType)]
    joined: list[Type] = []
    for one in flat:
        match one:
            case ListType():
                joined.append(ListType(_union(lists)))
            case MapType():
                joined.append(MapType(_union(maps)))
            case _:
                joined.append(one)
    distinct = tuple(dict.fromkeys(joined))
    if ANY in distinct:
        return ANY
    if STRING in distinct:
        distinct = tuple(m for m in distinct if m == STRING or not _is_text(m))
    distinct = tuple(sorted(distinct, key=lambda one: one == NULL))
    return distinct[0] if len(distinct) == 1 else UnionType(distinct)


def _is_text(type_: Type) -> bool:
    match type_:
        case Scalar(name=name):
            return SCALARS[name].payload == "str"
        case _:
            return isinstance(type_, Literal)


def _refined(type_: Type, allowed: Literal | TypeRef) -> Type:
    """Let allowed values stand for the strings in a type."""
    match type_:
        case Scalar(name="string"):
            return allowed
        case ListType(item=item):
            return ListType(_refined(item, allowed))
        case UnionType(members=(one, last)) if last == NULL:
            return _union((_refined(one, allowed), NULL))
        case _:
            return type_
