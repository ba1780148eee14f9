"""Which packages a command is about: the command line over the configuration.

A configured package is chosen by its name (`--package`), by its docs (DOCS),
or, without either, together with all others.  Whatever else the command line
says then takes the place of what the configuration says.
"""

import os
import shlex
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import docmodels
from docmodels.cli.config.file import Configuration
from docmodels.cli.config.packages import PackageConfig
from docmodels.cli.config.running import NO_CONFIGURATION, load_configuration
from docmodels.core.diff_settings import NO_SETTINGS, DiffSettings
from docmodels.core.docs_root import docs_root
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
    cache: Path | None = None
    no_cache: bool = False

    def cure(self) -> str:
        """Return the command that generates what the request is about."""
        values: dict[str, Iterable[object]] = {
            "--config": _given(self.config),
            "--package": _given(self.package),
            "--output": _given(self.output),
            "--target": self.targets,
            "--templates": _given(self.templates),
            "--include": self.include,
            "--exclude": self.exclude,
        }
        # one word each, as a value may begin with a dash
        words = [f"{name}={one}" for name, given in values.items() for one in given]
        words += ["--strict"] if self.strict else []
        words += ["--force"] if self.force else []
        docs = [*map(str, _given(self.docs))]
        words += ["--"] if docs and docs[0].startswith("-") else []
        return shlex.join(["docmodels", "generate", *words, *docs])


@dataclass(frozen=True, slots=True)
class Job:
    """One package to work on.

    `name` is for messages; `folder` is what the pages' paths are relative to;
    `config` is the configuration that was read, if any.  `diff` says how changes are
    judged; `configured` that the configuration has this package.
    """

    name: str
    options: "docmodels.Options"
    folder: Path
    config: Path | None
    diff: DiffSettings = NO_SETTINGS
    configured: bool = False


def _given(value: object) -> tuple[object, ...]:
    return () if value is None else (value,)


def select(request: Request, current: Path, *, writes: bool = False) -> tuple[Job, ...]:
    """Return the packages that `request` is about, in order; at least one.

    `current` is the current directory, `writes` says that every package needs
    an output folder.  Raises SelectionError for what the command line lacks,
    and Failure for what is wrong with the configuration.
    """
    if request.cache is not None and request.no_cache:
        raise SelectionError("--cache and --no-cache are opposites: give one")
    configuration = load_configuration(request.config, current)
    chosen = _chosen(request, configuration)
    if request.output is not None and len(chosen) > 1:
        chosen = _with_output(request.output, chosen)
    config = None if configuration is None else configuration.file
    jobs = tuple(_job(request, package, config) for package in chosen)
    for job in jobs:
        _check_targets(job)
    if writes and any(job.options.output is None for job in jobs):
        raise SelectionError(_without_output(request, configuration))
    return jobs


def _without_output(request: Request, configuration: Configuration | None) -> str:
    """Say what is wrong with DOCS that no package has, and what to do."""
    docs = str(request.docs)
    packages = () if configuration is None else configuration.packages
    if any(package.name == docs for package in packages):
        choice = shlex.join(["--package", docs])
        return f"{docs} is the name of a package: choose it with {choice}"
    if not os.path.lexists(docs):
        return f"there is no file or folder {docs}"
    fault = f"-o is missing: it says which folder the package of {docs} gets"
    if configuration is None:
        example = shlex.join(["docmodels", "generate", "-o", "my_api", docs])
        return f"{fault}; for example: {example}"
    known = ", ".join(f"{one.docs} ({one.name})" for one in packages)
    return (
        f"{fault}, unless {configuration.file} says so: there the docs are {known}; "
        "leave DOCS out for all of these"
    )


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
            f"DOCS is missing, and there is no configuration: {NO_CONFIGURATION}"
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


def _job(request: Request, package: PackageConfig | None, config: Path | None) -> Job:
    if package is None:
        # _chosen returns None only for DOCS that are not configured
        assert request.docs is not None
        options = _overridden(docmodels.Options(request.docs), request)
        name = Path(os.path.abspath(options.output or options.docs)).name
    else:
        options = _overridden(package.options, request)
        name = package.name
    folder = docs_root(options.docs)
    if package is None:
        return Job(name, options, folder, config)
    return Job(name, options, folder, config, package.diff, configured=True)


def _check_targets(job: Job) -> None:
    if job.options.templates is not None:
        return  # any name may be a template of the user's own
    for target in job.options.targets:
        if target not in TARGETS:
            hint = suggestion(target, TARGETS)
            raise SelectionError(f'no target "{target}"; {hint}')


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
        cache=None if request.no_cache else request.cache or docmodels.cache_folder(),
    )
