"""Findings about the properties of a model."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from docmodels.compare import property_rules as rules
from docmodels.compare import value_rules
from docmodels.compare.fields import FieldPairs
from docmodels.compare.gathering import Gathering, Places, Softening
from docmodels.compare.relations import Comparing, Relation, same_in_python
from docmodels.compare.texts import (
    changed_texts,
    joined,
    texts_of_field,
    told,
)
from docmodels.compare.values import compare_lists, tell_closing
from docmodels.core.changes import ChangeRule, Impact
from docmodels.core.schema import Field, ObjectType, TypeId, show_type
from docmodels.core.wording import quoted, shortened

_READ_ONLY = Softening("it is read-only: nobody writes it", writers=Impact.COMPATIBLE)
_LEFT_OUT = Softening(
    "it may be left out, and be None, as it was",
    readers=Impact.COMPATIBLE,
    writers=Impact.COMPATIBLE,
)
_SAME_IN_PYTHON = Softening(
    "the type in Python is the same", Impact.DANGEROUS, Impact.DANGEROUS
)
_SAME_AND_READ_ONLY = Softening(
    "the type in Python is the same, and nobody writes it",
    Impact.DANGEROUS,
    Impact.COMPATIBLE,
)

_TYPE_RULES = {
    Relation.WIDENED: rules.TYPE_WIDENED,
    Relation.NARROWED: rules.TYPE_NARROWED,
    Relation.CHANGED: rules.TYPE_CHANGED,
    Relation.BECAME_ANY: rules.BECAME_ANY,
    Relation.VALUES_DROPPED: rules.VALUES_DROPPED,
    Relation.VALUES_LISTED: rules.VALUES_LISTED,
}
#: What a type is now, for a message.
_SAID = {
    Relation.WIDENED: "takes more than it did",
    Relation.NARROWED: "takes less than it did",
    Relation.CHANGED: "has another type",
    Relation.BECAME_ANY: "is read less well",
    Relation.VALUES_DROPPED: "lists no values any more",
    Relation.VALUES_LISTED: "lists values",
}


@dataclass(frozen=True, slots=True)
class EnumUse:
    """A property whose type is an enum, which is closed there as it is now."""

    enum: TypeId
    closed: bool
    symbol: str
    places: Places
    softening: Softening | None


@dataclass(slots=True)
class PropertyFindings:
    """Compares properties; keeps what is told of types and not of each property.

    `lost` are the attributes that were of a type which no page declares any more;
    `uses` are all uses of enums that were opened or closed.
    """

    gathering: Gathering
    lost: dict[TypeId, list[str]] = field(default_factory=dict)
    uses: list[EnumUse] = field(default_factory=list)

    def compare(self, pairs: FieldPairs, moved: frozenset[tuple[TypeId, str]]) -> None:
        """Find what has changed of the properties of a model.

        `moved` are properties of bases which models had that inherit from them.
        """
        for old, new in pairs.pairs:
            _Pair(self, pairs.old, pairs.new, old, new).compare()
        for one in pairs.removed:
            self._removed(pairs, one)
        for one in pairs.added:
            if (pairs.new.id, one.wire_name) not in moved:
                self._added(pairs.new, one)

    def _removed(self, pairs: FieldPairs, one: Field) -> None:
        symbol = self.gathering.attribute_of(pairs.old, one.wire_name)
        name = quoted(one.wire_name)
        message = f"{symbol} is gone: the docs no longer have {name}"
        places = Places(one.span, near=pairs.new.span)
        softening = _READ_ONLY if one.facts.read_only else None
        values = (one.wire_name, "")
        self.gathering.add(
            rules.PROPERTY_REMOVED, symbol, values, message, places, softening
        )

    def _added(self, new: ObjectType, one: Field) -> None:
        symbol = self.gathering.new_attribute_of(new, one.wire_name)
        required = one.facts.required
        rule = rules.REQUIRED_ADDED if required else rules.PROPERTY_ADDED
        what = "new and required" if required else "new"
        message = f"{symbol} is {what}: {shortened(show_type(one.type))}"
        softening = _READ_ONLY if one.facts.read_only else None
        values = ("", one.wire_name)
        places = Places(new=one.span)
        self.gathering.add(rule, symbol, values, message, places, softening)


@dataclass(frozen=True, slots=True)
class _Pair:
    """One property, old and new."""

    findings: PropertyFindings
    old_model: ObjectType
    new_model: ObjectType
    old: Field
    new: Field

    @property
    def symbol(self) -> str:
        gathering = self.findings.gathering
        return gathering.attribute_of(self.old_model, self.old.wire_name)

    @property
    def places(self) -> Places:
        return Places(self.old.span, self.new.span)

    @property
    def read_only(self) -> Softening | None:
        both = self.old.facts.read_only and self.new.facts.read_only
        return _READ_ONLY if both else None

    def compare(self) -> None:
        """Find what has changed; texts count where nothing else has."""
        if self.old == self.new:
            return
        found = self.findings.gathering.found
        before = len(found), len(self.findings.uses)
        self._name()
        self._type()
        for rule, values, says, softening in self._facts():
            self._add(rule, values, f"{self.symbol} {says}", softening)
        if (len(found), len(self.findings.uses)) == before:
            self._constant()
        if (len(found), len(self.findings.uses)) == before:
            self._texts()

    def _add(
        self,
        rule: ChangeRule,
        values: tuple[str, str],
        message: str,
        softening: Softening | None = None,
    ) -> None:
        gathering = self.findings.gathering
        gathering.add(
            rule, self.symbol, values, message, self.places, softening or self.read_only
        )

    def _name(self) -> None:
        old, new = self.old.wire_name, self.new.wire_name
        gathering = self.findings.gathering
        was = gathering.old.attribute(self.old_model, old)
        now = gathering.new.attribute(self.new_model, new)
        in_json = f"{quoted(old)} in JSON is {quoted(new)}"
        if was != now:
            json = in_json if old != new else f"{quoted(old)} in JSON stays"
            message = f"{self.symbol} is called {now}: {json}"
            values = (old, new) if old != new else (was, now)
            self._add(rules.PROPERTY_RENAMED, values, message)
        elif old != new:
            message = f"{self.symbol} travels otherwise: {in_json}"
            self._add(rules.WIRE_NAME_CHANGED, (old, new), message)

    def _type(self) -> None:
        gathering = self.findings.gathering
        comparing = Comparing(gathering.old, gathering.new, gathering.new_ids)
        relation = comparing.relate(self.old.type, self.new.type)
        if relation is not Relation.SAME:
            was, now = show_type(self.old.type), show_type(self.new.type)
            message = f"{self.symbol} {_SAID[relation]}: {_shown(was, now)}"
            softening = None
            if same_in_python(self.old.type, self.new.type):
                softening = _SAME_AND_READ_ONLY if self.read_only else _SAME_IN_PYTHON
            self._add(_TYPE_RULES[relation], (was, now), message, softening)
            return
        for id_ in comparing.lost:
            self.findings.lost.setdefault(id_, []).append(self.symbol)
        for first, second in comparing.lists:
            compare_lists(
                first, second, self.symbol, self.places, gathering, self.read_only
            )
        for enum, closed in comparing.closing:
            if enum is None:
                tell_closing(
                    closed, self.symbol, self.places, gathering, self.read_only
                )
            else:
                self.findings.uses.append(
                    EnumUse(enum, closed, self.symbol, self.places, self.read_only)
                )

    def _facts(
        self,
    ) -> Iterator[tuple[ChangeRule, tuple[str, str], str, Softening | None]]:
        old, new = self.old.facts, self.new.facts
        if old.required != new.required:
            optional, required = "optional", "required"
            if new.required:
                says = "is required"
                yield rules.BECAME_REQUIRED, (optional, required), says, None
            else:
                says = "may be left out, and be None"
                yield rules.BECAME_OPTIONAL, (required, optional), says, None
        if old.nullable != new.nullable:
            softening = None if old.required or new.required else _LEFT_OUT
            if new.nullable:
                says = "may be null"
                yield rules.BECAME_NULLABLE, ("", "nullable"), says, softening
            else:
                says = "may no longer be null"
                yield rules.NOT_NULLABLE, ("nullable", ""), says, softening
        if old.read_only != new.read_only:
            if new.read_only:
                says = "is read-only"
                yield rules.BECAME_READ_ONLY, ("", "read-only"), says, None
            else:
                says = "may be written"
                yield rules.NOT_READ_ONLY, ("read-only", ""), says, None
        if old.deprecated != new.deprecated:
            if new.deprecated:
                says = "is deprecated"
                yield rules.PROPERTY_DEPRECATED, ("", "deprecated"), says, None
            else:
                says = "is no longer deprecated"
                yield rules.PROPERTY_UNDEPRECATED, ("deprecated", ""), says, None

    def _constant(self) -> None:
        was, now = self.old.facts.constant, self.new.facts.constant
        if was != now:
            before = f"was always {quoted(was)}" if was else "had no one value"
            after = f"is always {quoted(now)}" if now else "has no one value"
            message = f"{self.symbol} {before} and {after}"
            self._add(rules.CONSTANT_CHANGED, (was or "", now or ""), message)

    def _texts(self) -> None:
        ours, theirs = texts_of_field(self.old), texts_of_field(self.new)
        gathering = self.findings.gathering
        changed = changed_texts(ours, theirs, gathering)
        if changed:
            values = joined(ours, changed), joined(theirs, changed)
            said = told(ours, theirs, changed)
            # the row that repeated what a base has is gone
            own = self.old in self.old_model.fields
            inherited = own and self.new not in self.new_model.fields
            where = "only in its base" if inherited else "otherwise"
            message = f"{self.symbol} is described {where}: {said}"
            self._add(value_rules.DOCUMENTATION_CHANGED, values, message)


def _shown(was: str, now: str) -> str:
    return f"it was {shortened(was)} and is {shortened(now)}"
