"""Finds and reads the pages of a documentation folder."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from docmodels.catalogue import diagnose
from docmodels.diagnostics import Diagnostic, Failure
from docmodels.pagepaths import PAGE_SUFFIXES
from docmodels.patterns import PATTERN_HINT, compiled, pattern_fault


@dataclass(frozen=True, slots=True)
class PageFile:
    """A page's path below the documentation folder, and its bytes."""

    path: str
    data: bytes


def docs_root(docs: Path) -> Path:
    """Return the folder that the paths of pages are relative to."""
    return docs.parent if docs.is_file() else docs


def read_docs(
    docs: Path, include: Sequence[str] = (), exclude: Sequence[str] = ()
) -> tuple[PageFile, ...]:
    """Read the pages below `docs`, ordered by path.

    `docs` is a folder or one page.  `include` and `exclude` are patterns as
    in a .gitignore file, relative to the folder; without `include`, all
    `*.md`, `*.mdx` and `*.markdown` files count.  Hidden files and folders do not.
    Raises `Failure` (`bad-value`, `docs-not-found`, `docs-empty`,
    `page-unreadable`).
    """
    _check_patterns(include, exclude)
    if docs.is_file():
        return (_read(docs, docs.name),)
    if not docs.is_dir():
        raise Failure(
            diagnose(
                "docs-not-found",
                "there is no such file or folder of documentation",
                path=str(docs),
                hint="give the folder that holds the Markdown pages",
            )
        )
    paths = sorted(_select(docs, include, exclude))
    if not paths:
        raise Failure(_empty(docs, include, exclude))
    return tuple(_read(docs / path, path) for path in paths)


def _check_patterns(include: Sequence[str], exclude: Sequence[str]) -> None:
    faults = [
        diagnose("bad-value", f'{option} "{pattern}" {fault}', hint=PATTERN_HINT)
        for option, patterns in (("--include", include), ("--exclude", exclude))
        for pattern in patterns
        if (fault := pattern_fault(pattern))
    ]
    if faults:
        raise Failure(*faults)


def _select(
    docs: Path, include: Sequence[str], exclude: Sequence[str]
) -> Iterator[str]:
    wanted = compiled(include) if include else None
    unwanted = compiled(exclude)
    for folder, folders, files in os.walk(docs):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            path = (Path(folder) / name).relative_to(docs).as_posix()
            if name.startswith(".") or not name.lower().endswith(PAGE_SUFFIXES):
                continue
            if wanted is not None and not wanted.match_file(path):
                continue
            if not unwanted.match_file(path):
                yield path


def _empty(docs: Path, include: Sequence[str], exclude: Sequence[str]) -> Diagnostic:
    patterns = [*(f"--include {p}" for p in include)]
    patterns += [f"--exclude {p}" for p in exclude]
    chosen = f" with {' '.join(patterns)}" if patterns else ""
    return diagnose(
        "docs-empty",
        f"the folder has no Markdown pages{chosen}",
        path=str(docs),
        hint="pages are files that end in .md, .mdx or .markdown",
    )


def _read(file: Path, path: str) -> PageFile:
    try:
        return PageFile(path, file.read_bytes())
    except OSError as error:
        raise Failure(
            diagnose(
                "page-unreadable",
                f"the page cannot be read: {error.strerror or error}",
                path=str(file),
            )
        ) from error
