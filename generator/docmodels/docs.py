"""Finds and reads the pages of a documentation folder."""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pathspec

from docmodels.catalogue import diagnose
from docmodels.diagnostics import Diagnostic, Failure
from docmodels.pagepaths import PAGE_SUFFIXES

#: What a backslash stands before, and stars.
_STARS = re.compile(r"(\\.)|\*+")
#: How many `**` a pattern may have before its last part, and how many `*` behind the
#: first ones of its parts.
_MAX_DEEP = 2
_MAX_STARS = 2


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
    Raises `Failure` (`docs-not-found`, `docs-empty`, `page-unreadable`, `bad-value`
    for a pattern with too many stars).
    """
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


def _select(
    docs: Path, include: Sequence[str], exclude: Sequence[str]
) -> Iterator[str]:
    chosen = [_checked(pattern) for pattern in include]
    wanted = pathspec.GitIgnoreSpec.from_lines(chosen) if chosen else None
    unwanted = pathspec.GitIgnoreSpec.from_lines(map(_checked, exclude))
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


def _checked(pattern: str) -> str:
    """Return a pattern, with one star for several; refuse one that takes too long.

    pathspec tries all ways to share a name out among the stars of one part, and
    all ways to share a path out among the `**`.
    """
    parts = [
        part if part == "**" else _STARS.sub(lambda found: found[1] or "*", part)
        for part in pattern.split("/")
    ]
    stars = [
        sum(not found[1] for found in _STARS.finditer(part))
        for part in parts
        if part != "**"
    ]
    deep = parts[:-1].count("**")
    if deep > _MAX_DEEP or sum(max(0, count - 1) for count in stars) > _MAX_STARS:
        raise Failure(
            diagnose(
                "bad-value",
                f'the pattern "{pattern}" has too many stars',
                hint="three * between two slashes are enough, and two ** in all; "
                "several patterns may do",
            )
        )
    checked = "/".join(parts)
    try:
        pathspec.GitIgnoreSpec.from_lines([checked])
    except (ValueError, re.error) as error:
        raise Failure(
            diagnose(
                "bad-value",
                f'"{pattern}" is no pattern of a .gitignore file',
                hint="name a file, a folder, or either with stars, such as api/*.md",
            )
        ) from error
    return checked


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
