"""Reads the cells of columns that ask yes or no."""

import re

from docmodels.language.words.answers import normal_answer
from docmodels.language.words.dialect import Dialect, Role
from docmodels.language.words.sitemarkup import split_markup

#: The columns that ask yes or no.
ANSWERED: tuple[Role, ...] = (
    *("required", "optional", "nullable", "read_only", "deprecated"),
)
# What sets more that is said off from the answer: "yes (always)", "no - never".
_MARK = re.compile(r"[\s,.:;(–—-]*")
_IF = re.compile(
    r"(?:but )?(?:only )?(?:required )?(?:if|when|unless|for|on|in|until|after|where"
    r"|except|depend\w*)\b"
)


def read_answer(role: Role, text: str, dialect: Dialect) -> bool | None:
    """Read a cell of the column of a role; None when it is neither yes nor no.

    Some words answer in one column and in no other: "nullable", "r/w".  A yes on
    a condition is no: nothing can rely on it.
    """
    word = _word(text, dialect)
    for column, yes, no in dialect.column_answers:
        if column == role and (word in yes or word in no):
            return word in yes
    return read_yes_no(text, dialect)


def read_yes_no(text: str, dialect: Dialect) -> bool | None:
    """Read a yes or no by the words that say so in any column."""
    word = _word(text, dialect)
    if word in dialect.yes or word in dialect.no:
        return word in dialect.yes
    if word.partition(" ")[0] in dialect.conditional:
        return False
    for spoken in dialect.spoken_answers:
        rest = word.removeprefix(spoken)
        if len(rest) < len(word) and not rest[:1].isalnum():
            return _with_more(spoken in dialect.yes, rest)
    return None


def _with_more(answer: bool, rest: str) -> bool | None:
    """Tell `yes (always)` and `yes if new` from `no one` and `true north`."""
    match = _MARK.match(rest)
    mark = match[0] if match else ""
    condition = _IF.match(rest[len(mark) :]) is not None
    if not mark.strip() and not condition and len(rest) > len(mark):
        return None
    return answer and not condition


def _word(text: str, dialect: Dialect) -> str:
    word = normal_answer(text)
    if word in dialect.yes or word in dialect.no:
        return word
    plain, words = split_markup(word, icons=True)
    if words:
        # The icon beside a word says the same; one that stands alone says it all.
        icons = (one for one in words if one in dialect.yes or one in dialect.no)
        return normal_answer(plain) or next(icons, word)
    return "[]" if word == "[ ]" else word.replace("’", "'")
