"""What is to be said of the cells of a row beside what they were read as."""

import json
import re
from collections.abc import Iterator, Sequence

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.identifiers import LONGEST_NAME, field_name
from docmodels.core.limits import MAX_DIGITS, MAX_TYPE_DEPTH
from docmodels.core.numerals import too_long
from docmodels.core.page import Cell, Row
from docmodels.core.typeexpr import ANY, TypeExpr, show
from docmodels.declare.rows.cells import NOTHING
from docmodels.declare.rows.names import PropertyName
from docmodels.declare.rows.openness import is_bare
from docmodels.declare.rows.row import PropertyRow
from docmodels.declare.rows.type_cells import names_no_type
from docmodels.language.prose import is_nothing
from docmodels.language.types import BARE_RELATION
from docmodels.language.words.dialect import Role

#: The columns in which a number says something.
_NUMBERS: tuple[Role, ...] = (
    *("length", "min_length", "max_length", "cardinality", "default", "type"),
)
_LONGEST = 60
#: How many different words a message repeats.
_WORDS = 3
# How a description begins, or a sentence of it, that says so.
_NEVER_THERE = re.compile(
    r"(?:^|[.;:—–]\s+)(?:(?:it|this|this (?:field|property)) (?:is )?)?"
    r"(?:forbidden|ignored|not (?:allowed|permitted|used|supported|applicable)"
    r"|must not be (?:set|sent|used|given|present|specified|provided))\b",
    re.IGNORECASE,
)


