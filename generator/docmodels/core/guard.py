"""Runs the parsers of other projects, and turns what they raise into one error.

They raise more than they tell: a `RecursionError` for deep nesting, a
`ValueError` for a long number, a `KeyError` for a tag that they do not expect.
None of that is a defect of docmodels, and all of it is about the text.
"""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Unreadable(Exception):
    """A text that a parser could not read; says why.

    The `__cause__` is what the parser raised.
    """


def guarded(parse: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Return what `parse` makes of its arguments; raise `Unreadable` if it raises."""
    try:
        return parse(*args, **kwargs)
    except (RecursionError, MemoryError) as error:
        raise Unreadable("it is nested too deeply") from error
    except Exception as error:
        lines = str(error).splitlines()
        raise Unreadable(lines[0] if lines else type(error).__name__) from error
