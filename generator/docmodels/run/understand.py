"""Composes the stages.

    bytes → Page → PageDecls → Schema → PyPackage → SourceFile → disk
                ↘ SampleDecl → Bindings ↗

Every function here takes options and returns what came of them, diagnostics
included; none raises for bad input.
"""

import os
from dataclasses import dataclass, replace

from docmodels.core.catalogue import diagnose
from docmodels.core.corrections import Correction
from docmodels.core.declarations import PageDecls
from docmodels.core.diagnostics import (
    Diagnostic,
    Failure,
    Severity,
    errors_in,
    sort_key,
    with_severities,
)
from docmodels.core.identifiers import package_name_fault
from docmodels.core.options import Options
from docmodels.core.page import Page
from docmodels.core.schema import Schema
from docmodels.core.source import SourceFile
from docmodels.declare import declare
from docmodels.emit.formatting import format_sources
from docmodels.emit.inspection import Inspection, inspect_schema
from docmodels.emit.jsonschema import JsonSchema, to_json_schema
from docmodels.emit.python import view_package
from docmodels.emit.targets import complete_targets, render_package
from docmodels.emit.templates import Templates
from docmodels.language.words.dialect import COLUMN_ROLES, DIALECTS, Dialect
from docmodels.link import correct, link, screen
from docmodels.parse import PageFile, docs_root, read_docs, read_page
from docmodels.samples import (
    NO_BINDINGS,
    Bindings,
    SampleDecl,
    bind,
    read_samples,
    spell,
)
from docmodels.write import Plan, apply, diff, plan, put_right


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood of the documentation.

    `schema` is what the pages declare, `inspection` the same as plain data
    with what was set aside.  `ok` says that no diagnostic is an error.
    """

    schema: Schema
    inspection: Inspection
    diagnostics: tuple[Diagnostic, ...]

    @property
    def ok(self) -> bool:
        """Whether there was no error."""
        return not errors_in(self.diagnostics)


@dataclass(frozen=True, slots=True)
class Result:
    """What generating came to.

    `files` are the package's files, empty after an error.  `plan` says what
    became of each of them on disk; `diff` is a unified diff of what is stale,
    empty unless it was asked for.  `doubtful` counts the tables that were set
    aside and may be of properties or values all the same.  `ok` says that no
    diagnostic is an error.
    """

    files: tuple[SourceFile, ...]
    plan: Plan | None
    diff: str
    diagnostics: tuple[Diagnostic, ...]
    doubtful: int = 0

    @property
    def ok(self) -> bool:
        """Whether there was no error."""
        return not errors_in(self.diagnostics)


@dataclass(frozen=True, slots=True)
class Understanding:
    """The front end's result: pages, declarations, schema and samples.

    `doubts` are what is wrong with the samples: for `verify`, which is about
    them; who generates code need not see them.
    """

    pages: tuple[Page, ...]
    declarations: tuple[PageDecls, ...]
    schema: Schema
    diagnostics: tuple[Diagnostic, ...]
    samples: tuple[SampleDecl, ...] = ()
    bindings: Bindings = NO_BINDINGS
    doubts: tuple[Diagnostic, ...] = ()


_NOTHING = Understanding((), (), Schema(()), ())


def read(options: Options) -> Reading:
    """Read the documentation of `options.docs`; nothing is written."""
    understood = understand(options)
    return Reading(
        understood.schema,
        inspect_schema(understood.schema, understood.declarations),
        understood.diagnostics,
    )


def generate(options: Options) -> Result:
    """Generate the package and write it to `options.output`.

    After an error nothing is written and the folder is as it was.
    """
    return _run(options, write=True)


def check(options: Options) -> Result:
    """Compare the package with `options.output`; nothing is written."""
    return _run(options, write=False)


def json_schema(schema: Schema) -> JsonSchema:
    """Return `schema` as a JSON Schema 2020-12 document, JSON-able data."""
    return to_json_schema(schema)


# The front end


def understand(options: Options) -> Understanding:
    """Read the documentation: everything up to the back end."""
    try:
        files, odd = read_docs(options.docs, options.include, options.exclude)
    except Failure as failure:
        return replace(_NOTHING, diagnostics=failure.diagnostics)
    dialect = DIALECTS.get(options.dialect)
    if dialect is None:
        return replace(_NOTHING, diagnostics=(_unknown_dialect(options),))
    unknown = [role for role, _ in options.columns if role not in COLUMN_ROLES]
    if unknown:
        return replace(_NOTHING, diagnostics=(_unknown_role(unknown[0]),))
    odd_answers = [one for one, _ in options.answers if one not in ("yes", "no")]
    if odd_answers:
        return replace(_NOTHING, diagnostics=(_unknown_answer(odd_answers[0]),))
    dialect = dialect.with_columns(options.columns).with_answers(options.answers)
    dialect = replace(dialect, without=frozenset(options.without))
    pages, found = _read_pages(files)
    found += odd
    declarations, more = _declare_pages(pages, dialect)
    found += more
    declarations, more = screen(declarations)
    found += more
    found = _unanswered(found, declarations, options.corrections)
    declarations, more = correct(declarations, options.corrections)
    found += more
    schema, more = link(declarations)
    found += more
    samples, unread = read_samples(pages)
    bindings, doubts = bind(samples, schema, declarations)
    schema, more = spell(schema, declarations, options.wire_names, bindings)
    found += tuple(_about_all(one, options) for one in more)
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


def _about_all(found: Diagnostic, options: Options) -> Diagnostic:
    """Give a finding about the whole documentation a place."""
    return found if found.span else replace(found, path=str(options.docs))


def _read_pages(
    files: tuple[PageFile, ...],
) -> tuple[tuple[Page, ...], tuple[Diagnostic, ...]]:
    """Parse all pages; one that cannot be read does not hide the others."""
    pages: list[Page] = []
    found: list[Diagnostic] = []
    for file in files:
        try:
            page, diagnostics = read_page(file.path, file.data)
        except Failure as failure:
            found.extend(failure.diagnostics)
            continue
        pages.append(page)
        found.extend(diagnostics)
    return tuple(pages), tuple(found)


def _declare_pages(
    pages: tuple[Page, ...], dialect: Dialect
) -> tuple[tuple[PageDecls, ...], tuple[Diagnostic, ...]]:
    declared = [declare(page, dialect) for page in pages]
    return (
        tuple(decls for decls, _ in declared),
        tuple(one for _, diagnostics in declared for one in diagnostics),
    )


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


def _no_models(options: Options, pages: tuple[PageDecls, ...]) -> Diagnostic:
    tables = sum(len(page.tables) for page in pages)
    return diagnose(
        "no-models",
        f"no property table was found; pages read: {len(pages)}, tables: {tables}",
        path=str(options.docs),
        hint="docmodels inspect shows every table and why it was set aside; columns "
        "in the configuration gives columns other titles",
    )


def settle(
    found: tuple[Diagnostic, ...], pages: tuple[Page, ...], options: Options
) -> tuple[Diagnostic, ...]:
    """Order diagnostics, apply the configured severities, add excerpts."""
    lines = {page.path: page.lines for page in pages}
    settled = []
    for one in sorted(_severe(found, options), key=sort_key):
        span = one.span
        if one.excerpt is None and one.path is None and span is not None:
            text = lines.get(span.page, ())
            if 0 < span.line <= len(text):
                one = replace(one, excerpt=text[span.line - 1])
        settled.append(one)
    return tuple(settled)


def _severe(found: tuple[Diagnostic, ...], options: Options) -> tuple[Diagnostic, ...]:
    """Give diagnostics the severity that the options say."""
    wanted = with_severities(found, options.severities)
    if not options.strict:
        return wanted
    return tuple(
        (
            replace(one, severity=Severity.ERROR)
            if one.severity is Severity.WARNING
            else one
        )
        for one in wanted
    )


# The back end


def _run(options: Options, *, write: bool) -> Result:
    try:
        name = _package_name(options)
        targets = complete_targets(options.targets)
        templates = Templates(options.templates)
    except Failure as failure:
        return Result((), None, "", failure.diagnostics)
    understood = understand(options)
    tables = (use for page in understood.declarations for use in page.tables)
    result = _build(options, name, targets, templates, understood, write=write)
    return replace(result, doubtful=sum(use.doubtful for use in tables))


def _build(
    options: Options,
    name: str,
    targets: tuple[str, ...],
    templates: Templates,
    understood: Understanding,
    *,
    write: bool,
) -> Result:
    found = understood.diagnostics
    if errors_in(found):
        return Result((), None, "", found)
    try:
        package = view_package(understood.schema, name, targets)
        files = format_sources(render_package(package, templates), options.jobs)
        if options.output is None:
            return Result(files, None, "", found)
        if write:
            put_right(options.output)
        planned = plan(options.output, files, force=options.force)
        found += _severe(planned.diagnostics, options)
        if errors_in(found) or planned.errors:
            return Result(files, planned, "", found)
        if write:
            apply(planned)
            return Result(files, planned, "", found)
        return Result(files, planned, diff(planned), found)
    except Failure as failure:
        return Result((), None, "", (*found, *failure.diagnostics))


def _package_name(options: Options) -> str:
    """Return the package's name: that of its folder."""
    if options.output is None:
        return "package"
    # os.path, as pathlib raises for links that lead in a circle
    output = os.path.realpath(options.output)
    if output == os.path.realpath(docs_root(options.docs)):
        raise Failure(
            diagnose(
                "output-in-docs",
                "the output folder is the folder of the documentation",
                path=str(options.output),
                hint="choose a folder of its own for the package",
            )
        )
    name = os.path.basename(output)
    fault = package_name_fault(name)
    if fault is not None:
        raise Failure(
            diagnose(
                "bad-package-name",
                f"the output folder names the package, and {fault}",
                path=str(options.output),
            )
        )
    return name
