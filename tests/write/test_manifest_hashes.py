"""A manifest of JSON may come from anybody: a hash that is none makes it a bad one."""

import json

import pytest

from docmodels.write.manifest import BadManifestError
from docmodels.write.old_manifest import parse_old

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
        parse_old(_manifest(value))


def test_hashes_of_before_and_after_are_kept() -> None:
    other = GOOD[::-1]
    for value in (GOOD, [GOOD], [GOOD, other]):
        (entry,) = parse_old(_manifest(value)).entries
        assert entry.digests == tuple([value] if isinstance(value, str) else value)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\xff\xfe",
        b"<<<<<<< HEAD\n{}\n",
        b"[]",
        b"{}",
        b'{"schema": 1}',
        b'{"schema": 1, "files": []}',
        b'{"schema": "1", "files": {}}',
        b'{"schema": true, "files": {}}',
        b'{"schema": 2, "files": {}}',
        b'{"schema": 1, "files": {"a.py": 3}}',
        b'{"schema": 1, "files": {"a.py": "%s", "a.py": "%s"}}'
        % (b"0" * 64, b"1" * 64),
        b'{"schema": 1, "files": {"../a.py": "%s"}}' % (b"0" * 64),
        b'{"schema": 1, "files": {".git/config": "%s"}}' % (b"0" * 64),
        b"[" * 100_000,
    ],
)
def test_what_is_no_manifest(text: bytes) -> None:
    with pytest.raises(BadManifestError):
        parse_old(text)


def test_a_conflict_is_named_as_that() -> None:
    text = b'{\n<<<<<<< ours\n"a": 1\n=======\n"a": 2\n>>>>>>> theirs\n}\n'
    with pytest.raises(BadManifestError, match="line 2 begins a conflict of a merge"):
        parse_old(text)
