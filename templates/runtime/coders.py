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
