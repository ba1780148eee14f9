"""Finds the regular expressions of docmodels, and texts that make them slow.

Python's regular expressions backtrack: one that tries all ways to split a run, or
looks to the end of the text from each of its places, takes time that grows with the
square of the text or worse.  `texts` makes such texts of a pattern's own parts:
what leads to a repetition, its body n times, and an end that does not fit.
"""

import ast
import importlib
import itertools
import re
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as sre_parser  # type: ignore[attr-defined]
from typing import Any

from support.runtime import runtime_text

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generator" / "docmodels"
#: What is generated as `_runtime.py`, before it is formatted.
RUNTIME = runtime_text()
METHODS = frozenset(
    ("match", "search", "fullmatch", "sub", "subn", "split", "findall", "finditer")
)
#: How patterns are used that are handed to other code.
PASSED = {
    ("samples.json.parser", "_ELLIPSIS"): ("scan",),
    ("samples.json.parser", "_BARE_PLACEHOLDER"): ("scan",),
    ("declare.rows.wildcards", "_ENCLOSED"): ("fullmatch",),
    ("declare.rows.wildcards", "_PATTERN"): ("fullmatch",),
    ("declare.rows.wildcards", "_NO_NAME"): ("fullmatch",),
    ("declare.tables.stripping", "_LABELLED"): ("fullmatch",),
    ("declare.tables.stripping", "_DECLARED"): ("fullmatch",),
    ("emit.python.forms", "_CALLED"): ("fullmatch",),
    ("emit.json_values", "_FORMATS"): ("fullmatch",),
}
#: Where no use of a pattern is seen, it is tried in each of these ways.
_ANY_WAY = ("search", "match", "fullmatch")


@dataclass(frozen=True)
class Found:
    """A pattern, the place that holds it, and the methods it is called with."""

    place: str
    pattern: re.Pattern[str]
    methods: tuple[str, ...]


