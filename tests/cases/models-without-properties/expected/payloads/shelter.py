# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""shelter resource type.

Made by docmodels from shelter.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class ShelterPayload(TypedDict, total=False):
    """The JSON object of a Shelter."""
