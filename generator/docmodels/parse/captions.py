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
# What a line in bold says of what is around it; a thing may be called a note, too,
# where no sign shows that more is said.
_ASIDES = frozenset(
    ["attention", "caution", "danger", "deprecated", "important", "obsolete"]
    + ["tip", "warning"]
)
_SAID = frozenset(["info", "information", "note", "notes", "remark", "remarks"])
_SIGNS = " .:!：。"
_TABLE = "\n\n| Name | Type |\n|---|---|\n| size | integer |\n"


def _bold(block: Block) -> str | None:
    if not isinstance(block, Paragraph) or block.quoted or block.listed:
        return None
    if not all(run.strong or not run.text.strip() for run in block.runs):
        return None
    text = block.text.strip(" :")
    label = _LABEL.match(text)
    if _is_aside(block.text.strip()):
        return None
    return _title(text[label.end() if label else 0 :])


def _is_aside(text: str) -> bool:
    """Tell whether words in bold are a remark on a table: "Deprecated.", "Note:"."""
    word = text.strip(_SIGNS).casefold()
    return word in _ASIDES or (word in _SAID and text[-1:] in tuple(_SIGNS))


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
