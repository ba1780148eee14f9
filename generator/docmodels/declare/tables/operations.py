"""Signs that a table is about a request or a response, not about a model."""

import re

from docmodels.core.page import Paragraph, Sample, Section

_METHOD = re.compile(r"(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+\S*/")
_CALL = re.compile(r"[\w.]+\([\w\s,={}]*\)$")
_INTRODUCES = re.compile(
    r"\b(?:parameters?|params|request body|body of the request|query string|arguments"
    r"|headers|(?:response|supported|request) attributes|response fields)\b"
)


def names_operation(title: str) -> bool:
    """Tell whether a heading is a request or a call: `GET /ships`, `getShip(id)`."""
    plain = title.replace("`", "").strip()
    return bool(
        _METHOD.search(plain) or plain.startswith("/") or _CALL.fullmatch(plain)
    )


def first_request(section: Section) -> int | None:
    """Return the position of the first block that is a method and a path."""
    for position, block in enumerate(section.blocks):
        if isinstance(block, Paragraph | Sample):
            if _METHOD.match(block.text.strip().lstrip("`")):
                return position
    return None


def describes_operation(
    section: Section, position: int, request: int | None
) -> str | None:
    """Return why the block at `position` belongs to a request, or None.

    A method and a path above it in its section say so, and the words right
    above it.  `request` is the section's `first_request`.
    """
    if request is not None and request < position:
        return "describes a request"
    last = section.blocks[position - 1] if position else None
    if isinstance(last, Paragraph) and _introduces(last.text.casefold()):
        return "lists parameters"
    return None


def _introduces(text: str) -> bool:
    """Tell whether the last line of a text announces parameters: "Headers:"."""
    line = text.rpartition("\n")[2]
    return line.endswith(":") and _INTRODUCES.search(line) is not None
