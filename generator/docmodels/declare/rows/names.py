"""Reads the name cells of property tables: names and the marks beside them."""

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass, replace

from docmodels.core.page import Cell, without_notes
from docmodels.core.scalars import is_core
from docmodels.declare.rows.pictures import without_pictures
from docmodels.declare.rows.remarks_beside import marks_of, split_remark
from docmodels.declare.rows.wildcards import (
    Joint,
    has_stand_in,
    is_marked,
    joint_of,
    mark_stand_ins,
    name_text,
)
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.facts import FACTS_BESIDE_NAMES
from docmodels.language.words.sitemarkup import split_markup

_NAME_MARK = re.compile(r"(?<!\s)\s*+[(\[]([^()\[\]]*+)[)\]]\s*+$")
# How some tables draw that a property is inside the one above.
_NESTING = re.compile(r"^[\s»›↳⤷└├│─—–→>·•-]+(?=[\w@$~{<*])")
#: What a name has more of beside it stays part of it.
_MAX_MARKS = 12
# A run of blanks is tried where it begins, not from each of its places.
_SEVERAL_NAMES = re.compile(
    r"(?:(?<!\s)\s++)?+,\s*+|(?<!\s)[^\S\n]*+\n\s*+|(?<!\s)\s++/\s++"
)
_IN_BRACKETS = re.compile(r"\[[^\[\]]*+\]")
# A name as JSON has it, in quotes.
_QUOTED = re.compile(r"\"([^\"]+)\"|“([^“”]+)”|'([^']+)'")
_BRACKETED = re.compile(r"(?P<outer>[\w@$.\-]+)(?P<inner>(?:\[[^\[\]\n]*\])+)")
_INDEX = re.compile(r"\[[\d*n]*\]")
# What stands between a name and those inside it: "owner > name".
_PATH = re.compile(r"(?<=[\w\]])\s+[>›»→]\s+(?=[\w@$])")
# JSON itself, or its items: "$.id", "[].id"
_ROOT = re.compile(r"^(?:\$|\$?\[[\d*n]*\])\.(?=[\w@$])")
# Brackets around all of a name say that it is optional: "[size]", "[size=10]".
_OPTIONAL = re.compile(
    r"\[(?P<name>[\w@$][\w@$.\-]*+)\s*+(?:=\s*+(?P<value>[^\[\]]*+))?\]"
)
# GitHub strikes through what stands between one tilde or two.
_STRUCK = re.compile(r"(?P<tildes>~~?)(?P<name>[^~]+)(?P=tildes)")
_SIGNED = re.compile(r"[+-](?:\s+\S|$)")
_SIMPLE_NAME = re.compile(r"[\w@$][\w@$.\-:#/\[\]]*")


@dataclass(frozen=True, slots=True)
class PropertyName:
    """A property's name, or several in one cell, and what the marks beside it say.

    `required` and `nullable` are None where no mark says so; `note` is text that is
    no mark; `listed` says that the name ends with `[]`; `indent` is how far the name is
    set off as one inside another, 0 for one of the table's own.  A part of a
    name that stands for others is in braces: `labels.{key}`.  `joint` is what
    a row that has no name and only groups others says of them; its word is
    the `note`.
    """

    names: tuple[str, ...]
    required: bool | None = None
    nullable: bool | None = None
    read_only: bool = False
    deprecated: bool = False
    note: str = ""
    listed: bool = False
    indent: int = 0
    joint: Joint | None = None


def outer_names(cells: Iterable[Cell]) -> frozenset[str]:
    """Return the names of a table that brackets behind them can nest others in.

    In `page[size]` and `page[number]`, or below a row `page`, they do; in
    `height[mm]` they hold a remark.
    """
    found: set[str] = set()
    inner: dict[str, set[str]] = {}
    for cell in cells:
        text = _NESTING.sub("", cell.text)
        match = _BRACKETED.match(text)
        if match is None:
            found.add(text.partition(" ")[0].rstrip("?*"))
        elif _INDEX.match(match["inner"]) and match["inner"].count("[") > 1:
            found.add(match["outer"])
        else:
            inner.setdefault(match["outer"], set()).add(match["inner"])
    found.update(outer for outer, rows in inner.items() if len(rows) > 1)
    return frozenset(found)


