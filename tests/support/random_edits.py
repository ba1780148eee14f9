"""Random edits of documentation, each with what a comparison must say of it.

Edits of one state are of different models, so that none hides another.  An edit is
made of lines and words of the pages; what it means is known before anything is read.
"""

import posixpath
import random
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from docmodels.core.schema import EnumType, Field, ObjectType, Schema, TypeId
from docmodels.core.typeexpr import Scalar
from docmodels.emit.python import symbols_of

NamedType = ObjectType | EnumType
_HEADING = re.compile(r"#{1,6} ")
_CELLS = re.compile(r"(?<!\\)\|")
#: Types whose change says just that, in documentation without further words.
_TYPES = {
    "integer": [
        ("number", "property-type-widened"),
        ("boolean", "property-type-changed"),
    ],
    "datetime": [("string", "property-type-changed")],
    "boolean": [
        ("string", "property-type-changed"),
        ("see below", "property-became-any"),
    ],
    "string": [("int", "property-type-changed"), ("GUID", "property-type-narrowed")],
    "number": [("int", "property-type-narrowed")],
}


@dataclass
class Edits:
    """Edits of pages that say what `schema` says; `expected` are rules and symbols."""

    pages: Mapping[str, str]
    schema: Schema
    rng: random.Random
    expected: list[tuple[str, str]] = field(default_factory=list)
    lines: dict[str, list[list[str]]] = field(default_factory=dict)
    words: list[tuple[str, str]] = field(default_factory=list)
    moved: list[tuple[TypeId, str]] = field(default_factory=list)
    added: dict[str, str] = field(default_factory=dict)
    made: int = 0

    def __post_init__(self) -> None:
        self.classes, self.attributes = symbols_of(self.schema)
        for path, text in self.pages.items():
            self.lines[path] = [[line] for line in text.split("\n")]

    def make(self, number: int) -> None:
        """Make edits of `number` models."""
        types = [*self.schema.by_id().values()]
        self.rng.shuffle(types)
        for type_ in types:
            if self.made == number:
                return
            edits: list[Callable[[NamedType], bool]] = [self._rename, self._remove]
            edits += [self._move, self._describe]
            if isinstance(type_, EnumType):
                edits += [self._add_value, self._drop_value, self._rename_value] * 2
            else:
                edits += [self._property] * 12
            self.made += self.rng.choice(edits)(type_)

    def result(self) -> dict[str, str]:
        """Return the pages with all edits."""
        moved: dict[str, str] = {}
        for id_, path in self.moved:
            start, end = self._section(id_)
            lines = [one for many in self.lines[id_.page][start:end] for one in many]
            self.lines[id_.page][start:end] = [[] for _ in range(start, end)]
            text = re.sub(r"\]\(#", f"]({id_.page}#", "\n".join(lines))
            moved[path] = f"# {path}\n\n{text}\n"
        pages = {
            path: "\n".join(one for many in lines for one in many)
            for path, lines in self.lines.items()
        }
        for path, text in self.added.items():
            pages[path] += text
        pages |= moved
        for id_, path in self.moved:
            anchor = id_.name.lower()
            here = re.escape(posixpath.basename(id_.page))
            for page, text in pages.items():
                local = rf"|(?<=\]\()(?=#{anchor}\))" if page == id_.page else ""
                pattern = rf"(?<=\]\(){here}(?=#{anchor}\)){local}"
                pages[page] = re.sub(pattern, path, text)
        for old, new in self.words:
            for page, text in pages.items():
                text = re.sub(rf"\b{old}(?=s?\b)", new, text)
                pages[page] = re.sub(rf"#{old.lower()}\b", f"#{new.lower()}", text)
        return pages

    def _say(self, rule: str, symbol: str) -> bool:
        self.expected.append((rule, symbol))
        return True

    def _new_name(self) -> str:
        letters = "".join(
            self.rng.choice("bcdfgklmnprst") + self.rng.choice("aeiou")
            for _ in range(4)
        )
        return f"{letters}Qx"

    def _section(self, id_: TypeId) -> tuple[int, int]:
        """Return the first line of a model's section and the one behind it."""
        type_ = self.schema.by_id()[id_]
        start = type_.span.line - 1
        lines = self.pages[id_.page].split("\n")
        end = start + 1
        while end < len(lines) and not _HEADING.match(lines[end]):
            end += 1
        return start, end

    def _is_section(self, type_: NamedType) -> bool:
        lines = self.pages[type_.id.page].split("\n")
        return lines[type_.span.line - 1].rstrip() == f"## {type_.id.name}"

    def _rename(self, type_: NamedType) -> bool:
        name = type_.id.name
        if not self._is_section(type_) or len(re.findall("[A-Z]", name)) < 2:
            return False
        new = self._new_name().capitalize()
        self.words.append((name, new))
        return self._say("model-renamed", self.classes[type_.id])

    def _remove(self, type_: NamedType) -> bool:
        if not self._is_section(type_) or not self._may_go(type_):
            return False
        start, end = self._section(type_.id)
        self.lines[type_.id.page][start:end] = [[] for _ in range(start, end)]
        return self._say("model-removed", self.classes[type_.id])

    def _may_go(self, type_: NamedType) -> bool:
        """Tell whether nothing but this type is meant by links that name it."""
        label = re.compile(rf"\[{type_.id.name}\]\(([^)]*)\)")
        found = [m[1] for text in self.pages.values() for m in label.finditer(text)]
        return all(one.endswith(f"#{type_.id.name.lower()}") for one in found)

    def _move(self, type_: NamedType) -> bool:
        if not self._is_section(type_) or not self._may_go(type_):
            return False
        self.moved.append((type_.id, f"{self._new_name().lower()}.md"))
        return self._say("model-moved", self.classes[type_.id])

    def _describe(self, type_: NamedType) -> bool:
        if not self._is_section(type_) or not type_.description:
            return False
        at = type_.span.line + 1
        first = self.pages[type_.id.page].split("\n")[at]
        if not first or first[0] in "|#>-":
            return False
        self.lines[type_.id.page][at] = [f"{first} Somebody said so."]
        return self._say("documentation-changed", self.classes[type_.id])

    def _cells(self, page: str, line: int) -> list[str]:
        return _CELLS.split(self.pages[page].split("\n")[line - 1].strip())

    def _columns(self, page: str, line: int) -> dict[str, int]:
        """Return the column of each title of the table that a line is in."""
        while not set(self._cells(page, line)[1].strip()) <= set("-: "):
            line -= 1
        titles = self._cells(page, line - 1)
        return {t.strip().lower(): i for i, t in enumerate(titles) if t.strip()}

    def _put(
        self, page: str, line: int, cells: list[str], *, behind: bool = False
    ) -> None:
        row = "|".join(cells)
        old = self.lines[page][line - 1]
        self.lines[page][line - 1] = [*old, row] if behind else [row]

    def _value_row(self, type_: NamedType) -> tuple[int, list[str]] | None:
        assert isinstance(type_, EnumType)
        value = self.rng.choice(type_.values)
        if len(type_.values) < 2 or value.span.page != type_.id.page:
            return None
        cells = self._cells(type_.id.page, value.span.line)
        return (value.span.line, cells) if cells[0] == "" else None

    def _add_value(self, type_: NamedType) -> bool:
        row = self._value_row(type_)
        if row is None:
            return False
        line, cells = row
        rest = ["  "] * (len(cells) - 3)
        self._put(
            type_.id.page, line, ["", f" {self._new_name()} ", *rest, ""], behind=True
        )
        return self._say("value-added", self.classes[type_.id])

    def _drop_value(self, type_: NamedType) -> bool:
        row = self._value_row(type_)
        if row is None:
            return False
        self.lines[type_.id.page][row[0] - 1] = []
        return self._say("value-removed", self.classes[type_.id])

    def _rename_value(self, type_: NamedType) -> bool:
        row = self._value_row(type_)
        if row is None or not any(cell.strip() for cell in row[1][2:]):
            return False
        line, cells = row
        cells[1] = f" {self._new_name()} "
        self._put(type_.id.page, line, cells)
        return self._say("value-renamed", self.classes[type_.id])

    def _property(self, type_: NamedType) -> bool:
        assert isinstance(type_, ObjectType)
        mine = [one for one in type_.fields if one.span.page == type_.id.page]
        wires = [one.span.line for one in mine]
        mine = [one for one in mine if wires.count(one.span.line) == 1]
        if len(mine) < 2:
            return False
        one = self.rng.choice(mine)
        cells = self._cells(type_.id.page, one.span.line)
        if cells[0] != "" or one.name not in cells[1] or len(cells) < 4:
            return False
        columns = self._columns(type_.id.page, one.span.line)
        edits = [*self._row_edits(type_, one, cells, columns)]
        edit = self.rng.choice(edits)
        return edit()

    def _row_edits(
        self, type_: ObjectType, one: Field, cells: list[str], columns: dict[str, int]
    ) -> Iterator[Callable[[], bool]]:
        page, line = type_.id.page, one.span.line
        class_ = self.classes[type_.id]
        symbol = f"{class_}.{self.attributes[type_.id][one.wire_name]}"
        text = columns.get("description", len(cells) - 2)

        def put(column: int, cell: str, rule: str) -> bool:
            self._put(page, line, [*cells[:column], f" {cell} ", *cells[column + 1 :]])
            return self._say(rule, symbol)

        def add() -> bool:
            name = self._new_name()
            row = [""] + ["  "] * (len(cells) - 2) + [""]
            row[1], row[columns["type"]] = f" {name} ", " string "
            row[text] = f" It was {self._new_name()}. "
            self._put(page, line, row, behind=True)
            attribute = re.sub(r"(?=[A-Z])", "_", name).lower()
            return self._say("property-added", f"{class_}.{attribute}")

        def remove() -> bool:
            self.lines[page][line - 1] = []
            return self._say("property-removed", symbol)

        yield add
        yield remove
        if one.description:
            yield partial(put, 1, self._new_name(), "property-renamed")
        said = cells[text].strip()
        yield partial(put, text, f"{said} Somebody said so.", "documentation-changed")
        if not one.facts.deprecated:
            yield partial(put, text, f"Deprecated. {said}", "property-deprecated")
        if not one.facts.read_only:
            yield partial(put, text, f"Read-only. {said}", "property-became-read-only")
        if "required" in columns:
            word, rule = ("Yes", "property-became-required")
            if one.facts.required:
                word, rule = ("No", "property-became-optional")
            yield partial(put, columns["required"], word, rule)
        if isinstance(one.type, Scalar) and "[" not in said:
            for cell, rule in _TYPES.get(one.type.name, ()):
                known = cells[columns["type"]].strip().lower()
                if known in ("string", "int", "datetime", "boolean", "number"):
                    yield partial(put, columns["type"], cell, rule)


