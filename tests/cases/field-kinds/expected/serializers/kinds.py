# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
# pyright: reportAttributeAccessIssue=false
"""Kinds of fields.

Made by docmodels from kinds.md.
"""

from __future__ import annotations

import functools
from typing import (
    Any,
    Final,
)

from .._runtime import (
    Json,
    JsonObject,
    add_rest,
    date_text,
    datetime_text,
    decode_date,
    decode_date_item,
    decode_datetime,
    decode_datetime_item,
    decode_datetime_value,
    decode_time,
    encode_date,
    encode_datetime,
    encode_time,
    first_of,
    first_of_item,
    float_of,
    forget,
    int_of,
    keep_rest,
    put_back,
    register,
    respelled,
    spelled_otherwise,
    str_of,
    wrong,
    wrong_item,
    wrong_key,
)
from ..models.kinds import (
    Containers,
    Facts,
    Part,
    Scalars,
)

_KEYS_SCALARS: frozenset[str] = frozenset(
    {
        "text",
        "flag",
        "count",
        "big",
        "ratio",
        "moment",
        "until",
        "day",
        "clock",
        "span",
        "key",
        "link",
        "blob",
        "raw",
        "anything",
    }
)

_SIZE_SCALARS: Final = len(_KEYS_SCALARS)
_new_scalars = functools.partial(Scalars.__new__, Scalars)


def scalars_from_dict(data: JsonObject) -> Scalars:
    model = _new_scalars()
    rest: dict[str, Any] = {}
    value: Json
    extra: int = len(data) - _SIZE_SCALARS
    value = data.get("text")
    if type(value) is str:
        model.text = value
    else:
        model.text = str_of(data, "text")
    if (value := data.get("flag")) is None:
        model.flag = None
        extra += 1
    elif isinstance(value, bool):
        model.flag = value
    else:
        wrong(data, "flag", "boolean")
    value = data.get("count")
    if type(value) is int:
        model.count = value
    else:
        model.count = int_of(data, "count")
    value = data.get("big")
    if type(value) is int:
        model.big = value
    elif value is None:
        model.big = None
        extra += 1
    else:
        model.big = int_of(data, "big")
    value = data.get("ratio")
    if type(value) is float or type(value) is int:
        model.ratio = value
    elif value is None:
        model.ratio = None
        extra += 1
    else:
        model.ratio = float_of(data, "ratio")
    value = data.get("moment")
    if isinstance(value, str):
        model.moment = decode_datetime(data, "moment", value, rest)
    else:
        wrong(data, "moment", "date-time")
    if (value := data.get("until")) is None:
        model.until = None
        extra += 1
    elif isinstance(value, str):
        model.until = decode_datetime(data, "until", value, rest)
    else:
        wrong(data, "until", "date-time")
    if (value := data.get("day")) is None:
        model.day = None
        extra += 1
    elif isinstance(value, str):
        model.day = decode_date(data, "day", value, rest)
    else:
        wrong(data, "day", "date")
    if (value := data.get("clock")) is None:
        model.clock = None
        extra += 1
    elif isinstance(value, str):
        model.clock = decode_time(data, "clock", value, rest)
    else:
        wrong(data, "clock", "time")
    value = data.get("span")
    if type(value) is str:
        model.span = value
    elif value is None:
        model.span = None
        extra += 1
    else:
        model.span = str_of(data, "span")
    value = data.get("key")
    if type(value) is str:
        model.key = value
    elif value is None:
        model.key = None
        extra += 1
    else:
        model.key = str_of(data, "key")
    value = data.get("link")
    if type(value) is str:
        model.link = value
    elif value is None:
        model.link = None
        extra += 1
    else:
        model.link = str_of(data, "link")
    value = data.get("blob")
    if type(value) is str:
        model.blob = value
    elif value is None:
        model.blob = None
        extra += 1
    else:
        model.blob = str_of(data, "blob")
    if (value := data.get("raw")) is None:
        model.raw = None
        extra += 1
    elif isinstance(value, dict):
        model.raw = value.copy()
    else:
        wrong(data, "raw", "object")
    if (value := data.get("anything")) is None:
        extra += 1
    model.anything = value
    if extra:
        rest = add_rest(rest, data, extra, _KEYS_SCALARS)
    model.__rest__ = rest
    return model


