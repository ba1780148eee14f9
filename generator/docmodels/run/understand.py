"""Composes the front end: from documentation to what it says.

bytes → Page → PageDecls → Schema
            ↘ SampleDecl → Bindings ↗
"""

from dataclasses import replace

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import PageDecls
from docmodels.core.diagnostics import Diagnostic, Failure, errors_in
from docmodels.core.options import Options
from docmodels.core.progress import begun, counted
from docmodels.core.schema import Schema
from docmodels.language.words.dialect import Dialect
from docmodels.link import (
    Outcome,
    acknowledge,
    addressed,
    closing,
    correct,
    drop_settled,
    join_bodies,
    link,
    name_models,
    needless,
    screen,
    structural,
    with_loose_enums,
)
from docmodels.parse.folder import Docs, read_docs, room_of
from docmodels.run.ahead import Ahead
from docmodels.run.dialects import asked_dialect
from docmodels.run.helper import Helper
from docmodels.run.page import unknown
from docmodels.run.pages import check_included, read_pages
from docmodels.run.readings import PageReading, Readings
from docmodels.run.relevance import relevant
from docmodels.run.settling import settle
from docmodels.run.summing import summed
from docmodels.run.understanding import NOTHING, Understanding
from docmodels.samples.binding.bind import Bindings, bind
from docmodels.samples.pages import page_shape
from docmodels.samples.wire import spell


def understand(
    options: Options,
    docs: Docs | None = None,
    earlier: Readings | None = None,
    helper: Helper | None = None,
) -> Understanding:
    """Understand the documentation: everything up to the back end.

    `docs` are its files, where they have been read, `earlier` what is known of them:
    see `read_pages`.  `helper` may read some of the others.  Raises nothing for bad
    input: that is in the diagnostics.
    """
    try:
        docs = docs or read_docs(options.docs, options.include, options.exclude)
        dialect = asked_dialect(options)
        readings, found = _read(docs, dialect, options, earlier, helper)
    except Failure as failure:
        return replace(NOTHING, diagnostics=failure.diagnostics)
    begun("linking models", options.progress)
    declarations = tuple(one.declarations for one in readings)
    declarations = with_loose_enums(declarations, dialect.without)
    declarations, more = screen(declarations, dialect.without)
    found += more
    declarations, lacking = join_bodies(declarations, dialect.without)
    found = (*relevant(found, declarations), *lacking)
    corrections = addressed(options.corrections, declarations)
    options = replace(options, corrections=corrections)
    found = drop_settled(declarations, corrections, found)
    declarations, found = acknowledge(declarations, options.acknowledged, found)
    screened = declarations
    declarations, more = correct(declarations, corrections)
    found += more
    declarations, more = name_models(declarations, dialect.without)
    found += more
    schema, more = link(declarations, dialect.without, options.enums)
    found += more
    pages = tuple(one.page for one in readings)
    samples = tuple(one for reading in readings for one in reading.samples)
    unread = tuple(one for reading in readings for one in reading.doubts)
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
        settle(summed(found), pages, options),
        samples,
        bindings,
        unread + doubts,
    )


def _read(
    docs: Docs,
    dialect: Dialect,
    options: Options,
    earlier: Readings | None,
    helper: Helper | None,
) -> tuple[tuple[PageReading, ...], tuple[Diagnostic, ...]]:
    """Read the pages, and tell what is found in them; raises Failure as they do."""
    room = room_of(docs.files)
    check_included(docs.files, dialect, options.docs, room, earlier)
    ahead = Ahead(unknown(docs.files, dialect, earlier), options, helper)
    files = counted(docs.files, "reading pages", options.progress)
    readings, found = read_pages(files, dialect, options.docs, room, earlier, ahead)
    return readings, (*found, *docs.diagnostics)


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
    faults = ("bad-correction", "unused-correction")
    wrong = {one.span for one in found if one.code in faults}
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


def _no_models(options: Options, pages: tuple[PageDecls, ...]) -> Diagnostic:
    tables = sum(len(page.tables) for page in pages)
    return diagnose(
        "no-models",
        f"no property table was found; pages read: {len(pages)}, tables: {tables}",
        path=str(options.docs),
        hint="docmodels inspect shows every table and why it was set aside; columns "
        "in the configuration gives columns other titles",
    )
