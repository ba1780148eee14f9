"""Builds the documentation as a site, into build/site/html.

    make site

README.md and its neighbours link to docs/ as a repository's host shows them.  On the
site all pages lie in one folder, so they are copied there, and their links follow.
Zensical builds the site; a link that leads nowhere is an error.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path, PurePosixPath

from docmodels.core.documentation import SITE

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "build" / "site"
#: What pages at the top of the repository are called on the site.
NAMES = {
    "README.md": "index.md",
    "CHANGELOG.md": "changes.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
}
_CODE = re.compile(r"(^ *```.*?^ *```$|`+[^`]+`+)", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"((?<!\\)\]\(|(?:src|srcset|href)=\")([^()\s\"#:]+)([#)\"])")


def copy_pages(folder: Path) -> None:
    """Copy the pages, as the site has them, and mkdocs.yml into `folder`."""
    pages = folder / "pages"
    shutil.rmtree(pages, ignore_errors=True)
    shutil.copytree(ROOT / "docs", pages)
    for source in [*NAMES, *_below(ROOT / "docs")]:
        target = pages / name_on_site(source)
        text = (ROOT / source).read_text("utf-8")
        target.write_text(moved(text, source), "utf-8", newline="\n")
    shutil.copy(ROOT / "mkdocs.yml", folder)


def name_on_site(source: str) -> str:
    """Return where a file of the repository is on the site; raises KeyError."""
    return NAMES[source] if source in NAMES else _below_docs(source)


def moved(text: str, source: str) -> str:
    """Return a page with links as the site needs them.

    Raises SystemExit for a link to a file that the site does not have.
    """
    here = PurePosixPath(source).parent
    from_page = PurePosixPath(name_on_site(source)).parent

    def follow(link: re.Match[str]) -> str:
        start, target, end = link.groups()
        there = os.path.normpath(here / target).replace(os.sep, "/")
        try:
            name = name_on_site(there)
        except KeyError:
            raise SystemExit(f"{source}: the site has no {there}") from None
        return f"{start}{os.path.relpath(name, from_page).replace(os.sep, '/')}{end}"

    parts = _CODE.split(text)
    parts[::2] = (_LINK.sub(follow, part) for part in parts[::2])
    return "".join(parts)


def build(folder: Path) -> None:
    """Build the site of `folder`; raises CalledProcessError if something is wrong."""
    program = Path(sys.executable).with_name("zensical")
    command = [program, "build", "--clean", "--strict"]
    subprocess.run(command, cwd=folder, check=True)


def _below(folder: Path) -> list[str]:
    pages = sorted(folder.rglob("*.md"))
    return [page.relative_to(ROOT).as_posix() for page in pages]


def _below_docs(source: str) -> str:
    top, _, rest = source.partition("/")
    if top != "docs" or not (ROOT / source).is_file():
        raise KeyError(source)
    return rest


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    copy_pages(FOLDER)
    build(FOLDER)
    print(f"{FOLDER / 'html' / 'index.html'}, for {SITE or 'no address yet'}")
