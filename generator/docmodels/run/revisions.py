"""Reads the documentation of another revision, straight from git.

Its files are put into a temporary folder, as they would be if the revision was
checked out: so the same rules hold for them as for pages on disk, links and
limits included.  The user's own folder is not touched.
"""

import os
import posixpath
import shutil
import stat
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure, SeveritySetting
from docmodels.core.options import Options
from docmodels.core.paths import PAGE_SUFFIXES
from docmodels.core.regular_files import size_words
from docmodels.parse.finding import MAX_PAGE
from docmodels.parse.folder import MAX_TOTAL
from docmodels.parse.gathering import Gatherer
from docmodels.parse.origins import IncludedFile
from docmodels.parse.tree import MAX_ENTRIES
from docmodels.run.git import (
    Entry,
    Repository,
    commit_of,
    entries_below,
    entry_at,
    find_repository,
    is_shallow,
    merge_base,
    read_objects,
    unreadable,
)
from docmodels.run.reading import inspected
from docmodels.run.understand import understand
from docmodels.run.understanding import NOTHING, Reading

#: What is wrong of another time's documentation because the configuration is today's.
_TOLERATED: tuple[tuple[str, SeveritySetting], ...] = (
    ("bad-correction", "ignore"),
    ("unused-correction", "ignore"),
    ("needless-correction", "ignore"),
    ("unused-acknowledgement", "ignore"),
    ("no-models", "ignore"),
)
#: The bytes that the target of a symbolic link may have.
_LONGEST_LINK = 4096
_LINK = "120000"


@dataclass(frozen=True, slots=True)
class _Extracted:
    """Where a revision's pages are, and what they are called in messages."""

    docs: Path
    label: str


def read_revision(options: Options, revision: str | None) -> Reading:
    """Read the documentation of `options.docs` as it was in a revision of git.

    None is the pages as they are.  The other options count as they are now, but for
    corrections and acknowledgements that match nothing there, and for what the
    configuration makes an error: what is compared need not be without fault.

    Nothing is checked out.  Where the revision has no such documentation, the schema
    is empty and `docs-not-in-revision` says so.

    Raises nothing for bad input: `git-missing`, `not-a-repository`,
    `unknown-revision` and `revision-unreadable` are among the diagnostics.
    """
    options = _tolerant(options)
    if revision is None:
        return inspected(understand(options))
    try:
        with _extracted(options.docs, revision) as found:
            if found is None:
                return inspected(replace(NOTHING, diagnostics=(_absent(revision),)))
            then = replace(options, docs=found.docs)
            reading = inspected(understand(then))
            told = (_relabelled(one, found) for one in reading.diagnostics)
            return replace(reading, diagnostics=tuple(told))
    except Failure as failure:
        placed = (
            replace(one, path=one.path or f"{revision}:{options.docs}")
            for one in failure.diagnostics
        )
        return inspected(replace(NOTHING, diagnostics=tuple(placed)))


def is_revision(docs: Path, text: str) -> bool:
    """Tell whether git knows the revision `text` where `docs` are.

    False, too, where there is no git or no repository.
    """
    try:
        return commit_of(find_repository(docs), text) is not None
    except Failure:
        return False


def revision_range(docs: Path, text: str) -> tuple[str, str] | None:
    """Return the two revisions of `old..new` or `old...new`; None for what is no range.

    As with git, an empty side is HEAD, and three dots mean the commit that both have
    grown from.  Raises Failure: `git-missing`, `not-a-repository`, `unknown-revision`.
    """
    dots = "..." if "..." in text else ".."
    old, found, new = text.partition(dots)
    if not found:
        return None
    old, new = old or "HEAD", new or "HEAD"
    if dots == "..":
        return old, new
    repository = find_repository(docs)
    commits = [_commit(repository, one) for one in (old, new)]
    base = merge_base(repository, *commits)
    if base is None:
        message = f'"{old}" and "{new}" have no commit in common'
        raise Failure(diagnose("unknown-revision", message, hint=_hint(repository)))
    return base[:12], new


@contextmanager
def _extracted(docs: Path, revision: str) -> Generator[_Extracted | None, None, None]:
    """Put the pages of a revision into a folder, for as long as the block goes on."""
    repository = find_repository(docs)
    commit = _commit(repository, revision)
    path = repository.path_of(docs)
    entry = entry_at(repository, commit, path)
    if entry is None:
        yield None
        return
    _check_kind(entry)
    folder = Path(tempfile.mkdtemp(prefix="docmodels-"))
    label = f"{revision}:{path}"
    try:
        if entry.kind == "blob":
            page = replace(entry, path=os.fsencode(docs.name))
            beside = _included(repository, commit, path, page)
            _write(repository, [page, *beside], folder)
            yield _Extracted(folder / docs.name, label)
        else:
            entries = list(
                _wanted(entries_below(repository, entry.object, MAX_ENTRIES))
            )
            _write(repository, entries, folder)
            yield _Extracted(folder, label) if entries else None
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _included(
    repository: Repository, commit: str, path: str, page: Entry
) -> list[Entry]:
    """Return the files that a page includes, of the folder that it is in."""
    if page.size > MAX_PAGE:
        return []
    (data,) = read_objects(repository, [page.object])
    known: dict[bytes, Entry] = {}

    def load(name: str) -> IncludedFile | None:
        if not known:
            folder = entry_at(repository, commit, posixpath.dirname(path))
            found = (
                entries_below(repository, folder.object, MAX_ENTRIES) if folder else ()
            )
            known.update({one.path: one for one in _wanted(iter(found))})
        one = known.get(os.fsencode(name))
        if one is None or one.size > MAX_PAGE or one.mode == _LINK:
            return None
        (text,) = read_objects(repository, [one.object])
        return IncludedFile(name, text)

    name = os.fsdecode(page.path)
    reached = Gatherer(load, {name: IncludedFile(name, data)}).reached(name, data)
    return [known[os.fsencode(one.path)] for one in reached if one.path != name]


