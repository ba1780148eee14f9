"""Numbers of which a text says what each means: "0 = off, 1 = on".

What says so for a whole number, or for a text, lists its values, though nothing
announces them: those of a text as they are written.
"""

import re
from collections.abc import Sequence
from itertools import islice

from docmodels.core.numerals import whole_number
from docmodels.language.prose.allowed import AllowedValues
from docmodels.language.prose.forbidding import FORBIDDING
from docmodels.language.prose.rules import first_match

_MOST = 200
_LONGEST_MEANING = 120


def _item(value: str) -> str:
    """Return the pattern, as text, of a value that begins an item, and the sign behind.

    A dash without spaces is one before Chinese only: "24-hour" says nothing of 24.
    """
    return (
        r"(?:^|[,;:.(\[，；：。、（【|/]|\b(?:and|or|are|is)\b|[^\x00-\x7f] )[ \t]{0,4}"
        rf"(?:[-*•·] )?{value}"
        r"(?:[ \t]{0,4}(?:=>|->|→|==?|[:：＝])[ \t]{0,4}(?=[^\W\d_]|[`\"“'(])"
        r"|[ \t]{1,4}[-–—][ \t]{1,4}(?=[^\W\d_]|[`\"“'(])"
        r"|[-–—－](?=[^\W\d_a-zA-Z]))"
    )


_NUMBER = re.compile(
    _item(r"(?P<mark>[`\"“']?)(?P<value>-?\d{1,9})[`\"”']?"), re.MULTILINE
)
_WORD = re.compile(_item(r"`(?P<value>(?!\d+`)\w{1,20})`"), re.MULTILINE)
_ENDS = re.compile(r"[.;。；)）\]】\n]")
_SENTENCE = re.compile(r"[.!?] +[A-Z]|。")
# A list with a range, or that goes on without numbers, has other values, too.
_GOES_ON = re.compile(
    r"\betc\b|\.\.\.|…|\band so on\b|\b(?:or|and) (?:any other|another|others)\b"
    r"|(?:\b(?:others?|other values|(?:any|every)thing else)|其他|其它) ?[-–:：=]"
    r"|\bn ?[=:]|\d ?(?:-|–|~|～|to|\.\.) ?\d{1,9} ?[-–=:：]|\d\+|[<>≥≤] ?\d"
    r"|等$"
)
# Ends of a scale, and numbers that stand for what no number says.
_NO_VALUES = re.compile(
    r"\b(?:(?:high|low|slow|fast|small|larg|great|strong|weak)(?:est|er)|best|worst|most"
    r"|least|minimum|maximum|min|max|unlimited|infinite|infinity|no limit|forever)\b"
    r"|最|不限|无限|^[mnx]$",
    re.IGNORECASE,
)
# Of what is counted, some numbers have a name, and the others are numbers.
_COUNTED = re.compile(
    r"%|\b(?:percent(?:age)?|(?:milli)?seconds|minutes|hours|days|ms|bytes|age|timeout"
    r"|duration|delay|interval|number of|count|amount|price|length|size)\b",
    re.IGNORECASE,
)
# Of such numbers, several make one: no list has them all.
_BITS = re.compile(r"\bbit|\bflags?\b|\bcombin|\bmask|\bsum\b", re.IGNORECASE)
# Steps, of which each is done, have numbers, too.
_STEPS = re.compile(r"\b(?:steps|stages|lines|rules|sections)\b", re.IGNORECASE)
# Of a text that has several of them, as one for each hour, no number is the value.
_SEVERAL = re.compile(
    r"\b(?:each|every|consists?|digits?|characters?|positions?|separated|sequence)\b",
    re.IGNORECASE,
)
# A number that is no part of a word, of a version or of a fraction.
_ALONE = re.compile(r"(?<![\w.])\d{1,9}(?![\w.]*\w)")
# Beside an example of a text, numbers may be others.
_EXAMPLE = re.compile(r"\b(?:e\.g|examples?|such as|z\. ?B)\b|例", re.IGNORECASE)


def are_bits(text: str) -> bool:
    """Tell whether a text speaks of numbers of which several make one."""
    return _BITS.search(text) is not None


