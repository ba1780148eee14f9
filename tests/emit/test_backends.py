"""JSON is the same, to the byte and the error, whatever library reads and writes it.

`standard` is the package with nothing but the standard library, `automatic` that with
msgspec's reader and orjson's writer.  What both do is compared, on texts and values of
every kind; test_standard runs all tests of the serializers on `standard`.
"""

import collections
import dataclasses
import datetime
import decimal
import enum
import json
import math
import random
import re
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import every_kind
from support.every_kind import PAYLOADS
from support.shared import CORPORA, needs

from docmodels.core.options import JSON_BACKENDS as NAMES

msgspec = pytest.importorskip("msgspec")
orjson = pytest.importorskip("orjson")

pytestmark = pytest.mark.slow

MUTATIONS = 400


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("backends")
    for name in NAMES:
        every_kind.generate(root, f"api_{name}", name)
    return root


@pytest.fixture(scope="module")
def apis(root: Path) -> Iterator[dict[str, Any]]:
    yield {name: every_kind.load(root, f"api_{name}") for name in NAMES}
    for name in NAMES:
        every_kind.unload(f"api_{name}")


@pytest.fixture(scope="module")
def both(apis: dict[str, Any]) -> tuple[Any, Any]:
    return apis["standard"], apis["automatic"]


def _told(call: Callable[..., Any], *arguments: Any) -> Any:
    """Return what a call returns or raises, such that equal is the same."""
    try:
        value = call(*arguments)
    except Exception as error:
        message = re.sub(r"0x[0-9a-f]+", "0x", str(error))
        return type(error).__name__, message, type(error.__cause__).__name__
    # repr() tells 1 from 1.0 and True, -0.0 from 0.0, and how a number came.
    return value if isinstance(value, bytes) else repr(value)


def _same_reading(both: tuple[Any, Any], model: str, text: Any) -> Any:
    """Read a text, and write what it has been read as, with both; return the latter."""
    read = [_told(api.from_json, getattr(api, model), text) for api in both]
    assert read[0] == read[1], text
    if isinstance(read[0], tuple):
        return read[0]
    written = [api.to_json(api.from_json(getattr(api, model), text)) for api in both]
    assert written[0] == written[1], text
    return written[0]


def _same_writing(both: tuple[Any, Any], value: Any) -> Any:
    """Write a value that no field holds with both; return the text or the error."""
    made = [
        (api, api.Part(name="n", additional_properties={"u": value})) for api in both
    ]
    single = [_told(api.to_json, part) for api, part in made]
    assert single[0] == single[1], value
    many = [_told(api.to_json, [part, part]) for api, part in made]
    assert many[0] == many[1], value
    return single[0]


# What is used


def test_what_each_setting_uses(apis: dict[str, Any]) -> None:
    used = {
        name: (
            api._runtime._quick_reader() is not None,
            api._runtime._quick_writer() is not None,
        )
        for name, api in apis.items()
    }
    assert used == {
        "standard": (False, False),
        "automatic": (True, True),
        "msgspec": (True, False),
        "orjson": (False, True),
    }


@pytest.mark.parametrize("name", NAMES)
def test_libraries_are_imported_at_the_first_text(root: Path, name: str) -> None:
    code = f"""\
import sys
sys.path.insert(0, {str(root)!r})
import api_{name} as api
others = {{"json", "msgspec", "orjson"}}
print(*sorted(others & {{*sys.modules}}))
part = api.from_json(api.Part, '{{"name": "n"}}')
assert api.to_json(part) == b'{{"name":"n"}}'
print(*sorted((others - {{"json"}}) & {{*sys.modules}}))
"""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    used = {"standard": "", "automatic": "msgspec orjson"}.get(name, name)
    assert done.stdout.splitlines() == ["", used]


def _afresh(
    api: Any, monkeypatch: pytest.MonkeyPatch, modules: dict[str, Any]
) -> tuple[Any, Any]:
    """Let the package look for libraries again, and find `modules`."""
    for name, module in modules.items():
        monkeypatch.setitem(sys.modules, name, module)
    _forget(api)
    return api._runtime._quick_reader(), api._runtime._quick_writer()


