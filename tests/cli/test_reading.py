"""Configurations and outputs that have no end, or lead out."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from support.documentation import (
    ENDLESS,
    SECRET,
    make_pipe,
    make_zero,
    page,
    posix_only,
    run,
)

from docmodels.core.options import Options
from docmodels.run.generate import generate


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "ticket.md").write_text(page())
    return folder


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "secret.md").write_text(page(SECRET, "topSecret"))
    return folder


@pytest.mark.slow
@posix_only
@pytest.mark.parametrize("make", [make_pipe, make_zero])
@pytest.mark.parametrize("name", ["docmodels.toml", "pyproject.toml", "other.toml"])
def test_a_configuration_without_an_end(
    docs: Path, make: Callable[[Path], None], name: str
) -> None:
    make(docs.parent / name)
    named = ["--config", name] if name == "other.toml" else []
    done = run("check", "docs", "-o", "out", *named, cwd=docs.parent)
    assert done.returncode == 2
    assert f"{name}: error[unreadable-config]" in done.stderr


@posix_only
@pytest.mark.parametrize("make", ENDLESS)
@pytest.mark.parametrize("name", [".docmodels.manifest", "models/ticket.py"])
@pytest.mark.slow
def test_an_output_without_an_end(
    docs: Path, make: Callable[[Path], None], name: str
) -> None:
    output = docs.parent / "out"
    assert generate(Options(docs, output)).ok
    (output / name).unlink()
    make(output / name)
    done = run("generate", "docs", "-o", "out", cwd=docs.parent)
    assert done.returncode == 2
    assert "error[" in done.stderr
    assert name in done.stderr


@pytest.mark.slow
@posix_only
@pytest.mark.parametrize("name", ["docmodels.toml", "pyproject.toml"])
def test_a_configuration_that_was_found_must_not_lead_out(
    docs: Path, outside: Path, name: str
) -> None:
    table = "packages.a" if name == "docmodels.toml" else "tool.docmodels.packages.a"
    text = f'[{table}]\ndocs = "docs"\noutput = "out"\n{SECRET} = 1\n'
    (outside / "other.toml").write_text(text)
    (docs.parent / name).symlink_to("outside/other.toml")
    (docs.parent / "sub").mkdir()
    (docs.parent / "sub" / name).symlink_to("../outside/other.toml")
    done = run("check", cwd=docs.parent / "sub")
    assert done.returncode == 2
    assert "error[unreadable-config]" in done.stderr
    assert "--config" in done.stderr
    assert SECRET not in done.stderr
    named = run("check", "--config", name, cwd=docs.parent / "sub")
    assert f'unknown key "{SECRET}"' in named.stderr


@pytest.mark.slow
@posix_only
def test_a_strangers_pyproject_behind_a_link_is_none_of_ours(docs: Path) -> None:
    (docs.parent / "real").mkdir()
    (docs.parent / "real" / "other.toml").write_text("[tool.black]\n")
    (docs / "pyproject.toml").symlink_to("../real/other.toml")
    assert run("inspect", ".", cwd=docs).returncode == 0


@posix_only
@pytest.mark.parametrize("name", [".docmodels.manifest", "models/ticket.py", "models"])
@pytest.mark.slow
def test_an_output_that_leads_out_is_not_shown(
    docs: Path, outside: Path, name: str
) -> None:
    output = docs.parent / "out"
    assert generate(Options(docs, output)).ok
    (outside / "ticket.py").write_text(SECRET)
    target = output / name
    shutil.rmtree(target) if target.is_dir() else target.unlink()
    target.symlink_to(outside if name == "models" else outside / "ticket.py")
    done = run("check", "docs", "-o", "out", "--force", cwd=docs.parent)
    assert done.returncode == 2
    assert "error[unsafe-path]" in done.stderr
    assert SECRET not in done.stdout + done.stderr


@posix_only
def test_an_output_that_leads_in_a_circle(docs: Path) -> None:
    (docs.parent / "out").symlink_to("out")
    result = generate(Options(docs, docs.parent / "out"))
    assert not result.ok
    assert result.diagnostics
