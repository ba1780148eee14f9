"""Findings about models and enums as a whole."""

from collections.abc import Mapping, Sequence

from docmodels.compare import model_rules as rules
from docmodels.compare import value_rules
from docmodels.compare.gathering import Gathering, Places
from docmodels.compare.models import NamedType
from docmodels.core.diagnostics import Span
from docmodels.core.schema import EnumType, ObjectType, TypeId
from docmodels.core.wording import count, quoted, shortened

#: How many names a message lists.
_MOST_LISTED = 5

NamedPair = tuple[NamedType, NamedType]


def listed(names: Sequence[str]) -> str:
    """Return names for a message; of many only the first."""
    more = len(names) - _MOST_LISTED
    shown = ", ".join(names[:_MOST_LISTED])
    return f"{shown} and {more} more" if more > 0 else shown


def tell_added(type_: NamedType, gathering: Gathering) -> None:
    """Say that a type is new."""
    symbol = gathering.new_class_of(type_)
    message = f"{symbol} is new: {_kind(type_)} with {_size(type_)}"
    values = ("", type_.id.name)
    gathering.add(rules.MODEL_ADDED, symbol, values, message, Places(new=type_.span))


def tell_removed(
    type_: NamedType,
    lost: Sequence[str],
    heirs: Sequence[str],
    gathering: Gathering,
) -> None:
    """Say that a type is gone, and what was of it (`lost`) or inherited from it."""
    symbol = gathering.class_of(type_)
    message = f"{symbol} is gone: no page declares it any more"
    if lost:
        are = "is" if len(lost) == 1 else "are"
        message += f"; {listed(lost)} {are} no longer of it"
    if heirs:
        no_longer = "inherits" if len(heirs) == 1 else "inherit"
        message += f"; {listed(heirs)} no longer {no_longer} from it"
    near = _start(type_, gathering)
    places = Places(type_.span, near=near)
    gathering.add(rules.MODEL_REMOVED, symbol, (type_.id.name, ""), message, places)


def tell_pair(old: NamedType, new: NamedType, gathering: Gathering) -> None:
    """Say what has changed of a type as a whole, but for its base."""
    places = Places(old.span, new.span)
    symbol, now = gathering.class_of(old), gathering.new_class_of(new)
    if symbol != now and old.id.name != new.id.name:
        values = (old.id.name, new.id.name)
        message = f"{symbol} is called {now}{_elsewhere(old, new)}"
        gathering.add(rules.MODEL_RENAMED, symbol, values, message, places)
    elif symbol != now:
        message = f"{symbol} is exported as {now}{_elsewhere(old, new)}"
        if other := _holder(symbol, gathering):
            message += f"; {symbol} is now the one of {quoted(other)}"
        gathering.add(
            rules.MODEL_EXPORT_CHANGED, symbol, (symbol, now), message, places
        )
    if old.deprecated != new.deprecated:
        rule, says = rules.MODEL_DEPRECATED, "is deprecated"
        values = ("", "deprecated")
        if old.deprecated:
            rule, says = rules.MODEL_UNDEPRECATED, "is no longer deprecated"
            values = ("deprecated", "")
        gathering.add(rule, symbol, values, f"{symbol} {says}", places)
    if type(old) is not type(new):
        was, now = _kind(old), _kind(new)
        message = f"{symbol} was {was} and is {now}"
        gathering.add(rules.MODEL_KIND_CHANGED, symbol, (was, now), message, places)


def tell_text(old: NamedType, new: NamedType, gathering: Gathering) -> None:
    """Say that a type is described otherwise."""
    if not gathering.same_text(old.description, new.description):
        symbol = gathering.class_of(old)
        was, now = (shortened(one.description) for one in (old, new))
        message = f"{symbol} is described otherwise: {quoted(now)}"
        if not now:
            message = f"{symbol} is no longer described: it said {quoted(was)}"
        values = (old.description, new.description)
        places = Places(old.span, new.span)
        gathering.add(
            value_rules.DOCUMENTATION_CHANGED, symbol, values, message, places
        )


