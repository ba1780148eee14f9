"""Makes one property of the rows that describe the same one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import FieldDecl
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.facts import weaker
from docmodels.core.typeexpr import ANY, OBJECT, ListOf, TypeExpr, show
from docmodels.core.wording import first_of
from docmodels.declare.rows.wildcards import has_stand_in

#: The rule that makes a list of what is called `tags[]`.
_LIST_FROM_NAME = "list-from-name"
_SHOWN = 5


def merge_fields(
    fields: Sequence[FieldDecl],
) -> tuple[tuple[FieldDecl, ...], tuple[Diagnostic, ...]]:
    """Join the rows of one property to one field; report what they say twice.

    Both texts are kept; the first type counts unless it says nothing.  A row `tags[]`
    below that of the list `tags` is about its items, and says nothing twice.
    """
    diagnostics: list[Diagnostic] = []
    same: list[tuple[FieldDecl, FieldDecl]] = []
    merged: dict[str, FieldDecl] = {}
    for new in fields:
        known = merged.get(new.name)
        if known is None:
            merged[new.name] = new
            continue
        if has_stand_in(new.name):
            # not one property: what to make of them is told later
            merged[f"{new.name} {len(merged)}"] = new
            continue
        if _is_about_items(known, new):
            merged[new.name] = _with_items(known, new)
            continue
        texts = [t for t in (known.description, new.description) if t]
        repeated = _has_text(known.description, new.description)
        expr = new.expr if _says_less(known.expr, new.expr) else known.expr
        if new.expr != expr and not _says_less(new.expr, expr):
            done = f"the types differ, and {show(expr)} counts"
            diagnostics.append(_twice(known, new, done))
        elif not repeated:
            diagnostics.append(_twice(known, new, "both texts are kept"))
        else:
            same.append((known, new))
        merged[new.name] = replace(
            known,
            expr=expr,
            values=known.values or new.values,
            values_from=known.values_from or new.values_from,
            description=known.description if repeated else "\n".join(texts),
            facts=weaker(known.facts, new.facts),
            notes=tuple(dict.fromkeys((*known.notes, *new.notes))),
            because=(*known.because, *new.because),
            again=(*known.again, new.span),
        )
    return tuple(merged.values()), (*diagnostics, *_needless(same))


def _has_text(text: str, part: str) -> bool:
    """Tell whether a text has another as lines of its own, or is the same."""
    return f"\n{part}\n" in f"\n{text}\n"


def _twice(known: FieldDecl, new: FieldDecl, done: str) -> Diagnostic:
    first = _place(known.span, new.span)
    return diagnose(
        "duplicate-property",
        f'"{new.name}" is described twice, first {first}; {done}',
        new.span,
        hint="describe a property once, or state its type with a correction",
    )


def _needless(same: Sequence[tuple[FieldDecl, FieldDecl]]) -> Iterator[Diagnostic]:
    """Report the rows that say what others have said, all in one line."""
    if not same:
        return
    known, new = same[0]
    if len(same) == 1:
        yield _twice(known, new, "both rows say the same")
        return
    names = list(dict.fromkeys(one.name for _, one in same))
    lines = _stretches([one.span.line for _, one in same])
    yield diagnose(
        "duplicate-property",
        f"the rows on lines {lines} say what others have said, the first "
        f"{_place(known.span, new.span)}: {first_of(names, _SHOWN)}",
        new.span,
        hint="describe a property once",
    )


def _stretches(lines: Sequence[int]) -> str:
    """Return lines as people write them.

    >>> _stretches([4, 5, 6, 9])
    '4-6, 9'
    """
    found: list[tuple[int, int]] = []
    for line in sorted(set(lines)):
        if found and found[-1][1] == line - 1:
            found[-1] = found[-1][0], line
        else:
            found.append((line, line))
    return ", ".join(f"{a}-{b}" if a < b else str(a) for a, b in found)


def _is_about_items(known: FieldDecl, new: FieldDecl) -> bool:
    """Tell whether a row of a list has another behind it for its items."""
    if not isinstance(known.expr, ListOf) or _has_marked_name(known):
        return False
    agree = known.expr == new.expr or _says_less(known.expr, new.expr)
    return agree and _has_marked_name(new)


def _has_marked_name(field: FieldDecl) -> bool:
    return any(one.rule == _LIST_FROM_NAME for one in field.because)


def _with_items(known: FieldDecl, items: FieldDecl) -> FieldDecl:
    """Return a list with what a row for its items says of them."""
    said = (("Items", items.description),) if items.description else ()
    return replace(
        known,
        expr=items.expr,
        values=known.values or items.values,
        values_from=known.values_from or items.values_from,
        notes=tuple(dict.fromkeys((*known.notes, *said, *items.notes))),
        because=(*known.because, *items.because),
    )


def _says_less(expr: TypeExpr, other: TypeExpr) -> bool:
    """Tell whether a type only leaves open what another says."""
    if isinstance(expr, ListOf) and isinstance(other, ListOf):
        return _says_less(expr.item, other.item)
    return expr == ANY or (expr == OBJECT and other != ANY)


def _place(first: Span, second: Span) -> str:
    """Say where a first place is, for who looks at the second one."""
    if first.path != second.path:
        return f"at {first.place}"
    return f"on line {first.line}"
