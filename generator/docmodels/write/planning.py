"""Comparing texts with the output folder and its manifest: what a run would change.

What docmodels made and nobody edited is docmodels' to rewrite and remove.
What somebody edited, or made, is theirs: it is overwritten or removed with
`force` only.  How lines end counts neither as an edit nor as a change; nor does
how a formatter has set what docmodels wrote.
"""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure, Severity
from docmodels.core.source import SourceFile
from docmodels.write import folder as output
from docmodels.write.changes import Action, Change, Plan
from docmodels.write.locking import BusyError, is_abandoned
from docmodels.write.looking import Found, look
from docmodels.write.manifest import Entry, Manifest, digest, entry_of
from docmodels.write.meaning import says
from docmodels.write.merging import first_mark, sides, without_marks
from docmodels.write.open_folders import Folder, InTheWayError
from docmodels.write.paths import MANIFEST_NAME, OLD_MANIFEST_NAME, check_paths, fold
from docmodels.write.transaction import ChangedError
from docmodels.write.unread import HashOf, expected_of

#: A plan is made without a lock.  A run that is replacing files meanwhile
#: changes the manifest before the first of them and after the last, so a
#: manifest that is the same after the look as before vouches for it.
_LOOKS = 20

_NO_ENTRIES: Mapping[str, Entry] = {}
_OVERWRITE = "move it away, or overwrite it with --force"
_MOVE_EDIT = (
    "the edit, a comment too, would be lost: move it into the docs, a template "
    "or a module of your own, then overwrite the file with --force"
)


def plan(
    directory: Path,
    files: Sequence[SourceFile],
    *,
    force: bool = False,
    known: Mapping[str, Entry] = _NO_ENTRIES,
    hash_of: HashOf | None = None,
) -> Plan:
    """Compare `files` with what is in `directory`; writes nothing.

    `directory` need not exist.  With `force`, files that are foreign or
    edited are overwritten or removed, and a corrupt manifest is replaced.  `known`
    are entries of the manifest that were made of these texts before, by their paths;
    `hash_of` tells of files what need not be read: see `expected_of`.

    A file that is not ours to touch is a diagnostic of the plan: `edited-file`,
    `foreign-file`, `blocked-path`, `foreign-output`; `unfinished-run` tells
    that a run was killed.  Raises Failure (`unsafe-path`, `path-collision`,
    `bad-manifest`, `invalid-output`, `output-not-writable`) when there can be
    no plan.
    """
    with failing(directory):
        root = output.resolved(directory)
        for _ in range(_LOOKS):
            with output.opened(root) as folder:
                made = compare_files(
                    directory, root, folder, files, force, known, hash_of
                )
                if _text(output.recorded(folder)) == made.record.old:
                    break
        return made


@contextlib.contextmanager
def failing(directory: Path) -> Iterator[None]:
    """Turn what the folder's own modules raise into a Failure."""
    try:
        yield
    except BusyError as error:
        message = f"another run of docmodels is writing to {directory}"
        found = diagnose(
            "output-locked", message, path=str(directory), hint="wait for it"
        )
        raise Failure(found) from error
    except InTheWayError as error:
        raise Failure(output.in_the_way(directory, error)) from error
    except ChangedError as error:
        raise Failure(output.changed(directory, error.path, error)) from error
    except OSError as error:
        raise Failure(output.no_access(directory, error)) from error


def compare_files(
    directory: Path,
    root: Path,
    folder: Folder | None,
    files: Sequence[SourceFile],
    force: bool,
    known: Mapping[str, Entry],
    hash_of: HashOf | None,
) -> Plan:
    """Return the plan for `root`, whose open folder is `folder`, None without one.

    `directory` is its path as the user gave it, for messages.  `known` and `hash_of`
    are as in `plan`.  Raises Failure as `plan` does.
    """
    check_paths([file.path for file in files])
    wanted = {file.path: _with_lf(file) for file in files}
    texts = wanted.items()
    recorded = output.read_manifest(directory, folder, force)
    owned = recorded.owned
    entries = _moved(owned.by_path() if owned else {}, wanted, root)
    paths = sorted(wanted.keys() | entries.keys())
    there = look(folder, paths, expected_of(wanted, hash_of))
    output.refuse_links(directory, there)
    made = {path: known.get(path) or entry_of(path, text) for path, text in texts}
    found = [
        _compare(
            *(directory, path, one, wanted.get(path)),
            *(entries.get(path), made.get(path), force),
        )
        for path, one in there.items()
    ]
    old = Change(OLD_MANIFEST_NAME, Action.REMOVE, _text(recorded.old), None)
    ends = _as_found(recorded.old)
    found.append((replace(old, found=_hash(recorded.old), found_text=ends), None))
    changes = tuple(c for c, _ in found if (c.old, c.new) != (None, None))
    changes = tuple(sorted(changes, key=lambda change: change.path))
    notes = (*recorded.notes, *(n for _, n in found if n is not None))
    if owned is None and not force and any(c.old != c.new for c in changes):
        foreign = output.foreign(directory, folder, wanted)
        notes = notes if foreign is None else (foreign,)
    if folder is not None and is_abandoned(folder):
        notes = (*notes, output.unfinished(directory))
    after = owned_after(changes)
    text = after.text() if after.entries else None
    before = _text(recorded.found)
    record = Change(MANIFEST_NAME, _action(before, text), before, text)
    record = replace(
        record, found=_hash(recorded.found), found_text=_as_found(recorded.found)
    )
    return Plan(directory, root, tuple(files), force, changes, owned, record, notes)


