"""Interleaved measurement: all functions in turn, many rounds, medians."""

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

#: How long one function is measured in one round, in seconds, and how often
#: it is called at most for that.
SLICE = 0.005
MOST_CALLS = 1000
#: How many fresh resources are made at a time.  With more of them the objects no
#: longer fit into the caches, and memory is what is measured: an object is
#: usually encoded soon after it was made.
MOST_FRESH = 100


@dataclass(frozen=True, slots=True)
class Task:
    """A function to measure, and what makes its argument.

    Each call gets an argument of its own if `fresh`: an object encoded once
    is no longer as it was, for some libraries.  `resources` is how many of
    them an argument holds.
    """

    function: Callable[[Any], Any]
    argument: Callable[[], Any]
    fresh: bool
    resources: int = 1


def measure(tasks: Mapping[str, Task], rounds: int) -> dict[str, list[float]]:
    """Return the seconds that a call took, for each round, by name."""
    calls = {name: _calls(task) for name, task in tasks.items()}
    times: dict[str, list[float]] = {name: [] for name in tasks}
    gc.collect()
    gc.freeze()
    for _ in range(rounds):
        for name, task in tasks.items():
            times[name].append(_timed(task, calls[name]))
    gc.unfreeze()
    return times


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """Return the median of the rounds' ratios."""
    return statistics.median(a / b for a, b in zip(ours, theirs, strict=True))


def _calls(task: Task) -> int:
    for _ in range(3):
        _timed(task, 1)
    return max(1, min(MOST_CALLS, int(SLICE / _timed(task, 1))))


def _timed(task: Task, calls: int) -> float:
    """Return the seconds that a call took on average."""
    most = max(1, MOST_FRESH // task.resources) if task.fresh else calls
    batches = [most] * (calls // most) + [calls % most] * bool(calls % most)
    return sum(_timed_batch(task, size) for size in batches) / calls


def _timed_batch(task: Task, calls: int) -> float:
    """Return the seconds that some calls took."""
    function = task.function
    if task.fresh:
        arguments = [task.argument() for _ in range(calls)]
    else:
        arguments = [task.argument()] * calls
    # The one before has used the caches.
    warm = task.argument()
    gc.collect(0)
    function(warm)
    function(warm)
    gc.disable()
    start = time.perf_counter()
    for argument in arguments:
        function(argument)
    seconds = time.perf_counter() - start
    gc.enable()
    return seconds
