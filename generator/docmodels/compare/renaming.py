"""Texts that mention types by names that these no longer have."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Renaming:
    """The new names of types by their old ones; `by_word` has these by first words."""

    names: Mapping[str, str]
    by_word: Mapping[str, tuple[str, ...]]

    def renewed(self, text: str) -> str:
        """Return a text with the new names in the place of the old ones."""
        parts = []
        at = 0
        for word in _WORD.finditer(text):
            start = word.start()
            if start < at:
                continue
            for name in self.by_word.get(word[0], ()):
                end = start + len(name)
                if text.startswith(name, start) and not _WORD.match(text, end):
                    parts += [text[at:start], self.names[name]]
                    at = end
                    break
        return "".join((*parts, text[at:]))


def renaming(names: Mapping[str, str]) -> Renaming:
    """Return what puts new names into texts; of names that begin alike, the longest."""
    by_word: dict[str, list[str]] = {}
    for name in sorted(names, key=lambda name: (-len(name), name)):
        word = _WORD.match(name)
        if word is not None:
            by_word.setdefault(word[0], []).append(name)
    return Renaming(names, {word: tuple(found) for word, found in by_word.items()})
