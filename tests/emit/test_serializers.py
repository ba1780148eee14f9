"""What the generated serializers do, for every kind of field.

test_compiled runs the same tests on the compiled package.
"""

import collections
import concurrent.futures
import contextlib
import copy
import dataclasses
import datetime
import decimal
import enum
import gc
import json
import math
import pickle
import random
import sys
import threading
import tracemalloc
import typing
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from support import every_kind
from support.every_kind import KINDS, LIST, NODE, PAYLOADS

pytestmark = pytest.mark.slow

UTC = datetime.UTC


@pytest.fixture(scope="module")
def api(every_kind_root: Path) -> Iterator[Any]:
    yield every_kind.load(every_kind_root, every_kind.NAME)
    every_kind.unload(every_kind.NAME)


def _skip_if_compiled(api: Any) -> None:
    """Skip what a compiled package does not: numbers are floats there."""
    if not api._runtime.__file__.endswith(".py"):
        pytest.skip("compiled packages read every number as a float")


def _copies(model: Any) -> list[Any]:
    return [
        copy.copy(model),
        copy.deepcopy(model),
        pickle.loads(pickle.dumps(model)),
        dataclasses.replace(model),
    ]


# Nothing is lost


@pytest.mark.parametrize("name", PAYLOADS)
def test_payloads_come_back(api: Any, name: str) -> None:
    payload = PAYLOADS[name]
    before = copy.deepcopy(payload)
    model = api.from_dict(getattr(api, name), payload)
    assert api.to_dict(model) == payload == before
    for other in _copies(model):
        assert other == model
        assert type(other) is type(model)
        assert repr(other) == repr(model)
        assert api.to_dict(other) == payload
    text = api.to_json(model)
    assert json.loads(text) == payload
    assert api.from_json(type(model), text) == model
    assert api.from_json(type(model), text.decode()) == model


def test_fields_have_their_types(api: Any) -> None:
    kinds = api.from_dict(api.Kinds, KINDS)
    moment = datetime.datetime(2021, 3, 4, 5, 6, 7, 123456, UTC)
    assert kinds.moment == moment
    assert kinds.day == datetime.date(2021, 3, 4)
    assert kinds.days == [kinds.day, kinds.day]
    assert kinds.clocks["a"] == [datetime.time(5, 6)]
    assert kinds.grid[0] == [datetime.datetime(2021, 3, 4, 5, 6, 7)]
    assert kinds.when_or_count == moment
    assert type(kinds.ratio) is int
    assert kinds.groups["a"][0].additional_properties == {"unknown": None}
    assert type(kinds.either_part) is api.Fact
    kinds_of = [type(one) for one in kinds.either_parts]
    assert kinds_of == [api.Part, api.Fact, api.Fact]
    assert kinds.lists == ["a", "b"]


def test_one_field_changes_one_property(api: Any) -> None:
    kinds = api.from_dict(api.Kinds, KINDS)
    kinds.either = 7
    assert api.to_dict(kinds) == {**KINDS, "either": 7}
    kinds.moment = datetime.datetime(2020, 1, 1, tzinfo=UTC)
    kinds.days = kinds.days[:1]
    changed = {"either": 7, "moment": "2020-01-01T00:00:00Z", "days": ["2021-03-04"]}
    assert api.to_dict(kinds) == {**KINDS, **changed}
    kinds.moment = kinds.day = None
    without = {**KINDS, **changed}
    del without["moment"], without["day"]
    assert api.to_dict(kinds) == without
    assert api.to_dict(dataclasses.replace(kinds, count=1)) == {**without, "count": 1}


def test_a_date_time_in_place_of_a_date(api: Any) -> None:
    """Its date counts, and it comes back as it was until the date changes."""
    text = "2021-03-04T22:05:06.1234567-08:00"
    payload = {**KINDS, "born": text, "day": text, "days": ["2021-03-04", text]}
    payload["dayOrHour"] = text
    kinds = api.from_dict(api.Kinds, payload)
    day = datetime.date(2021, 3, 4)
    assert kinds.day_or_hour == day
    assert type(kinds.born) is datetime.date
    assert (kinds.born, kinds.day, kinds.days) == (day, day, [day, day])
    assert api.to_dict(kinds) == payload
    kinds.day = datetime.date(2021, 3, 5)
    kinds.days[1] = kinds.day
    changed = {"day": "2021-03-05", "days": ["2021-03-04", "2021-03-05"]}
    assert api.to_dict(kinds) == {**payload, **changed}
    with pytest.raises(api.DecodeError, match="expected date, got"):
        api.from_dict(api.Kinds, {**KINDS, "day": "2021-03-04T25:00:00Z"})


def test_null_that_is_sent_and_set(api: Any) -> None:
    node = api.from_dict(api.Node, {"name": None, "unknown": None})
    assert api.to_dict(node) == {"name": None, "unknown": None}
    node.name = "n"
    assert api.to_dict(node) == {"name": "n", "unknown": None}
    node = api.Node(name="n", additional_properties={"edge": None})
    assert api.to_dict(node) == {"name": "n", "edge": None}


class Text(str):
    """A text of a class of its own, as some parsers make them."""


class Fraction(float):
    """A number of a class of its own."""


class Size(enum.IntEnum):
    """Whole numbers of a class of their own."""

    SMALL = 1


class Tone(str):
    """A text that str() spells in another way, as of an enum of texts."""

    def __str__(self) -> str:
        return "Tone.RED"


class Words(list[Any]):
    """A list of a class of its own."""


