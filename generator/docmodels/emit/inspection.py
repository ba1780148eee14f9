"""What was understood, as plain data: the result of `docmodels inspect`."""

from collections.abc import Sequence
from typing import Any

from docmodels.core.declarations import PageDecls
from docmodels.core.diagnostics import Span
from docmodels.core.identifiers import class_name
from docmodels.core.leaves import leaves
from docmodels.core.rules import Reason
from docmodels.core.schema import (
    EnumType,
    EnumValue,
    Field,
    ObjectType,
    PageTypes,
    Schema,
    Type,
    TypeRef,
    show_type,
)
from docmodels.core.typeexpr import OneOf

#: JSON-able data; `inspect --json` prints it as it is.
Inspection = dict[str, Any]


def inspect_schema(schema: Schema, pages: Sequence[PageDecls]) -> Inspection:
    """Return models, fields, types, where each came from, what was set aside.

    `because` has the rules that made each of them what it is, in the order in which
    they concluded it: the words that each went by, their place, what it concluded.

    `pages` are the declarations of all pages, those without a model too.
    """
    types = {page.path: page for page in schema.pages}
    entries = [
        _page(declared, types.get(declared.path))
        for declared in sorted(pages, key=lambda page: page.path)
    ]
    return {"pages": entries, "totals": _totals(entries)}


def _page(declared: PageDecls, page: PageTypes | None) -> Inspection:
    return {
        "path": declared.path,
        "title": declared.title,
        "models": [_model(type_) for type_ in page.types] if page else [],
        "tables": [
            {
                **_in_file(use.span),
                "line": use.span.line,
                "heading": use.heading,
                "columns": [
                    {"title": column.title, "role": column.role}
                    for column in use.columns
                ],
                "rows": use.rows,
                "declares": use.declares,
                "because": _because(use.because),
            }
            for use in declared.tables
            if use.declares is not None
        ],
        "set_aside": [
            {
                **_in_file(use.span),
                "line": use.span.line,
                "heading": use.heading,
                "columns": [column.title for column in use.columns],
                "reason": use.reason,
                "doubtful": use.doubtful,
                "rows": use.rows,
                "because": _because(use.because),
            }
            | ({"acknowledged": use.acknowledged} if use.acknowledged else {})
            for use in declared.tables
            if use.declares is None
        ],
    }


def _model(type_: ObjectType | EnumType) -> Inspection:
    common = {
        "name": type_.id.name,
        "public_name": class_name(type_.public_name or type_.id.name),
        "is_qualified": bool(type_.public_name),
        "other_names": list(type_.other_names),
        **_in_file(type_.span),
        "line": type_.span.line,
        "origins": _places((type_.span, *type_.origins)),
        "deprecated": type_.deprecated,
        "description": type_.description,
        "because": _because(type_.because),
    }
    match type_:
        case ObjectType():
            base = None
            if type_.base is not None:
                base = {"page": type_.base.page, "name": type_.base.name}
            fields = [_field(field) for field in type_.fields]
            return {**common, "kind": "object", "base": base, "fields": fields}
        case EnumType():
            values = [_value(value) for value in type_.values]
            return {**common, "kind": "enum", "values": values}


def _value(one: EnumValue) -> Inspection:
    """Return a value, with what the documentation has beside it or in its place."""
    found: Inspection = {
        "value": one.value,
        "description": one.description,
        **_in_file(one.span),
        "line": one.span.line,
        "origins": _places((one.span, *one.origins)),
    }
    if isinstance(one.other, str):  # the name of a number
        found["other"] = one.other
    if one.documented is not None:
        found["documented"] = one.documented
    return found


def _field(field: Field) -> Inspection:
    facts = field.facts
    return {
        "name": field.name,
        "wire_name": field.wire_name,
        "wire_evidence": field.wire_evidence,
        "type": show_type(field.type),
        "page": field.span.path,
        "line": field.span.line,
        "origins": _places((field.span, *field.origins)),
        "required": facts.required,
        "nullable": facts.nullable,
        "read_only": facts.read_only,
        "deprecated": facts.deprecated,
        "min_length": facts.min_length,
        "max_length": facts.max_length,
        "pattern": facts.pattern,
        "default": facts.default,
        "description": field.description,
        "notes": dict(field.notes),
        "because": _because(field.because),
    } | {
        key: value
        for key, value in (
            ("closed", _has_closed(field.type)),
            ("respelled", dict(field.respelled)),
        )
        if value
    }


def _in_file(span: Span) -> Inspection:
    """Return the file that a place is in where its page includes that."""
    return {"page": span.file} if span.file else {}


def _places(spans: Sequence[Span]) -> list[Inspection]:
    """Return where something is said, on its own page first."""
    return [{"page": span.path, "line": span.line} for span in spans]


def _has_closed(type_: Type) -> bool:
    """Tell whether a type has an enum that takes no other values."""
    return any(one.closed for one in leaves(type_) if isinstance(one, OneOf | TypeRef))


def _because(reasons: Sequence[Reason]) -> list[Inspection]:
    """Return the chain of rules that made something what it is, first to last."""
    return [
        {
            "rule": reason.rule,
            "words": reason.words,
            "page": reason.span.path,
            "line": reason.span.line,
            "column": reason.span.column,
            "end_column": reason.span.end_column,
            "concluded": reason.concluded,
        }
        for reason in reasons
    ]


def _totals(pages: Sequence[Inspection]) -> Inspection:
    models = [model for page in pages for model in page["models"]]
    objects = [model for model in models if model["kind"] == "object"]
    enums = [model for model in models if model["kind"] == "enum"]
    return {
        "pages": len(pages),
        "models": len(objects),
        "enums": len(enums),
        "fields": sum(len(model["fields"]) for model in objects),
        "values": sum(len(model["values"]) for model in enums),
        "tables": sum(len(page["tables"]) for page in pages),
        "set_aside": sum(len(page["set_aside"]) for page in pages),
    }
