"""Decides how JSON spells each property, and says how that is known."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import (
    Declaration,
    EnumDecl,
    ModelDecl,
    PageDecls,
)
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.options import WireStyle
from docmodels.core.rules import Reason, Rule
from docmodels.core.schema import EnumType, Field, ObjectType, PageTypes, Schema, TypeId
from docmodels.core.wire_names import wire_name
from docmodels.samples.binding.bind import NO_BINDINGS, Bindings
from docmodels.samples.binding.weights import is_active
from docmodels.samples.habit import STYLES, Habit, find_habit, key_of, tell
from docmodels.samples.listings import EnumKey, shown_values
from docmodels.samples.lookup import ModelIndex
from docmodels.samples.respelling import with_values
from docmodels.samples.sample import PlacedText
from docmodels.samples.spellings import Key, Spelling, leading, proven

#: How many names a message spells out.
_TOLD = 4

_LAMP = "# Lamp\n\n| Name | Type |\n|---|---|\n"
CONFIGURED = Rule(
    name="wire-name-as-configured",
    says="A property's wire name is what a correction in the configuration says.",
    example=f"{_LAMP}| Watts | integer |\n",
    fixed=True,
)
FROM_SAMPLE = Rule(
    name="wire-name-from-sample",
    says="A property's wire name is the spelling that most samples of its model have.",
    example=f"{_LAMP}| Watts | integer |\n\n"
    '<!-- {"blockType": "resource", "@odata.type": "Lamp"} -->\n'
    '```json\n{"watts": 3}\n```\n',
)
FROM_HABIT = Rule(
    name="wire-name-from-habit",
    says="A property that no sample has is spelt in the style in which samples write "
    "most others, if at least three show it.",
    example=f"{_LAMP}| Watts | integer |\n| Colour | string |\n| Base | string |\n"
    "| Price | number |\n\n"
    '<!-- {"blockType": "resource", "@odata.type": "Lamp"} -->\n'
    '```json\n{"colour": "red", "base": "E27", "price": 2}\n```\n',
)
FROM_STYLE = Rule(
    name="wire-name-from-style",
    says="A property that no sample has is spelt in the style of wire_names.",
    example=f"{_LAMP}| Watts | integer |\n",
)
AS_DOCUMENTED = Rule(
    name="wire-name-as-documented",
    says="A property whose wire name nothing shows is spelt as in its table.",
    example=f"{_LAMP}| Watts | integer |\n",
    fixed=True,
)
#: Where a wire name comes from: the first that has one gives it.
RULES = (CONFIGURED, FROM_SAMPLE, FROM_HABIT, FROM_STYLE, AS_DOCUMENTED)


def spell(
    schema: Schema,
    pages: Sequence[PageDecls],
    style: WireStyle,
    bindings: Bindings = NO_BINDINGS,
    without: Set[str] = frozenset(),
) -> tuple[Schema, tuple[Diagnostic, ...]]:
    """Give every property its wire name, and say how it is known.

    A spelling that the configuration states for the property counts most,
    then the samples', then the package's `style`.  The style "auto" is the
    habit that the samples show; without one, names are as documented.
    Of spellings that are proven alike, that of the style counts, then the
    table's own.  So it is for the values of enums, each by itself.  `without` are
    the names of rules that are switched off.  Reports `wire-conflict`, `wire-habit`
    and `wire-values`.
    """
    index = ModelIndex(schema)
    ways = proven(bindings, index)
    style, habit = _style(schema, index, ways, style, without)
    ways = {key: _settled(key, found, index, style) for key, found in ways.items()}
    found = [*_conflicts(ways)]
    if habit is not None:
        found.append(tell(habit))
    speller = _Speller(index, ways, _stated(pages), style, habit, without)
    spelt = (
        PageTypes(page.path, page.title, tuple(map(speller.spelt, page.types)))
        for page in schema.pages
    )
    shown = shown_values(bindings, index)
    result, more = with_values(
        Schema(tuple(spelt)), shown, _stated_enums(pages), without
    )
    return result, (*found, *more)


def habitual_style(
    schema: Schema,
    style: WireStyle,
    bindings: Bindings,
    without: Set[str] = frozenset(),
) -> WireStyle:
    """Return how names travel by habit: `style`, or for "auto" what samples show."""
    index = ModelIndex(schema)
    return _style(schema, index, proven(bindings, index), style, without)[0]


def _style(
    schema: Schema,
    index: ModelIndex,
    ways: Mapping[Key, tuple[Spelling, ...]],
    wanted: WireStyle,
    without: Set[str],
) -> tuple[WireStyle, Habit | None]:
    """Return the style of names that no sample has, and the habit that shows it."""
    if wanted != "auto":
        return (wanted if is_active(FROM_STYLE, without) else "as-documented"), None
    habit = find_habit(schema, index, ways) if is_active(FROM_HABIT, without) else None
    return ("as-documented", None) if habit is None else (habit.style, habit)


@dataclass(frozen=True, slots=True)
class _WireName:
    """A wire name, the rule that gives it, and what that rule went by.

    `evidence` says it in words, for people.
    """

    text: str
    evidence: str
    rule: Rule
    by: PlacedText

    def reason(self) -> Reason:
        """Return why the property has this wire name."""
        concluded = f'wire name "{self.text}"'
        return Reason(self.rule.name, self.by.text, self.by.span, concluded)


@dataclass(frozen=True, slots=True)
class _Speller:
    index: ModelIndex
    ways: Mapping[Key, tuple[Spelling, ...]]
    stated: Mapping[tuple[TypeId, str], str]
    style: WireStyle
    habit: Habit | None
    without: Set[str]

    def spelt(self, type_: ObjectType | EnumType) -> ObjectType | EnumType:
        """Give the properties of one type their wire names."""
        if isinstance(type_, EnumType):
            return type_
        known = [self._known(type_.id, field) for field in type_.fields]
        taken = Counter(found.text for found in known if found is not None)
        styled = [self._styled(field) for field in type_.fields]
        for found, guess in zip(known, styled, strict=True):
            taken[guess.text] += found is None
        fields: list[Field] = []
        for field, found, guess in zip(type_.fields, known, styled, strict=True):
            if found is None and taken[guess.text] > 1:
                guess = _as_documented(field)  # two names would meet in one
            name = found or guess
            fields.append(
                replace(
                    field,
                    wire_name=name.text,
                    wire_evidence=name.evidence,
                    because=(*field.because, name.reason()),
                )
            )
        return replace(type_, fields=tuple(fields))

    def _known(self, id_: TypeId, field: Field) -> _WireName | None:
        """Return the spelling that is stated or proven."""
        stated = self.stated.get((id_, field.name))
        if stated is not None:
            by = PlacedText(field.name, field.span)
            return _WireName(stated, "configured", CONFIGURED, by)
        ways = self.ways.get(key_of(self.index, id_, field))
        if not ways or not ways[0].proves or not is_active(FROM_SAMPLE, self.without):
            return None
        text, first = ways[0].text, ways[0].first
        evidence = f"sample {first.place}"
        return _WireName(text, evidence, FROM_SAMPLE, PlacedText(text, first))

    def _styled(self, field: Field) -> _WireName:
        name = wire_name(field.name, self.style)
        if name == field.name:
            return _as_documented(field)
        rule = FROM_STYLE if self.habit is None else FROM_HABIT
        kind = "style" if self.habit is None else "habit"
        by = PlacedText(field.name, field.span)
        return _WireName(name, f"{kind} {self.style}", rule, by)


def _as_documented(field: Field) -> _WireName:
    by = PlacedText(field.name, field.span)
    return _WireName(field.name, "as documented", AS_DOCUMENTED, by)


def _stated(pages: Iterable[PageDecls]) -> dict[tuple[TypeId, str], str]:
    """Return the spellings that the configuration states."""
    return {
        (TypeId(page.path, model.name), field.name): field.wire_name
        for page in pages
        for model in page.declarations
        if isinstance(model, ModelDecl)
        for field in model.fields
        if field.wire_name is not None
    }


def _stated_enums(pages: Iterable[PageDecls]) -> frozenset[EnumKey]:
    """Return the enums whose values the configuration gives."""
    return frozenset(
        key
        for page in pages
        for one in page.declarations
        for key in _stated_in(TypeId(page.path, one.name), one)
    )


def _stated_in(id_: TypeId, one: Declaration) -> Iterator[EnumKey]:
    match one:
        case EnumDecl(stated=True):
            yield id_
        case ModelDecl(fields=fields):
            yield from ((id_, field.name) for field in fields if field.stated)
        case EnumDecl():
            pass


def _settled(
    key: Key, ways: tuple[Spelling, ...], index: ModelIndex, style: WireStyle
) -> tuple[Spelling, ...]:
    """Order the spellings that are proven alike by what does not change.

    That is the style, then the table, then any style: never a page's name.
    """
    known = index.find(*key)
    if known is None:
        return ways
    name = known.field.name
    usual = [
        wire_name(name, style),
        name,
        *(wire_name(name, one) for one in STYLES),
        *(one.text for one in ways),
    ]
    first = leading(ways)
    return (*sorted(first, key=lambda s: usual.index(s.text)), *ways[len(first) :])


def _conflicts(ways: Mapping[Key, tuple[Spelling, ...]]) -> Iterator[Diagnostic]:
    """Report, once for each page, the names that responses spell in two ways."""
    by_page: dict[str, list[tuple[Spelling, Spelling]]] = {}
    for best, *others in ways.values():
        for other in others:
            if best.responses and other.responses:
                by_page.setdefault(other.first.page, []).append((other, best))
    for pairs in by_page.values():
        pairs.sort(key=lambda pair: pair[0].first)
        told = [f'"{o.text}" (elsewhere "{b.text}")' for o, b in pairs[:_TOLD]]
        if len(pairs) > _TOLD:
            told.append(f"{len(pairs) - _TOLD} more")
        best = pairs[0][1]
        fewer = all(other.responses < best.responses for other, best in pairs)
        most = ", and most of them not as here" if fewer else ""
        yield diagnose(
            "wire-conflict",
            f"responses spell properties in two ways{most}: "
            f"{', '.join(told)}; see {best.first.place}",
            pairs[0][0].first,
        )
