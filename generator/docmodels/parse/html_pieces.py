"""Cuts HTML into tags, comments and text, with the place of each.

Tags are those of CommonMark 0.31, section 6.6; anything else is text, as on the
page.  `html.parser` takes time with the square of what nothing closes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Each try ends at the next `<`, so that all of them take time with the text.
_TAG = re.compile(
    r"""<(?P<closing>/?)(?P<name>[A-Za-z][A-Za-z0-9:-]*+)
    (?:[^<>"']|"[^"<]*+"|'[^'<]*+')*+>""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A tag, with its `name` in lower case, or a text, with none.

    `source` stands so on the page, at `start`.
    """

    source: str
    start: int
    name: str = ""
    closing: bool = False

    def opens(self, *names: str) -> bool:
        """Tell whether this is the opening tag of one of these elements."""
        return not self.closing and self.name in names


def html_pieces(text: str) -> Iterator[Piece]:
    """Yield the tags and texts of HTML from first to last; comments are left out.

    A comment that nothing closes is text.
    """
    begin = at = 0
    comments = True
    while (start := text.find("<", at)) >= 0:
        if comments and text.startswith("<!--", start):
            end = text.find("-->", start + 4)
            comments = end >= 0  # behind here no comment is closed
            if comments:
                yield from _text(text, begin, start)
                begin = at = end + 3
                continue
        tag = _TAG.match(text, start)
        if tag is None:
            at = start + 1
            continue
        yield from _text(text, begin, start)
        yield Piece(tag[0], start, tag["name"].lower(), bool(tag["closing"]))
        begin = at = tag.end()
    yield from _text(text, begin, len(text))


def _text(text: str, start: int, end: int) -> Iterator[Piece]:
    if start < end:
        yield Piece(text[start:end], start)
