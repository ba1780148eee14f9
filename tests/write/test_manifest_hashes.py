"""A manifest may come from anybody: a hash that is none makes it a bad one."""

import json

import pytest

from docmodels.write.manifest import BadManifestError, parse

GOOD = "0123456789abcdef" * 4


def _manifest(value: object) -> bytes:
    return json.dumps({"files": {"a.py": value}, "schema": 1}).encode()


@pytest.mark.parametrize(
    "value",
    [
        "",
        "nonsense",
        GOOD[:-1],
        GOOD + "0",
        GOOD + "\n",
        " " + GOOD,
        GOOD.upper(),
        GOOD[:-1] + "g",
        GOOD[:-1] + "٣",
        None,
        0,
        True,
        [],
        {},
        [GOOD, "nonsense"],
        ["nonsense", GOOD],
        [GOOD, None],
        [[GOOD]],
    ],
)
def test_nonsense_is_no_hash(value: object) -> None:
    with pytest.raises(BadManifestError, match=r"the entry 'a\.py' lacks a SHA-256"):
        parse(_manifest(value))


def test_hashes_of_before_and_after_are_kept() -> None:
    other = GOOD[::-1]
    for value in (GOOD, [GOOD], [GOOD, other]):
        (entry,) = parse(_manifest(value)).entries
        assert entry.digests == tuple([value] if isinstance(value, str) else value)
