"""The work of docmodels, counted: no other process changes the number."""

import cProfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docmodels

#: Four times the input may take so many times the calls; the square takes 16.
LIMIT = 6
#: Four times the input may take so many times as long: that is measured, not counted.
_LONGER = 9
_ATTEMPTS = 4
_PACKAGE = str(Path(docmodels.__file__).parent)


def calls(work: Callable[[], object], within: str = _PACKAGE) -> int:
    """Return how many calls docmodels makes during `work`, of C's functions, too.

    `within` is the folder whose code is counted; an empty one is all code.
    """
    profile = cProfile.Profile()
    profile.enable()
    try:
        work()
    finally:
        profile.disable()
    return sum(_made(entry, within) for entry in profile.getstats())


def _made(entry: Any, within: str) -> int:
    """Return how often a function was called, and called functions of C itself."""
    if isinstance(entry.code, str) or not entry.code.co_filename.startswith(within):
        return 0
    of_c = [one.callcount for one in entry.calls or () if isinstance(one.code, str)]
    made: int = sum(of_c, entry.callcount)
    return made


def grows_as_the_text(read: Callable[[str], object], part: str, times: int) -> bool:
    """Tell whether reading `part` four times as often takes work in step with that.

    How long one search of a pattern takes is not seen: `tests/house/test_patterns.py`
    holds that.
    """
    read(part)  # pays for what is made once
    once = calls(lambda: read(part * times))
    return calls(lambda: read(part * 4 * times)) < LIMIT * once


def takes_as_long_as_the_input(work: Callable[[int], Callable[[], object]]) -> bool:
    """Tell whether four times the input takes about four times as long.

    `work` makes what is to be done with an input of so many parts.  This sees what
    C does in one call, such as `list.count`, which `calls` does not.  It takes the time
    of the processor, and of several attempts the best: the square is never fast.
    """
    parts = 250
    # What is too short cannot be measured; much text does not fit into caches.
    while _seconds(work(parts)) < 0.02 and parts < 16_000:
        parts *= 2
    return any(
        _seconds(work(4 * parts)) < _LONGER * _seconds(work(parts))
        for _ in range(_ATTEMPTS)
    )


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start
