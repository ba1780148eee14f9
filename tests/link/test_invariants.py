"""What is true of every type that linking makes, whatever the pages say."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docmodels.core.declarations import (
    AliasDecl,
    EnumDecl,
    FieldDecl,
    ModelDecl,
    PageDecls,
    SectionDecl,
)
from docmodels.core.diagnostics import Span
from docmodels.core.scalars import SCALARS
from docmodels.core.schema import (
    EnumValue,
    Facts,
    ListType,
    MapType,
    ObjectType,
    Type,
    UnionType,
)
from docmodels.core.typeexpr import (
    ANY,
    NULL,
    STRING,
    ListOf,
    MapOf,
    NamedRef,
    OneOf,
    Scalar,
    TypeExpr,
    Union,
)
from docmodels.link import link

SPAN = Span("p.md", 3)
NAMES = ("Thing", "Kind", "Alias", "Other", "Ghost", "Things")

_values = st.lists(st.sampled_from("abcd"), unique=True, max_size=3).map(tuple)
_leaves: st.SearchStrategy[TypeExpr] = st.one_of(
    st.sampled_from(sorted(SCALARS)).map(Scalar),
    st.sampled_from([ANY, NULL, STRING]),
    _values.filter(bool).map(OneOf),
    st.builds(NamedRef, st.sampled_from(NAMES)),
    st.builds(NamedRef, st.sampled_from(NAMES), st.just("#thing")),
)
exprs: st.SearchStrategy[TypeExpr] = st.recursive(
    _leaves,
    lambda inner: st.one_of(
        inner.map(ListOf),
        inner.map(MapOf),
        st.lists(inner, min_size=1, max_size=4).map(lambda some: Union(tuple(some))),
    ),
    max_leaves=8,
)


def _page(
    expr: TypeExpr,
    alias: TypeExpr,
    other: TypeExpr,
    values: tuple[str, ...],
    kind: bool,
) -> PageDecls:
    allowed = tuple(EnumValue(value, "", SPAN) for value in values)
    named = NamedRef("Kind") if kind else None
    field = FieldDecl("x", expr, allowed, named, Facts(), "", SPAN, SPAN)
    listed = tuple(EnumValue(value, "", SPAN) for value in "cde")
    return PageDecls(
        "p.md",
        "P",
        (
            ModelDecl("Thing", 0, "thing", "", (field,), SPAN),
            EnumDecl("Kind", 0, "kind", "", listed, SPAN),
        ),
        (SectionDecl(("thing",), ("Thing",)),),
        (),
        aliases=(AliasDecl("Alias", (), alias), AliasDecl("Other", (), other)),
    )


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(exprs, exprs, exprs, _values, st.booleans())
@pytest.mark.slow
def test_unions_are_flat_and_say_no_more_than_they_must(
    expr: TypeExpr,
    alias: TypeExpr,
    other: TypeExpr,
    values: tuple[str, ...],
    kind: bool,
) -> None:
    schema, _ = link([_page(expr, alias, other, values, kind)])
    thing = schema.pages[0].types[0]
    assert isinstance(thing, ObjectType)
    _check(thing.fields[0].type)
    assert thing.fields[0].type != NULL


def _check(type_: Type) -> None:
    match type_:
        case ListType(item=inner) | MapType(value=inner):
            assert inner != NULL
            _check(inner)
        case UnionType(members=members):
            assert len(members) > 1
            assert len(set(members)) == len(members)
            assert ANY not in members
            assert NULL not in members[:-1]
            for kind in (ListType, MapType):
                assert sum(isinstance(one, kind) for one in members) < 2
            if STRING in members:
                assert not any(isinstance(one, OneOf) for one in members)
                texts = (one for one in members if isinstance(one, Scalar))
                payloads = [SCALARS[one.name].payload for one in texts]
                assert payloads.count("str") == 1
            for member in members:
                assert not isinstance(member, UnionType)
                _check(member)
        case _:
            pass
