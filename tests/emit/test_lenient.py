"""Lenient decoding: whatever comes in, nothing is lost and no field lies.

test_compiled runs the same tests on the compiled package.
"""

import copy
import dataclasses
import datetime
import json
import pickle
import random
import sys
import types
import typing
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import pytest
from support import every_kind
from support.every_kind import KINDS, PAYLOADS

from emit.test_serializers import VALUES, _mutated

pytestmark = pytest.mark.slow

MUTATIONS = 150
#: What a model of every kind must have.
REQUIRED = {
    key: KINDS[key] for key in ("id", "count", "label", "free", "words", "born")
}


@pytest.fixture(scope="module")
def api(every_kind_root: Path) -> Iterator[Any]:
    yield every_kind.load(every_kind_root, every_kind.NAME)
    every_kind.unload(every_kind.NAME)


def _fits(value: Any, hint: Any, hints: dict[type, dict[str, Any]]) -> bool:
    """Tell whether a value, and all in it, is of the type that a hint says."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return True
    if hint is None or hint is types.NoneType:
        return value is None
    if origin in (typing.Union, types.UnionType):
        return any(_fits(value, one, hints) for one in inner)
    if origin is Literal:
        return isinstance(value, str)  # a value that is not listed still decodes
    if origin is list:
        return isinstance(value, list) and all(_fits(v, inner[0], hints) for v in value)
    if origin is dict:
        return isinstance(value, dict) and all(
            _fits(v, inner[1], hints) for v in value.values()
        )
    if hint in (int, float):
        return isinstance(value, hint) and not isinstance(value, bool)
    if hint is datetime.date:
        return type(value) is datetime.date
    if not isinstance(value, hint):
        return False
    return not dataclasses.is_dataclass(hint) or _all_fit(value, hints)


def _all_fit(model: Any, hints: dict[type, dict[str, Any]]) -> bool:
    class_ = type(model)
    if class_ not in hints:
        hints[class_] = typing.get_type_hints(class_)
    return all(
        _fits(getattr(model, name), hint, hints) for name, hint in hints[class_].items()
    )


def _check(
    api: Any, model: Any, payload: Any, hints: dict[type, dict[str, Any]] | None
) -> bool:
    """Check everything that lenient decoding promises; tell whether there was a model.

    What a type checker is told is compared as well, if there are `hints` for it.
    """
    with _deep():
        before = copy.deepcopy(payload)
    result = api.leniently(api.from_dict, model, payload)
    assert _same(payload, before)
    try:
        expected: Any = api.from_dict(model, payload, collect=True)
        errors: list[str] = []
    except api.DecodeError as error:
        expected, errors = None, [str(one) for one in error.errors]
    assert bool(result.errors) is bool(errors)
    assert {*errors} <= {str(one) for one in result.errors}
    if expected is not None:
        with _deep():
            assert result.value == expected or repr(result.value) == repr(expected)
    if result.value is None:
        assert result.raw is payload
        return False
    assert result.raw is None
    assert type(result.value) is model
    assert _same(api.to_dict(result.value), payload)
    with _deep():
        assert hints is None or _all_fit(result.value, hints)
    return True


@contextmanager
def _deep() -> Iterator[None]:
    """Let the test itself copy and compare what is nested hundreds deep."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(20_000)
    yield
    sys.setrecursionlimit(limit)


def _same(first: Any, second: Any) -> bool:
    with _deep():
        return _is_same(first, second)


