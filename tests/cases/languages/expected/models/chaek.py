# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""책장.

Made by docmodels from chaek.md.
"""

from __future__ import annotations

import dataclasses
import datetime
from typing import (
    TYPE_CHECKING,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.chaek import (
        PostShelvesRequestPayload,
        PostShelvesResponsePayload,
        ShelfPayload,
    )

ShelfWoods: TypeAlias = Literal[
    "oak",
    "pine",
]
"""The documented values of Shelf.woods."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Shelf(Model):
    """The Shelf resource.

    See chaek.md#shelf-객체
    """

    id: str
    """읽기 전용. 책장 번호.

    Read-only.
    """

    woods: list[ShelfWoods | str] | None = None
    """가능한 값: `oak`, `pine`"""

    height: int | None = None
    """기본값: 70"""

    made: datetime.date | None = None
    """만든 날."""

    note: str
    """메모."""

    def __to_dict__(self) -> ShelfPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class PostShelvesRequest(Model):
    """What a request sends.

    See chaek.md#요청-본문
    """

    label: str
    """이름표."""

    locked: bool | None = None
    """지원 중단.

    Deprecated.
    """

    def __to_dict__(self) -> PostShelvesRequestPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class PostShelvesResponse(Model):
    """What a request returns.

    See chaek.md#응답
    """

    id: str | None = None
    """새 번호."""

    def __to_dict__(self) -> PostShelvesResponsePayload:
        return to_dict(self)
