"""Where the cache and its key are: the only module that knows platformdirs."""

import os
from collections.abc import Callable
from pathlib import Path

import platformdirs

_APP = "docmodels"


def cache_folder() -> Path | None:
    """Return the user's folder for what runs come to: what `Options.cache` is for.

    That is ``~/.cache/docmodels`` on Linux and its like elsewhere, or what the
    environment variable ``DOCMODELS_CACHE_DIR`` says.  None when the user wants no
    cache, as ``DOCMODELS_NO_CACHE`` says, or has no home.
    """
    if os.environ.get("DOCMODELS_NO_CACHE"):
        return None
    if told := os.environ.get("DOCMODELS_CACHE_DIR"):
        return Path(told)
    return _of_home(platformdirs.user_cache_path)


def key_file() -> Path | None:
    """Return the file of the user's key, such as ``~/.local/state/docmodels/...``.

    None when the user has no home.  It is not in the folder of the cache: who can
    write there must not have it.
    """
    folder = _of_home(platformdirs.user_state_path)
    return folder and folder / "cache.key"


def _of_home(place: Callable[..., Path]) -> Path | None:
    """Return a folder of the user; None for one of whom the system knows no home.

    In a container, a user may be but a number.
    """
    try:
        return place(_APP, appauthor=False)
    except RuntimeError:  # as `Path.expanduser` raises
        return None
