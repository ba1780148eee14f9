"""From the names and links of type cells to types of the schema."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field

from docmodels.core.declarations import AliasDecl, FieldDecl
from docmodels.core.limits import MAX_ALTERNATIVES, MAX_TYPE_DEPTH
from docmodels.core.rules import Deciding, Reason, Rule, first
from docmodels.core.scalars import find_scalar, is_core
from docmodels.core.schema import Type, TypeId, TypeRef, levels, show_type, width
from docmodels.core.typeexpr import (
    ANY,
    STRING,
    NamedRef,
    OneOf,
    Scalar,
    TypeExpr,
    depth_of,
    named_refs,
)
from docmodels.core.values import Value
from docmodels.language.words.folding import last_part
from docmodels.link.examples import model, room
from docmodels.link.report import LinkReport
from docmodels.link.resolver import Resolution, Resolver
from docmodels.link.types import build_type, plain

_MAX_ALIASES = 5


@dataclass(frozen=True, slots=True)
class Linked:
    """A type of the schema and why it is that."""

    type: Type
    because: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class _Reference:
    """A name as it is written, and what it was resolved to."""

    ref: NamedRef
    found: Resolution

    @property
    def is_dead(self) -> bool:
        """Whether it is a link that leads nowhere."""
        return self.found.outcome in ("anchor-missing", "page-missing")

    @property
    def is_scalar(self) -> bool:
        """Whether it spells a scalar and means no declared type instead.

        A link to one means it, unless its label is a scalar whatever the docs
        declare and the type has another name; a plain word does when it is exactly
        the type's name.
        """
        ref, id_ = self.ref, self.found.id
        if ref.scalar is None or id_ is None:
            return ref.scalar is not None
        last = last_part(ref.name)
        if ref.target is None or is_core(ref.name):
            return id_.name not in (ref.name, last)
        return False


@dataclass(frozen=True, slots=True)
class References:
    """Looks up what the names of fields refer to, and reports what is wrong."""

    resolver: Resolver
    enums: Mapping[TypeId, tuple[Value, ...]]
    report: LinkReport
    without: Set[str]
    _aliases: dict[tuple[str, AliasDecl], Type] = field(default_factory=dict)
    # Those that are being looked up, each one's in the one before it.
    _opened: list[tuple[str, AliasDecl]] = field(default_factory=list)

    def type_of(
        self, ref: NamedRef, page: str, decl: FieldDecl, *, quiet: bool
    ) -> Linked:
        """Return the type that a name in the cell of a field refers to.

        `quiet` is true where little depends on it, as the field's values are known.
        """
        found = self.resolver.resolve(ref, page)
        if found.alias is not None:
            aliased = self._aliased(found.alias, found.page, decl)
            return _linked(aliased, found.rule, ref, decl)
        reference = _Reference(ref, found)
        if self._is_value(ref, page):
            return _linked(OneOf((ref.name,)), _VALUE.name, ref, decl)
        known = first(REFERENCES, reference, self.without)
        if known is not None:
            type_, rule = known
            if reference.is_dead and (rule is _FROM_DEAD_LINK or _leads(ref)):
                self.report.resolution(ref, found, decl, quiet=quiet)
            return _linked(type_, rule.name, ref, decl)
        self.report.resolution(ref, found, decl, quiet=quiet)
        if found.id is None:
            return _linked(ANY, _UNKNOWN.name, ref, decl)
        return _linked(TypeRef(found.id), found.rule, ref, decl)

    def _is_value(self, ref: NamedRef, page: str) -> bool:
        """Tell whether a name is one of several of which no page declares any.

        One that a page declares in other letters, "Proxy" beside `proxy`, may be met
        by chance where most of them are no types.
        """
        if not ref.among or _VALUE.name in self.without:
            return False
        found = [self.resolver.resolve(NamedRef(name), page) for name in ref.among]
        known = [one for one in found if one.id or one.alias is not None or one.ids]
        spelt = any(one.id is None or one.id.name in ref.among for one in known)
        return not spelt and 2 * len(known) < len(found)

    def _aliased(self, alias: AliasDecl, page: str, decl: FieldDecl) -> Type:
        """Return the type that an alias stands for.

        One of itself is anything, and so is one behind more others than any
        documentation has: what it stands for could be of any size.
        """
        if (page, alias) in self._aliases:
            return self._aliases[page, alias]
        if (page, alias) in self._opened or len(self._opened) == _MAX_ALIASES:
            self.report.endless(alias, decl)
            return ANY
        self._opened.append((page, alias))
        known = {
            ref: self.type_of(ref, page, decl, quiet=False).type
            for ref in dict.fromkeys(named_refs(alias.expr))
        }
        self._opened.pop()
        found = self._aliases[page, alias] = self.build(alias.expr, known, decl).type
        return found

    def build(
        self, expr: TypeExpr, known: Mapping[NamedRef, Type], decl: FieldDecl
    ) -> Linked:
        """Put types in the place of names; one that would nest too deeply is Any.

        So is all of a type that would be of too many others.
        """
        room = MAX_TYPE_DEPTH - depth_of(expr)
        fitting = dict(known)
        because: list[Reason] = []
        for ref, type_ in known.items():
            if levels(type_) > room:
                self.report.too_deep(ref, decl)
                fitting[ref] = ANY
                because.extend(_linked(ANY, _TOO_DEEP.name, ref, decl).because)
        built = build_type(expr, fitting)
        if width(built) > MAX_ALTERNATIVES:
            self.report.too_wide(decl)
            return Linked(ANY, tuple(because))
        return Linked(built, tuple(because))


def _linked(type_: Type, rule: str, ref: NamedRef, decl: FieldDecl) -> Linked:
    reason = Reason(rule, ref.name, decl.type_span, show_type(type_))
    return Linked(type_, (reason,))


def _dead_link(reference: _Reference) -> Type | None:
    """Take a link in the documentation that is called like a scalar for a model's.

    Of `[Money](money.md)` nothing but its page would tell; `[duration](guide.md)`
    may lead to what is to be known of durations.
    """
    if not (reference.is_scalar and reference.is_dead):
        return None
    ref = reference.ref
    inside = "//" not in (ref.target or "//")
    capital = ref.name[:1].isupper() and ref.name.isidentifier()
    lost = inside and capital and not ref.name.isupper() and not is_core(ref.name)
    return ANY if lost else None


def _linked_time(reference: _Reference) -> Type | None:
    ref = reference.ref
    linked_time = ref.scalar == "time" and ref.target is not None
    return STRING if linked_time and reference.is_scalar else None


def _scalar(reference: _Reference) -> Type | None:
    if not reference.is_scalar:
        return None
    return plain(Scalar(reference.ref.scalar or "any"))


def _leads(ref: NamedRef) -> bool:
    """Tell whether a link alone says what an object is, in the documentation."""
    outside = "//" in (ref.target or "//")
    return ref.scalar == "any" and find_scalar(ref.name) is None and not outside


_FROM_DEAD_LINK: Deciding[_Reference, Type] = Deciding(
    name="any-from-dead-link",
    says="A link to a missing page or heading whose label is spelt like the name of a "
    "model is a lost model, also where a scalar has that name.",
    example=room("[Money](money.md)"),
    decide=_dead_link,
)
#: What a name stands for, before the type that the resolver found for it.
REFERENCES: tuple[Deciding[_Reference, Type], ...] = (
    _FROM_DEAD_LINK,
    Deciding(
        name="string-from-linked-time",
        says="What a link calls a time may be a moment or a time of day: it is text.",
        example=room("[Time](https://example.org/types#time)"),
        decide=_linked_time,
    ),
    Deciding(
        name="scalar-from-name",
        says="A name that spells a scalar is that scalar, where no page declares a "
        "type of exactly that name.",
        example=room("Duration"),
        decide=_scalar,
    ),
)
_UNKNOWN = Rule(
    name="any-from-unknown-type",
    says="A name that no page declares, and that spells no scalar, may be anything.",
    example=room("Ghost", "| id | string |\n", model("Bed")),
    fixed=True,
)
_VALUE = Rule(
    name="value-from-unknown-word",
    says="Several words in code in small letters in the place of a type are values "
    "where no page declares a type of any of these names, or of a few only in other "
    "letters.",
    example=room("array of `on` or `off`", model("Bed")),
)
_TOO_DEEP = Rule(
    name="any-beyond-depth",
    says="What would nest more deeply than Python can read may be anything.",
    example=room(
        "array of " * (MAX_TYPE_DEPTH - 1) + "Size",
        "\n## Size\n\nUnderlying type: `string[][]`\n",
    ),
    fixed=True,
)
RULES: tuple[Rule, ...] = (*REFERENCES, _VALUE, _UNKNOWN, _TOO_DEEP)
