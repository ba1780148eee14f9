"""How tools that include files differ: where they look, and what links mean."""

import posixpath
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from docmodels.core.paths import PAGE_SUFFIXES

#: How many characters a path may have: each of its folders is tried in turn.
_LONGEST = 1_000
#: So many folders of a path may lie above the documentation.
_MOST_ABOVE = 32


@dataclass(frozen=True, slots=True)
class Style:
    """A way of including files.

    `files` are those that a path may mean in a file, all below the documentation
    folder, the likeliest first.  `own_blocks` says that the text of the file does not
    run into the lines around it, `own_links` that its links start at the file.
    """

    files: Callable[[str, str], Iterator[str]]
    own_blocks: bool = False
    own_links: bool = False


def _beside(path: str, start: str) -> Iterator[str]:
    """Look beside the file that includes another one."""
    yield posixpath.join(posixpath.dirname(start), path)


def _from_root(path: str, start: str) -> Iterator[str]:
    """Look below the root, which may be a folder above the documentation.

    The first folders of the path are those above then; a file's name alone, at the
    end of a longer path, would be that of any file.
    """
    parts = [part for part in path.split("/") if part not in ("", ".")]
    for at in range(min(max(len(parts) - 1, 1), _MOST_ABOVE)):
        yield "/".join(parts[at:])


def _docfx(path: str, start: str) -> Iterator[str]:
    path = unquote(path)
    if path.startswith(("~/", "/")):
        return _from_root(path.removeprefix("~"), start)
    return _beside(path, start)


def _snippet(path: str, start: str) -> Iterator[str]:
    """Look in the folders of `base_path`, which nothing in a page tells."""
    yield from _from_root(path, start)
    yield from _beside(path, start)


def _plugin(path: str, start: str) -> Iterator[str]:
    """Look beside the file for `./x` and `../x`, else in the docs folder first."""
    if not path.startswith("."):
        yield from _from_root(path, start)
    yield from _beside(path, start)


def _imported(path: str, start: str) -> Iterator[str]:
    """Look beside the file for `./x`, else below the folder of the site."""
    if path.startswith("."):
        yield from _beside(path, start)
    elif path.startswith("@site/"):
        _, _, inside = path.partition("/")
        yield inside
        # the site has its documentation in a folder, which is often what is read
        yield inside.partition("/")[2]


DOCFX = Style(_docfx, own_blocks=True, own_links=True)
SNIPPET = Style(_snippet)
PLUGIN = Style(_plugin, own_links=True)
PLUGIN_TEXT = Style(_plugin)
BRACES = Style(_snippet)
BOOK = Style(_beside)
COMPONENT = Style(_imported, own_blocks=True, own_links=True)


def included_paths(style: Style, path: str, start: str) -> Iterator[str]:
    """Yield the files that a path may mean, below the documentation folder.

    They have the endings of pages; hidden files and folders do not count.
    """
    if len(path) > _LONGEST:
        return
    if not path or "\0" in path or not path.lower().endswith(PAGE_SUFFIXES):
        return
    for candidate in style.files(path, start):
        plain = posixpath.normpath(candidate)
        hidden = any(part.startswith(".") for part in plain.split("/"))
        if not hidden and not plain.startswith("/"):
            yield plain
