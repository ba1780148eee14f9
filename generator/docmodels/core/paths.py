"""The names of files: which endings those of pages have, and which are no text."""

import posixpath
import re

#: The endings of pages, the most usual one first.
PAGE_SUFFIXES = (".md", ".mdx", ".markdown")
#: What stands for a byte that is not UTF-8.
_SURROGATE = re.compile("[\ud800-\udfff]")


def is_unicode(path: str) -> bool:
    r"""Tell whether a path can be written as UTF-8.

    >>> is_unicode("größe.md"), is_unicode("\udcff.md")
    (True, False)
    """
    return path.isascii() or _SURROGATE.search(path) is None


def without_suffix(path: str) -> str:
    """Return the path of a page without its ending.

    >>> without_suffix("billing/invoice.md"), without_suffix("v1.0")
    ('billing/invoice', 'v1.0')
    """
    for suffix in PAGE_SUFFIXES:
        if path.lower().endswith(suffix):
            return path[: -len(suffix)]
    return path


def page_stem(path: str) -> str:
    """Return the name of a page's file without folder and ending.

    >>> page_stem("billing/invoice.md")
    'invoice'
    """
    return without_suffix(posixpath.basename(path))
