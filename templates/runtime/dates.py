# Texts that datetime_text() writes just so, if they are dates at all. Asking this of a
# text takes a fraction of the time that writing the date does.
_AS_WRITTEN = re.compile(
    r"....-..-..T(?!24)..:..:..(\.(?!0{6})\d{6})?(Z|[+-](?!00:00)\d\d:[0-5]\d)?",
    re.ASCII,
)
#: How months, days, hours, minutes and seconds are written.
_TWO_DIGITS = tuple([f"{number:02}" for number in range(60)])
_parse_datetime = datetime.datetime.fromisoformat
_parse_date = datetime.date.fromisoformat


def to_datetime(text: str) -> datetime.datetime | None:
    """Parse a date-time as JSON APIs write it, or return None."""
    try:
        return _parse_datetime(text)
    except ValueError:
        pass
    try:
        return _parse_datetime(text.upper())
    except ValueError:
        return None


def to_date(text: str) -> datetime.date | None:
    """Parse a date, or return None."""
    try:
        return _parse_date(text)
    except ValueError:
        return None


def date_in(text: str) -> datetime.date | None:
    """Parse a date or a date-time, of which the date counts, or return None."""
    value = to_date(text)
    if value is None:
        moment = to_datetime(text)
        return None if moment is None else moment.date()
    return value


def to_time(text: str) -> datetime.time | None:
    """Parse a time of day, or return None."""
    try:
        return datetime.time.fromisoformat(text)
    except ValueError:
        return None


def date_text(value: datetime.date) -> str:
    """Write a date."""
    return value.isoformat()


def time_text(value: datetime.time) -> str:
    """Write a time of day."""
    return value.isoformat()


def datetime_text(value: datetime.datetime) -> str:
    """Write a date-time; UTC is written Z."""
    if value.tzinfo is datetime.UTC and value.year > 999:
        # In half the time that isoformat() takes.
        fraction = f".{value.microsecond:06}" if value.microsecond else ""
        return (
            f"{value.year}-{_TWO_DIGITS[value.month]}-{_TWO_DIGITS[value.day]}"
            f"T{_TWO_DIGITS[value.hour]}:{_TWO_DIGITS[value.minute]}"
            f":{_TWO_DIGITS[value.second]}{fraction}Z"
        )
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def decode_datetime(
    data: JsonObject, key: str, text: str, rest: dict[str, Any]
) -> datetime.datetime:
    """Decode a date-time; keep its text if datetime_text() would differ."""
    value: datetime.datetime | None
    try:
        value = _parse_datetime(text)
    except ValueError:
        value = to_datetime(text)
        if value is None:
            wrong(data, key, "date-time")
            return datetime.datetime.min
    # 28 characters: seven decimals and Z, which no datetime can give back.
    if len(text) == 28 or not (
        _AS_WRITTEN.fullmatch(text) or datetime_text(value) == text
    ):
        rest[key] = text
    return value


def decode_date(
    data: JsonObject, key: str, text: str, rest: dict[str, Any]
) -> datetime.date:
    """Decode a date; keep its text if isoformat() would differ.

    Many services write a date-time where they document a date.
    """
    value = date_in(text)
    if value is None:
        wrong(data, key, "date")
        return datetime.date.min
    if value.isoformat() != text:
        rest[key] = text
    return value


def decode_time(
    data: JsonObject, key: str, text: str, rest: dict[str, Any]
) -> datetime.time:
    """Decode a time of day; keep its text if isoformat() would differ."""
    value = to_time(text)
    if value is None:
        wrong(data, key, "time")
        return datetime.time.min
    if value.isoformat() != text:
        rest[key] = text
    return value


def decode_datetime_item(container: Any, item: object) -> datetime.datetime:
    """Decode a date-time inside a list."""
    value = to_datetime(item) if isinstance(item, str) else None
    if value is None:
        wrong_item(container, item, "date-time")
        return datetime.datetime.min
    return value


def decode_date_item(container: Any, item: object) -> datetime.date:
    """Decode a date inside a list."""
    value = date_in(item) if isinstance(item, str) else None
    if value is None:
        wrong_item(container, item, "date")
        return datetime.date.min
    return value


def decode_time_item(container: Any, item: object) -> datetime.time:
    """Decode a time of day inside a list."""
    value = to_time(item) if isinstance(item, str) else None
    if value is None:
        wrong_item(container, item, "time")
        return datetime.time.min
    return value


