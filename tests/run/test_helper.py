"""Two processes come to what one comes to, however the second one fares."""

import io
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import docmodels
from docmodels.core.diagnostics import Failure
from docmodels.core.known import Known
from docmodels.emit import formatting, proof
from docmodels.run import finishing, helper, making, page, row
from docmodels.run.frames import read_frame, write_frame
from docmodels.run.helper import Helper
from docmodels.write import manifest

_PAGE = """\
# Thing {n}

| Property | Type | Description |
|---|---|---|
| name | string | Its name, which is **odd**: `\\d` é. |
| next | [Thing {next}](thing-{next}.md) | The next thing. |
| state | string | One of `on` or `off`. |
| more | [Nothing](nothing.md) | |
[!INCLUDE [rows](includes/rows.md)]

```json
{{"name": "a", "next": {{}}}}
```
"""


@pytest.fixture
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> docmodels.Options:
    docs = tmp_path / "docs"
    (docs / "includes").mkdir(parents=True)
    (docs / "includes" / "rows.md").write_text("| size | integer | How large. |\n")
    for n in range(40):
        (docs / f"thing-{n}.md").write_text(_PAGE.format(n=n, next=(n + 1) % 40))
    (docs / "odd.md").write_bytes(
        b"# Odd\n\n| Name | Type |\n|---|---|\n| \xff | int |\n"
    )
    monkeypatch.setattr(making, "_MUCH", 0)
    _forget(monkeypatch)
    return docmodels.Options(docs, tmp_path / "shop", jobs=2)


