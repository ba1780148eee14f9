# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
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
