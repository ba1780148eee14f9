# --- JSON text ----------------------------------------------------------------


@functools.cache
def _reader() -> Callable[[str], Any]:
    """What reads JSON; made once, and json is not imported before it is needed."""
    import json

    decoder = json.JSONDecoder(parse_constant=_Constant.refuse, parse_float=_number)
    return decoder.decode


@_not_native
class _Number(float):
    """A number that is written as it came, as a float does not hold all of it.

    ``str()`` gives its text; what is calculated with it is a float like any other.
    """

    # Those that there are: a text is searched for them only where there are some.
    alive: ClassVar[weakref.WeakValueDictionary[int, _Number]] = (
        weakref.WeakValueDictionary()
    )

    # The number itself is made of the text by the class that this one is of.
    def __init__(  # pyright: ignore[reportInconsistentConstructor]
        self, text: str
    ) -> None:
        self.text: str = text
        _Number.alive[id(self)] = self

    def __repr__(self) -> str:
        return self.text

    def __str__(self) -> str:
        return self.text

    def __reduce__(self) -> Any:
        return (_Number, (self.text,))


def _number(text: str) -> Any:
    """Read a number that has a fraction or an exponent."""
    value = float(text)
    # Each float of this size gives back any fifteen digits.
    if len(text) < 17 and (1e-290 < value < 1e290 or -1e290 < value < -1e-290):
        return value
    digits = text.lower().partition("e")[0]
    if repr(value) == text or not digits.strip("-0."):
        return value
    return _Number(text)


class _Constant(ValueError):
    """NaN, Infinity or -Infinity: Python reads them, and JSON does not have them."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text: str = text

    @staticmethod
    def refuse(text: str) -> Any:
        raise _Constant(text)


def _parsed(text: str | bytes, name: str) -> Any:
    read = _quick_reader()
    if read is not None and type(text) in (bytes, str):
        try:
            return read(text)
        except Exception:  # noqa: BLE001, S110 - what is wrong with it, json says
            pass
    try:
        return _reader()(text if isinstance(text, str) else text.decode())
    except RecursionError:
        raise DecodeError(name, "less nesting", "more") from None
    except ValueError:
        return _parsed_slowly(text, name)


def _parsed_slowly(text: str | bytes, name: str) -> Any:
    """Parse JSON in any encoding, or say what is wrong with it and where."""
    import json

    try:
        data = json.loads(text, parse_constant=_Constant, parse_float=_number)
    except RecursionError:
        raise DecodeError(name, "less nesting", "more") from None
    except ValueError as error:
        raise DecodeError(name, "JSON", str(error)) from error
    for place, value in _walk(data, name):
        if isinstance(value, _Constant):
            raise DecodeError(_path(place), "JSON", value.text)
    return data


@functools.cache
def _writer() -> Callable[[Any], str]:
    """What writes JSON; made once, and json is not imported before it is needed."""
    import json

    # What contains itself is found in the end; to look for it takes time.
    encoder = json.JSONEncoder(
        check_circular=False, allow_nan=False, separators=(",", ":")
    )
    return encoder.encode


def to_json(value: Encodable[object] | Iterable[Encodable[object]]) -> bytes:
    """Make the JSON text of a model, a page or several models.

    It is ASCII, which is also UTF-8.  A number that no float holds is written as
    from_json() found it, and an infinite one of your own, which JSON does not have,
    as 1e999.  Raises ValueError with the path of a number that is NaN.
    """
    data: object
    encode = _encoders.get(type(value))
    if encode is not None:
        data = encode(value)
    elif isinstance(value, Iterable):
        data = to_list(value)
    else:
        data = to_dict(value)
    quick = _written_quickly(data)
    if quick is not None:
        return quick
    try:
        text = _writer()(data)
        if _Number.alive:
            text = _with_numbers(data, text)
    except (RecursionError, ValueError):
        text = _written_slowly(data, type(value).__name__)
    return text.encode("ascii")


def _written_slowly(data: object, name: str) -> str:
    """Write JSON with infinite numbers, or say which value is none in JSON."""
    import json

    for place, value in _walk(data, name):
        if isinstance(value, float) and str(value) == "nan":
            raise ValueError(f"{_path(place)}: JSON has no NaN")
        if isinstance(value, int):
            try:
                str(value)
            except ValueError as error:
                raise ValueError(f"{_path(place)}: {error}") from None
    return _with_numbers(data, json.dumps(data, separators=(",", ":")))


def _is_tuple(data: object) -> TypeGuard[tuple[Json, ...]]:
    return isinstance(data, tuple)


def _with_numbers(data: object, text: str) -> str:
    """Write the numbers that no float holds into the text of some JSON."""
    import json

    # Stands around them for a while; it is nowhere else.
    mark = "number:"
    while mark in text:
        mark += ":"
    whole: list[Any] = [data]
    todo: list[Any] = [whole]
    found = False
    while todo:
        copy = todo.pop()
        keys: list[Any] = list(range(len(copy)) if _is_array(copy) else copy)
        for key in keys:
            value = copy[key]
            if _is_object(value):
                copy[key] = {**value}
                todo.append(copy[key])
            elif _is_array(value) or _is_tuple(value):
                copy[key] = [*value]
                todo.append(copy[key])
            elif isinstance(value, _Number):
                copy[key] = f"{mark}{value.text}{mark}"
                found = True
            elif isinstance(value, float) and value - value != 0:
                copy[key] = f"{mark}{'-' if value < 0 else ''}1e999{mark}"
                found = True
    if not found:
        return text
    text = json.dumps(whole[0], separators=(",", ":"))
    return text.replace(f'"{mark}', "").replace(f'{mark}"', "")
