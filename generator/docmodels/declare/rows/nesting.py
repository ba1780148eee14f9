"""Nested names in one table: `address` and below it `address.city` or `» city`.

Some documentation describes nested objects that way.  The properties below
one make a model of their own, which the property above them then has as its
type.  Where `labels.{key}` stands below `labels`, that is a map.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from docmodels.core.declarations import FieldDecl
from docmodels.core.diagnostics import Span
from docmodels.core.limits import MAX_DEPTH, MAX_TYPE_DEPTH
from docmodels.core.rules import Reason, Rule
from docmodels.core.typeexpr import (
    ANY,
    ListOf,
    MapOf,
    NamedRef,
    TypeExpr,
    depth_of,
    show,
)
from docmodels.declare.rows.examples import example
from docmodels.declare.rows.openness import agrees, is_named, is_open, typed
from docmodels.declare.rows.wildcards import has_stand_in, without_index

_INDEX = re.compile(r"^\[[\d*n]*\]")
# Below a list, "beds.*.size" and "beds.{n}.size" name what each item has.
_ANY_INDEX = re.compile(r"^\{(?:\*|…|#|n|i|index)\}(?:\.|$)")


ROWS_BELOW = Rule(
    name="type-from-rows-below",
    says="The rows below a property say what it holds.",
    example=example("Name | Type", "bed | object", "bed.size | integer"),
    fixed=True,
)
RULES: tuple[Rule, ...] = (ROWS_BELOW,)


@dataclass(frozen=True, slots=True)
class NestedModel:
    """The properties that stand below one, with their names shortened.

    `span` is the place of the first of them.
    """

    name: str
    fields: tuple[FieldDecl, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Split:
    """The properties of a model without the nested ones.

    `models` are made of the latter, outer ones first.  `answered` are the
    type cells of which nested rows say what they leave open.  `left_out` are
    the rows of stand-ins that no map could be made of, `deep` those whose
    types would be nested too deeply; what they hold is left open.
    """

    fields: tuple[FieldDecl, ...]
    models: tuple[NestedModel, ...] = ()
    answered: frozenset[Span] = frozenset()
    left_out: tuple[FieldDecl, ...] = ()
    deep: tuple[FieldDecl, ...] = ()


def split_nested(model: str, fields: Sequence[FieldDecl]) -> Split:
    """Take the nested properties out of `fields` of the model called `model`.

    The properties that had others below them get these as their types.  A
    dotted name below no property, such as `@odata.type`, stays as it is.
    """
    by_name = {field.name: field for field in fields}
    below: dict[str, list[FieldDecl]] = {}
    top: list[FieldDecl] = []
    left_out: list[FieldDecl] = []
    for field in fields:
        parent = None if field.name.startswith("{") else _parent(field.name, by_name)
        if parent is not None:
            rest = _INDEX.sub("", field.name[len(parent) :], count=1).lstrip(".")
            listed = isinstance(by_name[parent].expr, ListOf)
            rest = _ANY_INDEX.sub("", rest) if listed else rest
            below.setdefault(parent, []).append(replace(field, name=rest))
        elif has_stand_in(field.name):
            left_out.append(field)
        else:
            top.append(field)
    left: list[FieldDecl] = []
    deep: list[FieldDecl] = []
    models: list[NestedModel] = []
    answered: set[Span] = set()
    for field in top:
        if field.name not in below:
            left.append(field)
            continue
        inside = _RowsBelow(f"{model}.{field.name}", below[field.name])
        left.append(inside.complete(field))
        models += inside.models
        answered |= inside.answered
        deep += inside.deep
        left_out += (
            replace(one, name=f"{field.name}.{one.name}") for one in inside.left_out
        )
    return Split(
        tuple(left),
        tuple(models),
        frozenset(answered),
        tuple(left_out),
        tuple(deep),
    )


class _RowsBelow:
    """What stands below one property."""

    def __init__(self, name: str, rows: Sequence[FieldDecl]) -> None:
        self.name = name
        self.rows = rows
        self.models: list[NestedModel] = []
        self.answered: set[Span] = set()
        self.left_out: list[FieldDecl] = []
        self.deep: list[FieldDecl] = []
        self.notes: list[tuple[str, str]] = []
        self.expr = self._read(rows)

    def complete(self, field: FieldDecl) -> FieldDecl:
        """Return the outer property with the type that the rows below it give."""
        if self.expr is None:
            return field
        if isinstance(self.expr, MapOf) and not agrees(field.expr, self.expr):
            self.models, self.left_out = [], list(self.rows)
            return field
        self.answered.add(field.type_span)
        expr, first = self._joined(field, self.expr), self.rows[0]
        why = Reason(ROWS_BELOW.name, first.name, first.span, show(expr))
        return replace(
            field,
            expr=expr,
            because=(*field.because, why),
            notes=(*field.notes, *(note for note in self.notes if note[1])),
        )

    def _read(self, rows: Sequence[FieldDecl]) -> TypeExpr | None:
        items = [row for row in rows if not row.name]
        if items:
            return self._items(items, [row for row in rows if row.name])
        keys = [row for row in rows if row.name.startswith("{")]
        if len(keys) == len(rows):
            return self._map(keys)
        split = split_nested(self.name, [row for row in rows if row not in keys])
        self.models.append(NestedModel(self.name, split.fields, rows[0].span))
        self._take(split)
        self.left_out += keys
        return NamedRef(self.name)

    def _items(
        self, items: Sequence[FieldDecl], inner: Sequence[FieldDecl]
    ) -> TypeExpr | None:
        """Read the rows that are about the items of a list themselves."""
        for row in items:
            self.notes += (("Items", row.description), *row.notes)
        if not inner:
            return items[0].expr
        found = self._read(inner)
        if found is None:
            return items[0].expr
        self.answered.update(row.type_span for row in items)
        return self._joined(items[0], found)

    def _map(self, keys: Sequence[FieldDecl]) -> TypeExpr | None:
        """Make a map of the rows of stand-ins; None if they do not agree."""
        whole = [row for row in keys if "." not in row.name]
        inner = [row for row in keys if "." in row.name]
        values = [row.expr for row in whole]
        heads = {without_index(_head(row)) for row in keys}
        agree = all(value == values[0] for value in values)
        opened = all(is_open(value) for value in values)
        if not agree or (inner and (len(heads) > 1 or not opened)):
            self.left_out += keys
            return None
        for row in whole:
            self.notes += ((row.name, row.description), *row.notes)
        if not inner:
            return MapOf(values[0])
        listed = any(without_index(_head(row)) != _head(row) for row in inner)
        rest = [replace(row, name=row.name.partition(".")[2]) for row in inner]
        known = len(self.left_out)
        found = self._read(rest)
        head = _head(inner[0])
        self.left_out[known:] = [
            replace(row, name=f"{head}.{row.name}") for row in self.left_out[known:]
        ]
        if found is None:  # what the row for the values says of them stays
            return MapOf(values[0]) if values else None
        self.answered.update(row.type_span for row in whole)
        if values:
            return MapOf(self._joined(whole[0], found))
        value = self._joined(inner[0], found, ANY)
        return MapOf(ListOf(value) if listed else value)

    def _joined(
        self, row: FieldDecl, inside: TypeExpr, own: TypeExpr | None = None
    ) -> TypeExpr:
        """Put the type that inner rows give into that of the row around them.

        `own` is the latter where it is not the row's.  What would be nested more
        than `MAX_DEPTH` levels deep is left open.
        """
        expr = row.expr if own is None else own
        if depth_of(expr) + depth_of(inside) >= MAX_TYPE_DEPTH:
            self.deep.append(row)
            return expr
        return typed(expr, inside)

    def _take(self, split: Split) -> None:
        self.models += split.models
        self.answered |= split.answered
        self.deep += split.deep
        self.left_out += split.left_out


def is_too_deep(name: str) -> bool:
    """Tell whether a dotted name stands inside more than `MAX_DEPTH` others."""
    return name.count(".") > MAX_DEPTH


def _head(row: FieldDecl) -> str:
    """Return the first part of a dotted name."""
    return row.name.partition(".")[0]


def _parent(name: str, by_name: dict[str, FieldDecl]) -> str | None:
    """Return the outermost property that `name` stands below."""
    for index, char in enumerate(name):
        if char != "." or index in (0, len(name) - 1):
            continue
        prefix = name[:index]
        keyed = name.startswith("{", index + 1)
        for candidate in (prefix, without_index(prefix)):
            parent = by_name.get(candidate)
            if parent is None:
                continue
            if is_open(parent.expr, keyed) or (not keyed and is_named(parent.expr)):
                return candidate
    return None
