# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""type: ignore.

Made by docmodels from coding=latin-1 # noqa.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.coding_latin_1_noqa import (
        LampPayload,
        PythonFinalizationError_Payload,
        ɤaPayload,
    )

LampState: TypeAlias = Literal[
    "on\u3164",
    "of\U0001fae8f",
    "�",
]
"""The documented values of Lamp.state�."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lamp(Model):
    """A lamp ✔\ufe0f with a new face \U0001fae8 – "café" 中文.

    See coding=latin-1 # noqa.md#lamp
    """

    admin: str | None = None
    """A name."""

    ad_min: str | None = None
    """It has a filler."""

    ad_min_2: str | None = None
    """It has another."""

    ad_min_3: str | None = None
    """It has a joiner."""

    field: str | None = None
    """A number that no identifier may have."""

    isim: str | None = None
    """Its small letter has a mark beside it."""

    ɤa_: str | None = None
    """Its capital is new in Unicode 16."""

    state: LampState | str | None = None
    """An ideograph of Unicode 15.1: "on\u3164", "of\U0001fae8f" or "�"."""

    def __to_dict__(self) -> LampPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class PythonFinalizationError_(Model):
    """The PythonFinalizationError resource.

    See coding=latin-1 # noqa.md#pythonfinalizationerror
    """

    id: str | None = None
    """A builtin of Python 3.13 has the name."""

    def __to_dict__(self) -> PythonFinalizationError_Payload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class ɤa(Model):
    """The ɤa resource.

    See coding=latin-1 # noqa.md#ɤa
    """

    id: str | None = None
    """A name without a capital."""

    def __to_dict__(self) -> ɤaPayload:
        return to_dict(self)
