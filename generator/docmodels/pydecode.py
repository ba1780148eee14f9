"""Statements that check a JSON value, decode it and store it in a field.

Everything is written out: a list is a loop with a test for each item, a
union one branch for each member.  The statements call the functions of the
generated `_runtime` module, and those that the serializers have for each
model.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from docmodels.pyliterals import string_literal
from docmodels.pytypes import (
    TEMPORAL,
    LocalName,
    Names,
    annotation,
    codec,
    expected,
    has_temporal,
    is_any,
    is_model,
    merged,
)
from docmodels.scalars import SCALARS, Codec
from docmodels.schema import ListType, MapType, Type, TypeRef, UnionType
from docmodels.typeexpr import Literal, Scalar


@dataclass(frozen=True, slots=True)
class Branch:
    """One way to decode a value: when `check` is true, `lines` do it."""

    check: str
    lines: tuple[str, ...]


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
# What takes the fewest texts is tried first: every date is a date-time, too.
_PRECEDENCE: dict[Codec, int] = {"date": 0, "time": 1, "datetime": 2}


def branches(
    type_: Type, names: Names, field: str, key: str, deep: bool
) -> tuple[Branch, ...]:
    """Return the ways to decode the value of a property.

    The value is in `value`, the object in `data`, `key` is the literal of its
    wire name, and `field` is the name of the model's field.  `deep` says that
    the decoder at hand counts its depth.
    """
    place = _Place("data", key, "value", False, deep, field)
    target = f"model.{field}"
    return tuple(_branches(type_, names, place, _Field(target)))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value comes from: `container[key]`, now in `variable`.

    `listed` says that the container is a list, whose items have no key.
    `local` is what local variables for it are called.
    """

    container: str
    key: str
    variable: str
    listed: bool
    deep: bool
    local: str
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
            f"{self.local}_{'item' if listed else 'value'}",
            self.level + 1,
        )


@dataclass(frozen=True, slots=True)
class _Field:
    """What a decoded value is stored in: the field itself."""

    target: str

    def store(self, expression: str) -> str:
        """Return the statement that stores a value."""
        return f"{self.target} = {expression}"


@dataclass(frozen=True, slots=True)
class _Inside:
    """What a decoded value is stored in: a list, or a map under `key`."""

    container: str
    key: str | None

    def store(self, expression: str) -> str:
        """Return the statement that stores a value."""
        if self.key is None:
            return f"{self.container}.append({expression})"
        return f"{self.container}[{self.key}] = {expression}"


_Target = _Field | _Inside


def _branches(
    type_: Type, names: Names, place: _Place, target: _Target
) -> Iterator[Branch]:
    """Yield a branch for each member; several models share the first one's.

    A map or just any object is what is none of the models beside it.
    """
    given = type_.members if isinstance(type_, UnionType) else (type_,)
    members = _ordered(given, names)
    models = [m for m in members if is_model(m, names)]
    # beside a map, an object has to be one of the models to be taken for one
    model_check = f"isinstance({place.variable}, dict)"
    if any(map(_is_object, members)):
        model_check += (
            f" and is_one_of({place.variable}, {_classes(models, names, place)})"
        )
    checked: set[str] = set()
    for member in members:
        if len(models) > 1 and member in models:
            if member is models[0]:
                call = _first_of(models, names, place)
                yield Branch(model_check, (target.store(call),))
            continue
        is_one = member in models
        check = model_check if is_one else _check(member, names, place, members)
        if check not in checked:
            checked.add(check)
            if _is_closed(member, names) and isinstance(target, _Field):
                lines = [_store_listed(target, place, given)]
            else:
                loose = member not in given
                lines = [*_decoded(member, names, place, target, loose=loose)]
            yield Branch(check, tuple(lines))


def _ordered(given: Sequence[Type], names: Names) -> list[Type]:
    """Return the members of a union such that JSON can tell them apart.

    Several lists become one of a union, and so do maps.  Where any text is
    right, none is read as a date.
    """
    members = merged(given)
    if any(_is_text(one, names) for one in members):
        members = [one for one in members if codec(one) not in TEMPORAL]
    members.sort(key=lambda one: _PRECEDENCE.get(codec(one) or "str", 0))
    return sorted(members, key=_is_object)


def _is_object(type_: Type) -> bool:
    """Tell whether a type has objects that are no models."""
    return isinstance(type_, MapType) or codec(type_) == "object"


def _is_text(type_: Type, names: Names) -> bool:
    return _is_closed(type_, names) or codec(type_) == "str"


def _is_closed(type_: Type, names: Names) -> bool:
    """Tell whether a type checker is told all values of a type."""
    if isinstance(type_, TypeRef):
        return not is_model(type_, names)
    return isinstance(type_, Literal)


def _store_listed(target: _Field, place: _Place, given: Sequence[Type]) -> str:
    """Return the statement that stores one of the listed values, or another text.

    A cast() would be a function call: on an order it takes a twentieth of the
    time of decoding.
    """
    statement = target.store(place.variable)
    if any(codec(one) == "str" for one in given):
        return statement
    return f"{statement}  # type: ignore[assignment]"


