# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Names that hurt.

Made by docmodels from names.md.
"""

from __future__ import annotations

from typing import (
    Any,
    Required,
    TypedDict,
)

_ListKeys = TypedDict(
    "_ListKeys",
    {
        "class": "Required[str]",
        "from": "str | None",
        "__init__": "str | None",
        "2nd-item": "str | None",
        "@odata.type": "str | None",
        "größe": "int | None",
        "user-name": "str | None",
        "None": "str | None",
        'mid"quote': "str | None",
    },
    total=False,
)


class ListPayload(_ListKeys, total=False):
    """The JSON object of a List."""

    self: ListPayload | None
    date: str | None
    list: list[str] | None
    userName: str | None
    additionalProperties: Any
    value: str | None
    model: str | None
    str: str | None
    quoted: str | None


class None_Payload(TypedDict, total=False):
    """The JSON object of a None_."""

    datetime: str | None
    next: list[ListPayload] | None


class DatetimePayload(TypedDict, total=False):
    """The JSON object of a Datetime."""

    any: Any_Payload | None


class Any_Payload(TypedDict, total=False):
    """The JSON object of an Any_."""

    page: Page_Payload | None
    free: Any


class Page_Payload(TypedDict, total=False):
    """The JSON object of a Page_."""

    items: list[CustomerPayload] | None


class CustomerPayload(TypedDict, total=False):
    """The JSON object of a Customer."""

    id: str | None


class Customer2Payload(TypedDict, total=False):
    """The JSON object of a Customer2."""

    number: int | None
    payload: CustomerPayload_Payload | None


class CustomerPayload_Payload(TypedDict, total=False):
    """The JSON object of a CustomerPayload_."""

    text: str | None
