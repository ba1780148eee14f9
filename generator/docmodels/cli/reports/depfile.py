"""What a run depends on, in the syntax of make, as `gcc -MD -MP` writes it.

GNU make and ninja both read it.  Neither says how every name is to be written: what
is here was tried with both.
"""

import glob
import re
from collections.abc import Iterable, Sequence

#: What one of the two takes for something else, however it is written: `a(b)` is a
#: member of an archive, `a&:` a target with others.
_UNWRITABLE = re.compile(r"[\x00-\x1f\x7f%;|=*?<>^`]|\\[#:$]|[\\: &]$|^[^(]+\(.+\)$")
_QUOTED = re.compile(r"(?<!\\)(\\*+)([ #:])")


def depfile(target: str, inputs: Sequence[str]) -> str:
    """Return a rule by which `target` depends on each of `inputs`.

    Each of them has a rule of its own, which does nothing: without, one that is
    removed later would be an error, not a change.  The names must be writable:
    see `unwritable`.
    """
    names = [_written(one) for one in inputs]
    rule = " \\\n  ".join([f"{_written(target)}:", *names])
    return "\n".join([rule, *(f"{name}:" for name in names)]) + "\n"


def unwritable(names: Iterable[str]) -> tuple[str, ...]:
    """Return those of `names` that cannot be written so that make and ninja agree."""
    return tuple(name for name in names if _is_unwritable(name))


def _is_unwritable(name: str) -> bool:
    # make takes brackets for a pattern, and for themselves when nothing matches
    return _UNWRITABLE.search(name) is not None or ("[" in name and _is_pattern(name))


def _is_pattern(name: str) -> bool:
    return any(found != name for found in glob.glob(name))


def _written(name: str) -> str:
    r"""Return a name with its special characters quoted.

    >>> print(_written("my docs/$5 #1.md"))
    my\ docs/$$5\ \#1.md
    """
    if name.startswith("~"):  # make takes it for somebody's home
        name = f"./{name}"
    return _QUOTED.sub(r"\1\1\\\2", name).replace("$", "$$")
