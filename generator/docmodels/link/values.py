"""Lets the values that the prose allows refine the types of properties."""

from collections.abc import Set
from dataclasses import dataclass

from docmodels.core.declarations import FieldDecl
from docmodels.core.leaves import leaves
from docmodels.core.rules import Deciding, Reason, Rule, first
from docmodels.core.schema import Type, TypeRef, show_type
from docmodels.core.typeexpr import ANY, NamedRef, OneOf
from docmodels.core.values import Value, show_values
from docmodels.link.allowing import Allowed, refined
from docmodels.link.examples import room, values
from docmodels.link.references import Linked

_HEAD = "## Room\n\n| Property | Type | Description |\n|---|---|---|\n"


@dataclass(frozen=True, slots=True)
class Told:
    """A type, and the values that the description allows for it.

    `listed` are the values of the enum that the type is, None where it is none.
    `named` is the enum that the description names.
    """

    type: Type
    literal: OneOf
    listed: tuple[Value, ...] | None = None
    named: Allowed | None = None


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
    told: Told, decl: FieldDecl, without: Set[str]
) -> tuple[Linked, Rule | None]:
    """Return the type with its allowed values, and the rule that put them there."""
    found = first(ALLOWED, told, without)
    if found is None:
        return Linked(told.type), None
    type_, rule = found
    return Linked(type_, (_reason(rule, type_, decl),)), rule


def _reason(rule: Rule, type_: Type, decl: FieldDecl) -> Reason:
    if decl.values:
        words = show_values([value.value for value in decl.values])
        return Reason(rule.name, words, decl.values[0].span, show_type(type_))
    words = decl.values_from.name if decl.values_from is not None else ""
    # where the description names the enum, if it does
    named = (one.span for one in decl.because if words and one.words == words)
    return Reason(rule.name, words, next(named, decl.span), show_type(type_))


def _before_listed(told: Told) -> Type | None:
    if told.listed is None or not told.literal.values:
        return None
    listed = {str(value).casefold() for value in told.listed}
    own = (str(value).casefold() for value in told.literal.values)
    return told.literal if listed.isdisjoint(own) else None


def _for_scalar(told: Told) -> Type | None:
    if not told.literal.values:
        return None
    type_ = refined(told.type, Allowed(told.literal.values))
    return type_ if type_ != told.type else None


def _named_for_scalar(told: Told) -> Type | None:
    if told.literal.values or told.named is None:
        return None
    type_ = refined(told.type, told.named)
    return type_ if type_ != told.type else None


def _as_it_is(told: Told) -> Type | None:
    """Return a type that has none of the values which are told for it."""
    found = tuple(leaves(told.type))
    if told.named is not None and told.named.id is not None:
        return None if TypeRef(told.named.id) in found else told.type
    return None if not told.literal.values or told.literal in found else told.type


FOR_UNKNOWN = Rule(
    name="values-for-unknown-type",
    says="The values that a description allows say what a name is that no page "
    "declares.",
    example=f"{_HEAD}| bed | Kind | One of `cot`, `bunk`. |\n| id | string | |\n",
)
BEFORE_LISTED: Deciding[Told, Type] = Deciding(
    name="values-before-listed-enum",
    says="Where a description allows other values than the enum of the type lists, "
    "the description counts.",
    example=f"{_HEAD}| bed | Kind | One of `cot`, `bunk`. |\n{values('Kind')}",
    decide=_before_listed,
)
#: What the values that a description allows make of a type.
ALLOWED: tuple[Deciding[Told, Type], ...] = (
    BEFORE_LISTED,
    Deciding(
        name="values-for-string",
        says="The values that a description allows stand for the strings, or for the "
        "whole numbers, of the type.",
        example=f"{_HEAD}| bed | string | One of `cot`, `bunk`. |\n",
        decide=_for_scalar,
    ),
    Deciding(
        name="named-enum-for-string",
        says="The enum that a description names, or that is named after the property, "
        "stands for the strings, or for the whole numbers, of the type.",
        example=room("string", values("Bed values")),
        decide=_named_for_scalar,
    ),
    Deciding(
        name="type-before-values",
        says="Where a type cannot have the values that a description allows, or lists "
        "its own, the type counts.",
        example=f"{_HEAD}| bed | date | One of `cot`, `bunk`. |\n",
        fixed=True,
        decide=_as_it_is,
    ),
)
RULES: tuple[Rule, ...] = (FOR_UNKNOWN, *ALLOWED)
