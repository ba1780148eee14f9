"""Compares two schemas: what has changed, as a careful reviewer would say it.

One edit of the documentation is one finding: what follows from it is told in the
finding's sentence, not in findings of its own.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from docmodels.compare.fields import FieldPairs, Ids, pair_fields
from docmodels.compare.gathering import Gathering, Places
from docmodels.compare.grouping import grouped
from docmodels.compare.models import ModelPairs, pair_models
from docmodels.compare.properties import EnumUse, PropertyFindings
from docmodels.compare.property_rules import MOVED_TO_BASE
from docmodels.compare.renaming import renaming
from docmodels.compare.side import Side
from docmodels.compare.values import compare_enums, tell_closing
from docmodels.compare.whole_models import (
    listed,
    tell_added,
    tell_base,
    tell_collections,
    tell_moved,
    tell_pair,
    tell_removed,
    tell_text,
)
from docmodels.core.changes import Comparison, Finding, Impact
from docmodels.core.diff_settings import DiffSettings, ImpactSetting
from docmodels.core.leaves import leaves
from docmodels.core.schema import EnumType, Field, ObjectType, TypeId, TypeRef

_ORDER = list(Impact)


def compare_schemas(
    old: Side, new: Side, settings: DiffSettings, package: str = "", module: str = ""
) -> Comparison:
    """Return what has changed from the schema `old` to `new`, the worst first.

    `settings` say how severe each rule is, and which findings are accepted.
    `package` is what the configuration calls the package, `module` what Python does:
    symbols begin with it.
    """
    models = pair_models(old, new)
    gathering = Gathering(
        package, module, old, new, models.new_ids(), renaming(_renamed(models))
    )
    _gather(models, gathering)
    found = [
        replace(one, accepted=one.fingerprint in settings.accepted)
        for one in _severe(grouped(gathering.found, module), settings)
    ]
    known = {one.fingerprint for one in found}
    unused = tuple(one for one in settings.accepted if one not in known)
    return Comparison(package, tuple(sorted(found, key=_sort_key)), unused)


def _gather(models: ModelPairs, gathering: Gathering) -> None:
    heirs = _heirs(models, gathering)
    for old, new in models.pairs:
        before = len(gathering.found)
        tell_pair(old, new, gathering)
        if isinstance(old, ObjectType) and isinstance(new, ObjectType):
            tell_base(old, new, gathering, heirs)
        if len(gathering.found) == before:
            tell_text(old, new, gathering)
        if isinstance(old, EnumType) and isinstance(new, EnumType):
            compare_enums(old, new, gathering)
    lost = _properties(models, gathering)
    for type_ in models.removed:
        of_it = lost.get(type_.id, ())
        tell_removed(type_, of_it, heirs.get(type_.id, ()), gathering)
    for type_ in models.added:
        tell_added(type_, gathering)
    tell_moved(models.pairs, gathering)
    tell_collections(gathering)


def _renamed(models: ModelPairs) -> dict[str, str]:
    return {
        old.id.name: new.id.name
        for old, new in models.pairs
        if old.id.name != new.id.name
    }


def _heirs(models: ModelPairs, gathering: Gathering) -> dict[TypeId, list[str]]:
    """Return the models that inherited from each type that is gone; now from none."""
    heirs: dict[TypeId, list[str]] = {type_.id: [] for type_ in models.removed}
    for old, new in models.pairs:
        if isinstance(old, ObjectType) and isinstance(new, ObjectType):
            if old.base in heirs and old.base is not None and new.base is None:
                heirs[old.base].append(gathering.class_of(old))
    return heirs


def _properties(models: ModelPairs, gathering: Gathering) -> dict[TypeId, list[str]]:
    """Compare all properties; return what was of each type that is gone."""
    new_ids = gathering.new_ids
    ids = Ids(new_ids, {new: old for old, new in new_ids.items()})
    sides = gathering.old, gathering.new
    paired = [
        pair_fields(old, new, sides, ids)
        for old, new in models.pairs
        if isinstance(old, ObjectType) and isinstance(new, ObjectType)
        # most models are as they were, to the last line
        if old.fields != new.fields or old.base != new.base
    ]
    moved = _moved(paired)
    findings = PropertyFindings(gathering)
    for pairs in paired:
        findings.compare(pairs, frozenset(moved))
    for (base, wire), sources in moved.items():
        _tell_moved_to_base(base, wire, sources, gathering)
    _tell_uses(findings.uses, gathering)
    return findings.lost


_Moved = dict[tuple[TypeId, str], list[tuple[FieldPairs, Field]]]


def _moved(paired: Sequence[FieldPairs]) -> _Moved:
    """Return the properties that bases have from models that inherit from them."""
    moved: _Moved = {}
    for pairs in paired:
        for field, base in pairs.to_base:
            moved.setdefault((base.id, field.wire_name), []).append((pairs, field))
    return moved


def _tell_moved_to_base(
    base: TypeId,
    wire: str,
    sources: Sequence[tuple[FieldPairs, Field]],
    gathering: Gathering,
) -> None:
    pairs, field = sources[0]
    found = gathering.new.types[base]
    assert isinstance(found, ObjectType)
    symbol = gathering.new_attribute_of(found, wire)
    models = [gathering.class_of(one.old) for one, _ in sources]
    message = f"{symbol} was a property of {listed(models)} and is inherited there"
    span = next(one.span for one in found.fields if one.wire_name == wire)
    values = (", ".join(models), gathering.new_class_of(found))
    places = Places(field.span, span, pairs.new.span)
    gathering.add(MOVED_TO_BASE, symbol, values, message, places)


def _tell_uses(uses: Sequence[EnumUse], gathering: Gathering) -> None:
    """Say once of an enum that all of its uses were opened or closed."""
    if not uses:
        return
    everywhere = _uses(gathering.new)
    by_enum: dict[tuple[TypeId, bool], list[EnumUse]] = {}
    for use in uses:
        by_enum.setdefault((use.enum, use.closed), []).append(use)
    old_ids = {new: old for old, new in gathering.new_ids.items()}
    for (id_, closed), same in by_enum.items():
        if len(same) > 1 and len(same) == everywhere[id_]:
            symbol = gathering.class_of(gathering.old.types[old_ids[id_]])
            places = same[0].places
            tell_closing(closed, symbol, places, gathering, None, len(same))
            continue
        for use in same:
            tell_closing(closed, use.symbol, use.places, gathering, use.softening)


def _uses(side: Side) -> Counter[TypeId]:
    return Counter(
        leaf.id
        for type_ in side.types.values()
        if isinstance(type_, ObjectType)
        for field in type_.fields
        for leaf in leaves(field.type)
        if isinstance(leaf, TypeRef)
    )


def _severe(found: Sequence[Finding], settings: DiffSettings) -> list[Finding]:
    """Give findings the configured severities; drop those that are ignored."""
    wanted = {rule: both for rule, *both in settings.severities}
    result = []
    for one in found:
        readers, writers = wanted.get(one.rule, (None, None))
        if readers == writers == "ignore":
            continue
        if readers is not None or writers is not None:
            one = replace(
                one,
                readers=_set(one.readers, readers),
                writers=_set(one.writers, writers),
                softened=None,
            )
        result.append(one)
    return result


def _set(impact: Impact, setting: ImpactSetting | None) -> Impact:
    if setting is None:
        return impact
    return Impact.COMPATIBLE if setting == "ignore" else Impact(setting)


def _sort_key(one: Finding) -> tuple[int, bool, str, int, str, str, str, str]:
    place = one.new_place or one.near or one.old_place
    where = ("", 0) if place is None else (place.path, place.line)
    worst = _ORDER.index(one.severity)
    is_text = one.rule == "documentation-changed"
    return (worst, is_text, *where, one.symbol, one.rule, one.old, one.new)
