"""Finds the status in headings of what comes back: "Reply 200", "Response: 404"."""

import re

from docmodels.language.words.dialect import Dialect
from docmodels.language.words.signs import ANSWER_WORDS, BEHIND_STATUS

STATUS_WORDS = ("http", "status", "code")
_STATUS = re.compile(r"(?<![\w.])[1-5]\d\d(?![\w.])")
_REASON = re.compile(r"(?:HTTP )?[1-5]\d\d(?: [A-Z][A-Za-z-]{1,20}){1,4}")
_AROUND = " -–—|:→⇒()"


def calls_answer(title: str) -> bool:
    """Tell whether a normal title has no words but those for what comes back.

    Without a status beside it, an answer may be what a question has.

    >>> calls_answer("successful answer"), calls_answer("bed")
    (True, False)
    """
    words = title.split()
    return bool(words) and ANSWER_WORDS.issuperset(words)


def status_of_answer(title: str, dialect: Dialect) -> str | None:
    """Return the status that ends a normal title of what comes back.

    >>> from docmodels.language.words.dialect import DEFAULT
    >>> status_of_answer("reply 404 not found", DEFAULT)
    '404'
    >>> status_of_answer("pump 500", DEFAULT)
    """
    found = _STATUS.search(title)
    if found is None:
        return None
    before = title[: found.start()].rstrip(_AROUND).split()
    while before and before[-1] in STATUS_WORDS:
        before.pop()
    behind = title[found.end() :].strip(_AROUND).split()
    if not before or not BEHIND_STATUS.issuperset(behind):
        return None
    told = " ".join(before)
    ending = dict(dialect.body_headings).get(told, "").casefold()
    return found[0] if ending.endswith("response") or calls_answer(told) else None


def is_reason(tail: str) -> bool:
    """Tell whether a tail is a status with what it is called: "404 Not Found"."""
    return _REASON.fullmatch(tail.strip()) is not None
