"""A plan as a unified diff."""

import shutil
import subprocess
from pathlib import Path

import pytest
from support.output_folder import ALL, CUSTOMER, INIT, ORDER, TYPED, contents, generate

from docmodels.core.source import SourceFile
from docmodels.write import (
    apply,
    diff,
    plan,
)

# Failing half-way

NEXT = (
    SourceFile(INIT.path, "new\n"),
    TYPED,
    SourceFile(CUSTOMER.path, "new\n"),
    SourceFile("payloads/deep/new.py", "new\n"),
)


def test_diff(out: Path) -> None:
    generate(out, SourceFile("a.py", "one\ntwo\n"), SourceFile("b.py", "gone\n"))
    made = plan(out, [SourceFile("a.py", "one\n2\n"), SourceFile("c.py", "new\n")])
    text = diff(made)
    assert text[: text.index("diff --git a/partner_center/.docmodels.manifest")] == (
        "diff --git a/partner_center/a.py b/partner_center/a.py\n"
        "--- a/partner_center/a.py\n"
        "+++ b/partner_center/a.py\n"
        "@@ -1,2 +1,2 @@\n"
        " one\n"
        "-two\n"
        "+2\n"
        "diff --git a/partner_center/b.py b/partner_center/b.py\n"
        "deleted file mode 100644\n"
        "--- a/partner_center/b.py\n"
        "+++ /dev/null\n"
        "@@ -1 +0,0 @@\n"
        "-gone\n"
        "diff --git a/partner_center/c.py b/partner_center/c.py\n"
        "new file mode 100644\n"
        "--- /dev/null\n"
        "+++ b/partner_center/c.py\n"
        "@@ -0,0 +1 @@\n"
        "+new\n"
    )


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_git_takes_the_tree_where_apply_would(out: Path, tmp_path: Path) -> None:
    odd = SourceFile("odd.py", "a\x0cb\u2028c\r\nd\n\n\n")
    old = (INIT, CUSTOMER, odd, SourceFile("bare.py", "no line end"))
    generate(out, *old)
    made = plan(out, [*NEXT, SourceFile("bare.py", "none here"), ORDER])
    copy = tmp_path / "copy" / out.name
    shutil.copytree(out, copy)
    patch = diff(made).encode()
    command = ["git", "apply", "--whitespace=nowarn", "-"]
    subprocess.run(command, input=patch, cwd=copy.parent, check=True)
    apply(made)
    assert contents(copy) == contents(out)


@pytest.mark.parametrize(
    ("name", "shown"),
    [("a~b.py", "{}/a~b.py"), ("a b.py", "{}/a b.py"), ("é.py", '"{}/\\303\\251.py"')],
)
def test_a_name_that_is_not_plain_stands_in_quotes(
    out: Path, name: str, shown: str
) -> None:
    out.parent.mkdir()
    (out.parent / ".git").mkdir()
    text = diff(plan(out, [SourceFile(name, "x = 1\n")]))
    old, new = (shown.format(f"{side}/{out.name}") for side in "ab")
    assert f"diff --git {old} {new}\n" in text


def test_diff_shows_conflicts_but_not_what_is_kept(out: Path) -> None:
    generate(out, *ALL)
    (out / CUSTOMER.path).write_text("mine\n")
    (out / ORDER.path).write_text("mine\n")
    text = diff(plan(out, [INIT, TYPED, CUSTOMER]))
    assert "-mine" in text
    assert ORDER.path not in text


# What git takes from the root of its repository

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


