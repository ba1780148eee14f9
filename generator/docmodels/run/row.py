"""Files that are finished in their order, some of them by a second process."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from docmodels.core.diagnostics import Failure
from docmodels.core.source import SourceFile
from docmodels.emit.formatting import format_sources, tree_of
from docmodels.emit.targets import Standard, proven
from docmodels.run.finished import Finished
from docmodels.run.helper import Answer, Helper
from docmodels.run.piecewise import finished_in_pieces
from docmodels.write import Entry, entry_of

#: So many files are asked for at a time.
_AT_ONCE = 8
#: So many files wait at most for those before them.
_MOST = 200


@dataclass(slots=True, eq=False)
class _Waiting:
    """A file, what it is made of, and what has become of it.

    `failed` says that it may not be written, which is told when it is its turn.
    """

    file: SourceFile
    source: str
    made: Finished | None = None
    asked: tuple[Answer, int] | None = None
    failed: bool = False


class Row:
    """Files that templates of docmodels have made, on their way."""

    def __init__(self, held_to: Standard, helper: Helper | None) -> None:
        self._held_to = held_to
        self._helper = helper
        self._row: deque[_Waiting] = deque()
        #: Those that nobody has begun with.
        self._new: deque[_Waiting] = deque()

    def add(self, file: SourceFile, source: str, made: Finished | None) -> None:
        """Add a file, which may be finished already, as `made`."""
        one = _Waiting(file, source, made)
        self._row.append(one)
        if made is None:
            self._new.append(one)

    def done(self) -> Iterator[Finished]:
        """Have some work done; yield the files at the front that are finished."""
        while self._helper is not None and self._helper.is_free:
            if len(self._new) < _AT_ONCE:
                break
            self._send(self._helper)
        if self._helper is None or len(self._new) >= 2 * _AT_ONCE:
            self._finish_next()
        while self._row and (self._is_done(self._row[0]) or len(self._row) > _MOST):
            yield self._taken(self._row.popleft())

    def rest(self) -> Iterator[Finished]:
        """Finish the files that are left; yield them all."""
        while self._new:
            if self._helper is not None and self._helper.is_free:
                self._send(self._helper)
            self._finish_next()
        while self._row:
            yield self._taken(self._row.popleft())

    def _finish_next(self) -> None:
        """Finish the first file that nobody has begun with."""
        if self._new:
            one = self._new.popleft()
            try:
                one.made = _finished(one, self._held_to)
            except Failure:
                one.failed = True

    def _send(self, helper: Helper) -> None:
        """Have the last files finished by the other process."""
        most = min(_AT_ONCE, max(1, len(self._new) // 2))
        sent = [self._new.pop() for _ in range(most)]
        words = sorted(self._held_to.comments)
        head = ["finish", words, [one.file.path for one in sent]]
        texts = [one.file.text.encode("utf-8", "surrogatepass") for one in sent]
        answer = helper.ask(head, texts)
        for at, one in enumerate(sent):
            one.asked = (answer, at)

    @staticmethod
    def _is_done(one: _Waiting) -> bool:
        has_come = one.asked is not None and one.asked[0].has_come
        return one.made is not None or one.failed or has_come

    def _taken(self, one: _Waiting) -> Finished:
        """Return a file when it is finished; raises Failure where it may not be."""
        if self._new and self._new[0] is one:
            self._new.popleft()
        if one.made is None and one.asked is not None:
            answer, at = one.asked
            done = answer.part(at)
            if done is not None:
                (digests, parts), text = done
                pairs = tuple((name, hashed) for name, hashed in parts)
                entry = Entry(one.file.path, tuple(digests), pairs)
                file = replace(one.file, text=text.decode("utf-8"))
                return Finished(file, one.source, entry)
        return one.made or _finished(one, self._held_to)


def _finished(one: _Waiting, held_to: Standard) -> Finished:
    made, entry = finished(one.file, held_to)
    return Finished(made, one.source, entry)


def finished(file: SourceFile, held_to: Standard) -> tuple[SourceFile, Entry]:
    """Return a file as it is to be written, proven, and its entry of the manifest.

    A template of docmodels has made it.  Raises Failure (`invalid-output`).
    """
    done = finished_in_pieces(file, held_to)
    if done is not None:
        return done
    safe = proven(file, held_to)
    (made,) = format_sources([safe], only_ours=True)
    text = made.text.replace("\r\n", "\n")
    return made, entry_of(made.path, text, partial(tree_of, safe))
