"""Changes what a page declares: for corrections, and for what is set aside."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from docmodels.core.declarations import Declaration, EnumDecl, ModelDecl, PageDecls
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.rules import Reason
from docmodels.core.schema import EnumValue
from docmodels.core.values import Value, exact, show_values
from docmodels.declare import merge_fields


def with_declaration(page: PageDecls, name: str, new: Declaration) -> PageDecls:
    """Return the page with `new` in the place of what it declares as `name`."""
    declarations = tuple(new if one.name == name else one for one in page.declarations)
    return replace(page, declarations=declarations)


def set_aside(
    page: PageDecls,
    why: Mapping[str, Reason],
    words: str,
    *,
    doubtful: bool = False,
    left_out: bool = False,
) -> PageDecls:
    """Return the page without the declarations whose names are the keys of `why`.

    Their tables are set aside: `words` say why, for people; `left_out` that no
    diagnostic does.
    """
    return replace(
        page,
        declarations=tuple(one for one in page.declarations if one.name not in why),
        tables=tuple(
            (
                replace(
                    use,
                    declares=None,
                    reason=words,
                    doubtful=doubtful,
                    left_out=left_out,
                    because=(*use.because, why[use.declares]),
                )
                if use.declares is not None and use.declares in why
                else use
            )
            for use in page.tables
        ),
        sections=tuple(
            replace(one, declares=tuple(n for n in one.declares if n not in why))
            for one in page.sections
        ),
    )


def joined(
    target: Declaration, other: Declaration
) -> tuple[Declaration | None, tuple[Diagnostic, ...]]:
    """Return `target` with the properties or values of `other` behind its own.

    Returns what is wrong with them, too; and None where one of the two is a model and
    the other an enum.
    """
    match target, other:
        case EnumDecl(), EnumDecl():
            seen = {value.value for value in target.values}
            more = (value for value in other.values if value.value not in seen)
            return replace(target, values=(*target.values, *more)), ()
        case ModelDecl(), ModelDecl():
            fields, twice = merge_fields((*target.fields, *other.fields))
            return replace(target, fields=fields), twice
        case _:
            return None, ()


def with_links_to(page: PageDecls, old: str, new: str) -> PageDecls:
    """Return the page with links to the headings of `old` leading to `new`."""
    return replace(
        page,
        sections=tuple(
            replace(
                one,
                declares=tuple(
                    dict.fromkeys(new if name == old else name for name in one.declares)
                ),
            )
            for one in page.sections
        ),
    )


def with_name(old: Declaration, name: str, reason: Reason) -> Declaration:
    """Return a declaration that is called `name` for a reason; it keeps what it was."""
    known = dict.fromkeys((*old.naming.others, old.name))
    others = tuple(one for one in known if one != name)
    naming = replace(old.naming, others=others)
    return replace(old, name=name, naming=naming, because=(*old.because, reason))


def with_renamed(page: PageDecls, changed: Mapping[str, Declaration]) -> PageDecls:
    """Return the page with new names for declarations, wherever it has them.

    `changed` are the renamed declarations by their old names.
    """
    if not changed:
        return page
    new = {old: one.name for old, one in changed.items()}
    declarations = tuple(changed.get(one.name, one) for one in page.declarations)
    tables = tuple(
        (
            replace(use, declares=new.get(use.declares, use.declares))
            if use.declares is not None
            else use
        )
        for use in page.tables
    )
    sections = tuple(
        replace(one, declares=tuple(new.get(name, name) for name in one.declares))
        for one in page.sections
    )
    return replace(page, declarations=declarations, tables=tables, sections=sections)


def stated_values(
    stated: Sequence[Value], known: Sequence[EnumValue], span: Span
) -> tuple[EnumValue, ...]:
    """Return the values of a correction, with what the page says of each."""
    told = {exact(one.value): one for one in known}
    return tuple(told.get(exact(value), EnumValue(value, "", span)) for value in stated)


def show_stated(values: Sequence[Value]) -> str:
    """Say what a correction makes of an enum."""
    return f"values: {show_values(values)}" if values else "no enum"
