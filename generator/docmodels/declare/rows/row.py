"""What every cell of a row of a property table says, each by itself.

A row is read once, into one record; rules then conclude from the record what
its property is: see `types`, `facts` and `values`.
"""

from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from docmodels.core.diagnostics import Span
from docmodels.core.page import Cell, Run, RunKind, Runs, prose
from docmodels.core.regexes import ecma_regex
from docmodels.core.rules import Deciding, Reason, Rule, first, reason_at
from docmodels.core.typeexpr import ANY, STRING, ListOf, TypeExpr
from docmodels.declare.rows.answers import ANSWERED, read_answer
from docmodels.declare.rows.counts import (
    Count,
    Length,
    read_count,
    read_length,
    read_limit,
)
from docmodels.declare.rows.names import PropertyName
from docmodels.declare.rows.type_cells import (
    FORMAT_COLUMN,
    linked_by_name,
    names_no_type,
    read_type,
    with_format,
)
from docmodels.language.prose import (
    ALONE,
    AllowedValues,
    Found,
    ProseFacts,
    is_nothing,
    read_facts,
    read_values,
    stated_default,
    told_by,
    unquoted,
)
from docmodels.language.types import TypeCell
from docmodels.language.words.columns import is_of_one_use
from docmodels.language.words.dialect import Dialect, Role
from docmodels.language.words.translation import english_leads, english_text

Value = TypeVar("Value")
#: Makes of what a column of values lists an announced list.
LEAD = Run(RunKind.TEXT, "Possible values are: ")
_LONGEST = 500  # each member that a cell writes out has a part of its text


@dataclass(frozen=True, slots=True)
class Said(Generic[Value]):
    """What a cell says, and the words in it that say so.

    Where a cell says it as a whole, `words` are all that is written there.  `found`
    is what a rule about sentences found in it.
    """

    value: Value
    words: str
    cell: Cell
    found: Found | None = None


@dataclass(frozen=True, slots=True)
class PropertyRow:
    """What every cell of a row says, each by itself.

    `cells` are the cells by the meaning of their columns, `names` the row's names
    with those that they are drawn in.  `type` is the type cell as it is read,
    `linked` that the name's link was read in its place, `format` the type that
    type cell and column of formats give together.  `told` are the facts of the
    description and of the `notes`, the texts of columns that are read otherwise.
    `listed` are the values in the cells of each role that may list them.
    `answers` are those of the columns that ask yes or no.  `alternative` says that
    the row is one of several of which an object has one.  `line` is the text of
    the page's line that the row stands on; `without` are the rules that are off.
    `moments` are the names of moments in the page's language, `siblings` those of all
    properties of the table; `optional_is_marked` says that the page marks what is
    optional.  `null_in` is the role of the cell whose values have null.
    """

    cells: Mapping[Role, Cell]
    name: PropertyName
    names: tuple[str, ...]
    type: TypeCell
    linked: bool
    format: TypeExpr | None
    description: Runs
    prose: str
    told: ProseFacts
    notes: tuple[tuple[str, str], ...]
    listed: Mapping[Role, AllowedValues]
    answers: Mapping[Role, bool]
    count: Count
    length: Length
    shortest: int | None
    longest: int | None
    pattern: str | None
    default: str | None
    alternative: bool
    line: str
    without: frozenset[str] = frozenset()
    moments: frozenset[str] = frozenset()
    siblings: frozenset[str] = frozenset()
    optional_is_marked: bool = False
    null_in: Role | None = None

    @property
    def bare_enum(self) -> bool:
        """Tell whether the type, or that of a list's items, only says it is an enum."""
        plain = self.type.expr in (STRING, ListOf(STRING))
        return plain and "enum" in self.cells["type"].text.casefold()

    def says(self, role: Role, value: Value) -> Said[Value]:
        """Let the whole cell of a role say a value."""
        cell = self.cells.get(role, self.cells["name"])
        return Said(value, self.written(cell), cell)

    def written(self, cell: Cell) -> str:
        """Return a cell as it is on the page with markup; of a long one its text."""
        start, end = cell.span.column, cell.span.end_column
        if start is None or end is None or not self._is_on_line(cell.span):
            return cell.text
        if end - start > _LONGEST:
            return cell.text
        return self.line[start - 1 : end - 1].strip()

    def _is_on_line(self, span: Span) -> bool:
        """Tell whether a place is on the line of the name: in HTML it may not be."""
        name = self.cells["name"].span
        return (span.line, span.path) == (name.line, name.path)

    def tells(self, value: Value, found: Found | None, role: Role) -> Said[Value]:
        """Let what was found in the cell of a role say a value."""
        if found is None:
            return self.says(role, value)
        cell = self.cells.get(role, self.cells["name"])
        return Said(value, found.words, cell, found)

    def told_by(self, *beginnings: str) -> Found | None:
        """Return the first conclusion from sentences that begins with such words."""
        said = (one for one in self.told.found if one.concluded.startswith(beginnings))
        return next(said, None)

    def reasons(
        self, rule: Rule, said: Said[Value], concluded: str
    ) -> tuple[Reason, ...]:
        """Return the reasons for what a rule concluded from words of this row.

        The rule about sentences that found them comes before.
        """
        told, span = said.found, said.cell.span
        line = self.line if self._is_on_line(span) else ""
        why = [reason_at(rule, said.words, span, line, concluded)]
        if told is not None:
            found = reason_at(told.rule, told.words, span, line, told.concluded)
            why.insert(0, found)
        return tuple(why)