def decode_datetime_value(container: Any, key: str, item: object) -> datetime.datetime:
    """Decode a date-time inside a map."""
    value = to_datetime(item) if isinstance(item, str) else None
    if value is None:
        wrong(container, key, "date-time")
        return datetime.datetime.min
    return value


def decode_date_value(container: Any, key: str, item: object) -> datetime.date:
    """Decode a date inside a map."""
    value = date_in(item) if isinstance(item, str) else None
    if value is None:
        wrong(container, key, "date")
        return datetime.date.min
    return value


def decode_time_value(container: Any, key: str, item: object) -> datetime.time:
    """Decode a time of day inside a map."""
    value = to_time(item) if isinstance(item, str) else None
    if value is None:
        wrong(container, key, "time")
        return datetime.time.min
    return value


def encode_datetime(value: datetime.datetime, key: str, rest: dict[str, Any]) -> str:
    """Write a date-time, as it came if it is still the same."""
    text = rest.get(key)
    if text is None:
        return datetime_text(value)
    old: datetime.datetime | None
    try:
        old = _parse_datetime(text)
    except (TypeError, ValueError):
        old = to_datetime(text) if isinstance(text, str) else None
    if (
        old is not None
        and old == value
        and (old.tzinfo is value.tzinfo or old.utcoffset() == value.utcoffset())
    ):
        as_it_came: str = text
        return as_it_came
    return datetime_text(value)


def encode_date(value: datetime.date, key: str, rest: dict[str, Any]) -> str:
    """Write a date, as it came if it is still the same."""
    text = rest.get(key)
    if isinstance(text, str) and date_in(text) == value:
        return text
    return date_text(value)


def encode_time(value: datetime.time, key: str, rest: dict[str, Any]) -> str:
    """Write a time of day, as it came if it is still the same."""
    text = rest.get(key)
    if isinstance(text, str):
        old = to_time(text)
        if old == value and old is not None and old.utcoffset() == value.utcoffset():
            return text
    return time_text(value)


def spelled_otherwise(value: Any, data: Any) -> bool:
    """Tell whether a list or map has dates that Python writes in another way.

    ``value`` is what was decoded of ``data``.
    """
    if isinstance(value, (datetime.date, datetime.time)):
        return bool(_temporal_text(value) != data)
    if _is_array(value) and _is_array(data):
        return any(spelled_otherwise(a, b) for a, b in zip(value, data))
    if _is_object(value) and _is_object(data):
        return any(spelled_otherwise(value[k], data[k]) for k in value if k in data)
    return False


def respelled(encoded: Any, value: Any, original: Any) -> Any:
    """Write the dates in a list or map as they came, where they are still the same.

    ``encoded`` was made of ``value``; ``original`` is what ``value`` was read from.
    """
    if isinstance(original, (_Items, _Entries)):
        original = original.texts
    if isinstance(value, (datetime.date, datetime.time)):
        return _respelled_date(value, original)
    if _is_array(value) and _is_array(original):
        for index in range(min(len(value), len(original))):
            encoded[index] = respelled(encoded[index], value[index], original[index])
    elif _is_object(value) and _is_object(original):
        for key in value:
            if key in original:
                encoded[key] = respelled(encoded[key], value[key], original[key])
    return encoded


def _temporal_text(value: datetime.date | datetime.time) -> str:
    if isinstance(value, datetime.datetime):
        return datetime_text(value)
    return value.isoformat()


def _respelled_date(value: datetime.date | datetime.time, original: Any) -> str:
    rest = {"": original}
    if isinstance(value, datetime.datetime):
        return encode_datetime(value, "", rest)
    if isinstance(value, datetime.date):
        return encode_date(value, "", rest)
    return encode_time(value, "", rest)


def forget(rest: dict[str, Any], key: str, kinds: str) -> None:
    """Leave out how a date was written when its field has none any more.

    ``kinds`` are those that the field can hold, and ``list`` and ``dict`` where it
    holds lists or maps of dates. What is no such date did not fit the field, and stays.
    """
    text = rest[key]
    if isinstance(text, str):
        known = (
            ("datetime" in kinds.split() and to_datetime(text) is not None)
            or ("date" in kinds.split() and date_in(text) is not None)
            or ("time" in kinds.split() and to_time(text) is not None)
        )
    elif isinstance(text, (_Items, _Entries)):
        known = False
    else:
        known = type(text).__name__ in kinds.split()
    if known:
        del rest[key]
