"""Where the cache and its key are: the only module that knows platformdirs."""

import os
from pathlib import Path

import platformdirs

_APP = "docmodels"


def cache_folder() -> Path | None:
    """Return the user's folder for what runs come to: what `Options.cache` is for.

    That is ``~/.cache/docmodels`` on Linux and its like elsewhere, or what the
    environment variable ``DOCMODELS_CACHE_DIR`` says.  None when the user wants no
    cache, as ``DOCMODELS_NO_CACHE`` says.
    """
    if os.environ.get("DOCMODELS_NO_CACHE"):
        return None
    if told := os.environ.get("DOCMODELS_CACHE_DIR"):
        return Path(told)
    return platformdirs.user_cache_path(_APP, appauthor=False)


def key_file() -> Path:
    """Return the file of the user's key, such as ``~/.local/state/docmodels/...``.

    It is not in the folder of the cache: who can write there must not have it.
    """
    return platformdirs.user_state_path(_APP, appauthor=False) / "cache.key"
