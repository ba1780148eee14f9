"""Finds what names say of places inside others: `stats/mean`, and `dock.id` alone.

A path that is written with other signs than dots begins with the name of a row above.
A dotted name without a row for what stands before the dot is one inside an object where
several names share that part, or where a sample on the page has such an object.
Where a value has such a name, and stands before the dot of another one, nothing is
inside anything: the dots of that table are parts of its names.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from docmodels.core.declarations import FieldDecl
from docmodels.core.page import Page, Sample
from docmodels.core.rules import Reason, Rule
from docmodels.core.schema import Facts
from docmodels.core.typeexpr import ListOf, Scalar, TypeExpr, show
from docmodels.declare.rows.examples import example
from docmodels.declare.rows.nesting import is_too_deep
from docmodels.declare.rows.openness import is_named, is_open
from docmodels.declare.rows.wildcards import without_index
from docmodels.language.words.dialect import Dialect

PATHS = Rule(
    name="path-below-its-row",
    says="A name such as `stats/mean`, `stats->mean` or `stats::mean` is one inside "
    "`stats` where an object of that name has a row of its own.",
    example=example("Name | Type", "stats | object", "stats/mean | number"),
)
PARENTS = Rule(
    name="object-from-dotted-names",
    says="What several dotted names share before the dot is an object, also without a "
    "row of its own; so is what a sample on the page shows as one.",
    example=example("Name | Type", "dock.id | string", "dock.pier | string"),
)
FLAT = Rule(
    name="dots-are-parts-of-names",
    says="Where one dotted name is that of a value and begins another one, no dotted "
    "name of the table makes an object.",
    example=example(
        *("Name | Type", "dock.id | string", "dock.pier | bool"),
        "dock.pier.side | string",
    ),
)
RULES: tuple[Rule, ...] = (PATHS, PARENTS, FLAT)

_STEP = re.compile(r"/|->|::|[>›»→]|\\(?=\w)")
_DOTTED = re.compile(
    r"(?:[A-Za-z_]\w*(?:\[[\d*n]*\])?\.)+[A-Za-z_@$][\w@$\-]*(?:\[\])?"
)
_KEY = re.compile(r'"([\w@$.\-]{1,100})"\s{0,8}:\s{0,80}([{\[]?)')
# YAML needs no quotes around a key, whatever dots it has.
_PLAIN_KEY = re.compile(
    r"(?m)^[ \t]{0,40}(?:- {1,8})?(\w[\w\-]{0,99}(?:\.[\w\-]{1,100}){1,8}):(?=\s|$)"
)
_OBJECT = Scalar("json_object")


@dataclass(frozen=True, slots=True)
class SampleKeys:
    """The keys in the samples of a page, and those of objects and lists."""

    all: frozenset[str]
    opening: frozenset[str]


def sample_keys(page: Page) -> SampleKeys:
    """Return the keys that the samples of a page have, however complete they are."""
    texts = [
        block.text
        for section in page.sections
        for block in section.blocks
        if isinstance(block, Sample)
    ]
    found = [match.groups() for text in texts for match in _KEY.finditer(text)]
    plain = (match[1] for text in texts for match in _PLAIN_KEY.finditer(text))
    return SampleKeys(
        frozenset((*(key for key, _ in found), *plain)),
        frozenset(key for key, opens in found if opens),
    )


def in_places(
    fields: Sequence[FieldDecl], keys: SampleKeys, dialect: Dialect
) -> tuple[FieldDecl, ...]:
    """Return the rows of a model with dotted names, and with all that they are in."""
    if PATHS.name not in dialect.without:
        fields = [*_dotted(fields)]
    if PARENTS.name in dialect.without:
        return tuple(fields)
    shown = _flat_at(fields) if FLAT.name not in dialect.without else None
    if shown is None:
        return tuple(_with_parents(fields, keys))
    why = Reason(FLAT.name, shown.name, shown.span, "parts of names")
    return tuple(
        replace(one, because=(*one.because, why)) if one is shown else one
        for one in fields
    )


def _dotted(fields: Sequence[FieldDecl]) -> Iterator[FieldDecl]:
    objects = {one.name for one in fields if is_open(one.expr)}
    known = {one.name for one in fields}
    for one in fields:
        step = _STEP.search(one.name)
        path = _STEP.sub(".", one.name)
        inside = step is not None and without_index(one.name[: step.start()]) in objects
        if inside and path not in known and not path.endswith("."):
            yield replace(one, name=path)
        else:
            yield one


def _flat_at(fields: Sequence[FieldDecl]) -> FieldDecl | None:
    """Return the row that shows that dots are parts of the names of a table.

    It is a value with a dotted name that begins another name.  There is none where a
    row is an object that another one stands inside.
    """
    rows = {one.name: one for one in fields if not is_too_deep(one.name)}
    around = {
        outer
        for name in rows
        for outer in map(without_index, _around(name))
        if outer in rows
    }
    if any(is_open(rows[one].expr) for one in around):
        return None
    found = (rows[one] for one in rows if one in around and "." in one)
    return next((one for one in found if _is_value(one.expr)), None)


def _is_value(expr: TypeExpr) -> bool:
    return not is_open(expr) and not is_named(expr)


def _around(name: str) -> list[str]:
    """Return what a dotted name stands in if dots say so, the outermost first."""
    parts = name.split(".")
    return [".".join(parts[:count]) for count in range(1, len(parts))]


def _with_parents(fields: Sequence[FieldDecl], keys: SampleKeys) -> Iterator[FieldDecl]:
    rows = {without_index(one.name): one.expr for one in fields}
    missing = {one.name: _missing(one.name, rows) for one in fields}
    shared = Counter(lacking[0] for lacking in missing.values() if lacking)
    # What a sample has as a key with a dot is one name, and so are those like it.
    flat = {_head(name) for name in missing if missing[name] and name in keys.all}
    done: set[str] = set()
    for one in fields:
        lacking = missing[one.name]
        if lacking and _head(one.name) not in flat:
            outer = lacking[0].split(".")
            inner = without_index(one.name.split(".")[len(outer)])
            shown = without_index(outer[-1]) in keys.opening and inner in keys.all
            if shared[lacking[0]] > 1 or shown:
                yield from _parents(one, lacking, done)
        yield one


def _missing(name: str, rows: Mapping[str, TypeExpr]) -> tuple[str, ...]:
    """Return what a dotted name stands in that has no row, the outermost first.

    There is none for a name with other signs, or inside what is no object.
    """
    if not _DOTTED.fullmatch(name) or is_too_deep(name):
        return ()
    around = _around(name)
    known = [rows[bare] for bare in map(without_index, around) if bare in rows]
    if not all(map(is_open, known)):
        return ()
    return tuple(one for one in around if without_index(one) not in rows)


def _parents(
    one: FieldDecl, lacking: Iterable[str], done: set[str]
) -> Iterator[FieldDecl]:
    """Yield the objects around a dotted name that were not yet there; note them."""
    for name in lacking:
        bare = without_index(name)
        if bare not in done:
            done.add(bare)
            expr: TypeExpr = _OBJECT if bare == name else ListOf(_OBJECT)
            why = Reason(PARENTS.name, one.name, one.span, show(expr))
            span = one.span
            yield FieldDecl(
                *(bare, expr, (), None, Facts(), "", span, span), because=(why,)
            )


def _head(name: str) -> str:
    """Return what stands before the first dot."""
    return name.partition(".")[0]
