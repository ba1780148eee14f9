"""Reads what stands within a line: from Markdown to runs.

Most cells of tables are plain text, and many stand on page after page.
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
_PLAIN = re.compile(
    r"[^\0\n\r\\`*_\[<&^]*+(?:(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])[^\0\n\r\\`*_\[<&^]*+)*+"
)
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
    plain = plain_runs(source)
    return read_inlines(inline_tokens(source, {})) if plain is None else plain


_known_runs = lru_cache(_KNOWN)(_runs)


def plain_runs(source: str) -> Runs | None:
    """Return the runs of plain text as `read_inlines` does, None for other text.

    >>> plain_runs("A bed") == read_runs("A bed"), plain_runs("A *bed*")
    (True, None)
    """
    if _PLAIN.fullmatch(source) is None:
        return None
    text = visible(source)
    return (Run(RunKind.TEXT, text),) if text else ()
