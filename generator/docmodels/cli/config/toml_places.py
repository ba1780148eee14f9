"""Where in a TOML file a key stands.

The standard library's parser tells values, not places.  A file that it
accepts can be cut into statements, each of which it accepts alone; that is
what happens here, so that no second TOML grammar is needed.
"""

from collections.abc import Iterator
from typing import TypeAlias

from docmodels.core.diagnostics import Span
from docmodels.core.toml import TomlError, parse_toml

Keys: TypeAlias = tuple[str, ...]


def find_places(text: str, file: str) -> dict[Keys, Span]:
    """Return the place of every key and table header of a valid TOML text.

    Keys are full paths from the top of the file; `file` becomes the `page` of
    the places.  A key inside an inline table has no place of its own: see
    `nearest`.  The first place wins, as tables may be opened several times.
    """
    places: dict[Keys, Span] = {}
    table: Keys = ()
    for line, statement in _statements(text):
        if statement.lstrip().startswith("["):
            keys, length = _header(statement)
            table = keys
        else:
            own, length = _assigned(statement)
            keys = table + own
        column = len(statement) - len(statement.lstrip()) + 1
        span = Span(file, line, column, column + length)
        for end in range(1, len(keys) + 1):
            places.setdefault(keys[:end], span)
    return places


def nearest(places: dict[Keys, Span], keys: Keys) -> Span | None:
    """Return the place of `keys`, else of the innermost table around it."""
    for end in range(len(keys), 0, -1):
        if keys[:end] in places:
            return places[keys[:end]]
    return None


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Cut a valid text into headers and assignments, with their lines."""
    start, held = 1, ""
    for number, line in enumerate(text.split("\n"), start=1):
        if not held and not line.split("#")[0].strip():
            continue
        start = start if held else number
        held += line + "\n"
        # a value over several lines parses once its last line is there
        if _parse(held) is not None:
            yield start, held
            held = ""


def _parse(text: str) -> dict[str, object] | None:
    try:
        return parse_toml(text)
    except TomlError:
        return None


def _header(statement: str) -> tuple[Keys, int]:
    """Return the keys of a table header, and the header's length."""
    for end, character in enumerate(statement):
        # a bracket may also stand in a quoted key
        if character == "]" and (parsed := _parse(statement[: end + 1])):
            return _only_path(parsed), len(statement[: end + 1].strip())
    return (), 0


def _assigned(statement: str) -> tuple[Keys, int]:
    """Return the keys that a statement assigns to, and their length in it."""
    for end, character in enumerate(statement):
        # an equals sign may also stand in a quoted key or in the value
        if character == "=" and (parsed := _parse(statement[:end] + "= 0")):
            return _only_path(parsed), len(statement[:end].strip())
    return (), 0


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