def _first_of(models: list[Type], names: Names, place: _Place) -> str:
    """Return the call that decodes the one of several models that fits best."""
    what = string_literal(" or ".join(one.name for one in _locals(models, names)))
    if place.listed:
        start = f"first_of_item({place.container}, {place.variable}"
    else:
        start = f"first_of({place.container}, {place.key}"
    return f"{start}, {what}, {_classes(models, names, place)})"


def _classes(models: list[Type], names: Names, place: _Place) -> str:
    """Return the last arguments for trying several models: classes and depth."""
    local = _locals(models, names)
    classes = ", ".join(one.name for one in local)
    if len(local) == 1:
        classes += ","
    deep = place.deep and any(one.deep for one in local)
    return f"({classes}){', depth + 1' if deep else ''}"


def _locals(models: list[Type], names: Names) -> list[LocalName]:
    return [names.model(one.id) for one in models if isinstance(one, TypeRef)]


def _check(type_: Type, names: Names, place: _Place, members: list[Type]) -> str:
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
            check = _CHECKS[kind_].format(variable)
            later = members[members.index(type_) + 1 :]
            if kind_ in TEMPORAL and any(codec(one) in TEMPORAL for one in later):
                check += f" and to_{kind_}({variable}) is not None"
            return check
        case UnionType():
            raise AssertionError("a union has no members that are unions")


def _decoded(
    type_: Type, names: Names, place: _Place, target: _Target, *, loose: bool
) -> Iterator[str]:
    """Yield the statements for a value whose JSON type is right.

    `loose` says that the type is made of several, of which the field has each.
    """
    match type_:
        case ListType() | MapType():
            yield from _container(type_, names, place, target, loose)
        case _:
            yield target.store(_expression(type_, names, place))


def _expression(type_: Type, names: Names, place: _Place) -> str:
    variable = place.variable
    match type_:
        case TypeRef(id=id_):
            local = names.model(id_)
            if not local.stem:
                return f"cast({string_literal(local.name)}, {variable})"
            depth = ", depth + 1" if local.deep and place.deep else ""
            return f"{local.stem}_from_dict({variable}{depth})"
        case Literal():
            return f"cast({string_literal(names.literal)}, {variable})"
        case Scalar(name=name):
            return _scalar(SCALARS[name].codec, place)
        case _:
            raise AssertionError("containers are statements")


def _scalar(kind: Codec, place: _Place) -> str:
    if kind not in TEMPORAL:
        return f"{place.variable}.copy()" if kind == "object" else place.variable
    if place.level == 1:
        return f"decode_{kind}(data, {place.key}, {place.variable}, rest)"
    if place.listed:
        return f"decode_{kind}_item({place.container}, {place.variable})"
    return f"decode_{kind}_value({place.container}, {place.key}, {place.variable})"


def _container(
    type_: ListType | MapType,
    names: Names,
    place: _Place,
    target: _Target,
    loose: bool,
) -> Iterator[str]:
    """Yield the loop for a list or a map, and the test for dates spelled anew."""
    listed = isinstance(type_, ListType)
    inner = type_.item if isinstance(type_, ListType) else type_.value
    if is_any(inner):
        yield target.store(f"{place.variable}.copy()")
        return
    direct = isinstance(target, _Field) and not loose
    name = target.target if isinstance(target, _Field) else place.local
    if not direct:
        name = f"{place.local}_{'list' if listed else 'map'}"
    hint = f": {_annotation(type_, names, loose)}" if not direct else ""
    yield f"{name}{hint} = {'[]' if listed else '{}'}"
    below = place.inside(listed=listed)
    if listed:
        yield f"for {below.variable} in {place.variable}:"
    else:
        yield f"for {below.key}, {below.variable} in {place.variable}.items():"
    into = _Inside(name, None if listed else below.key)
    yield from map("    {}".format, _loop(inner, names, below, into))
    if not direct:
        yield target.store(name)
    if place.level == 1 and has_temporal(type_):
        yield f"if spelled_otherwise({name}, {place.variable}):"
        yield f"    rest[{place.key}] = {place.variable}"


def _annotation(type_: ListType | MapType, names: Names, loose: bool) -> str:
    if not loose:
        return annotation(type_, names)
    return "list[Any]" if isinstance(type_, ListType) else "dict[str, Any]"


def _loop(type_: Type, names: Names, place: _Place, target: _Target) -> Iterator[str]:
    """Yield the statements for one item of a list or one value of a map."""
    word = "if"
    if not place.listed:
        yield f"if not isinstance({place.key}, str):"
        yield f"    wrong_key({place.container}, {place.key})"
        word = "elif"
    for branch in _branches(type_, names, place, target):
        yield f"{word} {branch.check}:"
        yield from map("    {}".format, branch.lines)
        word = "elif"
    yield "else:"
    yield f"    {place.wrong(expected(type_, names))}"
