"""Lets the values that the prose allows refine the types of properties."""

from collections.abc import Set
from dataclasses import dataclass

from docmodels.core.declarations import FieldDecl
from docmodels.core.rules import Deciding, Reason, Rule, first
from docmodels.core.schema import Type, TypeId, TypeRef, show_type
from docmodels.core.typeexpr import ANY, NamedRef, OneOf
from docmodels.link.examples import room, values
from docmodels.link.references import Linked
from docmodels.link.types import refined

_HEAD = "## Room\n\n| Property | Type | Description |\n|---|---|---|\n"


@dataclass(frozen=True, slots=True)
class Allowed:
    """A type, and the values that the description allows for it.

    `listed` are the values of the enum that the type is, None where it is none.
    `named` is the enum that the description names.
    """

    type: Type
    literal: OneOf
    listed: tuple[str, ...] | None = None
    named: TypeId | None = None


def for_unknown(
    ref: NamedRef, linked: Linked, decl: FieldDecl, without: Set[str]
) -> Linked:
    """Let allowed values say what a name is that no page declares."""
    if not decl.values or linked.type != ANY or ref.scalar is not None:
        return linked
    if FOR_UNKNOWN.name in without:
        return linked
    literal = OneOf(tuple(value.value for value in decl.values))
    reason = _reason(FOR_UNKNOWN, literal, decl)
    return Linked(literal, (*linked.because, reason))


def refine(
    allowed: Allowed, decl: FieldDecl, without: Set[str]
) -> tuple[Linked, Rule | None]:
    """Return the type with its allowed values, and the rule that put them there."""
    found = first(ALLOWED, allowed, without)
    if found is None:
        return Linked(allowed.type), None
    type_, rule = found
    return Linked(type_, (_reason(rule, type_, decl),)), rule


def _reason(rule: Rule, type_: Type, decl: FieldDecl) -> Reason:
    if decl.values:
        words = ", ".join(value.value for value in decl.values)
        return Reason(rule.name, words, decl.values[0].span, show_type(type_))
    words = decl.values_from.name if decl.values_from is not None else ""
    # where the description names the enum, if it does
    named = (one.span for one in decl.because if words and one.words == words)
    return Reason(rule.name, words, next(named, decl.span), show_type(type_))


def _before_listed(allowed: Allowed) -> Type | None:
    if allowed.listed is None or not allowed.literal.values:
        return None
    listed = {value.casefold() for value in allowed.listed}
    differ = listed.isdisjoint(value.casefold() for value in allowed.literal.values)
    return allowed.literal if differ else None


def _for_string(allowed: Allowed) -> Type | None:
    if not allowed.literal.values:
        return None
    type_ = refined(allowed.type, allowed.literal)
    return type_ if type_ != allowed.type else None


def _named_for_string(allowed: Allowed) -> Type | None:
    if allowed.literal.values or allowed.named is None:
        return None
    type_ = refined(allowed.type, TypeRef(allowed.named))
    return type_ if type_ != allowed.type else None


FOR_UNKNOWN = Rule(
    name="values-for-unknown-type",
    says="The values that a description allows say what a name is that no page "
    "declares.",
    example=f"{_HEAD}| bed | Kind | One of `cot`, `bunk`. |\n",
)
BEFORE_LISTED: Deciding[Allowed, Type] = Deciding(
    name="values-before-listed-enum",
    says="Where a description allows other values than the enum of the type lists, "
    "the description counts.",
    example=f"{_HEAD}| bed | Kind | One of `cot`, `bunk`. |\n{values('Kind')}",
    decide=_before_listed,
)
#: What the values that a description allows make of a type.
ALLOWED: tuple[Deciding[Allowed, Type], ...] = (
    BEFORE_LISTED,
    Deciding(
        name="values-for-string",
        says="The values that a description allows stand for the strings of the type.",
        example=f"{_HEAD}| bed | string | One of `cot`, `bunk`. |\n",
        decide=_for_string,
    ),
    Deciding(
        name="named-enum-for-string",
        says="The enum that a description names, or that is named after the property, "
        "stands for the strings of the type.",
        example=room("string", values("Bed values")),
        decide=_named_for_string,
    ),
)
RULES: tuple[Rule, ...] = (FOR_UNKNOWN, *ALLOWED)
