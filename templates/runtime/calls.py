# --- Public functions ---------------------------------------------------------


def _explained(
    name: str, decode: Callable[[Any], R], data: JsonObject | list[Json], collect: bool
) -> R:
    """Decode once more, slowly, and raise DecodeError for what is wrong."""
    careful = _Careful(name, data, collect)
    token = _careful.set(careful)
    try:
        result = decode(careful.root)
    except _Mismatch:
        pass
    except RecursionError:
        careful.errors.append(DecodeError(name, "less nesting", "more"))
    else:
        if not careful.errors:
            return result
    finally:
        _careful.reset(token)
    errors = careful.errors
    first = errors[0] if errors else DecodeError(name, "other JSON", "this")
    if collect and len(errors) > 1:
        raise DecodeError(first.path, first.expected, first.found, tuple(errors))
    raise first


def from_dict(model: type[M], data: object, *, collect: bool = False) -> M:
    """Make a model of a JSON object.

    Raises DecodeError for the first place that does not have the documented type,
    or, if ``collect`` is true, with all of them in ``errors``.
    """
    found: Any = data
    try:
        decode: Callable[[Any], M] = _decoders[model]
    except (KeyError, TypeError):
        raise _unknown(model) from None
    if isinstance(data, dict):
        try:
            return decode(found)
        except (_Mismatch, RecursionError):
            pass
        return _explained(model.__name__, decode, found, collect)
    raise DecodeError(model.__name__, "object", _found(found))


def _decoder(model: type[M]) -> Callable[[Any], M]:
    try:
        return _decoders[model]
    except (KeyError, TypeError):
        raise _unknown(model) from None


def _unknown(model: object) -> TypeError:
    name = getattr(model, "__qualname__", None) or repr(model)
    return TypeError(f"{name} is not a model of this package")


def to_dict(model: Encodable[P_co]) -> P_co:
    """Make the JSON object of a model.

    It is new, and so are all objects and lists in it that have a documented type;
    values of unknown type are the model's own.  A class of your own is written as
    the model that it inherits from.  Raises TypeError for what is no model, and
    RecursionError for a model that contains itself.
    """
    try:
        encode: Callable[[Any], P_co] = _encoders[type(model)]
    except KeyError:
        encode = _inherited_encoder(type(model))
    return encode(model)


def _inherited_encoder(model: type) -> Callable[[Any], Any]:
    """The encoder of the model that somebody's own class inherits from."""
    for base in model.__mro__:
        if base in _encoders:
            return _encoders[base]
    raise _unknown(model)


def to_dict_at(model: Encodable[P_co], depth: int) -> P_co:
    """Make the JSON object of a model so many models deep in another one."""
    encode: Callable[[Any, int], P_co] | None = _deep_encoders.get(type(model))
    return to_dict(model) if encode is None else encode(model, depth)


def from_list(model: type[M], data: object, *, collect: bool = False) -> list[M]:
    """Make models of a JSON array of objects."""
    if not _is_array(data):
        raise DecodeError(model.__name__, "list", _found(data))
    decode = _decoder(model)

    def decode_list(items: list[Json]) -> list[M]:
        return [
            (
                decode(item)
                if isinstance(item, dict)
                else wrong_item(items, item, "object")
            )
            for item in items
        ]

    try:
        return decode_list(data)
    except (_Mismatch, RecursionError):
        pass
    return _explained(model.__name__, decode_list, data, collect)


def to_list(models: Iterable[Encodable[P_co]]) -> list[P_co]:
    """Make the JSON array of some models."""
    result: list[Any] = []
    type_: type | None = None
    encode: Callable[[Any], Any] = to_dict
    for model in models:
        if type(model) is not type_:
            type_ = type(model)
            encode = _encoders.get(type_, to_dict)
        result.append(encode(model))
    return result


