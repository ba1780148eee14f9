# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Job.

Made by docmodels from job.md.
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
    from ..payloads.job import (
        JobPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Job(Model):
    """The Job resource.

    See job.md#job
    """

    name: str | None = None
    """Name of it. Allowed values: `a-z`, `0-9` and `_`."""

    code: str | None = None
    """Allowed characters: `a-z`, `0-9` and `_`."""

    def __to_dict__(self) -> JobPayload:
        return to_dict(self)