def scalars_to_dict(model: Scalars) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    result["text"] = model.text
    if model.flag is not None:
        result["flag"] = model.flag
    result["count"] = model.count
    if model.big is not None:
        result["big"] = model.big
    if model.ratio is not None:
        result["ratio"] = model.ratio
    result["moment"] = encode_datetime(model.moment, "moment", result)
    if model.until is not None:
        result["until"] = encode_datetime(model.until, "until", result)
    elif rest is not None and rest.get("until") is not None:
        forget(result, "until", "datetime")
    if model.day is not None:
        result["day"] = encode_date(model.day, "day", result)
    elif rest is not None and rest.get("day") is not None:
        forget(result, "day", "date")
    if model.clock is not None:
        result["clock"] = encode_time(model.clock, "clock", result)
    elif rest is not None and rest.get("clock") is not None:
        forget(result, "clock", "time")
    if model.span is not None:
        result["span"] = model.span
    if model.key is not None:
        result["key"] = model.key
    if model.link is not None:
        result["link"] = model.link
    if model.blob is not None:
        result["blob"] = model.blob
    if model.raw is not None:
        result["raw"] = model.raw.copy()
    if model.anything is not None:
        result["anything"] = model.anything
    return result


register(Scalars, scalars_from_dict, scalars_to_dict)


_KEYS_CONTAINERS: frozenset[str] = frozenset(
    {
        "words",
        "matrix",
        "days",
        "moments",
        "parts",
        "table",
        "byName",
        "groups",
        "dates",
        "either",
        "partOrText",
        "partsOrPart",
        "eitherPart",
        "eitherParts",
        "many",
    }
)

_SIZE_CONTAINERS: Final = len(_KEYS_CONTAINERS)
_new_containers = functools.partial(Containers.__new__, Containers)


