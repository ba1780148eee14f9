"""What words say of how a time, or a currency, travels.

That they are asked is a rule of the rows of tables: only there it is known which
types are times.
"""

import re

_UNIX_TIME = re.compile(
    r"\bunix\b|\bepoch\b"
    r"|\bsince (?:the start of )?(?:\w{3,9}\.? \d{1,2},? |\d{1,2} \w{3,9} )?1970"
    r"|\b(?:milli|micro|nano)?seconds (?:since|from 1970)\b",
    re.IGNORECASE,
)
_COUNTED_TIME = re.compile(
    r"\W*(?:time ?stamp|epoch)\W{1,3}(?:in )?"
    r"(?:ms|milli(?:second)?s?|micro(?:second)?s?|sec(?:ond)?s?|s)\b",
    re.IGNORECASE,
)
_MAIL_TIME = re.compile(
    r"\brfc[ -]?(?:822|850|1036|1123|2616|2822|5322|7231)\b", re.IGNORECASE
)
# Who names the standard of JSON's times beside another means that of JSON.
_ISO_TIME = re.compile(r"\biso[ -]?8601\b|\brfc[ -]?3339\b", re.IGNORECASE)
_CURRENCY_CODE = re.compile(
    r"(?:the |a |an )?"
    r"(?:(?:(?:three|3)[- ](?:letter|character|digit) )?"
    r"(?:iso[ -]?4217\b|(?:iso )?currency codes?\b)"
    r"|(?:three|3)[- ](?:letter|character|digit) (?:iso )?codes?\b)",
    re.IGNORECASE,
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