def _forget(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (page, formatting, proof, manifest):
        monkeypatch.setattr(module, "_KNOWN", Known(1000))


def _alone(options: docmodels.Options, monkeypatch: pytest.MonkeyPatch) -> Any:
    _forget(monkeypatch)
    return docmodels.check(replace(options, jobs=1))


def _wait_for_it(monkeypatch: pytest.MonkeyPatch) -> list[Helper]:
    """Let every run wait until its second process is ready; return the helpers."""
    begun: list[Helper] = []
    enter = Helper.__enter__

    def waiting(self: Helper) -> Helper:
        enter(self)
        begun.append(self)
        until = time.monotonic() + 60
        while not self._ready and time.monotonic() < until:
            assert self._process is not None
            if self._process.poll() is not None:
                break
            time.sleep(0.01)
        return self

    monkeypatch.setattr(Helper, "__enter__", waiting)
    return begun


@pytest.mark.slow
def test_two_processes_come_to_the_same(
    options: docmodels.Options, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DOCMODELS_CACHE_KEY", "of the tests")
    begun = _wait_for_it(monkeypatch)
    odd = (options.docs / "odd.md").read_bytes()
    (options.docs / "odd.md").unlink()
    for cache in (None, tmp_path / "cache"):
        both = replace(options, cache=cache)
        assert docmodels.check(both) == _alone(options, monkeypatch)
        _forget(monkeypatch)
    assert len(begun) == 2
    for one in begun:
        assert one._questions > 5
        assert one._questions == one._answers
        assert one._process is not None
        assert one._process.poll() is not None
    assert not [one for one in threading.enumerate() if "_all" in one.name]
    (options.docs / "odd.md").write_bytes(odd)
    found = docmodels.check(options)
    assert not found.ok
    assert found == _alone(options, monkeypatch)
    (options.docs / "thing-1.md").write_text(_PAGE.format(n=1, next=3))
    kept = replace(options, cache=tmp_path / "cache")
    assert docmodels.check(kept) == _alone(options, monkeypatch)


@pytest.mark.slow
@pytest.mark.parametrize(
    "code",
    [
        "raise SystemExit",
        "print('no frame')",
        "import time; time.sleep(600)",
        "from docmodels.run.frames import *; import sys; "
        "write_frame(sys.stdout.buffer, 'ready'); read_frame(sys.stdin.buffer)",
        "from docmodels.run.frames import *; import sys; "
        "write_frame(sys.stdout.buffer, 'ready'); sys.stdout.buffer.write(b'9\\nno')",
    ],
)
def test_a_second_process_that_fails_changes_nothing(
    options: docmodels.Options, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    monkeypatch.setattr(
        helper, "_CODE", f"import sys; sys.path[:] = sys.argv[1:]; {code}"
    )
    if "ready" in code:
        _wait_for_it(monkeypatch)
    (options.docs / "odd.md").unlink()
    assert docmodels.check(options) == _alone(options, monkeypatch)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_second_process_that_comes_to_nothing_is_not_waited_for(
    options: docmodels.Options, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It neither answers nor ends, as one that somebody has stopped."""
    (options.docs / "odd.md").unlink()
    begun = _wait_for_it(monkeypatch)
    entered: Any = Helper.__enter__

    def stopped(self: Helper) -> Helper:
        entered(self)
        assert self._process is not None
        os.kill(self._process.pid, signal.SIGSTOP)
        return self

    monkeypatch.setattr(Helper, "__enter__", stopped)
    monkeypatch.setattr(helper, "_PATIENCE", 0.1)
    # else a failure of this test would never end
    ended: Any = None

    def work() -> None:
        nonlocal ended
        ended = docmodels.check(options)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(60)
    (one,) = begun
    assert one._process is not None
    if thread.is_alive():
        one._process.kill()
        thread.join()
        pytest.fail("the run waits for a process that is stopped")
    assert one._questions > 0
    assert ended == _alone(options, monkeypatch)


@pytest.mark.parametrize("name", ["", "/no/such/python"])
def test_where_no_process_can_be_made_one_does_it_all(
    options: docmodels.Options, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(sys, "executable", name)
    assert docmodels.check(options) == _alone(options, monkeypatch)


def test_another_version_of_the_code_is_not_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Helper() as one:
        assert one._process is not None
    monkeypatch.setattr(helper, "_CODE_STATE", [frozenset()])
    with Helper() as one:
        assert one._process is None


@pytest.mark.slow
def test_the_first_fault_is_told_whoever_finds_one(
    options: docmodels.Options, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of files that may not be written, the first one is told."""
    (options.docs / "odd.md").unlink()
    finished = row.finished

    def refusing(file: Any, held_to: Any) -> Any:
        if file.path > "models/thing_2":
            docmodels_fault = docmodels.Diagnostic(
                "invalid-output", docmodels.Severity.ERROR, file.path
            )
            raise Failure(docmodels_fault)
        return finished(file, held_to)

    monkeypatch.setattr(row, "finished", refusing)
    told = _alone(options, monkeypatch).diagnostics[-1]
    assert told.message == "models/thing_2.py"

    class Slow:
        """Is asked, and never comes to anything."""

        is_free = True

        def ask(self, head: object, parts: object) -> helper.Answer:
            answer = helper.Answer()
            answer.give(None)
            return answer

    monkeypatch.setattr(making, "_MUCH", 1 << 40)
    finish: Any = finishing.finish
    monkeypatch.setattr(making, "finish", lambda *a: finish(*a[:4], Slow()))
    assert _alone(options, monkeypatch).diagnostics[-1] == told


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_run_that_is_interrupted_leaves_no_process(
    options: docmodels.Options,
) -> None:
    code = (
        "import os, signal, sys, time, docmodels.run.making as making\n"
        "from docmodels.cli.main import main\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "making._MUCH = 0\n"
        "def late(*_):\n"
        "    helper = _[-1]\n"
        "    print(helper._process.pid, flush=True)\n"
        "    time.sleep(600)\n"
        "making.understand = late\n"
        "os.cpu_count = lambda: 2\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    arguments = ["generate", str(options.docs), "-o", str(options.output)]
    for how in (signal.SIGINT, signal.SIGKILL):
        process = subprocess.Popen(
            [sys.executable, "-c", code, *arguments, "--no-cache"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert process.stdout is not None
        child = int(process.stdout.readline())
        process.send_signal(how)
        process.communicate(timeout=60)
        until = time.monotonic() + 60
        while _is_running(child) and time.monotonic() < until:
            time.sleep(0.05)
        assert not _is_running(child)
        assert options.output is not None
        assert not options.output.exists()


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat")
    try:
        return state.read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return state.parent.parent.exists() is False


@pytest.mark.parametrize(
    ("said", "error"),
    [
        (b'12\n["a", [1]]', EOFError),  # the head is cut off
        (b'10\n["a", [3]]bc', EOFError),  # a part is cut off
        (b"-1\n", ValueError),
        (b"9999999999\n", ValueError),
        (b'11\n["a", [-1]]', ValueError),
    ],
)
def test_a_frame_that_is_not_whole(said: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_frame(io.BytesIO(said))


def test_frames_come_back_as_they_were(tmp_path: Path) -> None:
    with (tmp_path / "pipe").open("w+b") as file:
        write_frame(file, ["é", None, [1]], [b"", b"\n\xff"])
        write_frame(file, "ready")
        file.seek(0)
        assert read_frame(file) == (["é", None, [1]], [b"", b"\n\xff"])
        assert read_frame(file) == ("ready", [])
        with pytest.raises(EOFError):
            read_frame(file)


#: A process that says it is ready, takes a question and says what the test wants.
_SAYS = """\
import json, sys
out = sys.stdout.buffer
said = json.dumps(["ready", []]).encode()
out.write(b"%d\\n" % len(said) + said)
out.flush()
sys.stdin.buffer.readline()
out.write({said!r})
out.flush()
sys.stdin.buffer.read()
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    "said",
    [
        b"text of a library\n",
        b"1\n5",
        b"4\nnull",
        b"7\n[[],{}]",
        b'9\n[[],["a"]]'[:11],
        b"8\n[[],[-1]]"[:10],
        b"-1\n",
        b"9" * 11 + b"\n5",
        b"9" * 40 + b"\n5",
        b"20000\n" + b"[" * 20000,
        b"11\n[[1,2],[0]]"[:14],
    ],
    ids=lambda said: repr(said[:16]),
)
def test_who_waits_gets_an_answer_whatever_the_process_says(
    monkeypatch: pytest.MonkeyPatch, said: bytes
) -> None:
    monkeypatch.setattr(helper, "_CODE", _SAYS.format(said=said))
    with Helper() as one:
        until = time.monotonic() + 60
        while not one.is_free and time.monotonic() < until:
            time.sleep(0.01)
        answers = [one.ask(["read", [], [[]]], [b"x"]) for _ in range(2)]
        for answer in answers:
            assert answer._come.wait(60)
            assert answer.part(0) is None
        assert not one.is_free
