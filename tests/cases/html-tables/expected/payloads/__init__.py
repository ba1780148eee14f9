# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .shades import (
    FoldPayload,
    GluePayload,
    PaperPayload,
    ShadePayload,
)

__all__ = [
    "FoldPayload",
    "GluePayload",
    "PaperPayload",
    "ShadePayload",
]
