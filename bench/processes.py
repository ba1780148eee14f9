"""Whole processes: what they cost, from the start of Python to its end."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process and all that it started took: seconds, and megabytes at most."""

    wall: float
    cpu: float
    peak: float


def run(
    command: Sequence[str | Path], folder: Path, environment: Mapping[str, str] = {}
) -> Cost:
    """Run a command and return its cost; raises OSError when it fails."""
    around = {**os.environ, **environment}
    # What is installed is compiled; a checkout is by the first run that may write that.
    around.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    process = subprocess.Popen(
        [*map(str, command)],
        cwd=folder,
        env=around,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert process.stderr is not None
    told = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if process.returncode:
        raise OSError(f"{command} ended with {process.returncode}: {told.decode()}")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / unit)


def median(costs: Sequence[Cost]) -> Cost:
    """Return the median of each figure."""
    return Cost(
        statistics.median(cost.wall for cost in costs),
        statistics.median(cost.cpu for cost in costs),
        max(cost.peak for cost in costs),
    )
