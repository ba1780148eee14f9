# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""What the generated modules share: errors, dates, and the public functions."""

from __future__ import annotations

import contextvars
import dataclasses
import datetime
import functools
import importlib
import re
import reprlib
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import EllipsisType, ModuleType
from typing import (
    Any,
    ClassVar,
    Final,
    Generic,
    ParamSpec,
    Protocol,
    TypeAlias,
    TypeGuard,
    TypeVar,
)


def bind(module: ModuleType, /, **names: object) -> None:
    """Give a module names that it could not import itself."""
    vars(module).update(names)


def _no_properties() -> dict[str, Any]:
    return {}


@reprlib.recursive_repr()
def _model_repr(model: Model) -> str:
    parts: list[str] = []
    for field in dataclasses.fields(model):
        value = getattr(model, field.name)
        if value is not None and field.name != "additional_properties":
            parts.append(f"{field.name}={value!r}")
    if model.__rest__:
        parts.append(f"additional_properties={model.__rest__!r}")
    return f"{type(model).__qualname__}({', '.join(parts)})"


class _WithRest:
    """What a model keeps its additional properties in.

    None stands for the empty dict that nobody has asked for yet: most models never
    need one, and decoding would have to make it.
    """

    __slots__ = ("__rest__",)

    def __setstate__(self, state: dict[str, Any]) -> None:
        # A dict or None; Any, as mypy knows no slot of the base in classes with slots.
        # An annotation of the class would be among those of the models.
        self.__rest__: Any = None
        for name, value in state.items():
            setattr(self, name, value)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Model(_WithRest):
    """What every model of the package has in common."""

    additional_properties: dict[str, Any] = dataclasses.field(
        default_factory=_no_properties
    )
    """What the JSON object holds beyond the fields, by wire name.

    Unknown properties as they came, None for a property that is explicitly null,
    and the original text of a date that Python would spell differently (written
    back only while the field still holds that date). Of what was decoded leniently
    also the values that did not fit, whose fields are None. To send a null, leave
    the field None and set ``additional_properties["wireName"] = None``.
    """

    def __repr__(self) -> str:
        return _model_repr(self)

    def __getstate__(self) -> dict[str, Any]:
        return {f.name: getattr(self, f.name) for f in dataclasses.fields(self)}

    def __to_dict__(self) -> Any:
        """The JSON object; overridden by each model to tell its type."""
        return to_dict(self)


# Two threads that ask for the dict of one model at the same time get the same one.
_making = threading.RLock()


def _rest_of(model: Model) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    if rest is None:
        with _making:
            rest = model.__rest__
            if rest is None:
                rest = model.__rest__ = _no_properties()
    return rest


def _keep_lazily(model: Any) -> None:
    """Make additional_properties, a field like any other, of what __rest__ holds."""
    rest: Any = model.__rest__
    model.additional_properties = property(_rest_of, rest.__set__, rest.__delete__)


_keep_lazily(Model)


# A type checker narrows Json without Any. Whatever is no JSON at all may come in, too;
# the ellipsis stands for that, and keeps mypyc from checking each value beforehand.
Json: TypeAlias = (
    "dict[Any, Json] | list[Json] | str | int | float | bool | None | EllipsisType"
)
JsonObject: TypeAlias = "dict[Any, Json]"

MAX_DEPTH = 200
"""How many models of one recursive family may contain each other."""


def _no_items() -> Mapping[int, Any]:
    return {}


M = TypeVar("M", bound=Model)
R = TypeVar("R")
T_co = TypeVar("T_co", covariant=True)
P_co = TypeVar("P_co", covariant=True)
A = ParamSpec("A")


class Encodable(Protocol[P_co]):
    """A model whose JSON object has the type ``P_co``."""

    def __to_dict__(self) -> P_co: ...


E_co = TypeVar("E_co", bound=Encodable[Any], covariant=True)


def _not_native(class_: type[R]) -> type[R]:
    # mypyc makes no native class of a generic dataclass, nor of one that inherits from
    # a builtin; any decorator tells it so.
    return class_


_decoders: dict[type, Callable[[Any], Any]] = {}
_encoders: dict[type, Callable[[Any], Any]] = {}
# Models that may contain themselves: their functions count how deep they are.
_deep_decoders: dict[type, Callable[[Any, int], Any]] = {}
_deep_encoders: dict[type, Callable[[Any, int], Any]] = {}
# What properties of a model always are: that tells it from others in a union.
_constants: dict[type, Mapping[str, str]] = {}


