# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Job.

Made by docmodels from job.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class JobPayload(TypedDict, total=False):
    """The JSON object of a Job."""

    name: str | None
    code: str | None
