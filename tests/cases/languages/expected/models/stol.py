# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Столы.

Made by docmodels from stol.md.
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
    from ..payloads.stol import (
        PostTablesRequestPayload,
        PostTablesResponsePayload,
        TableDrawerPayload,
        TablePayload,
    )

TableWoods: TypeAlias = Literal[
    "oak",
    "pine",
]
"""The documented values of Table.woods."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Table(Model):
    """The Table resource.

    See stol.md#объект-table
    """

    id: str
    """Только для чтения. Номер стола.

    Read-only.
    """

    woods: list[TableWoods | str] | None = None
    """Возможные значения: `oak`, `pine`"""

    height: int | None = None
    """По умолчанию: 70"""

    made: datetime.date | None = None
    """Когда сделан.

    Обязательное: Да, если новый.
    """

    drawer: TableDrawer | None = None
    """Ящик."""

    def __to_dict__(self) -> TablePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class TableDrawer(Model):
    """What the property "drawer" holds.

    See stol.md#объект-table
    """

    label: str | None = None
    """Необязательное. Подпись."""

    def __to_dict__(self) -> TableDrawerPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class PostTablesRequest(Model):
    """What a request sends.

    See stol.md#тело-запроса
    """

    label: str
    """Подпись."""

    locked: bool | None = None
    """Устарело.

    Deprecated.
    """

    def __to_dict__(self) -> PostTablesRequestPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class PostTablesResponse(Model):
    """What a request returns.

    See stol.md#ответ
    """

    id: str | None = None
    """Новый номер."""

    def __to_dict__(self) -> PostTablesResponsePayload:
        return to_dict(self)
