"""How the values of fields are encoded."""

import datetime
from typing import Any

import pytest

from docmodels.core.schema import ListType, MapType, Type, TypeId, TypeRef, UnionType
from docmodels.core.typeexpr import NULL, Scalar
from docmodels.emit.python.annotations import LocalName, Names
from docmodels.emit.python.encoding import encoding

_DATE, _MOMENT, _TIME = Scalar("date"), Scalar("datetime"), Scalar("time")
_BASE = TypeId("page.md", "Bed")
_USED: dict[str, Any] = {
    "datetime": datetime,
    "date_text": lambda value: ("date", value),
    "datetime_text": lambda value: ("moment", value),
    "time_text": lambda value: ("time", value),
    "respelled": lambda encoded, *_: encoded,
    "Any": Any,
}


def _encoded(type_: Type, value: object) -> object:
    """Run the statements for a field that has a value."""
    lines = encoding(type_, Names({}), "model", '"key"', deep=False, nullable=False)
    variables = {"model": value, "result": {}, "rest": None}
    exec("\n".join(lines), {**_USED}, variables)
    result: Any = variables["result"]
    return result["key"]


@pytest.mark.parametrize("members", [(_DATE, _MOMENT), (_MOMENT, _DATE)])
def test_a_moment_is_not_written_as_a_date(members: tuple[Type, ...]) -> None:
    day, moment = datetime.date(2020, 1, 2), datetime.datetime(2020, 1, 2, 3)
    written = [("date", day), ("moment", moment)]
    assert _encoded(ListType(UnionType(members)), [day, moment]) == written
    mapped = _encoded(MapType(UnionType(members)), {"a": day, "b": moment})
    assert mapped == dict(zip("ab", written, strict=True))


def test_null_and_what_needs_no_encoding_stay() -> None:
    moment = datetime.datetime(2020, 1, 2, 3)
    type_ = ListType(UnionType((Scalar("integer"), _MOMENT, NULL)))
    written = _encoded(type_, [1, moment, None])
    assert written == [1, ("moment", moment), None]


def test_lists_of_lists_are_new() -> None:
    inner = [[1], []]
    written = _encoded(ListType(ListType(Scalar("integer"))), inner)
    assert written == inner
    assert isinstance(written, list)
    assert written is not inner
    assert written[0] is not inner[0]


@pytest.mark.parametrize(
    ("extended", "deep", "call"),
    [
        (False, False, "bed_to_dict(model.bed)"),
        (False, True, "bed_to_dict(model.bed, depth + 1)"),
        (True, False, "to_dict(model.bed)"),
        (True, True, "to_dict_at(model.bed, depth + 1)"),
    ],
)
def test_a_model_that_others_inherit_from_is_written_by_its_class(
    extended: bool, deep: bool, call: str
) -> None:
    local = LocalName("Bed", "BedPayload", "bed", deep=deep, extended=extended)
    names = Names({_BASE: local})
    (line,) = encoding(TypeRef(_BASE), names, "model.bed", '"bed"', deep, False)
    assert line == f'result["bed"] = {call}'