def _commit(repository: Repository, revision: str) -> str:
    commit = commit_of(repository, revision)
    if commit is None:
        message = f'git knows no revision "{revision}" here'
        raise Failure(diagnose("unknown-revision", message, hint=_hint(repository)))
    return commit


def _hint(repository: Repository) -> str:
    if is_shallow(repository):
        return (
            "this clone is shallow: git fetch --unshallow, or fetch-depth: 0 for "
            "actions/checkout"
        )
    return "git log and git branch --all show those that there are"


def _check_kind(entry: Entry) -> None:
    if entry.kind == "commit":
        raise Failure(unreadable("it is a submodule"))
    if entry.mode == _LINK:
        raise Failure(unreadable("it is a symbolic link"))


def _wanted(entries: Iterator[Entry]) -> Iterator[Entry]:
    """Yield pages, and links, which may lead to folders; hidden ones do not count."""
    for entry in entries:
        parts = entry.path.split(b"/")
        if any(part in (b"", b".", b"..") for part in parts):
            raise Failure(unreadable("a name in it is none that a file can have"))
        is_page = os.fsdecode(entry.path).lower().endswith(PAGE_SUFFIXES)
        hidden = any(part.startswith(b".") for part in parts)
        if entry.kind == "blob" and not hidden and (is_page or entry.mode == _LINK):
            yield entry


def _write(repository: Repository, entries: list[Entry], folder: Path) -> None:
    """Write files, and then links, the deepest first: nothing goes through a link.

    A tree that no git would make has a link and a folder of one name.
    A page that is larger than pages may be is only as large as it: reading it says so.
    """
    total = sum(one.size for one in entries if one.size <= MAX_PAGE)
    if total > MAX_TOTAL:
        message = f"the pages have more than {size_words(MAX_TOTAL)} together"
        raise Failure(diagnose("docs-too-large", message))
    links = [one for one in entries if one.mode == _LINK and one.size <= _LONGEST_LINK]
    links.sort(key=lambda one: one.path.count(b"/"), reverse=True)
    files = [one for one in entries if one.mode != _LINK]
    small = [one for one in files if one.size <= MAX_PAGE]
    read = read_objects(repository, [one.object for one in (*small, *links)])
    try:
        for one in files:
            if one.size > MAX_PAGE:
                _file(folder, one, b"", one.size)
        for one, data in zip(small, read, strict=False):
            _file(folder, one, data, len(data))
        for one, data in zip(links, read, strict=True):
            path = _place(folder, one)
            os.symlink(os.fsdecode(data), path)
    except ValueError as error:  # a link may lead to a name with a NUL
        reason = "a link in it leads to what no file can be called"
        raise Failure(unreadable(reason)) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Failure(unreadable(f"its files cannot be put down: {reason}")) from error


def _file(folder: Path, entry: Entry, data: bytes, size: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    file = os.open(_place(folder, entry), flags, stat.S_IRUSR | stat.S_IWUSR)
    with os.fdopen(file, "wb") as stream:
        stream.write(data)
        stream.truncate(size)


def _place(folder: Path, entry: Entry) -> Path:
    path = folder / os.fsdecode(entry.path)
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _absent(revision: str) -> Diagnostic:
    message = f'the revision "{revision}" has no page of the documentation'
    return diagnose("docs-not-in-revision", message)


def _tolerant(options: Options) -> Options:
    """Return options that let pass what today's configuration has of other times."""
    milder = (one for one in options.severities if one[1] != "error")
    return replace(options, strict=False, severities=(*milder, *_TOLERATED))


def _relabelled(one: Diagnostic, found: _Extracted) -> Diagnostic:
    """Give a diagnostic the path that git has for its page."""
    root = str(found.docs)
    if one.path is None and one.span is not None:
        above = f"{found.label}/"
        if not found.docs.is_dir():
            above = found.label.removesuffix(found.docs.name)
        return replace(one, path=above + one.span.path)
    if one.path is not None and one.path.startswith(root):
        return replace(one, path=found.label + one.path[len(root) :])
    return one
