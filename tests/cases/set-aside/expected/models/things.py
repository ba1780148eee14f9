# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Things.

Made by docmodels from things.md.
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
    from ..payloads.things import (
        LegacyPayload,
        ThingPayload,
        ThingsRequestPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class ThingsRequest(Model):
    """What a request sends.

    See things.md#request-body
    """

    filter: str | None = None
    """What to leave out."""

    def __to_dict__(self) -> ThingsRequestPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Thing(Model):
    """The thing itself.

    See things.md#thing
    """

    id: str | None = None
    """The key."""

    def __to_dict__(self) -> ThingPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Legacy(Model):
    """The Legacy resource.

    See things.md#legacy
    """

    old: str | None = None
    """The old property."""

    def __to_dict__(self) -> LegacyPayload:
        return to_dict(self)