def git(folder: Path, *arguments: str, stdin: str | None = None) -> str:
    quiet = ("-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false")
    done = subprocess.run(
        ["git", *quiet, *arguments],
        cwd=folder,
        input=None if stdin is None else stdin.encode("utf-8", "surrogateescape"),
        capture_output=True,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = tmp_path / "repository"
    folder.mkdir()
    git(folder, "init", "-q")
    return folder


OLD = (INIT, CUSTOMER, SourceFile("gone.py", "x = 1\n"), SourceFile("bare", "no end"))
NEW = (
    SourceFile(INIT.path, "one\n\x0c\ntwo\u2028three\n"),
    SourceFile(CUSTOMER.path, "\n".join(f"line {n}" for n in range(40)) + "\n"),
    SourceFile("bare", "none here"),
    SourceFile("new/empty.py", ""),
    SourceFile("new/module.py", "x = 1\n"),
)


@needs_git
@pytest.mark.parametrize(
    "where",
    [
        "api",
        "src/deep/api",
        "with blanks/a\tb/api",
        'it"s/back\\slash/api',
        "größer/模型/api",
        "b/a/api",
        "dev/null/api",
    ],
)
@pytest.mark.parametrize("current", [".", "elsewhere", ".."])
def test_git_applies_it_at_the_root_of_the_repository(
    repository: Path, where: str, current: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (repository / "elsewhere").mkdir()
    monkeypatch.chdir(repository / current)
    out = repository / where
    generate(out, *OLD)
    git(repository, "add", "-A")
    patch = diff(plan(out, NEW))
    git(repository, "apply", "--check", "--index", stdin=patch)
    git(repository, "apply", "--whitespace=nowarn", stdin=patch)
    assert not plan(out, NEW).is_stale
    assert not (out / "gone.py").exists()
    assert diff(plan(out, NEW)) == ""


@needs_git
def test_names_are_as_git_writes_them(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository)
    for name in ("a b", 'q"u', "back\\", "ü", "\x01\x7f", "tab\t", "模型"):
        out = repository / name / "api"
        generate(out, SourceFile("a.py", "one\n"))
        git(repository, "add", "-A")
        made = plan(out, [SourceFile("a.py", "two\n")])
        ours = [line for line in diff(made).split("\n") if name_line(line)]
        apply(made)
        theirs = git(repository, "diff", "--no-color", "--", name).split("\n")
        assert sorted(ours) == sorted(line for line in theirs if name_line(line))
        git(repository, "add", "-A")


def name_line(line: str) -> bool:
    return line.startswith(("diff --git", "--- ", "+++ "))


@needs_git
def test_a_worktree_and_a_repository_within_have_roots_of_their_own(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository)
    inner = repository / "vendor" / "inner"
    inner.mkdir(parents=True)
    git(inner, "init", "-q")
    git(inner, "commit", "-q", "--allow-empty", "-m", "-")
    git(inner, "worktree", "add", "-q", str(repository / "tree"))
    for root in (inner, repository / "tree"):
        out = root / "src" / "api"
        patch = diff(plan(out, NEW))
        assert patch.startswith("diff --git a/src/api/")
        git(root, "apply", "--whitespace=nowarn", stdin=patch)
        assert not plan(out, NEW).is_stale


@needs_git
@pytest.mark.parametrize("setting", ["no setting", "autocrlf", "attributes"])
def test_git_applies_it_to_files_that_end_lines_in_crlf(
    repository: Path, setting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository)
    out = repository / "src" / "api"
    generate(out, *OLD, SourceFile("long.py", "\n".join("abcdefghij")))
    if setting == "attributes":
        (repository / ".gitattributes").write_text("* text eol=crlf\n")
    if setting == "autocrlf":
        git(repository, "config", "core.autocrlf", "true")
    git(repository, "add", "-A")
    for file in out.rglob("*"):
        if file.is_file() and file.name != "bare":
            file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    new = [*NEW, SourceFile("long.py", "\n".join("abcXefghij"))]
    assert any(c.found_text for c in plan(out, new).changes)
    git(repository, "apply", "--whitespace=nowarn", stdin=diff(plan(out, new)))
    assert not plan(out, new).is_stale
    assert (out / "long.py").read_bytes().count(b"\r\n") == 9


@needs_git
def test_git_applies_it_to_a_file_that_is_not_utf_8(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository)
    out = repository / "src" / "api"
    generate(out, SourceFile("a.py", "1\n2\n3\n"))
    (out / "a.py").write_bytes(b"1\n# caf\xe9 \xff\n3\n")
    planned = plan(out, [SourceFile("a.py", "1\n2\n3\n")], force=True)
    git(repository, "apply", stdin=diff(planned))
    assert (out / "a.py").read_bytes() == b"1\n2\n3\n"


def test_lines_of_mixed_ends_keep_theirs(out: Path) -> None:
    generate(out, SourceFile("a.py", "1\n2\n3\n4\n5\n"))
    (out / "a.py").write_bytes(b"1\r\n2\n3\r\n4\n5\r\n")
    text = diff(plan(out, [SourceFile("a.py", "1\n2\n3\nfour\n5\n")]))
    assert " 1\r\n 2\n 3\r\n-4\n+four\r\n 5\r\n" in text
    generate(out, SourceFile("a.py", "1\n2\n3\n4\n5\n"))


def test_without_a_repository_paths_begin_at_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "src" / "api"
    heads = []
    for current in (tmp_path, tmp_path / "docs"):
        current.mkdir(exist_ok=True)
        monkeypatch.chdir(current)
        heads.append(diff(plan(out, [INIT])).partition("\n")[0])
    assert heads == [
        "diff --git a/src/api/__init__.py b/src/api/__init__.py",
        "diff --git a/api/__init__.py b/api/__init__.py",
    ]