@pytest.fixture
def forgetful(apis: dict[str, Any]) -> Iterator[Any]:
    """The package that takes libraries; it looks for them again afterwards."""
    yield apis["automatic"]
    _forget(apis["automatic"])


def _forget(api: Any) -> None:
    api._runtime._quick_reader.cache_clear()
    api._runtime._quick_writer.cache_clear()


class _Broken(ModuleType):
    def __getattr__(self, name: str) -> Any:
        raise RuntimeError("made for another Python")


def _decoder(read: Callable[[Any], Any]) -> Any:
    return SimpleNamespace(Decoder=lambda **_: SimpleNamespace(decode=read))


@pytest.mark.parametrize(
    "modules",
    [
        {"msgspec": None, "msgspec.json": None, "orjson": None},
        {"msgspec.json": _Broken("json"), "orjson": _Broken("orjson")},
        {"msgspec.json": SimpleNamespace(), "orjson": SimpleNamespace()},
        # As old releases did: numbers of 65 bits are floats; other exponents.
        {
            "msgspec.json": _decoder(lambda text: json.loads(text, parse_int=float)),
            "orjson": SimpleNamespace(dumps=lambda data: json.dumps(data).encode()),
        },
        {
            "msgspec.json": _decoder(json.loads),
            "orjson": SimpleNamespace(dumps=lambda data: b"[]"),
        },
    ],
    ids=["not installed", "broken", "empty", "other numbers", "other digits"],
)
def test_a_library_that_is_not_as_it_should_be_is_not_used(
    forgetful: Any, monkeypatch: pytest.MonkeyPatch, modules: dict[str, Any]
) -> None:
    assert _afresh(forgetful, monkeypatch, modules) == (None, None)
    for payload in PAYLOADS.values():
        text = json.dumps([payload])
        assert json.loads(text) == [payload]
    part = forgetful.from_json(forgetful.Part, b'{"name": "n", "u": 1e400}')
    assert forgetful.to_json(part) == b'{"u":1e400,"name":"n"}'


# Reading

TEXTS = (
    "1 -0 0 -0.0 1e5 1E+5 1e05 01 1. .5 - +1 1e 0e 00 -01 1e5.5 0x1 1_0 1e400 -1e400 "
    "1e-400 5e-324 0.1 0.10 1.0 1.50 100000000000000000.0 12345678901234567890.123 "
    "9007199254740993 9007199254740993.0 18446744073709551615 18446744073709551616 "
    "-9223372036854775808 -9223372036854775809 123456789012345678901234567890 "
    "0.30000000000000004 0.1234567890123456789 1e16 1e15 0.0001 0.00001 1.5e-7 1e22 "
    "NaN Infinity -Infinity -NaN nan null nul true True false undefined "
    '"" "a "\\u0000" "\\ud800" "\\ude00\\ud83d" "\\ud83d\\ude00" "\\ud83d\\u0061" '
    '"\\u12g4" "\\x" "\\/" "\\u00E9" "\\U0001" \'a\' "\x7f" "\x01" "\t" "\n" "ä" "😀" '
    '"\u2028" [] [1,] [,] [ ] {} {"a":1,} {a:1} {1:2} {"a":1,"b":2,"a":3} {"":1} '
    '{"a":1"b":2} [1 [1]] /*a*/1 1//a 1,2 １ \x0b1 \xa01 1\x00 "\ud800" \ud800'
).split(" ")
LONG = (
    *("1" * size for size in (19, 20, 21, 39, 400, 4300, 4301, 9000)),
    *("-" + "9" * size for size in (19, 20, 4300, 4301)),
    *("1" * 500 + ".5", "0." + "1" * 2000, "1e" + "0" * 30 + "1", "1" * 20 + "e2"),
    *('"' + "k" * 70_000 + '"', '"' + "ä\\n" * 5000 + '"', f"[{'1,' * 9000}1]"),
)


