# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""灯.

Made by docmodels from deng.md.
"""

from __future__ import annotations

import dataclasses
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
    from ..payloads.deng import (
        LanternPayload,
        PostLampsRequestPayload,
        PostLampsResponsePayload,
        WickPayload,
    )

LanternColors: TypeAlias = Literal[
    "red",
    "green",
]
"""The documented values of Lantern.colors."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lantern(Model):
    """The Lantern resource.

    See deng.md#lantern-对象结构
    """

    id: str
    """只读。灯的编号。

    Read-only. Type: 16.
    """

    colors: list[LanternColors | str] | None = None
    """可选值：`red`、`green`"""

    level: int | None = None
    """默认值：10"""

    wick: Wick | None = None
    """灯芯。"""

    spares: list[Wick] | None = None
    """备用的灯芯。

    是否必填: 是（如果常用）.
    """

    lit: bool
    """已废弃。是否点亮。

    Deprecated.
    """

    oil: str | None = None
    """油的种类。

    是否必填: 也许.
    """

    def __to_dict__(self) -> LanternPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Wick(Model):
    """The Wick resource.

    See deng.md#wick
    """

    length: float | int
    """长度。"""

    note: str
    """必填。一句话。"""

    def __to_dict__(self) -> WickPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class PostLampsRequest(Model):
    """What a request sends.

    See deng.md#请求体
    """

    label: str
    """名称。"""

    def __to_dict__(self) -> PostLampsRequestPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class PostLampsResponse(Model):
    """What a request returns.

    See deng.md#返回参数
    """

    id: str | None = None
    """新的编号。"""

    def __to_dict__(self) -> PostLampsResponsePayload:
        return to_dict(self)
