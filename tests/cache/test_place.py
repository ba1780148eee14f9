"""Where the cache is, and how a user says so."""

from pathlib import Path

import pytest

from docmodels.cache.place import cache_folder, key_file


def test_the_environment_has_the_word(monkeypatch: pytest.MonkeyPatch) -> None:
    assert cache_folder() is None  # so that tests leave the user's own alone
    monkeypatch.delenv("DOCMODELS_NO_CACHE")
    usual = cache_folder()
    assert usual is not None
    assert usual.name.lower() in ("docmodels", "cache")
    monkeypatch.setenv("DOCMODELS_CACHE_DIR", "a/cache")
    assert cache_folder() == Path("a/cache")
    assert usual not in key_file().parents
