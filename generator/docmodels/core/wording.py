"""Words of messages."""

import difflib
import json
from collections.abc import Collection, Sequence

#: What stands in the place of the rest of a text.
CUT = "…"


def count(number: int, noun: str) -> str:
    """Return a number with its noun: "1 file", "2 files".

    >>> count(1, "file"), count(0, "property")
    ('1 file', '0 properties')
    """
    if number == 1:
        return f"1 {noun}"
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number:,} {plural}"


def first_of(texts: Sequence[str], most: int) -> str:
    """Return texts with commas, of which more than so many are but counted.

    >>> first_of(["a", "b"], 2), first_of(["a", "b", "c", "d"], 2)
    ('a, b', 'a, b and 2 more')
    """
    left = len(texts) - most
    return ", ".join(texts[:most]) + (f" and {left:,} more" if left > 0 else "")


def near_match(word: str, known: Collection[str]) -> str | None:
    """Return the one of `known` that `word` is probably meant to be.

    Case, and hyphens against underscores, are not what tells words apart.
    """
    by_fold = {_folded(name): name for name in known}
    near = difflib.get_close_matches(_folded(word), by_fold, n=1)
    return by_fold[near[0]] if near else None


def suggestion(word: str, known: Collection[str], noun: str = "known") -> str:
    """Return a hint: the near match of `word`, else what there is."""
    if near := near_match(word, known):
        return f"did you mean {quoted(near)}?"
    return f"{noun}: {', '.join(known) or 'none'}"


def quoted(text: str) -> str:
    """Return `text` in double quotes, with control characters escaped."""
    return json.dumps(text, ensure_ascii=False)


def shortened(text: str, longest: int = 60) -> str:
    """Return a text of one line, cut where it has more than `longest` characters."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[:longest].rstrip()}{CUT}"


def _folded(word: str) -> str:
    return word.casefold().replace("_", "-")
