"""The modules of a page are as they were where their key is."""

import random
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import docmodels
from docmodels.core.options import TARGETS
from docmodels.emit.own_templates import own_folder
from docmodels.emit.python import Outline, Scope, module_keys, view_package, view_scope
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
