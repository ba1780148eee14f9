"""The data of a report: what its script shows, as plain data."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from docmodels.core.changes import Finding
from docmodels.core.characters import folded
from docmodels.core.declarations import TableUse
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.rules import Reason
from docmodels.core.schema import EnumType, EnumValue, Field, ObjectType, TypeId
from docmodels.core.values import show_value
from docmodels.emit.python import PackageNames
from docmodels.emit.report.code import code_of_types
from docmodels.emit.report.drawing import MOST_DRAWN, Drawing, draw
from docmodels.emit.report.links import Neighbours, neighbours_of
from docmodels.emit.report.notes import notes_of, place_of, places_of
from docmodels.emit.report.records import Material, ShownSample
from docmodels.emit.report.types import type_pieces
from docmodels.emit.report.visible import all_visible

Data: TypeAlias = dict[str, Any]


def report_data(material: Material, names: PackageNames) -> Data:
    """Return all that the page shows; `names` are those of the package."""
    return _Report(material, names).data()


class _Report:
    def __init__(self, material: Material, names: PackageNames) -> None:
        self.material = material
        types = material.schema.by_id()
        self.types = sorted(types.values(), key=lambda one: _order(one, names))
        self.numbers = {one.id: number for number, one in enumerate(self.types)}
        self.labels = {id_: names.public[id_] for id_ in types}
        self.near = neighbours_of(material.schema)
        self.code = code_of_types(material.schema, material.files, names)
        self.written = {
            field.span: field.source_type
            for page in material.pages
            for model in page.declarations
            for field in getattr(model, "fields", ())
        }
        self.samples: dict[TypeId, list[ShownSample]] = {}
        for sample in material.samples:
            self.samples.setdefault(sample.model, []).append(sample)
        self.findings = material.changes.findings if material.changes else ()
        self.notes = notes_of([one.span for one in material.diagnostics])
        self.changes = notes_of([one.new_place or one.near for one in self.findings])
        self.rules: dict[str, int] = {}
        self.blocks: dict[tuple[str, int], int] = {}
        self.texts: list[Data] = []

    def data(self) -> Data:
        """Return everything, with each text as it may be shown."""
        material = self.material
        models = [self._type(one) for one in self.types]
        made = {
            "title": material.title,
            "against": material.against if material.changes else None,
            "pages": len(material.pages),
            "models": models,
            "diagnostics": [_diagnostic(one) for one in material.diagnostics],
            "changes": [_change(one) for one in self.findings],
            "aside": [
                _aside(use)
                for page in material.pages
                for use in page.tables
                if use.declares is None
            ],
            "rules": [[name, self._says(name)] for name in self.rules],
            "blocks": self.texts,
        }
        shown: Data = all_visible(made)
        return shown

    def _type(self, type_: ObjectType | EnumType) -> Data:
        near = self.near[type_.id]
        own = places_of(type_)
        changed = self.changes.at(own)
        gone = [one for one in changed if _is_gone(self.findings[one])]
        found: Data = {
            "label": self.labels[type_.id],
            "name": type_.id.name,
            "page": type_.id.page,
            "place": _place(type_.span),
            "text": type_.description,
            "deprecated": type_.deprecated,
            "why": self._why(type_.because),
            "notes": self.notes.at(own),
            "changes": [one for one in changed if one not in gone],
            "gone": gone,
            "code": self.code.get(type_.id, ""),
            "samples": [self._sample(one) for one in self.samples.get(type_.id, ())],
            "graph": self._drawing(draw(type_.id, near, self.labels)),
            "undrawn": [*self._undrawn(near)],
            "base": self.numbers.get(near.base) if near.base else None,
        }
        match type_:
            case ObjectType(fields=fields):
                found["fields"] = [self._field(one, type_) for one in fields]
            case EnumType(values=values):
                found["values"] = [self._value(one, own) for one in values]
        return found

    def _field(self, field: Field, model: ObjectType) -> Data:
        places = _apart((field.span, *field.origins), places_of(model))
        samples = self.samples.get(model.id, ())
        return {
            "name": field.wire_name,
            "documented": field.name if field.name != field.wire_name else "",
            "written": self.written.get(field.span, ""),
            "type": type_pieces(field.type, self.numbers, self.labels),
            "facts": [*_facts(field)],
            "text": field.description,
            "more": [[title, text] for title, text in field.notes],
            "page": field.span.path if field.span.path != model.id.page else "",
            "line": field.span.line,
            "seen": sum(field.wire_name in one.names for one in samples),
            "why": self._why(field.because),
            "notes": self.notes.at(places),
            "changes": self.changes.at(places),
        }

    def _value(self, value: EnumValue, own: tuple[Span, ...]) -> Data:
        places = _apart((value.span, *value.origins), own)
        other = value.documented if value.documented is not None else value.other
        return {
            "name": show_value(value.value),
            "documented": "" if other is None else show_value(other),
            "text": value.description,
            "line": value.span.line,
            "notes": self.notes.at(places),
            "changes": self.changes.at(places),
        }

    def _sample(self, one: ShownSample) -> Data:
        return {"block": self._block(one), "why": self._why(one.because)}

    def _block(self, one: ShownSample) -> int:
        """Return the number of a sample's block, which several models may share."""
        number = self.blocks.setdefault((one.page, one.line), len(self.texts))
        if number == len(self.texts):
            last = one.line + one.text.count("\n")
            self.texts.append(
                {
                    "page": one.page,
                    "line": one.line,
                    "text": one.text,
                    "direction": one.direction,
                    "notes": self.notes.within(one.page, one.line, last),
                }
            )
        return number

    def _why(self, because: Sequence[Reason]) -> list[list[str | int]]:
        """Return reasons as the number of a rule, its words, their place, the end."""
        return [
            [
                self.rules.setdefault(one.rule, len(self.rules)),
                one.words,
                _place(one.span),
                one.concluded,
            ]
            for one in because
        ]

    def _says(self, name: str) -> str:
        rule = self.material.rules.get(name)
        return rule.says if rule is not None else ""

    def _undrawn(self, near: Neighbours) -> Iterator[list[Any]]:
        """Yield each kind of neighbours of which there are too many, with all of it."""
        for title, ids in (
            ("that lead here", [link.source for link in near.used_by]),
            ("that this leads to", [link.target for link in near.uses]),
            ("that are based on this", near.derived),
        ):
            if len(ids) > MOST_DRAWN:
                yield [title, [self.numbers[id_] for id_ in ids if id_ in self.numbers]]

    def _drawing(self, drawing: Drawing | None) -> Data | None:
        if drawing is None:
            return None
        return {
            "size": [drawing.width, drawing.height],
            "box": [drawing.box_width, drawing.box_height],
            "boxes": [
                [
                    box.x,
                    box.y,
                    box.text,
                    self.numbers.get(box.target) if box.target else None,
                    box.is_centre,
                ]
                for box in drawing.boxes
            ],
            "lines": [
                [*line.points, line.text, line.inherits] for line in drawing.lines
            ],
        }


