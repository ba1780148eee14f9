"""Text as a page may show it: nothing in it is hidden or turns the direction."""

from typing import Any

from docmodels.core.characters import is_shown

#: What cannot be seen and does no harm: spaces, and what words and emoji are made with.
_HARMLESS = "\t\n\xa0\u3000\u200c\u200d\ufe0e\ufe0f"


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
    if character in _HARMLESS or is_shown(character):
        return character
    return character.encode("unicode_escape").decode("ascii")