def test_values_of_derived_classes(api: Any) -> None:
    payload = {
        "id": Text("a"),
        "count": Size.SMALL,
        "ratio": Fraction(1.5),
        "state": Text("on"),
        "moment": Text("2021-03-04T05:06:07Z"),
        "either": Text("b"),
        "words": Words([Text("c")]),
        "table": collections.OrderedDict({Text("k"): Size.SMALL}),
        "parts": Words([collections.OrderedDict(name=Text("n"))]),
    }
    kinds = api.from_dict(api.Kinds, {**KINDS, **payload})
    assert api.to_dict(kinds) == {**KINDS, **payload}
    assert kinds.state == "on"
    assert (type(kinds.words), type(kinds.table)) == (list, dict)
    for number in (Size.SMALL, 1):
        model = api.from_dict(api.Kinds, {**KINDS, "ratio": number})
        assert model.ratio == 1
    for key in ("id", "count", "ratio"):
        with pytest.raises(api.DecodeError, match=f"Kinds.{key}: expected"):
            api.from_dict(api.Kinds, {**KINDS, key: Words()})
    with pytest.raises(api.DecodeError, match=r"Kinds\.table\.red: expected integer"):
        api.from_dict(api.Kinds, {**KINDS, "table": {Tone("red"): "x"}})


def test_what_comes_is_not_what_goes(api: Any) -> None:
    payload = copy.deepcopy(KINDS)
    kinds = api.from_dict(api.Kinds, payload)
    payload["words"].append("c")
    payload["matrix"][0].append(3)
    again = api.to_dict(kinds)
    assert (again["words"], again["matrix"]) == (KINDS["words"], KINDS["matrix"])
    again["words"].append("d")
    again["matrix"][0].append(4)
    again["groups"]["a"].clear()
    assert api.to_dict(kinds) == KINDS


DATES = (
    "2018-03-13T22:49:54Z 2018-03-13T22:49:54.339694Z 2018-03-13T22:49:54.3396949Z "
    "2018-03-13T22:49:54+00:00 2018-03-13T22:49:54+02:00 2018-03-13T22:49:54 "
    "2018-03-13t22:49:54z 2018-03-13 0001-01-01T00:00:00 2018-03-13T22:49:54.5Z "
    "20180313T224954Z 9999-12-31T23:59:59.9999999Z 2018-03-13T22:49:54.3396949-08:00 "
    "0999-12-31T23:59:59Z"
)


@pytest.mark.parametrize("text", DATES.split())
def test_dates_keep_their_spelling(api: Any, text: str) -> None:
    shape = api.from_dict(api.Shape, {"id": "s", "made": text})
    assert isinstance(shape.made, datetime.datetime)
    for one in [shape, *_copies(shape)]:
        assert api.to_dict(one) == {"id": "s", "made": text}
    shape.made += datetime.timedelta(days=-1 if text.startswith("9") else 1)
    written = api.to_dict(shape)["made"]
    assert written != text
    assert datetime.datetime.fromisoformat(written) == shape.made


def test_a_text_is_kept_just_where_python_writes_another(api: Any) -> None:
    chance = random.Random(5)
    seen = [0, 0]
    for _ in range(20_000):
        letters = list(chance.choice(DATES.split()))
        for _ in range(chance.randrange(3)):
            place = chance.randrange(len(letters))
            letters[place] = chance.choice("0123456789-:.TtZz+W ")
        text = "".join(letters)
        try:
            shape = api.from_dict(api.Shape, {"id": "s", "made": text})
        except api.DecodeError:
            continue
        written = shape.made.isoformat()
        if written.endswith("+00:00"):
            written = f"{written[:-6]}Z"
        kept = "made" in shape.additional_properties
        # The one exception is a matter of time: 28 letters are seldom spelled so.
        assert kept is (written != text) or len(text) == 28
        assert api.to_dict(shape)["made"] == text
        shape.additional_properties = {}
        assert api.to_dict(shape)["made"] == written
        seen[kept] += 1
    assert min(seen) > 1000


def test_a_null_that_a_field_carries_is_nowhere_else(api: Any) -> None:
    payload = {**KINDS, "label": None, "free": None}
    kinds = api.from_dict(api.Kinds, payload)
    assert kinds.label is kinds.free is None
    assert not {"label", "free"} & {*kinds.additional_properties}
    assert api.to_dict(kinds) == payload
    # The nulls before what is unknown are not counted for it.
    required = {k: payload[k] for k in "id count label free words born".split()}
    kinds = api.from_dict(api.Kinds, {**required, "born": None, "new": 1})
    assert kinds.additional_properties == {"new": 1}


def test_dates_among_other_things_keep_their_spelling(api: Any) -> None:
    """What a date stands beside is written as it is now."""
    nan = math.nan
    parts = [{"name": "20240102", "x": nan}, "20240103", "2024-01-04"]
    kinds = api.from_dict(api.Kinds, {**KINDS, "partOrDates": parts})
    kinds.part_or_dates[0].name = "2024-01-02"
    changed = [{"name": "2024-01-02", "x": nan}, "20240103", "2024-01-04"]
    assert api.to_dict(kinds)["partOrDates"] == changed
    kinds.part_or_dates.append(datetime.date(2024, 1, 5))
    del kinds.part_or_dates[0]
    written = ["2024-01-03", "2024-01-04", "2024-01-05"]
    assert api.to_dict(kinds)["partOrDates"] == written


