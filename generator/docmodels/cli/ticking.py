"""Showing on a terminal how far long work is."""

import sys
import threading
import time
from dataclasses import dataclass, field

_CLEAR_LINE = "\r\x1b[K"


@dataclass(slots=True)
class Ticker:
    """Shows a line that is rewritten every second, from the first second on.

    It is told how far the work is: see `docmodels.Options.progress`.  `label` says what
    the command does.
    """

    label: str
    _stage: tuple[str, int, int] = ("", 0, 0)
    _since: float = field(default_factory=lambda: time.monotonic())
    _began: float = field(default_factory=lambda: time.monotonic())
    _done: threading.Event = field(default_factory=threading.Event)

    def __call__(self, what: str, done: int, total: int) -> None:
        """Take note; the line shows it at its next turn."""
        if what != self._stage[0]:
            self._since = time.monotonic()
        self._stage = (what, done, total)

    def run(self) -> None:
        """Show the line until `stop` is called, for a thread of its own."""
        shown = False
        while not self._done.wait(1):
            shown = True
            sys.stderr.write(f"{_CLEAR_LINE}{self.line(time.monotonic())}")
            sys.stderr.flush()
        if shown:
            sys.stderr.write(_CLEAR_LINE)
            sys.stderr.flush()

    def stop(self) -> None:
        """Let the line vanish."""
        self._done.set()

    def line(self, now: float) -> str:
        """Return the line as it is at the time `now`.

        >>> ticker = Ticker("generating graph", _since=0.0, _began=0.0)
        >>> ticker._stage = ("reading pages", 300, 1200)
        >>> ticker.line(3.0)
        'generating graph … 3 s: reading pages, 300 of 1200, 100/s, 9 s left'
        """
        what, done, total = self._stage
        text = f"{self.label} … {now - self._began:.0f} s"
        if not what:
            return text
        if not total:
            return f"{text}: {what}"
        text = f"{text}: {what}, {done} of {total}"
        rate = done / max(now - self._since, 0.001)
        if rate < 1:
            return text
        return f"{text}, {rate:.0f}/s, {(total - done) / rate:.0f} s left"
