"""The words in titles and prose that may be the name of a model."""

import re
from collections.abc import Iterator, Sequence

from docmodels.samples.sample import Prose

_NOUN = re.compile(
    r"\b(?:resources?|objects?|collection|entity|entities|details)\b", re.I
)
_RETURNED = re.compile(r"\breturns (?:an?|the)\s(?=[A-Za-z])", re.I)
_WORD = re.compile(r"[A-Za-z](?:[\w.]*\w)?")
_LONGEST_NAME = 6


def names_in(text: str) -> list[str]:
    """Return what may be models' names in a paragraph, by the words around them."""
    return [*_before_nouns(text), *_returned(text)]


def phrases(title: str) -> list[str]:
    """Return the runs of words of a title, the longest first, each once."""
    # what happens has names such as "order.created"
    return [*dict.fromkeys((*_runs(title), *_runs(title.replace(".", " "))))]


def without_noun(label: str) -> str:
    """Return a label without what says that it is about a model: "resource"."""
    words = label.split()
    while len(words) > 1 and _NOUN.fullmatch(words[-1]):
        words = words[:-1]
    return " ".join(words)


def _before_nouns(text: str) -> Iterator[str]:
    """Yield the words before "resource"."""
    for noun in _NOUN.finditer(text):
        words = _WORD.findall(text[max(0, noun.start() - 100) : noun.start()])
        for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
            yield " ".join(words[-length:])


def _returned(text: str) -> Iterator[str]:
    """Yield the words after "returns a"."""
    for found in _RETURNED.finditer(text):
        words = _WORD.findall(text[found.end() : found.end() + 100])
        for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
            yield " ".join(words[:length])


def _runs(title: str) -> Iterator[str]:
    words = _WORD.findall(title)
    for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])


def told_in(prose: Sequence[Prose]) -> tuple[object, ...]:
    """Return all that the paragraphs around a sample say of its model.

    What else is in them, and where they stand, does not count for which one it is.
    """
    each = ((p.near, p.links, p.marked, tuple(names_in(p.text))) for p in prose)
    return tuple(one for one in each if any(one[1:]))