def containers_from_dict(data: JsonObject) -> Containers:
    model = _new_containers()
    rest: dict[str, Any] = {}
    value: Json
    item: Json
    item2: Json
    key: Any
    extra: int = len(data) - _SIZE_CONTAINERS
    if (value := data.get("words")) is None:
        model.words = None
        extra += 1
    elif isinstance(value, list):
        for item in value:
            if not isinstance(item, str):
                wrong_item(value, item, "string")
        model.words = [*value]  # type: ignore[list-item]
    else:
        wrong(data, "words", "array")
    if (value := data.get("matrix")) is None:
        model.matrix = None
        extra += 1
    elif isinstance(value, list):
        model.matrix = []
        for item in value:
            if isinstance(item, list):
                matrix_item_list: list[int] = []
                for item2 in item:
                    if isinstance(item2, int) and not isinstance(item2, bool):
                        matrix_item_list.append(item2)
                    else:
                        wrong_item(item, item2, "integer")
                model.matrix.append(matrix_item_list)
            else:
                wrong_item(value, item, "array")
    else:
        wrong(data, "matrix", "array")
    if (value := data.get("days")) is None:
        model.days = None
        extra += 1
    elif isinstance(value, list):
        model.days = []
        for item in value:
            if isinstance(item, str):
                model.days.append(decode_date_item(value, item))
            else:
                wrong_item(value, item, "date")
        if spelled_otherwise(model.days, value):
            rest["days"] = value
    else:
        wrong(data, "days", "array")
    if (value := data.get("moments")) is None:
        model.moments = None
        extra += 1
    elif isinstance(value, list):
        model.moments = []
        for item in value:
            if isinstance(item, str):
                model.moments.append(decode_datetime_item(value, item))
            else:
                wrong_item(value, item, "date-time")
        if spelled_otherwise(model.moments, value):
            rest["moments"] = value
    else:
        wrong(data, "moments", "array")
    if (value := data.get("parts")) is None:
        model.parts = None
        extra += 1
    elif isinstance(value, list):
        model.parts = []
        for item in value:
            if isinstance(item, dict):
                model.parts.append(part_from_dict(item))
            else:
                wrong_item(value, item, "object")
    else:
        wrong(data, "parts", "array")
    if (value := data.get("table")) is None:
        model.table = None
        extra += 1
    elif isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                wrong_key(value, key)
            elif not (isinstance(item, int) and not isinstance(item, bool)):
                wrong(value, key, "integer")
        model.table = {**value}  # type: ignore[dict-item]
    else:
        wrong(data, "table", "object")
    if (value := data.get("byName")) is None:
        model.by_name = None
        extra += 1
    elif isinstance(value, dict):
        model.by_name = {}
        for key, item in value.items():
            if not isinstance(key, str):
                wrong_key(value, key)
            elif isinstance(item, dict):
                model.by_name[key] = part_from_dict(item)
            else:
                wrong(value, key, "object")
    else:
        wrong(data, "byName", "object")
    if (value := data.get("groups")) is None:
        model.groups = None
        extra += 1
    elif isinstance(value, dict):
        model.groups = {}
        for key, item in value.items():
            if not isinstance(key, str):
                wrong_key(value, key)
            elif isinstance(item, list):
                groups_value_list: list[Part] = []
                for item2 in item:
                    if isinstance(item2, dict):
                        groups_value_list.append(part_from_dict(item2))
                    else:
                        wrong_item(item, item2, "object")
                model.groups[key] = groups_value_list
            else:
                wrong(value, key, "array")
    else:
        wrong(data, "groups", "object")
    if (value := data.get("dates")) is None:
        model.dates = None
        extra += 1
    elif isinstance(value, dict):
        model.dates = {}
        for key, item in value.items():
            if not isinstance(key, str):
                wrong_key(value, key)
            elif isinstance(item, str):
                model.dates[key] = decode_datetime_value(value, key, item)
            else:
                wrong(value, key, "date-time")
        if spelled_otherwise(model.dates, value):
            rest["dates"] = value
    else:
        wrong(data, "dates", "object")
    if (value := data.get("either")) is None:
        model.either = None
        extra += 1
    elif (isinstance(value, int) and not isinstance(value, bool)) or isinstance(
        value, str
    ):
        model.either = value
    else:
        wrong(data, "either", "integer or string")
    if (value := data.get("partOrText")) is None:
        model.part_or_text = None
        extra += 1
    elif isinstance(value, dict):
        model.part_or_text = part_from_dict(value)
    elif isinstance(value, str):
        model.part_or_text = value
    else:
        wrong(data, "partOrText", "object or string")
    if (value := data.get("partsOrPart")) is None:
        model.parts_or_part = None
        extra += 1
    elif isinstance(value, list):
        model.parts_or_part = []
        for item in value:
            if isinstance(item, dict):
                model.parts_or_part.append(part_from_dict(item))
            else:
                wrong_item(value, item, "object")
    elif isinstance(value, dict):
        model.parts_or_part = part_from_dict(value)
    else:
        wrong(data, "partsOrPart", "array or object")
    if (value := data.get("eitherPart")) is None:
        model.either_part = None
        extra += 1
    elif isinstance(value, dict):
        model.either_part = first_of(data, "eitherPart", "Part or Facts", (Part, Facts))
    else:
        wrong(data, "eitherPart", "object")
    if (value := data.get("eitherParts")) is None:
        model.either_parts = None
        extra += 1
    elif isinstance(value, list):
        model.either_parts = []
        for item in value:
            if isinstance(item, dict):
                model.either_parts.append(
                    first_of_item(value, item, "Part or Facts", (Part, Facts))
                )
            else:
                wrong_item(value, item, "object")
    else:
        wrong(data, "eitherParts", "array")
    if (value := data.get("many")) is None:
        model.many = None
        extra += 1
    elif isinstance(value, list):
        for item in value:
            if not (
                isinstance(item, int)
                and not isinstance(item, bool)
                or isinstance(item, str)
            ):
                wrong_item(value, item, "integer or string")
        model.many = [*value]  # type: ignore[list-item]
    else:
        wrong(data, "many", "array")
    if extra:
        rest = add_rest(rest, data, extra, _KEYS_CONTAINERS)
    model.__rest__ = rest
    return model


