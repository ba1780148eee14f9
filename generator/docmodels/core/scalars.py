"""The scalar types: one row each, and nothing about them anywhere else.

A row tells how documentation spells the scalar, what Python type it becomes,
how it travels in JSON, and its JSON Schema.  Spellings are compared without
case, with runs of white space and hyphens as one space; a leading `Edm.` or
`System.` is ignored.
"""

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from docmodels.core.scalar_words import CODE_WORDS, NAMESPACES, SCALAR_WORDS

#: How a JSON value is checked and converted; the serializers' templates and
#: the run-time module have one rule for each.
Codec: TypeAlias = Literal[
    "str", "bool", "int", "float", "datetime", "date", "time", "object", "null", "any"
]


@dataclass(frozen=True, slots=True)
class ScalarRow:
    """One scalar.

    `annotation` is the type of the model's field, `payload` the type of the
    JSON value; both are Python source that needs no import but `datetime`
    and `typing.Any`.  `json_schema` is the JSON Schema as (keyword, value).
    """

    name: str
    spellings: tuple[str, ...]
    annotation: str
    payload: str
    codec: Codec
    json_schema: tuple[tuple[str, str], ...]


_ROWS = (
    ScalarRow(
        "string",
        ("string", "str", "text", "char", "character", "varchar", "password")
        + ("email", "email address", "json string", "snowflake", "id", "identifier")
        + ("object id", "objectid", "ulid", "slug", "string id", "string literal")
        + ("nsstring", "picklist", "multipicklist", "textarea", "longtext", "phone")
        + ("phone number", "keyword", "ip", "ip address", "inet", "hostname")
        + ("country code", "locale", "alphanumeric", "mediumtext", "nvarchar")
        + ("date string or null", "enum string", "string enum", "currency code")
        + ("timezone", "time zone", "language", "language code", "language tag")
        + ("color", "colour", "hex color", "oid", "stringvalue", "quantity")
        + ("filename", "hexadecimal", "octal"),
        "str",
        "str",
        "str",
        (("type", "string"),),
    ),
    ScalarRow(
        "boolean",
        ("boolean", "bool", "flag", "true/false", "true or false", "true", "false")
        + ("boolvalue", "checkbox"),
        "bool",
        "bool",
        "bool",
        (("type", "boolean"),),
    ),
    ScalarRow(
        "integer",
        ("int", "integer", "int16", "int32", "int8", "uint8", "uint16", "uint32")
        + ("short", "byte", "sbyte", "uint", "ushort", "whole number")
        + ("unsigned integer", "unsigned int", "smallint", "tinyint", "integer number")
        + ("sint32", "fixed32", "sfixed32", "i8", "i16", "i32", "u8", "u16", "u32")
        + ("usize", "int32value", "uint32value", "serial", "unix timestamp")
        + ("unix time", "unix epoch", "epoch", "epoch seconds", "epoch milliseconds")
        + ("unix timestamp in seconds", "unix timestamp in milliseconds")
        + ("unix epoch millis", "unix epoch milliseconds", "unix epoch seconds")
        + ("epoch millis", "unix millis", "unix milliseconds", "unix seconds")
        + ("bitfield", "bitmask", "bit field", "bit mask", "positiveint")
        + ("unsignedint", "unixtime"),
        "int",
        "int",
        "int",
        (("type", "integer"),),
    ),
    ScalarRow(
        "long",
        ("long", "int64", "long integer", "bigint", "ulong", "uint64", "long int")
        + ("biginteger", "sint64", "fixed64", "sfixed64", "i64", "u64", "int128")
        # Go's durations travel as nanoseconds.
        + ("uint256", "int64value", "uint64value", "bigserial", "time.duration"),
        "int",
        "int",
        "int",
        (("type", "integer"), ("format", "int64")),
    ),
    ScalarRow(
        "number",
        ("number", "num", "numeric", "float", "double", "single", "decimal")
        + ("money", "real", "float32", "float64", "currency", "percentage")
        + ("floating point", "floating point number", "decimal number")
        + ("float number", "bigdecimal", "double number", "f32", "f64", "decimal128")
        + ("percent", "half float", "double precision", "doublevalue", "floatvalue")
        + ("latitude", "longitude"),
        "float",
        "float",
        "float",
        (("type", "number"),),
    ),
    ScalarRow(
        "datetime",
        ("datetime", "date time", "datetimeoffset", "datetime offset", "timestamp")
        + ("date time offset", "date and time", "utc datetime", "utc date time")
        + ("iso 8601 datetime", "iso 8601 timestamp", "date/time", "instant")
        + ("iso 8601 date time", "iso8601 timestamp", "time stamp", "iso 8601")
        + ("offsetdatetime", "zoneddatetime", "localdatetime", "iso8601 datetime")
        + ("rfc 3339 timestamp", "rfc 3339 date time", "iso8601 date time")
        + ("timestamptz", "datetime2", "rfc3339", "date time string", "datetime string")
        + ("time.time", "iso8601datetime", "rfc 3339"),
        "datetime.datetime",
        "str",
        "datetime",
        (("type", "string"), ("format", "date-time")),
    ),
    ScalarRow(
        "date",
        ("date", "dateonly", "date only", "calendar date", "iso 8601 date")
        + ("localdate", "iso8601 date", "full date", "iso8601date"),
        "datetime.date",
        "str",
        "date",
        (("type", "string"), ("format", "date")),
    ),
    ScalarRow(
        "time",
        ("time", "timeofday", "time of day", "timeonly", "time only", "localtime")
        + ("iso 8601 time", "iso8601 time"),
        "datetime.time",
        "str",
        "time",
        (("type", "string"), ("format", "time")),
    ),
    ScalarRow(
        "duration",
        ("duration", "timespan", "time span", "iso 8601 duration", "period"),
        "str",
        "str",
        "str",
        (("type", "string"), ("format", "duration")),
    ),
    ScalarRow(
        "uuid",
        ("guid", "uuid", "uniqueidentifier"),
        "str",
        "str",
        "str",
        (("type", "string"), ("format", "uuid")),
    ),
    ScalarRow(
        "uri",
        ("uri", "url", "href", "web address", "canonical"),
        "str",
        "str",
        "str",
        (("type", "string"), ("format", "uri")),
    ),
    ScalarRow(
        "binary",
        ("binary", "stream", "blob", "base64", "base64 string", "bytes")
        + ("base64 encoded string", "byte array", "base64url", "bytearray", "file")
        + ("byte string", "bytestring", "base64binary", "base64 encoded binary data"),
        "str",
        "str",
        "str",
        (("type", "string"), ("contentEncoding", "base64")),
    ),
    ScalarRow(
        "json_object",
        ("json object", "jsonobject", "untyped json object", "struct", "jsonb"),
        "dict[str, Any]",
        "dict[str, Any]",
        "object",
        (("type", "object"),),
    ),
    ScalarRow(
        "object",
        ("object",),
        "dict[str, Any]",
        "dict[str, Any]",
        "object",
        (("type", "object"),),
    ),
    ScalarRow(
        "any",
        ("any", "anything", "any type", "mixed", "variant", "dynamic")
        + ("value", "any value", "json", "json value", "varies", "primitive")
        + ("anytype", "unknown", "arbitrary", "void", "oas any type not mapped")
        + ("json.rawmessage", "complex", "not specified", "unspecified"),
        "Any",
        "Any",
        "any",
        (),
    ),
    ScalarRow(
        "null",
        ("null", "none", "nil", "undefined", "nulltype", "none type"),
        "None",
        "None",
        "null",
        (("type", "null"),),
    ),
)

