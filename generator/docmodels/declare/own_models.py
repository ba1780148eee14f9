"""Gives an object the properties that a heading called like it has a table of.

Below the table of a model, or behind it, some documentation has a heading for each
object in it, called as the property is: `place`, `place` object, `stops[]` items.
"""

import re
from collections import deque
from collections.abc import Sequence, Set
from dataclasses import replace
from typing import TypeAlias, TypeVar

from docmodels.core.declarations import Declaration, FieldDecl, ModelDecl
from docmodels.core.diagnostics import Span
from docmodels.core.page import Page
from docmodels.core.rules import Rule
from docmodels.core.typeexpr import NamedRef
from docmodels.declare.reasons import reason_on
from docmodels.declare.rows.openness import is_bare, is_open, typed
from docmodels.language.words.dialect import Dialect

OBJECT = Rule(
    name="object-from-own-section",
    says="A heading called like an object of a model above it, alone or before a word "
    "such as *object* or *items*, heads the properties of what that holds.",
    example="# Bed\n\n| Name | Type |\n|---|---|\n| place | object |\n\n"
    "## place\n\n| Name | Type |\n|---|---|\n| floor | int |",
)
RULES: tuple[Rule, ...] = (OBJECT,)

#: An open object: where it stands among all, its model and its name.
_Object: TypeAlias = tuple[int, int, str, str]
# "place (optional)"
_REMARK = re.compile(r"[(（][^()（）]{1,100}[)）]$")
# "stops[]", "stops[x].place"
_INDEX = re.compile(r"\[(?:\d{1,3}|[*a-z])?\]")
_INSIDE_LISTS = frozenset(
    "array element elements entry entries item items list objects".split()
)


def with_own_models(
    declarations: Sequence[Declaration], page: Page, dialect: Dialect
) -> tuple[Declaration, ...]:
    """Let open objects have the types that headings called like them declare."""
    if OBJECT.name in dialect.without:
        return tuple(declarations)
    models = [one for one in declarations if isinstance(one, ModelDecl)]
    owned: dict[tuple[str, str], ModelDecl] = {}
    meant: dict[int, tuple[str, str] | None] = {}
    above = _Above(models)
    for at, inner in sorted(enumerate(models), key=lambda one: one[1].span.line):
        above.go_on(inner.span.line)
        name, told = _called(page.sections[inner.section].title, dialect)
        meant[at] = above.called(name, told, _around(inner, page))
    for at, inner in enumerate(models):
        found = meant[at]
        if found is not None:
            owned.setdefault(found, inner)
    return tuple(
        _completed(one, owned, page) if isinstance(one, ModelDecl) else one
        for one in declarations
    )


def _called(title: str, dialect: Dialect) -> tuple[str, bool]:
    """Return the name that a heading may have of a property, and whether it says so."""
    written = _REMARK.sub("", title.replace("`", "").strip(" *:："))
    words = written.strip(" *").split()
    tails: Set[str] = _INSIDE_LISTS.union(dialect.object_words, dialect.part_words)
    told = False
    while len(words) > 1 and words[-1].casefold() in tails:
        words.pop()
        told = True
    return _INDEX.sub("", " ".join(words)), told


def _around(inner: ModelDecl, page: Page) -> tuple[int, ...]:
    """Return the sections that enclose that of a model."""
    enclosing = page.ancestors(page.sections[inner.section])[1:]
    return tuple(one.index for one in enclosing)


class _Above:
    """The open objects of models, of which some stand above a line.

    Of all that a heading may mean, the last one counts, in the order of the models:
    so one is kept for each way to mean it.
    """

    def __init__(self, models: Sequence[ModelDecl]) -> None:
        order = enumerate(models)
        self._below = deque(sorted(order, key=lambda one: one[1].span.line))
        self._exact: dict[tuple[str, str], _Object] = {}
        self._loose: dict[tuple[str, str], _Object] = {}
        self._in_section: dict[tuple[int, str, str], _Object] = {}

    def go_on(self, line: int) -> None:
        """Take along all that stands above `line`, which is not above the last one."""
        while self._below and self._below[0][1].span.line < line:
            self._take(*self._below.popleft())

    def _take(self, order: int, outer: ModelDecl) -> None:
        for at, field in enumerate(outer.fields):
            if not is_open(field.expr):
                continue
            found = (order, at, outer.name, field.name)
            folded = field.name.casefold()
            for path in ("", outer.name):
                _keep(self._exact, (path, field.name), found)
                _keep(self._loose, (path, folded), found)
                _keep(self._in_section, (outer.section, path, folded), found)

    def called(
        self, name: str, told: bool, around: Sequence[int]
    ) -> tuple[str, str] | None:
        """Return the model and the property that a heading with this name means."""
        path, _, last = name.rpartition(".")
        folded = last.casefold()
        if told:
            found = [self._loose.get((path, folded))]
        else:
            found = [self._exact.get((path, last))]
            found += [self._in_section.get((one, path, folded)) for one in around]
        known = [one for one in found if one is not None]
        return max(known)[2:] if known else None


_Key = TypeVar("_Key")


def _keep(kept: dict[_Key, _Object], key: _Key, found: _Object) -> None:
    kept[key] = max(found, kept.get(key, found))


def _completed(
    model: ModelDecl, owned: dict[tuple[str, str], ModelDecl], page: Page
) -> ModelDecl:
    fields = []
    for one in model.fields:
        inner = owned.get((model.name, one.name))
        if inner is not None and is_open(one.expr):
            why = reason_on(page, OBJECT, inner.name, inner.span, inner.name)
            ref = NamedRef(inner.name, f"#{inner.anchor}" if inner.anchor else None)
            expr = typed(one.expr, ref)
            one = replace(one, expr=expr, because=(*one.because, why))
        fields.append(one)
    return replace(model, fields=tuple(fields))


def answered(
    before: Sequence[Declaration], after: Sequence[Declaration]
) -> frozenset[Span]:
    """Return the places of types that said of no list what it holds, and now do."""
    bare = {one.type_span for one in _fields(before) if is_bare(one.expr)}
    return frozenset(bare - {f.type_span for f in _fields(after) if is_bare(f.expr)})


def _fields(declarations: Sequence[Declaration]) -> Sequence[FieldDecl]:
    models = (one for one in declarations if isinstance(one, ModelDecl))
    return [field for model in models for field in model.fields]
