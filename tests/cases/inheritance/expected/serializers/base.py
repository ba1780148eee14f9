# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Bases.

Made by docmodels from base.md.
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
    register,
    str_of,
    wrong,
)
from ..models.base import (
    Thing,
)

_KEYS_THING: frozenset[str] = frozenset(
    {
        "id",
        "note",
        "made",
    }
)

_SIZE_THING: Final = len(_KEYS_THING)
_new_thing = functools.partial(Thing.__new__, Thing)


def thing_from_dict(data: JsonObject) -> Thing:
    model = _new_thing()
    rest: dict[str, Any] = {}
    value: Json
    extra: int = len(data) - _SIZE_THING
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
    if extra:
        rest = add_rest(rest, data, extra, _KEYS_THING)
    model.__rest__ = rest
    return model


def thing_to_dict(model: Thing) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    result["id"] = model.id
    if model.note is not None:
        result["note"] = model.note
    if model.made is not None:
        result["made"] = encode_date(model.made, "made", result)
    elif rest is not None and rest.get("made") is not None:
        forget(result, "made", "date")
    return result


register(Thing, thing_from_dict, thing_to_dict)
