"""What sentences, and cells, say of the value that a property has by default."""

import re
from collections.abc import Set

from docmodels.core.rules import active
from docmodels.language.prose.rules import Found, PatternRule
from docmodels.language.words.phrases import phrases

_QUOTED = (
    r"(?:`([^`]{1,400})`|\"([^\"]{1,400})\"|“([^”]{1,400})”|'([^']{1,400})'"
    r"|„([^„“”]{1,400})[“”]|«\s?([^«»]{1,400}?)\s?»|»([^«»\s][^«»]{0,399})«"
    r"|「([^「」]{1,400})」)"
)
_BOOL_OR_NUMBER = r"(true|false|-?\d[\d.]*\d|-?\d)"
_DEFAULT_IS = r"\bdefault(?:(?: value)?(?: is\s|:| ?=)|s to\s)\s*"
_NO_CHOICE = r"(?!\s*(?:or|and|if|when|unless|for)\b)"

#: The first that applies counts; its groups hold the value.
RULES = (
    PatternRule(
        name="default-from-quoted-value",
        says="A sentence says that the default is a value in quotes, or a number.",
        example="The default value is `on`.",
        pattern=re.compile(
            rf"{_DEFAULT_IS}(?:{_QUOTED}|{_BOOL_OR_NUMBER}(?![\w-])){_NO_CHOICE}",
            re.IGNORECASE,
        ),
    ),
    PatternRule(
        name="default-from-last-word",
        says="A sentence ends with what the default is, a word without quotes.",
        example="The default is en-US.",
        pattern=re.compile(
            rf"{_DEFAULT_IS}([a-z][\w-]{{0,60}})(?=\s*(?:[.;)]\s|[.;)]?$|\n))",
            re.IGNORECASE,
        ),
    ),
    PatternRule(
        name="default-from-value-behind",
        says='A value in quotes, or a number, stands right behind the word "default" '
        "and ends the clause.",
        example="Default `on`.",
        pattern=re.compile(
            rf"\bdefault(?: value)?\s+(?:{_QUOTED}|{_BOOL_OR_NUMBER}(?![\w-]))"
            r"(?=\s*(?:[.,;)]|$|\n))",
            re.IGNORECASE,
        ),
    ),
    PatternRule(
        name="default-from-by-default",
        says="A sentence says what the property is by default.",
        example="By default, this is `Guest`.",
        pattern=re.compile(
            r"\bby default,? (?:this|it|the value|this (?:property|field|value)) is "
            rf"(?:set to )?(?:{_QUOTED}|{_BOOL_OR_NUMBER}(?![\w-])){_NO_CHOICE}",
            re.IGNORECASE,
        ),
    ),
    PatternRule(
        name="default-from-brackets",
        says="A mark of generated documentation states the default.",
        example="[default to on]",
        pattern=re.compile(
            r"\[\s*+default(?: value)?(?: to|:| is|=)\s*+[\"'`]?+"
            r"([^\]\"'`]{1,400}+)[\"'`]?+\s*+\]",
            re.IGNORECASE,
        ),
    ),
    PatternRule(
        name="default-from-marked-value",
        says="One value alone is marked as the default.",
        example="Possible values: `on` (default), `off`.",
        pattern=re.compile(
            rf"{_QUOTED} \((?:the )?default(?: value)?\)", re.IGNORECASE
        ),
    ),
)
_MARKED = RULES[-1]
_AROUND = (("`", "`"), ('"', '"'), ("'", "'"), ("“", "”"))
#: What stands for no default where one would stand.
NO_DEFAULT = frozenset(phrases("""
        none, null, nil, n/a, na, undefined, empty, not set, unset, required, required.,
        mandatory, optional, unspecified, not specified, no default, unlimited, blank,
        not applicable, varies, no, unknown, not, today, now, empty string,
        an empty string
        """)) | {""}


def read_default(
    text: str, without: Set[str] = frozenset()
) -> tuple[str, Found] | None:
    """Read the default that a description states, and what says so."""
    if "default" not in text.casefold():
        return None  # every rule looks for it
    for rule in active(RULES, without):
        match = rule.search(text)
        if match is None:
            continue
        if rule is _MARKED and len(rule.pattern.findall(text)) > 1:
            return None  # each is that of one case
        value = stated_default(next(filter(None, match.groups())))
        if value is None:
            return None
        return value, Found(rule, match[0], f"default: {value}")
    return None


def is_nothing(text: str) -> bool:
    """Tell whether a cell says in words, or by a dash, that nothing is stated."""
    return text.strip("-–— `()\"'").casefold() in NO_DEFAULT


def unquoted(text: str) -> str:
    """Return a text without the marks of code, or quotes, around all of it.

    >>> unquoted('`"a b"`'), unquoted("'a' or 'b'")
    ('a b', "'a' or 'b'")
    """
    text = text.strip()
    for opening, closing in _AROUND:
        inside = text[1:-1]
        if len(text) >= 2 and (text[0], text[-1]) == (opening, closing):
            text = text if opening in inside or closing in inside else inside
    return text


def stated_default(text: str | None) -> str | None:
    """Return a default, unless the docs write that there is none."""
    if text is None or (is_nothing(text) and text.strip("` ") not in ('""', "''")):
        return None
    return text
