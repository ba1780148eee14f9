"""The process of the command line: `python -m docmodels` is `docmodels`."""

import gc
import os
import signal
import sys
from types import FrameType

#: What asks a process to end, beside Ctrl-C: not every system has both.
_ENDINGS = [
    getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)
]


def run() -> int:
    """Run the command line and return its exit status.

    Ctrl-C ends it without a word from the beginning, before anything answers it.  Who
    is asked to end otherwise, as by a build service that cancels a job, puts right
    what it has begun, too.
    """
    answers = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if answers:  # a shell lets what runs in the background ignore it
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    _open_streams()
    # what is imported takes longer than anything else at the beginning
    from docmodels.cli.main import main

    for number in _ENDINGS:
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _end)
    if answers:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return main()
    finally:
        # Python looks for garbage in all that there is before it ends, which of a large
        # page's records takes a quarter of the run, and then lets go of it anyway.
        gc.freeze()


def _open_streams() -> None:
    """Open the streams that whoever started the process has closed, to nowhere.

    Else the next file that is opened is taken for one of them, by programs that are
    called, too; and Python has None in the place of its own.
    """
    for number, (name, mode) in enumerate(
        (("stdin", "r"), ("stdout", "w"), ("stderr", "w"))
    ):
        if getattr(sys, name) is None:
            opened = os.open(os.devnull, os.O_RDWR)
            if opened != number:
                os.dup2(opened, number)
                os.close(opened)
            os.set_inheritable(number, True)
            stream = open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115
            setattr(sys, name, stream)


def _end(number: int, _: FrameType | None) -> None:
    raise SystemExit(128 + number)


if __name__ == "__main__":
    sys.exit(run())
