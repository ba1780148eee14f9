"""Where in a TOML file a key stands.

The standard library's parser tells values, not places.  A file that it accepts can be
cut into statements at the line ends that are in no string and no bracket; what the keys
of a statement are, the parser says again, so that no second TOML grammar is needed.
"""

import re
from collections.abc import Iterator
from typing import TypeAlias

from docmodels.core.diagnostics import Span
from docmodels.core.toml import TomlError, parse_toml

Keys: TypeAlias = tuple[str, ...]

#: Strings and comments, as https://toml.io/en/v1.0.0#string has them, which may hold
#: the marks of the last group; a string of several lines may end in five quotes.
_PIECE = re.compile(
    r'"""(?:\\?.)*?(?:"{3,5}|\Z)'
    r"|'''.*?(?:'{3,5}|\Z)"
    r'|"(?:\\.|[^"\\\n])*+"?'
    r"|'[^'\n]*+'?"
    r"|\#[^\n]*+"
    r"|(?P<mark>[\[\]{}=\n])",
    re.S,
)


def find_places(text: str, file: str) -> dict[Keys, Span]:
    """Return the place of every key and table header of a valid TOML text.

    Keys are full paths from the top of the file; `file` becomes the `page` of
    the places.  A key inside an inline table has no place of its own: see
    `nearest`.  The first place wins, as tables may be opened several times.
    """
    places: dict[Keys, Span] = {}
    table: Keys = ()
    for line, start in _starts(text):
        written = start.strip()
        own = _keys(written if written.startswith("[") else f"{written} = 0")
        if written.startswith("["):
            keys = table = own
        else:
            keys = table + own
        column = len(start) - len(start.lstrip()) + 1
        span = Span(file, line, column, column + len(written))
        for end in range(1, len(keys) + 1):
            places.setdefault(keys[:end], span)
    return places


def nearest(places: dict[Keys, Span], keys: Keys) -> Span | None:
    """Return the place of `keys`, else of the innermost table around it."""
    for end in range(len(keys), 0, -1):
        if keys[:end] in places:
            return places[keys[:end]]
    return None


def _starts(text: str) -> Iterator[tuple[int, str]]:
    """Yield each header, and each key that is assigned to, with its line."""
    line, begins, depth, is_told = 1, 0, 0, False
    for piece in _PIECE.finditer(text):
        mark = piece["mark"]
        if mark == "\n" and not depth:
            begins, is_told = piece.end(), False
        elif mark in ("[", "{"):
            depth += 1
        elif mark in ("]", "}"):
            depth -= 1
        # an assignment's value, or a comment, comes after what is told
        if not depth and not is_told and mark in ("]", "="):
            yield line, text[begins : piece.end() if mark == "]" else piece.start()]
            is_told = True
        line += piece[0].count("\n")


def _keys(statement: str) -> Keys:
    """Return the keys that a short statement names; none if it is no TOML."""
    try:
        return _only_path(parse_toml(statement))
    except TomlError:
        return ()


def _only_path(value: object) -> Keys:
    """Return the keys that lead to the one innermost value."""
    match value:
        case {**items} if items:
            key, inner = next(iter(items.items()))
            return (str(key), *_only_path(inner))
        case [inner]:  # an array of tables
            return _only_path(inner)
        case _:
            return ()
