"""JSON texts, read."""

import pytest

from docmodels.samples.json.parser import parse_documents
from docmodels.samples.json.places import JsonError, Source
from docmodels.samples.json.tree import (
    Node,
)


def parsed(text: str) -> Node:
    (document,) = parse_documents(Source("a.md", text, 10))
    return document.root


def relaxed(text: str) -> tuple[str, ...]:
    (document,) = parse_documents(Source("a.md", text, 10))
    return document.relaxed


def fault(text: str) -> tuple[str, int, int | None]:
    with pytest.raises(JsonError) as caught:
        parse_documents(Source("a.md", text, 10))
    return caught.value.reason, caught.value.span.line, caught.value.span.column
