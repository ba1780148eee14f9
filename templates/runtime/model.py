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