def containers_to_dict(model: Containers) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.words is not None:
        words_json: Any = model.words.copy()
        if rest is not None and "words" in rest:
            put_back(words_json, result["words"])
        result["words"] = words_json
    if model.matrix is not None:
        matrix_json: list[Any] = []
        if model.matrix:
            for matrix_item in model.matrix:
                matrix_json.append(matrix_item.copy())
        if rest is not None and "matrix" in rest:
            put_back(matrix_json, result["matrix"])
        result["matrix"] = matrix_json
    if model.days is not None:
        days_json: Any = respelled(
            [date_text(item) for item in model.days], model.days, result.get("days")
        )
        if rest is not None and "days" in rest:
            put_back(days_json, result["days"])
        result["days"] = days_json
    elif rest is not None and rest.get("days") is not None:
        forget(result, "days", "list")
    if model.moments is not None:
        moments_json: Any = respelled(
            [datetime_text(item) for item in model.moments],
            model.moments,
            result.get("moments"),
        )
        if rest is not None and "moments" in rest:
            put_back(moments_json, result["moments"])
        result["moments"] = moments_json
    elif rest is not None and rest.get("moments") is not None:
        forget(result, "moments", "list")
    if model.parts is not None:
        parts_json: list[Any] = []
        if model.parts:
            for parts_item in model.parts:
                parts_json.append(part_to_dict(parts_item))
        if rest is not None and "parts" in rest:
            put_back(parts_json, result["parts"])
        result["parts"] = parts_json
    if model.table is not None:
        table_json: Any = model.table.copy()
        if rest is not None and "table" in rest:
            put_back(table_json, result["table"])
        result["table"] = table_json
    if model.by_name is not None:
        by_name_json: Any = {
            key: part_to_dict(item) for key, item in model.by_name.items()
        }
        if rest is not None and "byName" in rest:
            put_back(by_name_json, result["byName"])
        result["byName"] = by_name_json
    if model.groups is not None:
        groups_json: Any = {
            key: [part_to_dict(item2) for item2 in item]
            for key, item in model.groups.items()
        }
        if rest is not None and "groups" in rest:
            put_back(groups_json, result["groups"])
        result["groups"] = groups_json
    if model.dates is not None:
        dates_json: Any = respelled(
            {key: datetime_text(item) for key, item in model.dates.items()},
            model.dates,
            result.get("dates"),
        )
        if rest is not None and "dates" in rest:
            put_back(dates_json, result["dates"])
        result["dates"] = dates_json
    elif rest is not None and rest.get("dates") is not None:
        forget(result, "dates", "dict")
    if model.either is not None:
        result["either"] = model.either
    if model.part_or_text is not None:
        result["partOrText"] = (
            part_to_dict(model.part_or_text)
            if isinstance(model.part_or_text, Part)
            else model.part_or_text
        )
    if model.parts_or_part is not None:
        parts_or_part_json: Any = (
            [part_to_dict(item) for item in model.parts_or_part]
            if isinstance(model.parts_or_part, list)
            else part_to_dict(model.parts_or_part)
        )
        if rest is not None and "partsOrPart" in rest:
            put_back(parts_or_part_json, result["partsOrPart"])
        result["partsOrPart"] = parts_or_part_json
    if model.either_part is not None:
        result["eitherPart"] = (
            part_to_dict(model.either_part)
            if isinstance(model.either_part, Part)
            else facts_to_dict(model.either_part)
        )
    if model.either_parts is not None:
        either_parts_json: list[Any] = []
        if model.either_parts:
            for either_parts_item in model.either_parts:
                either_parts_json.append(
                    part_to_dict(either_parts_item)
                    if isinstance(either_parts_item, Part)
                    else facts_to_dict(either_parts_item)
                )
        if rest is not None and "eitherParts" in rest:
            put_back(either_parts_json, result["eitherParts"])
        result["eitherParts"] = either_parts_json
    if model.many is not None:
        many_json: Any = model.many.copy()
        if rest is not None and "many" in rest:
            put_back(many_json, result["many"])
        result["many"] = many_json
    return result


register(Containers, containers_from_dict, containers_to_dict)


_KEYS_PART: frozenset[str] = frozenset(
    {
        "name",
        "colour",
        "colours",
        "state",
        "states",
    }
)

_SIZE_PART: Final = len(_KEYS_PART)
_new_part = functools.partial(Part.__new__, Part)


