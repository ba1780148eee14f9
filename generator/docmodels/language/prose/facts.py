"""Facts about a property that stand in the sentences of its description.

Precision counts more than recall: a fact is taken only from a sentence that
says little else and no condition, so that "Required if type is weekly" makes
nothing required.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from docmodels.core.numerals import whole_number
from docmodels.core.page import Run, RunKind, Runs, prose
from docmodels.language.words.facts import FACTS_IN_SENTENCES, SILENT_WORDS

# Sentences

# An alert or an inclusion, with its link: it stands for a sentence of its own.
_ALERT = re.compile(
    r"\[!\w{1,20}(?:\s[^\[\]]{0,200}(?:\[[^\[\]]{0,200}\](?:\([^()]{0,300}\))?)?)?\s?\]"
)
_FACT_WORD = r"(?:Read-?\s?only|Not nullable|Nullable)"
_SENTENCE_END = re.compile(
    rf"""
      (?: (?<=[.!;]) | (?<=[.!;][)\]"”’]) ) \s+
    | \n
    | (?<=[.)`]) (?={_FACT_WORD}\b)           # "(`eq`).Read-only": no space
    | (?<!\bor) (?<!\band) (?<!\bis) (?<!\bbe) (?<!\bare) (?<!\bto) (?<!\bas)
      (?<!\bnot) (?<!\ba) (?<!\bthe) (?<=[\w`)]) \s
      (?={_FACT_WORD} (?: [.,;] | $ ))        # "… selected Read-only.": no stop
    """,
    re.VERBOSE,
)
_CONDITION = re.compile(
    r"\b(?:if|when|unless|until|once|after|before|while|during|where|whether|only when"
    r"|except|depend\w*|on|in|with|indicates?|specif\w+|determines?|controls?|says"
    r"|values?|means?|can|may|must|should)\b|(?<!and )\bfor\b|:",
)

# Facts

_LEADING_MARK = re.compile(
    r"""^[\[(*\s]*
        (required|mandatory|optional|read-?\s?only|output[ -]only|nullable
          |deprecated|obsolete)
        (?:[\])]|\s*[.:;–—]|\s-\s)
        (?!\s*(?:if|when|unless|only|for|on|where)\b)""",
    re.VERBOSE | re.IGNORECASE,
)
# The marks of generated documentation: `[optional] [default to null]`.
_BRACKETED = re.compile(
    r"\[\s*(required|optional|read-?\s?only|nullable|deprecated)\s*\]", re.IGNORECASE
)
_SUBJECT = re.compile(
    r"^(?:this|the) (?:property|field|value|attribute|parameter|key|id|identifier) "
    r"(?:is|was) (?:a |an )?|^(?:it |this )?is (?:a |an )?|^(?:a |an )"
)
_OBJECT = re.compile(
    r" (?:property|field|value|attribute|guid|id|identifier|key)"
    r"(?: (?:that|which) (?:is|are|was) (?:\w+ly )?\w+)?$"
)
_PARTS = re.compile(r",\s*+(?:and\s++)?|(?<!\s)\s++and\s++|(?<!\s)\s++/\s++")
_MAX_WORDS_OF_LIST = 16
#: A longer name is not sought in what a description says of it.
_LONGEST_NAME = 100
_MODEL_PART = r"(?:property|field|attribute|value|resource|type|model|object)"
_DEPRECATED = re.compile(
    rf"^(?:(?:this {_MODEL_PART} )?(?:is|has been|was|are) (?:now )?(?:being )?"
    rf"|this {_MODEL_PART} )"
    r"(?:deprecated|obsolete|no longer (?:used|supported|available))\b"
    r"(?! (?:if|when)\b)"
    r"|^no longer (?:used|supported|available)\b(?! (?:if|when)\b)"
    # "Deprecated accounts are shown" says it of the accounts.
    r"|^(?:now |being )?(?:deprecated|obsolete)"
    rf"(?=$|\s?[^\w\s]|\s(?:since|as of|in|from|by|after|starting|with|and|use"
    rf"|please|{_MODEL_PART}$)\b)"
    r"|\bthe (?:fields|properties|attributes)\b.{0,120}\b(?:are|is|have been) "
    r"(?:being |now )?deprecated\b"
    r"|^the (?:property|field|attribute) (?:is|has been) (?:now )?"
    r"(?:deprecated|obsolete)\b(?! (?:if|when)\b)"
    rf"|^(?:this|the) {_MODEL_PART}(?:['’]s \w+)? is [^,;:]{{1,60}} and is (?:now )?"
    r"(?:deprecated|obsolete)$"
)

# Null

_THIS = r"(?:this|it|otherwise,?|(?:this|the|its)[ ](?:property|field|value|attribute))"
_IS_NULL = (
    r"(?:(?:can|may|might|will)[ ]be|is|returns)(?:[ ](?:always|also|set[ ]to))?"
    r"[ ]`?null`?"
)
_NULL = re.compile(
    rf"""
      \b{_THIS}\ {_IS_NULL}(?![\w-])
    | ^{_IS_NULL}(?![\w-])
    | \b(?:property|field|value|attribute)\ that\ (?:can|may)\ be\ `?null`?(?![\w-])
    | \bupdated\ to\ `?null`?(?![\w-]) | ^set\ to\ `?null`?(?![\w-])
    | (?: ^ | [;,(–—]\s? | -\s | \bor\ | \botherwise,?\ | \band\ ) `?null`?
      (?:\s?(?:/|or)\s?`?(?:undefined|empty|missing|absent|omitted)`?)?
      \ (?:if|when|until|for|unless|where|\(default\))(?!\w)
    | \botherwise,?\ `?null`?(?![\w-])
    | ^a\ `?null`?\ value\ (?:indicates|means|says|stands)\b
    | \bnull`?\ (?:will\ be|is)\ returned\b
    | \b(?:if|when)\ (?:not\ \w+\ or\ )?`?null`?,
    | ^(?:if|when)\ [^,;:]{{1,80}},\ `?null`?$
    | \bdefault(?:\ value)?(?:\ is|:|\ =|s\ to)\ `?null`?(?![\w-])
    """,
    re.VERBOSE,
)
_OR_NULL = re.compile(r"\bor `?null`?(?![\w-])(?! or\b)")
_NOT_OR_NULL = re.compile(
    r"\b(?:not|cannot|never|no|without|must|non|whether|where|filter|n['’]t)\b"
)
_NEVER_NULL = re.compile(
    rf"^(?:{_THIS} )?(?:cannot|can['’]t|can not|must not|may not|is never|is not|"
    r"should not)(?: be)? `?null`?(?![\w-])(?! (?:if|when|unless)\b)"
)

# Defaults

_QUOTED = r"(?:`([^`]{1,400})`|\"([^\"]{1,400})\"|“([^”]{1,400})”|'([^']{1,400})')"
_BOOL_OR_NUMBER = r"(true|false|-?\d[\d.]*\d|-?\d)"
_DEFAULT_IS = r"\bdefault(?:(?: value)?(?: is\s|:| ?=)|s to\s)\s*"
_NO_CHOICE = r"(?!\s*(?:or|and|if|when|unless|for)\b)"
_DEFAULTS = (
    re.compile(
        rf"{_DEFAULT_IS}(?:{_QUOTED}|{_BOOL_OR_NUMBER}(?![\w-])){_NO_CHOICE}",
        re.IGNORECASE,
    ),
    # "Default is en-US." is a value only where the sentence ends behind it.
    re.compile(
        rf"{_DEFAULT_IS}([a-z][\w-]{{0,60}})(?=\s*(?:[.;)]\s|[.;)]?$|\n))",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\bdefault(?: value)?\s+{_QUOTED}(?=\s*(?:[.,;)]|$|\n))", re.IGNORECASE
    ),
    re.compile(
        rf"\bby default,? (?:this|it|the value|this (?:property|field|value)) is "
        rf"(?:set to )?(?:{_QUOTED}|{_BOOL_OR_NUMBER}(?![\w-])){_NO_CHOICE}",
        re.IGNORECASE,
    ),
    re.compile(
        r"\[\s*+default(?: value)?(?: to|:| is|=)\s*+[\"'`]?+"
        r"([^\]\"'`]{1,400}+)[\"'`]?+\s*+\]",
        re.IGNORECASE,
    ),
)
_MARKED_DEFAULT = re.compile(
    rf"{_QUOTED} \((?:the )?default(?: value)?\)", re.IGNORECASE
)
_NO_DEFAULT = frozenset(
    ("", "none", "null", "nil", "n/a", "na", "undefined", "empty", "not set", "unset")
    + (
        "required",
        "mandatory",
        "optional",
        "unspecified",
        "not specified",
        "no default",
    )
    + (
        "unlimited",
        "blank",
        "not applicable",
        "varies",
        "no",
        "unknown",
        "not",
        "today",
    )
    + ("now", "required.", "empty string", "an empty string")
)

# Lengths

_UNIT = r"(?:characters?|chars?)\b"
_LENGTHS = tuple(
    re.compile(pattern, re.IGNORECASE | re.VERBOSE)
    for pattern in (
        rf"\bbetween\ (?P<min>\d{{1,9}})\ and\ (?P<max>\d{{1,9}})\ {_UNIT}",
        rf"(?<![\w.,-])(?P<min>\d{{1,9}})\ ?(?:-|–|to)\ ?(?P<max>\d{{1,9}})\ {_UNIT}",
        r"""\bmax(?:imum|\.)?(?:\ allowed|\ permitted)?[ ]?length
            (?:\ of\ (?:the|this|a)\ (?:\w{1,30}\ ){1,3}is|\ is|\ of|:|=)*
            \ ?(?P<max>\d{1,9})\b(?!\ bytes)""",
        rf"""\bmax(?:imum|\.)?(?:\ allowed|\ permitted)?\ (?:size|limit)
            (?:\ is|\ of|:|=)*\ ?(?P<max>\d{{1,9}})\ {_UNIT}""",
        rf"""\b(?:maximum(?:\ of)?|max\.?|up\ to|limited\ to|at\ most|no\ more\ than
            |(?:not|cannot|can['’]t)\ (?:exceed|be\ (?:longer|more)\ than))
            \ (?P<max>\d{{1,9}})\ {_UNIT}""",
        r"""\b(?P<max>\d{1,9})[- ](?:characters?|chars?)
            \ (?:max|maximum|limit|or\ less|or\ fewer)\b""",
        r"\bmin(?:imum|\.)?\ ?length(?:\ is|\ of|:|=)*\ ?(?P<min>\d{1,9})\b(?!\ bytes)",
        rf"\b(?:at\ least|minimum(?:\ of)?|min\.?)\ (?P<min>\d{{1,9}})\ {_UNIT}",
        rf"""\b(?:is|be|exactly)\ (?P<both>\d{{1,9}})\ {_UNIT}
            \ (?:long|in\ length)\b""",
    )
)
# A line of a list is about one value; "each" is about the items of a list.
_LIST_LINE = re.compile(r"^\s*[-*•·]\s|^\s*(?:`[^`]+`|\"[^\"]+\") ?[-–—:=]")
_OTHER_LENGTH = re.compile(
    r"\b(?:each|every|per|items?|elements?|entry|entries|if|when|unless|otherwise"
    r"|exceed the standard)\b",
    re.IGNORECASE,
)
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")

_UNIX_TIME = re.compile(
    r"\bunix\b|\bepoch\b"
    r"|\bsince (?:the start of )?(?:\w{3,9}\.? \d{1,2},? |\d{1,2} \w{3,9} )?1970"
    r"|\b(?:milli|micro|nano)?seconds (?:since|from 1970)\b",
    re.IGNORECASE,
)
_COUNTED_TIME = re.compile(
    r"^\W*(?:time ?stamp|epoch)\W{1,3}(?:in )?"
    r"(?:ms|milli(?:second)?s?|micro(?:second)?s?|sec(?:ond)?s?|s)\b",
    re.IGNORECASE,
)
_MAIL_TIME = re.compile(
    r"\brfc[ -]?(?:822|850|1036|1123|2616|2822|5322|7231)\b", re.IGNORECASE
)
_ISO_TIME = re.compile(r"\biso[ -]?8601\b|\brfc[ -]?3339\b", re.IGNORECASE)


_CURRENCY_CODE = re.compile(
    r"^(?:the |a |an )?(?:(?:three|3)[- ](?:letter|character|digit) )?"
    r"(?:iso[ -]?4217\b|currency codes?\b)",
    re.IGNORECASE,
)


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


def read_facts(text: str, names: Sequence[str] = ()) -> ProseFacts:
    """Read the facts in a description; `text` has code spans in backticks.

    `names` are the property's own: "**source** is null" is about `source`
    alone.
    """
    sentences = tuple(_sentences(text))
    found: dict[str, bool] = {}
    for sentence in sentences:
        found.update(_sentence_facts(sentence))
    for mark in _BRACKETED.findall(text):
        name, value = FACTS_IN_SENTENCES[mark.casefold()]
        found[name] = value
    if "nullable" not in found:
        null = _says_null(sentences, names)
        if null is not None:
            found["nullable"] = null
    shortest, longest = _lengths(sentences)
    return ProseFacts(
        found.get("required"),
        found.get("nullable"),
        found.get("read_only"),
        found.get("deprecated"),
        _default(text),
        shortest,
        longest,
    )


def told_by(runs: Runs) -> str:
    """Return the words of a description for `read_facts`.

    A fact in bold before a sentence, as in "**Required** The name.", is a mark
    and gets the stop that it lacks.
    """
    words = [run for run in runs if run.text.strip()]
    if len(words) < 2 or not words[0].strong:
        return prose(runs)
    mark, sentence = words[0].text.strip(), words[1].text.lstrip()
    if mark.casefold() not in FACTS_IN_SENTENCES or not sentence[0].isupper():
        return prose(runs)
    after = runs.index(words[0]) + 1
    return prose((*runs[:after], Run(RunKind.TEXT, ". "), *runs[after:]))


def is_deprecation(text: str) -> bool:
    """Tell whether a note says that something is deprecated."""
    return any(
        _DEPRECATED.search(_plain(sentence)) is not None
        for sentence in _sentences(text)
    )


def is_unix_time(text: str) -> bool:
    """Tell whether a description says that a time is a number: Unix time."""
    return bool(_UNIX_TIME.search(text)) and not _ISO_TIME.search(text)


def is_counted_time(type_: str) -> bool:
    """Tell whether a type counts a time: `timestamp (ms)`, `Timestamp in seconds`."""
    return _COUNTED_TIME.match(type_) is not None


def is_mail_time(text: str) -> bool:
    """Tell whether a time is written as in mail: `Tue, 15 Nov 1994 08:12:31 GMT`."""
    return bool(_MAIL_TIME.search(text)) and not _ISO_TIME.search(text)


def is_currency_code(text: str) -> bool:
    """Tell whether a description begins with what a code such as `EUR` is."""
    return _CURRENCY_CODE.match(text.strip(" *_`\n")) is not None


def stated_default(text: str | None) -> str | None:
    """Return a default, unless the docs write that there is none."""
    word = (text or "").strip("-–— `()\"'").casefold()
    return None if word in _NO_DEFAULT else text


def _sentences(text: str) -> Iterator[str]:
    for sentence in _SENTENCE_END.split(_ALERT.sub("\n", text)):
        if sentence.strip():
            yield sentence


def _plain(sentence: str) -> str:
    return sentence.strip(" *_.!;:()[]").casefold()


def _sentence_facts(sentence: str) -> dict[str, bool]:
    found: dict[str, bool] = {}
    mark = _LEADING_MARK.match(sentence)
    if mark:
        name, value = FACTS_IN_SENTENCES[
            mark[1].casefold().replace("readonly", "read-only")
        ]
        found[name] = value
    plain = _plain(sentence)
    if _DEPRECATED.search(plain):
        found["deprecated"] = True
    parts = _PARTS.split(plain)
    facts = [_fact(part) for part in parts]
    known = [fact for fact in facts if fact is not None]
    if all(
        fact or _core(part) in SILENT_WORDS
        for fact, part in zip(facts, parts, strict=True)
    ):
        found.update(known)
    elif known and _is_list_of_facts(sentence, plain, parts):
        found.update(fact for fact in known if fact[0] != "deprecated")
    return found


def _core(part: str) -> str:
    """Drop the words around a fact: `this is a read-only attribute`."""
    return _OBJECT.sub("", _SUBJECT.sub("", part))


def _fact(part: str) -> tuple[str, bool] | None:
    return FACTS_IN_SENTENCES.get(_core(part))


def _is_list_of_facts(sentence: str, plain: str, parts: Sequence[str]) -> bool:
    """Tell whether the facts in a short sentence hold although it says more.

    The fact stands first, or last with a capital letter or words of its own;
    a condition, or a contradiction, spoils it.
    """
    if len(plain.split()) > _MAX_WORDS_OF_LIST or _CONDITION.search(plain):
        return False
    facts = [_fact(part) for part in parts]
    rest = [part for part, fact in zip(parts, facts, strict=True) if fact is None]
    if any(word in part.split() for part in rest for word in FACTS_IN_SENTENCES):
        return False
    if len({fact[0] for fact in facts if fact}) < sum(map(bool, facts)):
        return False
    if facts[0] is not None:
        # "Required and unique users": the word belongs to the noun.
        return _core(parts[0]) != parts[0] or "," in plain or facts[1] is not None
    own = _core(parts[-1]) != parts[-1]
    last = sentence.rstrip(" *_.!;:()[]")[-len(parts[-1]) :]
    return facts[-1] is not None and (own or last[:1].isupper())


def _says_null(sentences: Sequence[str], names: Sequence[str]) -> bool | None:
    """Tell whether sentences say that this property may be, or never is, null."""
    found: bool | None = None
    for sentence in sentences:
        plain = _own_name_as_it(_plain(sentence), names)
        if _NEVER_NULL.search(plain):
            return False
        either = _OR_NULL.search(plain)
        if _NULL.search(plain) or (
            either and not _NOT_OR_NULL.search(plain[: either.start()])
        ):
            found = True
    return found


def _own_name_as_it(plain: str, names: Sequence[str]) -> str:
    for name in names:
        if len(name) <= _LONGEST_NAME:
            plain = own_name_pattern(name).sub("it ", plain)
    return plain


def own_name_pattern(name: str) -> re.Pattern[str]:
    """Return what finds a property's name where a sentence says something of it."""
    own = rf"\b(?:the )?`?{re.escape(name.casefold())}`?(?: property| field| value)?"
    return re.compile(rf"{own} (?=is\b|can\b|may\b|will\b)")


def _default(text: str) -> str | None:
    for pattern in _DEFAULTS:
        match = pattern.search(text)
        if match:
            return stated_default(next(filter(None, match.groups())))
    marked = _MARKED_DEFAULT.findall(text)
    if len(marked) == 1:
        return stated_default(next(filter(None, marked[0])))
    return None


def _lengths(sentences: Sequence[str]) -> tuple[int | None, int | None]:
    shortest: int | None = None
    longest: int | None = None
    for sentence in sentences:
        if _LIST_LINE.match(sentence) or _OTHER_LENGTH.search(sentence):
            continue
        least, most = _sentence_lengths(_THOUSANDS.sub("", sentence))
        shortest = least if shortest is None else shortest
        longest = most if longest is None else longest
    if shortest is not None and longest is not None and shortest > longest:
        return None, None
    return shortest, longest


def _sentence_lengths(sentence: str) -> tuple[int | None, int | None]:
    found: dict[str, int] = {}
    for pattern in _LENGTHS:
        match = pattern.search(sentence)
        if match is None:
            continue
        for end, digits in match.groupdict().items():
            number = whole_number(digits)
            if number is None:
                continue
            if end != "both":
                found.setdefault(end, number)
            elif not found:
                found = {"min": number, "max": number}
    return found.get("min"), found.get("max")
