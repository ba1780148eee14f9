"""What the back end relies on: unions in a schema are as simple as JSON allows."""

from collections.abc import Iterator
from random import Random

import pytest

from docmodels.core.schema import (
    ListType,
    MapType,
    Type,
    TypeId,
    TypeRef,
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
from docmodels.link.types import build_type

MODEL = TypeRef(TypeId("page.md", "Thing"))
NAMED = NamedRef("Thing", None)
PLAIN = (STRING, NULL, Scalar("integer"), Scalar("date"), OneOf(("a", "b")), NAMED)


def unions(type_: Type) -> Iterator[UnionType]:
    match type_:
        case ListType(item=inner) | MapType(value=inner):
            yield from unions(inner)
        case UnionType(members=members):
            yield type_
            for member in members:
                yield from unions(member)
        case _:
            pass


def check(union: UnionType) -> None:
    members = union.members
    assert len(members) > 1
    assert len(set(members)) == len(members)
    assert ANY not in members
    assert NULL not in members[:-1]
    for kind, most in ((UnionType, 0), (ListType, 1), (MapType, 1)):
        assert sum(isinstance(one, kind) for one in members) <= most, kind


def expression(random: Random, depth: int) -> TypeExpr:
    kind = random.randrange(5 if depth else 2)
    if kind < 2:
        return random.choice(PLAIN)
    if kind == 2:
        return ListOf(expression(random, depth - 1))
    if kind == 3:
        return MapOf(expression(random, depth - 1))
    count = random.randrange(2, 5)
    return Union(tuple(expression(random, depth - 1) for _ in range(count)))


def test_unions_of_whatever_a_page_writes() -> None:
    random, seen = Random(8), 0
    for _ in range(3000):
        for union in unions(build_type(expression(random, 4), {NAMED: MODEL})):
            check(union)
            seen += 1
    assert seen > 1000


INTEGER = Scalar("integer")
EITHER = UnionType((STRING, INTEGER))


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ((ListOf(STRING), ListOf(INTEGER)), ListType(EITHER)),
        ((MapOf(STRING), MapOf(INTEGER)), MapType(EITHER)),
        (
            (ListOf(STRING), MapOf(STRING), ListOf(INTEGER), MapOf(INTEGER)),
            UnionType((ListType(EITHER), MapType(EITHER))),
        ),
    ],
)
def test_containers_of_one_kind_are_one(
    given: tuple[TypeExpr, ...], made: Type
) -> None:
    assert build_type(Union(given), {}) == made
