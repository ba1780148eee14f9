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
