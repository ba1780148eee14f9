"""Python expressions for the types of the schema.

For each type: the annotation of a model's field and of a payload's key, the
expression that checks and decodes a JSON value, and the one that encodes it.
The expressions call the functions of the generated `_runtime` module, and
those that the serializers have for each model.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from docmodels.pyliterals import string_literal
from docmodels.scalars import SCALARS, Codec
from docmodels.schema import ListType, MapType, Type, TypeId, TypeRef, UnionType
from docmodels.typeexpr import Literal, Scalar


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


@dataclass(frozen=True, slots=True)
class Branch:
    """One way to decode a value: when `check` is true, it is `decoded`."""

    check: str
    decoded: str


_CHECKS: dict[Codec, str] = {
    "str": "isinstance({}, str)",
    "bool": "isinstance({}, bool)",
    "int": "isinstance({0}, int) and not isinstance({0}, bool)",
    "float": "isinstance({0}, (float, int)) and not isinstance({0}, bool)",
    "datetime": "isinstance({}, str)",
    "date": "isinstance({}, str)",
    "time": "isinstance({}, str)",
    "object": "isinstance({}, dict)",
}
_EXPECTED: dict[Codec, str] = {
    "str": "str",
    "bool": "bool",
    "int": "int",
    "float": "float",
    "datetime": "date-time",
    "date": "date",
    "time": "time",
    "object": "object",
    "any": "anything",
}
_TEMPORAL: frozenset[Codec] = frozenset({"datetime", "date", "time"})


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
            return row.annotation if column == "annotation" else row.payload
        case Literal():
            return names.literal
        case TypeRef(id=id_):
            return pick(names.model(id_))
        case ListType(item=item):
            return f"list[{_annotated(item, names, pick, column)}]"
        case MapType(value=value):
            return f"dict[str, {_annotated(value, names, pick, column)}]"
        case UnionType(members=members):
            parts = [_annotated(member, names, pick, column) for member in members]
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
            return codec(type_) in _TEMPORAL


def expected(type_: Type, names: Names) -> str:
    """Return what an error says was expected, in words."""
    match type_:
        case ListType():
            return "list"
        case MapType():
            return "object"
        case UnionType(members=members):
            return " or ".join(dict.fromkeys(expected(m, names) for m in members))
        case TypeRef(id=id_):
            return "object" if names.model(id_).stem else "str"
        case Literal():
            return "str"
        case Scalar(name=name):
            return _EXPECTED[SCALARS[name].codec]


# Decoding


def branches(type_: Type, names: Names, key: str, deep: bool) -> tuple[Branch, ...]:
    """Return the ways to decode the value of a property.

    The value is in `value`, the object in `data`, and `key` is the literal of
    its wire name.  `deep` says that the decoder at hand counts its depth.
    """
    members = type_.members if isinstance(type_, UnionType) else (type_,)
    place = _Place("data", key, "value", False, deep)
    return _branches(members, names, place)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value comes from: `container[key]`, now in `variable`.

    `listed` says that the container is a list, whose items have no key.
    """

    container: str
    key: str
    variable: str
    listed: bool
    deep: bool
    level: int = 1

    def wrong(self, what: str) -> str:
        """Return the call that refuses the value."""
        literal = string_literal(what)
        if self.listed:
            return f"wrong_item({self.container}, {self.variable}, {literal})"
        return f"wrong({self.container}, {self.key}, {literal})"

    def inside(self, *, listed: bool) -> "_Place":
        """Return the place of the values inside this one."""
        suffix = str(self.level) if self.level > 1 else ""
        return _Place(
            self.variable,
            f"key{suffix}",
            f"item{suffix}",
            listed,
            self.deep,
            self.level + 1,
        )


def _branches(
    members: tuple[Type, ...], names: Names, place: _Place
) -> tuple[Branch, ...]:
    """Several models are told apart by trying; the rest by its JSON type."""
    models = [m for m in members if is_model(m, names)]
    result: list[Branch] = []
    tried = False
    for member in members:
        if len(models) > 1 and member in models:
            if not tried:
                tried = True
                result.append(_first_of(models, names, place))
            continue
        result.append(
            Branch(_check(member, names, place), _decoded(member, names, place))
        )
    return tuple(result)


def _first_of(models: list[Type], names: Names, place: _Place) -> Branch:
    decoders = ", ".join(
        f"{names.model(m.id).stem}_from_dict" for m in models if isinstance(m, TypeRef)
    )
    labels = " or ".join(
        names.model(m.id).name for m in models if isinstance(m, TypeRef)
    )
    what = string_literal(labels)
    if place.listed:
        call = (
            f"first_of_item({place.container}, {place.variable}, {what}, [{decoders}])"
        )
    else:
        call = f"first_of({place.container}, {place.key}, {what}, [{decoders}])"
    return Branch(f"isinstance({place.variable}, dict)", call)


def _check(type_: Type, names: Names, place: _Place) -> str:
    variable = place.variable
    match type_:
        case ListType():
            return f"isinstance({variable}, list)"
        case MapType():
            return f"isinstance({variable}, dict)"
        case Literal():
            return f"isinstance({variable}, str)"
        case TypeRef(id=id_):
            kind = "dict" if names.model(id_).stem else "str"
            return f"isinstance({variable}, {kind})"
        case Scalar(name=name):
            kind_ = SCALARS[name].codec
            return "True" if kind_ == "any" else _CHECKS[kind_].format(variable)
        case UnionType():
            raise AssertionError("a union has no members that are unions")


