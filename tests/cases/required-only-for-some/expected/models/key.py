# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Key scheme.

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
        KeySchemePayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class KeyScheme(Model):
    """The Key scheme resource.

    See key.md#key-scheme
    """

    kind: str
    """REQUIRED. Kind of scheme.

    Applies To: Any.
    """

    header: str | None = None
    """REQUIRED. The header's name.

    Applies To: key.
    """

    style: str | None = None
    """REQUIRED. The style.

    Applies To: web.
    """

    def __to_dict__(self) -> KeySchemePayload:
        return to_dict(self)
