# Made by docmodels.
"""What the generated modules share: errors, dates, and the public functions."""

from __future__ import annotations

import contextvars
import dataclasses
import datetime
import functools
import re
import reprlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import EllipsisType, ModuleType
from typing import (
    Any,
    Generic,
    Protocol,
    Required,
    TypeAlias,
    TypedDict,
    TypeGuard,
    TypeVar,
    cast,
)

# A type checker narrows Json without Any. Whatever is no JSON at all may come in, too;
# the ellipsis stands for that, and keeps mypyc from checking each value beforehand.
Json: TypeAlias = (
    "dict[Any, Json] | list[Json] | str | int | float | bool | None | EllipsisType"
)
JsonObject: TypeAlias = "dict[Any, Json]"

MAX_DEPTH = 200
"""How many models of one recursive family may contain each other."""


class _NoProperties(dict[str, Any]):
    """The one empty dict of all the models without additional properties.

    Copies of it are dicts like any other.
    """

    def __setitem__(self, key: str, value: Any) -> None:
        self._refuse()
        super().__setitem__(key, value)

    def setdefault(self, *args: Any) -> Any:
        self._refuse()
        return super().setdefault(*args)

    def update(self, *args: Any, **kwargs: Any) -> None:
        self._refuse()
        super().update(*args, **kwargs)

    def __or__(self, value: Any, /) -> Any:
        return {**self, **value}

    def __ror__(self, value: Any, /) -> Any:
        return {**value, **self}

    def __ior__(self, value: Any, /) -> Any:
        return {**self, **value}

    def _refuse(self) -> None:
        if self is NO_PROPERTIES:
            raise TypeError("set additional_properties to a new dict instead")

    def __reduce__(self) -> Any:
        return "NO_PROPERTIES" if self is NO_PROPERTIES else (dict, ({**self},))


NO_PROPERTIES: Mapping[str, Any] = _NoProperties()


def _no_properties() -> Mapping[str, Any]:
    return NO_PROPERTIES


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Model:
    """What every model of the package has in common."""

    additional_properties: Mapping[str, Any] = dataclasses.field(
        default_factory=_no_properties
    )
    """What the JSON object holds beyond the fields, by wire name.

    Unknown properties as they came, None for a property that is explicitly null,
    and the original text of a date that Python would spell differently (written
    back only while the field still holds that date). To send a null, leave the
    field None and set ``additional_properties = {"wireName": None}``.
    """

    def __repr__(self) -> str:
        return _model_repr(self)

    def __getstate__(self) -> dict[str, Any]:
        return {f.name: getattr(self, f.name) for f in dataclasses.fields(self)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)

    def __to_dict__(self) -> Any:
        """The JSON object; overridden by each model to tell its type."""
        return to_dict(self)


@reprlib.recursive_repr()
def _model_repr(model: Model) -> str:
    parts: list[str] = []
    for field in dataclasses.fields(model):
        value = getattr(model, field.name)
        if value is not None and field.name != "additional_properties":
            parts.append(f"{field.name}={value!r}")
    if model.additional_properties:
        parts.append(f"additional_properties={model.additional_properties!r}")
    return f"{type(model).__qualname__}({', '.join(parts)})"


def bind(module: ModuleType, /, **names: object) -> None:
    """Give a module names that it could not import itself."""
    vars(module).update(names)


M = TypeVar("M", bound=Model)
R = TypeVar("R")
P = TypeVar("P")
P_co = TypeVar("P_co", covariant=True)


class Encodable(Protocol[P_co]):
    """A model whose JSON object has the type ``P_co``."""

    def __to_dict__(self) -> P_co: ...


E_co = TypeVar("E_co", bound=Encodable[Any], covariant=True)


def _not_native(page: type[R]) -> type[R]:
    # mypyc makes no native class of a generic dataclass; any decorator tells it so.
    return page


@_not_native
@dataclasses.dataclass(kw_only=True)
class Page(Generic[E_co]):
    """One page of a collection: ``{"totalCount": ..., "items": [...], ...}``."""

    items: list[E_co]
    """The items of this page."""

    total_count: int | None = None
    """How many items the collection has."""

    additional_properties: Mapping[str, Any] = dataclasses.field(
        default_factory=_no_properties
    )
    """What the JSON object holds beyond the fields, by wire name."""

    def __to_dict__(self: Page[Encodable[P]]) -> PagePayload[P]:
        return to_dict(self)


class PagePayload(TypedDict, Generic[P], total=False):
    """The JSON object of a page."""

    items: Required[list[P]]
    totalCount: int


_PAGE = frozenset({"items", "totalCount"})


def _page_to_dict(page: Page[Any]) -> dict[str, Any]:
    result: dict[str, Any] = {**page.additional_properties}
    result["items"] = to_list(page.items)
    if page.total_count is not None:
        result["totalCount"] = page.total_count
    return result


_decoders: dict[type, Callable[[Any], Any]] = {}
_encoders: dict[type, Callable[[Any], Any]] = {Page: _page_to_dict}
# Models that may contain themselves: their functions count how deep they are.
_deep_decoders: dict[type, Callable[[Any, int], Any]] = {}
_deep_encoders: dict[type, Callable[[Any, int], Any]] = {}


def register(
    model: type,
    decode: Callable[..., Any],
    encode: Callable[..., Any],
    deep: bool = False,
) -> None:
    """Make a model known to from_dict() and to_dict()."""
    _decoders[model] = decode
    _encoders[model] = encode
    if deep:
        _deep_decoders[model] = decode
        _deep_encoders[model] = encode


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
    if value.tzinfo is datetime.timezone.utc and value.year > 999:
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
        return any([spelled_otherwise(a, b) for a, b in zip(value, data)])
    if _is_object(value) and _is_object(data):
        return any([spelled_otherwise(value[k], data[k]) for k in value if k in data])
    return False


def respelled(encoded: Any, value: Any, original: Any) -> Any:
    """Write the dates in a list or map as they came, where they are still the same.

    ``encoded`` was made of ``value``; ``original`` is what ``value`` was read from.
    """
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
