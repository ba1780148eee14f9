"""Finds the property whose values a table lists by the heading or the line above it."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import lru_cache

from docmodels.core.declarations import FieldDecl
from docmodels.core.page import Page, Paragraph, RunKind, Section, only_code
from docmodels.core.rules import Reason, Rule
from docmodels.core.typeexpr import ListOf, Scalar
from docmodels.core.values import scalar_of
from docmodels.declare.enums.property_values import Choices
from docmodels.declare.enums.tables import read_enum_values
from docmodels.declare.reasons import reason_on
from docmodels.declare.tables.labels import line_above
from docmodels.declare.tables.placing import Placed
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.signs import AROUND_PROPERTIES

IN_HEADING = Rule(
    name="values-of-the-property-in-a-heading",
    says="A table of values below a heading that ends with the name of a property in "
    "parentheses lists what that property of the model may be.",
    example="# Bed\n\n| Name | Type |\n|---|---|\n| state | string |\n\n"
    "## Possible states (state)\n\n| Value | Description |\n|---|---|\n"
    "| open | Come in. |\n| shut | Wait. |",
)
AMONG_WORDS = Rule(
    name="values-of-the-property-that-a-heading-names",
    says="A table of values below a heading that names no enum, but a property of the "
    "model beside words such as *values of*, lists what that property may be.",
    example="# Bed\n\n| Name | Type |\n|---|---|\n| state | string |\n\n"
    "## Property `state`\n\n| Value | Description |\n|---|---|\n"
    "| open | Come in. |\n| shut | Wait. |",
)
IN_LINE = Rule(
    name="values-of-the-property-that-a-line-names",
    says="A table of values right below a line that ends with a colon and has nothing "
    "in code but the name of a property of the model lists what that property may be.",
    example="# Bed\n\n| Name | Type |\n|---|---|\n| state | string |\n\n"
    "Value of `state` can be:\n\n| Value | Description |\n|---|---|\n"
    "| open | Come in. |\n| shut | Wait. |",
)
RULES: tuple[Rule, ...] = (IN_HEADING, AMONG_WORDS, IN_LINE)

_IN_PARENTHESES = re.compile(r"\S\s*[(（]\s*`?([\w$@.-]{1,80})`?\s*[)）]\s*[:：]?$")

_WORD = re.compile(r"[a-z0-9$@_][\w$@.-]{0,80}", re.IGNORECASE | re.ASCII)

# No word of a sentence is written so: `bed_kind`, `bedKind`.
_NO_WORD = re.compile(r"[a-z0-9](?:_[a-z0-9]|[A-Z])")


def property_in(title: str) -> str | None:
    """Return the name that stands in parentheses at the end of a heading.

    >>> property_in("Possible roles (`role`)")
    'role'
    """
    found = _IN_PARENTHESES.search(title.strip())
    return None if found is None else found[1]


def is_of_property(title: str) -> bool:
    """Tell whether a heading ends with what can only be the name of a property.

    >>> is_of_property("Kinds (bed_kind)"), is_of_property("Kinds (optional)")
    (True, False)
    """
    return _NO_WORD.search(property_in(title) or "") is not None


def property_among(title: str, dialect: Dialect) -> str | None:
    """Return the word of a heading that may be the name of a property.

    The other words are about properties and values, or are in other letters.

    >>> from docmodels.language.words.dialect import DEFAULT
    >>> property_among("Values of the `kind` field", DEFAULT)
    'kind'
    >>> property_among("字段 kind 的取值", DEFAULT)
    'kind'
    >>> property_among("Kinds of the bed", DEFAULT)
    """
    words: list[str] = _WORD.findall(title)
    known = () if not title.isascii() else _words_around(dialect)
    rest = [word for word in words if word.casefold() not in known]
    if len(rest) != 1 or not any(map(str.isalpha, title.replace(rest[0], ""))):
        return None
    return rest[0].rpartition(".")[2]


def properties_above(
    placed: Placed, page: Page, dialect: Dialect, *, is_open: bool
) -> Iterator[tuple[str, Reason]]:
    """Yield the properties that are said above a table, and why, the nearest first.

    `is_open` says that it is a table of values which no heading calls an enum.
    """
    section, position = placed.section, placed.section.blocks.index(placed.table)
    line = line_above(section, position) if is_open else None
    above = _announced(line) if line is not None else None
    if line is not None and above is not None and IN_LINE.name not in dialect.without:
        yield above, reason_on(
            page, IN_LINE, line.text, line.span, f"values of {above}"
        )
    among = property_among(section.title, dialect) if is_open else None
    for rule, name in (IN_HEADING, property_in(section.title)), (AMONG_WORDS, among):
        if name is not None and rule.name not in dialect.without:
            said = f"values of {name}"
            yield name, reason_on(page, rule, section.title, section.span, said)


def _announced(line: Paragraph) -> str | None:
    """Return the only word in code of a line that ends with a colon."""
    if not line.text.rstrip().endswith((":", "：")):
        return None
    words = [run.text.strip() for run in line.runs if run.kind is RunKind.CODE]
    named = len(words) == 1 and _WORD.fullmatch(words[0]) is not None
    return words[0].rpartition(".")[2] if named else None


@lru_cache(maxsize=16)
def _words_around(dialect: Dialect) -> frozenset[str]:
    """Return the words that stand beside the name of a property in a heading."""
    phrases = (
        *AROUND_PROPERTIES,
        *dialect.property_columns,
        *dialect.enum_suffixes,
        *dialect.value_columns,
        *dialect.part_words,
    )
    return frozenset(word for one in phrases for word in one.split())


def in_code(placed: Placed) -> bool:
    """Tell whether what stands first in each row is in code, whatever its title."""
    cells = [row.cells[0] for row in placed.table.rows]
    return len(cells) > 1 and all(only_code(cell.runs) is not None for cell in cells)


def model_around(
    section: Section,
    page: Page,
    models: Sequence[tuple[int, Sequence[Placed]]],
    name: str,
) -> int | None:
    """Return which of the models has the property `name` that a heading means.

    `models` are the headings of models with their tables, in their order.  Of several
    that have one of this name, that counts below whose heading the other stands.
    """
    having = [
        (at, heading)
        for at, (heading, tables) in enumerate(models)
        if any(name in _names(table) for table in tables)
    ]
    around = {one.index for one in page.ancestors(section)}
    near = [one for one in having if one[1] in around]
    found = near[-1:] or (having if len(having) == 1 else [])
    return found[0][0] if found else None


def _names(placed: Placed) -> Iterable[str]:
    at = placed.kind.roles.index("name")
    return (row.cells[at].text.strip("` *") for row in placed.kind.table.rows)


def values_by_name(
    rows: Sequence[FieldDecl], named: Iterable[tuple[str, Placed]], dialect: Dialect
) -> Choices:
    """Return the values that tables list for properties which can have them.

    `named` are the tables with the name of the property of each.
    """
    kinds = {row.name: _kind(row) for row in rows}
    listed = ((name, read_enum_values(one.table, dialect)) for name, one in named)
    return {
        name: values
        for name, values in listed
        if _fit({scalar_of(one.value) for one in values}, kinds.get(name))
    }


def _fit(listed: Set[str], kind: str | None) -> bool:
    """Tell whether values are what a property may be; numbers may be whole ones."""
    return listed == {kind} or (kind == "number" and listed == {"integer"})


def _kind(row: FieldDecl) -> str | None:
    expr = row.expr.item if isinstance(row.expr, ListOf) else row.expr
    if not isinstance(expr, Scalar):
        return None
    return "integer" if expr.name == "long" else expr.name
