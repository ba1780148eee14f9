"""Reads what the section of a property says of it: values, a format, or a list.

Below a table, some documentation has a heading for each property, called as that is
or with the name of its owner before it: `kind`, `Lamp.kind`, "Property Lamp > kind".
"""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import takewhile

from docmodels.core.declarations import Declaration, EnumDecl, FieldDecl, ModelDecl
from docmodels.core.page import Page, Paragraph, Run, RunKind, Runs, Section, Table
from docmodels.core.rules import Rule
from docmodels.core.scalars import SCALARS, refined_scalar
from docmodels.core.schema import EnumValue
from docmodels.core.typeexpr import (
    LOOSE,
    STRING,
    ListOf,
    NamedRef,
    Scalar,
    TypeExpr,
    show,
)
from docmodels.declare.enums.lists import read_items
from docmodels.declare.enums.namesakes import takes
from docmodels.declare.property_sections import PATH, PropertySections
from docmodels.declare.reasons import reason_on
from docmodels.declare.tables.facts_of_one import as_lines
from docmodels.language.prose import read_values
from docmodels.language.types import parse_type
from docmodels.language.words.headings import VALUES_LINES

_TABLE = "# Lamp\n\n| Name | Type |\n|---|---|\n| kind | {} |\n\n## kind\n\n{}\n"
VALUES = Rule(
    name="values-from-own-section",
    says="A section headed by the name of a property has its values: in a table, below "
    'a line such as "Allowed values", or in a sentence.',
    example=_TABLE.format("string", "Allowed values:\n\n- `desk`\n- `floor`"),
)
LIST = Rule(
    name="list-from-own-section",
    says="A section headed by the name of a property says that it is a list, by a line "
    'such as "Array type: Bulb" or "Type: Bulb[]".',
    example=_TABLE.format("string", "Array type: string"),
)
FORMAT = Rule(
    name="format-from-own-section",
    says="A section headed by the name of a property says of which format the text is, "
    'by a line such as "Format: date-time" or "date time: the string must be …".',
    example=_TABLE.format("string", "Format: `date-time`"),
)
RULES: tuple[Rule, ...] = (VALUES, LIST, FORMAT)
_ARRAY = re.compile(r"\s*(?:array|list) (?:item )?type\s*:", re.IGNORECASE)
_TYPE = re.compile(r"\s*type\s*:\s*", re.IGNORECASE)
_FORMAT = re.compile(
    r"\s*(?:format\s*:\s*[\"'`]?(?P<said>[\w-]{1,30})[\"'`]?(?=\s*(?:$|[.,;(–—]|-\s))"
    r"|(?P<mark>[\w-]{1,30}(?: [\w-]{1,30})?)\s*:\sthe (?:string|value) must be\b)",
    re.IGNORECASE,
)
_JSON_VALUE = re.compile(r'"[^"\n]{1,200}"|-?\d{1,18}|null')


@dataclass(frozen=True, slots=True)
class _Own:
    """The section of a property with those inside it, and the enums that they have."""

    section: Section
    texts: Sequence[Paragraph]
    enums: Sequence[EnumDecl]


def with_own_sections(
    declarations: Sequence[Declaration], page: Page, without: Set[str]
) -> tuple[Declaration, ...]:
    """Let the sections of properties say what their rows leave open.

    `without` are the names of the rules that are switched off.
    """
    sections = PropertySections(page, by_path=PATH.name not in without)
    models = [one for one in declarations if isinstance(one, ModelDecl)]
    enums = {one.section: one for one in declarations if isinstance(one, EnumDecl)}
    taken = {one.section for one in models}
    found: dict[tuple[str, str], _Own] = {}
    for model in models:
        for field in model.fields:
            own = sections.of(model, field)
            if own is not None and own.index not in taken:
                found[model.name, field.name] = _own(own, page, enums)
    if not found:
        return tuple(declarations)
    return tuple(
        _completed(one, found, page, without) if isinstance(one, ModelDecl) else one
        for one in declarations
    )


def _own(section: Section, page: Page, enums: Mapping[int, EnumDecl]) -> _Own:
    further = (page.sections[at] for at in range(section.index + 1, len(page.sections)))
    below = takewhile(lambda one: one.level > section.level, further)
    sections = [section, *below]
    texts = [*_facts(section)]
    texts += [b for one in sections for b in one.blocks if isinstance(b, Paragraph)]
    listed = [enums[one.index] for one in sections if one.index in enums]
    return _Own(section, texts, listed)


def _facts(section: Section) -> Iterator[Paragraph]:
    """Yield the lines of tables of facts: only of a property itself, none inside it."""
    for block in section.blocks:
        if isinstance(block, Table):
            yield from as_lines(block)


