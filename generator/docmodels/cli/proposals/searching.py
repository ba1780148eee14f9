"""Which folder of a project is its documentation, by the tables that are read."""

import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from docmodels.core.paths import PAGE_SUFFIXES
from docmodels.core.wording import count

#: Folders in which a project has the pages of others, or none that count.
NOT_SEARCHED = (
    *("build", "dist", "node_modules", "site-packages", "test", "tests"),
    *("vendor", "venv"),
)
#: How much is looked at.  Whoever has more does not mean all of it.
MAX_ENTRIES = 50_000
MAX_SEARCHED = 2_000
MAX_PAGES = 20_000


class ProposalError(Exception):
    """Nothing can be proposed; says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder or a page, from the folder that was searched, and its tables."""

    path: str
    tables: int


@dataclass(frozen=True, slots=True)
class Found:
    """The documentation, and where else tables are read."""

    docs: Place
    others: tuple[Place, ...]


def check_size(folder: Path, *, searches: bool) -> tuple[str, ...]:
    """Return the folders below `folder` that a search leaves out.

    Raises ProposalError when there is more in it than one documentation has.
    """
    left_out = []
    entries = pages = 0
    most = MAX_SEARCHED if searches else MAX_PAGES
    for inner, folders, files in os.walk(folder):
        passed = [name for name in folders if searches and name in NOT_SEARCHED]
        left_out += [os.path.relpath(os.path.join(inner, n), folder) for n in passed]
        folders[:] = sorted(
            name for name in folders if name[0] != "." and name not in passed
        )
        entries += len(folders) + len(files)
        pages += sum(name.lower().endswith(PAGE_SUFFIXES) for name in files)
        if entries > MAX_ENTRIES or pages > most:
            passed_limit = (
                f"{count(MAX_ENTRIES, 'file')} and folders"
                if entries > MAX_ENTRIES
                else f"{count(most, 'page')}"
            )
            raise ProposalError(
                f"the folder has more than {passed_limit}: name the folder that "
                "holds the pages, as in docmodels init docs"
            )
    return tuple(Path(path).as_posix() for path in sorted(left_out))


def find_docs(tables: Mapping[str, int]) -> Found:
    """Return the folder that most `tables` of a project stand in.

    Those that are read are given, by page.  Pages right in the project's folder, such
    as its README, count only where no folder has tables; then the documentation is ""
    itself.  Further down it is the folder that has pages, or several folders with
    pages.
    """
    tops: Counter[str] = Counter()
    for page, number in tables.items():
        tops[page.partition("/")[0]] += number
    own = {page for page in tables if "/" not in page}
    folders = [name for name in tops if name not in own]
    if not folders:
        return Found(Place("", sum(tops.values())), ())
    best = min(folders, key=lambda name: (-tops[name], name))
    others = (Place(n, tops[n]) for n in sorted(tops) if n != best)
    inside = [page for page in tables if page.startswith(f"{best}/")]
    docs = os.path.commonpath([os.path.dirname(page) for page in inside])
    return Found(Place(Path(docs).as_posix(), tops[best]), tuple(others))