def register(
    model: type,
    decode: Callable[..., Any],
    encode: Callable[..., Any],
    deep: bool = False,
    constants: Mapping[str, str] | None = None,
) -> None:
    """Make a model known to from_dict() and to_dict()."""
    if constants is not None:
        _constants[model] = constants
    _decoders[model] = decode
    _encoders[model] = encode
    if deep:
        _deep_decoders[model] = decode
        _deep_encoders[model] = encode


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


# --- What the decoders say of what does not fit --------------------------------


def wrong(container: Any, key: Any, expected: str) -> Any:
    """Refuse the value of a property: it is missing or of the wrong type."""
    careful = _careful.get()
    if careful is None:
        raise _Mismatch
    if key in container:
        found = _found_text(container[key], expected)
    else:
        found = MISSING
    careful.note(container, key, expected, found)
    return None


def str_of(data: JsonObject, key: str) -> str:
    """Take a text of a class derived from str; refuse what is none."""
    value = data.get(key)
    if isinstance(value, str):
        return value
    wrong(data, key, "string")
    return ""


def int_of(data: JsonObject, key: str) -> int:
    """Take a number of a class derived from int; refuse what is none."""
    value = data.get(key)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    wrong(data, key, "integer")
    return 0


def float_of(data: JsonObject, key: str) -> float | int:
    """Take a number of a class derived from float or int; refuse what is none."""
    value = data.get(key)
    if isinstance(value, (float, int)) and not isinstance(value, bool):
        return value
    wrong(data, key, "number")
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
            careful.note(container, index, expected, found)
            break
    return None


def wrong_key(container: Any, key: object) -> None:
    """Refuse the name of a property that is no text, which JSON does not have."""
    careful = _careful.get()
    if careful is None:
        raise _Mismatch
    careful.note(container, key, "string as key", _found(key))


def too_deep(data: Any) -> _Mismatch:
    """The error to raise for models nested too deeply."""
    careful = _careful.get()
    if careful is not None:
        careful.note(data, WHOLE, f"at most {MAX_DEPTH} nested models", "more")
    return _Mismatch()


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


# Texts that datetime_text() writes just so, if they are dates at all. Asking this of a
# text takes a fraction of the time that writing the date does.
_AS_WRITTEN = re.compile(
    r"....-..-..T(?!24)..:..:..(\.(?!0{6})\d{6})?(Z|[+-](?!00:00)\d\d:[0-5]\d)?",
    re.ASCII,
)
#: How months, days, hours, minutes and seconds are written.
_TWO_DIGITS = tuple([f"{number:02}" for number in range(60)])
_parse_datetime = datetime.datetime.fromisoformat
_parse_date = datetime.date.fromisoformat


def to_datetime(text: str) -> datetime.datetime | None:
    """Parse a date-time as JSON APIs write it, or return None."""
    try:
        return _parse_datetime(text)
    except ValueError:
        pass
    try:
        return _parse_datetime(text.upper())
    except ValueError:
        return None


def to_date(text: str) -> datetime.date | None:
    """Parse a date, or return None."""
    try:
        return _parse_date(text)
    except ValueError:
        return None


def date_in(text: str) -> datetime.date | None:
    """Parse a date or a date-time, of which the date counts, or return None."""
    value = to_date(text)
    if value is None:
        moment = to_datetime(text)
        return None if moment is None else moment.date()
    return value


def to_time(text: str) -> datetime.time | None:
    """Parse a time of day, or return None."""
    try:
        return datetime.time.fromisoformat(text)
    except ValueError:
        return None


def date_text(value: datetime.date) -> str:
    """Write a date."""
    return value.isoformat()


def time_text(value: datetime.time) -> str:
    """Write a time of day."""
    return value.isoformat()


