"""Pages with samples, and what becomes of them, for the tests of the front end."""

from collections.abc import Mapping, Set
from dataclasses import dataclass

from docmodels.core.declarations import PageDecls
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.schema import Schema
from docmodels.declare.page import declare
from docmodels.language.words.dialect import DIALECTS
from docmodels.link.linker import link
from docmodels.parse.markdown import read_page
from docmodels.samples.binding.bind import Bindings, bind
from docmodels.samples.reading.blocks import read_samples
from docmodels.samples.sample import SampleDecl

ORDER = """# Order resources

## Order

| Property | Type | Description |
| --- | --- | --- |
| Id | string | The id. |
| Status | string | The status: "open" or "closed". |
| Total | decimal | What it costs. |
| CreatedAt | datetime | When it was made. |
| Lines | array of [OrderLine](#orderline) resources | What was bought. |
| Links | [Links](#links) | Where to go on. |
| Attributes | [ResourceAttributes](#resourceattributes) | What it is. |

## OrderLine

| Property | Type | Description |
| --- | --- | --- |
| LineNumber | int | The number. |
| OfferId | string | What it is. |
| SKUName | string | What it is called. |

## Links

| Property | Type | Description |
| --- | --- | --- |
| Self | string | The resource. |

## ResourceAttributes

| Property | Type | Description |
| --- | --- | --- |
| ObjectType | string | The type. |
"""
INVOICE = """# Invoice

## Invoice

| Property | Type | Required | Description |
| --- | --- | --- | --- |
| id | string | Yes | The id. |
| amount | decimal | Yes | What is owed. |
| paid | boolean | No | Whether it was paid. |
"""


@dataclass(frozen=True, slots=True)
class Front:
    """What the front end made of some pages."""

    schema: Schema
    declarations: tuple[PageDecls, ...]
    samples: tuple[SampleDecl, ...]
    bindings: Bindings
    diagnostics: tuple[Diagnostic, ...]

    @property
    def bound(self) -> list[tuple[str, str]]:
        """The models of the bindings and how they are known."""
        return [(one.model.name, str(one.evidence)) for one in self.bindings.bound]

    @property
    def codes(self) -> list[str]:
        """The codes of the diagnostics about samples."""
        return [one.code for one in self.diagnostics]


def front(**texts: str) -> Front:
    """Read pages, given as NAME=TEXT; an underscore stands for a hyphen."""
    return read_front(
        {f"{name.replace('_', '-')}.md": text for name, text in texts.items()}
    )


def read_front(texts: Mapping[str, str], without: Set[str] = frozenset()) -> Front:
    """Read pages, by their paths, without the rules that are switched off."""
    pages = [read_page(path, text.encode())[0] for path, text in texts.items()]
    declarations = tuple(declare(page, DIALECTS["default"])[0] for page in pages)
    schema, _ = link(declarations)
    samples, found = read_samples(pages)
    bindings, more = bind(samples, schema, declarations, without)
    return Front(schema, declarations, samples, bindings, found + more)


def response(body: str, prose: str = "", title: str = "Get it") -> str:
    """Return a page of an operation with one response."""
    return (
        f"# {title}\n\n## REST response\n\n{prose}\n\n### Response example\n\n"
        f"```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{body}\n```\n"
    )


def request(body: str, prose: str = "", title: str = "Change it") -> str:
    """Return a page of an operation with one request."""
    return (
        f"# {title}\n\n## REST request\n\n### Request body\n\n{prose}\n\n"
        f"### Request example\n\n```http\nPUT https://example.com/1 HTTP/1.1\n"
        f"Accept: application/json\n\n{body}\n```\n"
    )


NAMED = '{"id": "1", "total": 2, "attributes": {"objectType": "Order"}}'

PLAIN = '{"id": "1", "status": "open", "total": 2}'

SHOP = """# Shop

## Parcel

| Name | Type | Description |
|---|---|---|
| id | string | x |
| state | string | x |
| weight | number | x |
| sender | string | x |
| code | string | x |

## ParcelItem

| Name | Type | Description |
|---|---|---|
| id | string | x |
| amount | integer | x |
| price | number | x |
| state | string | x |
| label | string | x |

## Receipt

| Name | Type | Description |
|---|---|---|
| id | string | x |
| state | string | x |
| weight | number | x |
| reason | string | x |
"""

ITEM = '{"id": "1", "amount": 2, "price": 3, "state": "x", "label": "n"}'

SHARED = '{"id": "1", "state": "x", "weight": 2}'

ROOM = """# Rooms

## Room

| Name | Type | Required | Description |
|---|---|---|---|
| id | string | Yes | x |
| bedCount | integer | No | x |
| total | number | No | x |

## Setting

| Name | Type | Description |
|---|---|---|
| value | string | x |
| count | integer | x |
| note | string | x |

## Basket

| Name | Type | Description |
|---|---|---|
| items | array of [Line](#line) | x |
| count | integer | x |

## Line

| Name | Type | Description |
|---|---|---|
| sku | string | x |
| amount | integer | x |
"""

A_ROOM = '{"id": "1", "bedCount": 2, "total": 3}'


def shop(prose: str, body: str, heading: str = "Do it") -> Front:
    """Read the page of the shop with a section more."""
    text = f"\n## {heading}\n\n{prose}\n\n```json\n{body}\n```\n"
    return front(shop=SHOP + text)


def room(body: str, prose: str = "Returns a [Room](#room).") -> Front:
    """Read the page of the rooms with a section more."""
    return front(
        room=f"{ROOM}\n## Get it\n\n{prose}\n\n```json\n{body}\n```\n",
    )