def test_an_equal_time_in_another_zone_is_another_text(api: Any) -> None:
    for name, text, zoned, new in (
        ("clock", "10:00:00.0000000+02:00", datetime.time(8, tzinfo=UTC), "08:00:00"),
        (
            "moment",
            "2024-01-02T10:00:00.0000000+02:00",
            datetime.datetime(2024, 1, 2, 8, tzinfo=UTC),
            "2024-01-02T08:00:00",
        ),
    ):
        kinds = api.from_dict(api.Kinds, {**KINDS, name: text})
        assert api.to_dict(kinds)[name] == text
        setattr(kinds, name, zoned)
        assert api.to_dict(kinds)[name].startswith(new)


def test_objects_that_are_no_model_of_a_union(api: Any) -> None:
    kinds = api.from_dict(api.Kinds, KINDS)
    assert kinds.part_or_table == {"a": 1}
    assert kinds.table_or_part == api.Part(
        name="n", additional_properties={"unknown": 1}
    )
    assert kinds.part_or_raw == {"a": [None]}
    types = [type(one) for one in kinds.raw_or_either]
    assert types == [api.Fact, api.Part, dict]
    assert kinds.bool_or_int is True
    assert api.to_dict(kinds)["boolOrInt"] is True
    assert kinds.day_or_clock == datetime.date(2024, 1, 1)


def test_of_models_that_fit_alike_the_first_counts(api: Any) -> None:
    for data in ({}, {"mark": None}, {"unknown": 1}):
        assert type(api.from_dict(api.Node, {"next": data}).next) is api.Left
    assert type(api.from_dict(api.Node, {"next": {"mark": 1}}).next) is api.Right


# Dataclasses


def test_dataclasses(api: Any) -> None:
    part = api.Part(name="bolt")
    assert part == api.Part(name="bolt") != api.Part(name="nut")
    assert repr(part) == "Part(name='bolt')"
    assert api.Part(name="b", additional_properties={"a": 1}) != api.Part(name="b")
    assert dataclasses.asdict(part)["name"] == "bolt"
    assert dataclasses.replace(part, name="nut").name == "nut"
    with pytest.raises(TypeError):
        api.Part()
    with pytest.raises(TypeError):
        api.Part("bolt")
    with pytest.raises(TypeError):
        hash(part)
    with pytest.raises(AttributeError):
        part.nmae = "nut"
    node = api.Node(name="n")
    node.children = [node]
    assert "..." in repr(node)


def test_additional_properties_are_a_dict_of_each_model(api: Any) -> None:
    for part in (api.Part(name="b"), api.from_dict(api.Part, {"name": "b"})):
        assert part.additional_properties == {}
        part.additional_properties["x"] = 1
        part.additional_properties.update(y=None)
        assert api.to_dict(part) == {"name": "b", "x": 1, "y": None}
        assert api.Part(name="c").additional_properties == {}
    kinds = api.from_dict(api.Kinds, {**KINDS, "partOrText": {"name": "b"}})
    kinds.part_or_text.additional_properties["x"] = 1
    assert api.to_dict(kinds)["partOrText"] == {"name": "b", "x": 1}


def test_a_dict_that_is_made_when_asked_for_is_a_field_like_any_other(api: Any) -> None:
    part = api.from_dict(api.Part, {"name": "b"})
    other = api.from_dict(api.Part, {"name": "b"})
    assert part == other == api.Part(name="b")
    names = [field.name for field in dataclasses.fields(api.Part)]
    assert "additional_properties" in names
    assert "__rest__" not in {*names, *typing.get_type_hints(api.Model)}
    assert dataclasses.asdict(part)["additional_properties"] == {}
    kept = part.additional_properties
    assert part.additional_properties is kept
    assert copy.copy(part).additional_properties is kept
    assert dataclasses.replace(part).additional_properties is kept
    assert copy.deepcopy(part).additional_properties is not kept
    assert other.additional_properties is not kept
    part.additional_properties = {"x": 1}
    assert api.to_dict(part) == {"name": "b", "x": 1}
    assert part != other
    part.additional_properties = {}
    assert api.to_dict(part) == {"name": "b"} == api.to_dict(other)


def test_threads_that_ask_for_the_same_dict_get_the_same(api: Any) -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            for _ in range(300):
                part = api.from_dict(api.Part, {"name": "b"})
                asked = [
                    pool.submit(getattr, part, "additional_properties")
                    for _ in range(4)
                ]
                assert len({id(one.result()) for one in asked}) == 1
    finally:
        sys.setswitchinterval(interval)


# Inheritance


def test_subclasses_are_encoded_as_what_they_are(api: Any) -> None:
    circle = api.Circle(id="c", radius=2, drawn=datetime.date(2020, 1, 2))
    group = api.Group(id="g", members=[circle, api.Shape(id="s")], first=circle)
    sent = {"id": "c", "radius": 2, "drawn": "2020-01-02"}
    assert api.to_dict(group) == {
        "id": "g",
        "members": [sent, {"id": "s"}],
        "first": sent,
    }
    assert api.to_dict(api.Node(shape=circle)) == {"shape": sent}
    assert isinstance(circle, api.Shape)


def test_a_class_of_ones_own_is_written_as_its_model(api: Any) -> None:
    try:
        own = type("Own", (api.Part,), {})(name="n", additional_properties={"x": 1})
    except TypeError:
        pytest.skip("compiled models have no subclasses")
    assert api.to_dict(own) == {"name": "n", "x": 1}
    assert api.to_list([own]) == [{"name": "n", "x": 1}]
    circle = type("Own", (api.Circle,), {})(id="c", radius=2)
    assert api.to_dict(circle) == {"id": "c", "radius": 2}
    with pytest.raises(TypeError, match="Own is not a model of this package"):
        api.from_dict(type(own), {"name": "n"})