SCALARS: dict[str, ScalarRow] = {
    row.name: replace(row, spellings=row.spellings + CODE_WORDS.get(row.name, ()))
    for row in _ROWS
}

# Spellings that are never the name of a model.  Any other may be one: some
# documentation has a Duration or a File resource.
_CORE = frozenset(
    ["string", "str", "boolean", "bool", "int", "integer", "int32", "int64", "long"]
    + ["short", "byte", "number", "float", "double", "decimal", "date", "datetime"]
    + ["date time", "datetimeoffset", "timestamp", "guid", "uuid", "object", "any"]
    + ["null", "none", "none type", "undefined", "uri", "url", "char"]
    + ["true", "false", "nil", "complex", "oneof", "anyof", "allof"]
)

_NUMBERS = frozenset(["integer", "long", "number"])
_MOMENTS = frozenset(["datetime", "date", "time", "duration"])
#: Moments that code gives a time zone: `DateTime<Utc>`.
ZONED = frozenset(["datetime", "date", "time"])
#: Scalars that name no type: a name behind them, a link or a description may.
LOOSE = frozenset(["any", "object"])

_BY_OTHER_WORD = {
    spelling: SCALARS[name]
    for words in SCALAR_WORDS.values()
    for name, spellings in words.items()
    for spelling in spellings
}
_BY_SPELLING = _BY_OTHER_WORD | {
    spelling: row for row in SCALARS.values() for spelling in row.spellings
}
#: How many words a spelling has at most.
LONGEST_SCALAR = max(spelling.count(" ") + 1 for spelling in _BY_SPELLING)


def normal_spelling(text: str) -> str:
    """Fold case, white space, hyphens and underscores, and drop a namespace.

    >>> normal_spelling("Edm.Int32"), normal_spelling("Date-Time")
    ('int32', 'date time')
    """
    words = text.casefold().replace("-", " ").replace("_", " ").split()
    folded = " ".join(words).removeprefix(".")  # `.google.protobuf.Duration`
    for namespace in NAMESPACES:
        folded = folded.removeprefix(namespace)
    return folded


def find_scalar(spelling: str) -> ScalarRow | None:
    """Return the scalar that documentation spells `spelling`, if it is one."""
    return _BY_SPELLING.get(normal_spelling(spelling))


def find_scalar_of_many(spelling: str) -> ScalarRow | None:
    """Return the scalar that `spelling` is, or is the plural of.

    >>> row = find_scalar_of_many("integers")
    >>> row and row.name
    'integer'
    """
    return find_scalar(spelling) or find_scalar(spelling.rstrip("sS"))


def refined_scalar(outer: ScalarRow, spelling: str) -> ScalarRow | None:
    """Return what `outer` with the format `spelling` is, None when it stays.

    The outer type says how the value travels, so a format of another kind says
    what is in it and not what it is.  A point in time travels in either way.
    """
    row = find_scalar(spelling)
    if outer.name == "string" and normal_spelling(spelling) == "byte":
        return SCALARS["binary"]  # OpenAPI: base64, unlike the byte of C#
    if row is None or row.name in LOOSE:
        return None
    if outer.name in _MOMENTS | _NUMBERS:
        return row if row.name in _NUMBERS else None
    if outer.name == "string":
        return row if row.payload == "str" else None
    return row if outer.name in LOOSE else None


def is_other_word(spelling: str) -> bool:
    """Tell whether another language than English spells a scalar so."""
    return normal_spelling(spelling) in _BY_OTHER_WORD


def is_core(spelling: str) -> bool:
    """Tell whether a spelling means its scalar whatever the docs declare."""
    return normal_spelling(spelling) in _CORE
