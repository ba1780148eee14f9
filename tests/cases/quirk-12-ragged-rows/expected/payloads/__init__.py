# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .controls import (
    ControlPayload,
)

__all__ = [
    "ControlPayload",
]
