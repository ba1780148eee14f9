"""Finds the columns that answer yes or no below titles that no list knows.

The words around a title may tell what it asks: "Is it required?".  Cells that say
*required* or *optional* need no title, and are read as notes are.  Of others it is not
known what they mean.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from docmodels.core.page import Table
from docmodels.core.rules import Deciding, Rule, first
from docmodels.declare.rows.answers import ANSWERED, read_answer, read_yes_no
from docmodels.declare.tables.columns import TableKind, titles_of
from docmodels.language.words.answers import AMBIGUOUS, normal_answer
from docmodels.language.words.columns import (
    SILENT_COLUMNS,
    WORDS_OF_QUESTIONS,
    is_of_one_use,
)
from docmodels.language.words.dialect import DIALECTS, Dialect, Role
from docmodels.language.words.facts import FACTS_IN_SENTENCES

_FACTS = frozenset(FACTS_IN_SENTENCES)


@dataclass(frozen=True, slots=True)
class Asked:
    """A column below a title that is not known, with what stands in its cells."""

    title: str
    texts: tuple[str, ...]
    dialect: Dialect

    def answers(self, role: Role) -> bool:
        """Tell whether all cells answer what a column of `role` asks."""
        return all(
            read_answer(role, one, self.dialect) is not None for one in self.texts
        )


def _by_title(column: Asked) -> Role | None:
    words = column.title.split()
    plain = " ".join(word for word in words if word not in WORDS_OF_QUESTIONS)
    role = column.dialect.role(plain)
    if plain == column.title or role not in ANSWERED:
        return None
    return role if column.answers(role) else None


#: What tells what a column asks whose title is not known.
ASKED: tuple[Deciding[Asked, Role], ...] = (
    Deciding(
        name="column-from-words-around-its-title",
        says="A title such as *Is it required?* asks for what the known title in it "
        "does, if all cells below it answer.",
        example="| Name | Type | Is it required |\n|---|---|---|\n| id | int | yes |",
        decide=_by_title,
    ),
)
RULES: tuple[Rule, ...] = ASKED


def with_asked(kind: TableKind, dialect: Dialect) -> tuple[TableKind, list[Rule]]:
    """Give columns the meaning that their cells and titles tell; return why.

    Where two columns would mean one thing, or one has a title that is known, neither
    of them is sure.
    """
    found = [
        (at, *said)
        for at, column in _unknown(kind.table, kind.roles, dialect)
        if (said := first(ASKED, column, dialect.without)) is not None
    ]
    told = [role for _, role, _ in found]
    opposite = {"required": "optional", "nullable": "not_null"}
    roles = list(kind.roles)
    rules: list[Rule] = []
    for at, role, rule in found:
        known = {role, opposite.get(role, role)} & {*kind.roles}
        if told.count(role) == 1 and not known:
            roles[at] = role
            rules.append(rule)
    return replace(kind, roles=tuple(roles)), rules


def unasked(table: Table, roles: Sequence[Role], dialect: Dialect) -> Iterator[int]:
    """Yield the columns that answer yes or no, where it is not known to what.

    Their words may be those of any language.
    """
    for at, column in _unknown(table, roles, dialect):
        if not SILENT_COLUMNS.isdisjoint((column.title, *column.title.split())):
            continue
        words = {normal_answer(text) for text in column.texts}
        facts = all(any(one.strip() in _FACTS for one in w.split(",")) for w in words)
        if words <= AMBIGUOUS or (facts and not is_of_one_use(column.title)):
            continue
        if any(_all_answer(column.texts, one) for one in (dialect, *DIALECTS.values())):
            yield at


def _all_answer(texts: Sequence[str], dialect: Dialect) -> bool:
    return all(read_yes_no(text, dialect) is not None for text in texts)


def _unknown(
    table: Table, roles: Sequence[Role], dialect: Dialect
) -> Iterator[tuple[int, Asked]]:
    """Yield the columns of titles that are not known, where they have any cell."""
    for at, title in enumerate(titles_of(table)):
        texts = tuple(
            row.cells[at].text
            for row in table.rows
            if at < len(row.cells) and row.cells[at].text
        )
        if title and texts and at < len(roles) and roles[at] == "other":
            yield at, Asked(title, texts, dialect)
