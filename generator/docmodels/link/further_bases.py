"""Gives models what the bases beside their first one have: *allOf* names several."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from docmodels.core.declarations import ModelDecl, PageDecls
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.limits import most_inherited
from docmodels.core.rules import Reason, Rule
from docmodels.core.schema import Field, ObjectType, Schema, TypeId
from docmodels.core.typeexpr import NamedRef
from docmodels.link.bases import beyond_limits, unresolved
from docmodels.link.examples import model
from docmodels.link.resolver import Resolver

FURTHER = Rule(
    name="properties-of-a-further-base",
    says="A model has one base; what the others that are stated have, and it lacks, "
    "are properties of its own.",
    example=model("Room")
    + model("Bed").replace("id", "width")
    + "\n## Suite\n\nInherits from [Room](#room) and [Bed](#bed).\n\n"
    "| Property | Type |\n|---|---|\n| name | string |\n",
    fixed=True,
)
RULES: tuple[Rule, ...] = (FURTHER,)

_Types = dict[TypeId, ObjectType]
_Further = Mapping[TypeId, Sequence[tuple[NamedRef, Span]]]


def with_further_bases(
    schema: Schema, pages: Sequence[PageDecls], resolver: Resolver
) -> tuple[Schema, tuple[Diagnostic, ...]]:
    """Return the schema with the properties of the bases beside the first of a model.

    One that is not declared is reported, and so is what would be too much.
    """
    further = {
        TypeId(page.path, decl.name): decl.further
        for page in pages
        for decl in page.declarations
        if isinstance(decl, ModelDecl) and decl.further
    }
    if not further:
        return schema, ()
    types = {
        id_: one for id_, one in schema.by_id().items() if isinstance(one, ObjectType)
    }
    most = most_inherited(sum(len(one.fields) for one in types.values()))
    told: list[Diagnostic] = []
    for id_ in _inner_first(further, types, resolver):
        if id_ not in types:
            continue
        for ref, span in further[id_]:
            resolved = resolver.resolve(ref, span.page)
            if resolved.id is None:
                told.append(unresolved(id_.name, ref.name, span))
            if resolved.id not in types:
                continue
            base = types[resolved.id]
            reason = Reason(FURTHER.name, ref.name, span, f"has what {ref.name} has")
            added = tuple(_lacking(types[id_], base, types, reason))
            most -= len(added)
            if most < 0:
                why = "all models would inherit too many properties"
                told.append(beyond_limits(id_, why, span))
                continue
            known = types[id_]
            types[id_] = replace(
                known,
                fields=(*known.fields, *added),
                because=(*known.because, reason),
            )
    found = tuple(
        replace(page, types=tuple(types.get(one.id, one) for one in page.types))
        for page in schema.pages
    )
    return Schema(found), tuple(told)


def _inner_first(
    further: _Further, types: _Types, resolver: Resolver
) -> Iterator[TypeId]:
    """Yield each model once, behind those that it has properties of; circles end."""
    opened: set[TypeId] = set()
    done: set[TypeId] = set()
    for start in further:
        path = [start]
        while path:
            id_ = path[-1]
            if id_ not in opened:
                opened.add(id_)
                named = (resolver.resolve(ref, at.page).id for ref, at in further[id_])
                around = [
                    one for base in (id_, *named) for one in _lineage(base, types)
                ]
                path += [one for one in around if one in further and one not in opened]
                continue
            path.pop()
            if id_ not in done:
                done.add(id_)
                yield id_


def _lacking(
    own: ObjectType, base: ObjectType, types: _Types, reason: Reason
) -> Iterator[Field]:
    """Yield the properties of a base, and of its bases, that a model lacks."""
    known = {field.wire_name for field in _all_fields(own, types)}
    for field in _all_fields(base, types):
        if field.wire_name not in known:
            known.add(field.wire_name)
            yield replace(field, because=(*field.because, reason))


def _all_fields(type_: ObjectType, types: _Types) -> Iterator[Field]:
    for id_ in _lineage(type_.id, types):
        yield from types[id_].fields


def _lineage(id_: TypeId | None, types: _Types) -> Iterator[TypeId]:
    """Yield a model and the bases above it; circles end."""
    seen: set[TypeId] = set()
    while id_ in types and id_ not in seen:
        seen.add(id_)
        yield id_
        id_ = types[id_].base
