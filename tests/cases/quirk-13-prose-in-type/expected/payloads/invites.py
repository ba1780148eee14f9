# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Invites.

Made by docmodels from invites.md.
"""

from __future__ import annotations

from typing import (
    Any,
    TypedDict,
)


class InvitePayload(TypedDict, total=False):
    """The JSON object of an Invite."""

    guest: GuestPayload | None
    room: Any
    note: NotePayload | None
    mood: Any
    when: str | None
    who: Any
    menu: str | None


class GuestPayload(TypedDict, total=False):
    """The JSON object of a Guest."""

    name: str | None


class NotePayload(TypedDict, total=False):
    """The JSON object of a Note."""

    text: str | None
