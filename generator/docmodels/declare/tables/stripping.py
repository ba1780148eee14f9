"""Takes the words around a name off a heading."""

import re
from functools import lru_cache

from docmodels.language.words.dialect import Dialect

_LABELLED = re.compile(r"\w+(?: \w+)?:(?!:)\s*(\S+)")
_NAMES = r"[\w.]+(?:(?:, ?| and | & |, and )[\w.]+)*"
_BETWEEN_NAMES = re.compile(r", and | and | & |, ?")
_REMARK = re.compile(r"(?<=\w)\s+\([^()]*\)$")
# "message FeedEntry": a keyword as code has it, and one name behind it.
_DECLARED = re.compile(r"(?:message|record|type)\s+([A-Z]\w*)")
_DASHES = ("-", "–", "—", ":")


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


def name_in(
    title: str, dialect: Dialect, suffixes: tuple[str, ...]
) -> tuple[str, bool]:
    """Return the name in a heading, and whether it is surely a name.

    It is where words such as *resource type* or a base stand around it, or where it is
    a single word.
    """
    title, bases = split_bases(title, dialect)
    if bases:
        return title, True
    name, stripped = strip_title(title, dialect.name_prefixes, suffixes)
    return name, stripped or len(name.split()) == 1


def strip_title(
    title: str, prefixes: tuple[str, ...], suffixes: tuple[str, ...]
) -> tuple[str, bool]:
    """Remove the words around a name in a heading.

    Returns the name and whether anything was removed.  A heading that is
    nothing but such a word keeps it.

    >>> strip_title("The `chat` resource type (beta)", ("the",), ("resource type",))
    ('chat', True)
    """
    plain = title.replace("`", " ").strip()
    labelled = _LABELLED.fullmatch(plain) or _DECLARED.fullmatch(plain)
    if labelled and not labelled[1].isdigit():
        return labelled[1], True  # "Object: Invoice", "Definition: RoomFilter"
    words = _REMARK.sub("", title.replace("`", " ").strip(" *:#.")).split()
    stripped = False
    for prefix in sorted(prefixes, key=len, reverse=True):
        parts = prefix.split()
        if len(words) > len(parts) and _fold(words[: len(parts)]) == parts:
            words, stripped = words[len(parts) :], True
            break
    ended, words = _without_suffix(words, suffixes)
    if words and words[-1] in _DASHES:  # "Bird object – Properties" has two of them
        _, words = _without_suffix(words[:-1], suffixes)
    return " ".join(words).strip(" :*-–—"), stripped or ended


def _without_suffix(
    words: list[str], suffixes: tuple[str, ...]
) -> tuple[bool, list[str]]:
    """Remove the longest of `suffixes` that `words` end with, if there is one."""
    for suffix in sorted(suffixes, key=len, reverse=True):
        parts = suffix.split()
        if len(words) > len(parts) and _fold(words[-len(parts) :]) == parts:
            return True, words[: -len(parts)]
    return False, words


def _fold(words: list[str]) -> list[str]:
    return [word.casefold() for word in words]
