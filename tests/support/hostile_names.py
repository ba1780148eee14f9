"""Names that hurt, and pages and schemas that are full of them."""

import keyword
from collections.abc import Iterator, Sequence
from random import Random

from docmodels.core.characters import folded
from docmodels.core.diagnostics import Span
from docmodels.core.generated_names import (
    BESIDE_MODULES,
    DEVICES,
    FOLDERS,
    PAGE_MODULE,
    RUNTIME_EXPORTS,
)
from docmodels.core.schema import (
    EnumType,
    EnumValue,
    Facts,
    Field,
    ListType,
    MapType,
    ObjectType,
    PageTypes,
    Schema,
    Type,
    TypeId,
    TypeRef,
    UnionType,
)
from docmodels.core.typeexpr import OneOf, Scalar

_WORDS = """
    __ __init__ __main__ __all__ __doc__ __path__ __class__ __slots__ __dict__
    __post_init__ __to_dict__ _runtime _models _KEYS_LINE _new_line _LineKeys
    line_from_dict line_to_dict init conftest setup test_line py.typed typing
    dataclasses datetime functools json enum types collections string builtins sys
    re abc match case type _ print object property classmethod super None True False
    NotImplemented Exception Warning list dict List Dict models payloads serializers
    Models Payloads to-dict to_dict TO-DICT toDict from.page Line line LINE Line2
    Line_2 LinePayload line-payload CartLine Cart self additional_properties
    additionalProperties value model data rest result extra item items key depth
    item2 key2 value_item wrong_item wrong first_of first-of-item a a_item AUX Con
    NUL COM1 com¹ lpt9 conin$ ﬁx fix ﬀ Straße STRASSE strasse Fıx Fix İd ℙage 𝔸ny Ⅷ
    中 中2 中_2 größe GRÖSSE K K
""".split()
LONG = ("very-" * 50 + "long", "very-" * 50 + "longer", "ü" * 120, "Ü" * 120)


def hostile_names() -> list[str]:
    """Return all names, each once, in an order that does not change."""
    known = [
        *_WORDS,
        *keyword.kwlist,
        *keyword.softkwlist,
        *RUNTIME_EXPORTS,
        *FOLDERS.values(),
        *sorted(BESIDE_MODULES | DEVICES | PAGE_MODULE),
    ]
    return [*dict.fromkeys(known), *LONG]


# Pages

_HEAD = "| Property | Type | Required | Description |\n|---|---|---|---|\n"


def hostile_pages(names: Sequence[str], properties: Sequence[str]) -> dict[str, str]:
    """Return pages, by path, whose files, folders, headings and properties hurt.

    Models on a page of their own have all of `properties`.  Every other page
    declares `Line` and `State` of its own beside a model of its own name, and
    links to the ones of the next page.
    """
    paths = [f"{name}.md" for name in names]
    # Folders of several names hold pages of one name.
    paths += [f"{name}/cart.md" for name in names[::5]]
    paths = [path for path in paths if len(path.encode()) < 250]
    pages = {}
    for index, path in enumerate(paths):
        # In rings: modules import each other, and Python follows so many only.
        start = index - index % 40
        ring = paths[start : start + 40]
        there = ring[(index - start + 1) % len(ring)]
        link = f"{'../' * path.count('/')}{there}".replace(" ", "%20")
        name = _escaped(names[index % len(names)])
        state = 'No | The state: "open" or "shut".'
        pages[path] = "".join(
            [
                f"# Of {name}\n\n## Line\n\n{_HEAD}",
                f"| next | [Line](<{link}#line>) | No | The other one. |\n",
                f"| {name} | array of [Line](<{link}#line>) | No | The others. |\n",
                "| own | [Line](#line) | No | This one. |\n",
                f"| there | [State](<{link}#state>) | No | The other one. |\n",
                "| here | [State](#state) | Yes | This one. |\n",
                f"| state | string | {state} |\n",
                f"\n## {name}\n\n{_HEAD}",
                f"| {name} | string | Yes | Of this name. |\n",
                f"| state | string | {state} |\n",
                "| lines | map of string to [Line](#line) | No | By name. |\n",
                "| at | array of date-time | No | When. |\n",
                "\n## State\n\n| Value | Description |\n|---|---|\n",
                "| new | A new one. |\n| old | An old one. |\n",
            ]
        )
    pages["all/properties.md"] = "# All\n" + "".join(_models(properties))
    return pages