def _completed(
    model: ModelDecl, found: Mapping[tuple[str, str], _Own], page: Page, off: Set[str]
) -> ModelDecl:
    fields = []
    for field in model.fields:
        own = found.get((model.name, field.name))
        if own is not None:
            field = _with_values(field, own, page) if VALUES.name not in off else field
            field = _with_list(field, own, page) if LIST.name not in off else field
            field = _with_format(field, own, page) if FORMAT.name not in off else field
        fields.append(field)
    return replace(model, fields=tuple(fields))


def _with_values(field: FieldDecl, own: _Own, page: Page) -> FieldDecl:
    """Give a property the values that its section lists, if it has none."""
    if field.values or field.values_from is not None:
        return field
    match field.expr:
        case Scalar(name="string" | "integer" | "long"):
            pass
        case _:
            return field
    able = [enum for enum in own.enums if takes(field, enum)]
    if len(able) == 1:
        why = reason_on(page, VALUES, able[0].name, able[0].span, able[0].name)
        ref = NamedRef(able[0].name, None)
        return replace(field, values_from=ref, because=(*field.because, why))
    for at, text in enumerate(own.texts):
        values = _listed(own.texts, at)
        if values:
            why = reason_on(page, VALUES, text.text, text.span, "values")
            given = [one for one in values if one.value != "null"]
            facts = field.facts
            if len(given) < len(values):
                facts = replace(facts, nullable=True)
            because = (*field.because, why)
            return replace(field, values=tuple(given), facts=facts, because=because)
    return field


def _listed(texts: Sequence[Paragraph], at: int) -> tuple[EnumValue, ...]:
    """Return the values in a list below a line, or in the line itself."""
    if texts[at].text.strip(" :*.").casefold() in VALUES_LINES:
        below = takewhile(_begins_with_code, map(_in_code, texts[at + 1 :]))
        return read_items(list(below))
    told = read_values(texts[at].runs)
    if told is None:
        return ()
    span = texts[at].span
    return tuple(EnumValue(value, about, span) for value, about in told.values)


def _in_code(text: Paragraph) -> Paragraph:
    """Return an item that is only a value in JSON as one in code: "open", 3, null."""
    if _JSON_VALUE.fullmatch(text.text):
        return replace(text, runs=(Run(RunKind.CODE, text.text),))
    return text


def _begins_with_code(text: Paragraph) -> bool:
    filled = (run for run in text.runs if run.text.strip())
    first = next(filled, None)
    return text.listed and first is not None and first.kind is RunKind.CODE


def _with_list(field: FieldDecl, own: _Own, page: Page) -> FieldDecl:
    """Make a list of a property of which its section says so."""
    if isinstance(field.expr, ListOf) and not _is_open(field):
        return field
    for text, expr in _lists(field, own):
        why = reason_on(page, LIST, text.text, text.span, show(expr))
        return replace(field, expr=expr, because=(*field.because, why))
    return field


def _is_open(field: FieldDecl) -> bool:
    """Tell whether a list does not say of what, or only leads to its own section."""
    match field.expr:
        case ListOf(bare=True):
            return True
        case ListOf(item=NamedRef(name=name)):
            return name == field.name
        case _:
            return False


def _lists(field: FieldDecl, own: _Own) -> Iterator[tuple[Paragraph, TypeExpr]]:
    for text in own.texts:
        line = "".join(run.text for run in text.runs)
        if _ARRAY.match(line) and not isinstance(field.expr, ListOf):
            yield text, ListOf(field.expr)
        elif match := _TYPE.match(line):
            parsed = parse_type(_behind(text, match.end()))
            match parsed.expr:
                case ListOf(item=item, bare=False) if not parsed.rest:
                    if _is_open(field) or item == field.expr or field.expr in LOOSE:
                        yield text, parsed.expr
                case _:
                    pass


def _with_format(field: FieldDecl, own: _Own, page: Page) -> FieldDecl:
    """Make a text one of the format that its section states, such as a date."""
    if field.expr != STRING or field.values or field.values_from is not None:
        return field
    for text in own.texts:
        match = _FORMAT.match(text.text)
        if match is None:
            continue
        row = refined_scalar(SCALARS["string"], match["said"] or match["mark"])
        if row is not None and row.name != "string":
            why = reason_on(page, FORMAT, text.text, text.span, row.name)
            expr = Scalar(row.name)
            return replace(field, expr=expr, because=(*field.because, why))
    return field


def _behind(text: Paragraph, left: int) -> Runs:
    rest = []
    for run in text.runs:
        gone = min(left, len(run.text))
        left -= gone
        if run.text[gone:]:
            rest.append(replace(run, text=run.text[gone:]))
    return tuple(rest)
