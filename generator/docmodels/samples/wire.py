"""Decides how JSON spells each property, and says how that is known."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import ModelDecl, PageDecls
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.identifiers import WireStyle, wire_name
from docmodels.core.schema import EnumType, Field, ObjectType, PageTypes, Schema, TypeId
from docmodels.samples.binding.bind import NO_BINDINGS, Bindings
from docmodels.samples.lookup import ModelIndex
from docmodels.samples.spellings import Key, Spelling, leading, proven

#: A habit needs so many properties that show it, and this part of those that
#: could show it.
_FEWEST = 3
_CLEAR = 2 / 3
#: How many names a message spells out.
_TOLD = 4
_HABITS: tuple[WireStyle, ...] = ("camel", "pascal", "snake")


@dataclass(frozen=True, slots=True)
class Habit:
    """How the samples spell names: in `style`, as `shown` of `total` do."""

    style: WireStyle
    shown: int
    total: int


def spell(
    schema: Schema,
    pages: Sequence[PageDecls],
    style: WireStyle,
    bindings: Bindings = NO_BINDINGS,
) -> tuple[Schema, tuple[Diagnostic, ...]]:
    """Give every property its wire name, and say how it is known.

    A spelling that the configuration states for the property counts most,
    then the samples', then the package's `style`.  The style "auto" is the
    habit that the samples show; without one, names are as documented.
    Of spellings that are proven alike, that of the style counts, then the
    table's own.  Reports `wire-conflict` and `wire-habit`.
    """
    index = ModelIndex(schema)
    ways = proven(bindings, index)
    habit = _habit(schema, index, ways) if style == "auto" else None
    if habit is not None:
        style = habit.style
    ways = {key: _settled(key, found, index, style) for key, found in ways.items()}
    found = [*_conflicts(ways)]
    if habit is not None:
        found.append(_tell(habit))
    speller = _Speller(index, ways, _stated(pages), style, habit)
    spelt = (
        PageTypes(page.path, page.title, tuple(map(speller.spelt, page.types)))
        for page in schema.pages
    )
    return Schema(tuple(spelt)), tuple(found)


def habitual_style(schema: Schema, style: WireStyle, bindings: Bindings) -> WireStyle:
    """Return how names travel by habit: `style`, or for "auto" what samples show."""
    if style != "auto":
        return style
    index = ModelIndex(schema)
    habit = _habit(schema, index, proven(bindings, index))
    return habit.style if habit is not None else "as-documented"


@dataclass(frozen=True, slots=True)
class _Speller:
    index: ModelIndex
    ways: Mapping[Key, tuple[Spelling, ...]]
    stated: Mapping[tuple[TypeId, str], str]
    style: WireStyle
    habit: Habit | None

    def spelt(self, type_: ObjectType | EnumType) -> ObjectType | EnumType:
        """Give the properties of one type their wire names."""
        if isinstance(type_, EnumType):
            return type_
        known = [self._known(type_.id, field) for field in type_.fields]
        taken = Counter(name for name, _ in filter(None, known))
        styled = [self._styled(field) for field in type_.fields]
        for found, (name, _) in zip(known, styled, strict=True):
            taken[name] += found is None
        fields: list[Field] = []
        for field, found, guess in zip(type_.fields, known, styled, strict=True):
            if found is None and taken[guess[0]] > 1:
                guess = field.name, "as documented"  # two names would meet in one
            name, evidence = found or guess
            fields.append(replace(field, wire_name=name, wire_evidence=evidence))
        return replace(type_, fields=tuple(fields))

    def _known(self, id_: TypeId, field: Field) -> tuple[str, str] | None:
        """Return the spelling that is stated or proven."""
        stated = self.stated.get((id_, field.name))
        if stated is not None:
            return stated, "configured"
        ways = self.ways.get(_key(self.index, id_, field))
        if not ways or not ways[0].proves:
            return None
        first = ways[0].first
        return ways[0].text, f"sample {first.page}:{first.line}"

    def _styled(self, field: Field) -> tuple[str, str]:
        name = wire_name(field.name, self.style)
        if name == field.name:
            return name, "as documented"
        kind = "habit" if self.habit is not None else "style"
        return name, f"{kind} {self.style}"


def _key(index: ModelIndex, id_: TypeId, field: Field) -> Key:
    return index.root_owner(id_, field.name), field.name.casefold()


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


# What the samples show


def _habit(
    schema: Schema, index: ModelIndex, ways: Mapping[Key, tuple[Spelling, ...]]
) -> Habit | None:
    """Return how most names of the tables change on their way into JSON.

    For each style, the properties count whose documented spelling it would
    change, or whose spelling in JSON is another one.  A property with several
    spellings that are proven alike counts only where the style is among them,
    and beside as many others: it shows no habit by itself.
    """
    proved = [
        (field.name, {one.text for one in leading(ways[key])})
        for key, field in _fields(schema, index)
        if key in ways and ways[key][0].proves
    ]
    habits: list[Habit] = []
    for style in _HABITS:
        told = [
            (wire_name(name, style) in texts, len(texts) > 1)
            for name, texts in proved
            if name not in texts or wire_name(name, style) != name
        ]
        sure = [shown for shown, contested in told if not contested]
        more = min(told.count((True, True)), sure.count(True))
        habits.append(Habit(style, sure.count(True) + more, len(sure) + more))
    most = max(habits, key=lambda habit: habit.shown)
    if most.shown < _FEWEST or most.shown <= _CLEAR * most.total:
        return None
    return most


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
        *(wire_name(name, one) for one in _HABITS),
        *(one.text for one in ways),
    ]
    first = leading(ways)
    return (*sorted(first, key=lambda s: usual.index(s.text)), *ways[len(first) :])


def _fields(schema: Schema, index: ModelIndex) -> Iterator[tuple[Key, Field]]:
    """Yield every property once, by the key that its samples have."""
    seen: set[Key] = set()
    for page in schema.pages:
        for type_ in page.types:
            if isinstance(type_, ObjectType):
                for field in type_.fields:
                    key = _key(index, type_.id, field)
                    if key not in seen:
                        seen.add(key)
                        yield key, field


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
            f"{', '.join(told)}; see {best.first.page}:{best.first.line}",
            pairs[0][0].first,
        )


def _tell(habit: Habit) -> Diagnostic:
    return diagnose(
        "wire-habit",
        f"names travel in {habit.style} case: {habit.shown} of {habit.total} "
        "properties that show it in samples do, so those without a sample do, too",
        hint=f'state it: wire_names = "{habit.style}"',
    )
