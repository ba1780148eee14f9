def first_of(
    container: Any, key: str, expected: str, models: tuple[type, ...], depth: int = 0
) -> Any:
    """Decode one of several models: the one that leaves the least unknown."""
    found = _best_of(container[key], models, depth)
    if found is None:
        wrong(container, key, expected)
        return _stand_in(models)
    return found


def first_of_item(
    container: Any, item: Any, expected: str, models: tuple[type, ...], depth: int = 0
) -> Any:
    """Like first_of(), for an item of a list."""
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
    return _best_of(data, models, depth) is not None


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
                best is None
                or len(found.additional_properties) < len(best.additional_properties)
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
        if model in _deep_decoders:
            found = _deep_decoders[model](data, depth)
        else:
            found = _decoders[model](data)
    except _Mismatch:
        pass
    tried[place] = found
    return found
