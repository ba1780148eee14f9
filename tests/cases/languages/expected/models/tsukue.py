# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""机.

Made by docmodels from tsukue.md.
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
    from ..payloads.tsukue import (
        DeskPayload,
        DrawerPayload,
    )

DeskWoods: TypeAlias = Literal[
    "oak",
    "pine",
]
"""The documented values of Desk.woods."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Desk(Model):
    """The Desk resource.

    See tsukue.md#desk-オブジェクト
    """

    id: str
    """読み取り専用。机の番号。

    Read-only.
    """

    woods: list[DeskWoods | str] | None = None
    """取りうる値：`oak`、`pine`"""

    drawers: list[Drawer] | None = None
    """引き出し。"""

    height: float | int | None = None
    """デフォルト値：70"""

    made: datetime.date | None = None
    """作られた日。

    必須: ◯（新品の場合）.
    """

    def __to_dict__(self) -> DeskPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Drawer(Model):
    """The Drawer resource.

    See tsukue.md#drawer
    """

    label: str
    """名札。"""

    locked: bool | None = None
    """非推奨。

    Deprecated.
    """

    def __to_dict__(self) -> DrawerPayload:
        return to_dict(self)
