"""The text of a new table, and the file that it is added to."""

import itertools
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import docmodels
from docmodels.cli.config.file import config_prefix, configuration_in
from docmodels.cli.config.values import dotted
from docmodels.cli.proposals.home import Home
from docmodels.cli.proposals.searching import ProposalError
from docmodels.core.regular_files import is_below
from docmodels.core.toml import TomlError, parse_toml


@dataclass(frozen=True, slots=True)
class NewTable:
    """A table to add: the `text` for people, and what becomes of the file.

    `name` is the package's in the configuration, `whole` all that the file has then.
    """

    name: str
    text: str
    whole: str


def new_table(home: Home, options: "docmodels.Options") -> NewTable:
    """Return the table of a package with these options, added to the file of `home`.

    Nothing of what stands in the file changes.  Raises ProposalError when the table
    is there already or cannot be added, Failure when the configuration would not be
    understood.
    """
    assert options.output is not None
    if is_below(os.path.realpath(options.docs), os.path.realpath(options.output)):
        raise ProposalError(
            f"{options.docs} lies in {options.output}, where the package would be: "
            "-o names a folder of its own"
        )
    values = _values(home, options, options.output)
    before = home.text or ""
    prefix = config_prefix(home.file, parse_toml(before))
    name = _free_name(home, options.output.name)
    keys = (*prefix, "packages", name)
    lines = [f"[{dotted(keys)}]", *(f"{k} = {_toml(v)}" for k, v in values.items())]
    text = "".join(f"{line}\n" for line in lines)
    _check_characters(text)
    whole = _added(before, text)
    nested: dict[str, object] = dict(values)
    for key in reversed(keys):
        nested = {key: nested}
    if not _reads_as(whole, _merged(parse_toml(before), nested)):
        raise ProposalError(
            f"the table cannot be added at the end of {home.file.name}, where "
            f"{dotted(prefix) or 'packages'} is written otherwise; put it there "
            f"yourself:\n\n{text}"
        )
    configuration_in(home.file, whole)
    return NewTable(name, text, whole)


def _check_characters(text: str) -> None:
    """Raise ProposalError for a name that TOML has no way to write."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start)
        raise ProposalError(
            "a name in the table has bytes that are not UTF-8, which TOML cannot "
            f"write; give the folder another name:\n\n{text.splitlines()[line]}"
        ) from error


def _values(
    home: Home, options: "docmodels.Options", output: Path
) -> dict[str, str | list[str]]:
    """Return what the table has: what is needed, and what is not as by default."""
    values: dict[str, str | list[str]] = {
        "docs": _relative(options.docs, home.folder),
        "output": _relative(output, home.folder),
    }
    if options.include:
        values["include"] = list(options.include)
    if options.exclude:
        values["exclude"] = list(options.exclude)
    return values


def _relative(path: Path, folder: Path) -> str:
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # another drive
        return path.as_posix()


def _free_name(home: Home, name: str) -> str:
    taken = {package.name for package in home.packages}
    if name not in taken:
        return name
    return next(n for i in itertools.count(2) if (n := f"{name}_{i}") not in taken)


def _added(before: str, table: str) -> str:
    """Return a file with `table` at its end, in the file's own kind of lines."""
    newline = "\r\n" if "\r\n" in before else "\n"
    gap = ""
    if before.strip():
        gap = newline if before.endswith("\n") else 2 * newline
    return before + gap + table.replace("\n", newline)


def _reads_as(text: str, expected: Mapping[str, object]) -> bool:
    try:
        return parse_toml(text) == expected
    except TomlError:
        return False


def _merged(values: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, object]:
    merged = dict(values)
    for key, value in more.items():
        old = merged.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            value = _merged(old, value)
        merged[key] = value
    return merged


def _toml(value: str | Sequence[str]) -> str:
    """Return a text or an array of texts as TOML writes it."""
    if isinstance(value, str):
        # JSON's escapes are TOML's too, which wants one for DEL besides
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return f"[{', '.join(map(_toml, value))}]"
