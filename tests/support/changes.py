"""Two states of documentation, and what has changed between them."""

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import docmodels
from docmodels.core.changes import Finding

#: A page of everything that can change.
ORDERS = """# Orders

## Order

What a customer wants.

| Property | Type | Required | Description |
|---|---|---|---|
| id | GUID | Yes | Identifies the order. |
| state | string | Yes | How far it is: "open", "waiting" or "closed". |
| openedOn | DateTime | No | When somebody asked for it. |
| size | int | No | How large it is. |
| weight | number | No | How heavy it is. |
| lines | array of [Line](#line) | No | What is ordered, oldest first. |
| status | [Status](#status) | No | Whether anybody works at it. |
| remark | nullable string | Yes | What the clerk wrote. |
| kind | string | No | What it is. |
| secret | string | No | Read-only. The mark of the house. |
| old | string | No | Deprecated. The number in the old system. |
| parent | [Line](#line) | No | The one that it came from. |

## Line

One thing that is ordered.

| Property | Type | Description |
|---|---|---|
| text | string | What it is called. |
| author | string | Who wrote it down. |
| amount | int | How many of them. |

## Status

What is done about an order.

| Value | Description |
|---|---|
| fresh | It has just come. |
| stale | It has been here for long. |
| frozen | Nobody may touch it. |
"""
#: A page with models that inherit from others.
BASES = """# Things

## Thing

What all things have.

| Property | Type | Description |
|---|---|---|
| name | string | What it is called. |

## Book

Inherits from [Thing](#thing).

| Property | Type | Description |
|---|---|---|
| pages | int | How long it is. |
| shelf | string | Where it stands. |

## Stone

A thing without a base.

| Property | Type | Description |
|---|---|---|
| hardness | int | How hard it is. |
"""
PAGES = {"orders.md": ORDERS, "things.md": BASES}

Pages = Mapping[str, str]


def edited(pages: Pages, page: str, *changes: tuple[str, str]) -> dict[str, str]:
    """Return pages after changes to one of them, each of which must be possible."""
    text = pages[page]
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return {**pages, page: text}


def read(pages: Pages, **options: Any) -> docmodels.Reading:
    """Return what pages say, which must be without error."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in pages.items():
            file = Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        reading = docmodels.read(docmodels.Options(Path(folder), **options))
    assert reading.ok, reading.diagnostics
    return reading


def changes(old: Pages, new: Pages, **settings: Any) -> tuple[Finding, ...]:
    """Return what has changed between two states."""
    return docmodels.diff(read(old), read(new), module="shop", **settings).findings


def told(findings: tuple[Finding, ...]) -> list[tuple[str, str]]:
    """Return rules and symbols."""
    return [(one.rule, one.symbol) for one in findings]
