"""What a run reads, for those that want to know when to run again."""

import importlib.metadata
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from docmodels.core.diagnostics import Failure
from docmodels.core.docs_root import docs_root
from docmodels.core.options import Options
from docmodels.emit.own_templates import template_files
from docmodels.parse.finding import find_tree
from docmodels.run.memory import recalled_includes


def inputs(options: Options) -> tuple[Path, ...]:
    """Return the files and folders that a run with `options` reads, in order.

    They are the pages, the files that these include, the templates, docmodels' own
    among them, what tells of the installed version of docmodels, and the folders of
    pages and templates: what is added or removed changes those.  The output folder, and
    what is below it, is not among them, nor is the configuration, which `options` were
    read from.

    Raises nothing for bad input: what cannot be found is named, and stands for what
    would be in it.
    """
    found = {options.docs}
    with suppress(Failure):
        found.update(_pages(options))
    if options.templates is not None:
        found.add(options.templates)
    with suppress(Failure):
        found.update(template_files(options.templates))
    found.update(_version())
    if options.output is not None:
        output = os.path.join(os.path.realpath(options.output), "")
        found = {
            path
            for path in found
            if not os.path.join(os.path.realpath(path), "").startswith(output)
        }
    return tuple(sorted(found))


def _pages(options: Options) -> Iterator[Path]:
    """Yield the pages, the folders that may get some, and what the pages include."""
    tree = find_tree(options.docs, options.include, options.exclude)
    root = docs_root(options.docs)
    if tree is not None:
        yield from (root / path for path in (*tree.folders, *tree.paths))
    included = recalled_includes(options, tree)
    if included is None:
        # A run that made nothing need not import the parser to name what it read.
        from docmodels.parse.folder import read_found

        docs = read_found(options.docs, tree, options.include, options.exclude)
        included = [one.path for file in docs.files for one in file.included]
    yield from (root / path for path in included)


def _version() -> tuple[Path, ...]:
    """Return the file that another version of docmodels would not have."""
    try:
        files = importlib.metadata.files("docmodels") or []
    except importlib.metadata.PackageNotFoundError:
        return ()  # it runs from a checkout
    metadata = [file for file in files if file.name == "METADATA"]
    return tuple(Path(os.path.normpath(file.locate())) for file in metadata)
