"""When Python looks for garbage."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

#: New objects, by which Python looks for garbage among them; 700 or 2,000 by itself.
_SELDOM = 200_000


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no garbage meanwhile.

    The tree of a large file is a million objects, and none of them garbage: looking
    through them again and again takes longer than making them.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Look for garbage after many more new objects than usual.

    Pages and models become some hundred thousand records that stay until the end; there
    is little garbage among them, and it is found in the end.
    """
    was = gc.get_threshold()
    gc.set_threshold(was[0] and _SELDOM, *was[1:])
    try:
        yield
    finally:
        gc.set_threshold(*was)
