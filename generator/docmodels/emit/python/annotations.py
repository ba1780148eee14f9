"""Python texts for the types of the schema: annotations and words.

`decoding` makes the code that checks and decodes a JSON value, `encoding` the
code that encodes it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from docmodels.core.scalars import SCALARS, Codec
from docmodels.core.schema import ListType, MapType, Type, TypeId, TypeRef, UnionType
from docmodels.core.typeexpr import OneOf, Scalar


@dataclass(frozen=True, slots=True)
class LocalName:
    """What a type is called inside one generated module.

    `stem` begins its functions' names (`customer` in `customer_from_dict`),
    empty for an enum.  `deep` says that its functions count how deep they
    are, `extended` that other models inherit from it.
    """

    name: str
    payload: str
    stem: str
    deep: bool = False
    extended: bool = False


@dataclass(frozen=True, slots=True)
class Names:
    """All names that expressions in one module may use.

    `literal` gives the alias of the literal type at hand.
    """

    types: Mapping[TypeId, LocalName]
    literal: str = ""

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
        case OneOf():
            return names.literal
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
                parts += text.split(" | ") if text == _NUMBER else [text]
            return " | ".join(dict.fromkeys(parts))


def codec(type_: Type) -> Codec | None:
    """Return how a scalar travels; None for what is no scalar."""
    return SCALARS[type_.name].codec if isinstance(type_, Scalar) else None


def is_any(type_: Type) -> bool:
    """Tell whether every JSON value is right."""
    return codec(type_) == "any"


def is_model(type_: Type, names: Names) -> bool:
    """Tell whether a type is a model, not an enum or a plain value."""
    return isinstance(type_, TypeRef) and bool(names.model(type_.id).stem)


def has_temporal(type_: Type) -> bool:
    """Tell whether a date or a time is somewhere in a type's own values."""
    match type_:
        case ListType(item=inner) | MapType(value=inner):
            return has_temporal(inner)
        case UnionType(members=members):
            return any(has_temporal(member) for member in members)
        case _:
            return codec(type_) in TEMPORAL


def expected(type_: Type, names: Names) -> str:
    """Return what an error says was expected, in JSON's words."""
    match type_:
        case ListType():
            return "array"
        case MapType():
            return "object"
        case UnionType(members=members):
            return " or ".join(dict.fromkeys(expected(m, names) for m in members))
        case TypeRef(id=id_):
            return "object" if names.model(id_).stem else "string"
        case OneOf():
            return "string"
        case Scalar(name=name):
            return _EXPECTED[SCALARS[name].codec]
