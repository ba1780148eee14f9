# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    barco,
    deng,
    janela,
    lampe,
    mixed,
    porte,
    tsukue,
)

__all__ = [
    "barco",
    "deng",
    "janela",
    "lampe",
    "mixed",
    "porte",
    "tsukue",
]
