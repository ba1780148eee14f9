"""Composes the front end: from documentation to what it says.

bytes → Page → PageDecls → Schema
            ↘ SampleDecl → Bindings ↗
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from docmodels.core.catalogue import diagnose
from docmodels.core.corrections import Correction
from docmodels.core.declarations import PageDecls
from docmodels.core.diagnostics import Diagnostic, Failure, errors_in
from docmodels.core.options import Options
from docmodels.core.page import Page
from docmodels.core.rules import switching_fault
from docmodels.core.schema import Schema
from docmodels.declare import declare
from docmodels.language.words.dialect import COLUMN_ROLES, DIALECTS, Dialect
from docmodels.link import (
    Outcome,
    acknowledge,
    closing,
    correct,
    join_bodies,
    link,
    name_models,
    needless,
    only_included,
    screen,
    structural,
    with_loose_enums,
)
from docmodels.parse import PageFile, check_total, read_docs, read_page
from docmodels.run.relevance import relevant
from docmodels.run.results import NOTHING, Understanding
from docmodels.run.rules import all_rules
from docmodels.run.severities import settle
from docmodels.samples import Bindings, bind, page_shape, read_samples, spell

#: So many pages are kept that were read before.
_KNOWN_PAGES = 8192


def understand(options: Options) -> Understanding:
    """Read the documentation: everything up to the back end.

    Raises nothing for bad input: that is in the diagnostics.
    """
    try:
        files, odd = read_docs(options.docs, options.include, options.exclude)
    except Failure as failure:
        return replace(NOTHING, diagnostics=failure.diagnostics)
    dialect = DIALECTS.get(options.dialect)
    if dialect is None:
        return replace(NOTHING, diagnostics=(_unknown_dialect(options),))
    if faults := _faults(options):
        return replace(NOTHING, diagnostics=faults)
    dialect = dialect.with_columns(options.columns).with_answers(options.answers)
    dialect = replace(dialect, without=frozenset(options.without))
    try:
        pages, found = _read_pages(files, dialect.without, options.docs)
    except Failure as failure:
        return replace(NOTHING, diagnostics=failure.diagnostics)
    declarations, more = _declare_pages(pages, files, dialect)
    pages, declarations, found = _standing(pages, declarations, found + more)
    found += odd
    declarations = with_loose_enums(declarations, dialect.without)
    declarations, more = screen(declarations, dialect.without)
    found += more
    declarations, lacking = join_bodies(declarations, dialect.without)
    found = (*relevant(found, declarations), *lacking)
    found = _unanswered(found, declarations, options.corrections)
    declarations, found = acknowledge(declarations, options.acknowledged, found)
    screened = declarations
    declarations, more = correct(declarations, options.corrections)
    found += more
    declarations, more = name_models(declarations, dialect.without)
    found += more
    schema, more = link(declarations, dialect.without, options.enums)
    found += more
    samples, unread = read_samples(pages)
    bindings, doubts = bind(samples, schema, declarations, dialect.without)
    schema, more = spell(
        schema, declarations, options.wire_names, bindings, dialect.without
    )
    schema = replace(schema, page_shape=page_shape(bindings, dialect.without))
    found += tuple(_about_all(one, options) for one in more)
    if options.corrections:
        found += _needless(screened, declarations, schema, bindings, options, found)
    if not schema.pages and not errors_in(found):
        found += (_no_models(options, declarations),)
    return Understanding(
        pages,
        declarations,
        schema,
        settle(found, pages, options),
        samples,
        bindings,
        unread + doubts,
    )


def _faults(options: Options) -> tuple[Diagnostic, ...]:
    """Report the first kind of fault in what the options say of the dialect."""
    unknown = [role for role, _ in options.columns if role not in COLUMN_ROLES]
    if unknown:
        return (_unknown_role(unknown[0]),)
    odd_answers = [one for one, _ in options.answers if one not in ("yes", "no")]
    if odd_answers:
        return (_unknown_answer(odd_answers[0]),)
    return tuple(_switching_faults(options))


def _needless(
    pages: tuple[PageDecls, ...],
    corrected: tuple[PageDecls, ...],
    schema: Schema,
    bindings: Bindings,
    options: Options,
    found: tuple[Diagnostic, ...],
) -> tuple[Diagnostic, ...]:
    """Report the corrections of `pages` without which the schema is the same.

    Those that cannot be applied, as was `found`, change nothing anyway.
    """
    wrong = {one.span for one in found if one.code == "bad-correction"}
    applied = tuple(one for one in options.corrections if one.source not in wrong)
    without = frozenset(options.without)
    named, _ = correct(pages, structural(applied))
    named, _ = name_models(named, without)
    before, _ = link(named, without, options.enums)
    before, _ = spell(before, named, options.wire_names, bindings, without)
    outcomes = Outcome(named, before), Outcome(corrected, schema)
    return needless(applied, *outcomes, closing(corrected, options.enums))


def _about_all(found: Diagnostic, options: Options) -> Diagnostic:
    """Give a finding about the whole documentation a place."""
    return found if found.span else replace(found, path=str(options.docs))


def _read_pages(
    files: tuple[PageFile, ...], without: frozenset[str], docs: Path
) -> tuple[tuple[Page, ...], tuple[Diagnostic, ...]]:
    """Parse all pages; one that cannot be read does not hide the others.

    Raises Failure when they are too large with all that they include.
    """
    pages: list[Page] = []
    found: list[Diagnostic] = []
    size = 0
    for file in files:
        try:
            page, diagnostics = _page(file, without)
        except Failure as failure:
            found.extend(failure.diagnostics)
            continue
        pages.append(page)
        found.extend(diagnostics)
        size += page.size
        check_total(size, docs)
    return tuple(pages), tuple(found)


def _declare_pages(
    pages: tuple[Page, ...], files: tuple[PageFile, ...], dialect: Dialect
) -> tuple[tuple[PageDecls, ...], tuple[Diagnostic, ...]]:
    by_path = {file.path: file for file in files}
    declared = [
        _declared(_ReadPage(by_path[page.path], page), dialect) for page in pages
    ]
    return (
        tuple(decls for decls, _ in declared),
        tuple(one for _, diagnostics in declared for one in diagnostics),
    )


def _standing(
    pages: tuple[Page, ...],
    declarations: tuple[PageDecls, ...],
    found: tuple[Diagnostic, ...],
) -> tuple[tuple[Page, ...], tuple[PageDecls, ...], tuple[Diagnostic, ...]]:
    """Leave out the files that are only parts of others, and what was found there."""
    parts = only_included(pages, declarations)
    return (
        tuple(page for page in pages if page.path not in parts),
        tuple(decls for decls in declarations if decls.path not in parts),
        tuple(one for one in found if one.span is None or one.span.page not in parts),
    )


# What a page says depends on nothing else: who reads again and again, as `docmodels
# watch` does, reads what has changed.
@lru_cache(_KNOWN_PAGES)
def _page(
    file: PageFile, without: frozenset[str]
) -> tuple[Page, tuple[Diagnostic, ...]]:
    return read_page(file.path, file.data, without, file.included)


@dataclass(frozen=True, slots=True)
class _ReadPage:
    """A page and the file that it was read from, by which it is known.

    Where there are more pages than are kept, none is read twice for that.
    """

    file: PageFile
    page: Page = field(compare=False)


@lru_cache(_KNOWN_PAGES)
def _declared(
    read: _ReadPage, dialect: Dialect
) -> tuple[PageDecls, tuple[Diagnostic, ...]]:
    return declare(read.page, dialect)


def _unanswered(
    found: tuple[Diagnostic, ...],
    pages: tuple[PageDecls, ...],
    corrections: tuple[Correction, ...],
) -> tuple[Diagnostic, ...]:
    """Drop the doubts about models' names that corrections have settled."""
    settled = {(one.page, one.model) for one in corrections if one.property is None}
    spans = {
        declaration.span
        for page in pages
        for declaration in page.declarations
        if (page.path, declaration.name) in settled
    }
    return tuple(
        one for one in found if one.code != "heading-phrase" or one.span not in spans
    )


