"""The scalars: their spellings, and what a format makes of one."""

import pytest

from docmodels.core.scalar_words import CODE_WORDS, NAMESPACES
from docmodels.core.scalars import (
    SCALARS,
    find_scalar,
    find_scalar_of_many,
    is_core,
    is_other_word,
    normal_spelling,
    refined_scalar,
)

#: Types of libraries, by the scalar that they travel as.
OF_CODE = {
    "string": "PathBuf|pathlib.Path|IpAddr|Ipv4Addr|Ipv6Addr|IPAddress|IPv4Address"
    "|IPv6Address|IPvAnyAddress|EmailStr|FieldMask|CharSequence|SecretStr|citext",
    "integer": "int8_t|int16_t|int32_t|uint8_t|uint16_t|uint32_t|size_t|isize"
    "|NSInteger|NSUInteger|mediumint",
    "long": "int64_t|uint64_t|i128|u128",
    "datetime": "NaiveDateTime|DateTimeImmutable|DateTimeInterface|CarbonImmutable"
    "|PrimitiveDateTime|Carbon|AwareDatetime|NSDate|utc_datetime_usec|naive_datetime"
    "|naive_datetime_usec",
    "date": "NaiveDate",
    "time": "NaiveTime",
    "number": "NSNumber|CGFloat",
    "duration": "timedelta",
    "uuid": "UUID4",
    "uri": "HttpUrl|AnyUrl|AnyHttpUrl|NSURL",
    "binary": "BytesValue",
    "json_object": "JObject",
    "any": "JsonElement|JsonNode|JToken|oneOf|anyOf|allOf|relationship|relation"
    "|association",
}
#: Spellings that mean their scalar though a page may declare a model of that name.
CORE = (
    "string|str|boolean|bool|int|integer|int32|int64|long|short|byte|number|float"
    "|double|decimal|date|datetime|date time|datetimeoffset|timestamp|guid|uuid|object"
    "|any|null|none|none type|undefined|uri|url|char|true|false|nil|complex|oneof"
    "|anyof|allof"
).split("|")


@pytest.mark.parametrize(("scalar", "words"), OF_CODE.items(), ids=OF_CODE)
def test_types_of_libraries(scalar: str, words: str) -> None:
    spellings = [normal_spelling(word) for word in words.split("|")]
    assert sorted(spellings) == sorted(CODE_WORDS[scalar])
    assert {find_scalar(word) for word in words.split("|")} == {SCALARS[scalar]}


def test_every_scalar_of_code_is_here() -> None:
    assert list(OF_CODE) == list(CODE_WORDS)


@pytest.mark.parametrize(
    ("spelling", "folded"),
    [
        ("Date-Time", "date time"),
        (" a_B  c ", "a b c"),
        (".google.protobuf.Duration", "duration"),
        ("Edm.String", "string"),
        ("System.Int32", "int32"),
        ("xs:date", "date"),
        ("xsd:date", "date"),
        ("kotlin.Long", "long"),
        ("java.lang.Long", "long"),
        ("java.math.BigDecimal", "bigdecimal"),
        ("java.net.URI", "uri"),
        ("java.time.Instant", "instant"),
        ("java.util.Date", "date"),
        ("serde_json::Value", "value"),
        ("acme.String", "acme.string"),
    ],
)
def test_the_normal_spelling(spelling: str, folded: str) -> None:
    assert normal_spelling(spelling) == folded


def test_every_namespace_is_here() -> None:
    for namespace in NAMESPACES:
        assert normal_spelling(f"{namespace}date") == "date"
    assert len(NAMESPACES) == len(set(NAMESPACES)) == 12


@pytest.mark.parametrize(
    ("outer", "spelling", "refined"),
    [
        ("string", "date-time", "datetime"),
        ("string", "duration", "duration"),
        ("string", "byte", "binary"),
        ("string", "Byte", "binary"),
        ("integer", "byte", "integer"),
        ("string", "int64", None),
        ("string", "object", None),
        ("string", "made-up", None),
        ("integer", "int64", "long"),
        ("long", "double", "number"),
        ("number", "int32", "integer"),
        ("number", "date", None),
        ("datetime", "int64", "long"),
        ("date", "int64", "long"),
        ("time", "int64", "long"),
        ("duration", "int64", "long"),
        ("datetime", "date", None),
        ("any", "uuid", "uuid"),
        ("object", "uuid", "uuid"),
        ("any", "any", None),
        ("boolean", "int32", None),
        ("uuid", "string", None),
    ],
)
def test_a_format_says_more_of_a_scalar(
    outer: str, spelling: str, refined: str | None
) -> None:
    made = refined_scalar(SCALARS[outer], spelling)
    assert (made.name if made else None) == refined


def test_plurals() -> None:
    assert find_scalar_of_many("Strings") == find_scalar("string")
    assert find_scalar_of_many("UUIDS") == find_scalar("uuid")
    assert find_scalar_of_many("address") is None
    assert find_scalar("strings") is None


def test_words_that_mean_a_scalar_whatever_a_page_declares() -> None:
    words = {spelling for row in SCALARS.values() for spelling in row.spellings}
    assert {word for word in words if is_core(word)} == set(CORE)
    assert is_core("Date-Time")


def test_words_of_other_languages() -> None:
    assert is_other_word("Zeichenkette")
    assert not is_other_word("string")
