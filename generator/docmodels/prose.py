"""Facts about a property that stand in the sentences of its description.

Precision counts more than recall: a fact is taken only from a sentence that
says nothing else, so that "Required if type is weekly" makes nothing
required.
"""

import re
from dataclasses import dataclass

_SENTENCE_END = re.compile(r"(?<=[.!;])\s+|\n")
_LEADING_MARK = re.compile(
    r"""^[\[(*\s]*
        (required|mandatory|optional|read-?\s?only|nullable|deprecated|obsolete)
        (?:[\])]|\s*[.:;–—]|\s-\s)""",
    re.VERBOSE | re.IGNORECASE,
)
# The marks of generated documentation: `[optional] [default to null]`.
_BRACKETED = re.compile(
    r"\[\s*(required|optional|read-?\s?only|nullable|deprecated)\s*\]", re.IGNORECASE
)
_BRACKETED_DEFAULT = re.compile(
    r"\[\s*default(?: value)?(?: to|:| is|=)\s*[\"'`]?([^\]\"'`]+)[\"'`]?\s*\]",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"^(?:this|the) (?:property|field|value|attribute|parameter) (?:is|was) "
    r"(?:a |an )?|^(?:it )?is (?:a |an )?|^(?:a |an )"
)
_OBJECT = re.compile(r" (?:property|field|value|attribute)$")
_DEPRECATED = re.compile(
    r"^(?:this (?:property|field|attribute|value|resource|type|model|object) )?"
    r"(?:(?:is|has been|was|are) (?:now )?)?(?:being )?"
    r"(?:deprecated|obsolete|no longer (?:used|supported|available))\b"
    r"|\bthe (?:fields|properties|attributes)\b.*\b(?:are|is|have been) "
    r"(?:being |now )?deprecated\b"
)
_NULL = re.compile(r"\b(?:is|can be|may be|will be|returns) `?null`?(?![\w-])")
_DEFAULT = re.compile(
    r"\bdefault(?: value)?(?: is|:| =|s to)\s+"
    r"(?:`([^`]+)`|\"([^\"]+)\"|“([^”]+)”|'([^']+)'|(true|false|-?\d[\d.]*\d|-?\d))"
    r"(?!\s*(?:or|and)\b)",
    re.IGNORECASE,
)
_LENGTHS = (
    re.compile(r"between (?P<min>\d+) and (?P<max>\d+) characters", re.IGNORECASE),
    re.compile(r"max(?:imum)? length(?: is| of|:)* (?P<max>\d+)\b", re.IGNORECASE),
    re.compile(
        r"(?:maximum(?: of)?|up to|limited to|at most|no more than|not exceed|"
        r"max\.?) (?P<max>\d+) characters",
        re.IGNORECASE,
    ),
    re.compile(r"(?P<max>\d+) characters? (?:max|maximum|or less)\b", re.IGNORECASE),
    re.compile(r"min(?:imum)? length(?: is| of|:)* (?P<min>\d+)\b", re.IGNORECASE),
    re.compile(r"at least (?P<min>\d+) characters", re.IGNORECASE),
)
_NUMBER = re.compile(r"\d+")

_FACTS = {
    "required": ("required", True),
    "mandatory": ("required", True),
    "not required": ("required", False),
    "optional": ("required", False),
    "read-only": ("read_only", True),
    "read only": ("read_only", True),
    "readonly": ("read_only", True),
    "nullable": ("nullable", True),
    "not nullable": ("nullable", False),
    "non-nullable": ("nullable", False),
    "deprecated": ("deprecated", True),
    "obsolete": ("deprecated", True),
}


@dataclass(frozen=True, slots=True)
class ProseFacts:
    """What a description says beside its meaning; None where it is silent."""

    required: bool | None = None
    nullable: bool | None = None
    read_only: bool | None = None
    deprecated: bool | None = None
    default: str | None = None
    min_length: int | None = None
    max_length: int | None = None


def read_facts(text: str) -> ProseFacts:
    """Read the facts in a description; `text` has code spans in backticks."""
    found: dict[str, bool] = {}
    for sentence in _SENTENCE_END.split(text):
        found.update(_sentence_facts(sentence))
    for mark in _BRACKETED.findall(text):
        name, value = _FACTS[mark.casefold()]
        found[name] = value
    if "nullable" not in found and _NULL.search(text):
        found["nullable"] = True
    default = _DEFAULT.search(text) or _BRACKETED_DEFAULT.search(text)
    shortest, longest = _lengths(text)
    return ProseFacts(
        found.get("required"),
        found.get("nullable"),
        found.get("read_only"),
        found.get("deprecated"),
        next(filter(None, default.groups())) if default else None,
        shortest,
        longest,
    )


def is_deprecation(text: str) -> bool:
    """Tell whether a note says that something is deprecated."""
    return any(
        _DEPRECATED.search(_plain(sentence)) is not None
        for sentence in _SENTENCE_END.split(text)
    )


def _plain(sentence: str) -> str:
    return sentence.strip(" *_.!;:()[]").casefold()


def _sentence_facts(sentence: str) -> dict[str, bool]:
    found: dict[str, bool] = {}
    mark = _LEADING_MARK.match(sentence)
    if mark:
        name, value = _FACTS[mark[1].casefold().replace("readonly", "read-only")]
        found[name] = value
    plain = _plain(sentence)
    if _DEPRECATED.search(plain):
        found["deprecated"] = True
    parts = re.split(r",\s*(?:and\s+)?|\s+and\s+", plain)
    facts = [_FACTS.get(_OBJECT.sub("", _SUBJECT.sub("", part))) for part in parts]
    if all(facts):
        found.update(fact for fact in facts if fact is not None)
    return found


def _lengths(text: str) -> tuple[int | None, int | None]:
    shortest: int | None = None
    longest: int | None = None
    for pattern in _LENGTHS:
        match = pattern.search(text)
        if match is None:
            continue
        groups = match.groupdict()
        if shortest is None and groups.get("min"):
            shortest = int(groups["min"])
        if longest is None and groups.get("max"):
            longest = int(groups["max"])
    return shortest, longest


def read_length_cell(text: str) -> tuple[int | None, int | None]:
    """Read a length column: `(1, 200)` and `1-200` are both ends, `50` the longest.

    Returns (shortest, longest) in characters, None where the cell is silent.
    """
    numbers = [int(number) for number in _NUMBER.findall(text)]
    match numbers:
        case [longest]:
            return (longest, None) if "min" in text.casefold() else (None, longest)
        case [shortest, longest] if shortest <= longest:
            return shortest, longest
        case _:
            return None, None


def read_yes_no(text: str) -> bool | None:
    """Read a cell of a column that asks yes or no; None when it is neither."""
    word = text.casefold().strip(" *.`")
    if word in ("yes", "y", "true", "required", "✓", "✔", "✅", "x", "mandatory", "☑"):
        return True
    if word in ("no", "n", "false", "optional", "-", "–", "—", "", "not required"):
        return False
    if word.startswith(("yes.", "yes,")):
        return True
    return None
