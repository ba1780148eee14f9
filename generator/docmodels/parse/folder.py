"""Finds and reads the pages of a documentation folder.

The pages may be anybody's: those of a pull request that is only checked must
neither show another file of the machine nor keep it busy for ever.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure, Span, errors_in
from docmodels.core.docs_root import docs_root
from docmodels.core.regular_files import (
    OutsideError,
    TooLargeError,
    read_below,
    read_regular,
    real_path,
    size_words,
)
from docmodels.parse.finding import MAX_PAGE, find_tree
from docmodels.parse.gathering import Gatherer, Lacking
from docmodels.parse.including import room_for
from docmodels.parse.origins import IncludedFile
from docmodels.parse.tree import Tree, shown

#: The bytes that all pages may have.
MAX_TOTAL = 512 << 20


@dataclass(frozen=True, slots=True)
class PageFile:
    """A page's path below the documentation folder, and its bytes.

    `included` are the files that it includes, those that they include among them.
    """

    path: str
    data: bytes
    included: tuple[IncludedFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Docs:
    """The pages of a documentation folder, ordered by path.

    `diagnostics` say what is odd of them.  `looked_for` are the paths below the folder
    at which files were looked for that pages include, whether there are any or not.
    """

    files: tuple[PageFile, ...]
    diagnostics: tuple[Diagnostic, ...]
    looked_for: tuple[str, ...] = ()


def read_docs(
    docs: Path, include: Sequence[str] = (), exclude: Sequence[str] = ()
) -> Docs:
    """Read the pages below `docs`, ordered by path, and what they include.

    `docs` is a folder or one page.  `include` and `exclude` are patterns as
    in a .gitignore file, relative to the folder; without `include`, all
    `*.md`, `*.mdx` and `*.markdown` files count.  Hidden files and folders do not.
    A page must be a regular file inside of the folder; `docmodels.parse.tree` says
    what links do.  So must the files that pages include, whatever the patterns say.

    The diagnostics are `link-not-followed` and `page-linked`.  Raises `Failure`
    with `docs-not-found`, `docs-empty`, `docs-too-large` or `bad-value`, or with
    every `page-unreadable`, `page-outside` and `page-name`: what one of them
    declares must not vanish from the package.
    """
    return read_found(docs, find_tree(docs, include, exclude), include, exclude)


def read_found(
    docs: Path,
    tree: Tree | None,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
) -> Docs:
    """Do what `read_docs` does with the pages that `find_tree` has found."""
    if tree is None:
        return _with_included([_read(docs, docs.name, None)], docs_root(docs), ())
    notes = list(tree.diagnostics)
    if not tree.paths and not errors_in(notes):
        raise Failure(*notes, _empty(docs, include, exclude))
    pages = []
    total = 0
    base = _place_of(docs)
    for path in tree.paths:
        try:
            page = _read(docs / path, path, base)
        except Failure as failure:
            notes.extend(failure.diagnostics)
            continue
        pages.append(page)
        total += len(page.data)
        check_total(total, docs)
    if errors_in(notes):
        raise Failure(*notes)
    return _with_included(pages, docs, notes)


def check_total(size: int, docs: Path) -> None:
    """Raise Failure (`docs-too-large`) for more bytes than all pages may have."""
    if size > MAX_TOTAL:
        message = f"the pages have more than {size_words(MAX_TOTAL)} together"
        hint = "leave some out with --exclude"
        where = shown(docs)
        raise Failure(diagnose("docs-too-large", message, path=where, hint=hint))


def room_of(files: Iterable[PageFile]) -> int:
    """Return how many characters pages may have with all that they include."""
    sizes: dict[str, int] = {}
    for file in files:
        sizes[file.path] = len(file.data)
        sizes.update((one.path, len(one.data)) for one in file.included)
    return min(MAX_TOTAL, room_for(sum(sizes.values())))


def check_room(size: int, room: int, docs: Path) -> None:
    """Raise Failure (`docs-too-large`) for more characters than there is `room` for."""
    if size > room:
        message = (
            f"the pages have more than {size_words(room)} together, with the files "
            "that they include again and again"
        )
        hint = "let fewer pages include the largest files, or link them"
        where = shown(docs)
        raise Failure(diagnose("docs-too-large", message, path=where, hint=hint))


def _with_included(
    pages: Sequence[PageFile], root: Path, notes: Sequence[Diagnostic]
) -> Docs:
    """Return pages with the files that they include, which lie below `root`."""
    total = sum(len(page.data) for page in pages)

    def load(path: str) -> IncludedFile | None:
        nonlocal total
        try:
            data = read_regular(root / path, MAX_PAGE, root)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            return IncludedFile(path, refused=_reason(error))
        total += len(data)
        check_total(total, root)
        return IncludedFile(path, data)

    known: dict[str, IncludedFile | None]
    known = {page.path: IncludedFile(page.path, page.data) for page in pages}
    gatherer = Gatherer(load, known)
    files = tuple(
        replace(page, included=gatherer.reached(page.path, page.data)) for page in pages
    )
    own = {page.path for page in pages}
    looked_for = tuple(sorted(gatherer.loaded.keys() - own))
    return Docs(files, (*notes, *_lacking(gatherer.lacking)), looked_for)


def _lacking(lost: Sequence[Lacking]) -> Iterator[Diagnostic]:
    """Report the files that pages lack, all at once, at the first place."""
    if not lost:
        return
    first = min(lost, key=lambda one: (one.path, one.line))
    more = len({one.file for one in lost} - {first.file})
    others = f" and {more} more file{'s' * (more > 1)}" if more else ""
    places = f", in {len(lost)} places" if len(lost) > 1 else ""
    yield diagnose(
        "missing-includes",
        f'"{first.file}"{others} should stand here alone below a heading{places}, and '
        "cannot be found; what they declare is missing",
        Span(first.path, first.line, first.column),
        hint="put the files below the documentation folder, if they have tables",
    )


def _empty(docs: Path, include: Sequence[str], exclude: Sequence[str]) -> Diagnostic:
    patterns = [*(f"--include {p}" for p in include)]
    patterns += [f"--exclude {p}" for p in exclude]
    chosen = f" with {' '.join(patterns)}" if patterns else ""
    return diagnose(
        "docs-empty",
        f"the folder has no Markdown pages{chosen}",
        path=shown(docs),
        hint="pages are files that end in .md, .mdx or .markdown; those in folders "
        "that begin with a dot are left out",
    )


def _place_of(docs: Path) -> str:
    """Return where a folder really is; Failure when it is gone by now."""
    try:
        return real_path(docs)
    except OSError as error:
        message = f"the documentation cannot be read: {_reason(error)}"
        raise Failure(diagnose("page-unreadable", message, path=shown(docs))) from error


def _read(file: Path, path: str, base: str | None) -> PageFile:
    """Read a page below the folder `base`, or that is all of the documentation."""
    try:
        if base is None:
            return PageFile(path, read_regular(file, MAX_PAGE))
        return PageFile(path, read_below(file, MAX_PAGE, base))
    except OutsideError as error:
        code, hint = "page-outside", "copy the file to its place, or leave it out"
        message = f"the page is not read: {_reason(error)}"
    except TooLargeError as error:
        code, hint = "docs-too-large", "divide the page, or leave it out"
        message = f"the page is not read: {_reason(error)}"
    except OSError as error:
        code, hint = "page-unreadable", "correct that, or leave it out"
        message = f"the page cannot be read: {_reason(error)}"
    cure = f"{hint} with --exclude" if base is not None else None
    raise Failure(diagnose(code, message, path=shown(file), hint=cure))


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
