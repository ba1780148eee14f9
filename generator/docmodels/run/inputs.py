"""What a run reads, for those that want to know when to run again."""

import importlib.metadata
import os
from contextlib import suppress
from pathlib import Path

from docmodels.core.diagnostics import Failure
from docmodels.core.options import Options
from docmodels.emit.templates import Templates
from docmodels.parse.finding import docs_root, find_docs
from docmodels.parse.folder import read_docs


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
        found.update(find_docs(options.docs, options.include, options.exclude))
    with suppress(Failure):
        docs = read_docs(options.docs, options.include, options.exclude)
        root = docs_root(options.docs)
        found.update(root / one.path for file in docs.files for one in file.included)
    if options.templates is not None:
        found.add(options.templates)
    with suppress(Failure):
        found.update(Templates(options.templates).files())
    found.update(_version())
    if options.output is not None:
        output = os.path.join(os.path.realpath(options.output), "")
        found = {
            path
            for path in found
            if not os.path.join(os.path.realpath(path), "").startswith(output)
        }
    return tuple(sorted(found))


def _version() -> tuple[Path, ...]:
    """Return the file that another version of docmodels would not have."""
    try:
        files = importlib.metadata.files("docmodels") or []
    except importlib.metadata.PackageNotFoundError:
        return ()  # it runs from a checkout
    metadata = [file for file in files if file.name == "METADATA"]
    return tuple(Path(os.path.normpath(file.locate())) for file in metadata)
