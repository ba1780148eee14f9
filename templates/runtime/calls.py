# --- Public functions ---------------------------------------------------------


def _explained(
    name: str, decode: Callable[[Any], R], data: JsonObject | list[Json], collect: bool
) -> R:
    """Decode once more, slowly, and raise DecodeError for what is wrong."""
    leniency = _leniency.get()
    careful = _Careful(name, data, collect or leniency is not None)
    result = careful.decoded(decode)
    if not careful.errors and result is not None:
        return result
    if leniency is not None:
        return leniency.rescued(careful, decode)
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
    raise _refused(model.__name__, "object", found)


def _refused(name: str, expected: str, data: object) -> DecodeError:
    """The error for JSON that is another thing as a whole."""
    leniency = _leniency.get()
    if leniency is not None:
        leniency.raw = data
    return DecodeError(name, expected, _found(data))


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
        raise _refused(model.__name__, "array", data)
    decode = _decoder(model)

    def decode_list(items: list[Json]) -> list[M]:
        return _decode_items(decode, items)

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


def from_page(
    model: type[M],
    data: object,
    *,
    collect: bool = False,
    shape: PageShape = PAGE_SHAPE,
) -> Page[M]:
    """Make a page of models of the JSON object around the items of a collection.

    ``shape`` says what the object calls its parts; what it has besides is in the
    page's additional_properties.
    """
    if not _is_object(data):
        raise _refused("Page", "object", data)
    decode = _decoder(model)

    def decode_page(data: JsonObject) -> Page[M]:
        return _page_of(decode, data, shape)

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
    model: type[M],
    text: str | bytes,
    *,
    collect: bool = False,
    shape: PageShape = PAGE_SHAPE,
) -> Page[M]:
    """Make a page of models of its JSON text."""
    return from_page(model, _parsed(text, "Page"), collect=collect, shape=shape)
