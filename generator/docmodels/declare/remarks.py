"""What is to be said of the rows of a model once it is put together."""

from collections.abc import Iterable, Iterator, Sequence, Set

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import FieldDecl
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.limits import MAX_DEPTH
from docmodels.declare.rows.nesting import Split
from docmodels.declare.rows.openness import is_bare

#: How much of a name a message repeats.
_LONGEST = 40


def unanswered(doubts: Sequence[Diagnostic], split: Split) -> Iterator[Diagnostic]:
    """Yield the doubts about types that nothing below the rows has answered."""
    fields = [*split.fields, *(f for model in split.models for f in model.fields)]
    bare = {one.type_span for one in fields if is_bare(one.expr)}
    settled = split.answered | {one.type_span for one in split.left_out}
    for doubt in doubts:
        if doubt.code == "untyped-list":
            if doubt.span in bare:
                yield doubt
        elif doubt.span not in settled:
            yield doubt


def report_left_out(
    rows: Sequence[FieldDecl], whole: str, objects: Set[str]
) -> Iterator[Diagnostic]:
    """Report the rows of stand-ins that no map could be made of.

    Beside properties of its own, an object may have further ones: so may the model
    `whole`, and those of the names `objects` that its properties hold.
    """
    for one in rows:
        outer, _, stand_in = one.name.rpartition(".")
        inside = stand_in.startswith("{") and f"{whole}.{outer}" in objects
        if one.name.startswith("{") or inside:
            yield diagnose(
                "further-properties",
                f'"{one.name}" stands for the names of further properties, '
                "which are kept as they come",
                one.span,
                hint="list those whose names are known",
            )
            continue
        yield diagnose(
            "property-name",
            f'"{one.name}" stands for the names of other properties, '
            "and no map could be made of it; the row was left out",
            one.span,
            hint="make it the only row below a property of type object",
        )


def report_dotted(fields: Sequence[FieldDecl]) -> Iterator[Diagnostic]:
    """Report the names of nested properties that stand below no other, all at once."""
    dotted = [one for one in fields if "." in one.name and one.name[:1].isalpha()]
    if not dotted:
        return
    first, *more = dotted
    names = f'"{first.name}" seems to name a property'
    taken = "it was taken as one name"
    if more:
        others = f"{len(more)} more name{'s' * (len(more) > 1)}"
        names = f'"{first.name}" and {others} below it seem to name properties'
        taken = "each was taken as one name"
    yield diagnose(
        "dotted-name",
        f"{names} inside another, which the table lacks; {taken}",
        first.span,
        hint="add the outer property, or give the inner ones a table of their own",
    )


def report_deep(rows: Sequence[FieldDecl], done: str) -> Iterator[Diagnostic]:
    """Report rows that are nested too deeply, all at once; `done` is what became."""
    if rows:
        more = f" and {len(rows) - 1} more" if len(rows) > 1 else ""
        yield diagnose(
            "too-deep",
            f'"{_shown(rows[0].name)}"{more}: more than {MAX_DEPTH} levels of '
            f"nesting; {done}",
            rows[0].span,
            hint="give the inner properties a table of their own",
        )


def _shown(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"


def report_empty(model: str, spans: Iterable[Span]) -> Iterator[Diagnostic]:
    """Report the tables without rows that are all that a model has."""
    for span in spans:
        yield diagnose(
            "empty-table",
            f'this table has no rows: no property of "{model}" is known',
            span,
            hint="list the properties, or say with a correction that it is no model",
        )


def report_valueless(enum: str, spans: Iterable[Span]) -> Iterator[Diagnostic]:
    """Report the tables without rows that are all that an enum has."""
    for span in spans:
        yield diagnose(
            "empty-table",
            f'this table has no rows: no value of "{enum}", an enum by its name, is '
            "known; it is Any",
            span,
            hint="list the values, or state the type with a correction",
        )
