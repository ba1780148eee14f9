# --- What the decoders say of what does not fit --------------------------------


def wrong(container: Any, key: Any, expected: str) -> Any:
    """Refuse the value of a property: it is missing or of the wrong type."""
    careful = _careful.get()
    if careful is None:
        raise _Mismatch
    if key in container:
        found = _found_text(container[key], expected)
    else:
        found = MISSING
    careful.note(container, key, expected, found)
    return None


def str_of(data: JsonObject, key: str) -> str:
    """Take a text of a class derived from str; refuse what is none."""
    value = data.get(key)
    if isinstance(value, str):
        return value
    wrong(data, key, "string")
    return ""


def int_of(data: JsonObject, key: str) -> int:
    """Take a number of a class derived from int; refuse what is none."""
    value = data.get(key)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    wrong(data, key, "integer")
    return 0


def float_of(data: JsonObject, key: str) -> float | int:
    """Take a number of a class derived from float or int; refuse what is none."""
    value = data.get(key)
    if isinstance(value, (float, int)) and not isinstance(value, bool):
        return value
    wrong(data, key, "number")
    return 0.0


def wrong_item(container: Any, item: object, expected: str) -> Any:
    """Refuse an item of a list."""
    careful = _careful.get()
    if careful is None:
        raise _Mismatch
    # Items are refused in their order, so this one is behind the last one.
    for index in range(careful.reported.get(id(container), 0), len(container)):
        if container[index] is item:
            careful.reported[id(container)] = index + 1
            found = _found_text(item, expected)
            careful.note(container, index, expected, found)
            break
    return None


def wrong_key(container: Any, key: object) -> None:
    """Refuse the name of a property that is no text, which JSON does not have."""
    careful = _careful.get()
    if careful is None:
        raise _Mismatch
    careful.note(container, key, "string as key", _found(key))


def too_deep(data: Any) -> _Mismatch:
    """The error to raise for models nested too deeply."""
    careful = _careful.get()
    if careful is not None:
        careful.note(data, WHOLE, f"at most {MAX_DEPTH} nested models", "more")
    return _Mismatch()