# Lists and pages


def test_lists_and_pages(api: Any) -> None:
    parts = [{"name": "a"}, {"name": "b", "u": None}]
    made = api.from_list(api.Part, parts)
    assert api.to_list(made) == parts
    data = {"totalCount": 2, "items": parts, "links": {"self": None}, "next": None}
    page = api.from_page(api.Part, data)
    assert (page.total_count, page.items) == (2, made)
    for one in (page, copy.deepcopy(page), pickle.loads(pickle.dumps(page))):
        assert api.to_dict(one) == data
    assert json.loads(api.to_json(page)) == data
    for function, bad, path in (
        (api.from_list, [{"name": "a"}, 1], "Part[1]"),
        (api.from_list, [{"name": 1}], "Part[0].name"),
        (api.from_list, {}, "Part"),
        (api.from_page, {"items": [{"name": "a"}, {}]}, "Page.items[1].name"),
        (api.from_page, {}, "Page.items"),
        (api.from_page, [], "Page"),
    ):
        with pytest.raises(api.DecodeError) as caught:
            function(api.Part, bad)
        assert caught.value.path == path


@pytest.mark.parametrize("count", [{}, {"totalCount": None}])
def test_a_page_without_a_count(api: Any, count: dict[str, None]) -> None:
    data = {"items": [{"name": "a"}], **count}
    page = api.from_page(api.Part, data)
    assert page.total_count is None
    assert dict(page.additional_properties) == count
    assert api.to_dict(page) == data


def test_json_text_of_lists_and_pages(api: Any) -> None:
    parts = [{"name": "a"}, {"name": "b", "u": None}]
    made = api.from_list(api.Part, parts)
    text = api.to_json(made)
    assert json.loads(text) == parts
    assert api.from_json_list(api.Part, text) == made
    assert api.from_json_list(api.Part, text.decode()) == made
    page = api.from_page(api.Part, {"items": parts, "totalCount": 2})
    assert api.from_json_page(api.Part, api.to_json(page)) == page
    for function, bad in (
        (api.from_json_list, "{}"),
        (api.from_json_page, "[]"),
        (api.from_json_list, "["),
        (api.from_json_page, b"\xff"),
    ):
        with pytest.raises(api.DecodeError):
            function(api.Part, bad)
    with pytest.raises(TypeError, match="is not a model"):
        api.to_json(["text"])


ODATA = {"items": "value", "total": "@odata.count", "next": "@odata.nextLink"}


@pytest.mark.parametrize(
    ("shape", "data"),
    [
        (ODATA, {"value": 1, "@odata.nextLink": "https://x", "@odata.context": "c"}),
        (ODATA, {"value": 1, "@odata.count": 7, "@odata.nextLink": None}),
        ({"items": "data"}, {"data": 1, "next": "n", "meta": {"page": 1}}),
        ({"items": "results", "next": "next"}, {"count": 3, "results": 1, "next": "n"}),
        ({"items": "entry", "total": "total"}, {"entry": 1, "total": None}),
    ],
)
def test_pages_of_other_shapes(api: Any, shape: Any, data: Any) -> None:
    parts = [{"name": "a"}, {"name": "b", "u": None}]
    data = {key: parts if value == 1 else value for key, value in data.items()}
    own = api.PageShape(**shape)
    page = api.from_page(api.Part, data, shape=own)
    assert page.items == api.from_list(api.Part, parts)
    assert page.total_count == data.get(own.total)
    assert page.next == data.get(own.next)
    text = json.dumps(data)
    assert api.from_json_page(api.Part, text, shape=own) == page
    for one in (page, copy.deepcopy(page), pickle.loads(pickle.dumps(page))):
        assert api.to_dict(one) == data
        assert json.loads(api.to_json(one)) == data
    page.next = "m"
    assert api.to_dict(page).get(own.next) == ("m" if own.next else None)
    for key, wrong in ((own.items, {}), (own.total, "3"), (own.next, 3)):
        if key is not None:
            with pytest.raises(api.DecodeError) as caught:
                api.from_page(api.Part, {**data, key: wrong}, shape=own)
            assert caught.value.path == f"Page.{key}"
    with pytest.raises(api.DecodeError, match=r"Page\.items: required"):
        api.from_page(api.Part, data)


# Numbers

NUMBERS = (
    "12345678901234567890.123456789 -0.10000000000000000000000000001 1e400 -1E+400 "
    "1e-400 0.1 1.5 0.0 -0.0 1e5 100000000000000000.0 0.30000000000000004 5e-324 "
    "1.7976931348623157e308 123456789012345678901234567890 3.00000000000000000000"
).split()


