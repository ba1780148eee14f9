# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Clubs.

Made by docmodels from clubs.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class ClubPayload(TypedDict, total=False):
    """The JSON object of a Club."""

    name: str | None
    registrationNumber: str | None


class MemberPayload(TypedDict, total=False):
    """The JSON object of a Member."""

    name: str | None
