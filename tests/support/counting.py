"""The work of docmodels, counted: no other process changes the number."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import docmodels

#: Four times the input may take so many times the calls; the square takes 16.
LIMIT = 6
_PACKAGE = str(Path(docmodels.__file__).parent)


def calls(work: Callable[[], object], within: str = _PACKAGE) -> int:
    """Return how many calls docmodels makes during `work`, of C's functions, too.

    `within` is the folder whose code is counted; an empty one is all code.
    """
    made = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal made
        if event.endswith("call") and frame.f_code.co_filename.startswith(within):
            made += 1

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return made


def grows_as_the_text(read: Callable[[str], object], part: str, times: int) -> bool:
    """Tell whether reading `part` four times as often takes work in step with that.

    How long one search of a pattern takes is not seen: `tests/house/test_patterns.py`
    holds that.
    """
    read(part)  # pays for what is made once
    once = calls(lambda: read(part * times))
    return calls(lambda: read(part * 4 * times)) < LIMIT * once
