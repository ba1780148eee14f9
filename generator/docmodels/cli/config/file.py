"""The configuration: one table per package, read strictly.

It stands under `[tool.docmodels]` in a `pyproject.toml`, or as the same
tables at the top of a `docmodels.toml`.  What is not understood is an error
with its place, never skipped: a misspelt key would otherwise silently change
what is generated.
"""

import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from typing import cast

from docmodels.cli.config.corrections import read_corrections
from docmodels.cli.config.toml_places import Keys
from docmodels.cli.config.values import Problems, Table, near_match, quoted
from docmodels.core.catalogue import CATALOGUE, diagnose
from docmodels.core.characters import is_keyword
from docmodels.core.corrections import Correction
from docmodels.core.diagnostics import (
    Diagnostic,
    Failure,
    SeveritySetting,
    Span,
    sort_key,
)
from docmodels.core.identifiers import WIRE_STYLES, WireStyle, package_name_fault
from docmodels.core.options import TARGETS
from docmodels.core.patterns import pattern_fault
from docmodels.core.regular_files import OutsideError, read_regular
from docmodels.core.toml import TomlError, parse_toml
from docmodels.language.words.dialect import COLUMN_ROLES, DIALECTS, normal_title

PYPROJECT = "pyproject.toml"
OWN_FILE = "docmodels.toml"

#: The bytes that a configuration may have.
MAX_CONFIG = 4 << 20

SEVERITIES = ("error", "warning", "info", "ignore")
_OWN_TABLE = re.compile(r"^[ \t]*+\[[ \t]*+tool[ \t]*+\.[ \t]*+docmodels\b", re.M)
_NO_WORD = re.compile(r"\W")
_LISTING = "`docmodels explain` lists all codes"

_PACKAGE_KEYS = (
    *("docs", "output", "targets", "templates", "include", "exclude"),
    *("wire_names", "dialect", "columns", "strict", "severity", "corrections"),
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


@dataclass(frozen=True, slots=True)
class Configuration:
    """A configuration file and the packages that it names, in its order."""

    file: Path
    packages: tuple[PackageConfig, ...]


def find_config(start: Path) -> Path | None:
    """Return the configuration file of the folder `start`, None without one.

    That is the nearest folder's, going upward, that has a `docmodels.toml` or
    a `pyproject.toml` with a `[tool.docmodels]` table.  Raises Failure:
    `two-configurations` when that folder has both, `unreadable-config` for a
    `pyproject.toml` that cannot be read, as it may have the table.
    """
    for folder in (start, *start.parents):
        own, pyproject = folder / OWN_FILE, folder / PYPROJECT
        has_section = _may_have_section(pyproject)
        # a link that leads nowhere, or a pipe, is reported when it is read
        has_own = os.path.lexists(own) and not os.path.isdir(own)
        if has_own and has_section:
            message = f"both {own} and {pyproject} configure docmodels"
            hint = "keep one of them, or name one with --config"
            path = str(own)
            raise Failure(diagnose("two-configurations", message, hint=hint, path=path))
        if has_own:
            return own
        if has_section:
            return pyproject
    return None


def read_config(file: Path, *, searched: bool = False) -> Configuration:
    """Read the configuration in `file`, whose folder its paths start from.

    A file that was `searched` for, not named by the user, must not lead out of
    its folder: diagnostics show its lines, and it may be a stranger's link.

    Raises Failure with all that is wrong with it: `unreadable-config`,
    `invalid-toml`, `unknown-key`, `missing-key`, `bad-value`,
    `bad-package-name`, `same-output`.
    """
    text = _read_text(file, searched)
    data = _parse(file, text)
    prefix = _prefix(file, data)
    problems = Problems(str(file), text, prefix)
    top = Table(data, (), Problems(str(file), text))
    for key in prefix:
        top = top.table(key)
    top = Table(top.values, (), problems)
    packages = tuple(_packages(top, file.parent))
    _check_outputs(packages, problems)
    if problems.found:
        raise Failure(*sorted(problems.found, key=sort_key))
    return Configuration(file, packages)


def _may_have_section(file: Path) -> bool:
    """Tell whether a pyproject.toml is about docmodels, even when it is broken."""
    try:
        text = read_regular(file, MAX_CONFIG).decode("utf-8-sig", "replace")
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        if os.path.isdir(file):
            return False
        raise _unreadable(file, error) from error
    try:
        tool = parse_toml(text).get("tool")
    except TomlError:
        return _OWN_TABLE.search(text) is not None
    return isinstance(tool, dict) and "docmodels" in tool


def _unreadable(file: Path, error: OSError) -> Failure:
    reason = error.strerror or type(error).__name__
    message = f"cannot read the configuration {file}: {reason}"
    hint = None
    if isinstance(error, OutsideError):
        hint = "name the file itself with --config"
    return Failure(diagnose("unreadable-config", message, path=str(file), hint=hint))


def _read_text(file: Path, searched: bool) -> str:
    try:
        data = read_regular(file, MAX_CONFIG, file.parent if searched else None)
    except OSError as error:
        raise _unreadable(file, error) from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"not UTF-8: byte 0x{data[error.start]:02x}"
        raise Failure(_invalid(message, Span(str(file), line))) from error


def _parse(file: Path, text: str) -> dict[str, object]:
    try:
        return parse_toml(text)
    except TomlError as error:
        place = Span(str(file), error.line, error.column)
        excerpt = text.split("\n")[error.line - 1].rstrip("\r")
        raise Failure(_invalid(error.reason, place, excerpt)) from error


def _invalid(message: str, place: Span, excerpt: str | None = None) -> Diagnostic:
    found = diagnose("invalid-toml", message, place, path=place.page)
    return replace(found, excerpt=excerpt)


def _prefix(file: Path, data: dict[str, object]) -> Keys:
    """Return the table that the configuration stands in."""
    if file.name == OWN_FILE or (file.name != PYPROJECT and "tool" not in data):
        return ()
    return ("tool", "docmodels")


def _packages(top: Table, folder: Path) -> Iterator[PackageConfig]:
    _check_prefix(top)
    packages = top.table("packages")
    if not packages.values and not top.problems.found:
        name = ".".join((*top.problems.prefix, "packages", "NAME"))
        hint = f"add a table [{name}] with docs and output"
        message = "the configuration names no package"
        top.problems.add("missing-key", (), message, hint)
    for name, table in packages.tables():
        package = _package(name, table, folder)
        if package is not None:
            yield package


def _check_prefix(top: Table) -> None:
    """Report what is no key; tables for a pyproject.toml may be in the other file."""
    tool = top.values.get("tool")
    if not top.problems.prefix and isinstance(tool, dict) and "docmodels" in tool:
        message = f"the tables of a {OWN_FILE} have no tool.docmodels before them"
        hint = "write [packages.NAME] for [tool.docmodels.packages.NAME]"
        top.problems.add("unknown-key", ("tool", "docmodels"), message, hint)
        top = replace(top, values={k: v for k, v in top.values.items() if k != "tool"})
    top.only(("packages",))


def _package(name: str, table: Table, folder: Path) -> PackageConfig | None:
    table.only(_PACKAGE_KEYS)
    complete = table.require("docs", "output")
    docs, output, templates = (table.text(k) for k in ("docs", "output", "templates"))
    if output is not None:
        _check_name(table, folder / output)
    choices = _targets(table)
    wire_names = table.choice("wire_names", WIRE_STYLES, "way to spell wire names")
    dialect = table.choice("dialect", DIALECTS, "dialect")
    include, exclude = (_patterns(table, key) for key in ("include", "exclude"))
    columns = tuple(_columns(table.table("columns")))
    strict = table.flag("strict") or False
    severities = tuple(_severities(table.table("severity")))
    corrections = tuple(read_corrections(table.table("corrections")))
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
        dialect or "default",
        strict,
        severities,
        corrections,
        columns,
    )


