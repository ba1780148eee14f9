"""Tells of which property's object a table is that a line above it names."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from docmodels.core.declarations import FieldDecl
from docmodels.core.limits import MAX_DEPTH
from docmodels.core.page import Paragraph, RunKind
from docmodels.core.rules import Rule
from docmodels.core.typeexpr import MapOf, Scalar
from docmodels.declare.rows.openness import is_open
from docmodels.declare.tables.placing import Placed
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import has_phrase, normal_title

NAMED_ABOVE = Rule(
    name="rows-of-the-property-named-above",
    says="A line right above a further table that is the name of an object of the "
    "model, or that has it in code and is in bold or before a colon, says that its "
    "rows are those inside it.",
    example="# Bed\n\n| Name | Type |\n|---|---|\n| place | object |\n\n"
    "Inside `place` there is:\n\n| Name | Type |\n|---|---|\n| floor | int |",
)
RULES: tuple[Rule, ...] = (NAMED_ABOVE,)

_COLONS = (":", "：")
# What is true of some, or stands beside an object, stands not in it.
_NOT_INSIDE = frozenset(
    "addition besides beside depending except for if instead like same than unless"
    " when where whether without".split()
)
_MOST_WORDS = 25
_AROUND = " .:："
_GOES_ON = re.compile(r"[A-Za-z0-9_$.-]")
#: So much may stand behind the name of an object that a line has alone.
_LONGEST_REST = 100


class RowsAbove:
    """The properties of a model so far, found by their names in one step each."""

    def __init__(self) -> None:
        """Begin with none."""
        self.rows: list[FieldDecl] = []
        #: The names; and these with the last parts of them.
        self.whole: set[str] = set()
        self.names: set[str] = set()
        self._maps: defaultdict[str, list[int]] = defaultdict(list)
        #: Where objects are, by their names and by the ends of these.
        self._objects: defaultdict[str, list[int]] = defaultdict(list)
        self._inside: defaultdict[str, list[int]] = defaultdict(list)

    def add(self, rows: Iterable[FieldDecl]) -> None:
        """Add the properties of another table."""
        for at, row in enumerate(rows, len(self.rows)):
            self.rows.append(row)
            self.names |= {row.name, row.name.rpartition(".")[2]}
            self.whole.add(row.name)
            if isinstance(row.expr, MapOf):
                self._maps[row.name].append(at)
            self._note(at)

    def open_maps(self, name: str) -> None:
        """Make the maps of this name objects."""
        for at in self._maps.pop(name, ()):
            row = self.rows[at]
            self.rows[at] = replace(row, expr=Scalar("json_object"))
            if not is_open(row.expr):
                self._note(at)

    def object(self, name: str) -> FieldDecl | None:
        """Return the object of this name; the one that is inside another, if none is.

        An object may be inside another one only.
        """
        whole, inside = self._objects.get(name, ()), self._inside.get(name, ())
        if whole:
            return self.rows[min(whole)]
        return self.rows[inside[0]] if len(inside) == 1 else None

    def _note(self, at: int) -> None:
        row = self.rows[at]
        if is_open(row.expr):
            self._objects[row.name].append(at)
            for end in _ends(row.name):
                self._inside[end].append(at)


def _ends(name: str) -> Iterator[str]:
    """Yield what is behind each of the last points of a name."""
    start = len(name)
    for _ in range(MAX_DEPTH):
        start = name.rfind(".", 0, start)
        if start < 0:
            return
        yield name[start + 1 :]


def named_above(
    placed: Placed, before: RowsAbove, dialect: Dialect
) -> tuple[str, Paragraph] | None:
    """Return the property in `before` whose object a table describes, and the line.

    Only an object, or a list of such, whose type says no more can be told of so.
    """
    if NAMED_ABOVE.name in dialect.without or not placed.position:
        return None
    line = placed.section.blocks[placed.position - 1]
    if not isinstance(line, Paragraph):
        return None
    if (row := _alone(line, before, dialect)) is not None:
        return row.name, line
    if not _leads(line):
        return None
    codes = {run.text.strip() for run in line.runs if run.kind is RunKind.CODE}
    words = {word.strip(",.:()") for word in line.text.casefold().split()}
    if len(codes) != 1 or len(words) > _MOST_WORDS or words & _NOT_INSIDE:
        return None
    if any(has_phrase(line.text.casefold(), one) for one in dialect.conditions):
        return None
    row = before.object(codes.pop().removesuffix("[]"))
    return (row.name, line) if row is not None else None


def _alone(line: Paragraph, before: RowsAbove, dialect: Dialect) -> FieldDecl | None:
    """Return the object that a line is only the name of: "place", "Object place:"."""
    text = line.text.strip(_AROUND)
    parts = {"", *dialect.part_headings, *dialect.name_suffixes, *dialect.object_words}
    before_name, _, behind = text.partition(" ")
    if normal_title(before_name) in {"object", *dialect.object_words}:
        text = behind.strip()
    # The longest name counts.
    for end in range(len(text), max(0, len(text) - _LONGEST_REST), -1):
        if _GOES_ON.match(text, end) or text[:end] not in before.names:
            continue
        if normal_title(text[end:]) in parts:
            return before.object(text[:end])
    return None


def _leads(line: Paragraph) -> bool:
    """Tell whether a paragraph ends with a colon, or is all in bold or in code."""
    if line.text.rstrip().endswith(_COLONS):
        return True
    runs = [run for run in line.runs if run.text.strip(" :.")]
    return all(run.strong or run.kind is RunKind.CODE for run in runs)
