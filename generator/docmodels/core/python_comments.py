"""The comments of Python text, which are in no tree of its syntax."""

import io
import re
import tokenize

#: A string, or a comment outside of strings.  One that has no end goes on to the end of
#: the text, or of its line: else its signs would be tried again, one after the other.
_PIECE = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*+(?:""")?'
    r"|'''(?:[^'\\]|\\.|'(?!''))*+(?:''')?"
    r'|"(?:[^"\\\n]|\\.)*+"?'
    r"|'(?:[^'\\\n]|\\.)*+'?"
    r"|#[^\n]*+",
    re.DOTALL,
)
#: What may stand before a string that holds strings in turn.
_HOLDING = frozenset("fFtT")
_PREFIX = re.compile(r"(?<!\w)\w{1,2}(?=[\"'])")


def comments_of(text: str) -> list[tuple[int, str]]:
    """Return the line and the words of every comment, from its sign on.

    `text` is Python.  Raises what `tokenize` raises for what is none.
    """
    if "#" not in text:
        return []
    found = by_strings(text.replace("\r\n", "\n"))
    return by_tokens(text) if found is None else found


def by_tokens(text: str) -> list[tuple[int, str]]:
    """Do what `comments_of` does for any text, one token after the other."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return [(t.start[0], t.string) for t in tokens if t.type == tokenize.COMMENT]


def by_strings(text: str) -> list[tuple[int, str]] | None:
    """Do the same in a tenth of the time, from one string to the next.

    None for a text with strings that may hold strings in turn, or with a carriage
    return, which is the end of a line to some readers only.
    """
    if "\r" in text:
        return None
    found = []
    line, at = 1, 0
    for piece in _PIECE.finditer(text):
        start = piece.start()
        if text[start] == "#":
            line += text.count("\n", at, start)
            at = start
            found.append((line, piece[0]))
        elif text[start - 1 : start].isalpha():
            prefix = _PREFIX.match(text, max(0, start - 2))
            prefix = prefix or _PREFIX.match(text, start - 1)
            if prefix is not None and not _HOLDING.isdisjoint(prefix[0]):
                return None
    return found
