"""The three payloads, out of the examples in docs_src/partner_center."""

import copy
import json
import re
from pathlib import Path
from typing import Any

DOCS = Path(__file__).parents[1] / "docs_src" / "partner_center"
PAGE_SIZE = 100


def payloads() -> dict[str, Any]:
    """Return the payloads by name.

    P1 is a customer; P2 an order with lists, enums and a date; P3 a page of
    customers, each an object of its own.
    """
    customer = _response("get-a-customer-by-id.md")
    page = {
        **_response("get-a-list-of-customers.md"),
        "totalCount": PAGE_SIZE,
        "items": [copy.deepcopy(customer) for _ in range(PAGE_SIZE)],
    }
    return {"P1": customer, "P2": _response("get-an-order-by-id.md"), "P3": page}


def resources(payload: Any) -> int:
    """Return how many resources a payload holds."""
    return len(payload["items"]) if "items" in payload else 1


def _response(page: str) -> Any:
    text = (DOCS / page).read_text(encoding="utf-8")
    _, _, example = text.partition("### Response example")
    body = re.search(r"```http\n.*?\n\n(.*?)```", example, re.DOTALL)
    assert body is not None, page
    return json.loads(body[1])
