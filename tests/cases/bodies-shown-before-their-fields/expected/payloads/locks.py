# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Locks.

Made by docmodels from locks.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class OpenLockRequestPayload(TypedDict, total=False):
    """The JSON object of an OpenLockRequest."""

    side: Required[str]
    by: str | None


class OpenLockResponsePayload(TypedDict, total=False):
    """The JSON object of an OpenLockResponse."""

    openedAt: str | None


class LockPayload(TypedDict, total=False):
    """The JSON object of a Lock."""

    id: str | None
