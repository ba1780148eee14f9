"""No path leads out of the output folder."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.output_folder import (
    CUSTOMER,
    INIT,
    MANIFEST,
    contents,
    failed_codes,
    generate,
    needs_symlinks,
)

from docmodels.core.diagnostics import Failure
from docmodels.core.source import SourceFile
from docmodels.write import (
    plan,
)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../a.py",
        "a/../b.py",
        "./a.py",
        "a//b.py",
        "a/",
        "C:a.py",
        "C:/a.py",
        "//host/share/a.py",
        "a\\b.py",
        "a\0.py",
        "a\n.py",
        "a.py:stream",
        "a?.py",
        "models/con.py",
        "AUX",
        "prn.py",
        "nul.py",
        "com1.tar.gz",
        "lpt9",
        "models/a.py.",
        "models /a.py",
        "a\ud800.py",
        ".docmodels.json",
        ".DocModels.json",
        ".docmodels.lock/0.new",
    ],
)
def test_unsafe_paths(out: Path, path: str) -> None:
    with pytest.raises(Failure) as caught:
        plan(out, [INIT, SourceFile(path, "x\n")], force=True)
    assert [d.code for d in caught.value.diagnostics] == ["unsafe-path"]
    assert not out.exists()


@pytest.mark.slow
@given(
    st.lists(
        st.sampled_from(["..", ".", "", "a", "b.py", "\\", "/", "C:", "\0", "~", "nul"])
    ).map("/".join)
)
def test_a_path_is_refused_or_stays_inside(path: str) -> None:
    folder = Path("/nowhere/out")
    try:
        made = plan(folder, [SourceFile(path, "x\n")])
    except Failure as failure:
        codes = [d.code for d in failure.diagnostics]
    else:
        codes = []
        target = os.path.normpath(os.path.join(folder, *made.created))
        assert target == os.path.join(folder, *path.split("/"))
        assert len(target) > len(str(folder))
    assert codes in ([], ["unsafe-path"])


@needs_symlinks
@pytest.mark.parametrize("inside", [False, True])
def test_a_folder_that_is_a_link_is_refused(out: Path, inside: bool) -> None:
    target = out / "real" if inside else out.parent / "outside"
    target.mkdir(parents=True)
    out.mkdir(exist_ok=True)
    (out / "models").symlink_to(target)
    codes = failed_codes(lambda: plan(out, [CUSTOMER], force=True))
    assert codes == ["unsafe-path"]
    assert contents(target) == {}


@needs_symlinks
@pytest.mark.parametrize("name", [INIT.path, MANIFEST])
def test_a_file_that_is_a_link_is_refused(out: Path, name: str) -> None:
    out.mkdir(parents=True)
    (out.parent / "outside").write_text("mine\n")
    (out / name).symlink_to(out.parent / "outside")
    codes = failed_codes(lambda: plan(out, [INIT], force=True))
    assert codes == ["unsafe-path"]
    assert (out.parent / "outside").read_text() == "mine\n"


@pytest.mark.parametrize(
    "pair",
    [
        ("a.py", "a.py"),
        ("models/Order.py", "models/order.py"),
        ("Models/a.py", "models/A.py"),
        ("caf\u00e9.py", "cafe\u0301.py"),
        ("models", "models/a.py"),
        ("MODELS", "models/deep/a.py"),
    ],
)
def test_colliding_paths(out: Path, pair: tuple[str, str]) -> None:
    files = [SourceFile(path, "x\n") for path in pair]
    assert failed_codes(lambda: plan(out, files)) == ["path-collision"]
    assert failed_codes(lambda: plan(out, files[::-1])) == ["path-collision"]


def test_different_paths_do_not_collide(out: Path) -> None:
    generate(out, SourceFile("a.py", ""), SourceFile("a/b.py", ""))
    assert (out / "a/b.py").is_file()
