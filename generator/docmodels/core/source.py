"""A file of a package before it is on disk."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file of the output: a path below its folder, with forward slashes.

    `page` is the path of the page that makes it, None when it is of the whole.
    """

    path: str
    text: str
    page: str | None = None
