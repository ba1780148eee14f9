# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Notice.

Made by docmodels from notice.md.
"""

from __future__ import annotations

from typing import (
    Any,
    TypedDict,
)


class NoticePayload(TypedDict, total=False):
    """The JSON object of a Notice."""

    body: DrawingPayload | LetterPayload | str | None
    where: Any
    rules: dict[str, LetterPayload] | None


class DrawingPayload(TypedDict, total=False):
    """The JSON object of a Drawing."""

    width: int | None


class LetterPayload(TypedDict, total=False):
    """The JSON object of a Letter."""

    lines: list[str] | None


class BoardPayload(TypedDict, total=False):
    """The JSON object of a Board."""

    size: int | None
