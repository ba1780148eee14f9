"""A large file that is finished piece by piece is what it is as a whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from support import every_kind

from docmodels import Options
from docmodels.core.diagnostics import Failure
from docmodels.core.known import Known
from docmodels.core.source import SourceFile
from docmodels.emit import formatting, pieces, proof
from docmodels.emit.python import Scope, view_scope
from docmodels.emit.targets import Standard, complete_targets, fill_each, standard
from docmodels.emit.templates import Templates
from docmodels.run import piecewise, row
from docmodels.run.understand import understand
from docmodels.write import manifest

ROOT = Path(__file__).parents[2]
HELD_TO = Standard(frozenset({"# one of ours"}), only_ours=True)
HEAD = (
    '"""A page."""\n\nfrom __future__ import annotations\n\nimport datetime\n\n'
    "from .._runtime import Json\n\n\n"
)
F = "def f(data: Json) -> Json:\n    return data\n"


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take every file for a large one, each definition for a piece, and none known."""
    monkeypatch.setattr(pieces, "LARGE", 0)
    monkeypatch.setattr(pieces, "_PIECE", 0)
    for module in (formatting, proof, manifest, piecewise):
        monkeypatch.setattr(module, "_KNOWN", Known(1000))


def as_a_whole(file: SourceFile, held_to: Standard) -> object:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(row, "finished_in_pieces", lambda *_: None)
        return outcome(file, held_to)


def outcome(file: SourceFile, held_to: Standard) -> object:
    try:
        return row.finished(file, held_to)
    except Failure as failure:
        return failure.diagnostics


def filled(docs: Path) -> Iterator[tuple[SourceFile, Standard]]:
    understood = understand(Options(docs))
    targets = complete_targets(Options(docs).targets)
    templates = Templates(None)
    package = view_scope(Scope(understood.schema, targets), "api", "automatic", {})
    for file in fill_each(package, templates):
        assert isinstance(file, SourceFile)
        yield file, standard(templates)


@pytest.mark.parametrize("kind", ["rows", "models", "chain", "enums", "aliases"])
def test_files_come_to_the_same(kind: str, tmp_path: Path) -> None:
    growth = every_kind.load(ROOT, "bench.growth")
    for path, text in growth.KINDS[kind](24).items():
        (tmp_path / path).write_text(text, encoding="utf-8")
    parted = 0
    for file, held_to in filled(tmp_path):
        found = piecewise.finished_in_pieces(file, held_to)
        parted += found is not None and len(pieces.pieces_of(file)) > 1
        assert found in (None, as_a_whole(file, held_to)), file.path
    assert parted >= 3


@pytest.mark.parametrize(
    "text",
    [
        "",
        F,
        HEAD + F + "\n\n\n",
        HEAD + F + "\n# one of ours\n\n" + F,
        HEAD + F + "    # one of ours\n\n" + F,
        HEAD + "A = 1  # one of ours\n\n" + F + "\n\nB = 2\nC = 3\n",
        HEAD + 'A = """\n\n' + F + "\n" + F + '"""\n',
        HEAD + "A = [\n\n" + F + "\n]\n",
        HEAD + "A = 1 + \\\n\n" + F,
        HEAD
        + f"A = {'a' * 90}\n\ndef {'b' * 90}({'c' * 30}: int) -> None:\n    pass\n",
        HEAD + "A = 1\n\n\n\nfrom .a import b\nfrom .a import a\n\n" + F.rstrip(),
        HEAD + "A = 1\n\n" + F + "\nfrom .b import b\nfrom .a import a\n",
        HEAD + "A = 1\n\ndef f(a: int, a: int) -> None:\n    return\n",
        HEAD + "A = 1\n\n" + F + "\nfrom __future__ import division\n",
        HEAD + "A = 1\n\ndef f() -> None:\n    eval(A)\n\n" + F,
        HEAD + "A = 1\n\n" + F + "\n# of a page\nB = 1\n",
        HEAD + "A = 1\n\ndef f(a: (b := 1)) -> None:\n    return\n",
        HEAD + "A = 1\n\ndef f() -> None:\n    B = '\\_'\n",
        HEAD + "A = 1\n\ndef f() -> None:\n    B = 1 is 1\n",
        HEAD + "A = 1\n\n@one\n\n" + F + "\nclass B:\n    c: int\n",
        HEAD + "if A:\n    b = 1\n\n" + F + "\nelse:\n    b = 2\n",
        (HEAD + "A = 1\n\n" + F).replace("\n", "\r\n"),
        "# coding: latin-1\n" + HEAD + "A = 'é'\n\n" + F,
        HEAD + "A = '\ud800'\n\n" + F,
    ],
)
@pytest.mark.parametrize("path", ["serializers/a.py", "models/a.py", "a.py"])
def test_texts_of_every_kind_come_to_the_same(path: str, text: str) -> None:
    file = SourceFile(path, text)
    assert outcome(file, HELD_TO) == as_a_whole(file, HELD_TO)


@pytest.mark.parametrize("line", ["\\\n", "\\\n\n", "\\\n\n\n", "\\"])
@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_line_that_goes_on_ends_no_piece(line: str, at: int) -> None:
    parts = [f"{F}\n\n", f"{F}\n\n", F]
    text = HEAD + "".join(parts[:at]) + line + "".join(parts[at:])
    file = SourceFile("models/a.py", text)
    found = piecewise.finished_in_pieces(file, HELD_TO)
    assert found in (None, as_a_whole(file, HELD_TO))


def test_a_last_line_that_goes_on_is_in_no_piece() -> None:
    file = SourceFile("models/a.py", f"{HEAD}{F}\n\n{F}\n\n\\")
    assert piecewise.finished_in_pieces(file, HELD_TO) is None
