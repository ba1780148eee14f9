"""Has templates filled in by a process that is stopped when it does not end.

A template can loop inside of loops, double a text sixty times or ask for a
number of a billion digits, and a sandbox cannot count what goes on inside of
one call.  Only the system can stop that, and only in another process.  How
much a run may do grows with the number of its files; docmodels' own templates
take about 5 ms and 10,000 characters for one.

Into the process go the paths of the folders and pickled contexts; out of it
come lines of JSON, never pickles: what a template makes is not trusted.
"""

import json
import os
import pickle
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure

#: The name of a template, and what it is given.
Pair: TypeAlias = tuple[str, Mapping[str, object]]

#: The process finds modules where this one does, and never first in the
#: current folder (-P), which may be a stranger's.
_CODE = (
    "import sys; sys.path[:] = sys.argv[1:]; "
    "import docmodels.emit.confined as c; c.main()"
)

#: The seconds that may pass until the process is stopped, at least and for each
#: second of the processor, which others may keep busy.
_WAIT = 60
_WAIT_EACH = 10


@dataclass(frozen=True, slots=True)
class Limits:
    """What the templates of a run may use together.

    `seconds` of the processor, `characters` of text, and `memory` in bytes
    beside what the contexts take, where the system can tell.
    """

    seconds: float
    characters: int
    memory: int = 1 << 30


@dataclass(frozen=True, slots=True)
class Work:
    """What the process is told."""

    folders: tuple[Path, ...]
    own: Path
    pairs: Sequence[Pair]
    limits: Limits


def limits(files: int) -> Limits:
    """Return what templates may use that make `files` files."""
    return Limits(seconds=5 + files / 20, characters=(4 << 20) + (files << 16))


def fill_confined(
    folders: tuple[Path, ...], own: Path, pairs: Sequence[Pair]
) -> list[str]:
    """Return the texts of the templates of `pairs`, in their order.

    Raises Failure with what `Filler.fill` raises for the first that fails, and
    `template-limit` for the one at which the process had to be stopped.
    """
    allowed = limits(len(pairs))
    work = pickle.dumps(Work(folders, own, pairs, allowed))
    wait = max(_WAIT, allowed.seconds * _WAIT_EACH)
    told, error = _run(work, wait)
    texts = []
    for line in told.splitlines():
        match json.loads(line):
            case str(text):
                texts.append(text)
            case list(faults):
                raise Failure(*(diagnose(**fault) for fault in faults))
    if len(texts) < len(pairs):
        if error:
            raise RuntimeError(f"the process for templates failed: {error}")
        raise Failure(_stopped(folders, pairs[len(texts)][0]))
    return texts


def _run(work: bytes, seconds: float) -> tuple[bytes, str]:
    """Return the lines that the process wrote, and what it died of itself."""
    flags = ["-P", *(["-I"] if sys.flags.isolated else [])]
    command = [sys.executable, *flags, "-c", _CODE, *sys.path]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        try:
            told, error = process.communicate(work, seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            told, _ = process.communicate()
            return _whole(told), ""
        except BaseException:
            process.kill()
            raise
    # 1 is an exception that nothing caught; the system's end has another
    return _whole(told), error.decode("utf-8", "replace") * (process.returncode == 1)


def _whole(told: bytes) -> bytes:
    """Leave out a line that the end of the process cut off."""
    return told[: told.rfind(b"\n") + 1]


def _stopped(folders: Sequence[Path], name: str) -> Diagnostic:
    paths = (os.path.join(folder, name) for folder in folders)
    path = next((path for path in paths if os.path.lexists(path)), name)
    message = f"{path}: it was stopped: it needs more time or memory than it may have"
    return diagnose("template-limit", message, path=path)
