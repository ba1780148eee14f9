# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Names that hurt.

Made by docmodels from names.md.
"""

from __future__ import annotations

import dataclasses
import datetime
from typing import (
    TYPE_CHECKING,
    Any,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.names import (
        Any_Payload,
        Customer2Payload,
        CustomerPayload,
        CustomerPayload_Payload,
        DatetimePayload,
        ListPayload,
        None_Payload,
        Page_Payload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class List(Model):
    """The List resource.

    See names.md#list
    """

    class_: str
    """Required. A keyword."""

    from_: str | None = None
    """Another keyword."""

    self_: List | None = None
    """The first argument of a method."""

    date: datetime.date | None = None
    """Named like its type."""

    list_: list[str] | None = None
    """Named like its type, too."""

    init: str | None = None
    """A method of every class."""

    field_2nd_item: str | None = None
    """Begins with a digit."""

    odata_type: str | None = None
    """Begins with a sign."""

    größe: int | None = None
    """Not in ASCII."""

    user_name: str | None = None
    """Meets the next one."""

    user_name_2: str | None = None
    """Meets the one before."""

    additional_properties_: Any = None
    """Named like our own field."""

    value: str | None = None
    """Named like a variable of the decoder."""

    model: str | None = None
    """Named like another."""

    none: str | None = None
    """Named like a constant."""

    str_: str | None = None
    """Named like a builtin."""

    quoted: str | None = None
    """In quotation marks, which are no part of it."""

    mid_quote: str | None = None
    """With a quotation mark inside."""

    def __to_dict__(self) -> ListPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class None_(Model):
    """The None resource.

    See names.md#none
    """

    datetime_: datetime.datetime | None = None
    """Named like its module."""

    next: list[List] | None = None
    """A model, not a list."""

    def __to_dict__(self) -> None_Payload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Datetime(Model):
    """The datetime resource.

    See names.md#datetime
    """

    any: Any_ | None = None
    """A model called Any."""

    def __to_dict__(self) -> DatetimePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Any_(Model):
    """The Any resource.

    See names.md#any
    """

    page: Page_ | None = None
    """A model called Page."""

    free: Any = None
    """Of any type."""

    def __to_dict__(self) -> Any_Payload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Page_(Model):
    """The Page resource.

    See names.md#page
    """

    items: list[Customer] | None = None
    """What it lists."""

    def __to_dict__(self) -> Page_Payload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Customer(Model):
    """The Customer resource.

    See names.md#customer
    """

    id: str | None = None
    """The first one of this page."""

    def __to_dict__(self) -> CustomerPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Customer2(Model):
    """The Customer 2 resource.

    See names.md#customer-1
    """

    number: int | None = None
    """The second one of this page."""

    payload: CustomerPayload_ | None = None
    """Named like a TypedDict."""

    def __to_dict__(self) -> Customer2Payload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class CustomerPayload_(Model):
    """The CustomerPayload resource.

    See names.md#customerpayload
    """

    text: str | None = None
    """What travels."""

    def __to_dict__(self) -> CustomerPayload_Payload:
        return to_dict(self)
