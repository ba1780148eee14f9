"""The leaves of types, and types with other leaves."""

from docmodels.core.leaves import leaves, literal_of, over_leaves
from docmodels.core.schema import ListType, MapType, TypeId, TypeRef, UnionType
from docmodels.core.typeexpr import NULL, STRING, OneOf, Scalar

BED, SIZE = TypeRef(TypeId("p.md", "Bed")), OneOf(("s", "l"))
TYPE = ListType(UnionType((MapType(BED), SIZE, ListType(STRING), NULL)))


def test_leaves_stand_from_left_to_right() -> None:
    assert list(leaves(TYPE)) == [BED, SIZE, STRING, NULL]
    assert list(leaves(STRING)) == [STRING]


def test_other_leaves_stand_in_the_same_places() -> None:
    changed = over_leaves(TYPE, lambda one: Scalar("int") if one == BED else one)
    wanted = (MapType(Scalar("int")), SIZE, ListType(STRING), NULL)
    assert changed == ListType(UnionType(wanted))
    assert over_leaves(TYPE, lambda one: one) == TYPE


def test_unions_are_made_as_is_asked() -> None:
    seen = over_leaves(TYPE, lambda one: one, lambda members: members[0])
    assert seen == ListType(MapType(BED))


def test_the_first_literal() -> None:
    assert literal_of(TYPE) == SIZE
    assert literal_of(ListType(BED)) is None