@pytest.mark.parametrize("number", NUMBERS)
def test_any_number_comes_back(api: Any, number: str) -> None:
    if repr(float(number)) != number and float(number) != decimal.Decimal(number):
        _skip_if_compiled(api)
    text = f'{{"name": "n", "u": [{number}, {{"v": {number}}}], "t": "{number}"}}'
    part = api.from_json(api.Part, text)
    for one in (part, *_copies(part)):
        again = json.loads(api.to_json(one), parse_float=str, parse_int=str)
        said = again["u"][0]
        assert decimal.Decimal(said) == decimal.Decimal(number)
        assert decimal.Decimal(str(one.additional_properties["u"][0])) == (
            decimal.Decimal(number)
        )
        assert again["t"] == number
    payload = {**KINDS, "ratio": 1, "numbers": 1}
    text = json.dumps(payload).replace('"ratio": 1', f'"ratio": {number}')
    kinds = api.from_json(api.Kinds, text.replace('rs": 1', f'rs": {number}'))
    assert isinstance(kinds.ratio, (float, int))
    written = json.loads(api.to_json([kinds]), parse_float=str, parse_int=str)[0]
    for key in ("ratio", "numbers"):
        assert decimal.Decimal(written[key]) == decimal.Decimal(number)
    # What is calculated is a number like any other.
    kinds.ratio += 1
    assert type(kinds.ratio) in (float, int)


