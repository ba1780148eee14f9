"""Tells models of one name on a page apart by the namespaces that they stand in.

Documentation of several versions of an API says of each heading which one it belongs
to, in its anchor (`#example.org/v1beta1.Bed`) or in a heading above it.
"""

import re
from collections.abc import Iterator

from docmodels.core.page import Page, Section
from docmodels.core.rules import Rule

WITH_NAMESPACE = Rule(
    name="name-with-namespace",
    says="A second model of one name on a page has words of its namespace in front of "
    "it, which its anchor or a heading above it states: the version first.",
    example="## shop.example/v1\n\n### Bed\n\n"
    "| Field | Type |\n|---|---|\n| size | int |\n\n"
    "## shop.example/v1beta1\n\n### Bed\n\n"
    "| Field | Type |\n|---|---|\n| size | string |\n",
    fixed=True,
)
RULES: tuple[Rule, ...] = (WITH_NAMESPACE,)

_VERSION = re.compile(r"v\d+(?:(?:alpha|beta|rc)\d*)?", re.IGNORECASE)
_BETWEEN = re.compile(r"[./]")
_WORD = re.compile(r"[^\W_]+")


def names_with_namespace(name: str, page: Page, section: Section) -> Iterator[str]:
    """Yield the names with more and more of the namespace of a heading before them.

    Of `shop.example/v1beta1` that is the version, then its first part, then all.
    """
    parts = _namespace(name, page, section)
    choices = parts[-1:], (*parts[:1], *parts[-1:]), parts
    for kept in dict.fromkeys(choices[: len(parts)]):
        yield "".join(map(_capital, kept)) + name[:1].upper() + name[1:]


def _namespace(name: str, page: Page, section: Section) -> tuple[str, ...]:
    """Return the parts of the namespace that a heading stands in, none if unknown."""
    plain = name.replace(" ", "").casefold()
    for anchor in section.anchors:
        *parts, last = _BETWEEN.split(anchor)
        if any(parts) and last.casefold() == plain:
            return tuple(part for part in parts if part)
    for above in page.ancestors(section)[1:]:
        parts = [part for part in _BETWEEN.split(above.title.strip("` ")) if part]
        if parts and _VERSION.fullmatch(parts[-1]) and " " not in parts[0]:
            return tuple(parts)
    return ()


def _capital(part: str) -> str:
    """Return a part of a namespace as words of a class: `Shop`, `ExternalSecrets`."""
    return "".join(word[:1].upper() + word[1:] for word in _WORD.findall(part))
