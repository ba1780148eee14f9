"""Tells rows that state an option of a message from rows of its fields."""

import re
from collections.abc import Set

from docmodels.core.rules import Rule

STATEMENT = Rule(
    name="row-of-an-option",
    says="A row called *option*, *reserved* or *extensions* whose type is an "
    "assignment or numbers, and a name in parentheses of the type *option*, state "
    "something of the message: no field is called so.",
    example="| Field | Type |\n|---|---|\n| option | (beds.msg) = true |",
)
RULES: tuple[Rule, ...] = (STATEMENT,)

_ENCLOSED = re.compile(r"\([\w.]+\)")
_OPTION = re.compile(r"[\w.()]+")
_NUMBERING = ("reserved", "extensions")


def is_statement(name: str, type_: str, without: Set[str] = frozenset()) -> bool:
    """Tell whether a row with this name and type states an option of a message.

    `without` are the names of the rules that are switched off.

    >>> is_statement("option", '(audit.msg) = "3.0"'), is_statement("option", "string")
    (True, False)
    >>> is_statement("(audit.msg)", "option"), is_statement("reserved", "2, 9 to 11")
    (True, True)
    """
    if STATEMENT.name in without:
        return False
    name, type_ = name.strip("`* ").casefold(), type_.strip("`* ")
    if _ENCLOSED.fullmatch(name):
        return type_.casefold() == "option" or _is_assignment(type_)
    if name == "option":
        return _is_assignment(type_)
    words = type_.replace(",", " ").replace(";", " ").split()
    return name in _NUMBERING and words != [] and all(map(_is_number_or_name, words))


def _is_assignment(text: str) -> bool:
    """Tell whether a text gives an option a value: `(beds.msg).kind = 2`."""
    option, sign, value = text.partition("=")
    return bool(sign and value.strip() and _OPTION.fullmatch(option.strip()))


def _is_number_or_name(word: str) -> bool:
    return word.isdecimal() or word in ("to", "max") or word[:1] in "\"'"
