# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .page import (
    BerthPayload,
    BoatPayload,
)

__all__ = [
    "BerthPayload",
    "BoatPayload",
]
