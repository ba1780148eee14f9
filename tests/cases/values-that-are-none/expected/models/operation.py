# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Operation.

Made by docmodels from operation.md.
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
    from ..payloads.operation import (
        OperationPayload,
    )

OperationState: TypeAlias = Literal[
    "first",
    "in progress",
    "done",
    "failed",
]
"""The documented values of Operation.state."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Operation(Model):
    """The Operation resource.

    See operation.md#operation
    """

    state: OperationState | str | None = None
    """Either `first`, `in progress`, `done`, or `failed`
    Note: The `first` state means that no answer has come yet.
    """

    def __to_dict__(self) -> OperationPayload:
        return to_dict(self)