def short(text: str) -> str:
    """Return the text of a cell on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 3] + "…"


def lost_in(cells: Sequence[Cell]) -> str:
    """Return what cells of a row without a property say, which is left out."""
    told = (cell.text for cell in cells)
    return "; ".join(short(t) for t in told if t.strip("-–— ").lower() not in NOTHING)


def report_group(name: PropertyName, cell: Cell, lost: str) -> Diagnostic:
    """Report a row such as *oneOf*; `lost` is what it says beside that word."""
    return diagnose(
        "property-name",
        f'"{name.note}" groups rows and is the name of no property; '
        "the rows inside it are those of the object around it"
        + (f', and the rest was left out: "{lost}"' if lost else ""),
        cell.span,
        hint="name the properties, or give each alternative a table of its own",
    )


def report_banner(name: Cell, fault: str = "stands alone in its row") -> Diagnostic:
    """Report a row that is a title inside the table."""
    return diagnose(
        "group-row",
        f'"{name.text}" {fault}; '
        "it was read as a title inside the table, not as a property",
        name.span,
        hint="give the property a type, or make the title a heading",
    )


def report_nameless(row: Row, text: str, *, added: bool) -> Diagnostic:
    """Report a row without a name; `added` says that a property above has its text."""
    where = "it was added to the property above" if added else "it was left out"
    return diagnose(
        "nameless-row",
        f'this row has text but no property name: "{short(text)}"; {where}',
        row.span,
        hint="name the property, or put the text in the row above",
    )


def report_names(name: PropertyName, cell: Cell) -> Iterator[Diagnostic]:
    """Report names with spaces in them, and such as are too long."""
    if any(" " in one for one in name.names):
        yield diagnose(
            "property-name",
            f'the property name "{short(name.names[0])}" has spaces in it; '
            "it was taken as it stands",
            cell.span,
            hint="write the name as it stands in JSON, and the rest in the description",
        )
    for one in name.names:
        yield from report_long(one, field_name(one), cell.span)


def report_long(name: str, identifier: str, span: Span) -> Iterator[Diagnostic]:
    """Report a name at `span` of which `identifier` has but the first letters."""
    if len(name) > LONGEST_NAME and len(identifier) >= LONGEST_NAME:
        yield diagnose(
            "long-name",
            f'the name "{short(name)}" has {len(name):,} characters; '
            f"in Python it is {identifier}",
            span,
            hint="shorten it, or state another with a correction",
        )


def report_lone(name: PropertyName, cell: Cell) -> Diagnostic:
    """Report a row that is drawn inside another where no other is."""
    return diagnose(
        "dotted-name",
        f'"{short(cell.text)}" is drawn as a property inside another, '
        f'which the table lacks; it was taken as "{name.names[0]}"',
        cell.span,
        hint="add the outer property, or give the inner ones a table of their own",
    )


def report_answers(title: str, cells: Sequence[Cell]) -> Diagnostic:
    """Report the cells of a column that should say yes or no, all at once."""
    words = list(dict.fromkeys(short(cell.text) for cell in cells))
    shown = ", ".join(f'"{word}"' for word in words[:_WORDS])
    more = f" and {len(words) - _WORDS} more" if len(words) > _WORDS else ""
    count = "a cell" if len(cells) == 1 else f"{len(cells)} cells"
    return diagnose(
        "unknown-answer",
        f'{count} of the column "{title}" '
        f"{'says' if len(cells) == 1 else 'say'} neither yes nor no: {shown}{more}; "
        "the words were kept as a note",
        cells[0].span,
        hint="write yes or no, or say in the configuration what the words mean: "
        f"answers = {{ yes = [{json.dumps(words[0], ensure_ascii=False)}] }}",
    )


def report_unasked(titles: Sequence[Cell]) -> Iterator[Diagnostic]:
    """Report the columns of a table that answer what is not known, all at once."""
    if not titles:
        return
    names = [short(cell.text) for cell in titles]
    shown = ", ".join(f'"{name}"' for name in names[:_WORDS])
    more = f" and {len(names) - _WORDS} more" if len(names) > _WORDS else ""
    column = "the column" if len(names) == 1 else "the columns"
    yield diagnose(
        "unknown-question",
        f"{column} {shown}{more} {'answers' if len(names) == 1 else 'answer'} yes or "
        "no, but docmodels does not know to what; the words were kept as notes",
        titles[0].span,
        hint="if it says what is required, say it in the configuration: columns = "
        f"{{ required = [{json.dumps(names[0], ensure_ascii=False)}] }}, and so for "
        "optional, nullable, not_null, read_only and deprecated",
    )


def report_numbers(row: PropertyRow) -> Iterator[Diagnostic]:
    """Report the cells with numbers that are too long to be read."""
    for role in _NUMBERS:
        cell = row.cells.get(role)
        shown = too_long(cell.text) if cell is not None else None
        if cell is not None and shown is not None:
            yield diagnose(
                "long-number",
                f'the number {shown} of "{row.names[0]}" has more than {MAX_DIGITS} '
                "digits; it was not read",
                cell.span,
                hint="write fewer digits, or say in words that there is no limit",
            )


def report_pattern(row: PropertyRow) -> Iterator[Diagnostic]:
    """Report a cell that should hold a regular expression and does not."""
    cell = row.cells.get("pattern")
    if cell is not None and row.pattern is None and not is_nothing(cell.text):
        yield diagnose(
            "unreadable-pattern",
            f'"{short(cell.text)}", the pattern of "{row.names[0]}", is no regular '
            "expression of JSON Schema; the words were kept as a note",
            cell.span,
            hint="write it as ECMAScript does, and escape a pipe in it: a\\|b",
        )


def report_type(row: PropertyRow, expr: TypeExpr) -> Iterator[Diagnostic]:
    """Report what of a type cell was not understood."""
    name, parsed, cell = row.names[0], row.type, row.cells["type"]
    if names_no_type(cell) and expr == ANY:
        return
    if parsed.broken_link:
        yield diagnose(
            "broken-link",
            f'"{short(parsed.broken_link)}" in the type of "{name}" is no link for '
            f"Markdown; the type was read as {show(expr)}",
            cell.span,
            hint="write [label](target), and %20 for a space in the target",
        )
    if parsed.too_deep:
        yield diagnose(
            "too-deep",
            f'the type of "{name}" has more than {MAX_TYPE_DEPTH} levels of '
            f"nesting; it is {show(expr)}",
            cell.span,
            hint="make a model of the inner part",
        )
    elif parsed.rest and not (parsed.expr is None and expr == ANY):
        yield diagnose(
            "partial-type",
            f'only a part of the type "{short(cell.text)}" of "{name}" was '
            f"understood: {show(expr)}",
            cell.span,
        )


def _is_never_there(row: PropertyRow) -> bool:
    """Tell whether a dash stands for the type of what must not be there, or is ignored.

    No type is then missing.
    """
    asked = row.cells.get("required")
    told = asked is not None and asked.text.casefold().strip(" *.`") == "forbidden"
    said = told or _NEVER_THERE.search(row.prose) is not None
    return bool(row.cells["type"].text.strip()) and said


def doubt_type(row: PropertyRow, expr: TypeExpr) -> Iterator[Diagnostic]:
    """Report what a type cell leaves open and rows below may still say."""
    name, parsed, cell = row.names[0], row.type, row.cells["type"]
    if names_no_type(cell) and expr == ANY:
        if not _is_never_there(row):
            message = f'"{name}" has no type; it is Any'
            yield diagnose("missing-type", message, cell.span)
    elif not parsed.too_deep and parsed.expr is None and expr == ANY:
        yield diagnose(
            "unreadable-type",
            f'the type "{short(cell.text)}" of "{name}" was not understood; it is Any',
            cell.span,
        )
    elif expr == ANY and BARE_RELATION.name in parsed.rules:
        yield diagnose(
            "partial-type",
            f'the type "{short(cell.text)}" of "{name}" does not say what it relates '
            "to; it is Any",
            cell.span,
            hint="name the model behind it, or link to it",
        )
    if is_bare(expr):
        yield diagnose(
            "untyped-list",
            f'the type "{short(cell.text)}" of "{name}" does not say '
            "of what; its items are Any",
            cell.span,
        )