def _is_same(one: Any, other: Any) -> bool:
    """Tell whether two values are the same JSON, where 1 is not true."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(
            _is_same(one[k], other[k]) for k in one
        )
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_is_same, one, other))
    both_bool = isinstance(one, bool) is isinstance(other, bool)
    return both_bool and (one == other or one != one)


def _hints(api: Any) -> dict[type, dict[str, Any]] | None:
    """Return an empty memory of hints; None for what mypyc has made."""
    return {} if api._runtime.__file__.endswith(".py") else None


@pytest.mark.parametrize("name", PAYLOADS)
def test_any_payload_decodes_and_comes_back(api: Any, name: str) -> None:
    dice = random.Random(name)
    model = getattr(api, name)
    hints = _hints(api)
    assert _check(api, model, PAYLOADS[name], hints)
    decoded = 0
    for _ in range(MUTATIONS):
        payload = PAYLOADS[name]
        for _ in range(dice.choice((1, 1, 2, 3, 5))):
            if not payload:
                break
            with _deep():
                payload, _ = _mutated(payload, name, dice)
        decoded += _check(api, model, payload, hints)
    assert decoded > MUTATIONS / 4


@pytest.mark.parametrize("value", VALUES, ids=lambda value: repr(value)[:20])
def test_any_value_of_any_property(api: Any, value: Any) -> None:
    """Beside what is required alone: what stands beside has mutations above."""
    hints = _hints(api)
    for key in KINDS:
        for made in (value, [value, value], {"k": value}):
            _check(api, api.Kinds, {**REQUIRED, key: made}, hints)


# What becomes of what


def test_a_value_that_does_not_fit_is_kept_beside_the_fields(api: Any) -> None:
    payload = {"name": "bolt", "size": "large", "unknown": 1}
    result = api.leniently(api.from_dict, api.Part, payload)
    assert [str(one) for one in result.errors] == [
        "Part.size: expected integer, got string"
    ]
    part = result.value
    assert part.size is None
    assert part.additional_properties == {"unknown": 1, "size": "large"}
    for one in (part, copy.deepcopy(part), pickle.loads(pickle.dumps(part))):
        assert api.to_dict(one) == payload
    assert json.loads(api.to_json(part)) == payload
    part.size = 3
    assert api.to_dict(part) == {**payload, "size": 3}


def test_items_come_back_at_their_places(api: Any) -> None:
    payload = {**KINDS, "parts": [1, {"name": "a"}, {}, {"name": "b"}, "x"]}
    payload["table"] = {"a": 1, "b": "two", "c": 3}
    payload["words"] = ["a", None, "b"]
    result = api.leniently(api.from_dict, api.Kinds, payload)
    kinds = result.value
    assert [one.path for one in result.errors] == [
        "Kinds.words[1]",
        "Kinds.table.b",
        "Kinds.parts[0]",
        "Kinds.parts[2].name",
        "Kinds.parts[4]",
    ]
    assert kinds.parts == [api.Part(name="a"), api.Part(name="b")]
    assert kinds.table == {"a": 1, "c": 3}
    assert kinds.words == ["a", "b"]
    kept = kinds.additional_properties
    assert (kept["parts"], kept["table"]) == ([1, {}, "x"], {"b": "two"})
    for one in (kinds, copy.deepcopy(kinds), pickle.loads(pickle.dumps(kinds))):
        assert api.to_dict(one) == payload
    kinds.parts.append(api.Part(name="c"))
    kinds.words = ["z"]
    again = api.to_dict(kinds)
    assert again["parts"] == [1, {"name": "a"}, {}, {"name": "b"}, "x", {"name": "c"}]
    assert again["words"] == ["z", None]
    kinds.parts = None
    assert api.to_dict(kinds)["parts"] == [1, {}, "x"]
    del kinds.additional_properties["parts"]
    assert "parts" not in api.to_dict(kinds)


def test_a_list_in_a_list_is_kept_whole(api: Any) -> None:
    payload = {**KINDS, "matrix": [[1], [2, "x"], [3]]}
    payload["groups"] = {"a": [{"name": "n"}], "b": [{"name": "m"}, 5]}
    payload["maps"] = [{"a": {"name": "n"}}, {"b": {}}]
    kinds = api.leniently(api.from_dict, api.Kinds, payload).value
    assert kinds.matrix == [[1], [3]]
    assert kinds.groups == {"a": [api.Part(name="n")]}
    assert kinds.maps == [{"a": api.Part(name="n")}]
    assert api.to_dict(kinds) == payload


def test_an_object_without_what_is_required_is_kept_one_level_up(api: Any) -> None:
    payload = {"name": "n", "shape": {"made": "2021-03-04T05:06:07Z"}}
    result = api.leniently(api.from_dict, api.Node, payload)
    paths = [one.path for one in result.errors]
    assert paths == ["Node.shape.id"]
    assert result.value.shape is None
    assert result.value.additional_properties == {"shape": payload["shape"]}
    assert api.to_dict(result.value) == payload
    lost = api.leniently(api.from_dict, api.Kinds, {"id": "a"})
    assert lost.value is None
    assert lost.raw == {"id": "a"}
    whole: tuple[Any, ...] = (None, 5, [], "x")
    for what in whole:
        lost = api.leniently(api.from_dict, api.Part, what)
        assert (lost.value, lost.raw) == (None, what)
        assert len(lost.errors) == 1


def test_dates_that_are_none_stay_until_there_is_one(api: Any) -> None:
    wrong = {
        "moment": "yesterday",
        "day": ["2021-03-04"],
        "clock": "2021-03-04",
        "days": ["20210304", "never"],
        "dates": {"a": "20210304T050607", "b": 7},
        "born": "unknown",
    }
    payload = {**KINDS, **wrong}
    kinds = api.leniently(api.from_dict, api.Kinds, payload).value
    assert (kinds.moment, kinds.day, kinds.clock, kinds.born) == (None,) * 4
    assert kinds.days == [datetime.date(2021, 3, 4)]
    assert api.to_dict(kinds) == payload
    day = datetime.date(2021, 3, 5)
    kinds.day = kinds.born = day
    kinds.days.append(day)
    again = api.to_dict(kinds)
    assert (again["day"], again["born"]) == ("2021-03-05", "2021-03-05")
    assert again["days"] == ["20210304", "never", "2021-03-05"]
    # A date that was one is gone when the field is set to None.
    kinds = api.from_dict(api.Kinds, {**KINDS, "born": "20210304", "day": "20210304"})
    kinds.born = kinds.day = None
    again = api.to_dict(kinds)
    assert again["born"] is None
    assert "day" not in again


def test_lists_and_pages(api: Any) -> None:
    parts = [{"name": "a"}, 4, {"size": 1}, {"name": "b", "size": []}]
    result = api.leniently(api.from_list, api.Part, parts)
    assert [one.name for one in result.value] == ["a", "b"]
    assert result.items == {1: 4, 2: {"size": 1}}
    paths = [one.path for one in result.errors]
    assert paths == ["Part[1]", "Part[2].name", "Part[3].size"]
    again = api.to_list(result.value)
    for index, item in result.items.items():
        again.insert(index, item)
    assert again == parts
    data = {"items": parts, "totalCount": "four", "links": {}}
    page = api.leniently(api.from_page, api.Part, data).value
    assert (len(page.items), page.total_count) == (2, None)
    assert api.to_dict(page) == data
    assert json.loads(api.to_json(page)) == data
    text = json.dumps(data)
    assert api.leniently(api.from_json_page, api.Part, text).value == page
    wrong: tuple[tuple[Any, Any], ...] = (
        (api.from_list, {}),
        (api.from_page, {"value": []}),
    )
    for function, bad in wrong:
        lost = api.leniently(function, api.Part, bad)
        assert (lost.value, lost.raw) == (None, bad)


def test_five_hundred_items_of_which_one_is_wrong(api: Any) -> None:
    data: dict[str, Any] = {"items": [{"name": f"n{i}"} for i in range(500)]}
    data["items"][250] = {"name": None}
    result = api.leniently(api.from_page, api.Part, data)
    assert len(result.value.items) == 499
    assert api.to_dict(result.value) == data


def test_text_that_is_no_json(api: Any) -> None:
    for text in ("", "{", "{} {}", '{"name": NaN}', b"\xff"):
        result = api.leniently(api.from_json, api.Part, text)
        assert result.value is None
        assert [one.expected for one in result.errors] == ["JSON"]


def test_more_nesting_than_models_may_have(api: Any) -> None:
    payload: dict[str, Any] = {"name": 1}
    for _ in range(250):
        payload = {"edge": {"ends": [payload, 5]}}
    assert _check(api, api.Node, payload, None)


def test_a_lenient_call_leaves_the_others_strict(api: Any) -> None:
    def decode(data: Any) -> Any:
        return api.from_dict(api.Part, data), api.from_dict(api.Part, data)

    result = api.leniently(decode, {"name": "a", "size": "b"})
    assert len(result.errors) == 2
    with pytest.raises(api.DecodeError):
        decode({"name": "a", "size": "b"})
    with pytest.raises(TypeError, match="is not a model"):
        api.leniently(api.from_dict, int, {})
