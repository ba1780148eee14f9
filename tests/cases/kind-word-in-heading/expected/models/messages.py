# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Light service.

Made by docmodels from messages.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.messages import (
        FilamentPayload,
        TorchPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Torch(Model):
    """The Torch resource.

    See messages.md#message-torch-lighttorchproto
    """

    id: int | None = None
    """which"""

    filament: Filament | None = None
    """in it"""

    def __to_dict__(self) -> TorchPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Filament(Model):
    """The Filament resource.

    See messages.md#message-filament-lighttorchproto
    """

    watts: int | None = None
    """at full light"""

    def __to_dict__(self) -> FilamentPayload:
        return to_dict(self)
