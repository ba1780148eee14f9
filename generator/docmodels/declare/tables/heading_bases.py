"""Takes what a heading says of the bases behind a name off it."""

import re
from functools import lru_cache

from docmodels.language.words.dialect import Dialect

_NAMES = r"[\w.]+(?:(?:, ?| and | & |, and )[\w.]+)*"
_BETWEEN_NAMES = re.compile(r", and | and | & |, ?")


@lru_cache(maxsize=8)
def _with_bases(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of a name and its bases, with the words between the two.

    "Bird : Animal", "Bird (extends Animal)", "Bird extends Animal, Pet".
    """
    words = "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))
    return re.compile(
        rf"(?P<name>[\w.]+)(?: (?:[:<]|{words}) (?P<plain>{_NAMES})"
        rf"| ?\((?::|{words}) ?(?P<enclosed>{_NAMES})\))",
        re.IGNORECASE,
    )


def split_bases(title: str, dialect: Dialect) -> tuple[str, tuple[str, ...]]:
    """Take the names of the bases off a heading; return the rest and the names.

    >>> from docmodels.language.words.dialect import DEFAULT
    >>> split_bases("Bird (extends Animal)", DEFAULT)
    ('Bird', ('Animal',))
    """
    match = _with_bases(dialect.base_phrases).fullmatch(title.replace("`", "").strip())
    if match is None or _is_label(match["name"], dialect):
        return title, ()
    names = _BETWEEN_NAMES.split(match["plain"] or match["enclosed"])
    return match["name"], tuple(names)


def _is_label(word: str, dialect: Dialect) -> bool:
    """Tell whether a word before a colon says what kind of thing follows."""
    labels = (*dialect.name_prefixes, *dialect.name_suffixes, *dialect.part_headings)
    folded = word.casefold()
    return folded.isdigit() or folded in {label.strip(":") for label in labels}
