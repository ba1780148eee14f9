"""Resolves the models that others inherit from."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from docmodels.catalogue import diagnose
from docmodels.declarations import ModelDecl, PageDecls
from docmodels.diagnostics import Diagnostic, Span
from docmodels.resolve import Resolver
from docmodels.schema import EnumType, ObjectType, PageTypes, Schema, TypeId

#: By model, its base and where the page says so.
_Bases = dict[TypeId, tuple[TypeId, Span]]


def inherit(
    schema: Schema, pages: Sequence[PageDecls], resolver: Resolver
) -> tuple[Schema, tuple[Diagnostic, ...]]:
    """Return the schema with the bases that `pages` state for its models.

    A base that is not declared, or by way of which a model would inherit from
    itself, is reported and left out.
    """
    types = schema.by_id()
    found: list[Diagnostic] = []
    bases: _Bases = {}
    for id_, decl, span in _stated(pages):
        assert decl.base is not None
        base = resolver.resolve(decl.base, id_.page).id
        if base is None:
            found.append(_unresolved(decl.name, decl.base.name, span))
        elif isinstance(types[base], ObjectType) and base != id_:
            bases[id_] = (base, span)
    found.extend(_without_cycles(bases))
    return _with_bases(schema, bases), tuple(found)


def _stated(pages: Sequence[PageDecls]) -> Iterator[tuple[TypeId, ModelDecl, Span]]:
    """Yield the models for which a base is stated, and the place."""
    for page in pages:
        for decl in page.declarations:
            if isinstance(decl, ModelDecl) and decl.base_span is not None:
                yield TypeId(page.path, decl.name), decl, decl.base_span


def _unresolved(model: str, base: str, span: Span) -> Diagnostic:
    return diagnose(
        "unresolved-base",
        f'"{model}" inherits from "{base}", which no page '
        "of the set declares; inherited properties are missing",
        span,
    )


def _without_cycles(bases: _Bases) -> Iterator[Diagnostic]:
    """Drop the bases of models that would inherit from themselves."""
    for start in list(bases):
        seen = {start}
        current = start
        while current in bases:
            current, _ = bases[current]
            if current == start:
                _, span = bases.pop(start)
                yield diagnose(
                    "base-cycle",
                    f'"{start.name}" inherits from itself by way of its '
                    "bases; its base was ignored",
                    span,
                )
                break
            if current in seen:
                break
            seen.add(current)


def _with_bases(schema: Schema, bases: _Bases) -> Schema:
    pages = [
        PageTypes(
            page.path,
            page.title,
            tuple(_with_base(type_, bases) for type_ in page.types),
        )
        for page in schema.pages
    ]
    return Schema(tuple(pages))


def _with_base(type_: ObjectType | EnumType, bases: _Bases) -> ObjectType | EnumType:
    if isinstance(type_, EnumType) or type_.id not in bases:
        return type_
    base, _ = bases[type_.id]
    return replace(type_, base=base)
