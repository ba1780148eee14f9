# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    eventos,
    lock_events,
)

__all__ = [
    "eventos",
    "lock_events",
]
