"""Makes `generator/docmodels/core/character_tables.py`.

    python3.11 -m venv /tmp/tables
    /tmp/tables/bin/pip install unicodedata2==16.0.0
    /tmp/tables/bin/python tools/make_character_tables.py

Where the tables come from:

- Python 3.11, the oldest that docmodels runs on: its Unicode is 14.0.0.  The
  names of builtins that later versions added are listed below; they are from
  "What's New in Python" 3.12 to 3.14.
- unicodedata2 16.0.0, the Unicode of Python 3.14: which characters are newer.
- DerivedCoreProperties.txt of Unicode 16.0.0: Default_Ignorable_Code_Point, the
  characters that show nothing.  No module of Python has that property.
"""

import builtins
import keyword
import sys
import textwrap
import unicodedata
from collections.abc import Callable
from itertools import groupby
from pathlib import Path

import unicodedata2

CORE = Path(__file__).parents[1] / "generator" / "docmodels" / "core"
TARGET = CORE / "character_tables.py"

#: Default_Ignorable_Code_Point, as first and last code points.
IGNORABLE = (
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFF8),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),
)
#: Characters that are no spaces to Unicode, and look like nothing or like one:
#: BRAHMI NUMBER JOINER, BRAILLE PATTERN BLANK, KHITAN SMALL SCRIPT FILLER,
#: MUSICAL SYMBOL NULL NOTEHEAD.
BLANK = (0x1107F, 0x2800, 0x16FE4, 0x1D159)
#: Builtins of Python 3.12 to 3.14, and the one that only Windows has.
LATER_BUILTINS = ("PythonFinalizationError", "WindowsError")

SURROGATES = range(0xD800, 0xE000)


def hidden(code: int) -> bool:
    """Tell whether a character shows nothing."""
    return code in BLANK or any(low <= code <= high for low, high in IGNORABLE)


def shown(code: int) -> bool:
    """Tell whether a character can be seen, and stands on its line."""
    return chr(code).isprintable() and not hidden(code)


def identifying(code: int) -> bool:
    """Tell whether a character may stand in an identifier, and can be seen."""
    return ("a" + chr(code)).isidentifier() and not hidden(code)


def newer(code: int) -> bool:
    """Tell whether a character is newer than Unicode 14, and more than a symbol.

    Reading depends on what is a letter, a digit, a mark, a space or punctuation.
    """
    return (
        code not in SURROGATES
        and unicodedata.category(chr(code)) == "Cn"
        and unicodedata2.category(chr(code))[0] in "LMNPZ"
    )


def runs(has: Callable[[int], bool]) -> str:
    """Return how many code points have not, have, have not ... the property."""
    found = groupby(range(sys.maxunicode + 1), has)
    lengths = [f"{sum(1 for _ in group):x}" for _, group in found]
    return " ".join(lengths)


def table(name: str, meaning: str, text: str) -> str:
    """Return an assignment of `text` over several lines."""
    wrapped = textwrap.wrap(text, 84, break_on_hyphens=False)
    body = "\n".join(f"    {line}" for line in wrapped)
    return f'#: {meaning}\n{name} = """\n{body}\n"""\n'


def main() -> None:
    """Write the module."""
    assert sys.version_info[:2] == (3, 11), "the tables are those of Python 3.11"
    assert unicodedata.unidata_version == "14.0.0"
    assert unicodedata2.unidata_version == "16.0.0"
    names = {name for name in dir(builtins) if name[0].isupper()}
    parts = [
        '"""Tables of characters and words, by tools/make_character_tables.py.\n'
        "\n"
        "Those of characters are lengths of runs in hexadecimal, from U+0000 upward:\n"
        "so many have not the property, so many have it, so many have not, and on.\n"
        '"""\n',
        table("SHOWN", "Can be seen, in Unicode 14.", runs(shown)),
        table(
            "IDENTIFYING",
            "Can be seen and may stand in an identifier, in Unicode 14.",
            runs(identifying),
        ),
        table(
            "NEWER",
            "Letters, marks, numbers, punctuation and spaces of Unicode 15 and 16.",
            runs(newer),
        ),
        table("KEYWORDS", "The keywords of Python.", " ".join(sorted(keyword.kwlist))),
        table(
            "BUILTINS",
            "The builtins of Python 3.11 to 3.14 that begin with a capital.",
            " ".join(sorted(names.union(LATER_BUILTINS))),
        ),
    ]
    TARGET.write_text("\n".join(parts), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