def part_from_dict(data: JsonObject) -> Part:
    model = _new_part()
    value: Json
    item: Json
    extra: int = len(data) - _SIZE_PART
    value = data.get("name")
    if type(value) is str:
        model.name = value
    else:
        model.name = str_of(data, "name")
    value = data.get("colour")
    if type(value) is str:
        model.colour = value
    elif value is None:
        model.colour = None
        extra += 1
    else:
        model.colour = str_of(data, "colour")
    if (value := data.get("colours")) is None:
        model.colours = None
        extra += 1
    elif isinstance(value, list):
        for item in value:
            if not isinstance(item, str):
                wrong_item(value, item, "string")
        model.colours = [*value]  # type: ignore[list-item]
    else:
        wrong(data, "colours", "array")
    value = data.get("state")
    if type(value) is str:
        model.state = value
    elif value is None:
        model.state = None
        extra += 1
    else:
        model.state = str_of(data, "state")
    if (value := data.get("states")) is None:
        model.states = None
        extra += 1
    elif isinstance(value, list):
        for item in value:
            if not isinstance(item, str):
                wrong_item(value, item, "string")
        model.states = [*value]  # type: ignore[list-item]
    else:
        wrong(data, "states", "array")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_PART)
    else:
        model.__rest__ = None
    return model


def part_to_dict(model: Part) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    result["name"] = model.name
    if model.colour is not None:
        result["colour"] = model.colour
    if model.colours is not None:
        colours_json: Any = model.colours.copy()
        if rest is not None and "colours" in rest:
            put_back(colours_json, result["colours"])
        result["colours"] = colours_json
    if model.state is not None:
        result["state"] = model.state
    if model.states is not None:
        states_json: Any = model.states.copy()
        if rest is not None and "states" in rest:
            put_back(states_json, result["states"])
        result["states"] = states_json
    return result


register(Part, part_from_dict, part_to_dict)


_KEYS_FACTS: frozenset[str] = frozenset(
    {
        "id",
        "title",
        "code",
        "old",
        "born",
        "free",
    }
)

_NULLS_FACTS: frozenset[str] = frozenset(
    {
        "title",
        "born",
        "free",
    }
)

_SIZE_FACTS: Final = len(_KEYS_FACTS)
_new_facts = functools.partial(Facts.__new__, Facts)


def facts_from_dict(data: JsonObject) -> Facts:
    model = _new_facts()
    rest: dict[str, Any] = {}
    value: Json
    extra: int = len(data) - _SIZE_FACTS
    value = data.get("id")
    if type(value) is str:
        model.id = value
    else:
        model.id = str_of(data, "id")
    value = data.get("title")
    if type(value) is str:
        model.title = value
    elif value is None and "title" in data:
        model.title = None
    else:
        model.title = str_of(data, "title")
    value = data.get("code")
    if type(value) is str:
        model.code = value
    elif value is None:
        model.code = None
        extra += 1
    else:
        model.code = str_of(data, "code")
    value = data.get("old")
    if type(value) is str:
        model.old = value
    elif value is None:
        model.old = None
        extra += 1
    else:
        model.old = str_of(data, "old")
    value = data.get("born")
    if value is None and "born" in data:
        model.born = None
    elif isinstance(value, str):
        model.born = decode_date(data, "born", value, rest)
    else:
        wrong(data, "born", "date")
    if "free" in data:
        model.free = data["free"]
    else:
        wrong(data, "free", "anything")
    if extra:
        rest = add_rest(rest, data, extra, _KEYS_FACTS, _NULLS_FACTS)
    model.__rest__ = rest
    return model


def facts_to_dict(model: Facts) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    result["id"] = model.id
    if model.title is not None:
        result["title"] = model.title
    else:
        result.setdefault("title", None)
    if model.code is not None:
        result["code"] = model.code
    if model.old is not None:
        result["old"] = model.old
    if model.born is not None:
        result["born"] = encode_date(model.born, "born", result)
    else:
        if "born" in result:
            forget(result, "born", "date")
        result.setdefault("born", None)
    result["free"] = model.free
    return result


register(Facts, facts_from_dict, facts_to_dict)