@cache
def trees() -> dict[str, ast.Module]:
    """Return the parsed modules of docmodels by their names."""
    return {
        path.relative_to(PACKAGE)
        .with_suffix("")
        .as_posix()
        .replace("/", "."): ast.parse(path.read_text("utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


@cache
def patterns() -> tuple[Found, ...]:
    """Return the patterns of all modules and of the runtime's template."""
    found: dict[int, Found] = {}
    uses = _uses()
    for module in trees():
        if module == "__main__":
            continue
        loaded = importlib.import_module(
            f"docmodels.{module}".removesuffix(".__init__")
        )
        for name, value in vars(loaded).items():
            for place, pattern in inside(value, name, set()):
                known = found.get(id(pattern))
                used = uses.get((module, name), set())
                used |= set(known.methods) if known else set()
                held = known.place if known else f"{module}.{place}"
                found[id(pattern)] = Found(held, pattern, tuple(sorted(used)))
    return tuple(
        replace(one, methods=one.methods or _ANY_WAY)
        for one in (*found.values(), *_of_runtime())
    )


def inside(
    value: object, place: str, seen: set[int]
) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield the patterns in a value: in tuples, dictionaries and records, too."""
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield place, value
        return
    if id(value) in seen or isinstance(value, type):
        return
    seen.add(id(value))
    if isinstance(value, dict):
        for key, item in value.items():
            yield from inside(key, f"{place} key", seen)
            yield from inside(item, f"{place}[{key!r}]", seen)
    elif isinstance(value, tuple | list | set | frozenset):
        for number, item in enumerate(value):
            yield from inside(item, f"{place}[{number}]", seen)
    elif is_dataclass(value):
        for field in fields(value):
            yield from inside(
                getattr(value, field.name, None), f"{place}.{field.name}", seen
            )


def _uses() -> dict[tuple[str, str], set[str]]:
    """Return the methods that a module calls on each name that holds a pattern.

    A pattern in a tuple is called by the name of a loop, which this does not
    follow: it is tried in all ways.  `scan` is a match at one place after another.
    """
    uses: dict[tuple[str, str], set[str]] = {}
    for module, tree in trees().items():
        attributes = [n for n in ast.walk(tree) if isinstance(n, ast.Attribute)]
        called = {id(node.value) for node in attributes}
        for node in ast.walk(tree):
            match node:
                case ast.Call(ast.Attribute(ast.Name(name), "match"), [_, _, *_]):
                    uses.setdefault((module, name), set()).add("scan")
                case ast.Attribute(ast.Name(name), method) if method in METHODS:
                    uses.setdefault((module, name), set()).add(method)
                case ast.Name(name, ast.Load()) if id(node) not in called:
                    passed = PASSED.get((module, name), _ANY_WAY)
                    uses.setdefault((module, name), set()).update(passed)
    for place, passed in PASSED.items():
        uses.setdefault(place, set()).update(passed)
    return uses


def _of_runtime() -> Iterator[Found]:
    """Yield the patterns that the runtime compiles."""
    for node in ast.parse(RUNTIME).body:
        match node:
            case ast.Assign([ast.Name(name)], ast.Call(ast.Attribute(ast.Name("re")))):
                pattern = eval(ast.unparse(node.value), {"re": re})
                used = tuple(one for one in METHODS if f"{name}.{one}(" in RUNTIME)
                yield Found(f"runtime.{name}", pattern, used)


# Texts that make a pattern slow


@dataclass(frozen=True)
class Pump:
    """A text of any length: `head`, `body` n times, `tail`."""

    head: str
    body: str
    tail: str

    def text(self, size: int) -> str:
        """Return such a text with about `size` characters in the middle."""
        return self.head + self.body * max(1, size // len(self.body)) + self.tail


def pumps(pattern: re.Pattern[str], *, thorough: bool = False) -> Iterator[Pump]:
    """Yield what may make `pattern` slow, made of its own parts.

    That is a sample of them, spread evenly, unless it is to be `thorough`.
    """
    tree = sre_parser.parse(pattern.pattern, pattern.flags)
    alphabet = list(dict.fromkeys(_letters(tree)))[:24]
    bodies: dict[tuple[str, str], None] = {}
    for head, repeated in _repeats(tree, ""):
        for one in repeated:
            bodies.setdefault((head, one))
            bodies.setdefault(("", head + one))
    for head, body in list(bodies):
        for other, more in list(bodies)[:8]:
            if other == head and more != body:
                bodies.setdefault((head, body + more))
    starts = list(dict.fromkeys(_samples(tree, 4)))
    for one in [*starts, *(one[:-1] for one in starts), *alphabet]:
        bodies.setdefault(("", one))
    if thorough:
        for one, two in itertools.product(alphabet, repeat=2):
            bodies.setdefault(("", one + two))
            for start in starts[:2]:
                bodies.setdefault((start[:-1], one + two))
    marks = [one for one in alphabet if not one.isalnum()]
    tails = ["", "\x00", "!a\n", *(marks if thorough else marks[:4])]
    found = [Pump(*one, tail) for tail in tails for one in bodies if one[1]]
    yield from found if thorough else found[:: 1 + len(found) // _MOST_PUMPS]


_CATEGORIES = {
    sre.CATEGORY_DIGIT: "1",
    sre.CATEGORY_SPACE: " \n",
    sre.CATEGORY_WORD: "a1_",
    sre.CATEGORY_NOT_DIGIT: "a ",
    sre.CATEGORY_NOT_SPACE: "a.",
    sre.CATEGORY_NOT_WORD: " .",
}
_SEVERAL = 'a 1.A"(<[{,\n-_“`'


def _in_class(items: Iterable[tuple[Any, Any]]) -> str:
    """Return some characters that a class has."""
    pattern = list(items)
    if pattern and pattern[0][0] is sre.NEGATE:
        left = [c for c in _SEVERAL if not any(_has(c, i) for i in pattern[1:])]
        return "".join(left) or "\x7f"
    found = ""
    for kind, value in pattern:
        if kind is sre.LITERAL:
            found += chr(value)
        elif kind is sre.RANGE:
            found += chr(value[0])
        elif kind is sre.CATEGORY:
            found += _CATEGORIES[value]
    return found


def _has(char: str, item: tuple[Any, Any]) -> bool:
    kind, value = item
    if kind is sre.LITERAL:
        return bool(ord(char) == value)
    if kind is sre.RANGE:
        return bool(value[0] <= ord(char) <= value[1])
    tests: dict[object, bool] = {
        sre.CATEGORY_DIGIT: char.isdigit(),
        sre.CATEGORY_SPACE: char.isspace(),
        sre.CATEGORY_WORD: char.isalnum() or char == "_",
        sre.CATEGORY_NOT_DIGIT: not char.isdigit(),
        sre.CATEGORY_NOT_SPACE: not char.isspace(),
        sre.CATEGORY_NOT_WORD: not (char.isalnum() or char == "_"),
    }
    return tests[value]


def _letters(tree: Any) -> Iterator[str]:
    """Yield the characters that a pattern tells apart."""
    for kind, value in tree:
        if kind is sre.NOT_LITERAL:
            yield chr(value)
        if kind is sre.IN and value[0][0] is sre.NEGATE:
            yield from [chr(one[1]) for one in value if one[0] is sre.LITERAL][:3]
        yield from _one(kind, value)[:3]
        for inner in _parts(kind, value):
            yield from _letters(inner)


def _one(kind: Any, value: Any) -> str:
    """Return characters that a node for one character fits."""
    if kind is sre.LITERAL:
        return chr(value)
    if kind is sre.NOT_LITERAL:
        return "".join(c for c in _SEVERAL if ord(c) != value)
    if kind is sre.ANY:
        return "a .("
    if kind is sre.IN:
        return _in_class(value)
    return ""


def _parts(kind: Any, value: Any) -> list[Any]:
    """Return the trees inside a node."""
    if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
        return [value[2]]
    if kind is sre.SUBPATTERN:
        return [value[3]]
    if kind is sre.ATOMIC_GROUP:
        return [value]
    if kind in (sre.ASSERT, sre.ASSERT_NOT):
        return [value[1]]
    if kind is sre.BRANCH:
        return list(value[1])
    if kind is sre.GROUPREF_EXISTS:
        return [part for part in value[1:] if part is not None]
    return []


def _samples(tree: Any, most: int) -> list[str]:
    """Return up to `most` texts that fit a tree, lookarounds aside."""
    found = [""]
    for kind, value in tree:
        choices = list(_one(kind, value)[:most])
        if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            least = max(value[0], 1)
            choices = [one * least for one in _samples(value[2], most)]
            if value[0] == 0:
                choices.append("")
        elif kind is sre.BRANCH:
            choices = [one for part in value[1] for one in _samples(part, 2)]
        elif kind not in (sre.ASSERT, sre.ASSERT_NOT):
            for part in _parts(kind, value):
                choices += _samples(part, most)
        if choices:
            # Each choice is in one sample at least, not in each with each other.
            count = max(len(found), len(choices))
            found = [
                found[i % len(found)] + choices[i % len(choices)] for i in range(count)
            ][: max(most, 4)]
    return list(dict.fromkeys(found))


def _repeats(tree: Any, head: str) -> Iterator[tuple[str, list[str]]]:
    """Yield, of each repetition, a text that leads to it and those it repeats."""
    for index, (kind, value) in enumerate(tree):
        if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            yield head, [one for one in _samples(value[2], 8) if one]
            rest = _samples(tree[index + 1 :], 1)
            if rest and rest[0]:
                yield head, [rest[0]]
        for part in _parts(kind, value):
            yield from _repeats(part, head)
        head += _samples([(kind, value)], 1)[0]


# What it costs

_SIZES = (8, 12, 16, 20, 24, 28, 32, 64, 256, 1024, 2048)
_LARGEST = 32_768
_QUICK = 0.0006
_LONG_ENOUGH = 0.004
#: Between these, a longer text tells more; an exponential one would never end.
_SUSPECT, _SURE = 6, 40
#: An exponential pattern is slow with fewer repetitions.
_BOUND = 64
_MOST_PUMPS = 80


def slowness(call: Callable[[str], object], pump: Pump) -> float | None:
    """Return how often longer four times the text takes, None where that is quick.

    The sizes grow until one is slow, so that also a pattern whose time doubles
    with each character ends.
    """
    for size in _SIZES:
        if _seconds(call, pump.text(size)) > _QUICK:
            break
    else:
        return None
    # Some work is bounded, by 300 characters perhaps: it grows up to there, and at once
    # where what was one match until there is none behind it.
    while True:
        whole = _best(call, pump.text(size))
        ratio = whole / _best(call, pump.text(size // 4))
        sure = not _SUSPECT <= ratio <= _SURE
        if ratio > _SURE and size >= _BOUND:
            sure = _best(call, pump.text(size * 5 // 4)) > 2 * whole
        if sure or whole > 16 * _LONG_ENOUGH or size >= _LARGEST:
            return ratio
        size *= 2


def _best(call: Callable[[str], object], text: str) -> float:
    return min(_seconds(call, text) for _ in range(3))


def _seconds(call: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    call(text)
    return time.process_time() - start


def caller(pattern: re.Pattern[str], method: str) -> Callable[[str], object]:
    """Return what uses a pattern as `method` does, all of its results included."""
    if method == "scan":
        return lambda text: _scan(pattern, text)
    if method in ("sub", "subn", "split", "findall", "finditer"):
        return pattern.findall
    return getattr(pattern, method)  # type: ignore[no-any-return]


def _scan(pattern: re.Pattern[str], text: str) -> None:
    """Match behind each match, with one character between, until there is none."""
    at = missed = 0
    while at < len(text) and missed < 2:
        match = pattern.match(text, at)
        missed = 0 if match and match[0] else missed + 1
        at = max(at + 1, match.end() if match else 0)
