"""Black: the style of the Python that docmodels writes.

Nothing here depends on the working directory or on the black settings of the project
that runs docmodels: the mode is fixed.
"""

import black
from black.mode import Mode, TargetVersion
from black.strings import str_width

_WIDTH = 88
_MODE = Mode(target_versions={TargetVersion.PY311}, line_length=_WIDTH)

#: Black now and then needs a second pass over its own result.
_PASSES = 4


def fits(line: str) -> bool:
    """Tell whether black leaves a line as long as it is."""
    return (len(line) if line.isascii() else str_width(line)) <= _WIDTH


def until_stable(text: str) -> str:
    """Return `text` as black formats it: another pass changes nothing.

    Raises ValueError when that never ends, and what black raises for what it cannot
    format or what would mean something else (no common class).
    """
    formatted = text
    for _ in range(_PASSES):
        before, formatted = formatted, black.format_str(formatted, mode=_MODE)
        formatted = formatted if formatted.strip() else ""
        if formatted == before:
            if formatted != text:
                black.assert_equivalent(text, formatted)
            return formatted
    raise ValueError(f"the text still changes after {_PASSES} passes")
