"""What types mention."""

import pytest

from docmodels.core.schema import ListType, MapType, Type, TypeId, TypeRef, UnionType
from docmodels.core.typeexpr import Scalar
from docmodels.emit.python.mentions import union_members

_BED, _COT = TypeId("a.md", "Bed"), TypeId("b.md", "Cot")
_TEXT = Scalar("string")
_BOTH = UnionType((TypeRef(_BED), _TEXT, TypeRef(_COT)))


@pytest.mark.parametrize(
    ("type_", "members"),
    [
        pytest.param(_BOTH, (_BED, _COT), id="several"),
        pytest.param(ListType(MapType(_BOTH)), (_BED, _COT), id="several inside"),
        pytest.param(UnionType((TypeRef(_BED), _TEXT)), (), id="one beside a text"),
        pytest.param(
            UnionType((TypeRef(_BED), ListType(_BOTH))), (_BED, _COT), id="in a union"
        ),
        pytest.param(TypeRef(_BED), (), id="no union"),
    ],
)
def test_models_of_unions_are_told_apart(
    type_: Type, members: tuple[TypeId, ...]
) -> None:
    assert union_members(type_) == members