def test_only_numbers_that_there_are_cost_time(
    api: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    _skip_if_compiled(api)
    whole = api._runtime._with_numbers
    texts: list[str] = []

    def searched(data: object, text: str) -> str:
        texts.append(text)
        return str(whole(data, text))

    monkeypatch.setattr(api._runtime, "_with_numbers", searched)
    gc.collect()
    plain = api.from_json(api.Part, '{"name": "n", "u": 0.5}')
    api.to_json(plain)
    assert not texts
    long = api.from_json(api.Part, '{"name": "n", "u": 0.1234567890123456789}')
    assert api.to_json(long) == b'{"u":0.1234567890123456789,"name":"n"}'
    assert len(texts) == 1
    del long
    gc.collect()
    api.to_json(plain)
    assert len(texts) == 1


def test_infinity_is_never_written(api: Any) -> None:
    part = api.Part(name="number:", additional_properties={"u": [math.inf, -math.inf]})
    text = api.to_json(part)
    assert text == b'{"u":[1e999,-1e999],"name":"number:"}'
    part = api.from_json(api.Part, '{"name": "number:", "number::": 1e400}')
    assert api.to_json(part) == b'{"number::":1e400,"name":"number:"}'
    part.additional_properties["x"] = math.nan
    with pytest.raises(ValueError, match=r"Part\.x: JSON has no NaN"):
        api.to_json(part)


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_json_number_is_refused_with_its_path(
    api: Any, constant: str
) -> None:
    text = f'{{"name": "a", "u": [1, {{"v w": {constant}}}], "t": "NaN"}}'
    for function, written, path in (
        (api.from_json, text, "Part.u[1].v w"),
        (api.from_json, text.encode("utf-16"), "Part.u[1].v w"),
        (api.from_json_list, f"[{text}]", "Part[0].u[1].v w"),
        (
            api.from_json_page,
            f'{{"items": [{text}]}}'.encode(),
            "Page.items[0].u[1].v w",
        ),
    ):
        with pytest.raises(api.DecodeError) as caught:
            function(api.Part, written)
        assert (caught.value.path, caught.value.found) == (path, constant)


def test_a_number_beyond_all_floats_comes_back_as_valid_json(api: Any) -> None:
    text = '{"name":"Infinity \\"Infinity","u":[1e999,-1e999,"-Infinity"]}'
    model = api.from_json(api.Part, text)
    assert model.additional_properties["u"] == [math.inf, -math.inf, "-Infinity"]
    written = api.to_json([model])

    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    assert json.loads(written, parse_constant=refuse) == [json.loads(text)]
    assert api.from_json_list(api.Part, written) == [model]


def test_numbers_that_json_does_not_have_are_named_when_written(api: Any) -> None:
    for value, told in ((math.nan, "JSON has no NaN"), (10**5000, "digits")):
        model = api.from_dict(api.Part, {"name": "a"})
        model.additional_properties = {"u": [1, {"v": value}]}
        with pytest.raises(ValueError, match=told) as caught:
            api.to_json(model)
        assert str(caught.value).startswith("Part.u[1].v: ")
        with pytest.raises(ValueError, match=told) as caught:
            api.to_json([model])
        assert str(caught.value).startswith("list[0].u[1].v: ")
    loop: list[Any] = []
    loop.append(loop)
    model.additional_properties = {"u": loop}
    with pytest.raises(ValueError, match="Circular"):
        api.to_json(model)


def test_any_encoding_of_json_is_read(api: Any) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"):
        text = '{"name": "größe"}'.encode(encoding)
        assert api.from_json(api.Part, text).name == "größe"


def test_of_a_name_that_occurs_twice_the_last_value_counts(api: Any) -> None:
    assert api.from_json(api.Part, '{"name": "a", "name": "b"}').name == "b"


def test_what_is_handed_out_is_new(api: Any) -> None:
    payload = copy.deepcopy(KINDS)
    kinds = api.from_dict(api.Kinds, payload)
    written = api.to_dict(kinds)
    written["days"].append("x")
    written["dates"]["b"] = "x"
    assert payload == KINDS
    assert api.to_dict(kinds) == KINDS


# Errors

WRONG = [
    ("Kinds", {"id": 1}, "id", "string", "number"),
    ("Kinds", {"id": None}, "id", "string", "null"),
    ("Kinds", {"count": True}, "count", "integer", "boolean"),
    ("Kinds", {"count": 1.0}, "count", "integer", "number"),
    ("Kinds", {"ratio": "1"}, "ratio", "number", "string"),
    ("Kinds", {"state": 1}, "state", "string", "number"),
    ("Kinds", {"ratio": False}, "ratio", "number", "boolean"),
    ("Kinds", {"words": {}}, "words", "array", "object"),
    ("Kinds", {"words": ["a", "a", 1]}, "words[2]", "string", "number"),
    ("Kinds", {"matrix": [[1], [2, "x"]]}, "matrix[1][1]", "integer", "string"),
    ("Kinds", {"cube": [[[1]], [[2], None]]}, "cube[1][1]", "array", "null"),
    ("Kinds", {"table": {"a": 1, "b": None}}, "table.b", "integer", "null"),
    ("Kinds", {"table": {"a": 1, 2: 2}}, "table.2", "string as key", "number"),
    ("Kinds", {"mixed": {None: 3}}, "mixed.None", "string as key", "null"),
    ("Kinds", {"table": {10**5000: 2}}, "table.<int>", "string as key", "number"),
    ("Kinds", {"groups": {"a": [{"name": 1}]}}, "groups.a[0].name", "string", "number"),
    ("Kinds", {"maps": [{"a": {}}]}, "maps[0].a.name", "string", "nothing"),
    ("Kinds", {"either": 1.5}, "either", "integer or string", "number"),
    ("Kinds", {"eitherPart": {"size": 1}}, "eitherPart", "Part or Fact", "object"),
    ("Kinds", {"eitherParts": [1]}, "eitherParts[0]", "object", "number"),
    ("Kinds", {"mixed": {"a": {"n": 1}}}, "mixed.a", "Part or Fact", "object"),
    ("Kinds", {"moment": "soon"}, "moment", "date-time", "'soon'"),
    ("Kinds", {"moment": "\ud800"}, "moment", "date-time", r"'\ud800'"),
    ("Kinds", {"moments": ["2021-01-01", 7]}, "moments[1]", "date-time", "number"),
    ("Kinds", {"moments": ["x"]}, "moments[0]", "date-time", "'x'"),
    ("Kinds", {"dates": {"k": "x"}}, "dates.k", "date-time", "'x'"),
    ("Kinds", {"clocks": {"k": ["25:00"]}}, "clocks.k[0]", "time", "'25:00'"),
    (
        "Kinds",
        {"partOrDates": [{"name": 3}]},
        "partOrDates[0].name",
        "string",
        "number",
    ),
    ("Kinds", {"eitherOrDates": [{}]}, "eitherOrDates[0]", "Part or Fact", "object"),
    ("Kinds", {"partOrTable": {"a": "x"}}, "partOrTable.a", "integer", "string"),
    ("Kinds", {"table": {"\ud800\n": "x"}}, r"table.\ud800\n", "integer", "string"),
    ("Kinds", {"lists": [1, None]}, "lists[1]", "integer or string", "null"),
    (
        "Node",
        {"edge": {"ends": [{"edge": 1}]}},
        "edge.ends[0].edge",
        "object",
        "number",
    ),
    ("Choice", {"one": {"size": 1}}, "one", "Part or Fact", "object"),
    ("Choice", {"some": [{"text": "t"}, {}]}, "some[1]", "Part or Fact", "object"),
    ("List", {"@odata.type": 1}, "@odata.type", "string", "number"),
]


@pytest.mark.parametrize(("name", "change", "path", "expected", "found"), WRONG)
def test_errors_name_the_place(
    api: Any, name: str, change: dict[str, Any], path: str, expected: str, found: str
) -> None:
    for collect in (False, True):
        with pytest.raises(api.DecodeError) as caught:
            api.from_dict(
                getattr(api, name), {**PAYLOADS[name], **change}, collect=collect
            )
        error = caught.value
        told = (error.path, error.expected, error.found)
        assert told == (f"{name}.{path}", expected, found)
        assert error.errors == (error,)
        assert str(error).isprintable()
        again = pickle.loads(pickle.dumps(error))
        assert (again.path, str(again)) == (error.path, str(error))


@pytest.mark.slow
def test_a_list_of_errors_takes_linear_time(api: Any) -> None:
    """With quadratic time this would take minutes."""
    words = [1] * 100_000
    for payload in ({**KINDS, "words": words}, {**KINDS, "days": words}):
        with pytest.raises(api.DecodeError) as caught:
            api.from_dict(api.Kinds, payload, collect=True)
        assert len(caught.value.errors) == len(words)
        assert caught.value.errors[-1].path.endswith("[99999]")
    with pytest.raises(api.DecodeError) as caught:
        api.from_list(api.Part, [None] * 100_000)
    assert caught.value.path == "Part[0]"
    assert len(caught.value.errors) == 1


def _peak(call: Callable[[], object]) -> int:
    """Return the most bytes that a call needs at a time; it may be refused."""
    tracemalloc.start()
    try:
        with contextlib.suppress(ValueError):
            call()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("last", ["1", "NaN"])
def test_long_names_take_linear_memory(api: Any, last: str) -> None:
    """A path as text for each item would take the square: 400 MB for 40 KB."""

    def text(size: int) -> bytes:
        name, items = "k" * size, "1," * size
        unknown = f'{{"name": "a", "{name}": [{items}{last}]}}'
        return f'{{"groups": {{"{name}": [{items}{unknown}]}}}}'.encode("utf-16")

    def peak(size: int, collect: bool) -> int:
        return _peak(lambda: api.from_json(api.Kinds, text(size), collect=collect))

    for collect in (False, True):
        assert peak(8_000, collect) < 6 * peak(2_000, collect)


def test_a_long_name_is_cut_in_a_path(api: Any) -> None:
    with pytest.raises(api.DecodeError) as caught:
        api.from_dict(api.Kinds, {**KINDS, "table": {"k" * 101: "x", "k" * 100: "x"}})
    assert caught.value.path == f"Kinds.table.{'k' * 100}..."


def test_all_errors(api: Any) -> None:
    same = {"name": 1}
    data = {"id": "i", "count": 1, "words": [1, "x", 1], "parts": [same, same]}
    with pytest.raises(api.DecodeError) as caught:
        api.from_dict(api.Kinds, data, collect=True)
    assert [error.path.removeprefix("Kinds.") for error in caught.value.errors] == [
        *("label", "free", "words[0]", "words[2]", "born"),
        *("parts[0].name", "parts[1].name"),
    ]
    assert str(caught.value).count("\n") == 6
    everything: dict[str, Any] = dict.fromkeys(KINDS, object())
    with pytest.raises(api.DecodeError) as caught:
        api.from_dict(api.Kinds, everything, collect=True)
    # Two known properties and two unknown ones may be anything.
    assert len(caught.value.errors) == len(KINDS) - 4


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({}, "Part.name: required property is missing"),
        ({"name": None}, "Part.name: expected string, got null"),
        ({"name": 1}, "Part.name: expected string, got number"),
        ([], "Part: expected object, got array"),
    ],
)
def test_what_an_error_says(api: Any, data: object, words: str) -> None:
    with pytest.raises(api.DecodeError) as caught:
        api.from_dict(api.Part, data)
    assert str(caught.value) == words
    assert caught.value.errors == (caught.value,)


