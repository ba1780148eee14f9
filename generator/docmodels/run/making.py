"""Composes all that makes a package: from documentation to formatted texts."""

from dataclasses import dataclass

from docmodels.core.collecting import seldom_collected
from docmodels.core.diagnostics import Failure, errors_in
from docmodels.core.options import Options
from docmodels.core.progress import counted_to
from docmodels.emit.python import Scope, view_scope
from docmodels.emit.targets import complete_targets, count_files, fill_each, standard
from docmodels.emit.templates import Templates
from docmodels.parse.folder import Docs, read_docs
from docmodels.run.dialects import asked_dialect
from docmodels.run.finishing import finish
from docmodels.run.helper import Helper
from docmodels.run.kept_modules import kept_modules
from docmodels.run.memory import Memory
from docmodels.run.page import unknown
from docmodels.run.readings import Readings
from docmodels.run.results import LeftOut, Made
from docmodels.run.understand import understand

#: Bytes of new pages: reading them and finishing their files takes some seconds.
_MUCH = 1_000_000


@seldom_collected()
def make(
    options: Options,
    name: str,
    memory: Memory | None = None,
    docs: Docs | None = None,
    earlier: Readings | None = None,
) -> tuple[Docs | None, Made]:
    """Return the files of the package `name`, and the pages that they are made of.

    `memory` is asked for what need not be made again, `earlier` for what pages said;
    `docs` are the pages, where they have been read.  Raises nothing for bad input:
    that is in the diagnostics, and there may be no pages.
    """
    try:
        targets = complete_targets(options.targets)
        templates = Templates(options.templates)
        docs = docs or read_docs(options.docs, options.include, options.exclude)
    except Failure as failure:
        return None, Made((), failure.diagnostics)
    work = _Work(options, name, docs, templates, targets, memory, earlier)
    if not work.is_large:
        return docs, _made(work)
    with Helper() as helper:
        return docs, _made(work, helper)


@dataclass(frozen=True, slots=True)
class _Work:
    """What a package is made of."""

    options: Options
    name: str
    docs: Docs
    templates: Templates
    targets: tuple[str, ...]
    memory: Memory | None
    earlier: Readings | None

    @property
    def is_large(self) -> bool:
        """Whether a second process saves more time than it takes to start it."""
        if self.options.jobs < 2:
            return False
        try:
            dialect = asked_dialect(self.options)
        except Failure:
            return False
        new = unknown(self.docs.files, dialect, self.earlier)
        return sum(len(file.data) for file in new) > _MUCH


def _made(work: _Work, helper: Helper | None = None) -> Made:
    options, templates, memory = work.options, work.templates, work.memory
    understood = understand(options, work.docs, work.earlier, helper)
    found = understood.diagnostics
    uses = [use for page in understood.declarations for use in page.tables]
    doubtful = sum(use.doubtful for use in uses)
    left_out = tuple(
        LeftOut(use.span.path, use.span.line, use.reason)
        for use in uses
        if use.left_out
    )
    if errors_in(found):
        return Made((), found, doubtful, left_out=left_out)
    try:
        backend = options.json_backend
        scope = Scope(understood.schema, work.targets)
        known = {} if memory is None else memory.files()
        kept = kept_modules(memory, scope, templates, known)
        outlines = {} if kept is None else kept.outlines()
        package = view_scope(scope, work.name, backend, outlines)
        filled = counted_to(
            count_files(package, templates),
            fill_each(package, templates, {} if kept is None else kept.sources()),
            "making files",
            options.progress,
        )
        held_to = standard(templates)
        done = tuple(finish(filled, held_to, options.jobs, known, helper))
        if kept is not None:
            kept.keep(package, templates, done)
    except Failure as failure:
        return Made((), (*found, *failure.diagnostics), doubtful)
    return Made(
        tuple(one.file for one in done),
        found,
        doubtful,
        tuple(one.entry for one in done if one.entry is not None),
        tuple(one.source for one in done),
        left_out,
    )
