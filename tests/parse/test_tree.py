"""Which files are pages: links to files and folders."""

import os
from pathlib import Path

import pytest
from support.documentation import (
    SECRET,
    faults,
    page,
    paths,
    posix_only,
    run,
)

from docmodels.core.diagnostics import Severity
from docmodels.core.options import Options
from docmodels.parse.folder import read_docs
from docmodels.run.generate import generate


@pytest.mark.slow
@posix_only
def test_a_link_to_a_page_outside(docs: Path, outside: Path) -> None:
    (docs / "link.md").symlink_to(outside / "secret.md")
    done = run("check", "docs", "-o", "out", cwd=docs.parent)
    assert done.returncode == 2
    assert "docs/link.md: error[page-outside]" in done.stderr
    assert SECRET not in done.stdout + done.stderr
    assert paths(docs, exclude=("link.md",)) == ["ticket.md"]


@posix_only
def test_a_link_out_and_in_again_is_inside(docs: Path) -> None:
    back = docs / ".." / "docs" / ".hidden.md"
    (docs / ".hidden.md").write_text(page("Bed"))
    (docs / "bed.md").symlink_to(back)
    assert paths(docs) == ["bed.md", "ticket.md"]


@posix_only
def test_a_link_to_a_folder_outside_is_not_followed(docs: Path, outside: Path) -> None:
    (docs / "more").symlink_to(outside)
    (docs / "inner").mkdir()
    (docs / "inner" / "more").symlink_to(outside)
    read = read_docs(docs)
    files, (inner, top) = read.files, read.diagnostics
    assert [file.path for file in files] == ["ticket.md"]
    assert {top.code, inner.code} == {"link-not-followed"}
    assert (inner.path, top.path) == (f"{docs}/inner/more", f"{docs}/more")
    assert top.severity is Severity.WARNING
    assert read_docs(docs, exclude=("more",)).diagnostics == ()
    strict = generate(Options(docs, docs.parent / "out", strict=True))
    assert not strict.ok


@posix_only
def test_a_link_to_a_folder_that_is_gone_is_told(docs: Path) -> None:
    (docs / "sub").symlink_to(docs / ".gone")
    (found,) = read_docs(docs).diagnostics
    assert (found.code, found.path) == ("link-not-followed", f"{docs}/sub")


@posix_only
@pytest.mark.parametrize("target", ["gone.md", "link.md"])
def test_a_page_that_leads_nowhere(docs: Path, target: str) -> None:
    (docs / "link.md").symlink_to(target)
    (found,) = faults(docs)
    assert (found.code, found.path) == ("page-unreadable", f"{docs}/link.md")


