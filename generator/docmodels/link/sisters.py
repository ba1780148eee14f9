"""Finds what sites find that join several files to one page, or begin at a root.

A generator of a site resolves `api/models.md` from the root of the docs, too; one that
joins all files of a folder of includes resolves `#bed` on the page that they become.
"""

import posixpath
from collections.abc import Iterator, Mapping, Sequence

from docmodels.core.declarations import PageDecls
from docmodels.core.paths import page_stem
from docmodels.core.rules import Rule
from docmodels.link.addresses import normal_path, page_files
from docmodels.link.examples import model, other_page, room

FOLDER_ABOVE = Rule(
    name="page-from-folder-above",
    says="A link to a missing page leads to the one page that it names from a folder "
    "above its own.",
    example=room("Gap")
    + other_page("api/v1/rooms.md", "# Rooms\n", room("[sleep](v1/beds.md#cot)"))
    + other_page("api/v1/beds.md", model("Cot")),
)
JOINED_PAGE = Rule(
    name="anchor-of-joined-page",
    says="A fragment that an included file lacks is that of the one other included "
    "file that has it.",
    example=room("Gap")
    + other_page("includes/_rooms.md", "# Rooms\n", room("[sleep](#cot)"))
    + other_page("includes/_beds.md", "# Beds\n", model("Cot")),
)
RULES: tuple[Rule, ...] = (FOLDER_ABOVE, JOINED_PAGE)

_FOLDERS = frozenset("include includes partial partials snippet snippets".split())


def page_above(path: str, start: str, pages: Mapping[str, PageDecls]) -> str | None:
    """Return the one page that a path means from a folder above that of `start`."""
    plain = normal_path(path, "")
    if not path or path.startswith("/") or plain.startswith(".."):
        return None
    found = {
        candidate
        for folder in _folders_above(posixpath.dirname(start))
        for candidate in page_files(posixpath.join(folder, plain))
        if candidate in pages
    }
    return found.pop() if len(found) == 1 else None


def _folders_above(folder: str) -> Iterator[str]:
    while folder:
        folder = posixpath.dirname(folder)
        yield folder


class JoinedPages:
    """The files that become one page, by the folder of that page."""

    def __init__(self, pages: Sequence[PageDecls]) -> None:
        """Take all pages of the documentation."""
        self._having: dict[tuple[str, str], list[str]] = {}
        for page in pages:
            home = _home(page.path)
            if home is not None:
                anchors = (one for section in page.sections for one in section.anchors)
                for anchor in dict.fromkeys(anchors):
                    self._having.setdefault((home, anchor), []).append(page.path)

    def having(self, anchor: str, start: str) -> str | None:
        """Return the one file that has an anchor, of those joined with `start`."""
        home = _home(start)
        if home is None:
            home = posixpath.dirname(start)
        found = self._having.get((home, anchor), [])
        return found[0] if len(found) == 1 else None


def _home(path: str) -> str | None:
    """Return the folder of the page that a file is included in, None for others."""
    *folders, _ = path.split("/")
    for index, folder in enumerate(folders):
        if folder.strip("_").casefold() in _FOLDERS:
            return "/".join(folders[:index])
    return "/".join(folders) if page_stem(path).startswith("_") else None
