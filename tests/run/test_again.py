"""After any edit, the same comes out as if there had been no run before."""

import random
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import docmodels
from docmodels.core.known import Known
from docmodels.emit import formatting, proof
from docmodels.emit.filling import Filler
from docmodels.run import making, memory, page
from docmodels.write import manifest

_CART = """\
---
title: Cart
date: 2020-01-01
---
# Cart

What somebody buys. A [line](line.md) stands in it.

| Property | Type | Description |
|---|---|---|
| lines | array of [Line](line.md#line) | The lines. |
| state | string | One of `open` or `paid`. |
| odd | [Nothing](nothing.md) | |

## Example

This returns the cart resource.

```json
{"lines": [{"Count": 3}], "state": "open"}
```

## Notes

A note.
"""
_LINE = """\
# Line

| Property | Type |
|---|---|
| count | integer |
| item | [Item](shop/item.md) |

## Line state

| Value | Description |
|---|---|
| new | It is new. |
"""
_ITEM = """\
# Item

Inherits from [Line](../line.md).

| Property | Type | Description |
|---|---|---|
| name | String | Required. The name. |

```json
{"name": "a", "count": 1}
```
"""
_PAGES = {"cart.md": _CART, "line.md": _LINE, "shop/item.md": _ITEM}

Edit = Callable[[Path, random.Random], None]


@pytest.fixture
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> docmodels.Options:
    monkeypatch.setenv("DOCMODELS_CACHE_KEY", "of the tests")
    for path, text in _PAGES.items():
        page = tmp_path / "docs" / path
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text)
    return docmodels.Options(
        tmp_path / "docs", tmp_path / "shop", cache=tmp_path / "cache"
    )


@pytest.fixture
def makings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The packages that were made, not found by what the pages say."""
    names: list[str] = []
    make = making.make

    def noted(options: docmodels.Options, name: str, *more: object) -> object:
        names.append(name)
        return make(options, name, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(making, "make", noted)
    return names


def _forget(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this process know nothing of what it has made, as another one would."""
    for module in (memory, page, formatting, proof, manifest):
        monkeypatch.setattr(module, "_KNOWN", Known(1000))


def _changed(page: Path, old: str, new: str) -> None:
    text = page.read_text()
    assert old in text
    page.write_text(text.replace(old, new, 1))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2020-01-01", "2021-02-02"),
        ("A note.", "Another note, of two\nlines."),
        ("(nothing.md) | |\n", "(nothing.md) | |   \n"),  # it is an excerpt
    ],
)
def test_pages_that_say_the_same_are_not_made_again(
    options: docmodels.Options,
    makings: list[str],
    monkeypatch: pytest.MonkeyPatch,
    old: str,
    new: str,
) -> None:
    docmodels.generate(options)
    assert makings == ["shop"]
    makings.clear()
    _forget(monkeypatch)
    _changed(options.docs / "cart.md", old, new)
    again = docmodels.check(options)
    assert again.diagnostics
    assert makings == []
    _forget(monkeypatch)
    assert again == docmodels.check(replace(options, cache=None))
    now = time.time_ns() + 5_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: now)
    makings.clear()
    assert docmodels.check(options) == again
    assert makings == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("# Cart\n", "\n# Cart\n"),  # every line is another
        ("What somebody buys", "What anybody buys"),
        ("The lines.", "The parts."),
        ("returns the cart", "returns the line"),
        ('"Count"', '"COUNT"'),
        ("[line](line.md)", "[item](shop/item.md)"),
    ],
)
def test_pages_that_say_something_else_are_made_again(
    options: docmodels.Options,
    makings: list[str],
    monkeypatch: pytest.MonkeyPatch,
    old: str,
    new: str,
) -> None:
    docmodels.generate(options)
    makings.clear()
    _forget(monkeypatch)
    _changed(options.docs / "cart.md", old, new)
    again = docmodels.check(options)
    assert makings == ["shop"]
    _forget(monkeypatch)
    assert again == docmodels.check(replace(options, cache=None))


def _any_page(docs: Path, chance: random.Random) -> Path:
    return chance.choice(sorted(docs.rglob("*.md")))


def _rename_a_model(docs: Path, chance: random.Random) -> None:
    page = _any_page(docs, chance)
    name = chance.choice(["Cart", "Line", "Item", "Order", "Line Item"])
    page.write_text(re.sub(r"^# .*", f"# {name}", page.read_text(), flags=re.M))


def _add_a_page(docs: Path, chance: random.Random) -> None:
    name = chance.choice(["cart", "line", "item", "order"])
    text = chance.choice(sorted(_PAGES.values()))
    (docs / f"{name}-{chance.randrange(9)}.md").write_text(text)


def _remove_a_page(docs: Path, chance: random.Random) -> None:
    if len([*docs.rglob("*.md")]) > 1:
        _any_page(docs, chance).unlink()


