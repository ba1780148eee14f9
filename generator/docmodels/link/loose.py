"""Makes enums of tables and lists that types lead to, or that are called as a type is.

A page alone cannot tell a table of Name and Description, or a list, from any other;
the type of a property that leads there says that it lists its values.
"""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from urllib.parse import unquote

from docmodels.core.declarations import (
    FieldDecl,
    LooseEnum,
    ModelDecl,
    PageDecls,
    TableUse,
)
from docmodels.core.rules import Reason, Rule
from docmodels.core.typeexpr import NamedRef, named_refs
from docmodels.language.words.folding import name_key
from docmodels.link.addresses import split_address
from docmodels.link.examples import other_page, room
from docmodels.link.targets import LinkTargets

LED_TO = Rule(
    name="values-that-types-of-other-pages-lead-to",
    says="A table of single words lists the values of the type by which a property of "
    "another page leads to it.",
    example=room(
        "[string (State)](state.md)",
        other_page("state.md", "# State\n\n| Name |\n|---|\n| open |\n"),
    ),
)
CALLED = Rule(
    name="values-of-the-type-that-is-called-so",
    says="A table of single words, or a list that shows to be one of values, lists "
    "those of the type that a property has by the name of its heading, where nothing "
    "else is called so.",
    example=room(
        "State", "\n## State\n\n| Code | Sense |\n|---|---|\n| open | In. |\n"
    ),
)
RULES: tuple[Rule, ...] = (LED_TO, CALLED)


@dataclass(frozen=True, slots=True)
class _Led:
    """A name or a link in a type, and whether it says that it leads to values."""

    ref: NamedRef
    sure: bool
    field: FieldDecl


def with_loose_enums(
    pages: Sequence[PageDecls], without: Set[str]
) -> tuple[PageDecls, ...]:
    """Return the pages with those of their tables as enums that types lead to.

    `without` are the names of the rules that are switched off.
    """
    if not any(page.loose for page in pages):
        return tuple(pages)
    found = {} if LED_TO.name in without else _led_to(pages, without)
    if CALLED.name not in without:
        for place, why in _called(pages).items():
            found.setdefault(place, why)
    return tuple(_with_enums(page, found) for page in pages)


def _led_to(
    pages: Sequence[PageDecls], without: Set[str]
) -> dict[tuple[str, int], Reason]:
    """Return the pages and sections to which types of other pages lead, and why."""
    targets = LinkTargets(pages, without)
    by_path = {page.path: page for page in pages}
    found: dict[tuple[str, int], Reason] = {}
    for page in pages:
        for led in _types(page):
            if led.ref.target is None:
                continue
            address = split_address(led.ref.target)
            path, _ = targets.page(address.path, page.path, bool(address.netloc))
            at = by_path.get(path or "")
            one = _meant(at, unquote(address.fragment), led) if at else None
            if at is not None and one is not None and at.path != page.path:
                found.setdefault((at.path, one.enum.section), _why(LED_TO, led, one))
    return found


def _called(pages: Sequence[PageDecls]) -> dict[tuple[str, int], Reason]:
    """Return the pages and sections that types are called as, and why."""
    known = {name_key(one.name) for page in pages for one in page.declarations}
    known |= {name_key(one.name) for page in pages for one in page.aliases}
    named: dict[str, list[tuple[str, LooseEnum]]] = {}
    for page in pages:
        for one in page.loose:
            if not one.mute and name_key(one.enum.name) not in known:
                named.setdefault(name_key(one.enum.name), []).append((page.path, one))
    found: dict[tuple[str, int], Reason] = {}
    for led in (led for page in pages for led in _types(page)):
        if led.ref.target is None and led.ref.scalar is None:
            able = named.get(name_key(led.ref.name), [])
            if len(able) == 1:
                path, one = able[0]
                found.setdefault((path, one.enum.section), _why(CALLED, led, one))
    return found


def _why(rule: Rule, led: _Led, one: LooseEnum) -> Reason:
    field = led.field
    words = field.source_type or led.ref.name
    return Reason(rule.name, words, field.type_span, one.enum.name)


def _types(page: PageDecls) -> Iterator[_Led]:
    """Yield the names and links of types and of what has the values, on a page."""
    for model in page.declarations:
        if isinstance(model, ModelDecl):
            for field in model.fields:
                for ref in named_refs(field.expr):
                    yield _Led(ref, False, field)
                if field.values_from is not None:
                    yield _Led(field.values_from, True, field)


def _meant(page: PageDecls, fragment: str, led: _Led) -> LooseEnum | None:
    """Return the table that a link to a page, or to a heading of it, means."""
    able = [one for one in page.loose if led.sure or not one.mute]
    if fragment:
        known = [
            one for one in able if fragment in page.sections[one.enum.section].anchors
        ]
        return known[0] if len(known) == 1 else None
    if len(able) == 1 and not page.declarations:
        return able[0]
    keys = {name_key(led.ref.name), name_key(page.title)}
    named = [one for one in able if name_key(one.enum.name) in keys]
    return named[0] if len(named) == 1 else None


def _with_enums(page: PageDecls, found: dict[tuple[str, int], Reason]) -> PageDecls:
    """Declare the tables of a page that are led to."""
    names = {one.name.casefold() for one in page.declarations}
    sections = list(page.sections)
    tables = {use.span: use for use in page.tables}
    declared = list(page.declarations)
    for one in page.loose:
        enum, why = one.enum, found.get((page.path, one.enum.section))
        if why is None or enum.name.casefold() in names:
            continue
        if one.table is not None and one.table not in tables:
            continue
        names.add(enum.name.casefold())
        declared.append(replace(enum, because=(*enum.because, why)))
        if one.table is not None:
            tables[one.table] = _used(tables[one.table], enum.name, why)
        led = sections[enum.section]
        declares = (*led.declares, enum.name)
        sections[enum.section] = replace(led, declares=declares)
    return replace(
        page,
        declarations=tuple(sorted(declared, key=lambda one: one.span.line)),
        sections=tuple(sections),
        tables=tuple(tables[use.span] for use in page.tables),
    )


def _used(use: TableUse, name: str, why: Reason) -> TableUse:
    """Return the account of a table that lists the values of an enum after all."""
    return replace(
        use,
        columns=(replace(use.columns[0], role="value"), *use.columns[1:]),
        declares=name,
        reason="",
        doubtful=False,
        because=(why,),
    )
