# --- Errors -------------------------------------------------------------------


class DecodeError(ValueError):
    """JSON that does not have the documented shape.

    ``path`` names the place, ``expected`` and ``found`` the types, in JSON's own
    words. ``errors`` holds every error if all were asked for, else just this one.
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
        # Of each error its list or object, and the index or name in that.
        self.faults: list[tuple[Any, Any]] = []
        self.root: Any = _copied(data)
        self.copies: list[Any] = [self.root]
        self.originals: dict[int, Any] = {id(self.root): data}
        self.places: dict[int, tuple[Any, Any]] = {}
        self.indices: dict[int, list[int]] = {}
        self.told: set[tuple[int, Any]] = set()
        self.reported: dict[int, int] = {}
        level: list[Any] = [self.root]
        seen: set[int] = set()
        # What occurs in itself, or in what occurs twice and so on, has no end.
        repeats = 10_000
        for _ in range(8 * MAX_DEPTH):
            below: list[Any] = []
            for parent in level:
                keys: list[Any] = list(
                    range(len(parent)) if _is_array(parent) else parent
                )
                for key in keys:
                    value = parent[key]
                    if not (_is_array(value) or _is_object(value)):
                        continue
                    if id(value) in seen:
                        repeats -= 1
                        if repeats < 0:
                            self.places.setdefault(id(value), (parent, key))
                            continue
                    seen.add(id(value))
                    copy = _copied(value)
                    parent[key] = copy
                    self.places[id(copy)] = (parent, key)
                    self.originals[id(copy)] = value
                    below.append(copy)
            if not below:
                break
            self.copies.extend(below)
            level = below

    def decoded(self, decode: Callable[[Any], R]) -> R | None:
        """Decode what there is of the JSON; None where that has no end."""
        token = _careful.set(self)
        try:
            return decode(self.root)
        except _Mismatch:
            return None
        except RecursionError:
            self.errors.append(DecodeError(self.name, "less nesting", "more"))
            return None
        finally:
            _careful.reset(token)

    def path(self, container: Any, key: Any) -> str:
        """Write where something is: in the whole, or a list or object of it."""
        steps: list[str] = []
        if key is not WHOLE:
            if _is_array(container):
                key = self.index(container, key)
            steps.append(_step_in(container, key))
        place = self.places.get(id(container))
        while place is not None:
            steps.append(_step_in(place[0], place[1]))
            place = self.places.get(id(place[0]))
        steps.append(self.name)
        steps.reverse()
        return "".join(steps)

    def index(self, items: Any, position: int) -> int:
        """Tell which index an item of a list has in the JSON as it came."""
        indices = self.indices.get(id(items))
        return position if indices is None else indices[position]

    def note(self, container: Any, key: Any, expected: str, found: str) -> None:
        self.faults.append((container, key))
        if not self.is_taken_out(container, key):
            path = self.path(container, key)
            self.errors.append(DecodeError(path, expected, found))
        if not self.collect:
            raise _Mismatch

    def is_taken_out(self, container: Any, key: Any) -> bool:
        """Tell whether something was told before, and is now null instead."""
        return isinstance(key, _Kept) or (id(container), key) in self.told


class _Whole:
    """Stands for an index or a name where all of a list or object is meant."""


WHOLE: Final = _Whole()


def _step_in(container: Any, key: Any) -> str:
    return f"[{key}]" if _is_array(container) else _step(key)


_LONGEST_NAME = 100
"""How many characters of a property's name a path has."""


def _step(key: object) -> str:
    """Write a property's name in a path; what cannot be printed is escaped.

    The end of a long one is left out: each error below it has it in its path.
    """
    try:
        text = key if isinstance(key, str) else str(key)
    except Exception:  # noqa: BLE001 - a key may be of any class
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


#: What JSON calls values, by their classes; a bool is an int, too, so it is first.
_WORDS: tuple[tuple[type, str], ...] = (
    (bool, "boolean"),
    (str, "string"),
    (int, "number"),
    (float, "number"),
    (dict, "object"),
    (list, "array"),
)


def _found(value: object) -> str:
    """Say in JSON's words what a value is; what is no JSON has its class."""
    if value is None:
        return "null"
    for class_, word in _WORDS:
        if isinstance(value, class_):
            return word
    return type(value).__name__


def _found_text(value: object, expected: str) -> str:
    listed = "one of " in expected
    if isinstance(value, str):
        if listed or expected in ("date-time", "date", "time"):
            return ascii(value if len(value) <= 40 else value[:37] + "...")
    elif listed and isinstance(value, int):
        return str(value)
    return _found(value)
