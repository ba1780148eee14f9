# Made by docmodels from derived.md.
# Change the page and generate again; edits to this file are lost.
"""Derived."""

from __future__ import annotations

from typing import (
    Any,
    TYPE_CHECKING,
)
from .._runtime import (
    JsonObject,
    NO_PROPERTIES,
    decode_date,
    encode_date,
    keep_rest,
    put_rest,
    put_rest_but_dates,
    register,
    rest_of,
    wrong,
)
from ..models.derived import (
    Doll,
    Egg,
    Hen,
    Machine,
    Toy,
)

if TYPE_CHECKING:
    from ..payloads.derived import (
        DollPayload,
        EggPayload,
        HenPayload,
        MachinePayload,
        ToyPayload,
    )


_TOY: frozenset[str] = frozenset(
    {
        "id",
        "note",
        "made",
        "colour",
    }
)

_TOY_DATES = frozenset(
    {
        "made",
    }
)

_new_toy = Toy.__new__


def toy_from_dict(data: JsonObject) -> Toy:
    model = _new_toy(Toy)
    rest: dict[str, Any] = {}
    known = 0
    value = data.get("id")
    if isinstance(value, str):
        model.id = value
        known += 1
    else:
        wrong(data, "id", "str")
    if (value := data.get("note")) is None:
        model.note = None
    elif isinstance(value, str):
        model.note = value
        known += 1
    else:
        wrong(data, "note", "str")
    if (value := data.get("made")) is None:
        model.made = None
    elif isinstance(value, str):
        model.made = decode_date(data, "made", value, rest)
        known += 1
    else:
        wrong(data, "made", "date")
    if (value := data.get("colour")) is None:
        model.colour = None
    elif isinstance(value, str):
        model.colour = value
        known += 1
    else:
        wrong(data, "colour", "str")
    if known != len(data):
        keep_rest(rest, data, _TOY)
    model.additional_properties = rest or NO_PROPERTIES
    return model


def toy_to_dict(model: Toy) -> ToyPayload:
    result: ToyPayload = {
        "id": model.id,
    }
    if model.note is not None:
        result["note"] = model.note
    if model.made is not None:
        result["made"] = encode_date(model.made, "made", model.additional_properties)
    if model.colour is not None:
        result["colour"] = model.colour
    if model.additional_properties is not NO_PROPERTIES:
        put_rest_but_dates(result, model.additional_properties, _TOY_DATES)
    return result


register(Toy, toy_from_dict, toy_to_dict)


_DOLL: frozenset[str] = frozenset(
    {
        "id",
        "made",
        "colour",
        "name",
        "note",
    }
)

_DOLL_DATES = frozenset(
    {
        "made",
    }
)

_new_doll = Doll.__new__


def doll_from_dict(data: JsonObject) -> Doll:
    model = _new_doll(Doll)
    rest: dict[str, Any] = {}
    known = 0
    value = data.get("id")
    if isinstance(value, str):
        model.id = value
        known += 1
    else:
        wrong(data, "id", "str")
    if (value := data.get("made")) is None:
        model.made = None
    elif isinstance(value, str):
        model.made = decode_date(data, "made", value, rest)
        known += 1
    else:
        wrong(data, "made", "date")
    if (value := data.get("colour")) is None:
        model.colour = None
    elif isinstance(value, str):
        model.colour = value
        known += 1
    else:
        wrong(data, "colour", "str")
    value = data.get("name")
    if isinstance(value, str):
        model.name = value
        known += 1
    else:
        wrong(data, "name", "str")
    if (value := data.get("note")) is None:
        model.note = None
    elif isinstance(value, str):
        model.note = value
        known += 1
    else:
        wrong(data, "note", "str")
    if known != len(data):
        keep_rest(rest, data, _DOLL)
    model.additional_properties = rest or NO_PROPERTIES
    return model


def doll_to_dict(model: Doll) -> DollPayload:
    result: DollPayload = {
        "id": model.id,
        "name": model.name,
    }
    if model.made is not None:
        result["made"] = encode_date(model.made, "made", model.additional_properties)
    if model.colour is not None:
        result["colour"] = model.colour
    if model.note is not None:
        result["note"] = model.note
    if model.additional_properties is not NO_PROPERTIES:
        put_rest_but_dates(result, model.additional_properties, _DOLL_DATES)
    return result


register(Doll, doll_from_dict, doll_to_dict)


_MACHINE: frozenset[str] = frozenset(
    {
        "note",
        "made",
        "id",
    }
)

_MACHINE_DATES = frozenset(
    {
        "made",
    }
)

_new_machine = Machine.__new__


def machine_from_dict(data: JsonObject) -> Machine:
    model = _new_machine(Machine)
    rest: dict[str, Any] = {}
    known = 0
    if (value := data.get("note")) is None:
        model.note = None
    elif isinstance(value, str):
        model.note = value
        known += 1
    else:
        wrong(data, "note", "str")
    if (value := data.get("made")) is None:
        model.made = None
    elif isinstance(value, str):
        model.made = decode_date(data, "made", value, rest)
        known += 1
    else:
        wrong(data, "made", "date")
    if (value := data.get("id")) is None:
        model.id = None
    elif isinstance(value, int) and not isinstance(value, bool):
        model.id = value
        known += 1
    else:
        wrong(data, "id", "int")
    if known != len(data):
        keep_rest(rest, data, _MACHINE)
    model.additional_properties = rest or NO_PROPERTIES
    return model


def machine_to_dict(model: Machine) -> MachinePayload:
    result: MachinePayload = {}
    if model.note is not None:
        result["note"] = model.note
    if model.made is not None:
        result["made"] = encode_date(model.made, "made", model.additional_properties)
    if model.id is not None:
        result["id"] = model.id
    if model.additional_properties is not NO_PROPERTIES:
        put_rest_but_dates(result, model.additional_properties, _MACHINE_DATES)
    return result


register(Machine, machine_from_dict, machine_to_dict)


_HEN: frozenset[str] = frozenset(
    {
        "clucks",
    }
)

_new_hen = Hen.__new__


def hen_from_dict(data: JsonObject) -> Hen:
    model = _new_hen(Hen)
    known = 0
    if (value := data.get("clucks")) is None:
        model.clucks = None
    elif isinstance(value, bool):
        model.clucks = value
        known += 1
    else:
        wrong(data, "clucks", "bool")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _HEN)
    return model


def hen_to_dict(model: Hen) -> HenPayload:
    result: HenPayload = {}
    if model.clucks is not None:
        result["clucks"] = model.clucks
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(Hen, hen_from_dict, hen_to_dict)


_EGG: frozenset[str] = frozenset(
    {
        "clucks",
        "boiled",
    }
)

_new_egg = Egg.__new__


def egg_from_dict(data: JsonObject) -> Egg:
    model = _new_egg(Egg)
    known = 0
    if (value := data.get("clucks")) is None:
        model.clucks = None
    elif isinstance(value, bool):
        model.clucks = value
        known += 1
    else:
        wrong(data, "clucks", "bool")
    if (value := data.get("boiled")) is None:
        model.boiled = None
    elif isinstance(value, bool):
        model.boiled = value
        known += 1
    else:
        wrong(data, "boiled", "bool")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _EGG)
    return model


def egg_to_dict(model: Egg) -> EggPayload:
    result: EggPayload = {}
    if model.clucks is not None:
        result["clucks"] = model.clucks
    if model.boiled is not None:
        result["boiled"] = model.boiled
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(Egg, egg_from_dict, egg_to_dict)
