"""Reads what stands within a line: from Markdown to runs.

Most cells of tables are plain text, perhaps with a link, and many stand on page after
page: these are not parsed by markdown-it, or once.
"""

import re
from collections.abc import MutableMapping, Sequence
from functools import lru_cache

from markdown_it.token import Token

from docmodels.core.guard import Unreadable
from docmodels.core.page import Run, RunKind, Runs
from docmodels.parse.grammar import inline_tokens
from docmodels.parse.inlines import read_inlines, visible

# Text that CommonMark 0.31 and `inlines` leave as it is: without a sign that begins
# something; an underscore between letters or digits emphasises nothing.
_TEXT = r"[^\0\n\r\\`*_\[\]<&^]*+"
_WORDS = rf"{_TEXT}(?:(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]){_TEXT})*+"
# A link (section 6.3) to an address that needs no escapes, and code (section 6.1).
_ADDRESS = (
    r"(?:https?://[a-z0-9]++(?:[.-][a-z0-9]++)*+(?=[/)]))?+"
    r"(?!//)[A-Za-z0-9_./#?=-]*+"
)
_SPAN = rf"(?<!!)\[{_WORDS}\]\({_ADDRESS}\)|`[!-_a-~][^\0\n\r`]*+`(?!`)"
_SIMPLE = re.compile(rf"{_WORDS}(?:(?:{_SPAN}){_WORDS})*+")
_SPANS = re.compile(r"\[([^\[\]]*+)\]\(([^()]*+)\)|`([^`]++)`")
#: So many texts are remembered, and how long they may be.
_KNOWN = 8192
_SHORT = 120


class RunReader:
    """Reads the texts of one page, whose definitions of links are in `env`."""

    def __init__(self, env: MutableMapping[str, object]) -> None:
        self._env = env

    def tokens(self, source: str) -> Sequence[Token]:
        """Return the tokens of a text; raise `Unreadable` if there are none."""
        return inline_tokens(source, self._env)

    def runs(self, source: str) -> Runs:
        """Return the runs of a text.  Raises `Unreadable`."""
        if "[" in source and self._env.get("references"):
            return read_inlines(self.tokens(source))
        return _known_runs(source) if len(source) <= _SHORT else _runs(source)


def read_runs(source: str) -> Runs:
    """Parse one line of Markdown, such as a type in the configuration.

    What markdown-it cannot read is plain text.
    """
    try:
        return _runs(source)
    except Unreadable:
        return (Run(RunKind.TEXT, source),)


def _runs(source: str) -> Runs:
    """Return the runs of a text that refers to no definitions of links."""
    simple = simple_runs(source)
    return read_inlines(inline_tokens(source, {})) if simple is None else simple


_known_runs = lru_cache(_KNOWN)(_runs)


def simple_runs(source: str) -> Runs | None:
    """Return the runs of text with plain links and code as `read_inlines` does.

    None for any other text.

    >>> simple_runs("A [bed](bed.md)") == read_runs("A [bed](bed.md)")
    True
    >>> simple_runs("A *bed*")
    """
    if _SIMPLE.fullmatch(source) is None:
        return None
    found: list[Run] = []
    parts = _SPANS.split(source)
    for at in range(0, len(parts), 4):
        if text := visible(parts[at]):
            found.append(Run(RunKind.TEXT, text))
        if at + 1 == len(parts):
            break
        label, target, code = parts[at + 1 : at + 4]
        if code is None:
            words = " ".join(visible(label).split())
            found.append(Run(RunKind.LINK, words, target))
        else:
            found.append(Run(RunKind.CODE, visible(code)))
    return tuple(found)
