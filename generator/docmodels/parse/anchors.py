"""The fragments that lead to headings, and the HTML that states them."""

import re

from docmodels.parse.entities import unescape

# A tag is taken whole, lest each `<` in it begins another try.
_TAG = re.compile(r"<\w+\b([^>]*+)")
_ANCHOR = re.compile(r"""\b(?:id|name)\s*+=\s*+["']?([^"'\s]+?)(?=["'\s]|/?\Z)""")
_NOT_IN_SLUG = re.compile(r"[^\w\- ]")
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


def named_slug(title: str) -> str | None:
    """Return the fragment of the name in a heading that says before it what it is.

    >>> named_slug("Enum: BedKind"), named_slug("Note: see below")
    ('bedkind', None)
    """
    label, colon, name = title.replace("`", "").partition(":")
    told = colon and label.strip().isalpha() and name.strip().isidentifier()
    return slug_of(name.strip()) if told else None


def html_anchors(source: str) -> list[str]:
    """Return the anchors in a text that may have HTML in it; a tag may have two.

    >>> html_anchors('<a name="bed" id="beds.bed"></a> A bed')
    ['bed', 'beds.bed']
    """
    if "<" not in source:
        return []
    found = (a for tag in _TAG.findall(source) for a in _ANCHOR.findall(tag))
    return [unescape(anchor) for anchor in dict.fromkeys(found)]


def is_heading(line: str) -> bool:
    """Tell whether a line is a heading with number signs."""
    return _ATX_HEADING.match(line) is not None


def without_tags(source: str) -> str:
    """Return a text without the tags and comments of HTML in it.

    A comment that nothing closes is taken for a tag, and a tag that nothing closes
    for text.

    >>> without_tags("<!-- <b> --><b>Bed</b>")
    'Bed'
    """
    parts: list[str] = []
    at = 0
    comments = True
    while (start := source.find("<", at)) >= 0:
        end = -1
        if comments and source.startswith("<!--", start):
            end = source.find("-->", start + 4)
            # Behind here no comment is closed: none is sought again.
            comments = end >= 0
            end += 3 if comments else 0
        if end < 0:
            end = source.find(">", start) + 1
        if not end:
            break
        parts.append(source[at:start])
        at = end
    return "".join((*parts, source[at:]))
