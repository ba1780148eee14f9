"""Finds the pages in a documentation folder, by all names that they have.

A file is a page once.  Where links give it several names that are selected,
its own name counts, or else the first; which others there are is told.  A link
to a folder is followed if the folder lies inside of the documentation, each
folder once for a link, so that folders which contain themselves have an end.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure, sort_key
from docmodels.core.paths import PAGE_SUFFIXES, is_unicode
from docmodels.core.regular_files import is_below, real_path

#: How many files and folders are looked at, those behind links each time.
MAX_ENTRIES = 1_000_000


@dataclass(frozen=True, slots=True)
class Selection:
    """Which paths below the documentation folder are wanted.

    `page` tells it of a page; `left_out` of a folder, from its path: whether
    the patterns leave out all that it may hold.
    """

    page: Callable[[str], bool]
    left_out: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Tree:
    """The paths of the pages, in order, and what is to be said of the others.

    `folders` are those that were looked into and may hold pages.
    """

    paths: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]
    folders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Name:
    """A name of a page: the file that it is, and the link that leads there."""

    path: str
    real: str
    link: str | None


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder to look into, at which path and behind which link."""

    path: str
    real: str
    link: str | None = None


@dataclass(slots=True)
class _Walk:
    """What was found so far."""

    docs: Path
    root: str
    selection: Selection
    names: list[_Name] = field(default_factory=list)
    links: list[_Folder] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    found: dict[str, Diagnostic] = field(default_factory=dict)
    entries: int = 0

    def into(self, start: _Folder) -> None:
        """Look into `start` and all below it, each folder once."""
        seen = {start.real}
        todo = [start]
        while todo:
            folder = todo.pop()
            if not self.selection.left_out(folder.path):
                self.folders.append(folder.path)
            for entry in self._entries(folder):
                path = f"{folder.path}{entry.name}"
                inner = self._entry(entry, path, folder)
                if inner is not None and inner.real not in seen:
                    seen.add(inner.real)
                    todo.append(inner)

    def _entries(self, folder: _Folder) -> list["os.DirEntry[str]"]:
        try:
            with os.scandir(folder.real) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError as error:
            if not (folder.path and self.selection.left_out(folder.path)):
                self._unreadable(folder.path, folder.real, "folder", error)
            return []
        self.entries += len(entries)
        if self.entries > MAX_ENTRIES:
            message = f"the folder has more than {MAX_ENTRIES:,} files and folders"
            raise Failure(_too_large(self.docs, message))
        return [entry for entry in entries if not entry.name.startswith(".")]

    def _entry(
        self, entry: "os.DirEntry[str]", path: str, folder: _Folder
    ) -> _Folder | None:
        """Note what `entry` is; return it if it is a folder to look into."""
        real = os.path.join(folder.real, entry.name)
        link = folder.link
        try:
            if entry.is_symlink():
                link = link or path
                real = real_path(Path(real))
                is_folder = os.path.isdir(real)
            else:
                is_folder = entry.is_dir(follow_symlinks=False)
        except OSError as error:
            if self._is_page(path):
                self._unreadable(path, real, "page", error)
            else:
                self._not_followed(path, f"cannot be followed: {_reason(error)}")
            return None
        if not is_folder:
            if self._is_page(path):
                self.names.append(_Name(path, real, link))
            return None
        inner = _Folder(f"{path}/", real, link)
        if entry.is_symlink() and not is_below(real, self.root):
            self._not_followed(path, f"leads out of the documentation, to {real}")
            return None
        if folder.link is None and link is not None:
            self.links.append(inner)  # after all that have their own names
            return None
        return inner

    def _is_page(self, path: str) -> bool:
        return path.lower().endswith(PAGE_SUFFIXES) and self.selection.page(path)

    def _unreadable(self, path: str, real: str, what: str, error: OSError) -> None:
        message = f"the {what} cannot be read: {_reason(error)}"
        hint = "correct that, or leave it out with --exclude"
        where = shown(self.docs / path)
        note = diagnose("page-unreadable", message, path=where, hint=hint)
        self.found.setdefault(real, note)

    def _not_followed(self, path: str, fault: str) -> None:
        """Report a link to what may be a folder of pages."""
        if self.selection.left_out(path) or self.selection.left_out(f"{path}/"):
            return
        message = f"the link {fault}; what is behind it is not read"
        hint = "put what it should lead to in its place, or leave it out with --exclude"
        where = shown(self.docs / path)
        note = diagnose("link-not-followed", message, path=where, hint=hint)
        self.found.setdefault(where, note)


def find_pages(docs: Path, selection: Selection) -> Tree:
    """Return the paths of the pages below the folder `docs` that are wanted.

    Hidden files and folders do not count.  The diagnostics are
    `page-unreadable` for what the system refuses to show, `page-name`,
    `link-not-followed` and `page-linked`.  Raises Failure (`docs-too-large`).
    """
    walk = _Walk(docs, os.path.realpath(docs), selection)
    walk.into(_Folder("", walk.root))
    for link in sorted(walk.links, key=lambda folder: folder.path):
        walk.into(link)
    names, others = _once(walk.names)
    notes = [
        *walk.found.values(),
        *_nameless(docs, names),
        *_linked(docs, others),
    ]
    paths = sorted(name.path for name in names)
    notes.sort(key=sort_key)
    return Tree(tuple(paths), tuple(notes), tuple(walk.folders))


def shown(path: Path) -> str:
    """Return `path` as text that can be written: of UTF-8 whatever it is."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__


def _too_large(docs: Path, message: str) -> Diagnostic:
    hint = "give a folder of documentation alone"
    return diagnose("docs-too-large", message, path=shown(docs), hint=hint)


def _once(names: Iterable[_Name]) -> tuple[list[_Name], list[tuple[_Name, _Name]]]:
    """Return one name for each file; the other names, each with that one."""
    best: dict[str, _Name] = {}
    others = []
    for name in sorted(names, key=lambda n: (n.link is not None, n.path)):
        first = best.setdefault(name.real, name)
        if first is not name:
            others.append((name, first))
    return list(best.values()), others


def _nameless(docs: Path, names: Iterable[_Name]) -> Iterator[Diagnostic]:
    for name in names:
        if not is_unicode(name.path):
            where = shown(docs / name.path)
            message = "the name of the page, or of a folder that it is in, is not UTF-8"
            hint = "rename it, or leave it out with --exclude"
            yield diagnose("page-name", message, path=where, hint=hint)


def _linked(docs: Path, others: Iterable[tuple[_Name, _Name]]) -> Iterator[Diagnostic]:
    """Say once for each link which page has another name by it."""
    by_link: dict[str, list[tuple[_Name, _Name]]] = {}
    for name, first in others:
        by_link.setdefault(name.link or name.path, []).append((name, first))
    for link, pairs in sorted(by_link.items()):
        name, first = pairs[0]
        more = f", and so are {len(pairs) - 1} more" if len(pairs) > 1 else ""
        message = f'"{name.path}" is a link to "{first.path}" and read as that{more}'
        yield diagnose("page-linked", message, path=shown(docs / link))
