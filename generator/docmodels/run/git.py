"""Asks git about a repository that may be anybody's.

Nothing is checked out, fetched or written, and no program runs that a repository's
configuration names: only objects are read.  A revision never becomes an option.
"""

import os
import shutil
import subprocess
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.core.numerals import whole_number

#: How many bytes of its own words git may print.
_MOST_WORDS = 4000
_SAFE = (
    "--no-pager",
    "--literal-pathspecs",
    *("-c", "core.fsmonitor=false"),
)
_ENVIRONMENT = {
    "LC_ALL": "C",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    # A partial clone would fetch what it lacks, by a program that its configuration
    # names.  Old versions of git know but the second, which no configuration overrides.
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "",
}


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository: the program git, and the real path of its top folder."""

    git: str
    top: str

    def path_of(self, path: Path) -> str:
        """Return where `path` is in the repository, with forward slashes; "" at top."""
        relative = os.path.relpath(os.path.realpath(path), self.top)
        return "" if relative == os.curdir else Path(relative).as_posix()


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a tree; `path` is as git has it, in bytes that may be no UTF-8."""

    mode: str
    kind: str
    object: str
    size: int
    path: bytes


def find_repository(path: Path) -> Repository:
    """Return the repository that `path` is in, which need not exist there any more.

    Raises Failure: `git-missing`, `not-a-repository`.
    """
    git = shutil.which("git")
    if git is None:
        message = "a revision cannot be read: there is no git"
        hint = "install git, or compare folders or exports"
        raise Failure(diagnose("git-missing", message, hint=hint))
    # with GIT_DIR, as hooks have it, the folder that git is called in is the top
    folder = os.getcwd() if "GIT_DIR" in os.environ else os.path.realpath(path)
    while not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    done = _run(Repository(git, folder), "rev-parse", "--show-toplevel")
    if done.returncode:
        message = "the documentation is in no git repository"
        raise Failure(
            diagnose("not-a-repository", message, path=str(path), hint=_words(done))
        )
    top = os.fsdecode(done.stdout.rstrip(b"\r\n"))
    return Repository(git, os.path.realpath(top))


def commit_of(repository: Repository, revision: str) -> str | None:
    """Return the commit that a revision is; None for what git does not know."""
    if not _can_be_revision(revision):
        return None
    done = _run(
        repository, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}"
    )
    return None if done.returncode else done.stdout.decode("ascii").strip()


def merge_base(repository: Repository, one: str, other: str) -> str | None:
    """Return the commit that two commits have both grown from; None without one."""
    done = _run(repository, "merge-base", one, other)
    return None if done.returncode else done.stdout.decode("ascii").strip()


def is_shallow(repository: Repository) -> bool:
    """Tell whether a clone has only the newest commits."""
    done = _run(repository, "rev-parse", "--is-shallow-repository")
    return done.stdout.strip() == b"true"


def entry_at(repository: Repository, commit: str, path: str) -> Entry | None:
    """Return what is at a path of a commit; None for nothing.

    The top folder is the commit itself.  Raises Failure (`revision-unreadable`).
    """
    if not path:
        return Entry("040000", "tree", commit, 0, b"")
    found = list(_list(repository, "--full-tree", commit, "--", path))
    return found[0] if found else None


def entries_below(repository: Repository, tree: str, limit: int) -> Iterator[Entry]:
    """Yield what is in a tree and in all trees below it, `limit` at most.

    Raises Failure: `revision-unreadable`, and `docs-too-large` for more.
    """
    for number, entry in enumerate(_list(repository, "-r", tree)):
        if number >= limit:
            message = f"the folder has more than {limit:,} files"
            raise Failure(diagnose("docs-too-large", message))
        yield entry


def read_objects(repository: Repository, objects: Iterable[str]) -> Iterator[bytes]:
    """Yield the bytes of each object, which must be a blob that is there.

    Raises Failure (`revision-unreadable`).
    """
    with _started(repository, "cat-file", "--batch") as process:
        asked, told = process.stdin, process.stdout
        assert asked is not None
        assert told is not None
        for name in objects:
            try:
                asked.write(f"{name}\n".encode("ascii"))
                asked.flush()
                data = _object(told)
            except OSError:
                data = None
            if data is None:
                raise Failure(unreadable(f"the repository lacks the object {name}"))
            yield data


def unreadable(reason: str) -> Diagnostic:
    """Return the diagnostic that a revision cannot be read."""
    hint = "check it out into a folder of its own (git worktree add), and compare that"
    return diagnose("revision-unreadable", f"cannot read it: {reason}", hint=hint)


def _can_be_revision(text: str) -> bool:
    """Tell whether git may be asked for a revision: no option, and no range."""
    return (
        bool(text)
        and not text.startswith(("-", "^"))
        and text.isprintable()
        and ".." not in text
    )


def _list(repository: Repository, *arguments: str) -> Iterator[Entry]:
    """Yield entries of `git ls-tree`; they are read as they come."""
    with _started(repository, "ls-tree", "-z", "-l", *arguments) as process:
        assert process.stdout is not None
        for line in _lines(process.stdout):
            facts, _, path = line.partition(b"\t")
            mode, kind, name, size = facts.decode("ascii").split()
            yield Entry(mode, kind, name, whole_number(size) or 0, path)
        if process.wait():
            raise Failure(unreadable("git cannot list it"))


def _lines(stream: IO[bytes]) -> Iterator[bytes]:
    """Yield what is between NULs."""
    rest = b""
    while chunk := stream.read(1 << 16):
        *lines, rest = (rest + chunk).split(b"\0")
        yield from lines


def _object(told: IO[bytes]) -> bytes | None:
    """Read what `git cat-file --batch` says of one object."""
    match told.readline().split():
        case [_, b"blob", size]:
            data = told.read(whole_number(size.decode("ascii")) or 0)
            told.read(1)  # the end of the line
            return data
        case _:
            return None


def _run(repository: Repository, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = (repository.git, "-C", repository.top, *_SAFE, *arguments)
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=_environment(),
        check=False,
    )


def _environment() -> dict[str, str]:
    """Return the environment of git; its folders are those of this process."""
    found = os.environ | _ENVIRONMENT
    for name in ("GIT_DIR", "GIT_WORK_TREE"):
        if name in found:
            found[name] = os.path.abspath(found[name])
    return found


@contextmanager
def _started(
    repository: Repository, *arguments: str
) -> Generator[subprocess.Popen[bytes], None, None]:
    """Start git; it is ended with the block, whatever happens."""
    process = subprocess.Popen(
        (repository.git, "-C", repository.top, *_SAFE, *arguments),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
    )
    try:
        yield process
    finally:
        process.kill()
        for stream in (process.stdin, process.stdout):
            with suppress(OSError):
                if stream is not None:
                    stream.close()
        process.wait()


def _words(done: subprocess.CompletedProcess[bytes]) -> str | None:
    """Return what git says is wrong, in a line."""
    text = done.stderr[:_MOST_WORDS].decode("utf-8", "replace")
    return " ".join(text.split()) or None
