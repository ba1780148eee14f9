"""Folders of documentation, and files that have no end."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import docmodels
from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.parse.folder import read_docs

#: After so many seconds a run hangs, however busy the machine is.
PATIENCE = 120


SECRET = "TopSecret"


posix_only = pytest.mark.skipif(os.name == "nt", reason="needs POSIX files")


not_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="root, and Windows, may read everything",
)


def page(name: str = "Ticket", prop: str = "id") -> str:
    return f"# T\n\n## {name}\n\n| Property | Type |\n|---|---|\n| {prop} | string |\n"


def run(*arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the command line; a run that does not end fails the test."""
    return subprocess.run(
        [sys.executable, "-m", "docmodels", *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env={**os.environ, "PYTHONPATH": str(Path(docmodels.__file__).parents[1])},
    )


def faults(folder: Path, **chosen: tuple[str, ...]) -> tuple[Diagnostic, ...]:
    with pytest.raises(Failure) as caught:
        read_docs(folder, **chosen)
    return caught.value.diagnostics


def paths(folder: Path, **chosen: tuple[str, ...]) -> list[str]:
    return [file.path for file in read_docs(folder, **chosen).files]


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_socket(path: Path) -> None:
    here = os.getcwd()
    os.chdir(path.parent)  # the path of a socket must be short
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
    finally:
        os.chdir(here)


def make_zero(path: Path) -> None:
    path.symlink_to("/dev/zero")


def make_pipe_link(path: Path) -> None:
    os.mkfifo(path.with_name(".pipe"))
    path.symlink_to(".pipe")


ENDLESS: list[Callable[[Path], None]] = [
    make_pipe,
    make_socket,
    make_zero,
    make_pipe_link,
]
