"""What a row shows of values that its text lists: that they are not those allowed."""

import re
from dataclasses import dataclass

from docmodels.core.rules import Deciding
from docmodels.declare.rows.examples import example
from docmodels.declare.rows.row import PropertyRow
from docmodels.language.prose import sentences_of

# Who speaks so, speaks of properties that are there or not.
_OF_PRESENCE = re.compile(
    r"\b(?:at (?:least|most)|exactly|only) one\b|\bnot both\b|\bmutually exclusive\b"
    r"|\btogether\b|\b(?:is|are|be) (?:also )?(?:set|sent|given|provided|specified"
    r"|present|supplied|included|omitted|required|mandatory)\b(?! to\b)"
    r"|\bmust (?:also )?(?:give|provide|specify|send|supply|include|set)\b",
    re.IGNORECASE,
)
# Who speaks so, speaks of what a property may hold.
_OF_VALUES = re.compile(r"\b(?:values?|options?|choices)\b", re.IGNORECASE)
_MAX_WORDS_OF_DEFAULT = 3
# What says this of a list of words, says it by mistake.
_ANSWERS = ("true", "false", "yes", "no")
_FOLDED = re.compile(r"[\W_]")


@dataclass(frozen=True, slots=True)
class Listed:
    """The values that a row's text lists."""

    row: PropertyRow
    values: frozenset[str]


def _are_properties(one: Listed) -> bool | None:
    """Tell whether the values are properties of which the text says which are given.

    A property called `card` may be what a value "card" of another asks for: names of
    other properties are values, unless the sentence speaks of their being there.
    """
    own = {*one.row.names, *(name.rpartition(".")[2] for name in one.row.names)}
    all_names = one.values <= one.row.siblings
    mentions_own = bool(one.values & own)
    if not all_names and not mentions_own:
        return None
    words = [word.casefold() for word in one.values]
    told = (text.casefold() for text in sentences_of(one.row.prose))
    named = [text for text in told if any(word in text for word in words)]
    if any(map(_OF_PRESENCE.search, named)):
        return True
    both = all_names and mentions_own
    return True if both and not any(map(_OF_VALUES.search, named)) else None


def _lack_default(one: Listed) -> bool | None:
    """Tell whether the documented default is not among the values."""
    row = one.row
    default = row.default or row.told.default
    if default is None or len(default.split()) > _MAX_WORDS_OF_DEFAULT:
        return None
    if default.startswith(("[", "{", "(", "<")) or _folded(default) in _ANSWERS:
        return None
    known = {_folded(value) for value in one.values}
    parts = {_folded(part) for part in (default, *default.split(","))}
    return None if parts & {*known, ""} else True


def _folded(text: str) -> str:
    return _FOLDED.sub("", text).casefold()


#: What shows that values in a text are none, or not all.
VETOES: tuple[Deciding[Listed, bool], ...] = (
    Deciding(
        name="no-values-from-names-of-properties",
        says="Names of properties are no values where the text says which of them are "
        "given, or names the property itself.",
        example=example(
            "Name | Type | Description",
            "off | string | x",
            "on | string | One of `on`, `off`.",
        ),
        decide=_are_properties,
    ),
    Deciding(
        name="no-values-without-the-default",
        says="A list that lacks the documented default is not whole.",
        example=example(
            "Name | Type | Default | Description",
            "state | string | dim | Values are `on`, `off`.",
        ),
        decide=_lack_default,
    ),
)
