"""Composes all that makes a package: from documentation to formatted texts."""

from docmodels.core.collecting import seldom_collected
from docmodels.core.diagnostics import Failure, errors_in
from docmodels.core.options import Options
from docmodels.core.progress import counted_to
from docmodels.emit.python import view_package
from docmodels.emit.targets import complete_targets, count_files, fill_each, standard
from docmodels.emit.templates import Templates
from docmodels.parse.folder import Docs, read_docs
from docmodels.run.finishing import finish
from docmodels.run.memory import Memory
from docmodels.run.readings import Readings
from docmodels.run.results import Made
from docmodels.run.understand import understand


@seldom_collected()
def make(
    options: Options,
    name: str,
    memory: Memory | None = None,
    docs: Docs | None = None,
) -> tuple[Docs | None, Made]:
    """Return the files of the package `name`, and the pages that they are made of.

    `memory` is asked for what need not be made again; `docs` are the pages, where they
    have been read.  Raises nothing for bad input:
    that is in the diagnostics, and there may be no pages.
    """
    try:
        targets = complete_targets(options.targets)
        templates = Templates(options.templates)
        docs = docs or read_docs(options.docs, options.include, options.exclude)
    except Failure as failure:
        return None, Made((), failure.diagnostics)
    return docs, _made(options, docs, templates, targets, name, memory)


def _made(
    options: Options,
    docs: Docs,
    templates: Templates,
    targets: tuple[str, ...],
    name: str,
    memory: Memory | None,
) -> Made:
    earlier = None if memory is None else Readings(memory.store, memory.reader)
    understood = understand(options, docs, earlier)
    found = understood.diagnostics
    uses = (use for page in understood.declarations for use in page.tables)
    doubtful = sum(use.doubtful for use in uses)
    if errors_in(found):
        return Made((), found, doubtful)
    try:
        backend = options.json_backend
        package = view_package(understood.schema, name, targets, backend)
        filled = counted_to(
            count_files(package, templates),
            fill_each(package, templates),
            "making files",
            options.progress,
        )
        held_to = standard(templates)
        done = tuple(finish(filled, held_to, options.jobs, memory))
    except Failure as failure:
        return Made((), (*found, *failure.diagnostics), doubtful)
    return Made(
        tuple(one.file for one in done),
        found,
        doubtful,
        tuple(one.entry for one in done if one.entry is not None),
        tuple(one.source for one in done),
    )
