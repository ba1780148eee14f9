# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
# The package binds what these functions call of other pages: no import may be moved.
# ruff: noqa: TC004
"""stop resource type.

Made by docmodels from stop.md.
"""

from __future__ import annotations

import functools
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
)

from .._runtime import (
    Json,
    JsonObject,
    keep_rest,
    register,
    str_of,
    wrong,
)
from ..models.stop import (
    Stop,
)

if TYPE_CHECKING:
    from .shelter import (
        shelter_from_dict,
        shelter_to_dict,
    )


_KEYS_STOP: frozenset[str] = frozenset(
    {
        "id",
        "shelter",
    }
)

_SIZE_STOP: Final = len(_KEYS_STOP)
_new_stop = functools.partial(Stop.__new__, Stop)


def stop_from_dict(data: JsonObject) -> Stop:
    model = _new_stop()
    value: Json
    extra: int = len(data) - _SIZE_STOP
    value = data.get("id")
    if type(value) is str:
        model.id = value
    elif value is None:
        model.id = None
        extra += 1
    else:
        model.id = str_of(data, "id")
    if (value := data.get("shelter")) is None:
        model.shelter = None
        extra += 1
    elif isinstance(value, dict):
        model.shelter = shelter_from_dict(value)
    else:
        wrong(data, "shelter", "object")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_STOP)
    else:
        model.__rest__ = None
    return model


def stop_to_dict(model: Stop) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.id is not None:
        result["id"] = model.id
    if model.shelter is not None:
        result["shelter"] = shelter_to_dict(model.shelter)
    return result


register(Stop, stop_from_dict, stop_to_dict)
