"""A type is read from all its spellings."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.any_text import SETTINGS

from docmodels.core.scalars import SCALARS
from docmodels.core.typeexpr import (
    ANY,
    OBJECT,
    ListOf,
    MapOf,
    NamedRef,
    Scalar,
    TypeExpr,
    Union,
)
from docmodels.language.types import parse_type
from docmodels.parse.runs import read_runs

SPELLINGS: dict[str, list[str]] = {
    name: [spelling for spelling in row.spellings if "/" not in spelling]
    for name, row in SCALARS.items()
    if name not in ("any", "null")
}


SIMPLE = st.one_of(
    st.sampled_from(sorted(SPELLINGS)).map(Scalar),
    st.from_regex(r"[A-Z][a-z]{3,8}Thing", fullmatch=True).map(NamedRef),
)


LINKED = st.from_regex(r"[A-Z][a-z]{3,8}Thing", fullmatch=True).map(
    lambda name: NamedRef(name, f"{name.lower()}.md#{name.lower()}")
)


TYPES = st.recursive(
    st.one_of(SIMPLE, LINKED),
    lambda inner: st.one_of(inner.map(ListOf), inner.map(MapOf)),
    max_leaves=4,
)


def _plain(expr: TypeExpr | None) -> TypeExpr | None:
    """Take a name that spells a scalar for that: no page declares it here."""
    match expr:
        case NamedRef(target=None, scalar=str(name)):
            return Scalar(name)
        case ListOf(item=item):
            return ListOf(_plain(item) or item)
        case MapOf(value=value):
            return MapOf(_plain(value) or value)
        case Union(members=members):
            return Union(tuple(_plain(member) or member for member in members))
        case _:
            return expr


def _any_in_maps(expr: TypeExpr) -> TypeExpr:
    match expr:
        case ListOf(item=item):
            return ListOf(_any_in_maps(item))
        case MapOf(value=value):
            return MapOf(ANY if value == OBJECT else _any_in_maps(value))
        case _:
            return expr


def _atom(expr: TypeExpr, pick: Callable[[list[str]], str]) -> str | None:
    match expr:
        case Scalar(name=name):
            return pick(SPELLINGS[name])
        case NamedRef(name=name, target=None):
            return name
        case NamedRef(name=name, target=target):
            return f"[{name}]({target})"
        case _:
            return None


def _generic(expr: TypeExpr, pick: Callable[[list[str]], str]) -> str:
    """Write a type as C# does."""
    match expr:
        case ListOf(item=item):
            word = pick(["List", "IEnumerable", "Array", "ICollection"])
            return f"{word}&lt;{_generic(item, pick)}&gt;"
        case MapOf(value=value):
            word = pick(["Dictionary", "Map", "IDictionary"])
            return f"{word}<string, {_generic(value, pick)}>"
        case _:
            return _atom(expr, pick) or ""


def _prose(expr: TypeExpr, pick: Callable[[list[str]], str]) -> str:
    """Write a type as a sentence would."""
    match expr:
        case ListOf(item=item):
            lead = pick(["array of", "List of", "A collection of"])
            return f"{lead} {_prose(item, pick)}"
        case MapOf(value=value):
            lead = pick(["map of string to", "dictionary of strings to"])
            return f"{lead} {_prose(value, pick)}"
        case _:
            return _atom(expr, pick) or ""


def _suffixed(expr: TypeExpr, pick: Callable[[list[str]], str]) -> str:
    """Write lists as TypeScript and OData do."""
    match expr:
        case ListOf(item=item):
            return f"{_suffixed(item, pick)}{pick(['[]', ' collection'])}"
        case _:
            return _generic(expr, pick)


@pytest.mark.parametrize("spell", [_generic, _prose, _suffixed])
@pytest.mark.slow
@SETTINGS
@given(expr=TYPES, data=st.data())
def test_a_printed_type_parses_to_itself(
    spell: Callable[[TypeExpr, Callable[[list[str]], str]], str],
    expr: TypeExpr,
    data: st.DataObject,
) -> None:
    text = spell(expr, lambda words: data.draw(st.sampled_from(words)))
    cell = parse_type(read_runs(text))
    of_language = spell is _generic  # in which an object is anything
    assert _plain(cell.expr) == (_any_in_maps(expr) if of_language else expr), text
    assert not cell.rest, text


@pytest.mark.slow
@SETTINGS
@given(st.lists(st.one_of(SIMPLE, LINKED), min_size=2, max_size=3, unique=True))
def test_unions_parse_in_any_spelling(members: list[TypeExpr]) -> None:
    texts = [_atom(member, min) or "" for member in members]
    for separator in (" or ", " \\| ", " / "):
        text = separator.join(texts).replace("\\|", "|")
        cell = parse_type(read_runs(text))
        assert _plain(cell.expr) == Union(tuple(members)), text


@pytest.mark.slow
@SETTINGS
@given(st.one_of(SIMPLE, LINKED))
def test_marks_change_facts_and_not_the_type(expr: TypeExpr) -> None:
    text = _atom(expr, min) or ""
    for spelling in (f"{text}?", f"{text} | null", f"nullable {text}", f"?{text}"):
        cell = parse_type(read_runs(spelling))
        assert _plain(cell.expr) == expr, spelling
        assert cell.nullable, spelling
    assert parse_type(read_runs(f"{text}, required")).required is True
    assert parse_type(read_runs(f"optional {text}")).required is False