def plain_names(cells: Iterable[Cell]) -> frozenset[str]:
    """Return the names of a table as sentences write them: a word of each cell.

    Of a path, as in `owner.name`, the last part is one, too.
    """
    words = (_SIMPLE_NAME.match(_NESTING.sub("", cell.text)) for cell in cells)
    names = {word[0].removesuffix("[]") for word in words if word}
    return frozenset(names | {name.rpartition(".")[2] for name in names})


def marks_optional(cells: Iterable[Cell], dialect: Dialect) -> bool:
    """Tell whether names have a mark of what is optional behind them: `size?`.

    Words such as *optional* say nothing of other names: they are in some
    descriptions, or beside some names, as it came to the writer's mind.
    """
    marks = "".join((*dialect.optional_marks, *dialect.footnote_marks, " "))
    for cell in cells:
        name = name_text(without_notes(cell.runs)).strip()
        stem = name.rstrip(marks)
        marked = any(mark in name[len(stem) :] for mark in dialect.optional_marks)
        if marked and _SIMPLE_NAME.fullmatch(stem):
            return True
    return False


def signs_mark_required(cells: Iterable[Cell]) -> bool:
    """Tell whether signs before names say what is required: `+ id`, `- size`.

    Each name has a sign, and one at least a plus: minus alone may draw a list.
    """
    signs = {
        _SIGNED.match(cell.text.strip()) and cell.text.strip()[0] for cell in cells
    }
    return "+" in signs and signs <= {"+", "-"}


def read_name(
    cell: Cell,
    dialect: Dialect,
    star_is_required: bool,
    outer: Set[str] = frozenset(),
    *,
    signed: bool = False,
) -> PropertyName:
    """Read a name cell: `id`, `height? *`, `size (optional)`, `lat, lng`.

    `star_is_required` says that the page explains a star as the mark of what
    is required; else it is a footnote's.  `outer` are the table's `outer_names`, and
    `signed` is what `signs_mark_required` says of it.
    """
    joint = joint_of(cell.runs)
    if joint is not None:
        word = _NESTING.sub("", cell.text)
        return PropertyName((), note=word, indent=_indent(cell), joint=joint)
    cell, pictures = without_pictures(cell)
    runs, remark = split_remark(without_notes(cell.runs))
    facts = PropertyName((), note=pictures, indent=_indent(cell))
    text = _NESTING.sub("", name_text(runs))
    if signed:
        signs = cell.text.lstrip().startswith("+")
        facts = replace(facts, required=signs, indent=0)
        text = text.lstrip(" +-")
    for mark in remark:
        facts = _name_fact(mark, facts)
    text, facts = _without_markup(text, facts)
    if text.rstrip().endswith("[]"):
        facts = replace(facts, listed=True)
    text = text.removeprefix("r#")  # Rust, before a name that is its keyword
    text = _unbracketed(text.rstrip().removesuffix("[]"), outer)
    text, facts = _facts_beside(text, facts)
    for _ in range(_MAX_MARKS):
        before = text
        text, facts = _strip_mark(text.strip(), facts, dialect, star_is_required)
        if text == before:
            break
    text, facts = _without_type(text, facts)
    quoted = _QUOTED.fullmatch(text)
    if quoted is not None:
        text = next(filter(None, quoted.groups()))
    text = _PATH.sub(".", text)
    parts = tuple(part for part in _SEVERAL_NAMES.split(text) if part)
    several = len(parts) > 1 and all(
        _SIMPLE_NAME.fullmatch(p) or has_stand_in(mark_stand_ins(p, dialect))
        for p in parts
    )
    names = parts if several else (" ".join(text.split()),)
    plain = (_ROOT.sub("", name) for name in names)
    marked = facts.indent > 0 or is_marked(cell.runs)
    marks = (mark_stand_ins(one, dialect, marked=marked) for one in plain)
    return replace(facts, names=tuple(marks))


def _unbracketed(text: str, outer: Set[str]) -> str:
    """Write `owner[name]` as `owner.name` where the brackets nest a property."""
    match = _BRACKETED.match(text)
    if match is None or match["outer"] not in outer:
        return text
    return match["outer"] + _IN_BRACKETS.sub(_dotted, text[match.end("outer") :])


