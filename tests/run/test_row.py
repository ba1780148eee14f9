"""Files that a second process finishes; what it cannot do is done here."""

from collections.abc import Sequence
from typing import Any, cast

from docmodels.core.source import SourceFile
from docmodels.emit.targets import Standard
from docmodels.run.helper import Answer, Helper
from docmodels.run.row import Row

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
