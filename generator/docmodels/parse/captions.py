"""Lines right above a table that are its heading: bold ones and captions."""

import re

from docmodels.core.page import Block, Paragraph

_MAX_WORDS = 5
_LABEL = re.compile(
    r"(?:figure|fig\.|table|listing)\s+\d+(?:[.-]\d+)*\s*[:.–—-]\s+", re.IGNORECASE
)
_KINDS = frozenset(
    ["object", "enum", "enumeration", "structure", "model", "schema", "fields"]
    + ["properties", "attributes"]
)


def caption(block: Block) -> str | None:
    """Return the title that a block above a table gives to it, if it gives one.

    A bold line does; so does a numbered caption that calls something an object.
    """
    if not isinstance(block, Paragraph) or block.quoted or block.listed:
        return None
    text = block.text.strip(" :")
    label = _LABEL.match(text)
    words = text[label.end() if label else 0 :].split()
    bold = all(run.strong or not run.text.strip() for run in block.runs)
    kind = words[-1].casefold() if words else ""
    if not (bold or (label and kind in _KINDS)):
        return None
    return " ".join(words) if 0 < len(words) <= _MAX_WORDS else None
