# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Contacts.

Made by docmodels from contacts.md.
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
    from ..payloads.contacts import (
        ContactPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Contact(Model):
    """The Contact resource.

    See contacts.md#contact
    """

    name: str | None = None
    """What the person is called."""

    phone: str | None = None
    """Digits and spaces.
    Needed in countries where letters get lost.
    """

    size: int | None = None
    """In centimetres.
    In words.
    """

    def __to_dict__(self) -> ContactPayload:
        return to_dict(self)
