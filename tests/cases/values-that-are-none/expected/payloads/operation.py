# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Operation.

Made by docmodels from operation.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.operation import (
        OperationState,
    )


class OperationPayload(TypedDict, total=False):
    """The JSON object of an Operation."""

    state: OperationState | str | None
