"""Finds the names of models that the text below their headings states."""

import re
from collections.abc import Iterator

from docmodels.core.page import Paragraph, RunKind, Section, Table, only_code
from docmodels.declare.tables.parts import PartsOf
from docmodels.language.words.folding import name_key

_STATED = re.compile(
    r"(?:the|an?) (\w+) (?:\w+ )?(?:object|type|interface|model) (?:must |can |may )?"
    r"(?:contains?|has|have) the following",
    re.IGNORECASE,
)


def stated_name(section: Section) -> str | None:
    """Find the name in "The `Bed` object contains the following fields:"."""
    for block in section.blocks:
        if isinstance(block, Paragraph):
            match = _STATED.match(block.text)
            code = [run.text for run in block.runs if run.kind is RunKind.CODE]
            if match and code and match[1] == code[0]:
                return code[0]
    return None


def coded_name(parts: PartsOf, heading: Section) -> str | None:
    """Find the one word in code that says what the words of a heading say.

    It stands alone below the heading, or below one of those inside that have no table:
    generators write "Structure" there.
    """
    title = heading.title.strip("` ")
    if len(title.split()) < 2:
        return None
    key = name_key(title)
    inside = (heading, *parts.inside[heading.index])
    words = (word for section in inside for word in _alone_in_code(section))
    return next((word for word in words if name_key(word) == key), None)


def _alone_in_code(section: Section) -> Iterator[str]:
    """Yield the identifiers in code above the first table that stand alone."""
    for block in section.blocks:
        if isinstance(block, Table):
            return
        word = only_code(block.runs) if isinstance(block, Paragraph) else None
        if word is not None and word.isidentifier():
            yield word
