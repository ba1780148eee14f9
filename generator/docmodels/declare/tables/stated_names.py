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


# "`bed` — where one sleeps", "`bed`: where one sleeps"
_REMARK = re.compile(r"(?:(?:\s++[-–—]|\s?:)\s|\s?：).*+")
_WORD = re.compile(r"[\w$.-]++")


def name_before_remark(section: Section) -> str | None:
    """Return the word in code that a dash or a colon sets off from a remark."""
    code, title = section.code, section.title
    if not (_WORD.fullmatch(code) and title.startswith(code)):
        return None
    return code if _REMARK.fullmatch(title, len(code)) else None


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


def called_enums(parts: PartsOf) -> frozenset[int]:
    """Return the headings right below which one says no more than *Enumeration*.

    It stands beside the heading of the values, and has no table of its own.
    """
    words = {word for word in parts.dialect.enum_words if not word.endswith("s")}
    return frozenset(
        section.parent
        for section in parts.page.sections
        if section.parent is not None
        and parts.titles[section.index] in words
        and not any(isinstance(block, Table) for block in section.blocks)
    )
