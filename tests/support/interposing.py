"""Coming between the operations on files that docmodels does."""

import contextlib
import os
from collections.abc import Callable, Iterator
from typing import Any

import filelock  # noqa: F401 - else its late import would count as operations

from docmodels.write import locking

#: What docmodels, and the parts of the standard library that it uses, call.
OPERATIONS = tuple(
    name
    for name in (
        "open read write close dup stat lstat fstat listdir scandir readlink "
        "mkdir rmdir unlink remove rename replace link symlink chmod"
    ).split()
    if hasattr(os, name)
)
CHANGING = frozenset(
    "write mkdir rmdir unlink remove rename replace link symlink chmod".split()
)

Hook = Callable[[int, str, tuple[Any, ...]], None]


@contextlib.contextmanager
def interposed(hook: Hook) -> Iterator[None]:
    """Call `hook` with number, name and arguments before every operation.

    What the hook itself does is not counted.
    """
    real = {name: getattr(os, name) for name in OPERATIONS}
    lock = vars(locking)["_lock"]
    count, inside = 0, False

    def before(name: str, arguments: tuple[Any, ...]) -> None:
        nonlocal count, inside
        if not inside:
            count += 1
            inside = True
            try:
                hook(count, name, arguments)
            finally:
                inside = False

    def fake(name: str) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            before(name, arguments)
            return real[name](*arguments, **options)

        return call

    def fake_lock(*arguments: Any, **options: Any) -> bool:
        before("lock", arguments)
        return bool(lock(*arguments, **options))

    for name in OPERATIONS:
        setattr(os, name, fake(name))
    vars(locking)["_lock"] = fake_lock
    try:
        yield
    finally:
        vars(locking)["_lock"] = lock
        for name, function in real.items():
            setattr(os, name, function)


def changes_something(name: str, arguments: tuple[Any, ...]) -> bool:
    """Tell whether an operation needs a disk that can be written to."""
    if name == "open":
        return bool(arguments[1] & (os.O_CREAT | os.O_WRONLY | os.O_RDWR))
    return name in CHANGING
