"""The manifest: what docmodels owns."""

import json
import shutil
from pathlib import Path

import pytest
from support.output_folder import (
    ALL,
    CUSTOMER,
    INIT,
    MANIFEST,
    TYPED,
    contents,
    failed_codes,
    generate,
    needs_symlinks,
    tree,
)

from docmodels.core.diagnostics import Severity
from docmodels.write import (
    plan,
)
from docmodels.write.manifest import BadManifestError, parse


def test_manifest_is_stable(out: Path) -> None:
    generate(out, CUSTOMER, TYPED)
    text = (out / MANIFEST).read_text(encoding="utf-8")
    digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    data = json.loads(text)
    assert text == json.dumps(data, indent=2) + "\n"
    assert list(data) == ["about", "files", "schema"]
    assert list(data["files"]) == ["models/customer.py", "py.typed"]
    assert data["files"]["py.typed"] == digest
    assert data["schema"] == 1


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
        b'{"schema": 2, "files": {}}',
        b'{"schema": 1, "files": {"a.py": 3}}',
        b'{"schema": 1, "files": {"a.py": []}}',
        b'{"schema": 1, "files": {"a.py": "abc"}}',
        b'{"schema": 1, "files": {"a.py": "%s", "a.py": "%s"}}'
        % (b"0" * 64, b"1" * 64),
        b"[" * 100_000,
    ],
)
def test_bad_manifest(out: Path, text: bytes) -> None:
    generate(out, *ALL)
    (out / MANIFEST).write_bytes(text)
    before = tree(out)
    assert failed_codes(lambda: plan(out, ALL)) == ["bad-manifest"]
    assert tree(out) == before


def test_force_replaces_a_bad_manifest_and_says_so(out: Path) -> None:
    generate(out, *ALL)
    good = contents(out)
    (out / MANIFEST).write_bytes(b"<<<<<<<")
    made = generate(out, *ALL, force=True)
    assert [(d.code, d.severity) for d in made.diagnostics] == [
        ("bad-manifest", Severity.WARNING)
    ]
    assert contents(out) == good


@pytest.mark.parametrize(
    "path",
    [
        "../victim.txt",
        "models/../../victim.txt",
        "{absolute}",
        ".",
        "a//b",
        ".git/config",
    ],
)
def test_manifest_cannot_remove_what_is_outside_or_hidden(out: Path, path: str) -> None:
    generate(out, *ALL)
    victim = out.parent / "victim.txt"
    victim.write_bytes(b"")
    entry = path.format(absolute=victim.as_posix())
    manifest = json.loads((out / MANIFEST).read_text())
    manifest["files"][entry] = manifest["files"]["py.typed"]
    (out / MANIFEST).write_text(json.dumps(manifest))
    assert failed_codes(lambda: plan(out, ALL)) == ["bad-manifest"]
    generate(out, *ALL, force=True)
    assert victim.is_file()


@needs_symlinks
def test_manifest_cannot_remove_through_a_link(out: Path) -> None:
    generate(out, *ALL)
    outside = out.parent / "outside"
    shutil.move(out / "models", outside)
    (out / "models").symlink_to(outside)
    before = contents(outside)
    assert set(failed_codes(lambda: plan(out, [INIT]))) == {"unsafe-path"}
    codes = failed_codes(lambda: plan(out, [INIT], force=True))
    assert set(codes) == {"unsafe-path"}
    assert contents(outside) == before


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b'{"schema": 2, "files": {}}', "it was written by a newer docmodels"),
        (b'{"schema": 2}', "it was written by a newer docmodels"),
        (b'{"schema": 0, "files": {}}', 'it lacks "schema" or "files"'),
        (b'{"schema": true, "files": {}}', 'it lacks "schema" or "files"'),
    ],
)
def test_why_a_manifest_is_none(text: bytes, reason: str) -> None:
    with pytest.raises(BadManifestError) as caught:
        parse(text)
    assert str(caught.value) == reason
