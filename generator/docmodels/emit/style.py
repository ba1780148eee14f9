"""Black: the style of the Python that docmodels writes.

Nothing here depends on the working directory or on the black settings of the project
that runs docmodels: the mode is fixed.
"""

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import black as black  # says where black is at home

_WIDTH = 88
#: Below it no character is wider than others.
_FIRST_WIDE = "\u1100"

#: Black now and then needs a second pass over its own result.
_PASSES = 4


def fits(line: str) -> bool:
    """Tell whether black leaves a line as long as it is."""
    if line.isascii() or len(line) * 2 <= _WIDTH:
        return len(line) <= _WIDTH
    if len(line) + sum(char >= _FIRST_WIDE for char in line) <= _WIDTH:
        return True
    width: int = _library("black.strings").str_width(line)
    return width <= _WIDTH


def until_stable(text: str) -> str:
    """Return `text` as black formats it: another pass changes nothing.

    Raises ValueError when that never ends, and what black raises for what it cannot
    format or what would mean something else (no common class).
    """
    formatter, mode = _library("black"), _library("black.mode")
    fixed = mode.Mode(target_versions={mode.TargetVersion.PY311}, line_length=_WIDTH)
    formatted = text
    for _ in range(_PASSES):
        before, formatted = formatted, formatter.format_str(formatted, mode=fixed)
        formatted = formatted if formatted.strip() else ""
        if formatted == before:
            if formatted != text:
                formatter.assert_equivalent(text, formatted)
            return formatted
    raise ValueError(f"the text still changes after {_PASSES} passes")


@cache
def _library(name: str) -> Any:
    """Return black or a part of it, when it is needed: it takes 0.1 s to import.

    Of docmodels' own templates most packages have no statement for it.
    """
    return import_module(name)
