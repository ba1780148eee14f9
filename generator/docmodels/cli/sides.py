"""What `docmodels diff` compares: folders, exports, revisions, or the pages today."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, TypeAlias

import docmodels
from docmodels.cli.reports.diagnostics import shown_path
from docmodels.cli.selection import Job, Request, SelectionError, select
from docmodels.core.paths import PAGE_SUFFIXES

#: What begins paths and no names of revisions.
_PATHS = ("./", "../", ".\\", "..\\", "/")

#: What a word of the command line, or no word, names.
Kind: TypeAlias = Literal["folder", "export", "revision", "pages"]


@dataclass(frozen=True, slots=True)
class Source:
    """One side of a comparison, as the user named it; `pages` are those as they are."""

    kind: Kind
    text: str = ""

    @property
    def path(self) -> Path:
        """The folder or the file."""
        return Path(self.text)


@dataclass(frozen=True, slots=True)
class Side:
    """One side of the comparison of a package.

    `label` says what it is; a page's place begins with `before`, and with `folder` its
    file in the working tree, whatever the revision.
    """

    source: Source
    options: "docmodels.Options"
    label: str
    before: str
    folder: str

    def place(self, page: str) -> str:
        """Return the path of a page for people."""
        return f"{self.before}{page}"

    def file(self, page: str) -> str:
        """Return the path of the file that a page is, or was."""
        return f"{self.folder}{page}"


@dataclass(frozen=True, slots=True)
class Pair:
    """What is compared: a package, and its two sides."""

    job: Job
    old: Side
    new: Side


def pairs_to_compare(
    old: str, new: str | None, request: Request, current: Path
) -> tuple[Pair, ...]:
    """Return what `docmodels diff OLD NEW` compares, one pair for each package.

    Raises SelectionError for words that name nothing to compare, and Failure for what
    is wrong with the configuration or with a revision.
    """
    for text in (old, new or ""):
        if text.startswith(_PATHS) and not os.path.exists(text):
            raise SelectionError(f'there is no folder and no file "{text}"')
    if new is None and ".." in old and not os.path.exists(old):
        jobs = _all_jobs(request, current)
        two = docmodels.revision_range(jobs[0].options.docs, old)
        assert two is not None
        sources = Source("revision", two[0]), Source("revision", two[1])
        return _pairs(sources, jobs, current)
    first = _source(old, current)
    second = Source("pages") if new is None else _source(new, current)
    return _pairs((first, second), _jobs((first, second), request, current), current)


def _source(text: str, current: Path) -> Source:
    if os.path.isdir(text) or text.lower().endswith(PAGE_SUFFIXES):
        kind: Kind = "folder"
    elif os.path.isfile(text) or text.lower().endswith(".json"):
        kind = "export"
    else:
        return Source("revision", text)
    # a path that nobody can take for the name of a branch or a tag is asked for no more
    if os.sep not in text and docmodels.is_revision(current, text):
        raise SelectionError(
            f'"{text}" is a {"folder" if kind == "folder" else "file"} and a revision; '
            f"write ./{text} for the one, or heads/{text} or tags/{text} for the other"
        )
    return Source(kind, text)


def _jobs(
    sources: tuple[Source, Source], request: Request, current: Path
) -> tuple[Job, ...]:
    """Return the packages that are compared, as the configuration has them."""
    folders = [one.path for one in reversed(sources) if one.kind == "folder"]
    if request.package is None and folders:
        for folder in folders:
            jobs = select(replace(request, docs=folder), current)
            if jobs[0].configured:
                return jobs
        if all(one.kind != "pages" for one in sources):
            return select(replace(request, docs=folders[0]), current)
    if request.package is None and all(one.kind == "export" for one in sources):
        return (_bare(),)
    return _single(sources, _all_jobs(request, current))


def _all_jobs(request: Request, current: Path) -> tuple[Job, ...]:
    try:
        return select(request, current)
    except SelectionError as error:
        if request.package is not None:
            raise
        raise SelectionError(
            "a revision is one of configured docs, and there is no configuration here "
            "or in a folder above; name two folders, or configure a package"
        ) from error


def _single(sources: tuple[Source, Source], jobs: Sequence[Job]) -> tuple[Job, ...]:
    """Return the packages; raise when a folder or a file is one of several."""
    if len(jobs) > 1 and any(one.kind in ("folder", "export") for one in sources):
        names = ", ".join(job.name for job in jobs)
        raise SelectionError(
            f"a folder or a file is one package: choose with --package from {names}"
        )
    return tuple(jobs)


def _bare() -> Job:
    """Return a package of which nothing is known: both sides are exports."""
    return Job("", docmodels.Options(Path()), Path(), None)


def _pairs(
    sources: tuple[Source, Source], jobs: Sequence[Job], current: Path
) -> tuple[Pair, ...]:
    return tuple(
        Pair(job, *(_side(source, job, current) for source in sources)) for job in jobs
    )


def _side(source: Source, job: Job, current: Path) -> Side:
    options = job.options
    if source.kind == "export":
        return Side(source, options, source.text, f"{source.text}:", "")
    if source.kind == "folder":
        options = replace(options, docs=source.path)
    shown = shown_path(options.docs, current)
    folder = "" if shown == "." else f"{shown}/"
    if os.path.isfile(options.docs):
        folder = shown[: -len(options.docs.name)]
    if source.kind == "revision":
        label, before = f"{source.text}:{shown}", f"{source.text}:{folder or './'}"
        return Side(source, options, label, before, folder)
    return Side(source, options, shown, folder, folder)


def module_of(job: Job) -> str:
    """Return what Python calls the package, if it is known."""
    if not job.configured:
        return ""
    return os.path.basename(os.path.realpath(job.options.output or job.name))
