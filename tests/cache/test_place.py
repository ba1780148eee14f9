"""Where the cache is, and how a user says so."""

from pathlib import Path

import platformdirs
import pytest

from docmodels.cache.key import user_key
from docmodels.cache.place import cache_folder, key_file


def test_the_environment_has_the_word(monkeypatch: pytest.MonkeyPatch) -> None:
    assert cache_folder() is None  # so that tests leave the user's own alone
    monkeypatch.delenv("DOCMODELS_NO_CACHE")
    usual = cache_folder()
    assert usual is not None
    assert usual.name.lower() in ("docmodels", "cache")
    monkeypatch.setenv("DOCMODELS_CACHE_DIR", "a/cache")
    assert cache_folder() == Path("a/cache")
    key = key_file()
    assert key is not None
    assert key.name == "cache.key"
    assert usual not in key.parents


def test_who_has_no_home_has_no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """A container may run as a number that is in no list of users."""

    def homeless(*_: object, **__: object) -> Path:
        raise RuntimeError("could not determine the home directory")

    monkeypatch.delenv("DOCMODELS_NO_CACHE")
    monkeypatch.delenv("DOCMODELS_CACHE_KEY", raising=False)
    for name in ("user_cache_path", "user_state_path"):
        monkeypatch.setattr(platformdirs, name, homeless)
    assert cache_folder() is None
    assert key_file() is None
    assert user_key() is None