def _order(type_: ObjectType | EnumType, names: PackageNames) -> tuple[str, str]:
    public = names.public[type_.id]
    return folded(public), public


def _apart(places: Iterable[Span], own: Iterable[Span]) -> list[Span]:
    """Leave out lines that are the model's own: what is said there is about it."""
    lines = {place_of(one) for one in own}
    return [one for one in places if place_of(one) not in lines]


def _facts(field: Field) -> Iterator[str]:
    facts = field.facts
    yield from (
        name
        for name, holds in (
            ("required", facts.required),
            ("nullable", facts.nullable),
            ("read-only", facts.read_only),
            ("deprecated", facts.deprecated),
        )
        if holds
    )
    for name, value in (
        ("at least", facts.min_length),
        ("at most", facts.max_length),
    ):
        if value is not None:
            yield f"{name} {value:,} characters"
    for name, text in (
        ("pattern", facts.pattern),
        ("default", facts.default),
        ("always", facts.constant),
    ):
        if text is not None:
            yield f"{name} {text}"


def _aside(use: TableUse) -> Data:
    return {
        "place": _place(use.span),
        "heading": use.heading,
        "columns": [column.title for column in use.columns],
        "reason": use.reason,
        "doubtful": use.doubtful and not use.acknowledged,
        "rows": use.rows,
    }


def _diagnostic(one: Diagnostic) -> Data:
    return {
        "code": one.code,
        "severity": str(one.severity),
        "message": one.message,
        "hint": one.hint or "",
        "place": _place(one.span),
    }


def _is_gone(one: Finding) -> bool:
    """Tell whether a change is a row that is no more; it stands near its model."""
    return one.rule in ("property-removed", "value-removed") and one.new_place is None


def _change(one: Finding) -> Data:
    impact = f"{one.readers} for readers, {one.writers} for writers"
    if one.readers is one.writers:
        impact = f"{one.readers} for readers and writers"
    return {
        "rule": one.rule,
        "severity": str(one.severity),
        "message": one.message,
        "hint": impact + (f" ({one.softened})" if one.softened else ""),
        "old": one.old,
        "new": one.new,
        "place": _place(one.new_place or one.near),
        "was": _place(one.old_place),
        "accepted": one.accepted,
    }


def _place(span: Span | None) -> str:
    return span.place if span is not None else ""
