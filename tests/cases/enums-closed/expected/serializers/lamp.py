# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
# pyright: reportAttributeAccessIssue=false
"""Lamps.

Made by docmodels from lamp.md.
"""

from __future__ import annotations

import datetime
import functools
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    cast,
)

from .._runtime import (
    Json,
    JsonObject,
    add_rest,
    decode_datetime,
    encode_datetime,
    forget,
    put_back,
    register,
    str_of,
    wrong,
    wrong_item,
    wrong_key,
)
from ..models.lamp import (
    Lamp,
)

if TYPE_CHECKING:
    from ..models.lamp import (
        Socket,
    )


_LISTED_LampMood: frozenset[str] = frozenset(
    {
        "warm",
        "cold",
    }
)

_LISTED_LampTints: frozenset[str] = frozenset(
    {
        "red",
        "blue",
    }
)

_LISTED_Level: frozenset[int] = frozenset(
    {
        0,
        1,
    }
)

_LISTED_Socket: frozenset[str] = frozenset(
    {
        "E14",
        "E27",
        "E40",
    }
)

_LISTED_LampAny_string: frozenset[str] = frozenset(
    {
        "auto",
    }
)

_LISTED_LampAny_integer: frozenset[int] = frozenset(
    {
        0,
        1,
    }
)

_KEYS_LAMP: frozenset[str] = frozenset(
    {
        "mood",
        "tint",
        "tints",
        "level",
        "levels",
        "socket",
        "sockets",
        "nested",
        "either",
        "bulb-type",
        "any",
        "shape",
    }
)

_SIZE_LAMP: Final = len(_KEYS_LAMP)
_new_lamp = functools.partial(Lamp.__new__, Lamp)


def lamp_from_dict(data: JsonObject) -> Lamp:
    model = _new_lamp()
    rest: dict[str, Any] = {}
    value: Json
    item: Json
    key: Any
    item2: Json
    extra: int = len(data) - _SIZE_LAMP
    value = data.get("mood")
    if isinstance(value, str) and value in _LISTED_LampMood:
        model.mood = value  # type: ignore[assignment]
    else:
        wrong(data, "mood", "one of LampMood")
    value = data.get("tint")
    if type(value) is str:
        model.tint = value
    elif value is None:
        model.tint = None
        extra += 1
    else:
        model.tint = str_of(data, "tint")
    if (value := data.get("tints")) is None:
        model.tints = None
        extra += 1
    elif isinstance(value, list):
        for item in value:
            if not (isinstance(item, str) and item in _LISTED_LampTints):
                wrong_item(value, item, "one of LampTints")
        model.tints = [*value]  # type: ignore[list-item]
    else:
        wrong(data, "tints", "array")
    value = data.get("level")
    if (
        isinstance(value, int)
        and not isinstance(value, bool)
        and value in _LISTED_Level
    ):
        model.level = value  # type: ignore[assignment]
    else:
        wrong(data, "level", "one of Level")
    if (value := data.get("levels")) is None:
        model.levels = None
        extra += 1
    elif isinstance(value, list):
        for item in value:
            if not (
                isinstance(item, int)
                and not isinstance(item, bool)
                and item in _LISTED_Level
            ):
                wrong_item(value, item, "one of Level")
        model.levels = [*value]  # type: ignore[list-item]
    else:
        wrong(data, "levels", "array")
    value = data.get("socket")
    if isinstance(value, str) and value in _LISTED_Socket:
        model.socket = value  # type: ignore[assignment]
    else:
        wrong(data, "socket", "one of Socket")
    if (value := data.get("sockets")) is None:
        model.sockets = None
        extra += 1
    elif isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                wrong_key(value, key)
            elif not isinstance(item, str):
                wrong(value, key, "string")
        model.sockets = {**value}  # type: ignore[dict-item]
    else:
        wrong(data, "sockets", "object")
    if (value := data.get("nested")) is None:
        model.nested = None
        extra += 1
    elif isinstance(value, dict):
        model.nested = {}
        for key, item in value.items():
            if not isinstance(key, str):
                wrong_key(value, key)
            elif isinstance(item, list):
                nested_value_list: list[Socket] = []
                for item2 in item:
                    if isinstance(item2, str) and item2 in _LISTED_Socket:
                        nested_value_list.append(cast("Socket", item2))
                    else:
                        wrong_item(item, item2, "one of Socket")
                model.nested[key] = nested_value_list
            else:
                wrong(value, key, "array")
    else:
        wrong(data, "nested", "object")
    if (value := data.get("either")) is None:
        model.either = None
        extra += 1
    elif (isinstance(value, str) and value in _LISTED_Socket) or (
        isinstance(value, int)
        and not isinstance(value, bool)
        and value in _LISTED_Level
    ):
        model.either = value  # type: ignore[assignment]
    elif isinstance(value, str):
        model.either = decode_datetime(data, "either", value, rest)
    else:
        wrong(data, "either", "one of Socket or one of Level or date-time")
    if (value := data.get("bulb-type")) is None:
        model.bulb_type = None
        extra += 1
    elif isinstance(value, str) and value in _LISTED_Socket:
        model.bulb_type = value  # type: ignore[assignment]
    else:
        wrong(data, "bulb-type", "one of Socket")
    if (value := data.get("any")) is None:
        model.any = None
        extra += 1
    elif (isinstance(value, str) and value in _LISTED_LampAny_string) or (
        isinstance(value, int)
        and not isinstance(value, bool)
        and value in _LISTED_LampAny_integer
    ):
        model.any = value  # type: ignore[assignment]
    else:
        wrong(data, "any", "one of LampAny")
    value = data.get("shape")
    if type(value) is str:
        model.shape = value
    elif value is None:
        model.shape = None
        extra += 1
    else:
        model.shape = str_of(data, "shape")
    if extra:
        rest = add_rest(rest, data, extra, _KEYS_LAMP)
    model.__rest__ = rest
    return model


def lamp_to_dict(model: Lamp) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    result["mood"] = model.mood
    if model.tint is not None:
        result["tint"] = model.tint
    if model.tints is not None:
        tints_json: Any = model.tints.copy()
        if rest is not None and "tints" in rest:
            put_back(tints_json, result["tints"])
        result["tints"] = tints_json
    result["level"] = model.level
    if model.levels is not None:
        levels_json: Any = model.levels.copy()
        if rest is not None and "levels" in rest:
            put_back(levels_json, result["levels"])
        result["levels"] = levels_json
    result["socket"] = model.socket
    if model.sockets is not None:
        sockets_json: Any = model.sockets.copy()
        if rest is not None and "sockets" in rest:
            put_back(sockets_json, result["sockets"])
        result["sockets"] = sockets_json
    if model.nested is not None:
        nested_json: Any = {key: item.copy() for key, item in model.nested.items()}
        if rest is not None and "nested" in rest:
            put_back(nested_json, result["nested"])
        result["nested"] = nested_json
    if model.either is not None:
        result["either"] = (
            encode_datetime(model.either, "either", result)
            if isinstance(model.either, datetime.datetime)
            else model.either
        )
    elif rest is not None and rest.get("either") is not None:
        forget(result, "either", "datetime")
    if model.bulb_type is not None:
        result["bulb-type"] = model.bulb_type
    if model.any is not None:
        result["any"] = model.any
    if model.shape is not None:
        result["shape"] = model.shape
    return result


register(Lamp, lamp_from_dict, lamp_to_dict)
