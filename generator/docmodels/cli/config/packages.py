"""What a configuration says of each package."""

import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

# Its rules are imported when a package switches one off: not before.
import docmodels
from docmodels.cli.config.changes import read_diff_settings
from docmodels.cli.config.corrections import read_corrections
from docmodels.cli.config.dialect import DIALECT_KEYS, NO_DIALECT, DialectConfig
from docmodels.cli.config.values import Problems, TomlTable
from docmodels.core.acknowledgements import Acknowledgement
from docmodels.core.catalogue import CATALOGUE
from docmodels.core.characters import is_keyword
from docmodels.core.corrections import Correction
from docmodels.core.diagnostics import SeveritySetting
from docmodels.core.diff_settings import NO_SETTINGS, DiffSettings
from docmodels.core.identifiers import package_name_fault
from docmodels.core.options import (
    JSON_BACKENDS,
    TARGETS,
    WIRE_STYLES,
    JsonBackend,
    WireStyle,
)
from docmodels.core.patterns import pattern_fault
from docmodels.core.rules import switching_fault
from docmodels.core.values import ENUM_STYLES, EnumStyle
from docmodels.core.wording import near_match, quoted

SEVERITIES = ("error", "warning", "info", "ignore")
_NO_WORD = re.compile(r"\W")
_LISTING = "`docmodels explain` lists all codes"

_PACKAGE_KEYS = (
    *("docs", "output", "targets", "templates", "include", "exclude"),
    *("wire_names", "enums", "dialect", "columns", "answers", "without", "strict"),
    *("severity", "corrections", "acknowledged", "diff", "json_backend"),
)


@dataclass(frozen=True, slots=True)
class PackageConfig:
    """What the configuration says of one package.

    `name` is the table's name, which `--package` takes; the package itself is
    called like its output folder.  Paths are joined to the configuration
    file's folder.  Everything else means what it means in `Options`.
    """

    name: str
    docs: Path
    output: Path
    targets: tuple[str, ...] = TARGETS
    templates: Path | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    wire_names: WireStyle = "auto"
    dialect: str = "default"
    strict: bool = False
    severities: tuple[tuple[str, SeveritySetting], ...] = ()
    corrections: tuple[Correction, ...] = ()
    columns: tuple[tuple[str, tuple[str, ...]], ...] = ()
    answers: tuple[tuple[str, tuple[str, ...]], ...] = ()
    without: tuple[str, ...] = ()
    enums: EnumStyle = "open"
    acknowledged: tuple[Acknowledgement, ...] = ()
    diff: DiffSettings = NO_SETTINGS
    json_backend: JsonBackend = "automatic"

    @property
    def options(self) -> "docmodels.Options":
        """What a run is told."""
        return docmodels.Options(
            self.docs,
            self.output,
            self.targets,
            self.templates,
            self.include,
            self.exclude,
            self.wire_names,
            self.severities,
            self.strict,
            corrections=self.corrections,
            acknowledged=self.acknowledged,
            dialect=self.dialect,
            columns=self.columns,
            without=self.without,
            answers=self.answers,
            enums=self.enums,
            json_backend=self.json_backend,
        )


def read_packages(top: TomlTable, folder: Path) -> tuple[PackageConfig, ...]:
    """Read the packages of a configuration in `folder`.

    What is wrong is added to the table's problems: `unknown-key`, `missing-key`,
    `bad-value`, `bad-package-name`, `same-output`.
    """
    packages = tuple(_packages(top, folder))
    _check_outputs(packages, top.problems)
    return packages


def _packages(top: TomlTable, folder: Path) -> Iterator[PackageConfig]:
    packages = top.table("packages")
    if not packages.values and not top.problems.found:
        name = ".".join((*top.problems.prefix, "packages", "NAME"))
        hint = f"add a table [{name}] with docs and output"
        message = "the configuration names no package"
        top.problems.add("missing-key", (), message, hint)
    for name, table in packages.tables():
        # names are shown on terminals, in logs and in lists of shells
        if not name.strip() or not name.isprintable():
            packages.bad(name, "is no name of a package")
        package = _package(name, table, folder)
        if package is not None:
            yield package


