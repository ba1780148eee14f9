"""Templates: where they are found, and where they are filled in.

A user's folder comes first, so that a file of the same name replaces the one
that comes with docmodels; the replaced one is still there for ``extends`` and
``import`` under the prefix ``docmodels/``.

docmodels' own templates are filled in by this process.  Those of a user are
filled in by one of their own, which has an end: see `docmodels.emit.confinement`.
"""

import difflib
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from pathlib import Path

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.emit.confinement import fill_confined
from docmodels.emit.filling import Filler
from docmodels.emit.own_templates import own_folder


@dataclass(frozen=True, slots=True)
class Filling:
    """The name of a template, and what it is given."""

    template: str
    context: Mapping[str, object]


class Templates:
    """The templates of one run: the user's, if any, then docmodels' own."""

    def __init__(self, folder: Path | None = None) -> None:
        """Look for templates in `folder` first, then among docmodels' own.

        Raises Failure: `template-folder` when `folder` is not a folder,
        `template-unreadable` when a folder in it cannot be read.
        """
        # os.path, as it answers where pathlib would raise
        if folder is not None and not os.path.isdir(folder):
            state = "is not a folder" if os.path.lexists(folder) else "does not exist"
            message = f"the template folder {folder} {state}"
            raise Failure(diagnose("template-folder", message, path=str(folder)))
        self._own = own_folder()
        self._folders = (self._own,) if folder is None else (folder, self._own)
        if self.only_ours:
            self._filler = _our_filler(self._own, _state(self._own))
        else:
            self._filler = Filler(self._folders, self._own)

    def names(self) -> tuple[str, ...]:
        """Return the names of all templates, sorted, each one once."""
        return self._filler.names

    @property
    def only_ours(self) -> bool:
        """Whether all templates are docmodels' own."""
        return len(self._folders) == 1

    def comments(self) -> frozenset[str]:
        """Return the comments of Python that the templates themselves hold.

        They stand in a template's text or in a string of it; one that a value
        is put into is none.  A template with a syntax error ends there; it
        fails when it is rendered.
        """
        return _comments(self._filler, not self.only_ours)

    def render(self, name: str, **context: object) -> str:
        """Fill in the template `name` with `context`; return its text.

        Raises what `render_all` raises.
        """
        return self.render_all([Filling(name, context)])[0]

    def render_all(self, fillings: Sequence[Filling]) -> list[str]:
        """Return the texts of several templates; raises what `render_each` raises."""
        return [*self.render_each(fillings)]

    def render_each(self, fillings: Sequence[Filling]) -> Iterator[str]:
        """Yield the texts of several templates, those of docmodels one by one.

        With templates of a user, what they are given must be fit for `pickle`.

        Raises Failure for the first that fails: `unknown-template` when there is
        none of that name, `template-error` when it has a syntax error or fails,
        `template-unreadable`, and `template-limit` when it works or writes
        without an end, all with its path and most with its line.
        """
        for filling in fillings:
            if filling.template not in self.names():
                raise Failure(self._unknown(filling.template))
        if self.only_ours:
            for one in fillings:
                yield self._filler.fill(one.template, one.context)
            return
        pairs = [(f.template, f.context) for f in fillings]
        yield from fill_confined(self._folders, self._own, pairs)

    def _unknown(self, name: str) -> Diagnostic:
        names = self.names()
        near = difflib.get_close_matches(name, names, n=1)
        listed = f"The templates are: {', '.join(names)}."
        hint = f'Did you mean "{near[0]}"?' if near else listed
        return diagnose("unknown-template", f'no template "{name}"', hint=hint)


@lru_cache(maxsize=1)
def _our_filler(own: Path, state: frozenset[tuple[str, int, int, int]]) -> Filler:
    """Return docmodels' own templates, compiled once for all runs of a process.

    `state` is what `_state` says of them: who works on them sees what changes.
    """
    return Filler((own,), own)


def _state(folder: Path) -> frozenset[tuple[str, int, int, int]]:
    """Return the files below a folder, with size and times of their last changes."""
    found = set()
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            with suppress(OSError):
                seen = os.lstat(path)
                found.add((path, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns))
    return frozenset(found)


@lru_cache(maxsize=1)
def _comments(filler: Filler, with_ours: bool) -> frozenset[str]:
    found = filler.words(with_ours=with_ours)
    return frozenset(chain.from_iterable(map(_comments_in, found)))


def _comments_in(text: str) -> Iterator[str]:
    """Yield what is a comment if no string is around it."""
    for line in text.split("\n"):
        for at, char in enumerate(line):
            if char == "#":
                yield line[at:].rstrip()
