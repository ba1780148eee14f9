"""What is ours to rewrite and remove, and what is not."""

import os
import shutil
from pathlib import Path

import pytest
from support.output_folder import (
    ALL,
    CUSTOMER,
    INIT,
    MANIFEST,
    ORDER,
    TYPED,
    contents,
    error_codes,
    failed_codes,
    generate,
    tree,
)

from docmodels.core.diagnostics import Severity
from docmodels.core.source import SourceFile
from docmodels.write import (
    apply,
    diff,
    plan,
)
from docmodels.write.locking import locked
from docmodels.write.manifest import digest
from docmodels.write.transaction import Step, replace_all


def test_what_no_page_makes_any_more_is_removed(out: Path) -> None:
    generate(out, *ALL)
    made = generate(out, INIT, TYPED)
    assert made.removed == (CUSTOMER.path, ORDER.path)
    assert sorted(contents(out)) == [MANIFEST, INIT.path, TYPED.path]
    assert not (out / "models").exists()


def test_a_folder_with_only_byte_code_is_removed(out: Path) -> None:
    generate(out, *ALL)
    cache = out / "models" / "__pycache__"
    cache.mkdir()
    (cache / "customer.cpython-311.pyc").write_bytes(b"")
    generate(out, INIT, TYPED)
    assert not (out / "models").exists()


def test_a_folder_with_something_else_stays(out: Path) -> None:
    generate(out, *ALL)
    cache = out / "models" / "__pycache__"
    cache.mkdir()
    (cache / "notes.txt").write_bytes(b"")
    generate(out, INIT, TYPED)
    assert (cache / "notes.txt").exists()


def test_no_files_at_all_leave_no_manifest(out: Path) -> None:
    generate(out, *ALL)
    made = generate(out)
    assert made.is_stale
    assert contents(out) == {}
    assert not plan(out, []).is_stale


def test_a_file_removed_by_hand_is_made_again_or_forgotten(out: Path) -> None:
    generate(out, *ALL)
    (out / CUSTOMER.path).unlink()
    (out / ORDER.path).unlink()
    made = generate(out, INIT, TYPED, CUSTOMER)
    assert made.created == (CUSTOMER.path,)
    assert made.removed == ()
    assert not plan(out, [INIT, TYPED, CUSTOMER]).is_stale


def test_a_folder_that_goes_before_its_file_takes_it_along(out: Path) -> None:
    """As if somebody removed it when the run had planned, and had not begun."""
    generate(out, *ALL)
    order = (out / ORDER.path).read_bytes()
    manifest = (out / MANIFEST).read_bytes()
    shutil.rmtree(out / "models")
    with locked(out, 1) as held:
        replace_all(
            held,
            [
                Step(ORDER.path, None, digest(order)),
                Step(MANIFEST, "new\n", digest(manifest)),
            ],
        )
    assert (out / MANIFEST).read_text() == "new\n"
    assert not (out / "models").exists()


def test_an_edited_file_is_not_overwritten(out: Path) -> None:
    generate(out, *ALL)
    (out / CUSTOMER.path).write_text("mine\n")
    before = tree(out)
    made = plan(out, ALL)
    assert made.conflicts == (CUSTOMER.path,)
    assert error_codes(made) == ["edited-file"]
    assert made.is_stale
    assert failed_codes(lambda: apply(made)) == ["edited-file"]
    assert tree(out) == before
    forced = generate(out, *ALL, force=True)
    assert forced.rewritten == (CUSTOMER.path,)
    assert (out / CUSTOMER.path).read_text() == CUSTOMER.text


def test_an_edited_file_that_nothing_makes_stays_with_a_warning(out: Path) -> None:
    generate(out, *ALL)
    (out / CUSTOMER.path).write_text("mine\n")
    rest = (INIT, TYPED, ORDER)
    for _ in range(2):  # it is not forgotten after the first time
        made = generate(out, *rest)
        assert made.kept == (CUSTOMER.path,)
        assert [(d.code, d.severity) for d in made.diagnostics] == [
            ("edited-file", Severity.WARNING)
        ]
        assert not made.is_stale
        assert (out / CUSTOMER.path).read_text() == "mine\n"
    assert generate(out, *rest, force=True).removed == (CUSTOMER.path,)
    assert not (out / CUSTOMER.path).exists()


def test_an_edit_that_is_what_we_would_write_is_no_edit(out: Path) -> None:
    generate(out, INIT)
    (out / INIT.path).write_text("new\n")
    made = generate(out, SourceFile(INIT.path, "new\n"))
    assert made.unchanged == (INIT.path,)
    assert generate(out, SourceFile(INIT.path, "newer\n")).diagnostics == ()


