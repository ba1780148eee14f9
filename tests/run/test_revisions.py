"""Pages out of git obey the rules of pages on disk, whatever a repository holds."""

import os
import shutil
from pathlib import Path

import pytest
from support.changes import ORDERS, PAGES
from support.repositories import Repository, make_repository

import docmodels
from docmodels.core.diagnostics import Failure
from docmodels.parse.finding import MAX_PAGE
from docmodels.run import git
from docmodels.run.revisions import is_revision, read_revision, revision_range


@pytest.fixture
def shop(tmp_path: Path) -> Repository:
    made = make_repository(tmp_path / "repository")
    made.commit(PAGES)
    return made


def read(
    shop: Repository, revision: str = "HEAD", **options: object
) -> docmodels.Reading:
    before = set(Path(os.environ.get("TMPDIR", "/tmp")).glob("docmodels-*"))
    chosen = docmodels.Options(shop.folder / "docs", **options)  # type: ignore[arg-type]
    reading = read_revision(chosen, revision)
    after = set(Path(os.environ.get("TMPDIR", "/tmp")).glob("docmodels-*"))
    assert after <= before
    return reading


@pytest.fixture(autouse=True)
def _own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", None)


def faults(reading: docmodels.Reading) -> list[tuple[str, str | None]]:
    return [
        (one.code, one.path) for one in reading.diagnostics if one.severity == "error"
    ]


def tree(shop: Repository, *entries: tuple[str, str, str]) -> str:
    """Commit a tree of which `docs` has entries: mode, name, and what is in it."""
    lines = []
    for mode, name, text in entries:
        kind = "blob"
        made = text
        if mode == "160000":
            kind = "commit"
        elif mode == "040000":
            kind = "tree"
        else:
            made = shop.git("hash-object", "-w", "--stdin", data=text.encode())
        lines.append(f"{mode} {kind} {made}\t{name}\n")
    docs = shop.git("mktree", "--missing", data="".join(lines).encode())
    root = shop.git("mktree", data=f"040000 tree {docs}\tdocs\n".encode())
    return shop.git("commit-tree", root, "-m", "x")


def test_it_reads_what_was_committed(shop: Repository) -> None:
    shutil.rmtree(shop.folder / "docs")
    reading = read(shop)
    assert reading.ok
    assert [page.path for page in reading.schema.pages] == ["orders.md", "things.md"]
    assert not (shop.folder / "docs").exists()


def test_patterns_count_as_they_do_on_disk(shop: Repository) -> None:
    reading = read(shop, exclude=("things.md",))
    assert [page.path for page in reading.schema.pages] == ["orders.md"]
    assert [page.path for page in read(shop, include=("th*",)).schema.pages] == [
        "things.md"
    ]


def test_hidden_pages_and_other_files_do_not_count(shop: Repository) -> None:
    shop.commit({**PAGES, ".hidden/a.md": ORDERS, "a.txt": ORDERS, "b.MD": "# Nothing"})
    assert [page.path for page in read(shop).schema.pages] == ["orders.md", "things.md"]


@pytest.mark.slow
def test_a_page_that_is_too_large(shop: Repository) -> None:
    shop.commit({"large.md": "x" * (MAX_PAGE + 1), "orders.md": ORDERS})
    assert faults(read(shop)) == [("docs-too-large", "HEAD:docs/large.md")]
    assert read(shop, exclude=("large.md",)).ok


def test_a_page_that_is_no_text(shop: Repository) -> None:
    (shop.folder / "docs" / "odd.md").write_bytes(b"\xff\xfe\x00\x00" * 40)
    shop.git("add", "--all")
    shop.git("commit", "--quiet", "-m", "x")
    on_disk = docmodels.read(docmodels.Options(shop.folder / "docs"))
    assert [one.code for one in read(shop).diagnostics] == [
        one.code for one in on_disk.diagnostics
    ]


