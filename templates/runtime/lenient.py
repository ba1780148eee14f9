# --- Decoding what does not fit all of the documentation ----------------------


@_not_native
@dataclasses.dataclass(frozen=True)
class Lenient(Generic[T_co]):
    """What leniently() could decode, and what was wrong with the rest."""

    value: T_co | None
    """The model, list or page; None if the JSON is none of it as a whole."""

    errors: tuple[DecodeError, ...] = ()
    """What was wrong; empty if nothing was."""

    raw: Any = None
    """The whole JSON, where ``value`` is None."""

    items: Mapping[int, Any] = dataclasses.field(default_factory=_no_items)
    """The items of a list on its own that are no models, by their index."""


def leniently(
    decode: Callable[A, R], /, *args: A.args, **kwargs: A.kwargs
) -> Lenient[R]:
    """Call one of the from_... functions such that wrong JSON costs little.

    ``leniently(from_dict, Customer, data)`` decodes what ``from_dict(Customer, data)``
    does and never raises DecodeError. A property whose value does not fit is left
    None, and the value is kept in additional_properties; so are the items of a list
    and the entries of a map that do not fit, and an object that lacks a required
    property. Encoding writes all of it back as it came.
    """
    leniency = _Leniency()
    token = _leniency.set(leniency)
    try:
        value = decode(*args, **kwargs)
    except DecodeError as error:
        return Lenient(None, error.errors, leniency.raw)
    finally:
        _leniency.reset(token)
    return Lenient(value, tuple(leniency.errors), None, leniency.items)


class _Leniency:
    """One call of leniently(): what was wrong, and the items of a list on its own."""

    def __init__(self) -> None:
        self.errors: list[DecodeError] = []
        self.raw: Any = None
        self.items: dict[int, Any] = {}

    def rescued(self, careful: _Careful, decode: Callable[[Any], R]) -> R:
        """Decode without what is wrong; raise DecodeError if nothing remains."""
        repair = _Repair(careful)
        value: R | None = None
        # What lacks a property goes in the next round, and then what requires that.
        # There are few rounds: no model requires one that requires the first.
        while careful.faults:
            if not repair.take_out():
                value = None
                break
            value = careful.decoded(decode)
        if value is None:
            self.raw = careful.originals[id(careful.root)]
            if not careful.errors:
                careful.errors.append(DecodeError(careful.name, "other JSON", "this"))
            first = careful.errors[0]
            raise DecodeError(
                first.path, first.expected, first.found, tuple(careful.errors)
            )
        _put_names_back(value)
        self.errors.extend(careful.errors)
        self.items.update(sorted(repair.items.items()))
        return value


_leniency: contextvars.ContextVar[_Leniency | None] = contextvars.ContextVar(
    "_leniency", default=None
)


class _Kept:
    """The key of what is taken out of an object: no field has it.

    ``name`` is that of a property, ``value`` what did not fit: its value, or some
    of its items or entries.
    """

    def __init__(self, name: Any, value: Any) -> None:
        self.name: Any = name
        self.value: Any = value


