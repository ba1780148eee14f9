# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""shelter resource type.

Made by docmodels from shelter.md.
"""

from __future__ import annotations

import functools
from typing import (
    Any,
    Final,
)

from .._runtime import (
    JsonObject,
    keep_rest,
    register,
)
from ..models.shelter import (
    Shelter,
)

_KEYS_SHELTER: frozenset[str] = frozenset()

_SIZE_SHELTER: Final = len(_KEYS_SHELTER)
_new_shelter = functools.partial(Shelter.__new__, Shelter)


def shelter_from_dict(data: JsonObject) -> Shelter:
    model = _new_shelter()
    extra: int = len(data) - _SIZE_SHELTER
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_SHELTER)
    else:
        model.__rest__ = None
    return model


def shelter_to_dict(model: Shelter) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    return result


register(Shelter, shelter_from_dict, shelter_to_dict)