def test_a_link_that_leads_out_is_not_read(shop: Repository, tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text(ORDERS)
    commit = tree(shop, ("120000", "a.md", str(secret)), ("100644", "b.md", ORDERS))
    reading = read(shop, commit)
    assert faults(reading) == [("page-outside", f"{commit}:docs/a.md")]
    up = tree(shop, ("120000", "a.md", "../../secret.md"), ("100644", "b.md", ORDERS))
    assert faults(read(shop, up)) == [("page-outside", f"{up}:docs/a.md")]


def test_a_link_inside_is_the_page_that_it_leads_to(shop: Repository) -> None:
    commit = tree(shop, ("120000", "a.md", "b.md"), ("100644", "b.md", ORDERS))
    reading = read(shop, commit)
    assert reading.ok
    assert [page.path for page in reading.schema.pages] == ["b.md"]


def test_nothing_is_written_through_a_link(shop: Repository, tmp_path: Path) -> None:
    """A tree that no git would make: one name is a link and a folder."""
    outside = tmp_path / "outside"
    outside.mkdir()
    page = shop.git("hash-object", "-w", "--stdin", data=ORDERS.encode())
    inner = shop.git("mktree", data=f"100644 blob {page}\tb.md\n".encode())
    commit = tree(shop, ("120000", "a", str(outside)), ("040000", "a", inner))
    reading = read(shop, commit)
    assert not [*outside.iterdir()]
    assert [code for code, _ in faults(reading)] in ([], ["revision-unreadable"])


@pytest.mark.parametrize("folders", [0, 1])
def test_no_link_is_made_through_a_link(
    shop: Repository, tmp_path: Path, folders: int
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    target = shop.git("hash-object", "-w", "--stdin", data=b"anywhere")
    inner = shop.git("mktree", data=f"120000 blob {target}\tprogram\n".encode())
    for _ in range(folders):
        inner = shop.git("mktree", data=f"040000 tree {inner}\tb\n".encode())
    page = ("100644", "z.md", ORDERS)
    linked = ("120000", "a", str(outside))
    commit = tree(shop, linked, ("040000", "a", inner), page)
    reading = read(shop, commit)
    assert not [*outside.iterdir()]
    assert [code for code, _ in faults(reading)] == ["revision-unreadable"]


@pytest.mark.parametrize("name", ["..", "."])
def test_a_name_that_leads_out(shop: Repository, tmp_path: Path, name: str) -> None:
    page = shop.git("hash-object", "-w", "--stdin", data=ORDERS.encode())
    raw = b"100644 b.md\0" + bytes.fromhex(page)
    inner = shop.git(
        "hash-object", "-t", "tree", "-w", "--stdin", "--literally", data=raw
    )
    raw = f"40000 {name}\0".encode() + bytes.fromhex(inner)
    docs = shop.git(
        "hash-object", "-t", "tree", "-w", "--stdin", "--literally", data=raw
    )
    raw = b"40000 docs\0" + bytes.fromhex(docs)
    root = shop.git(
        "hash-object", "-t", "tree", "-w", "--stdin", "--literally", data=raw
    )
    commit = shop.git("commit-tree", root, "-m", "x")
    reading = read(shop, commit)
    assert [code for code, _ in faults(reading)] == ["revision-unreadable"]
    assert not [*tmp_path.rglob("b.md")]


def test_docs_that_are_a_submodule_or_a_link(shop: Repository) -> None:
    head = shop.git("rev-parse", "HEAD")
    root = shop.git(
        "mktree", "--missing", data=f"160000 commit {head}\tdocs\n".encode()
    )
    commit = shop.git("commit-tree", root, "-m", "x")
    (only,) = read(shop, commit).diagnostics
    assert (only.code, only.message) == (
        "revision-unreadable",
        "cannot read it: it is a submodule",
    )
    target = shop.git("hash-object", "-w", "--stdin", data=b"/etc")
    root = shop.git("mktree", data=f"120000 blob {target}\tdocs\n".encode())
    commit = shop.git("commit-tree", root, "-m", "x")
    (only,) = read(shop, commit).diagnostics
    assert "it is a symbolic link" in only.message


def test_an_object_that_is_missing(shop: Repository) -> None:
    page = shop.git("rev-parse", "HEAD:docs/orders.md")
    (shop.folder / ".git" / "objects" / page[:2] / page[2:]).unlink()
    assert [code for code, _ in faults(read(shop))] == ["revision-unreadable"]


@pytest.mark.parametrize("knows_lazy", [True, False])
def test_an_object_that_is_missing_is_not_fetched(
    shop: Repository,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    knows_lazy: bool,
) -> None:
    """A partial clone names a program to fetch with; git before 2.45 would run it."""
    if not knows_lazy:
        monkeypatch.delitem(git._ENVIRONMENT, "GIT_NO_LAZY_FETCH")
    trace = tmp_path / "trace"
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\ntouch {trace}\n")
    program.chmod(0o755)
    page = shop.git("rev-parse", "HEAD:docs/orders.md")
    (shop.folder / ".git" / "objects" / page[:2] / page[2:]).unlink()
    for key, value in (
        ("core.repositoryFormatVersion", "1"),
        ("extensions.partialClone", "x"),
        ("remote.x.promisor", "true"),
        ("remote.x.url", f"ext::{program}"),
        ("protocol.ext.allow", "always"),
    ):
        shop.git("config", key, value)
    assert [code for code, _ in faults(read(shop))] == ["revision-unreadable"]
    assert not trace.exists()


def test_no_program_of_the_repository_runs(shop: Repository, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\ntouch {trace}\ncat\n")
    program.chmod(0o755)
    for key in ("core.fsmonitor", "core.pager", "diff.x.textconv", "filter.x.smudge"):
        shop.git("config", key, str(program))
    (shop.folder / ".gitattributes").write_text("*.md diff=x filter=x\n")
    assert read(shop).ok
    assert is_revision(shop.folder, "main")
    assert not trace.exists()


def test_ranges(shop: Repository) -> None:
    assert revision_range(shop.folder, "HEAD") is None
    assert revision_range(shop.folder, "a..b") == ("a", "b")
    assert revision_range(shop.folder, "a..") == ("a", "HEAD")
    assert revision_range(shop.folder, "..b") == ("HEAD", "b")
    head = shop.git("rev-parse", "HEAD")[:12]
    assert revision_range(shop.folder, "main...") == (head, "HEAD")


def test_names_that_are_no_revisions(shop: Repository, tmp_path: Path) -> None:
    assert is_revision(shop.folder, "main")
    for text in ("", "-h", "--help", "main..main", "main\0", "nothing", "^main"):
        assert not is_revision(shop.folder, text)
    assert (
        not is_revision(tmp_path.parent, "main") or (tmp_path.parent / ".git").exists()
    )


def test_documentation_at_the_top_of_a_repository(shop: Repository) -> None:
    (shop.folder / "top.md").write_text(PAGES["things.md"], "utf-8")
    shop.git("add", "--all")
    shop.git("commit", "--quiet", "--message", "x")
    options = docmodels.Options(shop.folder, exclude=("docs/**",))
    reading = read_revision(options, "HEAD")
    assert reading.ok
    assert [page.path for page in reading.schema.pages] == ["top.md"]


def test_revisions_that_grew_from_nothing_in_common(shop: Repository) -> None:
    other = tree(shop, ("100644", "a.md", "# A\n"))
    with pytest.raises(Failure) as caught:
        revision_range(shop.folder, f"main...{other}")
    [found] = caught.value.diagnostics
    assert found.code == "unknown-revision"
    assert "have no commit in common" in found.message


def test_a_link_to_a_name_with_a_nul_is_a_diagnostic(shop: Repository) -> None:
    commit = tree(shop, ("120000", "a.md", "a\0b"), ("100644", "b.md", "# B\n"))
    assert [code for code, _ in faults(read(shop, commit))] == ["revision-unreadable"]
