# --- Helpers of the serializers -----------------------------------------------


NO_KEYS: frozenset[str] = frozenset()


def keep_rest(
    data: JsonObject, extra: int, properties: frozenset[str]
) -> dict[str, Any]:
    """Return what no field carries: unknown properties, explicit nulls.

    There are ``extra`` of them. Fields carry ``properties``.
    """
    rest: dict[str, Any] = {}
    for key, value in data.items():
        if value is None or key not in properties:
            rest[key] = value
            if extra == 1:
                break
            extra -= 1
    return rest


def add_rest(
    rest: dict[str, Any],
    data: JsonObject,
    extra: int,
    properties: frozenset[str],
    nulls: frozenset[str] = NO_KEYS,
) -> dict[str, Any]:
    """Like keep_rest(), add that to ``rest``; fields carry the null of ``nulls``."""
    for key, value in data.items():
        if key in (nulls if value is None else properties):
            continue
        rest[key] = value
        if extra == 1:
            break
        extra -= 1
    return rest
