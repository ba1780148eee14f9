"""The names of the files that pages are: which endings they have."""

import posixpath

#: The endings of pages, the most usual one first.
PAGE_SUFFIXES = (".md", ".mdx", ".markdown")


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
