# Made by docmodels.
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
