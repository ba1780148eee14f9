"""The addresses of links, and the pages that they may stand for."""

import posixpath
from collections.abc import Iterator
from urllib.parse import SplitResult, unquote, urlsplit

from docmodels.core.paths import PAGE_SUFFIXES, without_suffix

# How links call the files that pages become on the web.
_WEB_SUFFIXES = (".html", ".htm")


def split_address(target: str) -> SplitResult:
    """Split the target of a link; what is no valid address is that of no page."""
    try:
        return urlsplit(target)
    except ValueError:  # such as `//[a-z].example`, whose host is no address
        return SplitResult("", target, target, "", "")


def normal_path(path: str, page: str) -> str:
    """Return a link's path relative to the documentation folder.

    >>> normal_path("../beds/cot.md#x", "rooms/double.md")
    'beds/cot.md#x'
    """
    path = unquote(path).replace("\\", "/")
    if path.startswith("/"):
        return posixpath.normpath(path).lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), path))


def stem_of(path: str) -> str:
    """Return the name of a file without folder and ending, that of the web included.

    >>> stem_of("beds/cot.html"), stem_of("beds/cot.md")
    ('cot', 'cot')
    """
    return _without_ending(posixpath.basename(path))


def page_files(path: str) -> Iterator[str]:
    """Yield the files that a path may stand for, the likeliest first.

    >>> list(page_files("cot"))[:2]
    ['cot', 'cot.md']
    """
    stem = _without_ending(path)
    yield path
    for suffix in PAGE_SUFFIXES:
        yield stem + suffix
    yield f"{stem}/index.md"
    yield f"{stem}/README.md"


def _without_ending(path: str) -> str:
    for suffix in _WEB_SUFFIXES:
        path = path.removesuffix(suffix)
    return without_suffix(path)
