"""Statements that check a JSON value, decode it and store it in a field.

Everything is written out: a list is a loop with a test for each item, a
union one branch for each member.  The statements call the functions of the
generated `_runtime` module, and those that the serializers have for each
model.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from docmodels.core.scalars import SCALARS, Codec
from docmodels.core.schema import ListType, MapType, Type, TypeRef, UnionType
from docmodels.core.typeexpr import OneOf, Scalar
from docmodels.emit.python.annotations import (
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
from docmodels.emit.python.literals import string_literal
from docmodels.emit.python.places import Field, Inside, Place, Target, suffix, variable

#: The comments that statements end with.
COMMENTS = (
    "# type: ignore[assignment]",
    "# type: ignore[list-item]",
    "# type: ignore[dict-item]",
)


@dataclass(frozen=True, slots=True)
class Branch:
    """One way to decode a value: when `check` is true, `lines` do it."""

    check: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decoding:
    """How to decode the value of a property, which is in `value`.

    `exact` is the branch for a value of just the right class, tried first
    because nearly all values are; None if there is no such class.  `branches`
    are the other ways, and `otherwise` is the statement for the rest.
    `variables` are the local variables that all these need.
    """

    exact: Branch | None
    branches: tuple[Branch, ...]
    otherwise: str
    variables: tuple[str, ...]

    @property
    def code(self) -> tuple[str, ...]:
        """All the expressions and statements."""
        first = (self.exact,) if self.exact is not None else ()
        each = ((one.check, *one.lines) for one in (*first, *self.branches))
        return (*chain.from_iterable(each), self.otherwise)


_CHECKS: dict[Codec, str] = {
    "str": "isinstance({}, str)",
    "bool": "isinstance({}, bool)",
    "int": "isinstance({0}, int) and not isinstance({0}, bool)",
    "float": "isinstance({0}, (float, int)) and not isinstance({0}, bool)",
    "datetime": "isinstance({}, str)",
    "date": "isinstance({}, str)",
    "time": "isinstance({}, str)",
    "object": "isinstance({}, dict)",
    "null": "{} is None",
}
# What takes the fewest texts is tried first: every date is a date-time, too.
_PRECEDENCE: dict[Codec, int] = {"date": 0, "time": 1, "datetime": 2}


# The test for the very class, which takes half the time of isinstance().  What is
# of a class derived from it goes to the function `<codec>_of` of the runtime.
_EXACT: dict[Codec, str] = {
    "str": "type(value) is str",
    "int": "type(value) is int",
    "float": "type(value) is float or type(value) is int",
}


def decoding(type_: Type, names: Names, field: str, key: str, deep: bool) -> Decoding:
    """Return how to decode the value of a property.

    The object is in `data`, `key` is the literal of its wire name, and
    `field` is the name of the model's field.  `deep` says that the decoder at
    hand counts its depth.
    """
    # `a_item` must not call its variables as the items of `a` do.
    local = f"{field}_" if field.endswith(("_item", "_value")) else field
    place = Place("data", key, "value", False, deep, local)
    target = Field(f"model.{field}")
    refused = place.wrong(expected(type_, names))
    if is_any(type_):
        return Decoding(None, (), refused, ("value",))
    kind = "str" if _is_closed(type_, names) else codec(type_)
    if kind in _EXACT:
        ignored = "  # type: ignore[assignment]" * _is_closed(type_, names)
        exact = Branch(_EXACT[kind], (target.store("value") + ignored,))
        derived = target.store(f"{kind}_of(data, {key})") + ignored
        return Decoding(exact, (), derived, ("value",))
    found = tuple(_branches(type_, names, place, target))
    variables = dict.fromkeys(("value", *_loop_variables(type_, 1)))
    return Decoding(None, found, refused, tuple(variables))


def _loop_variables(type_: Type, level: int) -> Iterator[str]:
    """Yield the variables of the loops over a value and the values inside."""
    end = suffix(level)
    match type_:
        case UnionType(members=members):
            for member in members:
                yield from _loop_variables(member, level)
        case ListType(item=inner) | MapType(value=inner) if not is_any(inner):
            if isinstance(type_, MapType):
                yield f"key{end}"
            yield f"item{end}"
            yield from _loop_variables(inner, level + 1)


def _branches(
    type_: Type, names: Names, place: Place, target: Target
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
            if _is_closed(member, names) and isinstance(target, Field):
                lines = [_store_listed(target, place, given)]
            else:
                loose = member not in given or _is_mixed(member, members)
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


def _is_mixed(type_: Type, members: Sequence[Type]) -> bool:
    """Tell whether a field has both a map and just any object.

    A type checker takes an empty dict for neither of them.
    """
    return isinstance(type_, MapType) and any(codec(m) == "object" for m in members)


def _is_text(type_: Type, names: Names) -> bool:
    return _is_closed(type_, names) or codec(type_) == "str"


def _is_closed(type_: Type, names: Names) -> bool:
    """Tell whether a type checker is told all values of a type."""
    if isinstance(type_, TypeRef):
        return not is_model(type_, names)
    return isinstance(type_, OneOf)


def _store_listed(target: Field, place: Place, given: Sequence[Type]) -> str:
    """Return the statement that stores one of the listed values, or another text.

    A cast() would be a function call: on an order it takes a twentieth of the
    time of decoding.
    """
    statement = target.store(place.variable)
    if any(codec(one) == "str" for one in given):
        return statement
    return f"{statement}  # type: ignore[assignment]"


def _first_of(models: list[Type], names: Names, place: Place) -> str:
    """Return the call that decodes the one of several models that fits best."""
    what = string_literal(" or ".join(one.name for one in _locals(models, names)))
    if place.listed:
        start = f"first_of_item({place.container}, {place.variable}"
    else:
        start = f"first_of({place.container}, {place.key}"
    return f"{start}, {what}, {_classes(models, names, place)})"


def _classes(models: list[Type], names: Names, place: Place) -> str:
    """Return the last arguments for trying several models: classes and depth."""
    local = _locals(models, names)
    classes = ", ".join(one.name for one in local)
    if len(local) == 1:
        classes += ","
    deep = place.deep and any(one.deep for one in local)
    return f"({classes}){', depth + 1' if deep else ''}"


def _locals(models: list[Type], names: Names) -> list[LocalName]:
    return [names.model(one.id) for one in models if isinstance(one, TypeRef)]


def _check(type_: Type, names: Names, place: Place, members: list[Type]) -> str:
    variable = place.variable
    match type_:
        case ListType():
            return f"isinstance({variable}, list)"
        case MapType():
            return f"isinstance({variable}, dict)"
        case OneOf():
            return f"isinstance({variable}, str)"
        case TypeRef(id=id_):
            kind = "dict" if names.model(id_).stem else "str"
            return f"isinstance({variable}, {kind})"
        case Scalar(name=name):
            kind_ = SCALARS[name].codec
            check = _CHECKS[kind_].format(variable)
            later = [codec(one) for one in members[members.index(type_) + 1 :]]
            if kind_ in TEMPORAL and TEMPORAL.intersection(later):
                # A date-time is taken for a date where nothing else takes it.
                alone = kind_ == "date" and "datetime" not in later
                parse = "date_in" if alone else f"to_{kind_}"
                check += f" and {parse}({variable}) is not None"
            return check
        case UnionType():
            raise AssertionError("a union has no members that are unions")


def _decoded(
    type_: Type, names: Names, place: Place, target: Target, *, loose: bool
) -> Iterator[str]:
    """Yield the statements for a value whose JSON type is right.

    `loose` says that the type is made of several, of which the field has each.
    """
    match type_:
        case ListType() | MapType():
            yield from _container(type_, names, place, target, loose)
        case _:
            yield target.store(_expression(type_, names, place))


def _expression(type_: Type, names: Names, place: Place) -> str:
    variable = place.variable
    match type_:
        case TypeRef(id=id_):
            local = names.model(id_)
            if not local.stem:
                return f"cast({string_literal(local.name)}, {variable})"
            depth = ", depth + 1" if local.deep and place.deep else ""
            return f"{local.stem}_from_dict({variable}{depth})"
        case OneOf():
            return f"cast({string_literal(names.literal)}, {variable})"
        case Scalar(name=name):
            return _scalar(SCALARS[name].codec, place)
        case _:
            raise AssertionError("containers are statements")


def _scalar(kind: Codec, place: Place) -> str:
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
    place: Place,
    target: Target,
    loose: bool,
) -> Iterator[str]:
    """Yield the loop for a list or a map, and the test for dates spelled anew."""
    listed = isinstance(type_, ListType)
    inner = type_.item if isinstance(type_, ListType) else type_.value
    if is_any(inner):
        yield target.store(f"{place.variable}.copy()")
        return
    direct = isinstance(target, Field) and not loose
    below = place.inside(listed=listed)
    each = below.variable if listed else f"{below.key}, {below.variable}"
    values = place.variable if listed else f"{place.variable}.items()"
    loop = f"for {each} in {values}:"
    if direct and _kept(inner, names):
        # Copying all at once takes a fraction of the time of storing one by one.
        yield loop
        yield from map("    {}".format, _refusals(inner, names, below))
        code, copied = ("list", "[*value]") if listed else ("dict", "{**value}")
        yield f"{target.store(copied)}  # type: ignore[{code}-item]"
        return
    name = target.target if isinstance(target, Field) else place.local
    if not direct:
        name = variable(f"{place.local}_{'list' if listed else 'map'}")
    hint = f": {_annotation(type_, names, loose)}" if not direct else ""
    yield f"{name}{hint} = {'[]' if listed else '{}'}"
    yield loop
    into = Inside(name, None if listed else below.key)
    yield from map("    {}".format, _loop(inner, names, below, into))
    if not direct:
        yield target.store(name)
    if place.level == 1 and has_temporal(type_):
        yield f"if spelled_otherwise({name}, {place.variable}):"
        yield f"    rest[{place.key}] = {place.variable}"


def _kept(type_: Type, names: Names) -> bool:
    """Tell whether all values of a type are stored as they are."""
    if isinstance(type_, UnionType):
        return all(_kept(one, names) for one in type_.members)
    plain = ("str", "bool", "int", "float", "null")
    return _is_closed(type_, names) or codec(type_) in plain


def _annotation(type_: ListType | MapType, names: Names, loose: bool) -> str:
    if not loose:
        return annotation(type_, names)
    return "list[Any]" if isinstance(type_, ListType) else "dict[str, Any]"


def _refusals(type_: Type, names: Names, place: Place) -> Iterator[str]:
    """Yield what refuses a wrong item of a list, or a wrong entry of a map."""
    word = "if"
    if not place.listed:
        yield from _refused_key(place)
        word = "elif"
    ways = _branches(type_, names, place, Inside(place.local, None))
    right = " or ".join(one.check for one in ways)
    if " and " in right or " or " in right:
        right = f"({right})"
    yield f"{word} not {right}:"
    yield f"    {place.wrong(expected(type_, names))}"


def _refused_key(place: Place) -> Iterator[str]:
    yield f"if not isinstance({place.key}, str):"
    yield f"    wrong_key({place.container}, {place.key})"


def _loop(type_: Type, names: Names, place: Place, target: Target) -> Iterator[str]:
    """Yield the statements for one item of a list or one value of a map."""
    word = "if"
    if not place.listed:
        yield from _refused_key(place)
        word = "elif"
    for branch in _branches(type_, names, place, target):
        yield f"{word} {branch.check}:"
        yield from map("    {}".format, branch.lines)
        word = "elif"
    yield "else:"
    yield f"    {place.wrong(expected(type_, names))}"
