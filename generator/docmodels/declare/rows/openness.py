"""What types leave open, and what rows below a property may put there."""

from dataclasses import replace

from docmodels.core.typeexpr import LOOSE, ListOf, MapOf, NamedRef, Scalar, TypeExpr


def is_open(expr: TypeExpr, keyed: bool = False) -> bool:
    """Tell whether a type is an object, or objects, of which no more is said.

    `keyed` says that more would be said of the values of a map.
    """
    match expr:
        case Scalar(name="any" | "object" | "json_object"):
            return True
        case NamedRef(target=None, scalar="any" | "object" | "json_object"):
            return True  # "objeto", "Objekt"
        case MapOf(value=value):
            return keyed or value in LOOSE
        case ListOf(item=item):
            return is_open(item, keyed)
        case _:
            return False


def is_named(expr: TypeExpr) -> bool:
    """Tell whether a type is a model, or models, that some page may declare."""
    match expr:
        case NamedRef(scalar=scalar):
            return scalar is None
        case ListOf(item=item):
            return is_named(item)
        case _:
            return False


def is_bare(expr: TypeExpr) -> bool:
    """Tell whether a type has a list in it that does not say of what."""
    match expr:
        case ListOf(bare=bare, item=item):
            return bare or is_bare(item)
        case MapOf(value=value):
            return is_bare(value)
        case _:
            return False


def agrees(expr: TypeExpr, inside: TypeExpr) -> bool:
    """Tell whether the map of a type cell may be the one that rows below it give."""
    match expr, inside:
        case ListOf(item=item), _:
            return agrees(item, inside)
        case MapOf(value=value), MapOf(value=said):
            return value == said or is_open(value)
        case _:
            return True


def typed(expr: TypeExpr, inside: TypeExpr) -> TypeExpr:
    """Return a type with what the rows inside it say put where it is open."""
    match expr, inside:
        case NamedRef(scalar=None), NamedRef(name=name):
            return replace(expr, inner=name)  # a page that declares it knows better
        case _:
            pass
    match expr:
        case ListOf(item=item):
            return ListOf(typed(item, inside))
        case MapOf(value=value) if isinstance(inside, MapOf):
            return MapOf(typed(value, inside.value))
        case _:
            return inside
