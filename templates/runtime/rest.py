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


@_not_native
class _Items(list[Any]):
    """Items of a property's list that did not fit: JSON as it came.

    ``places`` are their indices in the list as it came, ``texts`` the others as they
    came, if they are dates that Python writes in another way.
    """

    def __init__(self, items: Iterable[Any] = ()) -> None:
        super().__init__(items)
        self.places: list[int] = []
        self.texts: Any = None

    def keep(self, index: int, item: Any) -> None:
        at = sum([place < index for place in self.places])
        self.places.insert(at, index)
        self.insert(at, item)


@_not_native
class _Entries(dict[Any, Any]):
    """Entries of a property's map that did not fit; like _Items."""

    def __init__(self, entries: Mapping[Any, Any] | Iterable[Any] = ()) -> None:
        super().__init__(entries)
        self.texts: Any = None

    def keep(self, name: Any, value: Any) -> None:
        self[name] = value


def put_back(encoded: Any, kept: Any) -> None:
    """Put what did not fit back into a list or a map that was decoded leniently."""
    if isinstance(kept, _Items) and _is_array(encoded):
        for index, item in zip(kept.places, kept):
            encoded.insert(index, item)
    elif isinstance(kept, _Entries) and _is_object(encoded):
        for name, value in kept.items():
            encoded.setdefault(name, value)