@pytest.mark.parametrize("text", ["mine\n", ""])
def test_a_foreign_file_is_not_overwritten(out: Path, text: str) -> None:
    out.mkdir(parents=True)
    (out / INIT.path).write_text(text)
    before = tree(out)
    made = plan(out, ALL)
    assert error_codes(made) == ["foreign-file"]
    assert failed_codes(lambda: apply(made)) == ["foreign-file"]
    assert tree(out) == before
    generate(out, *ALL, force=True)
    assert (out / INIT.path).read_text() == INIT.text


def test_an_equal_foreign_file_is_adopted(out: Path) -> None:
    (out / "models").mkdir(parents=True)
    (out / TYPED.path).write_bytes(b"")
    (out / CUSTOMER.path).write_bytes(CUSTOMER.text.encode())
    before = tree(out)
    made = generate(out, *ALL)
    assert made.unchanged == (CUSTOMER.path, TYPED.path)
    assert tree(out)[CUSTOMER.path] == before[CUSTOMER.path]
    assert generate(out, INIT, TYPED, ORDER).removed == (CUSTOMER.path,)


def test_all_files_equal_but_no_manifest_is_stale(out: Path) -> None:
    generate(out, *ALL)
    good = contents(out)
    (out / MANIFEST).unlink()
    made = plan(out, ALL)
    assert made.is_stale
    assert MANIFEST in diff(made)
    apply(made)
    assert contents(out) == good


def test_foreign_files_that_nothing_makes_are_left_alone(out: Path) -> None:
    out.mkdir(parents=True)
    own = {"README.md", ".gitkeep", "client.py", "notes.txt"}
    for name in own:
        (out / name).write_text("mine\n")
    assert generate(out, *ALL).diagnostics == ()
    generate(out, INIT)
    assert own < contents(out).keys()


@pytest.mark.parametrize(
    "names", [("a", "b", "c", "d"), (".git",), ("pyproject.toml",), ("setup.py",)]
)
def test_somebody_elses_folder_is_refused(out: Path, names: tuple[str, ...]) -> None:
    out.mkdir(parents=True)
    for name in names:
        (out / name).write_text("mine\n")
    before = tree(out)
    made = plan(out, ALL)
    assert error_codes(made) == ["foreign-output"]
    assert names[0] in made.errors[0].message
    assert failed_codes(lambda: apply(made)) == ["foreign-output"]
    assert tree(out) == before
    generate(out, *ALL, force=True)
    assert set(names) < contents(out).keys()
    assert plan(out, ALL).diagnostics == ()  # from now on it is known


def test_line_ends_are_no_edit(out: Path) -> None:
    generate(out, *ALL)
    for name in (INIT.path, CUSTOMER.path, MANIFEST):
        data = (out / name).read_bytes()
        (out / name).write_bytes(data.replace(b"\n", b"\r\n"))
    before = tree(out)
    made = generate(out, *ALL)
    assert not made.is_stale
    assert tree(out) == before
    assert CUSTOMER.path in generate(out, INIT, TYPED, ORDER).removed
    generate(out, SourceFile(INIT.path, "new\nlines\n"))
    assert (out / INIT.path).read_bytes() == b"new\nlines\n"


@pytest.mark.parametrize(
    ("lines", "conflict"),
    [
        # Both sides are what docmodels made, or all lines are of the new text.
        (
            ["<<<<<<< HEAD", "class Customer: ...", "=======", "class Customer: ..."]
            + [">>>>>>> other", ""],
            False,
        ),
        (
            ["<<<<<<< HEAD", "class Customer: ...", "", "=======", ">>>>>>> other", ""],
            False,
        ),
        (
            ["<<<<<<< HEAD", "class Customer: ...", "=======", "class Mine: ..."]
            + [">>>>>>> other", ""],
            True,
        ),
        # The marks of one side alone are an edit.
        (["<<<<<<< HEAD", "class Customer: ...", ""], True),
    ],
)
def test_what_a_merge_left_in_a_file(
    out: Path, lines: list[str], conflict: bool
) -> None:
    generate(out, *ALL)
    good = contents(out)
    (out / CUSTOMER.path).write_text("\n".join(lines), "utf-8")
    made = plan(out, ALL)
    assert bool(error_codes(made)) is conflict
    if not conflict:
        apply(made)
        assert contents(out) == good


def test_a_name_that_changes_its_case_is_one_file_where_case_is_ignored(
    out: Path,
) -> None:
    generate(out, SourceFile("models/Order.py", "old\n"))
    lower = out / "models/order.py"
    if not lower.exists():
        os.link(out / "models/Order.py", lower)  # as such a file system shows it
    made = plan(out, [SourceFile("models/order.py", "new\n")])
    assert made.diagnostics == ()
    assert made.rewritten == ("models/order.py",)
    assert made.removed == ()
