# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Key.

Made by docmodels from key.md.
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
    from ..payloads.key import (
        KeyPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Key(Model):
    """The Key resource.

    See key.md#key
    """

    in_: str | None = None
    """Where the key goes. Valid values are `"user"` and `"secret"` for `plain` and
    `"query"`, `"header"` or `"cookie"` for `web`.
    """

    def __to_dict__(self) -> KeyPayload:
        return to_dict(self)
