"""What is at paths below an output folder, which anybody may have put there."""

from collections.abc import Iterable
from dataclasses import dataclass

from docmodels.write.open_folders import Folder, InTheWayError, reach
from docmodels.write.paths import split
from docmodels.write.unread import Expected


@dataclass(frozen=True, slots=True)
class Found:
    """What is where a file should be: `data`, or something in the way.

    `obstacle` is the path of that something below the output folder, the
    file's own or that of a folder above it, and `mode` its kind.  With
    neither there is nothing.
    """

    data: bytes | None = None
    obstacle: str | None = None
    mode: int = 0


NOTHING = Found()


def look(
    root: Folder | None, paths: Iterable[str], expected: Expected | None = None
) -> dict[str, Found]:
    """Return what is at each of `paths`, below `root`; follows no link.

    Only regular files are opened, and none of which `expected` knows what is in it.
    """
    found = dict.fromkeys(paths, NOTHING)
    if root is None:
        return found
    members: dict[str, list[str]] = {}
    for path in found:
        members.setdefault(split(path)[0], []).append(path)
    for folder, inside in members.items():
        try:
            with reach(root, folder) as parent:
                found |= {path: _look(parent, path, expected) for path in inside}
        except InTheWayError as error:
            obstacle = Found(obstacle=error.place, mode=error.mode)
            found |= dict.fromkeys(inside, obstacle)
        except FileNotFoundError:
            pass
    return found


def _look(parent: Folder, path: str, expected: Expected | None) -> Found:
    _, name = split(path)
    if expected is not None and (seen := parent.look(name)) is not None:
        data = expected(path, seen)
        if data is not None:
            return Found(data)
    try:
        data = parent.read(name)
    except FileNotFoundError:
        return NOTHING
    if data is not None:
        return Found(data)
    there = parent.look(name)
    return Found(obstacle=path, mode=there.st_mode) if there else NOTHING
