"""Tells which corrections change nothing.

A correction is compared with what comes out without it, not with the cell that it is
about: prose, samples and the rules that are switched off have had their say.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from docmodels.core.corrections import Correction
from docmodels.core.declarations import ModelDecl, PageDecls
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.leaves import leaves
from docmodels.core.schema import (
    EnumType,
    Field,
    ListType,
    MapType,
    ObjectType,
    Schema,
    Type,
    TypeId,
    TypeRef,
    UnionType,
)
from docmodels.core.typeexpr import OneOf
from docmodels.core.values import exact
from docmodels.link.correction_faults import fault
from docmodels.link.enums import Closing


def structural(corrections: Sequence[Correction]) -> tuple[Correction, ...]:
    """Return the corrections without what they say of properties and of values.

    They give models their names and places, so that what comes out without the others
    can be compared with what comes out with them.
    """
    return tuple(
        replace(one, values=None, enums=None)
        for one in corrections
        if one.property is None
        and (one.name is not None or one.not_a_model or one.merge_with is not None)
    )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of the pages: their declarations, all named, and the schema."""

    pages: tuple[PageDecls, ...]
    schema: Schema

    def known(self) -> Mapping[TypeId, ObjectType | EnumType]:
        """Return all types, also by the names that their pages have for them.

        A model may be called otherwise than its heading, or be a part of one that
        stands on another page.
        """
        types = self.schema.by_id()
        found: dict[TypeId, ObjectType | EnumType] = {}
        for page in self.pages:
            for name, id_ in page.joined:
                if id_ in types:
                    found[TypeId(page.path, name)] = types[id_]
            for one in page.declarations:
                id_ = TypeId(page.path, one.name)
                if id_ in types:
                    others = (TypeId(page.path, name) for name in one.naming.others)
                    found |= dict.fromkeys(others, types[id_])
        return found | types


@dataclass(frozen=True, slots=True)
class _Compared:
    """What comes out without the facts of corrections, and what with them.

    `closing` says which enums are closed where nothing is said of a property; `twice`
    are the properties that several rows describe.
    """

    before: Mapping[TypeId, ObjectType | EnumType]
    after: Mapping[TypeId, ObjectType | EnumType]
    closing: Closing
    twice: Set[tuple[str, str, str]]


def needless(
    corrections: Sequence[Correction],
    before: Outcome,
    after: Outcome,
    closing: Closing,
) -> tuple[Diagnostic, ...]:
    """Report the corrections, or parts of them, that change nothing.

    `before` is made with the `structural` corrections alone, `after` with all.
    """
    twice = frozenset(_described_twice(before.pages))
    compared = _Compared(before.known(), after.known(), closing, twice)
    places = _places(corrections)
    found: list[Diagnostic] = []
    for one in corrections:
        id_ = places.get((one.page, one.model), TypeId(one.page, one.model))
        found.extend(_faults(one, id_, compared))
    return tuple(found)


def _described_twice(pages: Sequence[PageDecls]) -> Iterator[tuple[str, str, str]]:
    """Yield the properties of which a correction tells which row has the type."""
    for page in pages:
        for model in page.declarations:
            for one in model.fields if isinstance(model, ModelDecl) else ():
                if one.again:
                    for name in (model.name, *model.naming.others):
                        yield page.path, name, one.name


def _places(corrections: Sequence[Correction]) -> dict[tuple[str, str], TypeId]:
    """Return where the models are that corrections merge or give new names."""
    merged = {(o.page, o.model): o.merge_with for o in corrections if o.merge_with}
    names = {(o.page, o.model): o.name for o in corrections if o.name}
    places: dict[tuple[str, str], TypeId] = {}
    for key in {*merged, *names}:
        at = key
        for _ in range(len(merged) + 1):
            at = merged.get(at, at)
        places[key] = TypeId(at[0], names.get(at, at[1]))
    return places


def _faults(one: Correction, id_: TypeId, compared: _Compared) -> Iterator[Diagnostic]:
    before, after = compared.before.get(id_), compared.after.get(id_)
    if one.property is not None:
        old, new = _field(before, one.property), _field(after, one.property)
        if old is not None and new is not None:
            same = [*_same_facts(one, old)]
            if (one.type or one.values is not None) and _is_same_type(one, old, new):
                twice = (one.page, one.model, one.property) in compared.twice
                same.extend(part for part in _type_parts(one) if not twice)
            yield from (_needless(one, part) for part in same)
            if one.enums is not None:
                yield from _enums_of_field(one, new, compared.closing)
            if one.wire_name is not None:
                yield from _name_of_two(one, new, after)
        return
    if one.values and isinstance(before, EnumType) and isinstance(after, EnumType):
        listed = [exact(value.value) for value in before.values]
        if listed == [*map(exact, one.values)]:
            yield _needless(one, "values")
    if one.enums is not None and one.enums == compared.closing.setting:
        yield _needless(one, "enums")


def _type_parts(one: Correction) -> Iterator[str]:
    if one.type is not None:
        yield "type"
    if one.values is not None:
        yield "values"


def _field(type_: ObjectType | EnumType | None, name: str) -> Field | None:
    fields = type_.fields if isinstance(type_, ObjectType) else ()
    return next((one for one in fields if one.name == name), None)


def _same_facts(one: Correction, old: Field) -> Iterator[str]:
    """Yield the facts of a property that are what they are without a correction."""
    for name, stated, known in (
        ("wire_name", one.wire_name, old.wire_name),
        ("required", one.required, old.facts.required),
        ("nullable", one.nullable, old.facts.nullable),
    ):
        if stated is not None and stated == known:
            yield name


def _is_same_type(one: Correction, old: Field, new: Field) -> bool:
    """Tell whether a type, or the values of one, are what they are anyway."""
    # a type may say that null is right; what else says so does not count for it
    nullable = one.nullable is not None or old.facts.nullable == new.facts.nullable
    return nullable and _exact(old.type) == _exact(new.type)


def _exact(type_: Type) -> object:
    """Return what types are compared by: open or closed alike, 1 is not true."""
    match type_:
        case OneOf(values=values):
            return "one of", tuple(map(exact, values))
        case TypeRef(id=id_):
            return id_
        case ListType(item=inner):
            return "list", _exact(inner)
        case MapType(value=inner):
            return "map", _exact(inner)
        case UnionType(members=members):
            return "union", tuple(map(_exact, members))
        case _:
            return type_


def _name_of_two(
    one: Correction, field: Field, model: ObjectType | EnumType | None
) -> Iterator[Diagnostic]:
    """Report a name in JSON that another property of the model has already."""
    for other in model.fields if isinstance(model, ObjectType) else ():
        if other.wire_name == field.wire_name and other.name != field.name:
            yield fault(
                "bad-correction",
                f'the correction "{one.key()}" calls "{field.name}" what '
                f'"{other.name}" is called in JSON: "{field.wire_name}"',
                one,
                "give each its own name in JSON",
            )
            return


def _enums_of_field(
    one: Correction, field: Field, closing: Closing
) -> Iterator[Diagnostic]:
    styles = {*map(closing.style_of, leaves(field.type))} - {None}
    if not styles:
        yield fault(
            "bad-correction",
            f'the correction "{one.key()}" says whether an enum is closed, but '
            f'"{field.name}" is none',
            one,
            "give it values, or remove the correction",
        )
    elif styles == {one.enums}:
        yield _needless(one, "enums")


def _needless(one: Correction, fact: str) -> Diagnostic:
    return fault(
        "needless-correction",
        f'the documentation now says what the correction "{one.key()}" says: {fact}',
        one,
        "remove the correction",
    )