def _move_a_page(docs: Path, chance: random.Random) -> None:
    page = _any_page(docs, chance)
    page.rename(page.with_name(f"{page.stem}x.md"))


def _edit_a_line(docs: Path, chance: random.Random) -> None:
    page = _any_page(docs, chance)
    lines = page.read_text().split("\n")
    at = chance.randrange(len(lines))
    match chance.randrange(5):
        case 0:
            lines.insert(at, chance.choice(["", "A word.", "# Line", "```"]))
        case 1:
            del lines[at]
        case 2:
            lines[at] += chance.choice([" more", ".", " resource", " |"])
        case 3:
            lines.append("\nOne more sentence.")
        case _:
            words = ["count", "Count", "integer", "string", "line.md", "paid", "1"]
            old, new = chance.sample(words, 2)
            lines[at:] = [line.replace(old, new) for line in lines[at:]]
    page.write_text("\n".join(lines))


_EDITS: list[Edit] = [
    *(_rename_a_model, _add_a_page, _remove_a_page, _move_a_page),
    *([_edit_a_line] * 6),
]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(12))
def test_after_any_edits_the_result_is_that_of_a_first_run(
    options: docmodels.Options, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    chance = random.Random(seed)
    docmodels.generate(options)
    for _ in range(12):
        chance.choice(_EDITS)(options.docs, chance)
        _forget(monkeypatch)
        again = docmodels.check(options)
        _forget(monkeypatch)
        assert again == docmodels.check(replace(options, cache=None))
        if chance.random() < 0.5:
            docmodels.generate(options)


@pytest.fixture
def filled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The templates that were filled in, with the name of the module."""
    names: list[str] = []
    fill = Filler.fill

    def noted(self: Filler, name: str, context: Mapping[str, Any], *more: Any) -> str:
        module = context.get("module")
        names.append(f"{name} {module.name}" if module else name)
        return fill(self, name, context, *more)

    monkeypatch.setattr(Filler, "fill", noted)
    return names


_ALL = ["dataclasses.py.jinja", "serializers.py.jinja", "typed_dicts.py.jinja"]


@pytest.mark.parametrize(
    ("page", "old", "new", "modules"),
    [
        ("cart.md", "| odd |", "| new | string | |\n| odd |", ["cart"]),
        ("shop/item.md", "| String |", "| integer |", ["shop_item"]),
        # who inherits has the property, too
        ("line.md", "| count | integer |", "| count | string |", ["line", "shop_item"]),
        # who mentions a type has its name
        ("shop/item.md", "# Item", "# Thing", ["line", "shop_item"]),
    ],
)
def test_only_modules_that_ask_for_what_changed_are_made(
    options: docmodels.Options,
    filled: list[str],
    monkeypatch: pytest.MonkeyPatch,
    page: str,
    old: str,
    new: str,
    modules: list[str],
) -> None:
    docmodels.generate(options)
    filled.clear()
    _forget(monkeypatch)
    _changed(options.docs / page, old, new)
    again = docmodels.check(options)
    made = {name.partition(" ")[2] for name in filled} - {""}
    assert made == {*modules}
    assert len([one for one in filled if " " in one]) == len(_ALL) * len(modules)
    _forget(monkeypatch)
    assert again == docmodels.check(replace(options, cache=None))


def test_templates_of_a_user_are_filled_in_for_all_modules(
    options: docmodels.Options, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    templates = tmp_path / "templates"
    templates.mkdir()
    (templates / "dataclasses.py.jinja").write_text(
        '"""{{ package.modules | length }}"""\n{{ package.modules[0].docstring }}\n'
    )
    options = replace(options, templates=templates, targets=("dataclasses",))
    docmodels.generate(options)
    _forget(monkeypatch)
    _changed(options.docs / "shop/item.md", "| String |", "| integer |")
    again = docmodels.check(options)
    _forget(monkeypatch)
    assert again == docmodels.check(replace(options, cache=None))


def test_a_file_that_was_edited_is_found_after_an_edit_of_pages(
    options: docmodels.Options, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert options.output is not None
    now = time.time_ns()
    for at, name in enumerate(["one", "two", "three"]):
        # what was written a moment ago is not remembered
        monkeypatch.setattr(time, "time_ns", lambda at=at: now + at * 10**11)
        _changed(options.docs / "cart.md", "| odd |", f"| {name} | string | |\n| odd |")
        assert docmodels.generate(options).ok
    _changed(options.output / "models/line.py", "class Line", "# Mine.\nclass Line")
    _changed(options.docs / "cart.md", "| odd |", "| more | string | |\n| odd |")
    found = docmodels.generate(options)
    assert [one.code for one in found.diagnostics if one.severity.value == "error"] == [
        "edited-file"
    ]