def tell_base(
    old: ObjectType,
    new: ObjectType,
    gathering: Gathering,
    heirs: Mapping[TypeId, list[str]],
) -> None:
    """Say that a model has another base; one that is gone has it among its `heirs`."""
    before = None if old.base is None else gathering.new_ids.get(old.base, old.base)
    if before == new.base or (new.base is None and old.base in heirs):
        return
    symbol = gathering.class_of(old)
    was = "" if old.base is None else gathering.old.classes.get(old.base, "")
    now = "" if new.base is None else gathering.new.classes.get(new.base, "")
    above = [one.id for one in gathering.new.lineage(new)]
    if before is None or before in above:
        rule = rules.MODEL_BASE_ADDED
        message = f"{symbol} inherits from {now}"
        if before is not None:
            message += f", which inherits from {was}"
        if required := _required(old, new, gathering):
            rule = rules.MODEL_BASE_CHANGED
            message += f", which requires {listed(required)}"
    else:
        rule = rules.MODEL_BASE_CHANGED
        message = f"{symbol} no longer inherits from {was}"
        message += f" but from {now}" if now else ""
    gathering.add(rule, symbol, (was, now), message, Places(old.span, new.span))


def tell_moved(pairs: Sequence[NamedPair], gathering: Gathering) -> None:
    """Say once for each two pages that types have moved from one to the other."""
    moved: dict[tuple[str, str], list[NamedPair]] = {}
    for old, new in pairs:
        same = gathering.class_of(old) == gathering.new_class_of(new)
        if same and old.id.page != new.id.page:
            moved.setdefault((old.id.page, new.id.page), []).append((old, new))
    for (was, now), types in moved.items():
        names = [gathering.class_of(old) for old, _ in types]
        has = "has moved" if len(names) == 1 else "have moved"
        message = f"{listed(names)} {has} from {quoted(was)} to {quoted(now)}"
        places = Places(types[0][0].span, types[0][1].span)
        symbol = names[0] if len(names) == 1 else ""
        gathering.add(rules.MODEL_MOVED, symbol, (was, now), message, places)


def tell_collections(gathering: Gathering) -> None:
    """Say that what surrounds the items of collections has changed."""
    old, new = gathering.old.schema.page_shape, gathering.new.schema.page_shape
    # documentation that is new, or gone, has no shape of its own
    if old != new and gathering.old.schema.pages and gathering.new.schema.pages:
        was, now = (
            ", ".join(part for part in (one.items, one.total, one.next) if part)
            for one in (old, new)
        )
        message = f"collections have {quoted(now)} where they had {quoted(was)}"
        gathering.add(rules.COLLECTION_CHANGED, "Page", (was, now), message, Places())


def _required(old: ObjectType, new: ObjectType, gathering: Gathering) -> list[str]:
    """Return the required properties that a model inherits and did not have."""
    had = {one.wire_name for one in old.fields} | gathering.old.inherited(old).keys()
    return [
        wire
        for wire, (_, field) in gathering.new.inherited(new).items()
        if field.facts.required and wire not in had
    ]


def _kind(type_: NamedType) -> str:
    return "an enum" if isinstance(type_, EnumType) else "a model"


def _size(type_: NamedType) -> str:
    if isinstance(type_, EnumType):
        return count(len(type_.values), "value")
    return count(len(type_.fields), "property")


def _elsewhere(old: NamedType, new: NamedType) -> str:
    moved = old.id.page != new.id.page
    return f", on {quoted(new.id.page)}" if moved else ""


def _holder(name: str, gathering: Gathering) -> str | None:
    """Return the page whose type the new package exports under a name."""
    return gathering.new_pages.get(name)


def _start(type_: NamedType, gathering: Gathering) -> Span | None:
    """Return the start of the page of what is gone, if the page is still there."""
    here = type_.id.page in gathering.new_paths
    return Span(type_.id.page, 1) if here else None
