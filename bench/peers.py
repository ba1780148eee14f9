"""The peers: other libraries' models, made of the generated ones.

Each peer gets classes with the fields of the generated dataclasses, spelled
the way the library wants them, so that all decode the same JSON.  Allowed
values are `str` for every peer, as they are open for us.
"""

import copy
import dataclasses
import datetime
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import ModuleType, NoneType, UnionType
from typing import Any

import adaptix
import cattrs
import msgspec
import pydantic
import pydantic.dataclasses
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override
from dataclasses_json import LetterCase, config, dataclass_json
from mashumaro import DataClassDictMixin
from mashumaro.config import BaseConfig

Function = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Coder:
    """How a peer decodes and encodes one payload.

    `respell` says what to do to the payload first, outside the measurement.
    `make` makes the object to encode of a payload as it came; it is what
    `decode` makes, unless said otherwise.
    """

    decode: Function
    encode: Function
    respell: Function = copy.copy
    make: Function | None = None

    def made(self, payload: Any) -> Any:
        """Return a new object to encode."""
        if self.make is not None:
            return self.make(payload)
        return self.decode(self.respell(payload))


@dataclass(frozen=True, slots=True)
class Peer:
    """A library in one way of using it.

    `coders` are by payload.  `validates` and `keeps` tell whether wrong types
    are refused and whether unknown properties come back.
    """

    name: str
    validates: str
    keeps: str
    coders: Mapping[str, Coder]


def ours(package: ModuleType) -> dict[str, Coder]:
    """Return what the generated package does."""
    customer, order = package.Customer, package.Order
    from_dict, from_page = package.from_dict, package.from_page
    return {
        "P1": Coder(lambda data: from_dict(customer, data), package.to_dict),
        "P2": Coder(lambda data: from_dict(order, data), package.to_dict),
        "P3": Coder(lambda data: from_page(customer, data), package.to_dict),
    }


def peers(package: ModuleType) -> tuple[Peer, ...]:
    """Return all peers for the models of the generated package."""
    return (
        _msgspec_same(package, {k: one.decode for k, one in ours(package).items()}),
        _msgspec_same(package, {}),
        _msgspec_dataclass(package, slots=True),
        _msgspec_dataclass(package, slots=False),
        _msgspec_struct(package),
        _pydantic(package, keeps=False),
        _pydantic(package, keeps=True),
        _mashumaro(package, omit_none=False),
        _mashumaro(package, omit_none=True),
        _cattrs(package),
        _adaptix(package),
        _dataclasses_json(package),
    )


# Making classes

#: Makes a class of its name and its fields: (name, type) with the default None.
Make = Callable[[str, list[tuple[str, Any]]], Any]


class _Family:
    """The classes of one peer, made when they are first asked for."""

    def __init__(
        self, package: ModuleType, make: Make, spell: Callable[[str], str] = str
    ) -> None:
        self._package = package
        self._make = make
        self._spell = spell
        self._made: dict[type, Any] = {}

    def roots(self) -> dict[str, Any]:
        """Return the class for each payload."""
        page = self._make(
            "Page",
            [
                ("items", list[self.of(self._package.Customer)] | None),  # type: ignore[misc]
                (self._spell("total_count"), int | None),
            ],
        )
        return {
            "P1": self.of(self._package.Customer),
            "P2": self.of(self._package.Order),
            "P3": page,
        }

    def of(self, model: type) -> Any:
        """Return the class for a generated model."""
        if model not in self._made:
            hints = typing.get_type_hints(model)
            fields = [
                (self._spell(field.name), self._type(hints[field.name]))
                for field in dataclasses.fields(model)
                if field.name != "additional_properties"
            ]
            self._made[model] = self._make(model.__name__, fields)
        return self._made[model]

    def _type(self, hint: Any) -> Any:
        origin, arguments = typing.get_origin(hint), typing.get_args(hint)
        if dataclasses.is_dataclass(hint):
            return self.of(typing.cast(type, hint))
        if origin is typing.Literal:
            return str
        if origin in (UnionType, typing.Union):
            return typing.Union[tuple(map(self._type, arguments))]  # noqa: UP007
        if origin in (list, dict):
            return origin[tuple(map(self._type, arguments))]
        return NoneType if hint is None else hint


