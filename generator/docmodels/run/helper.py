"""A second process for the parts of a run that depend on nothing but what they get.

It is one of Python's own, and not a copy of this one: threads and open files of whoever
runs docmodels have nothing to do with it.  It gets no work until it says that it is
ready, so where it cannot be had, or is slow to come, the run does everything itself.
So it does with what it has to wait for too long.
It ends when its standard input does: with the run, however that ends.
"""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import IO, Any, Self

from docmodels.run.frames import read_frame, write_frame

# As in `docmodels.emit.confinement`: it finds modules where this process does.
_CODE = (
    "import sys; sys.path[:] = sys.argv[1:]; "
    "import docmodels.run.helping as h; h.main()"
)
#: So many questions are under way at most: one is answered, and the others wait.
_UNDER_WAY = 3
#: The seconds that a run waits for an answer.  A process that was stopped, or that the
#: system has no time for, never comes to one; the work is no more than some pages'.
_PATIENCE = 60.0
#: Keys that are pressed at the terminal are for this process alone.
_APART: dict[str, Any]
if sys.platform == "win32":
    _APART = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
else:
    _APART = {"process_group": 0}


@dataclass(slots=True)
class Answer:
    """What comes of a question, once it has come.

    `give_up` is called by who has waited too long.
    """

    give_up: Callable[[], None] = lambda: None
    _come: threading.Event = field(default_factory=threading.Event)
    _said: tuple[Any, list[bytes]] | None = None

    def wait(self) -> tuple[Any, list[bytes]] | None:
        """Return it; None when the process has ended before, or takes too long."""
        if not self._come.wait(_PATIENCE):
            self.give_up()
            return None
        return self._said

    def part(self, at: int) -> tuple[Any, bytes] | None:
        """Wait; return what was said of the question's part `at`, and its bytes.

        None where that was not done.
        """
        said = self.wait()
        if said is None or at >= len(said[0]) or said[0][at] is None:
            return None
        return said[0][at], said[1][at]

    @property
    def has_come(self) -> bool:
        """Whether nobody would have to wait."""
        return self._come.is_set()

    def give(self, said: tuple[Any, list[bytes]] | None) -> None:
        """Let it come."""
        self._said = said
        self._come.set()


class Helper:
    """The process, which is stopped at the end of a `with` statement."""

    def __init__(self) -> None:
        self._ready = False
        # Each is counted by one thread alone.
        self._questions = self._answers = 0
        self._asked: SimpleQueue[tuple[Answer, object, Sequence[bytes]] | None]
        self._asked = SimpleQueue()
        self._sent: SimpleQueue[Answer | None] = SimpleQueue()
        self._process: subprocess.Popen[bytes] | None = None
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        if not sys.executable or _changed():
            return self
        flags = ["-P", *(["-I"] if sys.flags.isolated else [])]
        command = [sys.executable, *flags, "-c", _CODE, *sys.path]
        pipe, none = subprocess.PIPE, subprocess.DEVNULL
        with suppress(OSError):
            self._process = subprocess.Popen(
                command, stdin=pipe, stdout=pipe, stderr=none, **_APART
            )
            for work in (self._ask_all, self._hear_all):
                self._threads.append(threading.Thread(target=work, daemon=True))
                self._threads[-1].start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process is None:
            return
        self._ready = False
        self._process.kill()
        self._asked.put(None)
        for thread in self._threads:
            thread.join()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with suppress(OSError):  # what it was not told any more
                    stream.close()
        self._process.wait()

    @property
    def is_free(self) -> bool:
        """Whether there should be another question."""
        return self._ready and self._questions - self._answers < _UNDER_WAY

    def ask(self, head: object, parts: Sequence[bytes]) -> Answer:
        """Ask a question; the answer comes later."""
        answer = Answer(self._give_up)
        self._questions += 1
        self._asked.put((answer, head, parts))
        return answer

    def _give_up(self) -> None:
        """End the process; who waits for another answer of it gets none."""
        assert self._process is not None
        self._ready = False
        self._process.kill()

    def _ask_all(self) -> None:
        """Tell the process what is asked, in a thread of its own."""
        assert self._process is not None
        assert self._process.stdin is not None
        while (asked := self._asked.get()) is not None:
            answer, head, parts = asked
            self._sent.put(answer)
            # where it has ended, who hears it notices
            with suppress(OSError, ValueError):
                write_frame(self._process.stdin, head, parts)
        self._sent.put(None)

    def _hear_all(self) -> None:
        """Take the answers, in a thread of its own."""
        assert self._process is not None
        source = self._process.stdout
        assert source is not None
        hello = _heard(source)
        self._ready = hello is not None and hello[0] == "ready"
        while (answer := self._sent.get()) is not None:
            said = _heard(source) if self._ready else None
            if said is None or not _is_answer(*said):
                # nothing that it says behind this counts, and it need not be told more
                said = None
                self._give_up()
            self._answers += 1
            answer.give(said)


def _heard(source: IO[bytes]) -> tuple[Any, list[bytes]] | None:
    """Return what the process says next; None where it has ended, or says nothing fit.

    Who waits for an answer must get one, whatever comes.
    """
    try:
        return read_frame(source)
    except (EOFError, OSError, ValueError, MemoryError):
        return None


def _is_answer(rows: Any, parts: list[bytes]) -> bool:
    return isinstance(rows, list) and len(rows) == len(parts)


#: The code of docmodels as this process has it: as it was when it was first asked for.
_CODE_STATE: list[frozenset[tuple[str, int, int]]] = []


def _changed() -> bool:
    """Tell whether docmodels was installed anew since, which another process runs."""
    state = frozenset(_state(Path(__file__).parents[1]))
    _CODE_STATE[:] = _CODE_STATE or [state]
    return _CODE_STATE[0] != state


def _state(folder: Path) -> list[tuple[str, int, int]]:
    found = []
    for place, _, names in os.walk(folder):
        for name in names:
            if name.endswith(".py"):
                path = os.path.join(place, name)
                with suppress(OSError):
                    seen = os.stat(path)
                    found.append((path, seen.st_size, seen.st_mtime_ns))
    return found
