# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kettle resource type.

Made by docmodels from kettle.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.kettle import (
        Form,
        KettleSize,
        Lid,
        State,
    )


class KettlePayload(TypedDict, total=False):
    """The JSON object of a Kettle."""

    state: State | str | None
    lid: Lid | str | None
    size: KettleSize | str | None
    spout: KettleSpoutPayload | None


class KettleSpoutPayload(TypedDict, total=False):
    """The JSON object of a KettleSpout."""

    form: Form | str | None