class _Repair:
    """Takes what was refused out of a copy of some JSON."""

    def __init__(self, careful: _Careful) -> None:
        self.careful = careful
        # The items of the JSON itself, if it is an array.
        self.items: dict[int, Any] = {}
        # By object and name, the key of the items or entries of a property.
        self.parts: dict[tuple[int, Any], _Kept] = {}
        # By list, the positions of items to take out.
        self.positions: dict[int, set[int]] = {}
        self.lists: list[list[Any]] = []

    def take_out(self) -> bool:
        """Take out what was refused last; return False if that is all there is."""
        faults = [*self.careful.faults]
        self.careful.faults.clear()
        self.careful.reported.clear()
        maps = {id(one) for one, key in faults if isinstance(key, _Kept)}
        for container, key in faults:
            if id(container) not in self.careful.originals:
                return False
            if self.careful.is_taken_out(container, key) and id(container) in maps:
                if isinstance(key, _Kept) and not self._take_entry(container, key):
                    return False
            elif not self._take(container, key):
                return False
        while self.lists:
            items = self.lists.pop()
            if not self._shorten(items, self.positions.pop(id(items))):
                return False
        return True

    def _take(self, container: Any, key: Any) -> bool:
        if _is_array(container):
            self._note_item(container, key)
            return True
        if (
            key is WHOLE
            or key not in container
            or self.careful.is_taken_out(container, key)
        ):
            return self._take_whole(container)
        value = self._original(container[key])
        if not isinstance(key, str):
            del container[key]
            return self._keep_part(container, key, value)
        self._take_value(container, key, value)
        return True

    def _take_value(self, container: Any, key: str, value: Any) -> None:
        """Put null in place of a property's value, which is kept."""
        self.careful.told.add((id(container), key))
        container[key] = None
        container[_Kept(key, value)] = True

    def _take_entry(self, container: Any, key: _Kept) -> bool:
        """Take out what proved to be no property of a model, but an entry of a map."""
        del container[key]
        whole = container.pop(key.name, None)
        value = key.value if whole is None else self._original(whole)
        return self._keep_part(container, key.name, value)

    def _take_whole(self, container: Any) -> bool:
        """Take an object out of what is around it."""
        place = self.careful.places.get(id(container))
        if place is None:
            return False
        parent, key = place
        if _is_array(parent):
            for position, item in enumerate(parent):
                if item is container:
                    self._note_item(parent, position)
        elif parent.get(key) is container:
            self._take_value(parent, key, self._original(container))
        return True

    def _note_item(self, items: list[Any], position: int) -> None:
        if id(items) not in self.positions:
            self.positions[id(items)] = set()
            self.lists.append(items)
        self.positions[id(items)].add(position)

    def _shorten(self, items: list[Any], positions: set[int]) -> bool:
        """Take items out of a list and keep them."""
        known = self.careful.indices
        indices = known.get(id(items)) or list(range(len(items)))
        taken = [(indices[at], self._original(items[at])) for at in sorted(positions)]
        left = [at for at in range(len(items)) if at not in positions]
        known[id(items)] = [indices[at] for at in left]
        items[:] = [items[at] for at in left]
        kept = [self._keep_part(items, index, item) for index, item in taken]
        return all(kept)

    def _keep_part(self, container: Any, key: Any, value: Any) -> bool:
        """Keep an item of a list, or an entry of a map, beside that one's property."""
        place = self.careful.places.get(id(container))
        if place is None:
            if _is_array(container):
                self.items[key] = value
            return _is_array(container)
        parent, name = place
        if _is_array(parent):
            # Only the outer one of two lists is put together again.
            return self._take_whole(container)
        if parent.get(name) is not container:
            return True
        kept = self.parts.get((id(parent), name))
        if kept is None:
            kept = _Kept(name, _Items() if _is_array(container) else _Entries())
            self.parts[id(parent), name] = kept
            parent[kept] = True
        kept.value.keep(key, value)
        return True

    def _original(self, value: Any) -> Any:
        return self.careful.originals.get(id(value), value)


def _put_names_back(decoded: Any) -> None:
    """Give what was taken out its name, in all models in ``decoded``."""
    todo: list[Any] = [decoded]
    seen: set[int] = set()
    while todo:
        value = todo.pop()
        below: list[Any] = []
        if _is_record(value):
            # mypyc checks that the keys of a dict[str, Any] are texts.
            record: Any = value
            rest: dict[Any, Any] = record.additional_properties
            if any(isinstance(key, _Kept) for key in rest):
                record.additional_properties = _with_names(rest)
            below = [getattr(value, f.name) for f in dataclasses.fields(value)]
        elif _is_array(value):
            below = [*value]
        elif _is_object(value):
            below = [*value.values()]
        if below and id(value) not in seen:
            seen.add(id(value))
            todo.extend(below)


def _is_record(value: object) -> TypeGuard[Model | Page[Any]]:
    return isinstance(value, (Model, Page))


def _with_names(rest: Mapping[Any, Any]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in rest.items():
        if not isinstance(key, _Kept):
            result.setdefault(key, value)
            continue
        if isinstance(key.value, (_Items, _Entries)):
            key.value.texts = rest.get(key.name)
        result[key.name] = key.value
    return result
