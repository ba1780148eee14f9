import sys
import tempfile
from pathlib import Path

import pytest
from support.sample_pages import ORDER, response
from support.verifying import GOOD, verify

import docmodels


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "order.md").write_text(ORDER)
    return folder


@pytest.mark.slow
def test_nothing_is_left_behind(
    docs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    before = sorted(docs.iterdir())
    verify(docs)
    docmodels.verify(docmodels.Options(docs))
    assert not list(scratch.iterdir())
    assert sorted(docs.iterdir()) == before
    assert not [name for name in sys.modules if name.startswith("docmodels_verify")]
    assert callable(docmodels.verify)


def test_text_of_a_page_does_not_run(docs: Path, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    evil = f'"""\nopen({str(mark)!r}, "w")\n"""'
    name = f"x'); open({str(mark)!r}, 'w'); ('"
    page = ORDER.replace("The id.", evil.replace("\n", " ")).replace("Total", name)
    (docs / "order.md").write_text(page)
    verify(docs, get=response(GOOD))
    assert not mark.exists()
