"""What sentences say of the length of a text."""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass

from docmodels.core.numerals import whole_number
from docmodels.core.rules import active
from docmodels.language.prose.rules import Found, PatternRule

_UNIT = r"(?:characters?|chars?)\b"
_FLAGS = re.IGNORECASE | re.VERBOSE
#: All are asked; what an earlier one says of an end counts.  The groups `min` and
#: `max` hold the ends, `both` what is either.
RULES = (
    PatternRule(
        name="length-between",
        says="A sentence states both ends of a length in words.",
        example="Between 3 and 32 characters.",
        pattern=re.compile(
            rf"\bbetween\ (?P<min>\d{{1,9}})\ and\ (?P<max>\d{{1,9}})\ {_UNIT}",
            _FLAGS,
        ),
    ),
    PatternRule(
        name="length-from-range",
        says="A sentence states a range of characters.",
        example="A name of 16-64 characters.",
        pattern=re.compile(
            rf"""(?<![\w.,-])(?P<min>\d{{1,9}})\ ?(?:-|–|to)\ ?
            (?P<max>\d{{1,9}})\ {_UNIT}""",
            _FLAGS,
        ),
    ),
    PatternRule(
        name="max-length-from-name",
        says="A sentence states a maximum length.",
        example="The maximum length of the name is 64.",
        pattern=re.compile(
            r"""\bmax(?:imum|\.)?(?:\ allowed|\ permitted)?[ ]?length
            (?:\ of\ (?:the|this|a)\ (?:\w{1,30}\ ){1,3}is|\ is|\ of|:|=)*
            \ ?(?P<max>\d{1,9})\b(?!\ bytes)""",
            _FLAGS,
        ),
    ),
    PatternRule(
        name="max-length-from-size",
        says="A sentence states a maximum size, or a limit, in characters.",
        example="The maximum size is 1024 characters.",
        pattern=re.compile(
            rf"""\bmax(?:imum|\.)?(?:\ allowed|\ permitted)?\ (?:size|limit)
            (?:\ is|\ of|:|=)*\ ?(?P<max>\d{{1,9}})\ {_UNIT}""",
            _FLAGS,
        ),
    ),
    PatternRule(
        name="max-length-from-at-most",
        says="A sentence allows so many characters at most.",
        example="It cannot exceed 64 characters.",
        pattern=re.compile(
            rf"""\b(?:maximum(?:\ of)?|max\.?|up\ to|limited\ to|at\ most|no\ more\ than
            |(?:not|cannot|can['’]t)\ (?:exceed|be\ (?:longer|more)\ than))
            \ (?P<max>\d{{1,9}})\ {_UNIT}""",
            _FLAGS,
        ),
    ),
    PatternRule(
        name="max-length-from-limit-behind",
        says='A number of characters is followed by "maximum", "limit" or the like.',
        example="It has a 512 character limit.",
        pattern=re.compile(
            r"""\b(?P<max>\d{1,9})[- ](?:characters?|chars?)
            \ (?:max|maximum|limit|or\ less|or\ fewer)\b""",
            _FLAGS,
        ),
    ),
    PatternRule(
        name="min-length-from-name",
        says="A sentence states a minimum length.",
        example="minLength: 1",
        pattern=re.compile(
            r"""\bmin(?:imum|\.)?\ ?length(?:\ is|\ of|:|=)*
            \ ?(?P<min>\d{1,9})\b(?!\ bytes)""",
            _FLAGS,
        ),
    ),
    PatternRule(
        name="min-length-from-at-least",
        says="A sentence asks for so many characters at least.",
        example="At least 8 characters.",
        pattern=re.compile(
            rf"\b(?:at\ least|minimum(?:\ of)?|min\.?)\ (?P<min>\d{{1,9}})\ {_UNIT}",
            _FLAGS,
        ),
    ),
    PatternRule(
        name="length-stated",
        says="A sentence says how many characters a text has.",
        example="It is 28 characters long.",
        pattern=re.compile(
            rf"""\b(?:is|be|exactly)\ (?P<both>\d{{1,9}})\ {_UNIT}
            \ (?:long|in\ length)\b""",
            _FLAGS,
        ),
    ),
)
# Every rule looks for a number.
_DIGIT = re.compile(r"\d")
# A line of a list is about one value; "each" is about the items of a list.
_LIST_LINE = re.compile(r"^\s*[-*•·]\s|^\s*(?:`[^`]+`|\"[^\"]+\") ?[-–—:=]")
_OTHER_LENGTH = re.compile(
    r"\b(?:each|every|per|items?|elements?|entry|entries|if|when|unless|otherwise"
    r"|exceed the standard)\b",
    re.IGNORECASE,
)
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")


@dataclass(frozen=True, slots=True)
class Lengths:
    """The shortest and the longest that a text may be, in characters."""

    shortest: int | None = None
    longest: int | None = None
    found: tuple[Found, ...] = ()


def read_lengths(sentences: Sequence[str], without: Set[str] = frozenset()) -> Lengths:
    """Read what sentences say of a text's length; ends that contradict are none."""
    ends: dict[str, tuple[int, Found]] = {}
    for sentence in sentences:
        if not _DIGIT.search(sentence):
            continue
        if _LIST_LINE.match(sentence) or _OTHER_LENGTH.search(sentence):
            continue
        for end, told in _sentence_lengths(sentence, without).items():
            ends.setdefault(end, told)
    shortest = ends["min"][0] if "min" in ends else None
    longest = ends["max"][0] if "max" in ends else None
    if shortest is not None and longest is not None and shortest > longest:
        return Lengths()
    return Lengths(shortest, longest, tuple(found for _, found in ends.values()))


def _sentence_lengths(sentence: str, without: Set[str]) -> dict[str, tuple[int, Found]]:
    ends: dict[str, tuple[int, Found]] = {}
    kept = _without_commas(sentence)
    text = "".join(sentence[place] for place in kept)
    for rule in active(RULES, without):
        match = rule.search(text)
        if match is None:
            continue
        words = sentence[kept[match.start()] : kept[match.end() - 1] + 1]
        for end, digits in match.groupdict().items():
            number = whole_number(digits)
            if number is None:
                continue
            if end != "both":
                ends.setdefault(end, (number, _found(rule, words, end, number)))
            elif not ends:
                ends = {
                    one: (number, _found(rule, words, one, number))
                    for one in ("min", "max")
                }
    return ends


def _without_commas(sentence: str) -> list[int]:
    """Return the places of all characters but the commas in numbers: `1,024`."""
    commas = {match.start() for match in _THOUSANDS.finditer(sentence)}
    return [place for place in range(len(sentence)) if place not in commas]


def _found(rule: PatternRule, words: str, end: str, number: int) -> Found:
    least = "at least" if end == "min" else "at most"
    noun = "character" if number == 1 else "characters"
    return Found(rule, words, f"{least} {number} {noun}")
