"""Every regular expression takes time in proportion to the text it reads."""

import ast
import importlib
import os
import re

import pytest
from support.pumps import (
    RUNTIME,
    Found,
    Pump,
    caller,
    inside,
    patterns,
    pumps,
    slowness,
    trees,
)

from docmodels.cli.config import toml_places
from docmodels.core import python_comments
from docmodels.core.toml import _TOKEN
from docmodels.declare.bases import _sentences
from docmodels.declare.tables.heading_bases import _with_bases
from docmodels.language.prose.nulls import own_name_pattern
from docmodels.language.words.dialect import DEFAULT

pytestmark = pytest.mark.slow

#: Four times the text may take so much longer; twice the power of it takes 16 times.
LIMIT = 8
#: With DOCMODELS_FUZZ all pumps are tried, which takes an hour; else a sample.
THOROUGH = bool(os.environ.get("DOCMODELS_FUZZ"))
#: Where a pattern is made of a text that only a page or a dialect has.
MADE_WHILE_RUNNING = {
    ("language.prose.nulls", "own_name_pattern"),
    ("declare.bases", "_sentences"),
    ("declare.tables.heading_bases", "_with_bases"),
}
MADE = [
    Found(f"prose.own_name_pattern({name!r})", own_name_pattern(name), ("sub",))
    for name in ("a", "a" * 90, "the a the a", "a`b")
]
_SENTENCES = _sentences(DEFAULT.base_verbs, DEFAULT.base_participles)
MADE += [
    Found("stripping._with_bases", _with_bases(DEFAULT.base_phrases), ("fullmatch",)),
    Found("bases.inherits", _SENTENCES.inherits, ("search",)),
    Found("bases.others", _SENTENCES.others, ("search",)),
    Found("bases.label", _SENTENCES.label, ("search",)),
]


def _ways(found: Found) -> set[str]:
    """Return how a pattern is used: one way to replace stands for all."""
    return {
        m if m in ("search", "match", "fullmatch", "scan") else "sub"
        for m in found.methods
    }


def _slow(found: Found) -> list[str]:
    """Return with which texts, and how, a pattern is slow."""
    slow = []
    for method in sorted(_ways(found)):
        call = caller(found.pattern, method)
        for pump in pumps(found.pattern, thorough=THOROUGH):
            ratio = slowness(call, pump)
            if ratio is not None and ratio > LIMIT:
                slow.append(f"{method} of {pump}: {ratio:.0f} times")
                break
    return slow


def test_no_pattern_is_slow() -> None:
    slow = {found.place: _slow(found) for found in (*patterns(), *MADE)}
    assert {place: how for place, how in slow.items() if how} == {}


#: What opens something, or ends nearly something, again and again.
_SIGNS = r"""
"\ '\ ""\ \""\ " ' ` `` `\ \" \ <!-- <a < </ <! [ ]( [a]( { {{ (( /* // “ ‘ & | , . : =>
:: $ ${ # ** __ » &nbsp; 1, 1. a, a. a: a" a\ ; - >
""".split()
_SIGNS += ["\n", "\n ", "\n\n", " ", "a ", "- ", "```\n", '"\n', "| ", "a b"]


def test_no_pattern_is_slow_for_signs_that_begin_something() -> None:
    """Where all pumps are too many to be tried each time, these are."""
    slow = [
        f"{found.place}: {sign!r}"
        for found in (*patterns(), *MADE)
        for method in sorted(_ways(found))
        for call in (caller(found.pattern, method),)
        for sign in _SIGNS
        if (slowness(call, Pump("", sign, "")) or 0) > LIMIT
    ]
    assert slow == []


@pytest.mark.parametrize(
    ("source", "method"),
    [
        (r"\s+a", "search"),
        (r"“[^”]+”", "sub"),
        (r"<!--.*?-->", "sub"),
        (r"(?:a|a)*b", "match"),
        (r"(?:\s*a?)*b", "fullmatch"),
        (r"\[\s*([^\]]+)\s*\]", "match"),
        (r"a\s*\|?\s*b", "match"),
        (r"\bvalues\b.*\bin$", "search"),
        (r"\breturns\b[^;]*\Z", "search"),
    ],
)
def test_a_slow_pattern_is_found(source: str, method: str) -> None:
    assert _slow(Found("here", re.compile(source), (method,)))


@pytest.mark.parametrize(
    "pattern",
    [_TOKEN, toml_places._PIECE, python_comments._PIECE],
    ids=["toml", "places", "comments"],
)
@pytest.mark.parametrize("body", ['"\\', '""\\', '"""\\', "'\\", "''\\", '"\n'])
@pytest.mark.parametrize("head", ["", '"', "'"])
def test_a_text_without_an_end_is_gone_through_once(
    pattern: re.Pattern[str], head: str, body: str
) -> None:
    """Where its signs begin others, each is looked for to the end of the whole."""
    ratio = slowness(caller(pattern, "sub"), Pump(head, body, ""))
    assert ratio is None or ratio <= LIMIT


@pytest.mark.parametrize(
    "source", [r"\w+", r"[^|]+(?:\|[^|]+)*", r"a{0,300}b", r"a*+b"]
)
def test_a_pattern_that_is_not_slow_is_not_found(source: str) -> None:
    assert _slow(Found("here", re.compile(source), ("match",))) == []


def test_the_patterns_of_all_modules_are_found() -> None:
    """Every constant that a module compiles holds some, and all of them are tried."""
    tried = {found.pattern for found in patterns()}
    for module, tree in trees().items():
        for node in tree.body:
            if isinstance(node, ast.Assign) and "re.compile(" in ast.unparse(
                node.value
            ):
                loaded = importlib.import_module(f"docmodels.{module}")
                for name in (t.id for t in node.targets if isinstance(t, ast.Name)):
                    held = {
                        one for _, one in inside(getattr(loaded, name), name, set())
                    }
                    assert held, f"{module}.{name}"
                    assert held <= tried, f"{module}.{name}"
    assert RUNTIME.count("re.compile(") == sum(
        found.place.startswith("runtime.") for found in patterns()
    )


def test_no_function_makes_a_pattern_of_its_own() -> None:
    """Those of a module are found and tried; one inside a function is not."""
    made = {
        (module, function.name)
        for module, tree in trees().items()
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for node in ast.walk(function)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "re"
        and node.func.attr != "escape"
        if isinstance(function, ast.FunctionDef)
    }
    assert made == MADE_WHILE_RUNNING


def test_a_pump_is_as_long_as_it_is_told() -> None:
    assert Pump("<", "ab", ">").text(6) == "<ababab>"