@pytest.mark.parametrize(
    ("text", "found"),
    [("soon", "soon"), ("x" * 40, "x" * 40), ("x" * 41, "x" * 37 + "...")],
)
def test_a_text_that_is_no_date_is_shown_in_short(
    api: Any, text: str, found: str
) -> None:
    with pytest.raises(api.DecodeError) as caught:
        api.from_dict(api.Shape, {"id": "s", "made": text})
    assert (caught.value.path, caught.value.found) == ("Shape.made", repr(found))


def test_what_several_errors_say(api: Any) -> None:
    with pytest.raises(api.DecodeError) as caught:
        api.from_list(api.Part, [{}, {"name": 1}], collect=True)
    assert str(caught.value).splitlines() == [
        "Part[0].name: required property is missing",
        "Part[1].name: expected string, got number",
    ]


def test_what_is_no_model_is_a_type_error(api: Any) -> None:
    for function in (api.from_dict, api.from_list, api.from_page):
        data: Any = [] if function is api.from_list else {}
        for model in (int, dict, 3):
            with pytest.raises(TypeError, match="is not a model"):
                function(model, data)
    for value in ({}, object()):
        with pytest.raises(TypeError, match="is not a model"):
            api.to_dict(value)


@pytest.mark.parametrize(
    "text", ["", "{", b"\xff", "[1]", '{"id": ' + "1" * 5000 + "}", b'{"id":"\xff"}']
)
def test_bad_json(api: Any, text: str | bytes) -> None:
    with pytest.raises(api.DecodeError) as caught:
        api.from_json(api.Kinds, text)
    assert caught.value.path == "Kinds"


# Depth


def _nest(count: int, wrap: Callable[[Any], Any], inner: Any) -> Any:
    for _ in range(count):
        inner = wrap(inner)
    return inner


WRAPS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "list": ("Node", lambda one: {"children": [one]}),
    "grid": ("Node", lambda one: {"grid": [[one]]}),
    "map": ("Node", lambda one: {"byName": {"k": one}}),
    "mutual": ("Node", lambda one: {"edge": {"ends": [one]}}),
    "union": ("Left", lambda one: {"next": one}),
    "union list": ("Left", lambda one: {"all": [one]}),
}


@pytest.mark.parametrize("kind", WRAPS)
def test_depth(api: Any, kind: str) -> None:
    name, wrap = WRAPS[kind]
    model = getattr(api, name)
    payload = _nest(80, wrap, {})
    assert api.to_dict(api.from_dict(model, payload)) == payload
    for count in (250, 3000):
        with pytest.raises(api.DecodeError):
            api.from_dict(model, _nest(count, wrap, {}))
    with pytest.raises(api.DecodeError):
        api.from_dict(model, _nest(80, wrap, 7))


def test_no_room_left_for_calls(api: Any) -> None:
    """Whoever is deep in calls already gets a DecodeError, or the model."""
    payload = _nest(80, lambda one: {"children": [one]}, {"name": 1})

    def below() -> int:
        try:
            return below() + 1
        except RecursionError:
            return 0

    def call(levels: int) -> None:
        if levels:
            call(levels - 1)
        else:
            with pytest.raises(api.DecodeError):
                api.from_dict(api.Node, payload)

    call(below() - 60)


def test_unions_of_models_take_no_exponential_time(api: Any) -> None:
    """Each level fails as one model after its child was tried as both."""
    payload = _nest(60, lambda one: {"next": one, "mark": 1}, {"mark": 1})
    made = api.from_dict(api.Right, payload)
    assert type(made.next.next) is api.Right
    assert api.to_dict(made) == payload
    with pytest.raises(api.DecodeError):
        api.from_dict(
            api.Right, _nest(60, lambda one: {"next": one, "mark": 1}, {"mark": []})
        )


def test_models_that_contain_themselves(api: Any) -> None:
    node = api.Node(name="n")
    node.children = [node]
    left = api.Left()
    left.next = left
    group = api.Group(id="g")
    group.members = [group]
    first = api.Group(id="g")
    first.first = first
    for model in (node, left, group, first):
        with pytest.raises(RecursionError):
            api.to_dict(model)