def _models(properties: Sequence[str]) -> Iterator[str]:
    """Yield models that have all the properties, those that meet in one model."""
    kinds = _kinds()
    ordered = sorted(properties, key=lambda name: (folded(name.strip("_")), name))
    for start in range(0, len(ordered), 25):
        yield f"\n## {'Everything' if start == 0 else f'More than {start}'}\n\n{_HEAD}"
        for name in ordered[start : start + 25]:
            yield f"| {_escaped(name)} | {next(kinds)} | No | Hurts. |\n"


def _escaped(name: str) -> str:
    return name.replace("_", "\\_")


def _kinds() -> Iterator[str]:
    while True:
        yield from (
            "string",
            "array of [Everything](#everything)",
            "date-time",
            "map of string to array of [Everything](#everything)",
            "int",
            "array of date",
            "array of array of string",
        )


# Schemas

_NOWHERE = Span("page.md", 1)
_FEW = (
    "Line line CartLine Cart State LineState CartLineState 中 Fix Fıx Any Page".split()
)
_PAGES = (
    "cart.md a/cart.md b/cart.md c.md line.md a.md to-dict.md 中.md Cart.mdx".split()
)
_PROPERTIES = (
    "id state line State 中 lines first_of cartLine payload value Value".split()
)


def random_schema(random: Random) -> Schema:
    """Return a schema of a few names that meet everywhere, each type linked."""
    paths = sorted(random.sample(_PAGES, random.randint(2, 5)))
    ids = [
        TypeId(path, name)
        for path in paths
        for name in random.sample(_FEW, random.randint(1, 5))
    ]
    enums = {id_ for id_ in ids if random.random() < 0.25}
    objects = [id_ for id_ in ids if id_ not in enums]
    types: dict[TypeId, ObjectType | EnumType] = {}
    for index, id_ in enumerate(ids):
        if id_ in enums:
            values = tuple(EnumValue(one, "", _NOWHERE) for one in ("new", "old"))
            types[id_] = EnumType(id_, id_.name, "", values, _NOWHERE)
            continue
        names = random.sample(_PROPERTIES, random.randint(1, 6))
        fields = tuple(_field(random, name, ids) for name in names)
        above = [one for one in objects if ids.index(one) < index]
        base = random.choice(above) if above and random.random() < 0.3 else None
        types[id_] = ObjectType(id_, id_.name, "", fields, _NOWHERE, base)
    pages = (
        PageTypes(
            path, path, tuple(one for one in types.values() if one.id.page == path)
        )
        for path in paths
    )
    return Schema(tuple(pages))


def _field(random: Random, name: str, ids: Sequence[TypeId]) -> Field:
    type_ = _type(random, ids)
    # What must contain itself has no end.
    required = isinstance(type_, Scalar | OneOf) and random.random() < 0.5
    facts = Facts(required=required, nullable=random.random() < 0.2)
    return Field(name, name, type_, facts, "", _NOWHERE)


def _type(random: Random, ids: Sequence[TypeId]) -> Type:
    reference = TypeRef(random.choice(ids))
    other = TypeRef(random.choice(ids))
    literal = OneOf(("new", "old"))
    choices: list[Type] = [
        Scalar("string"),
        literal,
        ListType(literal),
        reference,
        ListType(reference),
        MapType(reference),
        ListType(MapType(reference)),
    ]
    if other != reference:
        choices += [
            UnionType((reference, other)),
            ListType(UnionType((reference, other))),
        ]
    return random.choice(choices)
