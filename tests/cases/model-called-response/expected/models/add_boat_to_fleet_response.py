# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Add Boat to Fleet Response.

Made by docmodels from add-boat-to-fleet-response.md.
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
    from ..payloads.add_boat_to_fleet_response import (
        AddBoatToFleetResponsePayload,
    )
    from .boat import (
        Boat,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class AddBoatToFleetResponse(Model):
    """The fields of the body that comes back from AddBoatToFleet.

    See add-boat-to-fleet-response.md#add-boat-to-fleet-response
    """

    boat: Boat | None = None
    """The boat.

    Tags: Optional.
    """

    def __to_dict__(self) -> AddBoatToFleetResponsePayload:
        return to_dict(self)