@pytest.mark.parametrize("text", [*TEXTS, *LONG], ids=lambda text: ascii(text)[:40])
def test_texts_are_read_alike(both: tuple[Any, Any], text: str) -> None:
    for whole in (
        text,
        f'{{"name": "n", "u": {text}}}',
        f'{{"name":"n","u":[{text} , {{"v" :{text}}}]}} \n',
        f'{{"name": {text}, "size": {text}}}',
    ):
        _same_reading(both, "Part", whole)
        encoded = whole.encode("utf-8", "surrogatepass")
        told = _same_reading(both, "Part", encoded)
        for changed in (
            b"\xef\xbb\xbf" + encoded,
            b"\0" + encoded,
            encoded + b"\0",
            encoded + b"x",
            encoded[:-1],
            encoded.replace(b'"n"', b'"\xff"'),
            encoded.replace(b'"n"', b'"\xed\xa0\x80"'),
        ):
            _same_reading(both, "Part", changed)
        for encoding in ("utf-16", "utf-16-le", "utf-32", "utf-8-sig"):
            again = _same_reading(both, "Part", whole.encode(encoding, "surrogatepass"))
            assert again == told or isinstance(told, tuple)


def test_what_is_no_text_is_told_alike(both: tuple[Any, Any]) -> None:
    class Text(str):
        pass

    class Bytes(bytes):
        pass

    good = b'{"name": "n", "u": 1.50}'
    texts: tuple[Any, ...] = (
        *(None, 1, [], Text(good.decode()), Bytes(good), Text("{"), Bytes(b"\xff")),
        *(bytearray(good), memoryview(good), good.decode(), b"", ""),
    )
    for text in texts:
        _same_reading(both, "Part", text)


@pytest.mark.parametrize("name", PAYLOADS)
def test_payloads_and_their_mutations_are_read_alike(
    both: tuple[Any, Any], name: str
) -> None:
    payload = PAYLOADS[name]
    random_ = random.Random(f"backends {name}")
    for text in (
        json.dumps(payload),
        json.dumps(payload, ensure_ascii=False, indent=1),
    ):
        data = text.encode()
        assert isinstance(_same_reading(both, name, data), bytes)
        assert isinstance(_same_reading(both, name, text), bytes)
        for _ in range(MUTATIONS):
            mutated = _mutated(data, random_)
            _same_reading(both, name, mutated)
            _same_reading(both, name, mutated.decode("utf-8", "surrogateescape"))


PIECES = (
    *(
        b'"',
        b"\\",
        b"{",
        b"}",
        b"[",
        b"]",
        b",",
        b":",
        b"-",
        b".",
        b"e",
        b"0",
        b"1e400",
    ),
    *(b"NaN", b"null", b"true", b"\\ud800", b"\\u00e4", "ä😀".encode(), b"\xff", b"\0"),
    *(b"\x7f", b"\n", b" ", b"1" * 25, b"0.00001", b"-0", b"1e16", b"\xed\xa0\x80"),
)


def _mutated(data: bytes, random_: random.Random) -> bytes:
    """Change a text at a place or two."""
    for _ in range(random_.choice((1, 1, 1, 2, 4))):
        at = random_.randrange(len(data) + 1)
        to = min(len(data), at + random_.choice((0, 0, 1, 1, 2, 9)))
        match random_.randrange(4):
            case 0:
                middle = bytes([random_.randrange(256)])
            case 1:
                middle = random_.choice(PIECES)
            case 2:
                start = random_.randrange(len(data) + 1)
                middle = data[start : start + random_.randrange(12)]
            case _:
                middle = b""
        data = data[:at] + middle + data[to:]
    return data


_numbers = st.one_of(
    st.from_regex(
        r"-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,25})?([eE][+-]?[0-9]{1,4})?", fullmatch=True
    ),
    st.floats(allow_nan=False, allow_infinity=False).map(repr),
    st.integers().map(str),
)
_strings = st.text(st.characters(exclude_categories=[])).map(json.dumps)
_raw_strings = st.text(st.characters(exclude_characters='"\\')).map(lambda s: f'"{s}"')
_documents = st.recursive(
    st.one_of(
        st.sampled_from(["null", "true", "false"]), _numbers, _strings, _raw_strings
    ),
    lambda inner: st.one_of(
        st.lists(inner).map(lambda items: f"[{', '.join(items)}]"),
        st.lists(st.tuples(st.one_of(_strings, _raw_strings), inner)).map(
            lambda pairs: "{"
            + ",".join(f"{key}: {value}" for key, value in pairs)
            + "}"
        ),
    ),
    max_leaves=12,
)