_NOUNS = "river table cloud garden letter engine window market bottle harbour".split()
_KINDS = (
    "Crate Wagon Parcel Depot Carrier Voyage Manifest Customs Freight Berth".split()
)


def written_pages(rng: random.Random) -> dict[str, str]:
    """Return pages of models and enums, with descriptions that are often alike."""
    names = [f"{kind}{noun.capitalize()}" for kind in _KINDS for noun in _NOUNS[:2]]
    rng.shuffle(names)
    pages: dict[str, str] = {}
    for number in range(4):
        path = f"part-{number}.md"
        parts = [f"# Part {number}\n"]
        for name in names[number * 5 : number * 5 + 5]:
            is_enum = rng.random() < 0.25
            parts.append(_enum(name, rng) if is_enum else _model(name, names, rng))
        pages[path] = "\n".join(parts)
    for path, text in pages.items():
        for name in names:
            home = next((p for p, t in pages.items() if f"## {name}\n" in t), None)
            target = "" if home in (path, None) else home
            text = text.replace(f"[{name}]()", f"[{name}]({target}#{name.lower()})")
        pages[path] = text
    return pages


def _model(name: str, names: list[str], rng: random.Random) -> str:
    rows = []
    properties = rng.sample([f"{a}{b.capitalize()}" for a in _NOUNS for b in _NOUNS], 7)
    kinds = [
        "string",
        "int",
        "datetime",
        "boolean",
        "number",
        f"[{rng.choice(names)}]()",
    ]
    kinds.append(f"array of [{rng.choice(names)}]()")
    for one in properties:
        required = rng.choice(["Yes", "No"])
        said = f"The {rng.choice(_NOUNS)} of the {rng.choice(_NOUNS)}."
        rows.append(f"| {one} | {rng.choice(kinds)} | {required} | {said} |")
    head = "| Property | Type | Required | Description |\n|---|---|---|---|\n"
    return f"## {name}\n\nA {rng.choice(_NOUNS)}.\n\n{head}" + "\n".join(rows) + "\n"


def _enum(name: str, rng: random.Random) -> str:
    values = rng.sample(_NOUNS, 5)
    rows = [f"| {one} | As a {rng.choice(_NOUNS)} is. |" for one in values]
    head = "| Value | Description |\n|---|---|\n"
    return (
        f"## {name}\n\nHow a {rng.choice(_NOUNS)} is.\n\n{head}"
        + "\n".join(rows)
        + "\n"
    )
