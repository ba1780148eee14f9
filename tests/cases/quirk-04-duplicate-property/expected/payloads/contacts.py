# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Contacts.

Made by docmodels from contacts.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class ContactPayload(TypedDict, total=False):
    """The JSON object of a Contact."""

    name: str | None
    phone: str | None
    size: int | None