def _package(name: str, table: TomlTable, folder: Path) -> PackageConfig | None:
    table.only(_PACKAGE_KEYS)
    complete = table.require("docs", "output")
    docs, output, templates = (table.text(k) for k in ("docs", "output", "templates"))
    if output is not None:
        _check_name(table, folder / output)
    choices = _targets(table)
    wire_names = table.choice("wire_names", WIRE_STYLES, "way to spell wire names")
    enums = table.choice("enums", ENUM_STYLES, "kind of enum")
    backend = table.choice("json_backend", JSON_BACKENDS, "backend for JSON")
    include, exclude = (_patterns(table, key) for key in ("include", "exclude"))
    dialect = _dialect(table)
    without = _without(table)
    strict = table.flag("strict") or False
    severities = tuple(_severities(table.table("severity")))
    corrections = tuple(read_corrections(table.table("corrections")))
    acknowledged = tuple(_acknowledged(table.table("acknowledged")))
    diff = read_diff_settings(table.table("diff"))
    if not complete or docs is None or output is None:
        return None
    return PackageConfig(
        name,
        folder / docs,
        folder / output,
        choices or TARGETS,
        None if templates is None else folder / templates,
        include,
        exclude,
        cast(WireStyle, wire_names or "auto"),
        dialect.name,
        strict,
        severities,
        corrections,
        dialect.columns,
        dialect.answers,
        without,
        cast(EnumStyle, enums or "open"),
        acknowledged,
        diff,
        cast(JsonBackend, backend or "automatic"),
    )


def _dialect(table: TomlTable) -> DialectConfig:
    if not DIALECT_KEYS & table.values.keys():
        return NO_DIALECT
    # The words of all languages take 0.02 s to import, and most packages need none.
    from docmodels.cli.config.words import read_dialect

    return read_dialect(table)


def _targets(table: TomlTable) -> tuple[str, ...] | None:
    # with templates of one's own, any name may be one of them
    known = None if "templates" in table.values else TARGETS
    return table.choices("targets", known, "target")


def _patterns(table: TomlTable, key: str) -> tuple[str, ...]:
    patterns = table.texts(key) or ()
    for pattern in patterns:
        if fault := pattern_fault(pattern):
            table.bad(key, f"holds {quoted(pattern)}, which {fault[0]}", fault[1])
    return patterns


def _check_name(table: TomlTable, output: Path) -> None:
    name = Path(os.path.realpath(output)).name
    if fault := package_name_fault(name):
        keys = (*table.keys, "output")
        message = f"the output folder names the package, and {fault}"
        hint = _identifier_near(name)
        table.problems.add("bad-package-name", keys, message, hint)


def _identifier_near(name: str) -> str | None:
    changed = _NO_WORD.sub("_", name)
    changed = f"{changed}_" if is_keyword(changed) else changed
    return None if package_name_fault(changed) else f"for example {quoted(changed)}"


def _without(table: TomlTable) -> tuple[str, ...]:
    """Read the names of the rules that are switched off."""
    names = table.texts("without") or ()
    rules = docmodels.all_rules() if names else {}
    for name in names:
        if fault := switching_fault(name, rules):
            table.problems.add("bad-value", (*table.keys, "without"), *fault)
    return names


def _severities(table: TomlTable) -> Iterator[tuple[str, SeveritySetting]]:
    for code in table.values:
        setting = table.choice(code, SEVERITIES, "severity")
        if code not in CATALOGUE:
            message = f"there is no diagnostic {quoted(code)}"
            near = near_match(code, CATALOGUE)
            hint = f"did you mean {quoted(near)}?" if near else _LISTING
            table.problems.add("unknown-key", (*table.keys, code), message, hint)
        elif setting is not None:
            yield code, cast(SeveritySetting, setting)


def _acknowledged(table: TomlTable) -> Iterator[Acknowledgement]:
    for key in table.values:
        reason = table.text(key)
        page, _, heading = key.partition("#")
        if not page.strip() or not heading.strip():
            form = 'the form is "page.md#Heading" = "what the table is"'
            table.bad(key, "does not say which table", form)
        elif reason is not None:
            yield Acknowledgement(key, reason, table.problems.place((*table.keys, key)))


def _check_outputs(packages: tuple[PackageConfig, ...], problems: Problems) -> None:
    """Report each package that would write into another's folder, with one such."""
    around: list[tuple[tuple[str, ...], int]] = []  # each folder is in the one before
    # a folder comes right before all that is in it
    for folder, at in sorted((_identity(p.output), i) for i, p in enumerate(packages)):
        while around and around[-1][0] != folder[: len(around[-1][0])]:
            around.pop()
        if around:
            outer, earlier = around[-1]
            how = (
                "the same output folder" if outer == folder else "nested output folders"
            )
            one, other = (packages[index] for index in sorted((earlier, at)))
            message = f"the packages {one.name} and {other.name} have {how}: "
            message += f"{one.output} and {other.output}"
            problems.add("same-output", ("packages", other.name, "output"), message)
        around.append((folder, at))


def _identity(folder: Path) -> tuple[str, ...]:
    """Return what tells a folder from others on any file system.

    Folders that differ only in case or in the form of their accents are one
    folder on Windows and macOS.
    """
    path = Path(os.path.realpath(folder))
    return tuple(unicodedata.normalize("NFC", p).casefold() for p in path.parts)
