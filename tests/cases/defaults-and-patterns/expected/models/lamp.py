# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Lamp.

Made by docmodels from lamp.md.
"""

from __future__ import annotations

import dataclasses
import datetime
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.lamp import (
        LampPayload,
    )

Mood: TypeAlias = Literal[
    "warm",
    "cold",
]
"""warm: Yellow.
cold: Blue.

See lamp.md#mood
"""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lamp(Model):
    """The Lamp resource.

    See lamp.md#lamp
    """

    dim: float | int | None = None
    """Of the light.

    Default: 0.5.
    """

    tags: list[str] | None = None
    """Words about it.

    Default: [].
    """

    sizes: list[int] | None = None
    """In inches.

    Default: [1, 2].
    """

    mixed: list[int] | None = None
    """A default of another type.

    Default: [1, "two"].
    """

    wait: int | None = None
    """Before it goes off.

    Default: 5 seconds.
    """

    tries: int | None = None
    """How often.

    Default: 3.
    """

    on: bool | None = None
    """Whether it is lit.

    Default: true.
    """

    off: bool | None = None
    """Whether it is not.

    Default: maybe.
    """

    name: str | None = None
    """What it is called.

    Default: lamp.
    """

    label: str | None = None
    """What stands on it.

    Default: \"".
    """

    note: str | None = None
    """No default."""

    mood: Mood | str | None = None
    """How it shines.

    Default: Warm.
    """

    glow: Mood | str | None = None
    """A default that is no value.

    Default: dark.
    """

    since: datetime.date | None = None
    """When it was made.

    Default: 2020-02-29.
    """

    until: datetime.date | None = None
    """When it goes.

    Default: tomorrow.
    """

    options: dict[str, Any] | None = None
    """What else there is.

    Default: {"a": 1}.
    """

    owner: str | None = None
    """Whose it is."""

    code: str | None = None
    """The code on its foot.

    Pattern: `^[A-Z]{3}$`.
    """

    part: str | None = None
    """Between slashes, with a pipe.

    Pattern: `^a|b-c$`.
    """

    flags: str | None = None
    """A flag, which JSON Schema lacks.

    Pattern: /^a$/i.
    """

    odd: str | None = None
    """A pattern that is not closed.

    Pattern: ^[A-Z.
    """

    count: int | None = None
    """A pattern of a number.

    Pattern: `^\\d+$`.
    """

    watts: int | None = None
    """Defaults to `60`."""

    key: str | None = None
    """Must match the pattern `^[a-z][a-z0-9-]*$`. Up to 20 characters."""

    path: str | None = None
    """Any path; must not match `^/tmp$`."""

    def __to_dict__(self) -> LampPayload:
        return to_dict(self)