def test_deep_unknown_values(api: Any) -> None:
    deep = _nest(50_000, lambda one: [one], None)
    payload = {"name": "n", "unknown": deep}
    assert api.to_dict(api.from_dict(api.Part, payload))["unknown"] is deep
    with pytest.raises(api.DecodeError) as caught:
        api.from_dict(api.Part, {"name": 1, "unknown": deep})
    assert caught.value.path == "Part.name"
    with pytest.raises(api.DecodeError):
        api.from_json(api.Part, '{"x": ' + "[" * 100_000 + "]" * 100_000 + "}")


def test_what_occurs_in_itself_has_an_end(api: Any) -> None:
    """Each level has twice as much as the one above."""
    node: dict[str, Any] = {}
    node["children"] = node["unknown"] = [node, node]
    shared = _nest(60, lambda one: [one, one], {})
    for model, payload in (
        (api.Node, node),
        (api.Part, {"name": 1, "unknown": shared}),
        (api.Part, {"name": 1, "unknown": node}),
    ):
        for collect in (False, True):
            with pytest.raises(api.DecodeError):
                api.from_dict(model, payload, collect=collect)
    part = {"name": 1}
    with pytest.raises(api.DecodeError) as caught:
        api.from_list(api.Part, [part] * 5000, collect=True)
    assert caught.value.errors[-1].path == "Part[4999].name"


# Odd values


def test_odd_values(api: Any) -> None:
    for value in (math.inf, -0.0, 2**70, 10**5000, 1e308):
        out = api.to_dict(api.from_dict(api.Kinds, {**KINDS, "ratio": value}))
        assert out["ratio"] == value
    out = api.to_dict(api.from_dict(api.Kinds, {**KINDS, "ratio": math.nan}))
    assert math.isnan(out["ratio"])
    payload = {**KINDS, "id": "\ud800", "words": ["\udfff\0"], "table": {"\ud800": 1}}
    made = api.from_dict(api.Kinds, payload)
    assert api.to_dict(made) == payload
    assert api.from_json(api.Kinds, api.to_json(made)) == made
    keys = {1: "x", ("a",): 2, None: 3, "name": "n"}
    assert api.to_dict(api.from_dict(api.Part, keys)) == keys


MUTATIONS = 1000
VALUES: list[Any] = [
    *(None, True, 0, 1.5, "x", [], {}, [1], [None], {"a": 1}, [[]], {"a": {}}),
    *("2020-01-01T00:00:00+00:00", "2020-01-01", math.inf, math.nan, 10**30),
    *("\ud800", b"x", (1,), {1: 2}, {3}, [{"name": 1}], {"name": "n"}, {"text": 1}),
    _nest(300, lambda one: [one], 1),
    _nest(300, lambda one: {"next": one}, {}),
    _nest(300, lambda one: {"children": [one]}, {}),
]


def _places(value: Any, path: str, found: list[tuple[Any, Any, str]]) -> None:
    if isinstance(value, dict):
        for key, one in value.items():
            found.append((value, key, f"{path}.{key}"))
            _places(one, f"{path}.{key}", found)
    elif isinstance(value, list):
        for index, one in enumerate(value):
            found.append((value, index, f"{path}[{index}]"))
            _places(one, f"{path}[{index}]", found)


def _mutated(payload: Any, name: str, dice: random.Random) -> tuple[Any, str]:
    """Return a payload with one place changed, and that place."""
    changed = copy.deepcopy(payload)
    places: list[tuple[Any, Any, str]] = []
    _places(changed, name, places)
    container, key, path = dice.choice(places)
    if isinstance(container, dict) and dice.random() < 0.2:
        del container[key]
    else:
        container[key] = dice.choice(VALUES)
    return changed, path


def _error(api: Any, model: Any, payload: Any) -> Any:
    try:
        api.from_dict(model, payload)
    except api.DecodeError as error:
        return error
    return None


@pytest.mark.parametrize("name", PAYLOADS)
@pytest.mark.slow
def test_mutations_decode_or_are_refused(api: Any, name: str) -> None:
    dice = random.Random(name)
    model = getattr(api, name)
    refused = 0
    for _ in range(MUTATIONS):
        payload, path = _mutated(PAYLOADS[name], name, dice)
        error = _error(api, model, payload)
        if error is None:
            assert api.to_dict(api.from_dict(model, payload)) == payload
            continue
        refused += 1
        # The place itself, one in it, or the union of models it is in.
        assert error.path.startswith(path) or path.startswith(error.path)
        with pytest.raises(api.DecodeError) as caught:
            api.from_dict(model, payload, collect=True)
        assert caught.value.errors[0].path == error.path
    assert refused > MUTATIONS / 10


# Threads


def test_threads(api: Any) -> None:
    bad = {"name": 1, "children": [{"name": 2}]}
    wrong: list[object] = []

    def work() -> None:
        for _ in range(100):
            if api.to_dict(api.from_dict(api.Node, NODE)) != NODE:
                wrong.append("lost")
            if api.to_dict(api.from_dict(api.List, LIST)) != LIST:
                wrong.append("lost")
            try:
                api.from_dict(api.Node, bad, collect=True)
            except api.DecodeError as error:
                if len(error.errors) != 2:
                    wrong.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_no_warnings(api: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for name, payload in PAYLOADS.items():
            api.to_json(api.from_dict(getattr(api, name), payload))
