"""Lists of words as data: how they are written in the modules of this package."""

from collections.abc import Iterable


def phrases(text: str) -> tuple[str, ...]:
    """Split a list of words and phrases at its commas; line ends count as spaces.

    >>> phrases("data type, kind")
    ('data type', 'kind')
    """
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


def by_phrase(
    groups: Iterable[tuple[str, tuple[str, ...]]],
) -> tuple[tuple[str, str], ...]:
    """Return each phrase with the head of its group, in the order of the groups.

    >>> by_phrase([("lists headers", ("header", "headers"))])
    (('header', 'lists headers'), ('headers', 'lists headers'))
    """
    return tuple((phrase, head) for head, listed in groups for phrase in listed)
