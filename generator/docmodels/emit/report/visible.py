"""Text as a page may show it: nothing in it is hidden or turns the direction."""

import unicodedata
from typing import Any

#: Format characters that words and emoji are made with.
_JOINERS = "\u200c\u200d"
#: Controls, formats, half surrogates, and what some take for the end of a line.
_HIDDEN = ("Cc", "Cf", "Cs", "Zl", "Zp")


def visible(text: str) -> str:
    """Return `text` with what cannot be seen written as an escape of Python.

    Tabs and ends of lines stay.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_shown, text))


def all_visible(data: Any) -> Any:
    """Return JSON-able data with all texts and keys made visible."""
    match data:
        case str():
            return visible(data)
        case list() | tuple():
            return [all_visible(one) for one in data]
        case dict():
            return {visible(key): all_visible(one) for key, one in data.items()}
        case _:
            return data


def _shown(character: str) -> str:
    if character in "\t\n" or character in _JOINERS:
        return character
    if unicodedata.category(character) in _HIDDEN:
        return character.encode("unicode_escape").decode("ascii")
    return character
