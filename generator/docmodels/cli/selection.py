"""Which packages a command is about: the command line over the configuration.

A configured package is chosen by its name (`--package`), by its docs (DOCS),
or, without either, together with all others.  Whatever else the command line
says then takes the place of what the configuration says.
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import docmodels
from docmodels.cli.config.file import (
    Configuration,
    find_config,
    read_config,
)
from docmodels.cli.config.packages import PackageConfig
from docmodels.cli.reports.diagnostics import shown_path
from docmodels.core.changes import NO_SETTINGS, DiffSettings
from docmodels.core.options import TARGETS
from docmodels.core.wording import suggestion


class SelectionError(Exception):
    """A command line that does not say what to work on."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line says; None, false and empty mean nothing said."""

    docs: Path | None = None
    output: Path | None = None
    targets: tuple[str, ...] = ()
    templates: Path | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    strict: bool = False
    force: bool = False
    package: str | None = None
    config: Path | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """One package to work on.

    `name` is for messages; `folder` is what the pages' paths are relative to.
    `diff` says how changes are judged; `configured` that the configuration has it.
    """

    name: str
    options: "docmodels.Options"
    folder: Path
    diff: DiffSettings = NO_SETTINGS
    configured: bool = False


def select(request: Request, current: Path, *, writes: bool = False) -> tuple[Job, ...]:
    """Return the packages that `request` is about, in order; at least one.

    `current` is the current directory, `writes` says that every package needs
    an output folder.  Raises SelectionError for what the command line lacks,
    and Failure for what is wrong with the configuration.
    """
    configuration = _configuration(request, current)
    chosen = _chosen(request, configuration)
    if request.output is not None and len(chosen) > 1:
        chosen = _with_output(request.output, chosen)
    jobs = tuple(_job(request, package) for package in chosen)
    for job in jobs:
        _check_targets(job)
    if writes and any(job.options.output is None for job in jobs):
        raise SelectionError(
            f"-o is missing: no configured package has {request.docs} for its docs"
        )
    return jobs


def _configuration(request: Request, current: Path) -> Configuration | None:
    if request.config is not None:
        return read_config(request.config)
    found = find_config(current)
    if found is None:
        return None
    return read_config(Path(shown_path(found, current)), searched=True)


def _chosen(
    request: Request, configuration: Configuration | None
) -> tuple[PackageConfig | None, ...]:
    """Return the configured packages meant; None is one that is not configured."""
    packages = () if configuration is None else configuration.packages
    if request.package is not None:
        return (_named(request.package, packages),)
    if request.docs is not None:
        matching = [p for p in packages if _same(p.docs, request.docs)]
        return tuple(matching) or (None,)
    if not packages:
        raise SelectionError(
            "DOCS is missing, and there is no configuration: no docmodels.toml or "
            "pyproject.toml with [tool.docmodels] here or in a folder above"
        )
    return packages


def _named(name: str, packages: Iterable[PackageConfig]) -> PackageConfig:
    by_name = {package.name: package for package in packages}
    if name in by_name:
        return by_name[name]
    hint = suggestion(name, by_name, "configured")
    raise SelectionError(f'no package "{name}" in the configuration; {hint}')


def _with_output(
    output: Path, packages: tuple[PackageConfig | None, ...]
) -> tuple[PackageConfig | None, ...]:
    """Return the one of several packages that is written to `output`."""
    matching = [p for p in packages if p is not None and _same(p.output, output)]
    if matching:
        return tuple(matching)
    names = ", ".join(p.name for p in packages if p is not None)
    raise SelectionError(
        f"-o names one folder, but there are several packages: {names}; "
        "choose one with --package"
    )


def _same(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def _job(request: Request, package: PackageConfig | None) -> Job:
    if package is None:
        # _chosen returns None only for DOCS that are not configured
        assert request.docs is not None
        options = _overridden(docmodels.Options(request.docs), request)
        name = Path(os.path.abspath(options.output or options.docs)).name
    else:
        options = _overridden(_configured(package), request)
        name = package.name
    folder = docs_folder(options.docs)
    if package is None:
        return Job(name, options, folder)
    return Job(name, options, folder, package.diff, configured=True)


def docs_folder(docs: Path) -> Path:
    """Return the folder that the paths of pages are relative to."""
    return docs.parent if os.path.isfile(docs) else docs


def _check_targets(job: Job) -> None:
    if job.options.templates is not None:
        return  # any name may be a template of the user's own
    for target in job.options.targets:
        if target not in TARGETS:
            hint = suggestion(target, TARGETS)
            raise SelectionError(f'no target "{target}"; {hint}')


def _configured(package: PackageConfig) -> "docmodels.Options":
    return docmodels.Options(
        package.docs,
        package.output,
        package.targets,
        package.templates,
        package.include,
        package.exclude,
        package.wire_names,
        package.severities,
        package.strict,
        corrections=package.corrections,
        acknowledged=package.acknowledged,
        dialect=package.dialect,
        columns=package.columns,
        without=package.without,
        answers=package.answers,
        enums=package.enums,
    )


def _overridden(options: "docmodels.Options", request: Request) -> "docmodels.Options":
    return replace(
        options,
        docs=request.docs or options.docs,
        output=request.output or options.output,
        targets=request.targets or options.targets,
        templates=request.templates or options.templates,
        include=request.include or options.include,
        exclude=request.exclude or options.exclude,
        strict=request.strict or options.strict,
        force=request.force or options.force,
        jobs=os.cpu_count() or 1,
    )
