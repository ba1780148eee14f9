# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Derived.

Made by docmodels from derived.md.
"""

from __future__ import annotations

import functools
from typing import (
    Any,
    Final,
)

from .._runtime import (
    Json,
    JsonObject,
    add_rest,
    decode_date,
    encode_date,
    forget,
    int_of,
    keep_rest,
    register,
    str_of,
    wrong,
)
from ..models.derived import (
    Doll,
    Egg,
    Hen,
    Machine,
    Toy,
)

_KEYS_TOY: frozenset[str] = frozenset(
    {
        "id",
        "note",
        "made",
        "colour",
    }
)

_SIZE_TOY: Final = len(_KEYS_TOY)
_new_toy = functools.partial(Toy.__new__, Toy)


def toy_from_dict(data: JsonObject) -> Toy:
    model = _new_toy()
    rest: dict[str, Any] = {}
    value: Json
    extra: int = len(data) - _SIZE_TOY
    value = data.get("id")
    if type(value) is str:
        model.id = value
    else:
        model.id = str_of(data, "id")
    value = data.get("note")
    if type(value) is str:
        model.note = value
    elif value is None:
        model.note = None
        extra += 1
    else:
        model.note = str_of(data, "note")
    if (value := data.get("made")) is None:
        model.made = None
        extra += 1
    elif isinstance(value, str):
        model.made = decode_date(data, "made", value, rest)
    else:
        wrong(data, "made", "date")
    value = data.get("colour")
    if type(value) is str:
        model.colour = value
    elif value is None:
        model.colour = None
        extra += 1
    else:
        model.colour = str_of(data, "colour")
    if extra:
        rest = add_rest(rest, data, extra, _KEYS_TOY)
    model.__rest__ = rest
    return model


def toy_to_dict(model: Toy) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    result["id"] = model.id
    if model.note is not None:
        result["note"] = model.note
    if model.made is not None:
        result["made"] = encode_date(model.made, "made", result)
    elif rest is not None and rest.get("made") is not None:
        forget(result, "made", "date")
    if model.colour is not None:
        result["colour"] = model.colour
    return result


register(Toy, toy_from_dict, toy_to_dict)


_KEYS_DOLL: frozenset[str] = frozenset(
    {
        "id",
        "made",
        "colour",
        "name",
        "note",
    }
)

_SIZE_DOLL: Final = len(_KEYS_DOLL)
_new_doll = functools.partial(Doll.__new__, Doll)


def doll_from_dict(data: JsonObject) -> Doll:
    model = _new_doll()
    rest: dict[str, Any] = {}
    value: Json
    extra: int = len(data) - _SIZE_DOLL
    value = data.get("id")
    if type(value) is str:
        model.id = value
    else:
        model.id = str_of(data, "id")
    if (value := data.get("made")) is None:
        model.made = None
        extra += 1
    elif isinstance(value, str):
        model.made = decode_date(data, "made", value, rest)
    else:
        wrong(data, "made", "date")
    value = data.get("colour")
    if type(value) is str:
        model.colour = value
    elif value is None:
        model.colour = None
        extra += 1
    else:
        model.colour = str_of(data, "colour")
    value = data.get("name")
    if type(value) is str:
        model.name = value
    else:
        model.name = str_of(data, "name")
    value = data.get("note")
    if type(value) is str:
        model.note = value
    elif value is None:
        model.note = None
        extra += 1
    else:
        model.note = str_of(data, "note")
    if extra:
        rest = add_rest(rest, data, extra, _KEYS_DOLL)
    model.__rest__ = rest
    return model


def doll_to_dict(model: Doll) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    result["id"] = model.id
    if model.made is not None:
        result["made"] = encode_date(model.made, "made", result)
    elif rest is not None and rest.get("made") is not None:
        forget(result, "made", "date")
    if model.colour is not None:
        result["colour"] = model.colour
    result["name"] = model.name
    if model.note is not None:
        result["note"] = model.note
    return result


register(Doll, doll_from_dict, doll_to_dict)


_KEYS_MACHINE: frozenset[str] = frozenset(
    {
        "note",
        "made",
        "id",
    }
)

_SIZE_MACHINE: Final = len(_KEYS_MACHINE)
_new_machine = functools.partial(Machine.__new__, Machine)


def machine_from_dict(data: JsonObject) -> Machine:
    model = _new_machine()
    rest: dict[str, Any] = {}
    value: Json
    extra: int = len(data) - _SIZE_MACHINE
    value = data.get("note")
    if type(value) is str:
        model.note = value
    elif value is None:
        model.note = None
        extra += 1
    else:
        model.note = str_of(data, "note")
    if (value := data.get("made")) is None:
        model.made = None
        extra += 1
    elif isinstance(value, str):
        model.made = decode_date(data, "made", value, rest)
    else:
        wrong(data, "made", "date")
    value = data.get("id")
    if type(value) is int:
        model.id = value
    elif value is None:
        model.id = None
        extra += 1
    else:
        model.id = int_of(data, "id")
    if extra:
        rest = add_rest(rest, data, extra, _KEYS_MACHINE)
    model.__rest__ = rest
    return model


def machine_to_dict(model: Machine) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.note is not None:
        result["note"] = model.note
    if model.made is not None:
        result["made"] = encode_date(model.made, "made", result)
    elif rest is not None and rest.get("made") is not None:
        forget(result, "made", "date")
    if model.id is not None:
        result["id"] = model.id
    return result


register(Machine, machine_from_dict, machine_to_dict)


_KEYS_HEN: frozenset[str] = frozenset(
    {
        "clucks",
    }
)

_SIZE_HEN: Final = len(_KEYS_HEN)
_new_hen = functools.partial(Hen.__new__, Hen)


def hen_from_dict(data: JsonObject) -> Hen:
    model = _new_hen()
    value: Json
    extra: int = len(data) - _SIZE_HEN
    if (value := data.get("clucks")) is None:
        model.clucks = None
        extra += 1
    elif isinstance(value, bool):
        model.clucks = value
    else:
        wrong(data, "clucks", "boolean")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_HEN)
    else:
        model.__rest__ = None
    return model


def hen_to_dict(model: Hen) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.clucks is not None:
        result["clucks"] = model.clucks
    return result


register(Hen, hen_from_dict, hen_to_dict)


_KEYS_EGG: frozenset[str] = frozenset(
    {
        "clucks",
        "boiled",
    }
)

_SIZE_EGG: Final = len(_KEYS_EGG)
_new_egg = functools.partial(Egg.__new__, Egg)


def egg_from_dict(data: JsonObject) -> Egg:
    model = _new_egg()
    value: Json
    extra: int = len(data) - _SIZE_EGG
    if (value := data.get("clucks")) is None:
        model.clucks = None
        extra += 1
    elif isinstance(value, bool):
        model.clucks = value
    else:
        wrong(data, "clucks", "boolean")
    if (value := data.get("boiled")) is None:
        model.boiled = None
        extra += 1
    elif isinstance(value, bool):
        model.boiled = value
    else:
        wrong(data, "boiled", "boolean")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_EGG)
    else:
        model.__rest__ = None
    return model


def egg_to_dict(model: Egg) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.clucks is not None:
        result["clucks"] = model.clucks
    if model.boiled is not None:
        result["boiled"] = model.boiled
    return result


register(Egg, egg_from_dict, egg_to_dict)