def read_meanings(text: str, *, written: bool = False) -> AllowedValues | None:
    """Return the numbers that a text lists with what each means, or None.

    With `written`, they are as they stand there, with zeros before them, and words in
    code in their list are values, too.

    >>> read_meanings("How it is: 0 = off, 1 = on.").values
    (('0', 'off'), ('1', 'on'))
    >>> read_meanings("01 - off; 02 - on", written=True).values
    (('01', 'off'), ('02', 'on'))
    """
    found = _items(text, written=written)
    if found is None or len(found) < 2 or are_bits(text):
        return None
    start = found[0].start()
    lead = text[:start].rpartition(". ")[2].rpartition("\n")[2]
    forbidden = first_match(FORBIDDING, lead.casefold(), frozenset())
    if forbidden is not None or _COUNTED.search(text, 0, start) is not None:
        return None
    if written and _is_of_many(text, start):
        return None
    ends = [match.start() for match in found[1:]]
    last = _ENDS.search(text, found[-1].end())
    ends.append(last.start() if last is not None else len(text))
    items: dict[str | int, str] = {}
    values: list[str] = []
    for match, end in zip(found, ends, strict=True):
        meaning = text[match.end() : end].strip(" \t\n,;.，；。、|/([{（【")
        number = whole_number(match["value"])
        value = match["value"] if number is None else number
        if value in items or not _is_meaning(meaning):
            return None
        items[value] = meaning
        values.append(match["value"] if written else str(value))
    numbers = [one for one in items if isinstance(one, int)]
    if _GOES_ON.search(text, start) or _are_apart(numbers):
        return None
    if written and _lacks_some(text, [*filter(_is_number, values)]):
        return None
    return AllowedValues(tuple(zip(values, items.values(), strict=True)))


def _items(text: str, *, written: bool) -> list[re.Match[str]] | None:
    """Return the items of a list of numbers; None where what it lists is not clear.

    Words in code are values of a text beside numbers in code: `01`, `02`, `V5`.  Of
    one before the first number nobody can tell whether it is.
    """
    numbers = [*islice(_NUMBER.finditer(text), _MOST + 1)]
    if len(numbers) > _MOST:
        return None
    if not written or len(numbers) < 2 or any(one["mark"] != "`" for one in numbers):
        return numbers
    words = [*islice(_WORD.finditer(text), _MOST + 1)]
    first = numbers[0].start()
    before = [one.end() for one in words if one.start() < first]
    if len(words) > _MOST or any(text[end:first].strip(" `-*•·\n") for end in before):
        return None
    after = (one for one in words if one.start() > first)
    return sorted((*numbers, *after), key=lambda one: one.start())


def _is_number(value: str) -> bool:
    return value.removeprefix("-").isdecimal()


def _is_of_many(text: str, start: int) -> bool:
    """Tell whether a text may be another than one of the numbers from `start` on."""
    return bool(
        _STEPS.search(text, 0, start)
        or _SEVERAL.search(text, 0, start)
        or _EXAMPLE.search(text)
    )


def _lacks_some(text: str, numbers: Sequence[str]) -> bool:
    """Tell whether a text has a number like those listed that is not among them.

    "01, 3DS; 02 - on" says of one what nobody can read, so the list is not whole.
    """
    widths = {len(number) for number in numbers}
    others = (match[0] for match in _ALONE.finditer(text))
    return any(one not in numbers for one in others if len(one) in widths)


def _is_meaning(text: str) -> bool:
    """Tell whether a text is what a number means, and no sentence beside it."""
    if not text or len(text) > _LONGEST_MEANING or _NO_VALUES.search(text):
        return False
    return _SENTENCE.search(text) is None


def _are_apart(numbers: list[int]) -> bool:
    """Tell whether numbers are special ones among many, ends of a scale, or bits."""
    special = set(numbers) <= {-1, 0}
    ends = len(numbers) == 2 and min(numbers) in (0, 1) and max(numbers) > 2
    bits = len(numbers) > 2 and all(n > 0 and n & (n - 1) == 0 for n in numbers)
    return special or ends or bits