def datetime_text(value: datetime.datetime) -> str:
    """Write a date-time; UTC is written Z."""
    if value.tzinfo is datetime.UTC and value.year > 999:
        # In half the time that isoformat() takes.
        fraction = f".{value.microsecond:06}" if value.microsecond else ""
        return (
            f"{value.year}-{_TWO_DIGITS[value.month]}-{_TWO_DIGITS[value.day]}"
            f"T{_TWO_DIGITS[value.hour]}:{_TWO_DIGITS[value.minute]}"
            f":{_TWO_DIGITS[value.second]}{fraction}Z"
        )
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def decode_datetime(
    data: JsonObject, key: str, text: str, rest: dict[str, Any]
) -> datetime.datetime:
    """Decode a date-time; keep its text if datetime_text() would differ."""
    value: datetime.datetime | None
    try:
        value = _parse_datetime(text)
    except ValueError:
        value = to_datetime(text)
        if value is None:
            wrong(data, key, "date-time")
            return datetime.datetime.min
    # 28 characters: seven decimals and Z, which no datetime can give back.
    if len(text) == 28 or not (
        _AS_WRITTEN.fullmatch(text) or datetime_text(value) == text
    ):
        rest[key] = text
    return value


def decode_date(
    data: JsonObject, key: str, text: str, rest: dict[str, Any]
) -> datetime.date:
    """Decode a date; keep its text if isoformat() would differ.

    Many services write a date-time where they document a date.
    """
    value = date_in(text)
    if value is None:
        wrong(data, key, "date")
        return datetime.date.min
    if value.isoformat() != text:
        rest[key] = text
    return value


def decode_time(
    data: JsonObject, key: str, text: str, rest: dict[str, Any]
) -> datetime.time:
    """Decode a time of day; keep its text if isoformat() would differ."""
    value = to_time(text)
    if value is None:
        wrong(data, key, "time")
        return datetime.time.min
    if value.isoformat() != text:
        rest[key] = text
    return value


def decode_datetime_item(container: Any, item: object) -> datetime.datetime:
    """Decode a date-time inside a list."""
    value = to_datetime(item) if isinstance(item, str) else None
    if value is None:
        wrong_item(container, item, "date-time")
        return datetime.datetime.min
    return value


def decode_date_item(container: Any, item: object) -> datetime.date:
    """Decode a date inside a list."""
    value = date_in(item) if isinstance(item, str) else None
    if value is None:
        wrong_item(container, item, "date")
        return datetime.date.min
    return value


def decode_time_item(container: Any, item: object) -> datetime.time:
    """Decode a time of day inside a list."""
    value = to_time(item) if isinstance(item, str) else None
    if value is None:
        wrong_item(container, item, "time")
        return datetime.time.min
    return value


def decode_datetime_value(container: Any, key: str, item: object) -> datetime.datetime:
    """Decode a date-time inside a map."""
    value = to_datetime(item) if isinstance(item, str) else None
    if value is None:
        wrong(container, key, "date-time")
        return datetime.datetime.min
    return value


def decode_date_value(container: Any, key: str, item: object) -> datetime.date:
    """Decode a date inside a map."""
    value = date_in(item) if isinstance(item, str) else None
    if value is None:
        wrong(container, key, "date")
        return datetime.date.min
    return value


def decode_time_value(container: Any, key: str, item: object) -> datetime.time:
    """Decode a time of day inside a map."""
    value = to_time(item) if isinstance(item, str) else None
    if value is None:
        wrong(container, key, "time")
        return datetime.time.min
    return value


def encode_datetime(value: datetime.datetime, key: str, rest: dict[str, Any]) -> str:
    """Write a date-time, as it came if it is still the same."""
    text = rest.get(key)
    if text is None:
        return datetime_text(value)
    old: datetime.datetime | None
    try:
        old = _parse_datetime(text)
    except (TypeError, ValueError):
        old = to_datetime(text) if isinstance(text, str) else None
    if (
        old is not None
        and old == value
        and (old.tzinfo is value.tzinfo or old.utcoffset() == value.utcoffset())
    ):
        as_it_came: str = text
        return as_it_came
    return datetime_text(value)


def encode_date(value: datetime.date, key: str, rest: dict[str, Any]) -> str:
    """Write a date, as it came if it is still the same."""
    text = rest.get(key)
    if isinstance(text, str) and date_in(text) == value:
        return text
    return date_text(value)


def encode_time(value: datetime.time, key: str, rest: dict[str, Any]) -> str:
    """Write a time of day, as it came if it is still the same."""
    text = rest.get(key)
    if isinstance(text, str):
        old = to_time(text)
        if old == value and old is not None and old.utcoffset() == value.utcoffset():
            return text
    return time_text(value)


