"""Composes all stages: what was understood becomes files, and is written.

Every function here takes options and returns what came of them, diagnostics
included; none raises for bad input.
"""

import os
from dataclasses import replace

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure, errors_in
from docmodels.core.identifiers import package_name_fault
from docmodels.core.modules import hidden_by
from docmodels.core.options import Options
from docmodels.core.schema import Schema
from docmodels.emit.formatting import format_sources
from docmodels.emit.inspection import inspect_schema
from docmodels.emit.jsonschema import JsonSchema, to_json_schema
from docmodels.emit.openapi import to_openapi
from docmodels.emit.python import view_package
from docmodels.emit.targets import complete_targets, render_package
from docmodels.emit.templates import Templates
from docmodels.parse import docs_root
from docmodels.run.results import Reading, Result, Understanding
from docmodels.run.severities import severe
from docmodels.run.understand import understand
from docmodels.write import apply, diff, plan, put_right


def read(options: Options) -> Reading:
    """Read the documentation of `options.docs`; nothing is written."""
    return inspected(understand(options))


def inspected(understood: Understanding) -> Reading:
    """Return what was understood, with the same as plain data."""
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


def openapi(schema: Schema, *, title: str = "API", version: str = "0") -> JsonSchema:
    """Return `schema` as the components of an OpenAPI 3.1 document, JSON-able data.

    `title` and `version` are what the document says of the API.
    """
    return to_openapi(schema, title, version)


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
    found = understood.diagnostics + severe(_hidden(options, name), options)
    if errors_in(found):
        return Result((), None, "", found)
    try:
        backend = options.json_backend
        package = view_package(understood.schema, name, targets, backend)
        files = format_sources(
            render_package(package, templates),
            options.jobs,
            only_ours=templates.only_ours,
        )
        if options.output is None:
            return Result(files, None, "", found)
        if write:
            put_right(options.output)
        planned = plan(options.output, files, force=options.force)
        found += severe(planned.diagnostics, options)
        if errors_in(found) or planned.errors:
            return Result(files, planned, "", found)
        if write:
            apply(planned)
            return Result(files, planned, "", found)
        return Result(files, planned, diff(planned), found)
    except Failure as failure:
        return Result((), None, "", (*found, *failure.diagnostics))


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