def _compare(
    directory: Path,
    path: str,
    found: Found,
    new: str | None,
    owned: Entry | None,
    made: Entry | None,
    force: bool,
) -> tuple[Change, Diagnostic | None]:
    """Decide what becomes of one file; `new` is None when nothing makes it.

    `owned` is its entry in the manifest, `made` that of `new`.
    """
    in_the_way = output.blocked(directory, path, found)
    old = _text(found)
    change = Change(path, _action(old, new), old, new, made, None, _as_found(found))
    if in_the_way and new is not None:
        return replace(change, action=Action.CONFLICT), in_the_way
    if found.data is None or old is None or old == new:
        return change, None
    change = replace(change, found=_hash(found))
    if force or (owned is not None and owned.has_text(found.data)):
        return change, None
    if new is not None and _says_the_same(path, found.data, new):
        return replace(change, action=Action.UNCHANGED, new=old), None
    if owned is not None and (owned.owns(found.data) or _is_merged(owned, old, new)):
        return change, None
    return _refused(str(directory / path), change, owned)


def _says_the_same(path: str, found: bytes, new: str) -> bool:
    """Tell whether a file says what it should, however it is set."""
    meaning = says(path, found)
    return meaning is not None and meaning == says(path, new.encode("utf-8"))


def _is_merged(owned: Entry, old: str, new: str | None) -> bool:
    """Tell whether a file with the marks of a merge holds what is ours only.

    Either both sides list what docmodels made, or nothing is lost: every line is
    one of the new text.
    """
    if first_mark(old) is None:
        return False
    if all(owned.has_parts(side.encode("utf-8")) for side in sides(old)):
        return True
    lines = {line.strip() for line in (new or "").split("\n")}
    return all(line.strip() in lines for line in without_marks(old) if line.strip())


def _refused(
    where: str, change: Change, owned: Entry | None
) -> tuple[Change, Diagnostic]:
    """Leave a file that is not ours to touch, and say so."""
    if change.new is None:
        message = f"{where} was edited by hand and no page makes it any more: it stays"
        note = diagnose("edited-file", message, path=where)
        kept = replace(change, action=Action.KEEP, entry=owned)
        return kept, replace(note, severity=Severity.WARNING)
    code, message, hint = "edited-file", f"{where} was edited by hand", _MOVE_EDIT
    if owned is None:
        code, hint = "foreign-file", _OVERWRITE
        message = f"{where} is in the way: docmodels did not make it"
    elif (line := first_mark(change.old or "")) is not None:
        message = f"{where}, line {line}: a merge left its marks among other lines"
        hint = "take either side of the merge, or overwrite the file with --force"
    note = diagnose(code, message, path=where, hint=hint)
    return replace(change, action=Action.CONFLICT), note


def _text(found: Found) -> str | None:
    return None if found.data is None else output.as_text(found.data)


def _as_found(found: Found) -> str | None:
    """Return the text byte by byte, None where it is UTF-8 and its lines end in LF.

    Half surrogates stand for bytes that are not UTF-8, as PEP 383 has them.
    """
    if found.data is None:
        return None
    text = found.data.decode("utf-8", errors="surrogateescape")
    return None if text == output.as_text(found.data) else text


def _hash(found: Found) -> str | None:
    return None if found.data is None else digest(found.data)


def _action(old: str | None, new: str | None) -> Action:
    if old == new:
        return Action.UNCHANGED
    if old is None:
        return Action.CREATE
    return Action.REMOVE if new is None else Action.REWRITE


def owned_after(changes: Sequence[Change]) -> Manifest:
    """Return what docmodels owns once `changes` are made."""
    return Manifest(tuple(c.entry for c in changes if c.entry is not None))


def _moved(
    entries: Mapping[str, Entry], wanted: Mapping[str, str], root: Path
) -> dict[str, Entry]:
    """Give an owned file's entry to the path that differs from it in case.

    Where case does not count both are one file, which must not look foreign
    under its new name, nor be removed under its old one.
    """
    folded = {fold(path): path for path in wanted}
    result = {}
    for path, owned in entries.items():
        twin = folded.get(fold(path), path)
        moved = twin != path and output.same_file(root / path, root / twin)
        result[twin if moved else path] = replace(owned, path=twin) if moved else owned
    return result


def _with_lf(file: SourceFile) -> str:
    """Return the text as it is written; Failure when it cannot be."""
    text = file.text.replace("\r\n", "\n")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        message = f"{file.path}: the text has half a character: {error}"
        raise Failure(diagnose("invalid-output", message, path=file.path)) from error
    return text
