"""Decides how JSON spells each property."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from docmodels.declarations import ModelDecl, PageDecls
from docmodels.diagnostics import Diagnostic
from docmodels.names import WireStyle, wire_name
from docmodels.schema import EnumType, ObjectType, PageTypes, Schema, TypeId


def spell(
    schema: Schema, pages: Sequence[PageDecls], style: WireStyle
) -> tuple[Schema, tuple[Diagnostic, ...]]:
    """Give every property its wire name, and say how it is known.

    A spelling that the configuration states for the property counts most,
    then the package's `style`.
    """
    stated = {
        (TypeId(page.path, model.name), field.name): field.wire_name
        for page in pages
        for model in page.declarations
        if isinstance(model, ModelDecl)
        for field in model.fields
        if field.wire_name is not None
    }
    spelt = Schema(
        tuple(
            PageTypes(
                page.path,
                page.title,
                tuple(_spell_type(type_, stated, style) for type_ in page.types),
            )
            for page in schema.pages
        )
    )
    return spelt, ()


def _spell_type(
    type_: ObjectType | EnumType,
    stated: Mapping[tuple[TypeId, str], str | None],
    style: WireStyle,
) -> ObjectType | EnumType:
    if isinstance(type_, EnumType):
        return type_
    fields = []
    for field in type_.fields:
        correction = stated.get((type_.id, field.name))
        if correction is not None:
            new = replace(field, wire_name=correction, wire_evidence="configured")
        else:
            name = wire_name(field.name, style)
            evidence = "as documented" if name == field.name else f"style {style}"
            new = replace(field, wire_name=name, wire_evidence=evidence)
        fields.append(new)
    return replace(type_, fields=tuple(fields))
