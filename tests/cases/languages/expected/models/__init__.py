# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The models, one module per page of the documentation."""

from . import (
    barco,
    chaek,
    deng,
    janela,
    lampe,
    mixed,
    porte,
    stol,
    tsukue,
)

__all__ = [
    "barco",
    "chaek",
    "deng",
    "janela",
    "lampe",
    "mixed",
    "porte",
    "stol",
    "tsukue",
]