def _decoded(type_: Type, names: Names, place: _Place) -> str:
    variable = place.variable
    match type_:
        case ListType(item=item):
            inner = place.inside(listed=True)
            expression = _inner(item, names, inner)
            if expression == inner.variable:
                return f"{variable}.copy()"
            return f"[{expression} for {inner.variable} in {variable}]"
        case MapType(value=value):
            inner = place.inside(listed=False)
            expression = _inner(value, names, inner)
            if expression == inner.variable:
                return f"{variable}.copy()"
            pairs = f"{inner.key}, {inner.variable} in {variable}.items()"
            return f"{{{inner.key}: {expression} for {pairs}}}"
        case TypeRef(id=id_):
            local = names.model(id_)
            if not local.stem:
                return f"cast({string_literal(local.name)}, {variable})"
            depth = ", depth + 1" if local.deep and place.deep else ""
            return f"{local.stem}_from_dict({variable}{depth})"
        case Literal():
            return f"cast({string_literal(names.literal)}, {variable})"
        case Scalar(name=name):
            return _decoded_scalar(SCALARS[name].codec, place)
        case UnionType():
            raise AssertionError("a union has no members that are unions")


def _decoded_scalar(kind: Codec, place: _Place) -> str:
    if kind not in _TEMPORAL:
        return f"{place.variable}.copy()" if kind == "object" else place.variable
    if place.container == "data":
        return f"decode_{kind}(data, {place.key}, {place.variable}, rest)"
    if place.listed:
        return f"decode_{kind}_item({place.container}, {place.variable})"
    return f"decode_{kind}_value({place.container}, {place.key}, {place.variable})"


def _inner(type_: Type, names: Names, place: _Place) -> str:
    """Return the expression for one item of a list or one value of a map."""
    members = type_.members if isinstance(type_, UnionType) else (type_,)
    if any(is_any(member) for member in members):
        return place.variable
    expression = place.wrong(expected(type_, names))
    for branch in reversed(_branches(members, names, place)):
        expression = f"({branch.decoded} if {branch.check} else {expression})"
    return expression


# Encoding


def encoded(type_: Type, names: Names, source: str, key: str, deep: bool) -> str:
    """Return the expression that encodes the field's value `source`.

    `key` is the literal of the wire name; dates look up there what the
    payload said, to say the same again.  `deep` says that the encoder at hand
    counts its depth.
    """
    temporal = codec(type_)
    rest = "model.additional_properties"
    if temporal in _TEMPORAL:
        return f"encode_{temporal}({source}, {key}, {rest})"
    expression = _encoded(type_, names, source, deep)
    if has_temporal(type_):
        return f"respelled({expression}, {key}, {rest})"
    return expression


def respelt(type_: Type, names: Names, source: str) -> str | None:
    """Return the expression that writes the dates inside a field's value anew.

    Where it differs from what was read, the original has to be kept.  None
    for a type without dates in a list or a map.
    """
    if isinstance(type_, Scalar) or not has_temporal(type_):
        return None
    return _encoded(type_, names, source, False)


def _encoded(type_: Type, names: Names, source: str, deep: bool, level: int = 1) -> str:
    suffix = str(level) if level > 1 else ""
    item_name, key_name = f"item{suffix}", f"key{suffix}"
    match type_:
        case ListType(item=item):
            expression = _encoded(item, names, item_name, deep, level + 1)
            if expression == item_name:
                return f"{source}.copy()"
            return f"[{expression} for {item_name} in {source}]"
        case MapType(value=value):
            expression = _encoded(value, names, item_name, deep, level + 1)
            if expression == item_name:
                return f"{source}.copy()"
            pairs = f"{key_name}, {item_name} in {source}.items()"
            return f"{{{key_name}: {expression} for {pairs}}}"
        case TypeRef(id=id_):
            return _encoded_ref(names.model(id_), source, deep)
        case UnionType(members=members):
            return _encoded_union(members, names, source, deep, level)
        case Literal():
            return source
        case Scalar(name=name):
            kind = SCALARS[name].codec
            if kind in _TEMPORAL:
                return f"{kind}_text({source})"
            return f"{source}.copy()" if kind == "object" else source


def _encoded_ref(local: LocalName, source: str, deep: bool) -> str:
    """A value of a model with subclasses may be one of those."""
    if not local.stem:
        return source
    if local.extended:
        return f"to_dict({source})"
    depth = ", depth + 1" if local.deep and deep else ""
    return f"{local.stem}_to_dict({source}{depth})"


def _encoded_union(
    members: tuple[Type, ...], names: Names, source: str, deep: bool, level: int
) -> str:
    """Encode each member that needs it behind a test for its class."""
    expression = source
    for member in reversed(members):
        one = _encoded(member, names, source, deep, level)
        if one != source:
            test = _instance_test(member, names)
            expression = f"({one} if isinstance({source}, {test}) else {expression})"
    return expression


def _instance_test(type_: Type, names: Names) -> str:
    match type_:
        case ListType():
            return "list"
        case MapType() | Scalar(name="json_object"):
            return "dict"
        case TypeRef(id=id_):
            return names.model(id_).name
        case Scalar(name=name):
            return SCALARS[name].annotation
        case _:
            return "str"
