"""How a time, or a currency, travels."""

import pytest

from docmodels.language.prose.times import (
    is_counted_time,
    is_currency_code,
    is_mail_time,
    is_unix_time,
)


@pytest.mark.parametrize(
    "text",
    [
        "When it was made, as a Unix timestamp.",
        "The epoch of its birth.",
        "Seconds since it began.",
        "Milliseconds since the epoch.",
        "Microseconds since then",
        "nanoseconds since then",
        "The number of seconds since January 1, 1970.",
        "The number of seconds from 1970-01-01T00:00:00Z UTC.",
        "Counted since the start of 1970",
        "Days since 1 January 1970",
        "Days since Jan. 1 1970",
        "Days since January 1, 1970",
    ],
)
def test_unix_time(text: str) -> None:
    assert is_unix_time(text)
    assert not is_unix_time(f"{text} As ISO 8601.")
    for standard in ("ISO8601", "ISO-8601", "RFC 3339", "RFC3339", "RFC-3339"):
        assert not is_unix_time(f"{text} As {standard}.")


@pytest.mark.parametrize(
    "text",
    [
        "When it was made, in UTC.",
        "Days since the war of 1970",
        "The seconds that it takes.",
        "An epochal time.",
        *("It is unixoid.", "Megaepoch", "The seconds sincerely told", "Xunix"),
    ],
)
def test_no_unix_time(text: str) -> None:
    assert not is_unix_time(text)


@pytest.mark.parametrize(
    "text",
    [
        "timestamp (ms)",
        "Timestamp in seconds",
        "time stamp (sec)",
        "epoch ms",
        "epoch s",
    ]
    + ["timestamp (millis)", "timestamp (milliseconds)", "timestamp (micros)"]
    + ["timestamp, microseconds", "(timestamp) second", "epoch s", "timestamp (milli)"]
    + ["timestamp (micro)", "timestamp in millisecond", "timestamp in microsecond"],
)
def test_counted_time(text: str) -> None:
    assert is_counted_time(text)


@pytest.mark.parametrize(
    "text",
    ["timestamp", "a timestamp (ms)", "the epoch s", "timestamp (msk)", "timestamps"],
)
def test_no_counted_time(text: str) -> None:
    assert not is_counted_time(text)


@pytest.mark.parametrize(
    "number", ["822", "850", "1036", "1123", "2616", "2822", "5322", "7231"]
)
def test_mail_time(number: str) -> None:
    assert is_mail_time(f"As in RFC {number}.")
    assert is_mail_time(f"As in rfc-{number}.")
    assert is_mail_time(f"RFC{number}")
    assert not is_mail_time(f"RFC{number}, or RFC 3339")
    assert not is_mail_time(f"RFC {number}0")


@pytest.mark.parametrize(
    "text",
    [
        "The three-letter ISO 4217 code.",
        "A 3-letter currency code.",
        "An ISO-4217 code",
        "currency codes",
        "**ISO4217**",
        "three character currency code",
        "The 3 digit ISO 4217 number",
        "Three-letter ISO code, in lowercase.",
        "Three-letter ISO currency code.",
        "The ISO currency code of the price",
        "A 3-letter code",
        "A three-character code",
        "The 3-digit ISO code",
    ],
)
def test_currency_code(text: str) -> None:
    assert is_currency_code(text)


@pytest.mark.parametrize(
    "text",
    ["An amount, by ISO 4217.", "ISO 42170", "Currency codec", "A 3-letter codec"]
    + ["Currency", "The letter-three currency code", "ISO"],
)
def test_no_currency_code(text: str) -> None:
    assert not is_currency_code(text)


@pytest.mark.parametrize(
    "standard", ["ISO 86012", "miso 8601", "RFC 33390", "xrfc 3339"]
)
def test_a_standard_within_another_word_is_none(standard: str) -> None:
    assert is_unix_time(f"A Unix time, unlike {standard}.")
    assert is_mail_time(f"As in RFC 822, unlike {standard}.")
    assert not is_mail_time("As in xrfc 822.")
