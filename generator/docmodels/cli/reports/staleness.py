"""What is stale, as diagnostics: for services that show them at their lines."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from docmodels.cli.reports.diagnostics import shown_path
from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.wording import count

if TYPE_CHECKING:
    # for type checkers only: it imports what reads pages
    import docmodels


def stale_files(result: "docmodels.Result") -> tuple[str, ...]:
    """Return the paths of what is stale, below the output folder, in order."""
    changes = result.plan.shown() if result.plan else ()
    return tuple(one.path for one in changes if one.old != one.new)


def staleness(
    result: "docmodels.Result", pages: Path, current: Path, cure: str
) -> tuple[Diagnostic, ...]:
    """Return `stale` for each page whose files are, and for what is of no page.

    `pages` is the folder that the pages' paths are relative to, `current` the
    current folder, and `cure` the command that generates.  What no page makes is
    reported at the first such file: what is left of removed pages, and what is
    made of all pages together.  The manifest, which changes with any file, is
    reported when nothing else is stale.
    """
    if result.plan is None:
        return ()
    folder, manifest = result.plan.directory, result.plan.record.path
    makers = {file.path: file.page for file in result.files}
    of_pages: dict[str, list[str]] = {}
    removed: list[str] = []
    common: list[str] = []
    for path in stale_files(result):
        page = makers.get(path)
        if page is not None:
            of_pages.setdefault(page, []).append(path)
        elif path != manifest:
            (common if path in makers else removed).append(path)
    if not (of_pages or removed or common) and stale_files(result):
        common = [manifest]

    def shown(path: str) -> str:
        return shown_path(folder / path, current)

    hint = f"run {cure}"
    found = [
        diagnose(
            "stale",
            f"{_listed(shown(paths[0]), paths)} not what this page makes",
            Span(page, 1),
            hint=hint,
            path=shown_path(pages / page, current),
        )
        for page, paths in of_pages.items()
    ]
    groups = (
        (removed, "made by no page any more"),
        (common, "not what the pages make"),
    )
    for paths, what in groups:
        if paths:
            first = shown(paths[0])
            message = f"{_listed(first, paths)} {what}"
            found.append(diagnose("stale", message, hint=hint, path=first))
    return tuple(found)


def _listed(first: str, paths: Sequence[str]) -> str:
    if len(paths) == 1:
        return f"{first} is"
    return f"{first} and {count(len(paths) - 1, 'file')} more are"
