"""Python texts for the types of the schema: annotations and words.

`decoding` makes the code that checks and decodes a JSON value, `encoding` the
code that encodes it.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from docmodels.core.leaves import leaves
from docmodels.core.scalars import SCALARS, Codec
from docmodels.core.schema import ListType, MapType, Type, TypeId, TypeRef, UnionType
from docmodels.core.typeexpr import OneOf, Scalar
from docmodels.core.values import Value
from docmodels.emit.python.listed import Listed, listed


@dataclass(frozen=True, slots=True)
class LocalName:
    """What a type is called inside one generated module.

    `stem` begins its functions' names (`customer` in `customer_from_dict`),
    empty for an enum, whose `values` then are there.  `deep` says that its
    functions count how deep they are, `extended` that other models inherit from it.
    """

    name: str
    payload: str
    stem: str
    deep: bool = False
    extended: bool = False
    values: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class Names:
    """What expressions in one module call the types that they mention."""

    types: Mapping[TypeId, LocalName]

    def model(self, id_: TypeId) -> LocalName:
        """Return what the module calls the type."""
        return self.types[id_]


_EXPECTED: dict[Codec, str] = {
    "str": "string",
    "bool": "boolean",
    "int": "integer",
    "float": "number",
    "datetime": "date-time",
    "date": "date",
    "time": "time",
    "object": "object",
    "null": "null",
    "any": "anything",
}
# JSON's numbers are both.  To a type checker `float` would say so, too; mypyc
# would make floats of ints, which not all of them survive.
_NUMBER = "float | int"
TEMPORAL: frozenset[Codec] = frozenset({"datetime", "date", "time"})


def with_enums(type_: Type, names: Names, literal: str) -> Type:
    """Return a type with its enums under their names; `literal` is its own one's."""
    match type_:
        case OneOf():
            return listed(type_, literal)
        case TypeRef(id=id_, closed=closed) if names.model(id_).values:
            local = names.model(id_)
            return listed(OneOf(local.values, closed), local.name)
        case ListType(item=item):
            return ListType(with_enums(item, names, literal))
        case MapType(value=value):
            return MapType(with_enums(value, names, literal))
        case UnionType(members=members):
            return UnionType(tuple(with_enums(m, names, literal) for m in members))
        case _:
            return type_


def annotation(type_: Type, names: Names) -> str:
    """Return the annotation of a model's field."""
    return _annotated(type_, names, lambda local: local.name, "annotation")


def payload_annotation(type_: Type, names: Names) -> str:
    """Return the annotation of a payload's key."""
    return _annotated(type_, names, lambda local: local.payload, "payload")


def _annotated(
    type_: Type, names: Names, pick: Callable[[LocalName], str], column: str
) -> str:
    match type_:
        case Scalar(name=name):
            row = SCALARS[name]
            if row.codec == "float":
                return _NUMBER
            return row.annotation if column == "annotation" else row.payload
        case Listed(alias=alias, closed=True):
            return alias
        case Listed(alias=alias):
            return _joined([alias, *(SCALARS[one].annotation for one in type_.scalars)])
        case OneOf():
            raise AssertionError("an enum has got its name")
        case TypeRef(id=id_):
            return pick(names.model(id_))
        case ListType(item=item):
            return f"list[{_annotated(item, names, pick, column)}]"
        case MapType(value=value):
            return f"dict[str, {_annotated(value, names, pick, column)}]"
        case UnionType(members=members):
            parts: list[str] = []
            for member in members:
                text = _annotated(member, names, pick, column)
                split = text == _NUMBER or isinstance(member, Listed)
                parts += text.split(" | ") if split else [text]
            return _joined(parts)


def _joined(parts: Iterable[str]) -> str:
    return " | ".join(dict.fromkeys(parts))


def codec(type_: Type) -> Codec | None:
    """Return how a scalar travels; None for what is no scalar.

    An open enum of one kind of values travels as any of that kind.
    """
    match type_:
        case Scalar(name=name):
            return SCALARS[name].codec
        case Listed(closed=False) if len(type_.scalars) == 1:
            return SCALARS[type_.scalars[0]].codec
        case _:
            return None


def is_any(type_: Type) -> bool:
    """Tell whether every JSON value is right."""
    return codec(type_) == "any"


def is_model(type_: Type, names: Names) -> bool:
    """Tell whether a type is a model, not an enum or a plain value."""
    return isinstance(type_, TypeRef) and bool(names.model(type_.id).stem)


def _words(type_: Listed) -> str:
    """Say which values are right, for an error; of many, under which name."""
    if type_.closed:
        return f"one of {type_.alias}"
    return " or ".join(_EXPECTED[SCALARS[one].codec] for one in type_.scalars)


def has_temporal(type_: Type) -> bool:
    """Tell whether a date or a time is somewhere in a type's own values."""
    return any(codec(one) in TEMPORAL for one in leaves(type_))


def expected(type_: Type, names: Names) -> str:
    """Return what an error says was expected, in JSON's words."""
    match type_:
        case ListType():
            return "array"
        case MapType():
            return "object"
        case UnionType(members=members):
            return " or ".join(dict.fromkeys(expected(m, names) for m in members))
        case TypeRef():
            return "object"
        case Listed():
            return _words(type_)
        case OneOf():
            raise AssertionError("an enum has got its name")
        case Scalar(name=name):
            return _EXPECTED[SCALARS[name].codec]
