"""The configuration: one table per package, read strictly.

It stands under `[tool.docmodels]` in a `pyproject.toml`, or as the same
tables at the top of a `docmodels.toml`.  What is not understood is an error
with its place, never skipped: a misspelt key would otherwise silently change
what is generated.
"""

import os
import re
from dataclasses import dataclass, replace
from pathlib import Path

from docmodels.cli.config.packages import PackageConfig, read_packages
from docmodels.cli.config.toml_places import Keys
from docmodels.cli.config.values import Problems, TomlTable
from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure, Span, sort_key
from docmodels.core.regular_files import OutsideError, read_regular
from docmodels.core.toml import TomlError, parse_toml

PYPROJECT = "pyproject.toml"
OWN_FILE = "docmodels.toml"

#: The bytes that a configuration may have.
MAX_CONFIG = 4 << 20

_OWN_TABLE = re.compile(r"^[ \t]*+\[[ \t]*+tool[ \t]*+\.[ \t]*+docmodels\b", re.M)


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
    return configuration_in(file, read_text(file, searched=searched))


def configuration_in(file: Path, text: str) -> Configuration:
    """Return the configuration that `text` is, which stands in `file` or shall do so.

    Raises Failure, as `read_config` does.
    """
    data = _parse(file, text)
    prefix = config_prefix(file, data)
    problems = Problems(str(file), text, prefix)
    top = TomlTable(data, (), Problems(str(file), text))
    for key in prefix:
        top = top.table(key)
    top = TomlTable(top.values, (), problems)
    _check_prefix(top)
    packages = read_packages(top, file.parent)
    if problems.found:
        raise Failure(*sorted(problems.found, key=sort_key))
    return Configuration(file, packages)


def has_packages(file: Path, text: str) -> bool:
    """Tell whether the valid TOML `text` of `file` says something of packages.

    Raises Failure (`invalid-toml`).
    """
    data: object = _parse(file, text)
    for key in (*config_prefix(file, _parse(file, text)), "packages"):
        data = data.get(key) if isinstance(data, dict) else None
    return bool(data)


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


def read_text(file: Path, *, searched: bool = False) -> str:
    """Return what stands in a configuration file; `searched` as for `read_config`.

    Raises Failure (`unreadable-config`, `invalid-toml`).
    """
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


def config_prefix(file: Path, data: dict[str, object]) -> Keys:
    """Return the table that the configuration in `file` stands in."""
    if file.name == OWN_FILE or (file.name != PYPROJECT and "tool" not in data):
        return ()
    return ("tool", "docmodels")


def _check_prefix(top: TomlTable) -> None:
    """Report what is no key; tables for a pyproject.toml may be in the other file."""
    tool = top.values.get("tool")
    if not top.problems.prefix and isinstance(tool, dict) and "docmodels" in tool:
        message = f"the tables of a {OWN_FILE} have no tool.docmodels before them"
        hint = "write [packages.NAME] for [tool.docmodels.packages.NAME]"
        top.problems.add("unknown-key", ("tool", "docmodels"), message, hint)
        top = replace(top, values={k: v for k, v in top.values.items() if k != "tool"})
    top.only(("packages",))
