"""Decides how JSON writes the values of each enum, and says how that is known."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.leaves import literal_of, over_leaves
from docmodels.core.rules import Reason, Rule
from docmodels.core.schema import (
    EnumType,
    EnumValue,
    Field,
    ObjectType,
    PageTypes,
    Schema,
    Type,
)
from docmodels.core.typeexpr import OneOf
from docmodels.core.values import Value, distinct, scalar_of
from docmodels.samples.binding.weights import is_active
from docmodels.samples.listings import EnumKey, Shown
from docmodels.samples.value_styles import of_kind, spellings, styled, value_habit

#: How many values a message spells out.
_TOLD = 4
_LAMP = "# Lamp\n\n| Name | Type | Description |\n|---|---|---|\n"
_SAMPLE = '\n<!-- {"blockType": "resource", "@odata.type": "Lamp"} -->\n'
FROM_SAMPLE = Rule(
    name="value-spelling-from-sample",
    says="A value of an enum is spelt as most responses of its model spell it.",
    example=f"{_LAMP}| mood | string | One of `Warm`, `Cold`. |\n{_SAMPLE}"
    '```json\n{"mood": "warm"}\n```\n',
)
FROM_HABIT = Rule(
    name="value-spelling-from-other-values",
    says="A value that no sample has is spelt in the style in which samples, requests "
    "apart, write the other values of its enum.",
    example=f"{_LAMP}| mood | string | One of `Warm`, `Cold`. |\n{_SAMPLE}"
    '```json\n{"mood": "warm"}\n```\n',
)
NUMBERS = Rule(
    name="enum-values-from-samples",
    says="Where a table has names and numbers, samples say which of the two travel.",
    example="# Lamp\n\n| Name | Type |\n|---|---|\n| mood | [Mood](#mood) |\n\n"
    "## Mood\n\n| Name | Value |\n|---|---|\n| Warm | 1 |\n| Cold | 2 |\n"
    f'{_SAMPLE}```json\n{{"mood": "Warm"}}\n```\n',
)
RULES = (NUMBERS, FROM_SAMPLE, FROM_HABIT)


@dataclass(frozen=True, slots=True)
class _Decided:
    """The values of an enum as they travel, in the order of the documented ones."""

    values: tuple[EnumValue, ...]
    because: tuple[Reason, ...] = ()

    @property
    def respelled(self) -> tuple[tuple[str, str], ...]:
        """The values that are spelt otherwise than documented, both ways."""
        return tuple(
            (str(one.documented), str(one.value))
            for one in self.values
            if one.documented is not None
        )


def with_values(
    schema: Schema,
    shown: Mapping[EnumKey, Sequence[Shown]],
    stated: Set[EnumKey],
    without: Set[str] = frozenset(),
) -> tuple[Schema, tuple[Diagnostic, ...]]:
    """Let the values of enums travel as samples show them.

    `shown` are the values of each enum that samples have; `stated` are the enums
    whose values the configuration gives.  `without` are the names of rules that are
    switched off.  A value that the documentation lacks is not added.  Reports
    `wire-values`, once for each enum.
    """
    work = _Respeller(
        {key: seen for key, seen in shown.items() if key not in stated}, without, []
    )
    pages = tuple(
        PageTypes(page.path, page.title, tuple(map(work.type, page.types)))
        for page in schema.pages
    )
    return Schema(pages), tuple(work.found)


@dataclass(frozen=True, slots=True)
class _Respeller:
    shown: Mapping[EnumKey, Sequence[Shown]]
    without: Set[str]
    found: list[Diagnostic]

    def type(self, type_: ObjectType | EnumType) -> ObjectType | EnumType:
        """Return a type with its values as they travel."""
        if isinstance(type_, ObjectType):
            fields = (self._field(type_, field) for field in type_.fields)
            return replace(type_, fields=tuple(fields))
        seen = self.shown.get(type_.id)
        if not seen:
            return type_
        new = _decided(type_.values, seen, self.without)
        self._tell(type_.id.name, new, type_.span)
        return replace(type_, values=new.values, because=(*type_.because, *new.because))

    def _field(self, model: ObjectType, field: Field) -> Field:
        seen = self.shown.get((model.id, field.name))
        literal = literal_of(field.type)
        if not seen or literal is None:
            return field
        values = tuple(EnumValue(one, "", field.span) for one in literal.values)
        new = _decided(values, seen, self.without)
        self._tell(f"{model.id.name}.{field.name}", new, field.span)
        travel = distinct(one.value for one in new.values)
        return replace(
            field,
            type=_with_literal(field.type, travel),
            respelled=new.respelled,
            because=(*field.because, *new.because),
        )

    def _tell(self, name: str, new: _Decided, span: Span) -> None:
        if not new.respelled:
            return
        pairs = [f'"{old}" as "{text}"' for old, text in new.respelled]
        more = f" and {len(pairs) - _TOLD} more" if len(pairs) > _TOLD else ""
        first = next(one.span for one in new.because if one.rule == FROM_SAMPLE.name)
        self.found.append(
            diagnose(
                "wire-values",
                f'samples write values of "{name}" otherwise than documented: '
                f"{', '.join(pairs[:_TOLD])}{more}; see {first.place}",
                span,
            )
        )


def _decided(
    values: tuple[EnumValue, ...], seen: Sequence[Shown], without: Set[str]
) -> _Decided:
    because: list[Reason] = []
    if is_active(NUMBERS, without) and (told := of_kind(values, seen)) is not None:
        values = told
        scalar, first = scalar_of(seen[0].value), seen[0].first
        words = str(seen[0].value)
        because.append(Reason(NUMBERS.name, words, first, f"{scalar} values"))
    if not is_active(FROM_SAMPLE, without):
        return _Decided(values, tuple(because))
    sure = spellings(values, seen, sure=True)
    habit = value_habit(sure) if is_active(FROM_HABIT, without) else ()
    known = spellings(values, seen, habit)
    spelt: list[EnumValue] = []
    taken = {str(one.value) for one in values}
    for one in values:
        text, rule, by = one.value, FROM_SAMPLE, known.get(str(one.value))
        if by is not None:
            text = by.value
        elif isinstance(text, str) and (usual := styled(text, habit)):
            text, rule = usual, FROM_HABIT
            by = next(iter(known.values()), None)
        if by is None or text == one.value or str(text) in taken:
            spelt.append(one)
            continue
        taken.add(str(text))
        spelt.append(replace(one, value=text, documented=one.value))
        because.append(Reason(rule.name, str(by.value), by.first, f'"{text}"'))
    return _Decided(tuple(spelt), tuple(because))


def _with_literal(type_: Type, values: tuple[Value, ...]) -> Type:
    return over_leaves(
        type_,
        lambda leaf: replace(leaf, values=values) if isinstance(leaf, OneOf) else leaf,
    )


def respelled_by(because: Sequence[Reason]) -> Iterator[Reason]:
    """Yield the reasons why values are spelt otherwise than documented."""
    return (one for one in because if one.rule == FROM_SAMPLE.name)
