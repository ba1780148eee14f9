"""Waiting for another state.

Of what happens in folders the system tells, by watchfiles.  Nobody tells of a folder
that is not there yet, or of another one in its place, and some disks tell nothing: so
states are compared now and then, too.
"""

import time
from collections.abc import Iterator

from docmodels.cli.watching.states import Inputs, State
from docmodels.core.paths import is_unicode

try:
    import watchfiles
except ImportError:  # it is an extra
    watchfiles = None  # type: ignore[assignment]

#: Milliseconds: between looks at what nobody tells of, of quiet before news are told,
#: and until they are told without any.
_LOOK = 250
_QUIET = 20
_LATEST = 200
#: So many looks at single files for one at everything.
_FULL = 20
#: Seconds until files that change all the time are taken as they are.
_SETTLED = 1.0


def can_watch() -> bool:
    """Tell whether watchfiles is installed."""
    return watchfiles is not None


def next_state(inputs: Inputs, known: State) -> State:
    """Return the state of `inputs`, as soon as it is another one than `known`.

    Raises KeyboardInterrupt when the user interrupts.
    """
    while True:
        quick = inputs.quick_state()
        for number, told in enumerate(_news(inputs.folders)):
            moved = inputs.quick_state() != quick
            # News from before the first look may have come to nobody.
            if told or moved or number % _FULL == 0:
                if inputs.state() != known:
                    return _settled(inputs)
            if told or moved:
                break  # the folder itself may have been moved: look at it anew


def _settled(inputs: Inputs) -> State:
    """Return the state when nothing changes any more, as after a checkout by git."""
    end = time.monotonic() + _SETTLED
    state = inputs.state()
    while time.monotonic() < end:
        time.sleep(_QUIET / 1000)
        again = inputs.state()
        if again == state:
            break
        state = again
    return state


def _news(folders: tuple[str, ...]) -> Iterator[bool]:
    """Return True when something happened in the folders, False when time passed.

    A folder whose name is no Unicode cannot be told of, nor can what happens to a file
    with such a name: watchfiles gives up then, so there is but the news that something
    happened.
    """
    folders = tuple(filter(is_unicode, folders))
    try:
        if folders:
            for changes in watchfiles.watch(
                *folders,
                watch_filter=None,
                debounce=_LATEST,
                step=_QUIET,
                rust_timeout=_LOOK,
                yield_on_timeout=True,
                ignore_permission_denied=True,
            ):
                yield bool(changes)
    except OSError:
        pass  # too many folders for the system, or one that was there a moment ago
    except RuntimeError:  # what watchfiles makes of all that goes wrong inside of it
        time.sleep(_LOOK / 1000)
        yield True
    while True:
        time.sleep(_LOOK / 1000)
        yield False
