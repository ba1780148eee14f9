"""Expressions and statements that encode the fields of a model."""

from collections.abc import Iterator, Mapping

from docmodels.core.scalars import SCALARS, Codec
from docmodels.core.schema import ListType, MapType, Type, TypeRef, UnionType
from docmodels.core.typeexpr import NULL, OneOf, Scalar
from docmodels.emit.python.annotations import (
    TEMPORAL,
    LocalName,
    Names,
    codec,
    has_temporal,
    is_any,
)
from docmodels.emit.python.listed import Listed, alternatives, is_closed
from docmodels.emit.python.places import variable

# It has what no field carries already: among it the texts of dates as they came.
_REST = "result"


def encoding(
    type_: Type, names: Names, source: str, key: str, deep: bool, nullable: bool
) -> tuple[str, ...]:
    """Return the statements that put the field's value `source` into `result`.

    `key` is the literal of the wire name; dates look up there what the
    payload said, to say the same again.  `deep` says that the encoder at hand
    counts its depth, `nullable` that the value may be None, for null.
    """
    statements = _of_value(type_, names, source, key, deep)
    if not nullable:
        return statements
    forgotten = forgetting(type_, key)
    return (
        f"if {source} is not None:",
        *map("    {}".format, statements),
        "else:",
        *([f"    if {key} in result:", f"        {forgotten}"] if forgotten else []),
        # What did not fit, if it was decoded leniently, stays.
        f"    result.setdefault({key}, None)",
    )


def forgetting(type_: Type, key: str) -> str:
    """Return the statement that leaves out how a date was written; empty for others."""
    kinds = dict.fromkeys(_kinds_of_dates(type_))
    return f'forget(result, {key}, "{" ".join(kinds)}")' if kinds else ""


def _kinds_of_dates(type_: Type) -> Iterator[str]:
    match type_:
        case UnionType(members=members):
            for member in members:
                yield from _kinds_of_dates(member)
        case ListType() if has_temporal(type_):
            yield "list"
        case MapType() if has_temporal(type_):
            yield "dict"
        case _:
            kind = codec(type_)
            if kind is not None and kind in TEMPORAL:
                yield kind


def _of_value(
    type_: Type, names: Names, source: str, key: str, deep: bool
) -> tuple[str, ...]:
    target = f"result[{key}]"
    expression = _of_field(type_, names, source, key, deep)
    if expression == source:
        plain = f"{target} = {source}"
        if not _mixes_bool_and_int(type_):
            return (plain,)
        # mypyc takes a bool for an int, unless it is told that it is none.
        return (
            f"if isinstance({source}, bool):",
            f"    {plain}",
            "else:",
            f"    {plain}",
        )
    if not _has_parts(type_):
        return (f"{target} = {expression}",)
    encoded = variable(f"{source.rpartition('.')[2]}_json")
    if isinstance(type_, ListType) and expression.startswith("["):
        statements = _loop(type_, names, source, encoded, deep)
    else:
        statements = (f"{encoded}: Any = {expression}",)
    return (
        *statements,
        f"if rest is not None and {key} in rest:",
        f"    put_back({encoded}, {target})",
        f"{target} = {encoded}",
    )


def _has_parts(type_: Type) -> bool:
    """Tell whether some items or entries may be kept apart, as they did not fit."""
    match type_:
        case ListType(item=inner) | MapType(value=inner):
            return not is_any(inner)
        case UnionType(members=members):
            return any(map(_has_parts, members))
        case _:
            return False


def _mixes_bool_and_int(type_: Type) -> bool:
    whole = type_.members if isinstance(type_, UnionType) else (type_,)
    members = (one for member in whole for one in alternatives(member))
    kinds = (_of_values(one) if is_closed(one) else codec(one) for one in members)
    return {"bool", "int"} <= set(kinds)


def _of_values(type_: Type) -> Codec | None:
    """Return how the values of a closed enum of one kind travel."""
    assert isinstance(type_, Listed)
    return SCALARS[type_.scalars[0]].codec


def _loop(
    type_: ListType, names: Names, source: str, items: str, deep: bool
) -> tuple[str, ...]:
    """Return the loop over a list; a comprehension would be a function call.

    Empty lists are common: asking first costs less than a loop without a turn.
    """
    name = source.rpartition(".")[2]
    item = variable(f"{name}_item")
    # An argument that stands alone needs no brackets around it.
    encoded = _encoded(type_.item, names, item, deep, 2)
    encoded = encoded[1:-1] if encoded.startswith("(") else encoded
    return (
        f"{items}: list[Any] = []",
        f"if {source}:",
        f"    for {item} in {source}:",
        f"        {items}.append({encoded})",
    )


def _of_field(type_: Type, names: Names, source: str, key: str, deep: bool) -> str:
    if isinstance(type_, UnionType):
        members = type_.members
        each = {one: _of_field(one, names, source, key, deep) for one in members}
        return _chosen(each, names, source)
    temporal = codec(type_)
    if temporal in TEMPORAL:
        return f"encode_{temporal}({source}, {key}, {_REST})"
    expression = _encoded(type_, names, source, deep)
    if has_temporal(type_):
        return f"respelled({expression}, {source}, {_REST}.get({key}))"
    return expression


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
            return _model(names.model(id_), source, deep)
        case UnionType(members=members):
            each = {m: _encoded(m, names, source, deep, level) for m in members}
            return _chosen(each, names, source)
        case OneOf():
            return source
        case Scalar(name=name):
            kind = SCALARS[name].codec
            if kind in TEMPORAL:
                return f"{kind}_text({source})"
            return f"{source}.copy()" if kind == "object" else source


def _model(local: LocalName, source: str, deep: bool) -> str:
    """A value of a model with subclasses may be one of those."""
    depth = ", depth + 1" if local.deep and deep else ""
    if local.extended:
        return f"to_dict_at({source}{depth})" if depth else f"to_dict({source})"
    return f"{local.stem}_to_dict({source}{depth})"


def _chosen(each: Mapping[Type, str], names: Names, source: str) -> str:
    """Encode each member that needs it behind a test for its class.

    A date-time is a date, too, so its test comes first.  Where all members
    need it, the last one has no test.
    """
    if NULL in each:
        others = {one: text for one, text in each.items() if one != NULL}
        rest = _chosen(others, names, source)
        return f"(None if {source} is None else {rest})" if rest != source else source
    # A map and just any object are told apart by nothing: the first one has them all.
    dicts = [one for one in each if _instance_test(one, names) == "dict"]
    each = {one: text for one, text in each.items() if one not in dicts[1:]}
    needing = [one for one in each if each[one] != source]
    needing.sort(key=lambda one: codec(one) != "datetime")
    expression = source
    for member in reversed(needing):
        one = each[member]
        if expression == source and len(needing) == len(each):
            expression = one
            continue
        test = _instance_test(member, names)
        expression = f"({one} if isinstance({source}, {test}) else {expression})"
    return expression


def _instance_test(type_: Type, names: Names) -> str:
    match type_:
        case ListType():
            return "list"
        case MapType() | Scalar(name="object" | "json_object"):
            return "dict"
        case TypeRef(id=id_):
            return names.model(id_).name
        case Scalar(name=name):
            return SCALARS[name].annotation
        case _:
            return "str"
