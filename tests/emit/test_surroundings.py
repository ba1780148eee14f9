"""The modules of a page are as they were where their key is."""

import random
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import docmodels
from docmodels.core.options import TARGETS
from docmodels.core.schema import ObjectType, TypeId
from docmodels.emit.own_templates import own_folder
from docmodels.emit.python import (
    Outline,
    PackageNames,
    Scope,
    module_keys,
    view_package,
    view_scope,
)
from docmodels.run.understand import understand

_PAGES = {
    "base.md": """\
# Base

| Property | Type | Description |
|---|---|---|
| id | string | Required. The id. |
| state | string | One of `open` or `paid`. |
| made | date | When it was made. |
""",
    "cart.md": """\
# Cart

Inherits from [Base](base.md).

| Property | Type | Description |
|---|---|---|
| lines | array of [Line](line.md) | The lines. |
| best | [Line](line.md) or [Gift](gift.md) | The best. |
| kind | [Kind](kind.md) | The kind. |
| state | string | One of `open` or `lost`. |
| cart | [Cart](cart.md) | Another one. |
""",
    "gift.md": """\
# Gift

Inherits from [Line](line.md).

| Property | Type | Description |
|---|---|---|
| for | string | Always `you`. |
| from | [Kind](kind.md) | |
""",
    "kind.md": """\
# Kind

| Value | Description |
|---|---|
| new | It is new. |
| old | It is old. |
""",
    "line.md": """\
# Line

| Property | Type | Description |
|---|---|---|
| count | integer | How many. |
| kinds | map of [Kind](kind.md) | |
| cart | [Cart](cart.md) | |
""",
}
_NAMES = ["Base", "Cart", "Gift", "Kind", "Line", "Line Kind"]
_ROWS = [
    "| state | string | One of `a` or `b`. |",
    "| count | string | Text. |",
    "| id | integer | A number. |",
    "| model | [Kind](kind.md) | |",
    "| when | array of datetime | |",
]


def _rename(text: str, chance: random.Random) -> str:
    return re.sub(r"^# .*", f"# {chance.choice(_NAMES)}", text, flags=re.M)


def _inherit(text: str, chance: random.Random) -> str:
    name = chance.choice(sorted(_PAGES))
    base = chance.choice(["", f"Inherits from [{name[:-3].title()}]({name}).\n\n"])
    text = re.sub(r"^Inherits.*\n\n", "", text, flags=re.M)
    return re.sub(r"^\|", f"{base}|", text, count=1, flags=re.M)


def _add_a_row(text: str, chance: random.Random) -> str:
    return f"{text}{chance.choice(_ROWS)}\n"


def _drop_a_row(text: str, chance: random.Random) -> str:
    lines = text.rstrip("\n").split("\n")
    return "\n".join(lines[:-1]) + "\n" if len(lines) > 6 else text


def _other_words(text: str, chance: random.Random) -> str:
    words = ["integer", "string", "kind.md", "line.md", "cart.md", "`open`", "new"]
    old, new = chance.sample(words, 2)
    return text.replace(old, new, 1)


def _begin_anew(text: str, chance: random.Random) -> str:
    return chance.choice(sorted(_PAGES.values()))


_EDITS: list[Callable[[str, random.Random], str]] = [
    *(_rename, _inherit, _add_a_row, _drop_a_row, _other_words, _begin_anew),
]


def _scope(docs: Path, targets: tuple[str, ...]) -> Scope:
    return Scope(understand(docmodels.Options(docs)).schema, targets)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("targets", [TARGETS, ("typed_dicts",)], ids=["all", "dicts"])
def test_modules_of_one_key_are_the_same(
    tmp_path: Path, targets: tuple[str, ...], seed: int
) -> None:
    chance = random.Random(seed)
    for name, text in _PAGES.items():
        (tmp_path / name).write_text(text)
    seen: dict[str, str] = {}
    again = 0
    for _ in range(25):
        page = tmp_path / chance.choice(sorted(_PAGES))
        page.write_text(chance.choice(_EDITS)(page.read_text(), chance))
        scope = _scope(tmp_path, targets)
        keys = module_keys(scope)
        view = view_scope(_scope(tmp_path, targets), "api")
        told = zip(keys.values(), view.modules, view.outlines, strict=True)
        for key, module, outline in told:
            again += key in seen
            said = repr((module, outline))
            assert seen.setdefault(key, said) == said
    assert again > 20


