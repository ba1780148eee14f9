"""Nested names in one table: `address` and below it `address.city` or `» city`.

Some documentation describes nested objects that way.  The properties below
one make a model of their own, which the property above them then has as its
type.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from docmodels.declarations import FieldDecl
from docmodels.typeexpr import ListOf, MapOf, NamedRef, Scalar, TypeExpr

_INDEX = re.compile(r"^\[[\d*n]*\]")
_LAST_INDEX = re.compile(r"\[[\d*n]*\]$")


@dataclass(frozen=True, slots=True)
class NestedModel:
    """The properties that stand below one, with their names shortened."""

    name: str
    fields: tuple[FieldDecl, ...]


class Outline:
    """Gives names that are set off below another their dotted names."""

    def __init__(self) -> None:
        self._above: list[tuple[int, str]] = []

    def place(self, indent: int, names: Sequence[str]) -> tuple[str, ...] | None:
        """Return the dotted names of the next row; None if it stands below no row."""
        while self._above and self._above[-1][0] >= indent:
            self._above.pop()
        outer = f"{self._above[-1][1]}." if self._above else ""
        placed = tuple(
            name if name.startswith(outer) else outer + name for name in names
        )
        self._above.append((indent, placed[-1]))
        return placed if outer or not indent else None


def split_nested(
    model: str, fields: Sequence[FieldDecl]
) -> tuple[tuple[FieldDecl, ...], tuple[NestedModel, ...]]:
    """Take the nested properties out of `fields` of the model called `model`.

    Returns the properties that are left, with the types of those that had
    others below them, and the models made of the latter, outer ones first.
    A dotted name below no property, such as `@odata.type`, stays as it is.
    """
    by_name = {field.name: field for field in fields}
    below: dict[str, list[FieldDecl]] = {}
    top: list[FieldDecl] = []
    for field in fields:
        parent = _parent(field.name, by_name)
        if parent is None:
            top.append(field)
        else:
            rest = _INDEX.sub("", field.name[len(parent) :], count=1).lstrip(".")
            below.setdefault(parent, []).append(replace(field, name=rest))
    left = tuple(
        (
            replace(field, expr=_typed(field.expr, f"{model}.{field.name}"))
            if field.name in below
            else field
        )
        for field in top
    )
    models: list[NestedModel] = []
    for parent, nested in below.items():
        name = f"{model}.{parent}"
        own, deeper = split_nested(name, nested)
        models.append(NestedModel(name, own))
        models.extend(deeper)
    return left, tuple(models)


def _parent(name: str, by_name: dict[str, FieldDecl]) -> str | None:
    """Return the outermost property that `name` stands below."""
    for index, char in enumerate(name):
        if char != "." or index in (0, len(name) - 1):
            continue
        prefix = name[:index]
        for candidate in (prefix, _LAST_INDEX.sub("", prefix)):
            parent = by_name.get(candidate)
            if parent is not None and _is_open(parent.expr):
                return candidate
    return None


def _is_open(expr: TypeExpr) -> bool:
    """Tell whether a type is an object, or objects, of which no more is said."""
    match expr:
        case Scalar(name="any" | "json_object"):
            return True
        case MapOf(value=value):
            return value == Scalar("any")
        case ListOf(item=item):
            return _is_open(item)
        case _:
            return False


def _typed(expr: TypeExpr, name: str) -> TypeExpr:
    match expr:
        case ListOf(item=item):
            return ListOf(_typed(item, name))
        case _:
            return NamedRef(name)
