# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Notice.

Made by docmodels from notice.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Any,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.notice import (
        BoardPayload,
        DrawingPayload,
        LetterPayload,
        NoticePayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Notice(Model):
    """The Notice resource.

    See notice.md#notice
    """

    body: Drawing | Letter | str | None = None
    """What it says."""

    where: Any = None
    """Where it hangs."""

    rules: dict[str, Letter] | None = None
    """What holds there."""

    def __to_dict__(self) -> NoticePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Drawing(Model):
    """The Drawing resource.

    See notice.md#drawing
    """

    width: int | None = None
    """The width property."""

    def __to_dict__(self) -> DrawingPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Letter(Model):
    """The Letter resource.

    See notice.md#letter
    """

    lines: list[str] | None = None
    """The lines property."""

    def __to_dict__(self) -> LetterPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Board(Model):
    """The Board resource.

    See notice.md#board
    """

    size: int | None = None
    """How large it is."""

    def __to_dict__(self) -> BoardPayload:
        return to_dict(self)
