# Made by docmodels from base.md.
# Change the page and generate again; edits to this file are lost.
"""Bases."""

from __future__ import annotations

from typing import (
    Any,
    TYPE_CHECKING,
)
from .._runtime import (
    JsonObject,
    NO_PROPERTIES,
    decode_date,
    encode_date,
    keep_rest,
    put_rest_but_dates,
    register,
    wrong,
)
from ..models.base import (
    Thing,
)

if TYPE_CHECKING:
    from ..payloads.base import (
        ThingPayload,
    )


_THING: frozenset[str] = frozenset(
    {
        "id",
        "note",
        "made",
    }
)

_THING_DATES = frozenset(
    {
        "made",
    }
)

_new_thing = Thing.__new__


def thing_from_dict(data: JsonObject) -> Thing:
    model = _new_thing(Thing)
    rest: dict[str, Any] = {}
    known = 0
    value = data.get("id")
    if isinstance(value, str):
        model.id = value
        known += 1
    else:
        wrong(data, "id", "str")
    if (value := data.get("note")) is None:
        model.note = None
    elif isinstance(value, str):
        model.note = value
        known += 1
    else:
        wrong(data, "note", "str")
    if (value := data.get("made")) is None:
        model.made = None
    elif isinstance(value, str):
        model.made = decode_date(data, "made", value, rest)
        known += 1
    else:
        wrong(data, "made", "date")
    if known != len(data):
        keep_rest(rest, data, _THING)
    model.additional_properties = rest or NO_PROPERTIES
    return model


def thing_to_dict(model: Thing) -> ThingPayload:
    result: ThingPayload = {
        "id": model.id,
    }
    if model.note is not None:
        result["note"] = model.note
    if model.made is not None:
        result["made"] = encode_date(model.made, "made", model.additional_properties)
    if model.additional_properties is not NO_PROPERTIES:
        put_rest_but_dates(result, model.additional_properties, _THING_DATES)
    return result


register(Thing, thing_from_dict, thing_to_dict)
