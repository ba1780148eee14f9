"""Generates a package, or checks it: what the pages make, compared with the disk.

Every function here takes options and returns what came of them, diagnostics
included; none raises for bad input.
"""

import os
from dataclasses import replace

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure, errors_in
from docmodels.core.docs_root import docs_root
from docmodels.core.identifiers import package_name_fault
from docmodels.core.modules import hidden_by
from docmodels.core.options import Options
from docmodels.core.progress import begun
from docmodels.run.memory import Memory, memory_for
from docmodels.run.output_hashes import OutputHashes
from docmodels.run.results import Made, Result
from docmodels.run.severities import severe
from docmodels.write import (
    MANIFEST_NAME,
    Plan,
    apply,
    diff,
    plan,
    put_right,
    unchanged_plan,
)


def generate(options: Options) -> Result:
    """Generate the package and write it to `options.output`.

    After an error nothing is written and the folder is as it was.
    """
    return _run(options, write=True)


def check(options: Options) -> Result:
    """Compare the package with `options.output`; nothing is written."""
    return _run(options, write=False)


def _run(options: Options, *, write: bool) -> Result:
    try:
        name = _package_name(options)
    except Failure as failure:
        return Result((), None, "", failure.diagnostics)
    memory = memory_for(options, name)
    recalled = None if memory is None else memory.recall()
    made = recalled or _made(options, name, memory)
    found = made.diagnostics + severe(_hidden(options, name), options)
    if errors_in(found):
        return Result((), None, "", found, made.doubtful, made.left_out)
    if options.output is None:
        return Result(made.files, None, "", found, made.doubtful, made.left_out)
    try:
        if write:
            put_right(options.output)
        begun("comparing files", options.progress)
        files = None if memory is None else memory.output_hashes()
        planned = _planned(options, made, files)
        if memory is not None and recalled is None:
            memory.keep(replace(made, entries=planned.entries))
        found += severe(planned.diagnostics, options)
        difference = ""
        if not (errors_in(found) or planned.errors):
            if write:
                begun("writing files", options.progress)
                apply(planned, None if files is None else files.now)
            else:
                difference = diff(planned)
        return Result(
            made.files, planned, difference, found, made.doubtful, made.left_out
        )
    except Failure as failure:
        found = (*found, *failure.diagnostics)
        return Result((), None, "", found, made.doubtful)


def _made(options: Options, name: str, memory: Memory | None) -> Made:
    # What makes a package imports black, jinja2 and markdown-it, 0.2 s together, which
    # a run need not wait for whose package an earlier one has made.
    if memory is not None:
        from docmodels.run.again import make_again

        return make_again(options, name, memory)
    from docmodels.run.making import make

    return make(options, name)[1]


def _planned(options: Options, made: Made, files: OutputHashes | None) -> Plan:
    """Compare what was made with what is on disk; `files` spares reading much of it."""
    assert options.output is not None
    output, force = options.output, options.force
    entries = {one.path: one for one in made.entries}
    if files is None:
        return plan(output, made.files, force=force, known=entries)
    files.look([MANIFEST_NAME, *(one.path for one in made.files)])
    planned = unchanged_plan(output, made.files, entries, files.of, force)
    if planned is None:
        planned = plan(
            output, made.files, force=force, known=entries, hash_of=files.now
        )
        files.learn(planned)
    files.keep()
    return planned


def _hidden(options: Options, name: str) -> tuple[Diagnostic, ...]:
    """Report the module that the package would be imported instead of."""
    if options.output is None:
        return ()
    hidden = hidden_by(name)
    around = os.path.dirname(os.path.realpath(options.output))
    if hidden is None or os.path.lexists(os.path.join(around, "__init__.py")):
        return ()
    message = f'the package "{name}" hides {hidden}, where its folder is on the path'
    hint = f'call the folder otherwise, for example "{name}_api"'
    path = str(options.output)
    return (diagnose("hidden-module", message, path=path, hint=hint),)


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
