"""The fragments that lead to headings, and the HTML that states them."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from docmodels.entities import unescape

_ANCHOR = re.compile(r"""<\w+\b[^>]*?\b(?:id|name)\s*=\s*["']?([^"'\s>]+)""")
_NOT_IN_SLUG = re.compile(r"[^\w\- ]")
_LONE_ANCHOR = re.compile(r" {0,3}(<a\s[^<>]*?)\s*/?>\s*")
_ATX_HEADING = re.compile(r" {0,3}#{1,6}(?:\s|$)")


def slug_of(title: str) -> str:
    """Return the fragment that GitHub gives the first heading of that title.

    >>> slug_of("Beds & cots")
    'beds--cots'
    """
    return _NOT_IN_SLUG.sub("", title.lower()).replace(" ", "-")


def joint_slug(above: str, title: str) -> str:
    """Return the fragment on sites that put the heading above before each one.

    >>> joint_slug("Cot object", "Bed structure")
    'cot-object-bed-structure'
    """
    return f"{slug_of(above)}-{slug_of(title)}"


def html_anchors(source: str) -> list[str]:
    """Return the anchors in a text that may have HTML in it.

    >>> html_anchors('<a name="bed"></a> A bed')
    ['bed']
    """
    if "<" not in source:
        return []
    return [unescape(anchor) for anchor in _ANCHOR.findall(source)]


def closed_anchors(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines of a page, those anchors closed that stand above a heading.

    `<a name="bed"/>` alone on a line begins HTML that goes on to the next empty
    line, so that Markdown has no heading there.
    """
    for line, after in zip_longest(lines, lines[1:], fillvalue=""):
        lone = _LONE_ANCHOR.fullmatch(line) if _ATX_HEADING.match(after) else None
        yield f"{lone[1]}></a>" if lone else line
