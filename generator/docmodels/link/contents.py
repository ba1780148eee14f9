"""Whether two declarations of one name say the same, or one a part of the other."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from docmodels.core.declarations import (
    Declaration,
    EnumDecl,
    FieldDecl,
    PageDecls,
)
from docmodels.core.schema import EnumValue, TypeId
from docmodels.core.typeexpr import (
    LOOSE,
    NULL,
    STRING,
    ListOf,
    MapOf,
    NamedRef,
    OneOf,
    Scalar,
    TypeExpr,
    Union,
)
from docmodels.language.words.folding import name_key
from docmodels.link.called import last_part
from docmodels.link.resolver import Resolver

#: What a type cell says, whatever the page: names are the declarations they mean.
#: None is what may be anything.
Said: TypeAlias = "str | TypeId | frozenset[str] | tuple[str, Said] | Either | None"
#: Tells whether two declarations are taken for one model.
AreOne = Callable[[TypeId, TypeId], bool]

#: Unions of more members are compared as a whole.
_MOST_MEMBERS = 8


@dataclass(frozen=True, slots=True)
class Either:
    """One of several types, null left out."""

    members: frozenset[Said]


@dataclass(frozen=True, slots=True)
class Content:
    """What a declaration says: the types of its properties, or its values.

    `full_name` is its name with the namespace, None where its page states none;
    `refers` are the declarations that its types mean.
    """

    is_enum: bool
    full_name: str | None
    base: TypeId | None
    said: Mapping[str, Said]
    refers: frozenset[TypeId]


def value_key(one: EnumValue) -> str:
    """Return what values of two enums are compared by: 1 is not "1", nor true."""
    return repr(one.value)


class ContentReader:
    """Reads the contents of declarations, names resolved."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver

    def read(
        self, page: PageDecls, decl: Declaration, annotated: str | None
    ) -> Content:
        """Return what a declaration says; `annotated` is the type its sample has."""
        full = annotated or (
            f"{page.namespace}.{decl.name}" if page.namespace else None
        )
        full = full.lstrip("#").casefold() if full else None
        if full is not None and last_part(full) == full:
            full = None  # without a namespace it says no more than the heading
        if isinstance(decl, EnumDecl):
            values: dict[str, Said] = {value_key(one): None for one in decl.values}
            return Content(True, full, None, values, frozenset())
        refers: set[TypeId] = set()
        said = {key: self._field(one, refers) for key, one in keyed(decl.fields)}
        base = None
        if decl.base is not None and decl.base_span is not None:
            base = self._resolver.resolve(decl.base, decl.base_span.page).id
        return Content(False, full, base, said, frozenset(refers))

    def _field(self, field: FieldDecl, refers: set[TypeId]) -> Said:
        said = self._said(field.expr, field.type_span.page, refers)
        if field.values and said in (STRING.name, None):
            return frozenset(value_key(one) for one in field.values)
        return said

    def _said(self, expr: TypeExpr, page: str, refers: set[TypeId]) -> Said:
        match expr:
            case Scalar():
                return None if expr in (*LOOSE, NULL) else expr.name
            case OneOf(values=values):
                return frozenset(map(repr, values))
            case NamedRef():
                return self._named(expr, page, refers)
            case ListOf(item=item):
                return "list", self._said(item, page, refers)
            case MapOf(value=value):
                return "map", self._said(value, page, refers)
            case Union(members=members):
                all_ = {self._said(m, page, refers) for m in members if m != NULL}
                return all_.pop() if len(all_) == 1 else Either(frozenset(all_))

    def _named(self, ref: NamedRef, page: str, refers: set[TypeId]) -> Said:
        found = self._resolver.resolve(ref, page)
        if found.alias is not None:
            return f"alias {found.page} {found.alias.name}"
        if found.id is not None:
            refers.add(found.id)
            return found.id
        if found.ids:
            return f"one of {name_key(ref.name)}"
        loose = (None, *(one.name for one in (*LOOSE, NULL)))
        return None if ref.scalar in loose else ref.scalar


def keyed(fields: Iterable[FieldDecl]) -> Iterator[tuple[str, FieldDecl]]:
    """Yield properties with what tells them from the others, whatever their spelling.

    Of two of one model that differ in spelling only, the second is told by its own.
    """
    seen: set[str] = set()
    for one in fields:
        key = name_key(one.name)
        if key in seen or not key:
            key = f"{key} {one.name}"
        seen.add(key)
        yield key, one


def agree(one: Content, other: Content, are_one: AreOne) -> bool:
    """Tell whether two contents contradict each other in nothing."""
    if one.is_enum is not other.is_enum:
        return False
    if one.full_name and other.full_name and one.full_name != other.full_name:
        return False
    bases = one.base, other.base
    if bases[0] and bases[1] and not are_one(bases[0], bases[1]):
        return False
    fewer, more = sorted((one.said, other.said), key=len)
    return all(
        _match(said, more[name], are_one)
        for name, said in fewer.items()
        if name in more
    )


def is_part(one: Content, other: Content) -> bool:
    """Tell whether all that one of two contents says of is in the other, too."""
    return one.said.keys() <= other.said.keys() or other.said.keys() <= one.said.keys()


def says_more(one: Said, other: Said) -> bool:
    """Tell whether `one` says more of a type than `other`, with which it agrees."""
    if other is None or other == STRING.name:
        return one != other and one is not None
    match one, other:
        case frozenset(), frozenset():
            return len(one) > len(other)
        case (_, inner), (_, outer):
            return says_more(inner, outer)
        case _:
            return False


def _match(one: Said, other: Said, are_one: AreOne) -> bool:
    if one is None or other is None or one == other:
        return True
    match one, other:
        case TypeId(), TypeId():
            return are_one(one, other)
        case frozenset(), frozenset():
            return one <= other or other <= one
        case (frozenset(), STRING.name) | (STRING.name, frozenset()):
            return True
        case (str() as kind, inner), (str() as other_kind, outer):
            return kind == other_kind and _match(inner, outer, are_one)
        case Either(members=members), Either(members=others):
            small = max(len(members), len(others)) <= _MOST_MEMBERS
            return small and (
                all(any(_match(a, b, are_one) for b in others) for a in members)
                and all(any(_match(a, b, are_one) for a in members) for b in others)
            )
        case _:
            return False
