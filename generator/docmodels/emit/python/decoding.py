"""Statements that check a JSON value, decode it and store it in a field.

Everything is written out: a list is a loop with a test for each item, a
union one branch for each member.  The statements call the functions of the
generated `_runtime` module, and those that the serializers have for each
model.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from docmodels.core.scalars import SCALARS, Codec
from docmodels.core.schema import ListType, MapType, Type, TypeRef, UnionType
from docmodels.core.typeexpr import Scalar
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
)
from docmodels.emit.python.checks import (
    EXACT,
    check_of,
    is_mixed,
    is_object,
    kept,
    ordered,
)
from docmodels.emit.python.listed import Listed, alternatives
from docmodels.emit.python.literals import string_literal
from docmodels.emit.python.places import (
    IntoContainer,
    IntoField,
    Place,
    Target,
    suffix,
    variable,
)
from docmodels.emit.python.view import Branch, Decoding

#: The comments that statements end with.
COMMENTS = (
    "# type: ignore[assignment]",
    "# type: ignore[list-item]",
    "# type: ignore[dict-item]",
)

_NUMBERS = frozenset({"int", "float"})


def decoding(type_: Type, names: Names, field: str, key: str, deep: bool) -> Decoding:
    """Return how to decode the value of a property.

    The object is in `data`, `key` is the literal of its wire name, and
    `field` is the name of the model's field.  `deep` says that the decoder at
    hand counts its depth.
    """
    # `a_item` must not call its variables as the items of `a` do.
    local = f"{field}_" if field.endswith(("_item", "_value")) else field
    place = Place("data", key, "value", False, deep, local)
    target = IntoField(f"model.{field}")
    refused = place.wrong(expected(type_, names))
    if is_any(type_):
        return Decoding(None, (), refused, ("value",))
    kind = codec(type_)
    if kind in EXACT:
        exact = Branch(EXACT[kind], (target.store("value"),))
        derived = target.store(f"{kind}_of(data, {key})")
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


def _branches(type_: Type, names: Names, place: Place, target: Target) -> list[Branch]:
    """Return the ways to decode a value; neighbours that do the same are one."""
    each = _each_branch(type_, names, place, target)
    return [
        Branch(_any_of([one.check for one in alike]), lines)
        for lines, alike in groupby(each, key=lambda one: one.lines)
    ]


def _any_of(checks: Sequence[str]) -> str:
    if len(checks) == 1:
        return checks[0]
    return " or ".join(f"({one})" if " and " in one else one for one in checks)


def _each_branch(
    type_: Type, names: Names, place: Place, target: Target
) -> Iterator[Branch]:
    """Yield a branch for each member; several models share the first one's.

    A map or just any object is what is none of the models beside it.
    """
    whole = type_.members if isinstance(type_, UnionType) else (type_,)
    given = tuple(one for member in whole for one in alternatives(member))
    members = ordered(given)
    models = [m for m in members if is_model(m, names)]
    # beside a map, an object has to be one of the models to be taken for one
    model_check = f"isinstance({place.variable}, dict)"
    if any(map(is_object, members)):
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
        check = model_check if is_one else check_of(member, place, members)
        if check not in checked:
            checked.add(check)
            if isinstance(member, Listed) and isinstance(target, IntoField):
                lines = [_store_listed(member, target, place, given)]
            elif codec(member) == "bool" and _NUMBERS.intersection(map(codec, members)):
                # One branch for both would be one of integers for mypyc: it makes 1
                # of true.
                lines = [target.store(f"bool({place.variable})")]
            else:
                loose = is_mixed(member, members)
                lines = [*_decoded(member, names, place, target, loose=loose)]
            yield Branch(check, tuple(lines))


def _store_listed(
    member: Listed, target: IntoField, place: Place, given: Sequence[Type]
) -> str:
    """Return the statement that stores one of the values of a closed enum.

    A cast() would be a function call: on an order it takes a twentieth of the
    time of decoding.
    """
    statement = target.store(place.variable)
    scalars = set(map(codec, map(Scalar, member.scalars)))
    if any(codec(one) in scalars for one in given):
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


def _decoded(
    type_: Type, names: Names, place: Place, target: Target, *, loose: bool
) -> Iterator[str]:
    """Yield the statements for a value whose JSON type is right.

    `loose` says that the type is a map beside objects of any kind.
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
            depth = ", depth + 1" if local.deep and place.deep else ""
            return f"{local.stem}_from_dict({variable}{depth})"
        case Listed(alias=alias):
            return f"cast({string_literal(alias)}, {variable})"
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
    direct = isinstance(target, IntoField) and not loose
    below = place.inside(listed=listed)
    each = below.variable if listed else f"{below.key}, {below.variable}"
    values = place.variable if listed else f"{place.variable}.items()"
    loop = f"for {each} in {values}:"
    if direct and kept(inner):
        # Copying all at once takes a fraction of the time of storing one by one.
        yield loop
        yield from map("    {}".format, _refusals(inner, names, below))
        code, copied = ("list", "[*value]") if listed else ("dict", "{**value}")
        yield f"{target.store(copied)}  # type: ignore[{code}-item]"
        return
    name = target.target if isinstance(target, IntoField) else place.local
    if not direct:
        name = variable(f"{place.local}_{'list' if listed else 'map'}")
    said = "dict[str, Any]" if loose else annotation(type_, names)
    hint = f": {said}" if not direct else ""
    yield f"{name}{hint} = {'[]' if listed else '{}'}"
    yield loop
    into = IntoContainer(name, None if listed else below.key)
    yield from map("    {}".format, _loop(inner, names, below, into))
    if not direct:
        yield target.store(name)
    if place.level == 1 and has_temporal(type_):
        yield f"if spelled_otherwise({name}, {place.variable}):"
        yield f"    rest[{place.key}] = {place.variable}"


def _refusals(type_: Type, names: Names, place: Place) -> Iterator[str]:
    """Yield what refuses a wrong item of a list, or a wrong entry of a map."""
    word = "if"
    if not place.listed:
        yield from _refused_key(place)
        word = "elif"
    ways = _each_branch(type_, names, place, IntoContainer(place.local, None))
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