@pytest.fixture
def scope(tmp_path: Path) -> Scope:
    for name, text in _PAGES.items():
        (tmp_path / name).write_text(text)
    return _scope(tmp_path, TARGETS)


def test_a_package_is_the_same_with_outlines_alone(scope: Scope) -> None:
    whole = view_package(scope.schema, "api", TARGETS)
    paths = [page.path for page in scope.schema.pages]
    outlines: dict[str, Outline] = dict(zip(paths, whole.outlines, strict=True))
    outlines.pop("cart.md")
    part = view_scope(scope, "api", outlines=outlines)
    assert [one.name for one in part.modules] == ["cart"]
    assert set(part.modules) < set(whole.modules)
    assert (
        replace(part, modules=whole.modules, payload_modules=whole.payload_modules)
        == whole
    )


def test_own_templates_ask_for_no_more_than_the_keys_have() -> None:
    for path in own_folder().glob("*.jinja"):
        asked = set(re.findall(r"package\.(\w+)", path.read_text()))
        if re.search(r"\bmodule\.", path.read_text()):
            assert asked <= {"targets"}, path.name
        assert not asked & {"modules", "payload_modules"}, path.name


_LINE, _KIND = TypeId("line.md", "Line"), TypeId("kind.md", "Kind")
_STATE = TypeId("base.md", "Base"), "state"


def _local_of(names: PackageNames, id_: TypeId) -> PackageNames:
    page = names.pages["cart.md"]
    types = {**page.types, id_: replace(page.types[id_], name="Other")}
    return replace(names, pages={**names.pages, "cart.md": replace(page, types=types)})


def _alias_of(names: PackageNames, key: tuple[TypeId, str]) -> PackageNames:
    page = names.pages["cart.md"]
    assert key in page.aliases
    aliases = {**page.aliases, key: "Other"}
    page = replace(page, aliases=aliases)
    return replace(names, pages={**names.pages, "cart.md": page})


_NAMES_ASKED_FOR: dict[str, Callable[[PackageNames], PackageNames]] = {
    "module": lambda n: replace(n, modules={**n.modules, "cart.md": "other"}),
    "module of another page": lambda n: replace(
        n, modules={**n.modules, "kind.md": "other"}
    ),
    "model": lambda n: replace(
        n, home={**n.home, _LINE: replace(n.home[_LINE], stem="other")}
    ),
    "enum": lambda n: replace(
        n, home={**n.home, _KIND: replace(n.home[_KIND], name="Other")}
    ),
    "model here": lambda n: _local_of(n, _LINE),
    "enum here": lambda n: _local_of(n, _KIND),
    "values": lambda n: replace(n, aliases={**n.aliases, _STATE: "Other"}),
    "values here": lambda n: _alias_of(n, _STATE),
}


@pytest.mark.parametrize("change", _NAMES_ASKED_FOR.values(), ids=_NAMES_ASKED_FOR)
def test_every_name_that_is_asked_for_counts(
    scope: Scope, change: Callable[[PackageNames], PackageNames]
) -> None:
    before = module_keys(scope)
    scope.names = change(scope.names)
    assert module_keys(scope)["cart.md"] != before["cart.md"]


def test_what_is_no_base_class_any_more_counts(scope: Scope) -> None:
    before = module_keys(scope)
    cart = TypeId("cart.md", "Cart")
    usual = {**scope.bases, cart: TypeId("base.md", "Base")}
    scope.bases = {} if cart in scope.bases else usual
    assert module_keys(scope)["cart.md"] != before["cart.md"]


def test_a_name_that_nobody_asks_for_does_not_count(scope: Scope) -> None:
    before = module_keys(scope)
    names = scope.names
    scope.names = replace(names, modules={**names.modules, "gift.md": "other"})
    after = module_keys(scope)
    assert {page for page in before if before[page] != after[page]} == {
        *("cart.md", "gift.md")
    }


def test_whether_a_model_stands_in_a_union_counts(scope: Scope) -> None:
    before = module_keys(scope)
    scope.in_unions = frozenset()
    after = module_keys(scope)
    assert {page for page in before if before[page] != after[page]} == {
        *("gift.md", "line.md")
    }


def test_the_identifiers_of_what_is_inherited_count(
    scope: Scope, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = module_keys(scope)
    own = Scope.identifiers

    def other(self: Scope, type_: ObjectType) -> dict[str, str]:
        return {wire: f"{name}_" for wire, name in own(self, type_).items()}

    monkeypatch.setattr(Scope, "identifiers", other)
    assert module_keys(scope)["cart.md"] != before["cart.md"]
