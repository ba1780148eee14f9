# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .no_marks import (
    GluePayload,
    PaperPayload,
)
from .print_shop import (
    LeafletPayload,
    StaplePayload,
)

__all__ = [
    "GluePayload",
    "LeafletPayload",
    "PaperPayload",
    "StaplePayload",
]