RowRule: TypeAlias = Deciding[PropertyRow, Said[Value]]


@dataclass(frozen=True, slots=True)
class Concluded(Generic[Value]):
    """What a family of rules concludes, None where all are silent, and why."""

    value: Value | None = None
    because: tuple[Reason, ...] = ()


def conclude(
    rules: Iterable[RowRule[Value]],
    row: PropertyRow,
    shown: Callable[[Value], str],
) -> Concluded[Value]:
    """Return what the first rule that has an answer concludes.

    `shown` says in words what that is.
    """
    answer = first(rules, row, row.without)
    if answer is None:
        return Concluded()
    said, rule = answer
    return Concluded(said.value, row.reasons(rule, said, shown(said.value)))


def row_rule(
    name: str,
    says: str,
    example: str,
    decide: Callable[[PropertyRow], Said[Value] | None],
) -> RowRule[Value]:
    """Return a rule that reads a row, and can be switched off."""
    return Deciding(name=name, says=says, example=example, decide=decide)


def read_row(
    cells: Mapping[Role, Cell],
    name: PropertyName,
    names: tuple[str, ...],
    notes: tuple[tuple[str, str], ...],
    *,
    dialect: Dialect,
    alternative: bool = False,
    line: str = "",
    moments: frozenset[str] = frozenset(),
    siblings: frozenset[str] = frozenset(),
    optional_is_marked: bool = False,
) -> PropertyRow:
    """Read all cells of a row; for the parameters see `PropertyRow`."""
    type_cell = cells["type"]
    linked = linked_by_name(cells["name"], type_cell, dialect.without)
    parsed = read_type(linked or type_cell)
    column = cells.get("format")
    format_ = None
    if column is not None and not names_no_type(column):
        if FORMAT_COLUMN not in dialect.without:
            format_ = with_format(parsed.expr or ANY, column)
        if format_ is None:
            notes = (*notes, ("Format", column.text))
    description = cells["description"].runs if "description" in cells else ()
    told = "\n".join(
        english_text(text)
        for text in (
            told_by(description),
            *(text for title, text in notes if not is_of_one_use(title)),
            parsed.remark,
        )
    )
    texts = {role: cell.text for role, cell in cells.items()}
    return PropertyRow(
        cells=cells,
        name=name,
        names=names,
        type=parsed,
        linked=linked is not None,
        format=format_,
        description=description,
        prose=prose(description),
        told=read_facts(told, name.names, dialect.without),
        notes=notes,
        listed=dict(_listed(cells, dialect.without)),
        answers=dict(_answers(texts, dialect)),
        count=read_count(texts.get("cardinality", ""), dialect),
        length=read_length(texts.get("length", "")),
        shortest=read_limit(texts.get("min_length", "")),
        longest=read_limit(texts.get("max_length", "")),
        pattern=_read_pattern(cells),
        default=stated_default(texts.get("default", "")),
        alternative=alternative,
        line=line,
        without=dialect.without,
        moments=moments,
        siblings=siblings,
        optional_is_marked=optional_is_marked,
    )


def _read_pattern(cells: Mapping[Role, Cell]) -> str | None:
    """Read the regular expression in its own column; None where there is none."""
    cell = cells.get("pattern")
    if cell is None or is_nothing(cell.text):
        return None
    return ecma_regex(unquoted(cell.text))


def _answers(
    texts: Mapping[Role, str], dialect: Dialect
) -> Iterable[tuple[Role, bool]]:
    for role in ANSWERED:
        answer = read_answer(role, texts[role], dialect) if role in texts else None
        if answer is not None:
            yield role, answer


def _listed(
    cells: Mapping[Role, Cell], without: Set[str]
) -> Iterable[tuple[Role, AllowedValues]]:
    """Yield the values that the description, the type and their own column list."""
    for role in ("description", "type"):
        runs = english_leads(cells[role].runs) if role in cells else ()
        # What a type cell has alone may be types: the grammar of types reads it.
        silent = {*without, ALONE.name} if role == "type" else without
        found = read_values(runs, silent) if runs else None
        if found is not None:
            yield role, found
    # The title of the column announces them, whatever rule does so in prose.
    column = cells.get("values")
    runs = english_leads(column.runs) if column else ()
    found = read_values((LEAD, *runs)) if runs else None
    if found is not None:
        yield "values", found
