"""The manifest: what docmodels owns."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from support.output_folder import (
    ALL,
    CUSTOMER,
    INIT,
    MANIFEST,
    ORDER,
    contents,
    failed_codes,
    generate,
    needs_symlinks,
    tree,
)

from docmodels.core.diagnostics import Severity
from docmodels.write import apply, applying, plan
from docmodels.write.manifest import BadManifestError, digest, entry_of, parse
from docmodels.write.transaction import Step


def test_manifest_is_stable(out: Path) -> None:
    generate(out, *ALL)
    blocks = (out / MANIFEST).read_text(encoding="utf-8").split("\n\n")
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert blocks[0] == "docmodels manifest 2"
    assert blocks[-1] == f"py.typed\n    {empty}\n"
    files = [block.partition("\n")[0] for block in blocks if block[0] != "#"]
    parts = ["__init__.py:", "__init__.py:__all__"]
    assert files[1:] == [*parts, CUSTOMER.path, ORDER.path, "py.typed"]
    headings = [block for block in blocks if block[0] == "#"]
    assert headings == ["# __init__.py", "# models", "# ."]


GOOD = b"0123456789abcdef" * 4


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"schema": 1, "files": {}}',
        b"a.py\n    " + GOOD + b"\n",
        b"docmodels manifest 3\n",
        b"docmodels manifest two\n",
        b"docmodels manifest 2\n\na.py\n",
        b"docmodels manifest 2\n\na.py\nb.py\n    " + GOOD + b"\n",
        b"docmodels manifest 2\n\na.py\n    abc\n",
        b"docmodels manifest 2\n\na.py\n    " + GOOD.upper() + b"\n",
        b"docmodels manifest 2\n\na.py\n    " + GOOD + b" abc\n",
        b"docmodels manifest 2\n\n    " + GOOD + b"\n",
        b"docmodels manifest 2\n\n../a.py\n    " + GOOD + b"\n",
        b"docmodels manifest 2\n\na.py:b\n    " + GOOD + b" " + GOOD + b"\n",
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
    (out / MANIFEST).write_bytes(b"nonsense")
    made = generate(out, *ALL, force=True)
    assert [(d.code, d.severity) for d in made.diagnostics] == [
        ("bad-manifest", Severity.WARNING)
    ]
    assert contents(out) == good


def test_the_marks_of_a_merge_are_named_and_go(out: Path) -> None:
    generate(out, *ALL)
    good = contents(out)
    lines = (out / MANIFEST).read_text().split("\n")
    marked = [*lines[:-2], "<<<<<<< HEAD", lines[-2], "=======", ">>>>>>> other", ""]
    (out / MANIFEST).write_text("\n".join(marked))
    made = plan(out, ALL)
    (found,) = made.diagnostics
    assert (found.code, found.severity) == ("bad-manifest", Severity.WARNING)
    assert f"line {marked.index('<<<<<<< HEAD') + 1}: a merge left its marks" in (
        found.message
    )
    assert made.is_stale
    apply(made)
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
    with (out / MANIFEST).open("a") as manifest:
        manifest.write(f"\n{entry}\n    {GOOD.decode()}\n")
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
    ("version", "by"),
    [("3", "a newer docmodels"), ("\u0969", "no docmodels"), ("x", "no docmodels")],
)
def test_the_version_of_a_manifest_is_a_number(version: str, by: str) -> None:
    with pytest.raises(BadManifestError, match=f"it was written by {by}"):
        parse(f"docmodels manifest {version}\n".encode())


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"docmodels manifest 3\n", "by a newer docmodels: 'docmodels manifest 3'"),
        (b"docmodels manifest x\n", "by no docmodels: 'docmodels manifest x'"),
        (b"docmodels\n", 'it does not begin with "docmodels manifest 2"'),
        (b"docmodels manifest 2\na.py\n", "the entry 'a.py' lacks a SHA-256"),
        (b"\xff", "it is not UTF-8"),
    ],
)
def test_why_a_manifest_is_none(text: bytes, reason: str) -> None:
    with pytest.raises(BadManifestError) as caught:
        parse(text)
    assert reason in str(caught.value)


A = "from .a import A as A\n"
B = "from .b import B as B\n"


def test_a_list_of_modules_may_lack_some_that_are_known() -> None:
    entry = entry_of("__init__.py", A + B + '__all__ = ["A", "B"]\n')
    assert entry.owns((A + B + '__all__ = ["A", "B"]\n').encode())
    assert entry.has_parts(A.encode())
    assert not entry.owns(A.encode())
    assert entry.has_parts((A + B + '__all__ = ["A", "B", "C"]\n').encode())
    assert not entry.has_parts((A + "from .c import C as C\n").encode())
    assert not entry_of("a.py", "x = 1\n").has_parts(b"x = 1\n")


def test_while_files_are_replaced_both_texts_are_ours(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = (replace(INIT, text=text) for text in (A, A + B))
    generate(out, old, ORDER)
    done: list[Step] = []
    monkeypatch.setattr(applying, "replace_all", lambda _, steps: done.extend(steps))
    generate(out, new, CUSTOMER)
    paths = [step.path for step in done]
    assert paths == [MANIFEST, INIT.path, CUSTOMER.path, ORDER.path, MANIFEST]
    assert [step.text is None for step in done] == [False, False, False, True, False]
    first, *_, last = (parse((done[at].text or "").encode()) for at in (0, -1))
    between, after = first.by_path(), last.by_path()
    for file in (old, new):
        assert digest(file.text.encode()) in between[INIT.path].digests
    assert ORDER.path in between
    assert list(after) == [INIT.path, CUSTOMER.path]
    assert done[-1].found == digest((done[0].text or "").encode())
