"""Pages that a second process reads, from the last on, while a run reads the first."""

from collections import deque
from collections.abc import Iterable

from docmodels.core.options import Options
from docmodels.parse.folder import PageFile
from docmodels.run.helper import Answer, Helper
from docmodels.run.readings import Kept, Said

#: So many pages are asked for at a time.
_AT_ONCE = 6


class Ahead:
    """Pages, in the order in which they will be needed, of which none is known.

    Without a helper, nobody reads them ahead.
    """

    def __init__(
        self, files: Iterable[PageFile], options: Options, helper: Helper | None
    ) -> None:
        self._words = [
            *(options.dialect, options.columns, options.answers, options.without),
        ]
        self._helper = helper
        self._files = deque(files if helper is not None else ())
        self._sent: dict[str, tuple[Answer, int]] = {}

    def take(self, file: PageFile) -> Kept | None:
        """Return what a page says; None when it is to be read by who asks."""
        while len(self._files) > 1 and self._helper is not None:
            if not self._helper.is_free:
                break
            self._send(self._helper)
        if self._files and self._files[0] is file:
            self._files.popleft()
            return None
        sent = self._sent.pop(file.path, None)
        if sent is None:
            return None
        answer, at = sent
        done = answer.part(at)
        return None if done is None else Kept(done[1], Said(*done[0]))

    def _send(self, helper: Helper) -> None:
        most = min(_AT_ONCE, max(1, len(self._files) // 4))
        files = [self._files.pop() for _ in range(most)]
        rows, parts = [], []
        for file in files:
            rows.append((file.path, [(one.path, one.refused) for one in file.included]))
            parts += [file.data, *(one.data for one in file.included)]
        answer = helper.ask(["read", self._words, rows], parts)
        self._sent |= {file.path: (answer, at) for at, file in enumerate(files)}
