def first_of(
    container: Any, key: str, expected: str, models: tuple[type, ...], depth: int = 0
) -> Any:
    """Decode one of several models: the one that leaves the least unknown.

    What the documentation says that a property always is comes before that.
    """
    models = _told_by(container[key], models)
    if len(models) == 1:
        return _decode(container[key], models[0], depth)
    found = _best_of(container[key], models, depth)
    if found is None:
        wrong(container, key, expected)
        return _stand_in(models)
    return found


def first_of_item(
    container: Any, item: Any, expected: str, models: tuple[type, ...], depth: int = 0
) -> Any:
    """Like first_of(), for an item of a list."""
    models = _told_by(item, models)
    if len(models) == 1:
        return _decode(item, models[0], depth)
    found = _best_of(item, models, depth)
    if found is None:
        wrong_item(container, item, expected)
        return _stand_in(models)
    return found


def _stand_in(models: tuple[type, ...]) -> Any:
    """What a field has until all errors are found; compiled ones take no None."""
    model: Any = models[0]
    return model.__new__(model)


def is_one_of(data: Any, models: tuple[type, ...], depth: int = 0) -> bool:
    """Tell whether an object is one of several models."""
    return _best_of(data, _told_by(data, models), depth) is not None


def _told_by(data: JsonObject, models: tuple[type, ...]) -> tuple[type, ...]:
    """Leave out the models of which a property always has another value.

    Those of which one has just its value are preferred. Where no model is left, the
    object is of a kind that the documentation does not have, and may be any.
    """
    left: list[type] = []
    right: list[type] = []
    for model in models:
        constants = _constants.get(model)
        if constants is None:
            left.append(model)
            continue
        said = [(data.get(key), value) for key, value in constants.items()]
        fits = [found == value for found, value in said if found is not None]
        if all(fits):
            left.append(model)
            if fits:
                right.append(model)
    return tuple(right or left) or models


def _decode(data: Any, model: type, depth: int) -> Any:
    if model in _deep_decoders:
        return _deep_decoders[model](data, depth)
    return _decoders[model](data)


# What was tried already, by object and model: models of a union that contain each
# other would else be tried again for each way that leads to them.
_tried: contextvars.ContextVar[dict[tuple[int, type], Model | None] | None] = (
    contextvars.ContextVar("_tried", default=None)
)


def _nothing_tried() -> dict[tuple[int, type], Model | None]:
    return {}


def _best_of(data: Any, models: tuple[type, ...], depth: int) -> Model | None:
    tried = _tried.get()
    token = None
    if tried is None:
        tried = _nothing_tried()
        token = _tried.set(tried)
    careful = _careful.set(None)
    best: Model | None = None
    try:
        for model in models:
            found = _try(data, model, depth, tried)
            if found is not None and (
                best is None or len(found.__rest__ or ()) < len(best.__rest__ or ())
            ):
                best = found
    finally:
        _careful.reset(careful)
        if token is not None:
            _tried.reset(token)
    return best


def _try(
    data: Any, model: type, depth: int, tried: dict[tuple[int, type], Model | None]
) -> Model | None:
    place = (id(data), model)
    if place in tried:
        return tried[place]
    found: Model | None = None
    try:
        made: Model = _decode(data, model, depth)
        found = made
    except _Mismatch:
        pass
    tried[place] = found
    return found
