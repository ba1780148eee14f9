# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Invites.

Made by docmodels from invites.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Any,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.invites import (
        GuestPayload,
        InvitePayload,
        NotePayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Invite(Model):
    """The Invite resource.

    See invites.md#invite
    """

    guest: Guest | None = None
    """Who comes.

    Type: The Guest who was asked.
    """

    room: Any = None
    """Where.

    Type: {placeholder}.
    """

    note: Note | None = None
    """A link that is not closed."""

    mood: Any = None
    """How it will be.

    Type: see the notes below for all that this may hold.
    """

    when: str | None = None
    """When.

    Type: The evening in words.
    """

    who: Any = None
    """Nobody knows."""

    menu: str | None = None
    """What there is.

    Type: markdown.
    """

    def __to_dict__(self) -> InvitePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Guest(Model):
    """The Guest resource.

    See invites.md#guest
    """

    name: str | None = None
    """The name."""

    def __to_dict__(self) -> GuestPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Note(Model):
    """The Note resource.

    See invites.md#note
    """

    text: str | None = None
    """The text."""

    def __to_dict__(self) -> NotePayload:
        return to_dict(self)