def _dotted(match: re.Match[str]) -> str:
    inner = match[0][1:-1]
    if _INDEX.fullmatch(match[0]) or inner.casefold() in FACTS_BESIDE_NAMES:
        return match[0]
    return f".{inner}" if _SIMPLE_NAME.fullmatch(inner) else f".{match[0]}"


def least_indent(cells: Iterable[Cell]) -> int:
    """Return how far the outermost names of a table are indented."""
    return min((_indent(cell) for cell in cells if cell.text), default=0)


def _indent(cell: Cell) -> int:
    """Count how far a name is indented: its marks, and the spaces before them."""
    # An anchor leaves a space behind it; what sets a name off is an entity.
    text = "".join(run.text for run in cell.runs).lstrip("\n ")
    match = _NESTING.match(text)
    if match is None:
        return 0
    spaces = len(match[0]) - len(match[0].lstrip())
    return spaces + sum(not char.isspace() for char in match[0])


def _without_type(text: str, facts: PropertyName) -> tuple[str, PropertyName]:
    """Drop the type on a line below a name."""
    first, _, last = text.partition("\n")
    if last and is_core(last):
        return first, replace(facts, note=f"{last} {facts.note}".strip())
    return text, facts


def _without_markup(text: str, facts: PropertyName) -> tuple[str, PropertyName]:
    """Drop a site's markup from a name; a badge such as `<Required />` is a fact."""
    plain, words = split_markup(text)
    if not plain:
        return text, facts
    for mark in filter(None, marks_of(words)):
        facts = _name_fact(mark, facts)
    return plain, facts


def _facts_beside(text: str, facts: PropertyName) -> tuple[str, PropertyName]:
    """Take the facts of "`id` **required** *read-only*", "readonly id" off a name."""
    first, *rest = text.split() or [""]
    if len(rest) == 1 and rest[0].casefold() not in FACTS_BESIDE_NAMES:
        # "Required Date" may be the name of a date; "REQUIRED date" is none.
        shouted = first.isupper() and not rest[0].isupper()
        if first.casefold() == "readonly" or (
            shouted and first.casefold() in FACTS_BESIDE_NAMES
        ):
            return rest[0], _name_fact(first, facts)
    marks = list(marks_of(rest))
    if not marks or None in marks:
        return text, facts
    for mark in filter(None, marks):
        facts = _name_fact(mark, facts)
    return first, facts


def _strip_mark(
    text: str, facts: PropertyName, dialect: Dialect, star_is_required: bool
) -> tuple[str, PropertyName]:
    """Take one mark off a name."""
    struck = _STRUCK.fullmatch(text)
    if struck is not None:
        return struck["name"], replace(facts, deprecated=True)
    optional = _OPTIONAL.fullmatch(text)
    if optional is not None and not is_core(optional["name"]):
        note = f"{optional['value'] or ''} {facts.note}".strip()
        return optional["name"], replace(facts, required=False, note=note)
    if mark_stand_ins(text, dialect) != text:
        return text, facts  # the star of "image_*" is no mark
    question, footnotes = dialect.optional_marks, dialect.footnote_marks
    if len(text) > 1 and text[-1] in (*question, *footnotes):
        if text[-1] in question:
            facts = replace(facts, required=False)
        elif text[-1] == "*" and star_is_required and facts.required is None:
            facts = replace(facts, required=True)
        return text[:-1], facts
    if text[:1] in (*question, *footnotes) and (
        text[1:2].isalpha() or text[1:2] == " "
    ):
        return text[1:], facts
    if len(text) > 2 and text.endswith("[]"):
        return text[:-2], replace(facts, listed=True)
    match = _NAME_MARK.search(text)
    if match is None or match.start() == 0:
        return text.strip(":"), facts
    return text[: match.start()], _name_fact(match[1].strip(), facts)


def _name_fact(mark: str, facts: PropertyName) -> PropertyName:
    match FACTS_BESIDE_NAMES.get(" ".join(mark.casefold().split())):
        case "required", value:
            return replace(facts, required=value)
        case "nullable", value:
            return replace(facts, nullable=value)
        case "read_only", _:
            return replace(facts, read_only=True)
        case "deprecated", _:
            return replace(facts, deprecated=True)
        case _:
            return replace(facts, note=f"{mark} {facts.note}".strip())
