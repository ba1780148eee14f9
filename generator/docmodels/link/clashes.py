"""Says which declarations share a name, who has it, and who can claim it."""

from collections.abc import Mapping, Sequence
from itertools import islice

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import Declaration, ModelDecl
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.schema import TypeId
from docmodels.link.contents import keyed

#: How many of the others a message names.
_SHOWN = 3


def has_name(decl: Declaration, given: Mapping[TypeId, str]) -> Diagnostic:
    """Report, where it stands, a declaration that keeps a name others declare.

    `given` are the names of the others.
    """
    told = [f"{name} on {id_.page}" for id_, name in islice(given.items(), _SHOWN)]
    return diagnose(
        "name-clash",
        f'there is another "{decl.name}": it keeps the name here, and is '
        f"{_listed(told, len(given))}",
        decl.span,
        hint=f"to settle it, state who has the name: {_claim(decl)}",
    )


def is_qualified(
    decl: Declaration, keeper: Declaration | None, given: Mapping[TypeId, str]
) -> Diagnostic:
    """Report a declaration that lost its plain name, where it stands.

    `keeper` is the one that has it, `given` are the names of all that lost it.
    """
    if keeper is not None:
        why = f"the one at {keeper.span.place} keeps the name"
    else:
        rivals = (id_.page for id_ in given if id_.page != decl.span.page)
        pages = _listed([*islice(rivals, _SHOWN)] or ["this page"], len(given) - 1)
        have = "has" if len(given) == 2 else "have"
        why = f"{pages} {have} one, too, and nothing tells which of them keeps the name"
    return diagnose(
        "name-clash",
        f'several models are called "{decl.name}", and they differ: {why}; this one is '
        f"{decl.naming.public}",
        decl.span,
        hint=f"to give it the name, correct: {_claim(decl)}",
    )


def is_joined(part: Declaration, host: Declaration) -> Diagnostic:
    """Report a declaration that is a part of another one's model.

    The properties are named that one of the two requires, and the other does not.
    """
    differing = _required_by_one(part, host)
    but = ""
    if differing:
        shown = [f'"{name}"' for name in differing[:_SHOWN]]
        verb = "is" if len(differing) == 1 else "are"
        but = (
            f", but only one of them requires {_listed(shown, len(differing))}, "
            f"which {verb} not required in the model"
        )
    return diagnose(
        "joined-declarations",
        f'"{part.name}" says what the one at {host.span.place} says, '
        f"or a part of it: they are one model{but}",
        part.span,
        hint="link to the other page, or give this one a name of its own",
    )


def _required_by_one(part: Declaration, host: Declaration) -> list[str]:
    """Return the properties of both that only one of the two requires."""
    if not (isinstance(part, ModelDecl) and isinstance(host, ModelDecl)):
        return []
    required = {key: one.facts.required for key, one in keyed(part.fields)}
    return [
        one.name
        for key, one in keyed(host.fields)
        if required.get(key, one.facts.required) is not one.facts.required
    ]


def _claim(decl: Declaration) -> str:
    """Return the correction that gives a declaration its plain name."""
    own = decl.naming.others[0] if decl.naming.others else decl.name
    return f'"{decl.span.page}#{own}" = {{ name = "{decl.name}" }}'


def _listed(told: Sequence[str], count: int) -> str:
    more = count - len(told)
    shown = ", ".join(told)
    return f"{shown} and {more} more" if more > 0 else shown
