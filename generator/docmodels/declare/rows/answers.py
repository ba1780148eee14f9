"""Reads the cells of columns that ask yes or no."""

import re

from docmodels.language.words.answers import normal_answer
from docmodels.language.words.dialect import Dialect, Role
from docmodels.language.words.folding import has_phrase
from docmodels.language.words.sitemarkup import split_markup

#: The columns that ask yes or no.
ANSWERED: tuple[Role, ...] = (
    *("required", "optional", "nullable", "not_null", "read_only", "deprecated"),
)
# What sets more that is said off from the answer: "yes (always)", "no - never".
_MARK = re.compile(r"[\s,.:;(–—-]*")
_SET_OFF = ("(", ",", ":", ";", "– ", "— ", "- ")
_IF = re.compile(
    r"(?:but )?(?:only )?(?:required )?(?:if|when|unless|for|on|in|until|after|where"
    r"|except|depend\w*)\b"
    r"|(?!(?:read|write|output|input)\b)\w[\w ,/`-]{0,60} only\b"
)

# A cell that is nothing but a condition: "if new", "for beds only".
_CONDITION = re.compile(
    r"(?:only )?(?:if|when|unless|only (?:for|in|on)|depend\w*) \w"
    r"|(?!(?:read|write|output|input)\b)\w[\w ,/`-]{0,60} only$"
)

_ALWAYS = re.compile(r"(?:for|in|on) (?:all|any|both|each|every)\b")


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
    if word in dialect.conditional or word.partition(" ")[0] in dialect.conditional:
        return False
    for spoken in dialect.spoken_answers:
        rest = word.removeprefix(spoken)
        if len(rest) < len(word) and not rest[:1].isalnum():
            return _with_more(spoken in dialect.yes, rest, dialect)
    signed = _signed(word, dialect)
    return False if signed is None and _CONDITION.match(word) else signed


def is_conditional(role: Role, text: str, dialect: Dialect) -> bool:
    """Tell whether a cell says on which condition its yes holds: "yes, if new"."""
    word = _word(text, dialect)
    if _says(word, dialect):
        return False
    return read_answer(role, text, dialect) is False and (
        _CONDITION.match(word) is not None
        or any(
            word.startswith(spoken) and spoken in dialect.yes
            for spoken in dialect.spoken_answers
        )
    )


def _signed(word: str, dialect: Dialect) -> bool | None:
    """Read a sign and a word together that say the same: `✓ yes`.

    Behind a sign more may be said, set off from it: `✓ — makes the first`, `✓ (≥1)`.
    """
    first, _, rest = word.partition(" ")
    if first.isascii() or first.isalpha() or not rest:
        return None
    if _is_set_off(first, rest, dialect):
        return _with_more(first in dialect.yes, rest, dialect)
    said = {one in dialect.yes for one in (first, rest.strip()) if _says(one, dialect)}
    both = _says(first, dialect) and _says(rest.strip(), dialect)
    return said.pop() if both and len(said) == 1 else None


def says_more(text: str, dialect: Dialect) -> bool:
    """Tell whether more is said behind a sign that answers: `✓ (≥1)`."""
    first, _, rest = _word(text, dialect).partition(" ")
    sign = not (first.isascii() or first.isalpha())
    return sign and _is_set_off(first, rest, dialect)


def _is_set_off(sign: str, rest: str, dialect: Dialect) -> bool:
    return _says(sign, dialect) and rest.startswith(_SET_OFF)


def _says(word: str, dialect: Dialect) -> bool:
    return word in dialect.yes or word in dialect.no


def _with_more(answer: bool, rest: str, dialect: Dialect) -> bool | None:
    """Tell `yes (always)` and `yes if new` from `no one` and `true north`."""
    match = _MARK.match(rest)
    mark = match[0] if match else ""
    if _ALWAYS.match(rest, len(mark)):
        return answer
    more = rest[len(mark) :]
    condition = _IF.match(more) is not None or _is_condition(more, dialect)
    if not mark.strip() and not condition and len(rest) > len(mark):
        return None
    return answer and not condition


def _is_condition(more: str, dialect: Dialect) -> bool:
    """Tell whether words of another language than English say a condition.

    Where words are not set off by spaces, one may stand anywhere.
    """
    for phrase in dialect.conditions:
        if phrase.isascii() or phrase[0] < "\u3000":
            if has_phrase(more[: len(phrase) + 1], phrase):
                return True
        elif phrase in more:
            return True
    return False


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
