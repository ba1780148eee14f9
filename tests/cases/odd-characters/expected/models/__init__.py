# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    coding_latin_1_noqa,
)

__all__ = [
    "coding_latin_1_noqa",
]
