# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""type: ignore.

Made by docmodels from coding=latin-1 # noqa.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.coding_latin_1_noqa import (
        LampState,
    )


_LampKeys = TypedDict(
    "_LampKeys",
    {
        "ad\u3164min": "str | None",
        "ad\uffa0min": "str | None",
        "ad\u034fmin": "str | None",
        "❶": "str | None",
        "İsim": "str | None",
        "ɤa": "str | None",
        "state�": "LampState | str | None",
    },
    total=False,
)


class LampPayload(_LampKeys, total=False):
    """The JSON object of a Lamp."""

    admin: str | None


class PythonFinalizationError_Payload(TypedDict, total=False):
    """The JSON object of a PythonFinalizationError_."""

    id: str | None


class ɤaPayload(TypedDict, total=False):
    """The JSON object of a ɤa."""

    id: str | None