def camel(name: str) -> str:
    """Return the wire name of a field.

    >>> camel("commerce_id"), camel("self_")
    ('commerceId', 'self')
    """
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(word.capitalize() for word in rest)


def _dataclass(
    name: str,
    fields: list[tuple[str, Any]],
    bases: tuple[type, ...] = (),
    namespace: dict[str, Any] | None = None,
    metadata: Callable[[str, Any], dict[str, Any]] = lambda name, type_: {},
    slots: bool = False,
) -> Any:
    made = [
        (one, type_, dataclasses.field(default=None, metadata=metadata(one, type_)))
        for one, type_ in fields
    ]
    return dataclasses.make_dataclass(
        name, made, bases=bases, namespace=namespace, kw_only=True, slots=slots
    )


# msgspec


def _msgspec_same(package: ModuleType, make: Mapping[str, Function]) -> Peer:
    """msgspec on the generated classes themselves.

    It cannot rename the fields of a dataclass, so the payload is spelled like
    the fields beforehand, and nothing unknown comes back.  It encodes what
    `make` makes of the payload, by its name: without, what itself decoded.
    """
    page = dataclasses.make_dataclass(
        "Page",
        [
            ("items", list[package.Customer] | None, None),  # type: ignore[name-defined]
            ("total_count", int | None, None),
        ],
        kw_only=True,
        slots=True,
    )
    roots = {"P1": package.Customer, "P2": package.Order, "P3": page}
    fields = {
        camel(field.name): field.name
        for model in vars(package).values()
        if isinstance(model, type) and dataclasses.is_dataclass(model)
        for field in dataclasses.fields(model)
    }

    def respell(data: Any) -> Any:
        if isinstance(data, dict):
            return {fields.get(key, key): respell(one) for key, one in data.items()}
        return list(map(respell, data)) if isinstance(data, list) else data

    return Peer(
        "msgspec, the generated dataclasses" + ", its own objects" * (not make),
        "yes",
        "no",
        {
            k: Coder(_converter(c), msgspec.to_builtins, respell, make.get(k))
            for k, c in roots.items()
        },
    )


def _converter(class_: Any) -> Function:
    return lambda data: msgspec.convert(data, class_)


def _msgspec_dataclass(package: ModuleType, *, slots: bool) -> Peer:
    family = _Family(
        package, lambda name, fields: _dataclass(name, fields, slots=slots), camel
    )
    return Peer(
        f"msgspec, dataclasses{' with slots' * slots}",
        "yes",
        "no",
        {
            k: Coder(_converter(c), msgspec.to_builtins)
            for k, c in family.roots().items()
        },
    )


def struct_classes(package: ModuleType) -> dict[str, Any]:
    """Return msgspec's own classes, by payload."""

    def make(name: str, fields: list[tuple[str, Any]]) -> Any:
        made = [(one, type_, None) for one, type_ in fields]
        return msgspec.defstruct(
            name, made, kw_only=True, rename=camel, omit_defaults=True
        )

    return _Family(package, make).roots()


def _msgspec_struct(package: ModuleType) -> Peer:
    roots = struct_classes(package)
    return Peer(
        "msgspec Struct, omit_defaults",
        "yes",
        "no",
        {k: Coder(_converter(c), msgspec.to_builtins) for k, c in roots.items()},
    )


# The others


def pydantic_classes(package: ModuleType, *, keeps: bool) -> dict[str, Any]:
    """Return pydantic's dataclasses, by payload."""
    settings = pydantic.ConfigDict(
        alias_generator=camel, extra="allow" if keeps else "ignore"
    )

    def make(name: str, fields: list[tuple[str, Any]]) -> Any:
        made = _dataclass(name, fields)
        return pydantic.dataclasses.dataclass(config=settings, kw_only=True)(made)

    return _Family(package, make).roots()


