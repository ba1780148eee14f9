# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Accept Claim Response.

Made by docmodels from claim.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class AcceptClaimResponsePayload(TypedDict, total=False):
    """The JSON object of an AcceptClaimResponse."""

    errors: list[FaultPayload] | None
    claim: FaultPayload | None


class FaultPayload(TypedDict, total=False):
    """The JSON object of a Fault."""

    code: Required[str]
