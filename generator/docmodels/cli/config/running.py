"""Running what a configuration says: what build hooks call, and the command line."""

import os
from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

import docmodels
from docmodels.cli.config.file import Configuration, find_config, read_config
from docmodels.cli.reports.diagnostics import as_text, placed, shown_path
from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure, errors_in
from docmodels.core.docs_root import docs_root
from docmodels.core.wording import suggestion

NO_CONFIGURATION = (
    "no docmodels.toml or pyproject.toml with [tool.docmodels] here or in a folder "
    "above"
)


@dataclass(frozen=True, slots=True)
class ConfiguredResult:
    """What generating or checking one configured package came to.

    `name` is the name of its table in the configuration, `options` are its
    settings, the output folder among them, and `result` is what came of it.
    """

    name: str
    options: "docmodels.Options"
    result: "docmodels.Result"


@dataclass(frozen=True, slots=True)
class ConfigurationRun:
    """What `run_configuration` came to.

    `file` is the configuration, None when there was none that could be read.
    `packages` are those that were worked on, in the configuration's order.
    `diagnostics` are those of the configuration and of all packages; each has
    the path that is to be shown, from the current folder where that is shorter.
    """

    file: Path | None
    packages: tuple[ConfiguredResult, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def ok(self) -> bool:
        """Whether there was no error; stale packages are none."""
        return not errors_in(self.diagnostics)

    @property
    def stale(self) -> tuple[str, ...]:
        """The names of the packages that were not what their pages say.

        After a run that wrote, they are what was brought up to date.
        """
        plans = ((one.name, one.result.plan) for one in self.packages)
        return tuple(name for name, plan in plans if plan and plan.is_stale)

    @property
    def text(self) -> str:
        """The diagnostics as the command line writes them, a line for each."""
        return as_text(self.diagnostics)


def load_configuration(file: Path | None, current: Path) -> Configuration | None:
    """Return the configuration `file`; without it, the one of the folder `current`.

    That one is looked for in `current` and upward; None when there is none.
    Raises Failure for what is wrong with it.
    """
    if file is not None:
        return read_config(file)
    found = find_config(current)
    if found is None:
        return None
    return read_config(Path(shown_path(found, Path.cwd())), searched=True)


def configured(
    path: str | os.PathLike[str] | None = None,
    packages: Collection[str] | None = None,
) -> "dict[str, docmodels.Options]":
    """Return the settings of the configured packages by name, in their order.

    `path` is a configuration file, or a folder: the configuration is then looked
    for in it and in the folders above, as the command line does in the current
    folder, which is the default.  `packages` are the names of those wanted; all
    by default.

    What comes back is for `generate`, `check`, `read`, `verify` and `inputs`:

        for name, options in docmodels.configured().items():
            reading = docmodels.read(options)

    Raises `Failure`, whose `diagnostics` say what is wrong: `no-configuration`,
    `unknown-package`, or what the command line says of the configuration.
    """
    return dict(_load(path, packages)[1])


def run_configuration(
    path: str | os.PathLike[str] | None = None,
    packages: Collection[str] | None = None,
    *,
    write: bool = True,
    cache: Path | None = None,
) -> ConfigurationRun:
    """Generate the packages of a configuration; without `write`, check them.

    `path` and `packages` mean what they mean for `configured`, and `cache` what it
    means for `Options`; `cache_folder` returns the user's.  It does what
    `docmodels generate` or `docmodels check` does without arguments: a package
    with an error is left as it is, the others are written.  Nothing is printed,
    and nothing is raised for bad input: see `ok`, `stale` and `text` of what
    comes back.

        run = docmodels.run_configuration("pyproject.toml", write=False)
        if not run.ok or run.stale:
            sys.exit(run.text + "".join(one.result.diff for one in run.packages))
    """
    try:
        file, chosen = _load(path, packages)
    except Failure as failure:
        return ConfigurationRun(None, (), failure.diagnostics)
    do = docmodels.generate if write else docmodels.check
    results = tuple(
        ConfiguredResult(name, one, do(replace(one, cache=cache)))
        for name, one in chosen
    )
    current = Path.cwd()
    found: list[Diagnostic] = []
    for one in results:
        folder = docs_root(one.options.docs)
        found += placed(one.result.diagnostics, folder, current)
    return ConfigurationRun(file, results, tuple(found))


def _load(
    path: str | os.PathLike[str] | None, packages: Collection[str] | None
) -> "tuple[Path, list[tuple[str, docmodels.Options]]]":
    named = None if path is None else Path(path)
    if named is None or os.path.isdir(named):
        configuration = load_configuration(None, Path.cwd() / (named or ""))
    else:
        configuration = load_configuration(named, Path.cwd())
    if configuration is None:
        where = None if named is None else str(named)
        raise Failure(diagnose("no-configuration", NO_CONFIGURATION, path=where))
    known = {package.name: package.options for package in configuration.packages}
    wanted = known if packages is None else packages
    unknown = [
        _unknown(name, known, configuration) for name in wanted if name not in known
    ]
    if unknown:
        raise Failure(*unknown)
    return configuration.file, [one for one in known.items() if one[0] in wanted]


def _unknown(
    name: str, known: Collection[str], configuration: Configuration
) -> Diagnostic:
    return diagnose(
        "unknown-package",
        f'no package "{name}" in the configuration',
        path=str(configuration.file),
        hint=suggestion(name, known, "configured"),
    )
