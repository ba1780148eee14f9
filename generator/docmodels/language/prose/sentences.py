"""How a description is divided into sentences, and sentences into parts."""

import re
from collections.abc import Iterator

# An alert or an inclusion, with its link: it stands for a sentence of its own.
_ALERT = re.compile(
    r"\[!\w{1,20}(?:\s[^\[\]]{0,200}(?:\[[^\[\]]{0,200}\](?:\([^()]{0,300}\))?)?)?\s?\]"
)
_FACT_WORD = r"(?:Read-?\s?only|Not[ ]nullable|Nullable)"
_SENTENCE_END = re.compile(
    rf"""
    (?=[\sRN])  # what all of these begin with
    (?: (?: (?<=[.!;]) | (?<=[.!;][)\]"”’]) )
      (?! (?: (?<=[Mm]ax\.) | (?<=[Mm]in\.) ) \s+ [a-z\d] )  # "max. 64 characters"
      \s+
    | \n
    | (?<=[.)`]) (?={_FACT_WORD}\b)           # "(`eq`).Read-only": no space
    | (?= \s {_FACT_WORD} (?: [.,;] | $ ))     # "… selected Read-only.": no stop
      (?<!\bor) (?<!\band) (?<!\bis) (?<!\bbe) (?<!\bare) (?<!\bto) (?<!\bas)
      (?<!\bnot) (?<!\ba) (?<!\bthe) (?<=[\w`)]) \s
    )""",
    re.VERBOSE,
)
# What each end of a sentence has in it, save for the end of a line.
_STOP = re.compile(r"[.!;][)\]\"”’]?\s")
_BEGINS_FACT = re.compile(_FACT_WORD)
_PARTS = re.compile(r",\s*+(?:and\s++)?|(?<!\s)\s++and\s++|(?<!\s)\s++/\s++")


# A sign before a sentence, or its name: "⚠️", ":warning:".
SIGNS = re.compile(r"(?:\s|:\s?+[a-z][a-z_+-]{1,30}\s?+:(?!:)|[^\w\s`\"'“‘$@<\[(])++")


def without_signs(text: str) -> str:
    """Drop signs before the first word of a text, and marks of bold.

    >>> without_signs(":warning: **Deprecated**: soon")
    'Deprecated**: soon'
    """
    signs = SIGNS.match(text)
    return text if signs is None else text[signs.end() :]


def sentences_of(text: str) -> Iterator[str]:
    """Yield the sentences of a description."""
    if not _may_be_several(text):
        if text.strip():
            yield text
        return
    for sentence in _SENTENCE_END.split(_ALERT.sub("\n", text)):
        if sentence.strip():
            yield sentence


def _may_be_several(text: str) -> bool:
    """Tell whether a text has what ends a sentence before another one, or an alert."""
    return (
        "\n" in text
        or "[!" in text
        or _STOP.search(text) is not None
        or _BEGINS_FACT.search(text) is not None
    )


def plain_sentence(sentence: str) -> str:
    """Fold case, and drop the marks around a sentence.

    >>> plain_sentence("**Read-only**.")
    'read-only'
    """
    return sentence.strip(" *_.!;:()[]").casefold()


def parts_of(plain: str) -> list[str]:
    """Divide a sentence at its commas, slashes and "and".

    >>> parts_of("key, not nullable and read-only")
    ['key', 'not nullable', 'read-only']
    """
    return _PARTS.split(plain)
