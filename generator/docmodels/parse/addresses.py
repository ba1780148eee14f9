"""Lets links of an included file lead on from the page that includes it."""

import posixpath
import re

# A link's destination, and that of a definition.
_DESTINATION = re.compile(r"(?<=\]\()[^\s()<>]++|(?<=\]: )[^\s<>]++")
_PATH = re.compile(r"[^#?]*+")
_ELSEWHERE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|[/\\#?~]|\Z")


def rebased(target: str, base: str, page: str) -> str:
    """Return the target of a link in the file `base` as one on the page `page`.

    >>> rebased("../person.md#id", "api/includes/rows.md", "guide/boat.md")
    '../api/person.md#id'
    >>> rebased("#id", "includes/rows.md", "boat.md")
    '#id'
    """
    if base == page or _ELSEWHERE.match(target):
        return target
    found = _PATH.match(target)
    path = found[0] if found else ""
    home = posixpath.join(posixpath.dirname(base), path.replace("\\", "/"))
    up = "../" * page.count("/")
    return up + posixpath.normpath(home) + target[len(path) :]


def rebased_links(text: str, base: str, page: str) -> str:
    """Return Markdown whose links lead on from the file `page`."""
    if base == page:
        return text
    return _DESTINATION.sub(lambda one: rebased(one[0], base, page), text)