def from_page(model: type[M], data: object, *, collect: bool = False) -> Page[M]:
    """Make a page of models of ``{"items": [...], "totalCount": ...}``."""
    if not _is_object(data):
        raise DecodeError("Page", "object", _found(data))
    decode = _decoder(model)

    def decode_page(data: JsonObject) -> Page[M]:
        page = cast("Page[M]", Page.__new__(Page))
        extra = len(data) - 2
        value = data.get("items")
        if isinstance(value, list):
            page.items = [
                (
                    decode(item)
                    if isinstance(item, dict)
                    else wrong_item(value, item, "object")
                )
                for item in value
            ]
        else:
            wrong(data, "items", "list")
        value = data.get("totalCount")
        if value is None:
            page.total_count = None
            extra += 1
        elif isinstance(value, int) and not isinstance(value, bool):
            page.total_count = value
        else:
            wrong(data, "totalCount", "int")
        page.additional_properties = (
            keep_rest(data, extra, _PAGE) if extra else NO_PROPERTIES
        )
        return page

    try:
        return decode_page(data)
    except (_Mismatch, RecursionError):
        pass
    return _explained("Page", decode_page, data, collect)


def from_json(model: type[M], text: str | bytes, *, collect: bool = False) -> M:
    """Make a model of the JSON text of an object.

    Raises DecodeError also for what is no JSON, such as NaN. Of a name that an
    object has twice the last value counts, as for the module json.
    """
    return from_dict(model, _parsed(text, model.__name__), collect=collect)


def from_json_list(
    model: type[M], text: str | bytes, *, collect: bool = False
) -> list[M]:
    """Make models of the JSON text of an array of objects."""
    return from_list(model, _parsed(text, model.__name__), collect=collect)


def from_json_page(
    model: type[M], text: str | bytes, *, collect: bool = False
) -> Page[M]:
    """Make a page of models of its JSON text."""
    return from_page(model, _parsed(text, "Page"), collect=collect)


@functools.cache
def _reader() -> Callable[[str], Any]:
    """What reads JSON; made once, and json is not imported before it is needed."""
    import json

    return json.JSONDecoder(parse_constant=_Constant.refuse).decode


class _Constant(ValueError):
    """NaN, Infinity or -Infinity: Python reads them, and JSON does not have them."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text: str = text

    @staticmethod
    def refuse(text: str) -> Any:
        raise _Constant(text)


def _parsed(text: str | bytes, name: str) -> Any:
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
        data = json.loads(text, parse_constant=_Constant)
    except RecursionError:
        raise DecodeError(name, "less nesting", "more") from None
    except ValueError as error:
        raise DecodeError(name, "JSON", str(error)) from error
    for place, value in _walk(data, name):
        if isinstance(value, _Constant):
            raise DecodeError(_path(place), "JSON", value.text)
    return data


def to_json(value: Encodable[object] | Iterable[Encodable[object]]) -> bytes:
    """Make the JSON text of a model, a page or several models.

    It is ASCII, which is also UTF-8.  An infinite number, which JSON does not have,
    is written as 1e999, which reads as one.  Raises ValueError with the path of a
    number that is NaN.
    """
    import json

    data: object
    if isinstance(value, Iterable):
        data = to_list(value)
    else:
        data = to_dict(value)
    try:
        text = json.dumps(data, separators=(",", ":"), allow_nan=False)
    except ValueError:
        text = _written_slowly(data, type(value).__name__)
    return text.encode("ascii")


_INFINITY = re.compile(r'"(?:[^"\\]|\\.)*+"?|Infinity')


def _written_slowly(data: object, name: str) -> str:
    """Write JSON with infinite numbers, or say which value is none in JSON."""
    import json

    for place, value in _walk(data, name):
        if isinstance(value, float) and value != value:
            raise ValueError(f"{_path(place)}: JSON has no NaN")
        if isinstance(value, int):
            try:
                str(value)
            except ValueError as error:
                raise ValueError(f"{_path(place)}: {error}") from None
    text = json.dumps(data, separators=(",", ":"))
    return _INFINITY.sub(
        lambda found: "1e999" if found[0] == "Infinity" else found[0], text
    )