def _pydantic(package: ModuleType, *, keeps: bool) -> Peer:
    def coder(class_: Any) -> Coder:
        adapter = pydantic.TypeAdapter(class_)
        dump = adapter.dump_python
        return Coder(
            adapter.validate_python,
            lambda model: dump(model, mode="json", by_alias=True, exclude_none=keeps),
        )

    roots = pydantic_classes(package, keeps=keeps)
    return Peer(
        "pydantic dataclasses" + ", extra=allow, exclude_none" * keeps,
        "yes, coerces",
        "yes, no nulls" if keeps else "no",
        {k: coder(c) for k, c in roots.items()},
    )


def _mashumaro(package: ModuleType, *, omit_none: bool) -> Peer:
    leave_out = omit_none

    class Config(BaseConfig):
        serialize_by_alias = True
        omit_none = leave_out

    def make(name: str, fields: list[tuple[str, Any]]) -> Any:
        return _dataclass(
            name,
            fields,
            (DataClassDictMixin,),
            {"Config": Config},
            lambda one, type_: {"alias": camel(one)},
        )

    roots = _Family(package, make).roots()
    return Peer(
        "mashumaro" + ", omit_none" * omit_none,
        "partly",
        "no",
        {k: Coder(c.from_dict, c.to_dict) for k, c in roots.items()},
    )


def _cattrs(package: ModuleType) -> Peer:
    converter = cattrs.Converter(detailed_validation=False)
    converter.register_structure_hook(
        datetime.datetime, lambda text, _: datetime.datetime.fromisoformat(text)
    )
    converter.register_unstructure_hook(
        datetime.datetime, lambda value: value.isoformat()
    )

    def make(name: str, fields: list[tuple[str, Any]]) -> Any:
        made = _dataclass(name, fields)
        renamed = {one: override(rename=camel(one)) for one, _ in fields}
        structure: Any = make_dict_structure_fn
        converter.register_structure_hook(
            made,
            structure(made, converter, _cattrs_detailed_validation=False, **renamed),
        )
        unstructure: Any = make_dict_unstructure_fn
        converter.register_unstructure_hook(
            made,
            unstructure(made, converter, _cattrs_omit_if_default=True, **renamed),
        )
        return made

    def decoder(class_: Any) -> Function:
        return lambda data: converter.structure(data, class_)

    roots = _Family(package, make).roots()
    return Peer(
        "cattrs, omit_if_default",
        "no, coerces",
        "no",
        {k: Coder(decoder(c), converter.unstructure) for k, c in roots.items()},
    )


def _adaptix(package: ModuleType) -> Peer:
    naming = adaptix.name_mapping(name_style=adaptix.NameStyle.CAMEL, omit_default=True)
    retort = adaptix.Retort(debug_trail=adaptix.DebugTrail.DISABLE, recipe=[naming])
    roots = _Family(package, _dataclass).roots()
    return Peer(
        "adaptix, omit_default",
        "yes",
        "no",
        {
            k: Coder(retort.get_loader(c), retort.get_dumper(c))
            for k, c in roots.items()
        },
    )


def _dataclasses_json(package: ModuleType) -> Peer:
    moments = config(
        decoder=lambda text: text and datetime.datetime.fromisoformat(text),
        encoder=lambda value: value and value.isoformat(),
    )

    def metadata(name: str, type_: Any) -> dict[str, Any]:
        return moments if datetime.datetime in typing.get_args(type_) else {}

    def make(name: str, fields: list[tuple[str, Any]]) -> Any:
        made = _dataclass(name, fields, metadata=metadata)
        decorate: Any = dataclass_json
        return decorate(made, letter_case=LetterCase.CAMEL)

    roots = _Family(package, make).roots()
    return Peer(
        "dataclasses-json",
        "no",
        "no",
        {k: Coder(c.from_dict, c.to_dict) for k, c in roots.items()},
    )
