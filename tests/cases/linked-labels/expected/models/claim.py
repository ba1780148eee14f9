# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Accept Claim Response.

Made by docmodels from claim.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.claim import (
        AcceptClaimResponsePayload,
        FaultPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class AcceptClaimResponse(Model):
    """The Accept Claim Response resource.

    See claim.md#accept-claim-response
    """

    errors: list[Fault] | None = None
    """What went wrong.

    Tags: Optional.
    """

    claim: Fault | None = None
    """One of them.

    Tags: Optional.
    """

    def __to_dict__(self) -> AcceptClaimResponsePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Fault(Model):
    """The Fault resource.

    See claim.md#fault
    """

    code: str
    """Kind of fault.

    Tags: Required.
    """

    def __to_dict__(self) -> FaultPayload:
        return to_dict(self)
