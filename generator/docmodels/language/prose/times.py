"""What descriptions say of the values themselves: how a time or a currency travels."""

import re
from collections.abc import Set

from docmodels.core.rules import Rule
from docmodels.language.prose.rules import Found, PatternRule

_UNIX_TIME = PatternRule(
    name="unix-time-from-words",
    says="A description calls a time Unix time, or counts it from 1970.",
    example="Milliseconds since the epoch.",
    pattern=re.compile(
        r"\bunix\b|\bepoch\b"
        r"|\bsince (?:the start of )?(?:\w{3,9}\.? \d{1,2},? |\d{1,2} \w{3,9} )?1970"
        r"|\b(?:milli|micro|nano)?seconds (?:since|from 1970)\b",
        re.IGNORECASE,
    ),
)
_COUNTED_TIME = PatternRule(
    name="counted-time-from-type",
    says="A type says in what a time is counted.",
    example="timestamp (ms)",
    pattern=re.compile(
        r"^\W*(?:time ?stamp|epoch)\W{1,3}(?:in )?"
        r"(?:ms|milli(?:second)?s?|micro(?:second)?s?|sec(?:ond)?s?|s)\b",
        re.IGNORECASE,
    ),
)
_MAIL_TIME = PatternRule(
    name="mail-time-from-rfc",
    says="A description names a standard that writes times as mail does.",
    example="When it was sent, as in RFC 2822.",
    pattern=re.compile(
        r"\brfc[ -]?(?:822|850|1036|1123|2616|2822|5322|7231)\b", re.IGNORECASE
    ),
)
_CURRENCY_CODE = PatternRule(
    name="currency-code-from-words",
    says="A description begins with what a code such as EUR is.",
    example="The three-letter ISO 4217 code.",
    pattern=re.compile(
        r"^(?:the |a |an )?(?:(?:three|3)[- ](?:letter|character|digit) )?"
        r"(?:iso[ -]?4217\b|currency codes?\b)",
        re.IGNORECASE,
    ),
)
#: Each is asked by itself, where a type is a time or a currency.
RULES: tuple[Rule, ...] = (_UNIX_TIME, _COUNTED_TIME, _MAIL_TIME, _CURRENCY_CODE)
# Who names the standard of JSON's times beside another means that of JSON.
_ISO_TIME = re.compile(r"\biso[ -]?8601\b|\brfc[ -]?3339\b", re.IGNORECASE)


def find_unix_time(text: str, without: Set[str] = frozenset()) -> Found | None:
    """Find what says that a time is a number: Unix time."""
    return None if _ISO_TIME.search(text) else _find(_UNIX_TIME, text, without)


def find_counted_time(type_: str, without: Set[str] = frozenset()) -> Found | None:
    """Find what says that a type counts a time: `Timestamp in seconds`."""
    return _find(_COUNTED_TIME, type_, without)


def find_mail_time(text: str, without: Set[str] = frozenset()) -> Found | None:
    """Find what says that a time is written as `Tue, 15 Nov 1994 08:12:31 GMT`."""
    return None if _ISO_TIME.search(text) else _find(_MAIL_TIME, text, without)


def find_currency_code(text: str, without: Set[str] = frozenset()) -> Found | None:
    """Find what a description begins with that says what a code such as `EUR` is."""
    return _find(_CURRENCY_CODE, text.strip(" *_`\n"), without)


def _find(rule: PatternRule, text: str, without: Set[str]) -> Found | None:
    match = rule.search(text) if rule.name not in without else None
    return Found(rule, match[0].strip(), _CONCLUDED[rule.name]) if match else None


_CONCLUDED = {
    "unix-time-from-words": "a number",
    "counted-time-from-type": "a number",
    "mail-time-from-rfc": "text",
    "currency-code-from-words": "a code, which is text",
}