def _targets(table: Table) -> tuple[str, ...] | None:
    # with templates of one's own, any name may be one of them
    known = None if "templates" in table.values else TARGETS
    return table.choices("targets", known, "target")


def _patterns(table: Table, key: str) -> tuple[str, ...]:
    patterns = table.texts(key) or ()
    for pattern in patterns:
        if fault := pattern_fault(pattern):
            table.bad(key, f"holds {quoted(pattern)}, which {fault[0]}", fault[1])
    return patterns


def _check_name(table: Table, output: Path) -> None:
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


def _columns(table: Table) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Read what columns mean; a title may have one meaning only."""
    table.only(COLUMN_ROLES)
    meanings: dict[str, str] = {}
    for role in table.values:
        titles = table.texts(role) or ()
        for title in titles:
            other = meanings.setdefault(normal_title(title), role)
            if not normal_title(title):
                table.bad(role, f"holds {quoted(title)}, which is no title")
            elif other != role:
                table.bad(role, f"names {quoted(title)}, as {other} does")
        if role in COLUMN_ROLES and titles:
            yield role, titles


def _severities(table: Table) -> Iterator[tuple[str, SeveritySetting]]:
    for code in table.values:
        setting = table.choice(code, SEVERITIES, "severity")
        if code not in CATALOGUE:
            message = f"there is no diagnostic {quoted(code)}"
            near = near_match(code, CATALOGUE)
            hint = f"did you mean {quoted(near)}?" if near else _LISTING
            table.problems.add("unknown-key", (*table.keys, code), message, hint)
        elif setting is not None:
            yield code, cast(SeveritySetting, setting)


def _check_outputs(packages: tuple[PackageConfig, ...], problems: Problems) -> None:
    """Report packages that would write into each other's folders."""
    for one, other in combinations(packages, 2):
        first, second = _identity(one.output), _identity(other.output)
        shorter = min(len(first), len(second))
        if first[:shorter] == second[:shorter]:
            how = (
                "the same output folder" if first == second else "nested output folders"
            )
            message = f"the packages {one.name} and {other.name} have {how}: "
            message += f"{one.output} and {other.output}"
            problems.add("same-output", ("packages", other.name, "output"), message)


def _identity(folder: Path) -> tuple[str, ...]:
    """Return what tells a folder from others on any file system.

    Folders that differ only in case or in the form of their accents are one
    folder on Windows and macOS.
    """
    path = Path(os.path.realpath(folder))
    return tuple(unicodedata.normalize("NFC", p).casefold() for p in path.parts)
