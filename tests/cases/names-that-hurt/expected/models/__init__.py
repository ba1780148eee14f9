# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The models, one module per page of the documentation."""

from .._runtime import bind
from . import (
    class_,
    names,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    class_,
    NamesCustomer=names.Customer,
)

__all__ = [
    "class_",
    "names",
]
