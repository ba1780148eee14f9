"""Finds the files that pages include, and those that these include in turn."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeAlias

from docmodels.core.diagnostics import Failure
from docmodels.parse.directives import Directive, find_directives
from docmodels.parse.including import real_directives
from docmodels.parse.origins import IncludedFile
from docmodels.parse.styles import included_paths
from docmodels.parse.text import decode_page

#: Returns the file at a path below the documentation folder, None where there is none.
Load: TypeAlias = Callable[[str], IncludedFile | None]

#: One of them is in every directive.
_SIGNS = (b"[!", b"8<-", b"{%", b"{!", b"{{#", b"from '", b'from "')
# A heading, but no tab.
_HEADING = re.compile(r"#{1,6}\s(?!.+\]\(#tab)")
# So many lines around a directive may be empty.
_NEAR = 5


@dataclass(frozen=True, slots=True)
class Lacking:
    """A line that is all there is below a heading, and names a file that is not there.

    `line` and `column` count from 1.
    """

    path: str
    line: int
    column: int
    file: str


@dataclass(slots=True)
class Gatherer:
    """Loads each file once, whatever includes it; `loaded` may have some already."""

    load: Load
    loaded: dict[str, IncludedFile | None] = field(default_factory=dict)
    lacking: list[Lacking] = field(default_factory=list)
    _inner: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def reached(self, path: str, data: bytes) -> tuple[IncludedFile, ...]:
        """Return the files that a page may include, directly or not, by their paths."""
        found: dict[str, IncludedFile] = {}
        todo = [*self._direct(path, data)]
        while todo:
            one = todo.pop()
            file = self._file(one)
            if one not in found and file is not None:
                found[one] = file
                if one not in self._inner:
                    self._inner[one] = tuple(self._direct(one, file.data))
                todo += self._inner[one]
        return tuple(found[one] for one in sorted(found))

    def _file(self, path: str) -> IncludedFile | None:
        if path not in self.loaded:
            self.loaded[path] = self.load(path)
        return self.loaded[path]

    def _direct(self, path: str, data: bytes) -> Iterator[str]:
        """Yield the files that the directives in a file mean."""
        if not any(sign in data for sign in _SIGNS):
            return
        try:
            lines = decode_page(path, data).split("\n")
        except Failure:
            return
        # where no file is, it does not matter what is code
        named = [*find_directives(lines)]
        lacking = {one.first for one in named if self._is_lost(path, lines, one)}
        if lacking or any(map(partial(self._meant, path), named)):
            for one in real_directives(path, lines):
                if found := self._meant(path, one):
                    yield found
                elif one.first in lacking:
                    column = len(one.margin or "") + 1
                    lost = Lacking(path, one.first + 1, column, one.path)
                    self.lacking.append(lost)

    def _is_lost(self, path: str, lines: Sequence[str], one: Directive) -> bool:
        """Tell whether nothing but the file of a directive stands below a heading."""
        if one.margin is None or self._meant(path, one) is not None:
            return False
        if not any(included_paths(one.style, one.path, path)):
            return False
        above = next(
            (
                s
                for s in lines[max(one.first - _NEAR, 0) : one.first][::-1]
                if s.strip()
            ),
            "",
        )
        below = next((s for s in lines[one.last : one.last + _NEAR] if s.strip()), "#")
        return bool(_HEADING.match(above)) and below.startswith("#")

    def _meant(self, path: str, one: Directive) -> str | None:
        """Return the file that a directive means, if there is one."""
        paths = included_paths(one.style, one.path, path)
        return next((p for p in paths if self._file(p) is not None), None)
