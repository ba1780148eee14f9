"""Which paths may name a file of the output folder.

Paths come from page names and from manifests, so from anybody.  Nothing that
is read, written or removed may lie outside the output folder: these rules see
to the names, `folders` sees to links.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.core.paths import is_unicode

#: The file that says what docmodels owns in an output folder.
MANIFEST_NAME = ".docmodels.manifest"
#: What it was called before; it is read, and removed when the new one is written.
OLD_MANIFEST_NAME = ".docmodels.json"
#: The folder that a run works in; beside the manifest, gone after the run.
WORK_NAME = ".docmodels.lock"
_KEPT = (MANIFEST_NAME, OLD_MANIFEST_NAME, WORK_NAME)

#: What Windows cannot have in a file name; the colon is also in a drive.
_BAD_CHARACTERS = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..+)?", re.IGNORECASE)


@lru_cache(maxsize=1 << 14)
def unsafe_reason(path: str) -> str | None:
    """Say why `path` may not name a file of ours; None when it may.

    The rules are those of every system at once: what one machine writes,
    another must be able to check out.
    """
    if path.startswith("/"):
        return "is absolute"
    if found := _BAD_CHARACTERS.search(path):
        return f"has the character {found.group()!r}"
    if not is_unicode(path):
        return "is not valid Unicode"
    parts = path.split("/")
    if parts[0].casefold() in _KEPT:
        return "is kept for docmodels itself"
    reasons = (_unsafe_part(part) for part in parts)
    return next((reason for reason in reasons if reason), None)


def _unsafe_part(part: str) -> str | None:
    if part == "":
        return "has an empty part"
    if part in (".", ".."):
        return f'has the part "{part}"'
    if part[-1] in ". ":
        return "has a part that ends in a dot or a space"
    if _DEVICES.fullmatch(part):
        return f'has the part "{part}", a device on Windows'
    return None


def is_hidden(path: str) -> bool:
    """Tell whether a part of `path` is hidden; docmodels makes no such file."""
    return path.startswith(".") or "/." in path


def fold(path: str) -> str:
    """Return what `path` has in common with its twins on any file system."""
    return unicodedata.normalize("NFC", path.casefold())


def check_paths(paths: Sequence[str]) -> None:
    """Refuse paths that are unsafe, or that cannot all exist at once.

    Raises Failure with every `unsafe-path`, else with every `path-collision`:
    two paths that differ at most in case, or a file that is another's folder.
    """
    unsafe = [
        diagnose("unsafe-path", f"the path {path!r} {reason}", path=path)
        for path in paths
        if (reason := unsafe_reason(path))
    ]
    if unsafe:
        raise Failure(*unsafe)
    seen: dict[str, str] = {}
    twins = []
    for path in paths:
        if fold(path) in seen:
            twins.append((seen[fold(path)], path))
        seen.setdefault(fold(path), path)
    above: dict[str, list[str]] = {}
    for path in paths:
        inside = split(path)[0]
        if inside not in above:
            folders = [fold(p.as_posix()) for p in Path(path).parents]
            above[inside] = [seen[folder] for folder in folders if folder in seen]
        twins += [(one, path) for one in above[inside]]
    if twins:
        raise Failure(*(_collision(*pair) for pair in twins))


def _collision(one: str, other: str) -> Diagnostic:
    message = f'"{one}" and "{other}" cannot both be written'
    return diagnose("path-collision", message, path=other)


def split(path: str) -> tuple[str, str]:
    """Return the folder of a path and its last name."""
    folder, _, name = path.rpartition("/")
    return folder, name
