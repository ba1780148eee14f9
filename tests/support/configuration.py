"""Configurations to try, and what is wrong with them."""

from pathlib import Path

import pytest

from docmodels.cli.config.file import read_config
from docmodels.cli.config.packages import PackageConfig
from docmodels.core.diagnostics import Diagnostic, Failure

MINIMAL = '[packages.api]\ndocs = "docs"\noutput = "out/api"\n'


def write(folder: Path, text: str, name: str = "docmodels.toml") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def faults(folder: Path, text: str, name: str = "docmodels.toml") -> list[Diagnostic]:
    with pytest.raises(Failure) as caught:
        read_config(write(folder, text, name))
    return list(caught.value.diagnostics)


def fault(folder: Path, text: str) -> tuple[str, int | None, str, str | None]:
    (only,) = faults(folder, text)
    line = None if only.span is None else only.span.line
    return only.code, line, only.message, only.hint


def package(folder: Path, text: str) -> PackageConfig:
    (only,) = read_config(write(folder, text)).packages
    return only