def spelled_otherwise(value: Any, data: Any) -> bool:
    """Tell whether a list or map has dates that Python writes in another way.

    ``value`` is what was decoded of ``data``.
    """
    if isinstance(value, (datetime.date, datetime.time)):
        return bool(_temporal_text(value) != data)
    if _is_array(value) and _is_array(data):
        return any(spelled_otherwise(a, b) for a, b in zip(value, data))
    if _is_object(value) and _is_object(data):
        return any(spelled_otherwise(value[k], data[k]) for k in value if k in data)
    return False


def respelled(encoded: Any, value: Any, original: Any) -> Any:
    """Write the dates in a list or map as they came, where they are still the same.

    ``encoded`` was made of ``value``; ``original`` is what ``value`` was read from.
    """
    if isinstance(original, (_Items, _Entries)):
        original = original.texts
    if isinstance(value, (datetime.date, datetime.time)):
        return _respelled_date(value, original)
    if _is_array(value) and _is_array(original):
        for index in range(min(len(value), len(original))):
            encoded[index] = respelled(encoded[index], value[index], original[index])
    elif _is_object(value) and _is_object(original):
        for key in value:
            if key in original:
                encoded[key] = respelled(encoded[key], value[key], original[key])
    return encoded


def _temporal_text(value: datetime.date | datetime.time) -> str:
    if isinstance(value, datetime.datetime):
        return datetime_text(value)
    return value.isoformat()


def _respelled_date(value: datetime.date | datetime.time, original: Any) -> str:
    rest = {"": original}
    if isinstance(value, datetime.datetime):
        return encode_datetime(value, "", rest)
    if isinstance(value, datetime.date):
        return encode_date(value, "", rest)
    return encode_time(value, "", rest)


def forget(rest: dict[str, Any], key: str, kinds: str) -> None:
    """Leave out how a date was written when its field has none any more.

    ``kinds`` are those that the field can hold, and ``list`` and ``dict`` where it
    holds lists or maps of dates. What is no such date did not fit the field, and stays.
    """
    text = rest[key]
    if isinstance(text, str):
        known = (
            ("datetime" in kinds.split() and to_datetime(text) is not None)
            or ("date" in kinds.split() and date_in(text) is not None)
            or ("time" in kinds.split() and to_time(text) is not None)
        )
    elif isinstance(text, (_Items, _Entries)):
        known = False
    else:
        known = type(text).__name__ in kinds.split()
    if known:
        del rest[key]


# --- Pages of collections -----------------------------------------------------


@_not_native
@dataclasses.dataclass(frozen=True)
class PageShape:
    """What the JSON object around the items of a collection calls its parts.

    ``items`` names the array, ``total`` the number of items of the whole collection,
    and ``next`` the address or the token of the next page.
    """

    items: str
    total: str | None = None
    next: str | None = None


#: The shape of pages in the samples of the documentation.
PAGE_SHAPE = PageShape("items", "totalCount", None)


@_not_native
@dataclasses.dataclass(kw_only=True)
class Page(Generic[E_co]):
    """One page of a collection."""

    items: list[E_co]
    """The items of this page."""

    total_count: int | None = None
    """How many items the collection has."""

    next: str | None = None
    """The address or the token of the next page, as the API gives it."""

    additional_properties: dict[str, Any] = dataclasses.field(
        default_factory=_no_properties
    )
    """What the JSON object holds beyond the fields, by wire name."""

    shape: PageShape = PAGE_SHAPE
    """What the JSON object calls its parts."""

    def __to_dict__(self) -> dict[str, Any]:
        return _page_to_dict(self)


def _page_to_dict(page: Page[Any]) -> dict[str, Any]:
    shape = page.shape
    result: dict[str, Any] = {**page.additional_properties}
    items: list[Any] = to_list(page.items)
    if shape.items in result:
        put_back(items, result[shape.items])
    result[shape.items] = items
    if shape.total is not None and page.total_count is not None:
        result[shape.total] = page.total_count
    if shape.next is not None and page.next is not None:
        result[shape.next] = page.next
    return result


_encoders[Page] = _page_to_dict


def _page_of(decode: Callable[[Any], M], data: JsonObject, shape: PageShape) -> Page[M]:
    """Decode a page and, by ``decode``, its items."""
    page: Page[M] = Page(items=[], shape=shape)
    items = data.get(shape.items)
    if isinstance(items, list):
        page.items = _decode_items(decode, items)
    else:
        wrong(data, shape.items, "array")
    rest: dict[str, Any] = page.additional_properties
    for key, value in data.items():
        if key == shape.items:
            continue
        if key == shape.total and value is not None:
            if isinstance(value, int) and not isinstance(value, bool):
                page.total_count = value
            else:
                wrong(data, key, "integer")
        elif key == shape.next and value is not None:
            if isinstance(value, str):
                page.next = value
            else:
                wrong(data, key, "string")
        else:
            rest[key] = value
    return page


