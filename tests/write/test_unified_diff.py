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


def test_diff_shows_conflicts_but_not_what_is_kept(out: Path) -> None:
    generate(out, *ALL)
    (out / CUSTOMER.path).write_text("mine\n")
    (out / ORDER.path).write_text("mine\n")
    text = diff(plan(out, [INIT, TYPED, CUSTOMER]))
    assert "-mine" in text
    assert ORDER.path not in text
