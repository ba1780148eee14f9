# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    auction,
    feed,
    job,
    key,
    lock,
    operation,
    pack,
    route,
)

__all__ = [
    "auction",
    "feed",
    "job",
    "key",
    "lock",
    "operation",
    "pack",
    "route",
]
