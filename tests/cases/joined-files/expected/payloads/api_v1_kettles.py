# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kettle.

Made by docmodels from api/v1/kettles.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    TypedDict,
)

if TYPE_CHECKING:
    from .api_parts import (
        LidPayload,
    )
    from .api_v1_parts import (
        SpoutPayload,
    )


class KettlePayload(TypedDict, total=False):
    """The JSON object of a Kettle."""

    lid: LidPayload | None
    spout: SpoutPayload | None
    plug: Any
