# Made by docmodels.
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