def _unknown_dialect(options: Options) -> Diagnostic:
    return diagnose(
        "unknown-dialect",
        f'there is no dialect "{options.dialect}"',
        hint=f"the dialects are {', '.join(DIALECTS)}",
    )


def _unknown_role(role: str) -> Diagnostic:
    return diagnose(
        "bad-value",
        f'no column means "{role}"',
        hint=f"what columns mean: {', '.join(COLUMN_ROLES)}",
    )


def _unknown_answer(answer: str) -> Diagnostic:
    return diagnose(
        "bad-value", f'"{answer}" is no answer', hint="the answers are yes and no"
    )


def _switching_faults(options: Options) -> Iterator[Diagnostic]:
    """Report the names of `without` that are not those of rules to switch off."""
    rules = all_rules() if options.without else {}
    for name in options.without:
        if fault := switching_fault(name, rules):
            yield diagnose("bad-value", fault[0], hint=fault[1])


def _no_models(options: Options, pages: tuple[PageDecls, ...]) -> Diagnostic:
    tables = sum(len(page.tables) for page in pages)
    return diagnose(
        "no-models",
        f"no property table was found; pages read: {len(pages)}, tables: {tables}",
        path=str(options.docs),
        hint="docmodels inspect shows every table and why it was set aside; columns "
        "in the configuration gives columns other titles",
    )
