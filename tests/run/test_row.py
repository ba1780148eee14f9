"""Files that a second process finishes; what it cannot do is done here."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

import pytest
from support.shared import ROOT

from docmodels.core.options import Options
from docmodels.core.source import SourceFile
from docmodels.emit.targets import Standard
from docmodels.run.helper import Answer, Helper
from docmodels.run.making import make
from docmodels.run.row import Row
from docmodels.write.manifest import digest
from docmodels.write.meaning import parts, says

_OURS = '"""Text."""\n'
_THEIRS = '"""Text of the other process."""\n'


class _Other:
    """Finishes every second file, at once."""

    is_free = True

    def ask(self, head: Any, parts: Sequence[bytes]) -> Answer:
        answer = Answer()
        done = [["digest"], [["part", "hash"]]]
        rows = [done if int(path[1:-3]) % 2 else None for path in head[2]]
        texts = [_THEIRS.encode() if one else b"" for one in rows]
        answer.give((rows, texts))
        return answer


def test_what_the_other_process_cannot_do_is_done_here() -> None:
    row = Row(Standard(frozenset(), only_ours=True), cast(Helper, _Other()))
    for number in range(40):
        row.add(SourceFile(f"f{number}.py", _OURS), "source", None)
    done = [*row.done(), *row.rest()]
    assert [one.file.path for one in done] == [f"f{n}.py" for n in range(40)]
    theirs = [n for n, one in enumerate(done) if one.file.text == _THEIRS]
    assert len(theirs) > 5
    assert all(n % 2 for n in theirs)
    for n, one in enumerate(done):
        assert one.entry is not None
        assert one.entry.path == one.file.path
        assert (one.entry.digests == ("digest",)) == (n in theirs)


#: Texts that a formatter sets otherwise in a docstring, or breaks in a list of values.
_ODD = (
    'It says "no".  ',
    "A \\ and a \\\\",
    "Two\tparts,  with   white space",
    "'quoted'",
    f"{'long ' * 60}end",
    "# no comment",
    f"Possible values are: {', '.join(f'`some-long-value-{n}`' for n in range(9))}.",
)


def _odd_page(folder: Path) -> Path:
    rows = "".join(f"| p{n} | string | {text} |\n" for n, text in enumerate(_ODD))
    header = "| Property | Type | Description |\n|---|---|---|\n"
    page = f"# Bed\n\n{_ODD[0]}\n\n{header}{rows}"
    (folder / "bed.md").write_text(page, encoding="utf-8")
    return folder


@pytest.mark.parametrize("docs", [ROOT / "docs_src" / "partner_center", _odd_page])
def test_what_files_say_before_they_are_set_is_what_they_say_then(
    docs: Any, tmp_path: Path
) -> None:
    """The manifest is made of trees from before, and compared with files on disk."""
    options = Options(docs if isinstance(docs, Path) else docs(tmp_path))
    _, made = make(options, "package")
    by_path = {one.path: one for one in made.entries}
    assert len(by_path) == len(made.files) > 5, made.diagnostics
    for file in made.files:
        entry, data = by_path[file.path], file.text.encode()
        if entry.parts:
            assert entry.parts == parts(file.path, data)
        else:
            said = says(file.path, data)
            assert entry.digests == (digest(data), *([said] if said else []))
