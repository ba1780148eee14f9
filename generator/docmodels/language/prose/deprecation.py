"""What sentences say of a property, or a model, that is no longer to be used."""

import re
from collections.abc import Set

from docmodels.core.rules import Rule, active
from docmodels.language.prose.rules import Found, PatternRule, as_written
from docmodels.language.prose.sentences import (
    plain_sentence,
    sentences_of,
    without_signs,
)

_DONE = ("deprecated", "obsolete")
_NO_LONGER = "no longer"
_IS_DONE = f"(?:{'|'.join(_DONE)})"
_UNUSED = f"{_NO_LONGER} (?:used|supported|available)"
_MODEL_PART = r"(?:property|field|attribute|value|resource|type|model|object)"

FOLDED = (
    PatternRule(
        name="deprecated-from-this-is",
        says='A sentence says that "this" is deprecated, obsolete or no longer used.',
        example="This property is no longer used.",
        pattern=re.compile(
            rf"^(?:(?:this {_MODEL_PART} )?(?:is|has been|was|are) (?:now )?(?:being )?"
            rf"|this {_MODEL_PART} )"
            rf"(?:{_IS_DONE}|{_UNUSED})\b"
            r"(?! (?:if|when)\b)"
        ),
    ),
    PatternRule(
        name="deprecated-from-no-longer",
        says='A sentence begins with "no longer used", or supported, or available.',
        example="No longer supported.",
        pattern=re.compile(rf"^{_UNUSED}\b(?! (?:if|when)\b)"),
    ),
    # "Deprecated accounts are shown" says it of the accounts.
    PatternRule(
        name="deprecated-from-first-word",
        says='A sentence begins with "deprecated" or "obsolete", of nothing else.',
        example="Deprecated since 2.0.",
        pattern=re.compile(
            rf"^(?:now |being )?{_IS_DONE}(?!-\w)"
            rf"(?=$|\s?[^\w\s]|\s(?:since|as of|in|from|by|after|starting|with|and|use"
            rf"|please|{_MODEL_PART}$)\b)"
        ),
    ),
    PatternRule(
        name="deprecated-from-listed-properties",
        says="A sentence lists properties that are deprecated.",
        example="The fields a and b are deprecated.",
        pattern=re.compile(
            r"\bthe (?:fields|properties|attributes)\b.{0,120}\b(?:are|is|have been) "
            r"(?:being |now )?deprecated\b"
        ),
    ),
    PatternRule(
        name="deprecated-from-the-property-is",
        says='A sentence says that "the property" is deprecated or obsolete.',
        example="The property is obsolete, use b instead.",
        pattern=re.compile(
            r"^the (?:property|field|attribute) (?:is|has been) (?:now )?"
            rf"{_IS_DONE}\b(?! (?:if|when)\b)"
        ),
    ),
    PatternRule(
        name="deprecated-from-end-of-sentence",
        says="A sentence about the property ends with its being deprecated.",
        example="This property is doubled by b and is deprecated.",
        pattern=re.compile(
            rf"^(?:this|the) {_MODEL_PART}(?:['’]s \w+)? is [^,;:]{{1,60}} and is "
            rf"(?:now )?{_IS_DONE}$"
        ),
    ),
)
#: What is read as it is written, not in lower case.
CAPITALS = PatternRule(
    name="deprecated-from-capitals",
    says="A sentence begins with the word in capitals, behind signs at most.",
    example="DEPRECATED goes soon.",
    pattern=re.compile(rf"^[(\[]?{_IS_DONE.upper()}\b(?!-)"),
)
RULES: tuple[Rule, ...] = (*FOLDED, CAPITALS)


def find_deprecation(text: str, without: Set[str] = frozenset()) -> Found | None:
    """Find what a note says of something that is deprecated."""
    if not _may_say(text):
        return None
    for sentence in sentences_of(text):
        found = in_sentence(sentence, without)
        if found is not None:
            return found
    return None


def is_deprecation(text: str) -> bool:
    """Tell whether a note says that something is deprecated."""
    return find_deprecation(text) is not None


def in_sentence(sentence: str, without: Set[str] = frozenset()) -> Found | None:
    """Find what one sentence says of something that is deprecated."""
    if not _may_say(sentence):
        return None
    written = without_signs(sentence)
    plain = plain_sentence(written)
    for rule in active(FOLDED, without):
        match = rule.search(plain)
        if match is not None:
            return Found(rule, as_written(match[0], sentence), "deprecated")
    capitals = CAPITALS.search(written)
    if capitals is None or CAPITALS.name in without:
        return None
    return Found(CAPITALS, capitals[0].lstrip("(["), "deprecated")


def _may_say(text: str) -> bool:
    """Tell whether a text has one of the words that every rule looks for."""
    folded = text.casefold()
    return _NO_LONGER in folded or any(word in folded for word in _DONE)
