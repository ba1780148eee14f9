"""The process that fills in a user's templates: see `docmodels.emit.confinement`."""

import json
import pickle
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import BinaryIO

from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.emit.confinement import Limits, Work
from docmodels.emit.filling import Filler, LimitError

if sys.platform != "win32":
    import resource
    import signal


def main() -> None:
    """Read the work from standard input, write texts to standard output.

    Each line is a JSON string, the text of the next template, or a list of
    what a diagnostic is made of, after which there is nothing more.
    """
    work: Work = pickle.load(sys.stdin.buffer)
    fill(work, sys.stdout.buffer)


def fill(work: Work, out: BinaryIO) -> None:
    """Fill in the templates of `work`, and write what comes of them to `out`."""
    filler = Filler(work.folders, work.own)
    left = work.limits.characters
    name = ""

    def watch(part: str) -> None:
        nonlocal left
        left -= len(part)
        if left < 0:
            raise LimitError(
                f"it makes more than {work.limits.characters:,} characters"
            )

    try:
        with _confined(work.limits):
            for name, context in work.pairs:
                _tell(out, filler.fill(name, context, watch))
    except Failure as failure:
        _tell(out, [_parts(one) for one in failure.diagnostics])
    except (LimitError, MemoryError) as error:  # beside a template, as in `_tell`
        _tell(out, [_parts(filler.fault(name, error))])


def _tell(out: BinaryIO, value: object) -> None:
    # ASCII: a template may make half a character, which UTF-8 has not
    out.write(json.dumps(value).encode("ascii") + b"\n")
    out.flush()


def _parts(one: Diagnostic) -> dict[str, str | None]:
    return {
        "code": one.code,
        "message": one.message,
        "path": one.path,
        "hint": one.hint,
    }


if sys.platform == "win32":

    @contextmanager
    def _confined(limits: Limits) -> Iterator[None]:
        yield  # the other process keeps the time

else:

    @contextmanager
    def _confined(limits: Limits) -> Iterator[None]:
        """Have LimitError or MemoryError raised where the limits are passed.

        What goes on inside of one call cannot be interrupted: two seconds
        later the system ends the process.
        """

        def stop(signum: int, frame: FrameType | None) -> None:
            raise LimitError(f"it works for more than {limits.seconds:g} seconds")

        signal.signal(signal.SIGPROF, stop)
        used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
        _lower(resource.RLIMIT_CPU, int(used + limits.seconds) + 2)
        _limit_memory(limits.memory)
        signal.setitimer(signal.ITIMER_PROF, limits.seconds)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)

    def _limit_memory(more: int) -> None:
        try:
            pages = Path("/proc/self/statm").read_text("ascii").split()[0]
        except OSError:
            return  # only Linux tells, and only Linux would heed the limit
        _lower(resource.RLIMIT_AS, int(pages) * resource.getpagesize() + more)

    def _lower(what: int, limit: int) -> None:
        _, hard = resource.getrlimit(what)
        if hard == resource.RLIM_INFINITY or limit < hard:
            resource.setrlimit(what, (limit, limit))