@posix_only
def test_the_folder_itself_may_be_a_link(docs: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(docs)
    (docs / "other.md").symlink_to("ticket.md")
    read = read_docs(tmp_path / "link")
    files, (note,) = read.files, read.diagnostics
    assert [file.path for file in files] == ["ticket.md"]
    assert note.code == "page-linked"
    (tmp_path / "one.md").symlink_to(docs / "ticket.md")
    assert paths(tmp_path / "one.md") == ["one.md"]


@posix_only
def test_a_page_with_two_names_is_read_by_its_own(docs: Path) -> None:
    (docs / "a.md").symlink_to("ticket.md")
    read = read_docs(docs)
    files, (note,) = read.files, read.diagnostics
    assert [file.path for file in files] == ["ticket.md"]
    assert (note.code, note.severity) == ("page-linked", Severity.INFO)
    assert note.path == f"{docs}/a.md"
    assert '"a.md" is a link to "ticket.md"' in note.message
    assert paths(docs, include=("a.md",)) == ["a.md"]
    assert paths(docs, exclude=("ticket.md",)) == ["a.md"]


@posix_only
def test_pages_behind_a_link_to_a_folder_are_not_lost(docs: Path) -> None:
    (docs / "v2" / "deep").mkdir(parents=True)
    (docs / "v2" / "bed.md").write_text(page("Bed"))
    (docs / "v2" / "deep" / "cot.md").write_text(page("Cot"))
    (docs / "latest").symlink_to("v2")
    own = ["ticket.md", "v2/bed.md", "v2/deep/cot.md"]
    read = read_docs(docs)
    files, (note,) = read.files, read.diagnostics
    assert [file.path for file in files] == own
    assert note.path == f"{docs}/latest"
    assert "and so are 1 more" in note.message
    assert paths(docs, include=("latest/**",)) == [
        "latest/bed.md",
        "latest/deep/cot.md",
    ]
    (docs / "v2").rename(docs / ".v2")
    (docs / "latest").unlink()
    (docs / "latest").symlink_to(".v2")
    assert paths(docs) == ["latest/bed.md", "latest/deep/cot.md", "ticket.md"]


@posix_only
def test_a_link_to_a_folder_says_once_how_many_pages_it_names(docs: Path) -> None:
    (docs / "beds").mkdir()
    (docs / "beds" / "bed.md").write_text(page("Bed"))
    (docs / "to").symlink_to("beds")
    (docs / "zz.md").symlink_to("beds/bed.md")
    said = '"to/bed.md" is a link to "beds/bed.md" and read as that'
    one, file = read_docs(docs).diagnostics
    assert one.message == said
    assert file.message == said.replace("to/bed.md", "zz.md")
    assert (one.path, file.path) == (f"{docs}/to", f"{docs}/zz.md")
    (docs / "beds" / "cot.md").write_text(page("Cot"))
    more, _ = read_docs(docs).diagnostics
    assert more.message == f"{said}, and so are 1 more"


@posix_only
def test_folders_in_a_circle_have_an_end(docs: Path) -> None:
    for name in ("a", "b", "c"):
        (docs / name).mkdir()
        (docs / name / f"{name}.md").write_text(page(name.upper()))
        for other in ("a", "b", "c", "."):
            (docs / name / f"to_{other.strip('.')}").symlink_to(f"../{other}")
    (docs / "self").symlink_to(".")
    read = read_docs(docs)
    files, notes = read.files, read.diagnostics
    assert [f.path for f in files] == ["a/a.md", "b/b.md", "c/c.md", "ticket.md"]
    assert {note.code for note in notes} == {"page-linked"}
    assert len(notes) == 13  # every link once


@posix_only
@pytest.mark.slow
def test_the_work_for_links_grows_with_them_times_the_folders(
    docs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = 0
    scan = os.scandir

    def counted(path: str) -> object:
        nonlocal looked
        looked += 1
        return scan(path)

    monkeypatch.setattr(os, "scandir", counted)
    counts = []
    for number in range(12):
        (docs / f"f{number}").mkdir()
        for other in range(number):
            (docs / f"f{number}" / f"to{other}").symlink_to(f"../f{other}")
            (docs / f"f{other}" / f"to{number}").symlink_to(f"../f{number}")
        looked = 0
        read_docs(docs)
        counts.append(looked)
    # n folders and n² links, each of which leads to all the folders
    assert counts[-1] <= 13 + 132 * 12


@posix_only
def test_folders_too_deep_for_a_path(docs: Path) -> None:
    if not hasattr(os, "fchdir"):
        pytest.skip("needs fchdir")
    here = os.open(".", os.O_RDONLY)
    try:
        os.chdir(docs)
        for _ in range(25):
            os.mkdir("n" * 200)
            os.chdir("n" * 200)
        Path("bed.md").write_text(page("Bed"))
        os.chdir(docs)
        (found,) = faults(docs)
        assert found.code == "page-unreadable"
        assert "too long" in found.message
    finally:
        os.chdir(docs)
        for _ in range(25):  # so that pytest can remove it
            os.rename("n" * 200, "deeper")
            os.chdir("deeper")
        os.fchdir(here)
        os.close(here)
