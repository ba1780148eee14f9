# --- Errors -------------------------------------------------------------------


class DecodeError(ValueError):
    """JSON that does not have the documented shape.

    ``path`` names the place, ``expected`` and ``found`` the types. ``errors``
    holds every error if all were asked for, else just this one.
    """

    def __init__(
        self,
        path: str,
        expected: str,
        found: str,
        errors: tuple[DecodeError, ...] = (),
    ) -> None:
        self.path: str = path
        self.expected: str = expected
        self.found: str = found
        self._errors: tuple[DecodeError, ...] = errors
        super().__init__(path, expected, found, errors)

    @property
    def errors(self) -> tuple[DecodeError, ...]:
        return self._errors or (self,)

    def __str__(self) -> str:
        if len(self._errors) > 1:
            return "\n".join([str(error) for error in self._errors])
        if self.found == MISSING:
            return f"{self.path}: required property is missing"
        return f"{self.path}: expected {self.expected}, got {self.found}"


MISSING = "nothing"


def _is_object(data: object) -> TypeGuard[JsonObject]:
    return isinstance(data, dict)


def _is_array(data: object) -> TypeGuard[list[Json]]:
    return isinstance(data, list)


class _Mismatch(Exception):
    """Ends the quick pass; the careful pass then says what was wrong where."""


class _Careful:
    """The second pass over JSON that the first pass refused.

    It runs the same decoders as the first, on a copy of the JSON in which no
    list or object occurs twice, so that an object stands for its place. wrong()
    then notes each error instead of raising, or ends the pass if the first one
    is enough.
    """

    def __init__(self, name: str, data: Any, collect: bool) -> None:
        self.name = name
        self.collect = collect
        self.errors: list[DecodeError] = []
        self.root: Any = _copied(data)
        self.copies: list[Any] = [self.root]
        self.places: dict[int, tuple[int, str]] = {}
        self.reported: dict[int, int] = {}
        level: list[Any] = [self.root]
        seen: set[int] = set()
        # What occurs in itself, or in what occurs twice and so on, has no end.
        repeats = 10_000
        for _ in range(8 * MAX_DEPTH):
            below: list[Any] = []
            for parent in level:
                is_list = _is_array(parent)
                keys: list[Any] = list(range(len(parent)) if is_list else parent)
                for key in keys:
                    value = parent[key]
                    if not (_is_array(value) or _is_object(value)):
                        continue
                    step = f"[{key}]" if is_list else _step(key)
                    if id(value) in seen:
                        repeats -= 1
                        if repeats < 0:
                            self.places.setdefault(id(value), (id(parent), step))
                            continue
                    seen.add(id(value))
                    copy = _copied(value)
                    parent[key] = copy
                    self.places[id(copy)] = (id(parent), step)
                    below.append(copy)
            if not below:
                break
            self.copies.extend(below)
            level = below

    def path(self, container: Any, last: str) -> str:
        steps = [last]
        place = self.places.get(id(container))
        while place is not None:
            steps.append(place[1])
            place = self.places.get(place[0])
        steps.append(self.name)
        steps.reverse()
        return "".join(steps)

    def note(self, container: Any, last: str, expected: str, found: str) -> None:
        self.errors.append(DecodeError(self.path(container, last), expected, found))
        if not self.collect:
            raise _Mismatch


_LONGEST_NAME = 100
"""How many characters of a property's name a path has."""


def _step(key: object) -> str:
    """Write a property's name in a path; what cannot be printed is escaped.

    The end of a long one is left out: each error below it has it in its path.
    """
    try:
        text = key if isinstance(key, str) else str(key)
    except Exception:
        # Of numbers with thousands of digits, and of whatever else is no JSON.
        text = f"<{type(key).__name__}>"
    if len(text) > _LONGEST_NAME:
        text = text[:_LONGEST_NAME] + "..."
    return "." + "".join([c if c.isprintable() else ascii(c)[1:-1] for c in text])


# A place in some JSON: the place of what it is in, and the step from there. A path
# as text for each value would take the square of the memory that the JSON takes.
_Place: TypeAlias = "tuple[Any, str]"


def _path(place: _Place) -> str:
    steps: list[str] = []
    above: Any = place
    while above is not None:
        above, step = above
        steps.append(step)
    steps.reverse()
    return "".join(steps)


def _walk(data: object, name: str) -> Iterator[tuple[_Place, object]]:
    """Yield every value in some JSON with its place, in its order."""
    start: _Place = (None, name)
    todo: list[tuple[_Place, object]] = [(start, data)]
    seen: set[int] = set()
    while todo:
        place, value = todo.pop()
        yield place, value
        below: list[tuple[_Place, object]] = []
        if (_is_array(value) or _is_object(value)) and id(value) not in seen:
            seen.add(id(value))
            if _is_array(value):
                below = [((place, f"[{i}]"), item) for i, item in enumerate(value)]
            elif _is_object(value):
                below = [((place, _step(key)), item) for key, item in value.items()]
        todo.extend(reversed(below))


_careful: contextvars.ContextVar[_Careful | None] = contextvars.ContextVar(
    "_careful", default=None
)


def _copied(container: object) -> Any:
    if _is_array(container):
        return list(container)
    return dict(container) if _is_object(container) else None


def _found(value: object) -> str:
    return "null" if value is None else type(value).__name__


def _found_text(value: object, expected: str) -> str:
    listed = "one of " in expected and not isinstance(value, (float, list, dict))
    if isinstance(value, str) and (listed or expected in ("date-time", "date", "time")):
        return ascii(value if len(value) <= 40 else value[:37] + "...")
    if listed and isinstance(value, int):
        return str(value)
    return _found(value)


def wrong(container: Any, key: Any, expected: str) -> Any:
    """Refuse the value of a property: it is missing or of the wrong type."""
    careful = _careful.get()
    if careful is None:
        raise _Mismatch
    if key in container:
        found = _found_text(container[key], expected)
    else:
        found = MISSING
    careful.note(container, _step(key), expected, found)
    return None


def str_of(data: JsonObject, key: str) -> str:
    """Take a text of a class derived from str; refuse what is none."""
    value = data.get(key)
    if isinstance(value, str):
        return value
    wrong(data, key, "str")
    return ""


def int_of(data: JsonObject, key: str) -> int:
    """Take a number of a class derived from int; refuse what is none."""
    value = data.get(key)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    wrong(data, key, "int")
    return 0


def float_of(data: JsonObject, key: str) -> float | int:
    """Take a number of a class derived from float or int; refuse what is none."""
    value = data.get(key)
    if isinstance(value, (float, int)) and not isinstance(value, bool):
        return value
    wrong(data, key, "float")
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
            careful.note(container, f"[{index}]", expected, found)
            break
    return None


def wrong_key(container: Any, key: object) -> None:
    """Refuse the name of a property that is no text, which JSON does not have."""
    careful = _careful.get()
    if careful is None:
        raise _Mismatch
    careful.note(container, _step(key), "str as key", _found(key))


def too_deep(data: Any) -> _Mismatch:
    """The error to raise for models nested too deeply."""
    careful = _careful.get()
    if careful is not None:
        careful.note(data, "", f"at most {MAX_DEPTH} nested models", "more")
    return _Mismatch()
