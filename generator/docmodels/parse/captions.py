"""Lines right above a table that are its heading: bold ones and captions."""

import re

from docmodels.core.page import Block, Paragraph
from docmodels.core.rules import Deciding

_MAX_WORDS = 5
_LABEL = re.compile(
    r"(?:figure|fig\.|table|listing)\s\d+(?:[.-]\d+)*\s?[:.–—-]\s", re.IGNORECASE
)
_KINDS = frozenset(
    ["object", "enum", "enumeration", "structure", "model", "schema", "fields"]
    + ["properties", "attributes"]
)
_TABLE = "\n\n| Name | Type |\n|---|---|\n| size | integer |\n"


def _bold(block: Block) -> str | None:
    if not isinstance(block, Paragraph) or block.quoted or block.listed:
        return None
    if not all(run.strong or not run.text.strip() for run in block.runs):
        return None
    text = block.text.strip(" :")
    label = _LABEL.match(text)
    return _title(text[label.end() if label else 0 :])


def _numbered(block: Block) -> str | None:
    if not isinstance(block, Paragraph) or block.quoted or block.listed:
        return None
    text = block.text.strip(" :")
    label = _LABEL.match(text)
    title = _title(text[label.end() :]) if label else None
    return title if title and title.split()[-1].casefold() in _KINDS else None


def _title(text: str) -> str | None:
    words = text.split()
    return " ".join(words) if 0 < len(words) <= _MAX_WORDS else None


#: What makes a heading of the block right above a table.
RULES: tuple[Deciding[Block, str], ...] = (
    Deciding(
        name="heading-in-bold",
        says="A line of a few bold words right above a table is its heading.",
        example=f"**Bed**{_TABLE}",
        decide=_bold,
    ),
    Deciding(
        name="heading-in-caption",
        says="A numbered caption right above a table that calls something an object, "
        "an enum or the like is its heading.",
        example=f"Table 3: Bed object{_TABLE}",
        decide=_numbered,
    ),
)
