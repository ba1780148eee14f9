"""Tells which samples are the bodies of errors, and what says so."""

import re
from collections.abc import Iterable, Iterator

from docmodels.core.page import Html, Paragraph, Section
from docmodels.language.words.folding import name_key
from docmodels.samples.json.tree import ArrayNode, Node, ObjectNode, ValueNode
from docmodels.samples.sample import Direction
from docmodels.samples.words import (
    BESIDE_ERROR,
    ERROR_HOLDERS,
    ERROR_NOUNS,
    IN_ERROR_HEADINGS,
    REASON_PHRASES,
    holds_error,
)

_CODE = re.compile(
    r"\W*((?:(?:http|status|code|error|response)\W+){0,3})([1-5]\d\d)\b\s*(.*)"
)
_TITLE_WORD = re.compile(r"[a-z]+")
#: The first of HTTP's statuses that report an error.
_FIRST = "400"


def failure(
    section: Section,
    index: int,
    chain: Iterable[Section],
    direction: Direction,
    status: int | None,
) -> str | None:
    """Return what says that block `index` is the body of an error, if anything does.

    The `status` of its own HTTP head comes first, then the paragraph above it, then
    the headings of `chain`: the section and what encloses it, innermost first.
    """
    if status is not None:
        return _told(str(status))
    if direction is Direction.REQUEST:
        return None
    above = next(
        (
            block
            for block in reversed(section.blocks[max(0, index - 2) : index])
            if not isinstance(block, Html)
        ),
        None,
    )
    if isinstance(above, Paragraph) and (code := _status(above.text)):
        return _told(code)
    for heading in chain:
        code = _status(heading.title)
        if code:
            return _told(code)
        if _is_of_errors(heading.title):
            return f'the heading "{heading.title}"'
    return None


def heads_response(title: str) -> bool:
    """Tell whether what is below a heading is sent by a service, whatever its words.

    >>> heads_response("400 Bad Request"), heads_response("Request body")
    (True, False)
    """
    return _status(title) is not None or _is_of_errors(title)


def looks_failed(root: Node) -> bool:
    """Tell whether a document has the properties of the body of an error."""
    if not isinstance(root, ObjectNode):
        return False
    names = {name_key(member.name) for member in root.members}
    held = any(map(_is_filled, errors_held(root)))
    return held and names <= ERROR_HOLDERS | BESIDE_ERROR


def errors_held(root: ObjectNode) -> Iterator[Node]:
    """Yield what the properties of `root` that hold errors hold."""
    return (member.value for member in root.members if holds_error(member.name))


def _told(status: str) -> str | None:
    return f"HTTP status {status}" if status >= _FIRST else None


def _status(text: str) -> str | None:
    """Return the HTTP status that a text begins with, and not just a number."""
    found = _CODE.match(text.casefold())
    if found is None:
        return None
    words, code, rest = found.groups()
    alone = not rest[:1].isalnum()
    return code if words or alone or rest.startswith(REASON_PHRASES) else None


def _is_of_errors(title: str) -> bool:
    words = set(_TITLE_WORD.findall(title.casefold()))
    only_errors = bool(words & ERROR_NOUNS) and words <= ERROR_NOUNS | IN_ERROR_HEADINGS
    return only_errors or title.casefold().strip() in REASON_PHRASES


def _is_filled(value: Node) -> bool:
    match value:
        case ObjectNode(members=parts) | ArrayNode(items=parts):
            return bool(parts)
        case ValueNode(value=str(text)):
            return bool(text)
        case _:
            return False
