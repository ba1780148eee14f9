# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Paso.

Made by docmodels from eventos.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class PasoPayload(TypedDict, total=False):
    """The JSON object of a Paso."""

    id: Required[str]
    barco: PasoBarcoPayload | None


class PasoBarcoPayload(TypedDict, total=False):
    """The JSON object of a PasoBarco."""

    nombre: Required[str]
