"""Puts included files in the places where pages include them.

This happens to lines, before Markdown is read, so that rows of a table may come from
another file; each line knows where it came from.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure, Span
from docmodels.core.limits import MAX_DEPTH
from docmodels.core.page import IncludedText
from docmodels.parse.addresses import rebased_links
from docmodels.parse.directives import Directive, find_directives
from docmodels.parse.grammar import literal_lines
from docmodels.parse.origins import (
    Expanded,
    IncludedFile,
    Line,
    Origin,
    indented,
    parted,
    trimmed,
)
from docmodels.parse.parts import WHOLE, chosen_lines, find_sections
from docmodels.parse.styles import included_paths
from docmodels.parse.text import decode_page, readable_lines

#: How many characters a page may have with all that it includes.
MAX_WITH_INCLUDED = 16 << 20
#: How much work may come of what is included again and again: so many characters, and
#: so many times those that are there.
_ALWAYS = 2 << 20
_TIMES = 8
#: So many characters each file counts beside its own, which may be none: it is work,
#: and files that include each other may do it very often.
_COST = 1 << 10
_HEADING = re.compile(r"(#{1,6})(?=\s)")
_LOWEST = 6
_TOO_LARGE = "the page would be too large with all that it includes"


def room_for(size: int) -> int:
    """Return how many characters may come of `size`, each file counted once."""
    return _ALWAYS + _TIMES * size


def expand(
    path: str, lines: Sequence[str], files: Iterable[IncludedFile]
) -> Expanded | None:
    """Return the lines of a page with the `files` that it includes in their places.

    None where it includes none of them.  The diagnostics are `file-not-included`: of a
    file that cannot be read, that includes itself, or that makes the page too large.
    """
    files = tuple(files)
    if not files:
        return None
    known = {one.path: one for one in files}
    size = sum(map(len, lines)) + sum(len(one.data) for one in files)
    room = min(MAX_WITH_INCLUDED, room_for(size))
    expander = _Expander(path, known, room)
    expander.texts[path] = _Text(path, tuple(lines))
    found = expander.lines(path, range(len(lines)), (path,), path)
    if not expander.used and not expander.found:
        return None
    included = (
        IncludedText(one, expander.texts[one].lines, expander.used[one])
        for one in sorted(expander.used)
    )
    told = tuple(expander.found)
    cost = room - max(expander.left, 0)
    return Expanded(tuple(found), tuple(included), told, cost)


@dataclass(slots=True)
class _Text:
    """The lines of a file, and the directives that stand on them."""

    path: str
    lines: tuple[str, ...]
    _directives: dict[int, tuple[Directive, ...]] | None = None
    _sections: dict[str, range] | None = None
    _literal: frozenset[int] | None = None

    def literal(self) -> frozenset[int]:
        """Return the lines that stand in code or a comment."""
        if self._literal is None:
            self._literal = literal_lines(self.path, self.lines)
        return self._literal

    def sections(self) -> Mapping[str, range]:
        """Return the lines of each section that marks make."""
        if self._sections is None:
            self._sections = find_sections(self.lines)
        return self._sections

    def directives(self) -> Mapping[int, tuple[Directive, ...]]:
        """Return what stands on each line, those in code left out."""
        if self._directives is None:
            found: dict[int, tuple[Directive, ...]] = {}
            for one in real_directives(self.path, self.lines):
                found[one.first] = (*found.get(one.first, ()), one)
            self._directives = found
        return self._directives


def real_directives(path: str, lines: Sequence[str]) -> tuple[Directive, ...]:
    """Return the directives in a file that do not stand in code or a comment."""
    found = tuple(find_directives(lines))
    literal = literal_lines(path, lines) if found else frozenset()
    return tuple(one for one in found if one.first not in literal)


@dataclass(slots=True)
class _Expander:
    """Puts together the lines of one page."""

    page: str
    files: Mapping[str, IncludedFile]
    left: int
    texts: dict[str, _Text] = field(default_factory=dict)
    # The files that were included, and whether as a whole; the diagnostics, each once.
    used: dict[str, bool] = field(default_factory=dict)
    found: dict[Diagnostic, None] = field(default_factory=dict)

    def lines(
        self, path: str, chosen: Sequence[int], stack: tuple[str, ...], base: str
    ) -> list[Line]:
        """Return the chosen lines of a file, with what they include."""
        text = self.texts[path]
        directives = text.directives()
        result: list[Line] = []
        # Where a file's blocks begin and end: they do not run into their neighbours.
        bounds: set[int] = set()
        behind = 0
        for at in chosen:
            if at < behind:
                continue
            here = directives.get(at, ())
            known = [(one, self._file(one, path)) for one in here]
            if not any(file or not one.path for one, file in known):
                result.append(self._own(path, at, base))
                continue
            if here[0].margin is None:
                result.append(self._inline(path, at, known, stack, base))
                continue
            one, file = known[0]
            behind = one.last
            if file is not None:
                inner = self._included(one, file, path, stack, base)
                if one.style.own_blocks and inner:
                    bounds.update((len(result), len(result) + len(inner)))
                result += (indented(line, one.margin or "") for line in inner)
        return [*parted(result, bounds)]

    def _own(self, path: str, at: int, base: str) -> Line:
        file = "" if path == self.page else path
        return Line(self.texts[path].lines[at], (Origin(0, file, at + 1, 0, base),))

    def _file(self, one: Directive, path: str) -> IncludedFile | None:
        paths = included_paths(one.style, one.path, path)
        return next((self.files[p] for p in paths if p in self.files), None)

    def _included(
        self,
        one: Directive,
        file: IncludedFile,
        path: str,
        stack: tuple[str, ...],
        base: str,
    ) -> list[Line]:
        """Return the lines of an included file; none, and say why, if it cannot be."""
        reason = self._refusal(file, stack)
        chosen: Sequence[int] = ()
        if not reason:
            lines = self.texts[file.path].lines
            sections = self.texts[file.path].sections() if one.part.section else {}
            chosen = chosen_lines(lines, one.part, sections, self.left)
            self.left -= _COST + sum(len(lines[at]) + 1 for at in chosen)
            if one.part.after or one.part.before:
                self.left -= len(lines)  # where it begins and ends was sought in all
            if not chosen and one.part.section:
                reason = f'it has no section "{one.part.section}"'
            elif self.left < 0:
                reason = _TOO_LARGE
        if reason:
            self._tell(one, file, path, reason)
            return []
        whole = one.part == WHOLE or self.used.get(file.path, False)
        self.used[file.path] = whole
        start = file.path if one.style.own_links else base
        found = self.lines(file.path, chosen, (*stack, file.path), start)
        if one.deeper:
            found = [self._lowered(line, one.deeper) for line in found]
        return trimmed(found) if one.style.own_blocks else found

    def _lowered(self, line: Line, deeper: int) -> Line:
        """Return a line of an included file, a heading so many levels lower."""
        origin = line.origins[0]
        marks = _HEADING.match(line.text)
        if marks is None or origin.line - 1 in self.texts[origin.file].literal():
            return line
        return indented(line, "#" * min(deeper, _LOWEST - len(marks[1])))

    def _refusal(self, file: IncludedFile, stack: tuple[str, ...]) -> str:
        """Say why a file cannot be included; empty if it can."""
        if file.refused:
            return file.refused
        if file.path in stack:
            return "it would include itself"
        if self.left < 0:
            return _TOO_LARGE
        if len(stack) > MAX_DEPTH:
            return f"more than {MAX_DEPTH} files include each other"
        if file.path not in self.texts:
            try:
                lines = decode_page(file.path, file.data).split("\n")
            except Failure as failure:
                return failure.diagnostics[0].message
            read, newer = readable_lines(file.path, lines)
            self.found |= {self._moved(each, file.path): None for each in newer}
            last = len(read) - 1 if read and not read[-1] else len(read)
            self.texts[file.path] = _Text(file.path, read[:last])
        return ""

    def _moved(self, found: Diagnostic, file: str) -> Diagnostic:
        """Say of a finding in an included file on which page that is."""
        if found.span is None:
            return found
        return replace(found, span=replace(found.span, page=self.page, file=file))

    def _tell(self, one: Directive, file: IncludedFile, path: str, reason: str) -> None:
        place = "" if path == self.page else path
        width = len(one.margin) if one.margin is not None else one.start
        self.found[
            diagnose(
                "file-not-included",
                f"{file.path} belongs here, and is not read: {reason}",
                Span(self.page, one.first + 1, width + 1, None, place),
                hint="correct that, or write here what belongs here",
            )
        ] = None

    def _inline(
        self,
        path: str,
        at: int,
        known: Sequence[tuple[Directive, IncludedFile | None]],
        stack: tuple[str, ...],
        base: str,
    ) -> Line:
        """Return a line of text with the texts of files in it."""
        whole = self.texts[path].lines[at]
        own = self._own(path, at, base).origins[0]
        is_row = "|" in _without(whole, (one for one, _ in known))
        text = ""
        origins: list[Origin] = []
        done = 0
        for one, file in known:
            if file is None:
                continue
            origins.append(replace(own, start=len(text), column=done))
            text += whole[done : one.start]
            done = one.end
            inner = self._included(one, file, path, stack, base)
            full = [line for line in inner if line.text.strip()]
            for number, line in enumerate(full):
                lead = len(line.text) - len(line.text.lstrip())
                text += " " if number else ""
                origins += (
                    replace(each, start=max(each.start - lead, 0) + len(text))
                    for each in line.origins
                )
                words = rebased_links(line.text.strip(), line.origins[0].base, base)
                text += words.replace("|", "\\|") if is_row else words
        origins.append(replace(own, start=len(text), column=done))
        return Line(text + whole[done:], tuple(origins))


def _without(line: str, directives: Iterable[Directive]) -> str:
    parts = []
    done = 0
    for one in directives:
        parts.append(line[done : one.start])
        done = one.end
    return "".join((*parts, line[done:]))