@settings(deadline=None, max_examples=300)
@given(document=_documents)
def test_documents_are_read_and_written_alike(
    both: tuple[Any, Any], document: str
) -> None:
    text = f'{{"name": "n", "u": {document}}}'
    _same_reading(both, "Part", text)
    _same_reading(both, "Part", text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_what_is_nested_deeply_is_read_alike(
    both: tuple[Any, Any], opening: str
) -> None:
    """Where just the stack ends depends on who calls: a few levels are left out."""
    closing = {"[": "]"}.get(opening, "}")
    inner = {"[": ""}.get(opening, "1")
    for depth in (1, 100, 250, 300, 500, 700, 1100, 5000, 100_000):
        text = opening * depth + inner + closing * depth
        told = _same_reading(both, "Part", f'{{"name": "n", "u": {text}}}')
        if depth > 1000:
            assert told[1].endswith("expected less nesting, got more")


SAMPLE = re.compile(r"```[^\n]*\n(.*?)```", re.DOTALL)


@needs(CORPORA)
def test_samples_of_real_documentation_are_read_alike(both: tuple[Any, Any]) -> None:
    read = 0
    pages = sorted(CORPORA.rglob("*.md"))
    for page in pages[:: max(1, len(pages) // 1500)]:
        text = page.read_text("utf-8", "replace")
        for sample in SAMPLE.findall(text)[:5]:
            start = min((i for i in map(sample.find, "{[") if i >= 0), default=-1)
            if start >= 0:
                whole = f'{{"name": "n", "u": {sample[start:]}}}'
                read += isinstance(_same_reading(both, "Part", whole), bytes)
    assert read > 100


# Writing


class Colour(enum.Enum):
    RED = "red"


class Text(str):
    __slots__ = ()


class State(str, enum.Enum):  # noqa: UP042 - as users write it
    ON = "on"


class Told(str, enum.Enum):  # noqa: UP042
    ONE = ("content", "value")

    def __new__(cls, content: str, value: str) -> "Told":
        made = str.__new__(cls, content)
        made._value_ = value
        return made


class Level(enum.IntEnum):
    LOW = 1


class Whole(int):
    pass


class Real(float):
    def __repr__(self) -> str:
        return "real"


class Object(dict[str, Any]):
    pass


class Array(list[Any]):
    pass


@dataclasses.dataclass
class Record:
    a: int = 1


Named = collections.namedtuple("Named", "a b")


class Struct(msgspec.Struct):  # type: ignore[misc, name-defined]
    a: int = 1


VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 2**53, 2**63 - 1, 2**63, 2**64, -(2**63) - 1, 10**5000),
    *(0.0, -0.0, 1.0, 0.1, 1e15, 9999999999999998.0, 1e16, 1e17, 1e22, 1e300, 5e-324),
    *(
        0.0001,
        0.00009999,
        1e-5,
        1.5e-7,
        1e-10,
        -1e-5,
        -1e16,
        -0.0001,
        1.7e308,
        2**70 * 1.0,
    ),
    *(math.nan, math.inf, -math.inf, -math.nan),
    *("", "a", "ä", "😀", "\x7f", "\x00\x1f\b\t\n\f\r", '"\\/', "\u2028\ufeff\uffff"),
    *("\ud800", "\udfff\ud800", "ä\x7f" * 99, "</script>", "1e-7", "null", "\x80\x9f"),
    *([], {}, (), (1, 2), Named(1, 2), [[]], [{}], {"a": {}}, [None], {"": ""}),
    *(Colour.RED, State.ON, Told.ONE, Level.LOW, Text("t"), Whole(3), Real(1.5)),
    *(
        Object(a=1),
        Array([1]),
        collections.OrderedDict(b=1, a=2),
        collections.Counter("a"),
    ),
    *(Record(), Record, Struct(), uuid.UUID(int=1), decimal.Decimal("1.50"), 1j, ...),
    *(datetime.datetime(2020, 1, 1), datetime.date(2020, 1, 1), datetime.time(1)),
    *(datetime.timedelta(1), datetime.UTC, {1}, frozenset({1}), b"x", bytearray(b"x")),
    *(range(2), {}.keys(), iter([1]), object, orjson.Fragment(b"1"), msgspec.Raw(b"1")),
    *({1: 2}, {1.5: 2}, {1e-7: 2}, {None: 1}, {True: 1}, {Text("k"): 1}, {State.ON: 1}),
    *({"ä": "ä"}, {"\ud800": 1}, {"\x7f": 1}, {(1,): 2}, {b"k": 1}, {Level.LOW: 1}),
    *({"1": "a", 1: "b"}, {math.nan: 1}, {uuid.UUID(int=1): 1}, {"b": 1, "a": 2}),
)


@pytest.mark.parametrize("place", range(len(VALUES)))
def test_values_are_written_alike(both: tuple[Any, Any], place: int) -> None:
    value = VALUES[place]
    for whole in (value, [value], {"a": [1, {"b": value}]}, {"a": "ä", "b": (value,)}):
        _same_writing(both, whole)
    for name in ("name", "size"):
        written = []
        for api in both:
            part = api.Part(name="n")
            setattr(part, name, value)
            written.append(_told(api.to_json, part))
        assert written[0] == written[1]


def test_what_is_written_is_what_json_writes(both: tuple[Any, Any]) -> None:
    """The form is that of the standard library, of old: ASCII, without spaces."""
    for value in VALUES:
        told = _same_writing(both, value)
        try:
            said = json.dumps({"u": value, "name": "n"}, separators=(",", ":"))
        except (TypeError, ValueError):
            assert isinstance(told, tuple)
            continue
        if not re.search(":-?(NaN|Infinity)", said):  # which are no JSON
            assert told == said.encode()


def test_what_contains_itself_is_told_alike(both: tuple[Any, Any]) -> None:
    loop: list[Any] = []
    loop.append(loop)
    ring: dict[str, Any] = {}
    ring["a"] = [ring, ring]
    for value in (loop, ring):
        told = _same_writing(both, value)
        assert told[:2] == ("ValueError", "Circular reference detected")
    deep: Any = 1
    for depth in range(1, 3001):
        deep = [deep]
        if depth in (100, 199, 200, 201, 253, 254, 255, 256, 300, 3000):
            told = _same_writing(both, deep)
            assert isinstance(told, bytes) == (depth < 3000)


@settings(deadline=None, max_examples=300)
@given(
    st.recursive(
        st.one_of(
            *(st.none(), st.booleans(), st.integers(), st.floats()),
            st.text(st.characters(exclude_categories=[])),
            st.floats(1e-11, 1e-3),
            st.floats(1e14, 1e18),
        ),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=12,
    )
)
def test_any_values_are_written_alike(both: tuple[Any, Any], value: Any) -> None:
    _same_writing(both, value)


def test_numbers_are_written_with_the_same_digits(both: tuple[Any, Any]) -> None:
    random_ = random.Random("digits")
    values = [
        random_.choice((-1, 1)) * 10 ** random_.uniform(-4, 16) for _ in range(50_000)
    ]
    values += [2.0**power for power in range(-14, 54)]
    values += [round(one, 2) for one in values]
    _same_writing(both, values)


@pytest.mark.parametrize("name", PAYLOADS)
def test_payloads_are_read_and_written_by_libraries(
    both: tuple[Any, Any], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tests above do not compare the standard library with itself."""
    api = both[1]
    for standard in ("_reader", "_writer"):
        monkeypatch.setattr(api._runtime, standard, None)
    payload = PAYLOADS[name]
    if name == "Kinds":  # has a number of 71 bits
        payload = {**payload, "count": 1}
    if name == "List":  # has a name beyond ASCII
        payload = {key: value for key, value in payload.items() if key.isascii()}
    model = api.from_json(getattr(api, name), json.dumps(payload))
    assert json.loads(api.to_json(model)) == payload