def _decode_items(decode: Callable[[Any], M], items: list[Json]) -> list[M]:
    return [
        decode(item) if isinstance(item, dict) else wrong_item(items, item, "object")
        for item in items
    ]


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


#: Which libraries read and write JSON faster, if they are there.
JSON_BACKEND = "automatic"


# --- Libraries that read and write JSON faster --------------------------------

# All JSON that these have a part in is the same without them, to the byte: they get
# what they are known to do like the module json, and what they refuse, that judges.


def _library(name: str, module: str) -> Any:
    """Import a module of a library, if it is there and the package may use it."""
    if JSON_BACKEND not in ("automatic", name):
        return None
    try:
        # By name, as type checkers would look for what is imported otherwise.
        return importlib.import_module(module)
    except Exception:  # noqa: BLE001 - a library may be there, and broken
        return None


# What some releases of the libraries read or write otherwise.
_READ_ALIKE = (
    '[0,-0,1.50,-0.0,1e5,1e400,0.1234567890123456789,18446744073709551616,"\\u00e4",'
    '"\\ud83d\\ude00\\u0000",{"a":1,"b":true,"a":null}]'
)
_WRITTEN_ALIKE: list[Any] = [
    *(0, -1, 9223372036854775807, 0.1, -0.0, 1.0, 0.0001, 123456789012345.6, True),
    *("\u00e4\x7f\U0001f600", '\b\f\n\r\t\x00\x1b"/\\', None, {"b": [], "a": {}}),
]


@functools.cache
def _quick_reader() -> Callable[[str | bytes], Any] | None:
    """What reads JSON faster than json does, and refuses some; None if nothing does."""
    try:
        msgspec = _library("msgspec", "msgspec.json")
        read: Callable[[str | bytes], Any] = msgspec.Decoder(float_hook=_number).decode
        alike = repr(read(_READ_ALIKE)) == repr(_reader()(_READ_ALIKE))
    except Exception:  # noqa: BLE001 - whatever a release of another year raises
        return None
    return read if alike else None


@functools.cache
def _quick_writer() -> Callable[[Any], bytes] | None:
    """What writes plain JSON faster than json does; None if nothing does."""
    try:
        write: Callable[[Any], bytes] = _library("orjson", "orjson").dumps
        text = _in_ascii(write(_WRITTEN_ALIKE))
        alike = text == _writer()(_WRITTEN_ALIKE).encode("ascii")
    except Exception:  # noqa: BLE001 - whatever a release of another year raises
        return None
    return write if alike else None


def _written_quickly(data: Any) -> bytes | None:
    """Write JSON with a library; None if there is none, or it might do it otherwise."""
    write = _quick_writer()
    if write is None:
        return None
    try:
        # First, as it refuses what has no end or is too deep to walk through.
        text = write(data)
        return _in_ascii(text) if _is_plain((data,)) else None
    except Exception:  # noqa: BLE001 - what is wrong with it, json says
        return None


def _is_plain(values: Iterable[object]) -> bool:
    """Tell whether values are such that every library writes them alike.

    Derived classes are not, nor enums and UUIDs, which json refuses; nor numbers that
    are NaN or infinite, which become null, or that have an exponent in Python.
    """
    for value in values:
        # Nearly all are texts.
        if type(value) is not str:
            kind = type(value)
            some: Any = value
            if kind is dict:
                if not _is_plain(some.values()):
                    return False
            elif kind is list:
                if some and not _is_plain(some):
                    return False
            elif kind is float:
                if not (1e-4 <= some < 1e16 or -1e16 < some <= -1e-4 or some == 0):
                    return False
            elif kind not in _PLAIN:
                return False
    return True


_PLAIN = frozenset({bool, int, type(None)})


def _in_ascii(text: bytes) -> bytes:
    """Escape what is not printable ASCII in JSON without white space: all in texts."""
    if text.isascii() and b"\x7f" not in text:
        return text
    return _NOT_ASCII.sub(_escaped, text.decode()).encode("ascii")


_NOT_ASCII = re.compile("[^ -~]+")


def _escaped(found: re.Match[str]) -> str:
    return _writer()(found[0])[1:-1]
