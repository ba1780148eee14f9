"""Reads documentation and makes the page that shows what was understood of it."""

import bisect
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from docmodels.core.changes import Comparison
from docmodels.core.diagnostics import Diagnostic, Failure, errors_in, sort_key
from docmodels.core.diff_settings import NO_SETTINGS, DiffSettings
from docmodels.core.options import Options
from docmodels.core.page import Page, Sample
from docmodels.core.schema import TypeId
from docmodels.emit.report.records import Material, ShownSample
from docmodels.emit.report.report import report_of, shown_code
from docmodels.run.diff import diff
from docmodels.run.reading import inspected
from docmodels.run.revisions import read_revision
from docmodels.run.rules import all_rules
from docmodels.run.temporary import package_files
from docmodels.run.understand import understand
from docmodels.run.understanding import Understanding
from docmodels.run.verify import verified
from docmodels.samples.binding.bind import Binding


@dataclass(frozen=True, slots=True)
class Report:
    """A page in HTML that shows what was understood; empty where nothing could be read.

    `changes` are those since the revision that it was compared with, None without one.
    """

    html: str
    diagnostics: tuple[Diagnostic, ...]
    changes: Comparison | None = None

    @property
    def ok(self) -> bool:
        """Whether there was no error; the page shows those of the documentation."""
        return not errors_in(self.diagnostics)


def make_report(
    options: Options,
    *,
    title: str = "",
    against: str | None = None,
    settings: DiffSettings = NO_SETTINGS,
) -> Report:
    """Return a page in HTML that shows the documentation of `options.docs`.

    `title` is what the page calls it, the name of the folder by default.  `against` is
    a revision of git: what has changed since is shown in place, judged by `settings`.
    The page needs no other file and no network.  The same documentation gives the same
    bytes.

    Raises nothing for bad input: that is in the diagnostics, and on the page where
    anything could be read.
    """
    understood = understand(options)
    found = understood.diagnostics
    if errors_in(found) and not understood.declarations:
        return Report("", found)
    changes = None
    if against is not None:
        before = read_revision(options, against)
        if faults := errors_in(before.diagnostics):
            return Report("", (*found, *faults))
        changes = diff(before, inspected(understood), settings=settings)
    name = title or os.path.basename(os.path.realpath(options.docs))
    try:
        files = package_files(understood.schema, "package")
        verification = verified(understood, options, files)
        told = dict.fromkeys((*found, *verification.diagnostics))
        material = Material(
            name,
            understood.schema,
            understood.declarations,
            tuple(sorted(told, key=sort_key)),
            tuple(_shown_samples(understood)),
            shown_code(files),
            all_rules(),
            changes,
            against or "",
        )
        return Report(report_of(material), found, changes)
    except Failure as failure:
        return Report("", (*found, *failure.diagnostics))


def _shown_samples(understood: Understanding) -> Iterator[ShownSample]:
    """Yield the block of each bound sample, once for a model, in the pages' order."""
    blocks = _blocks(understood.pages)
    bound: dict[tuple[TypeId, str, int], list[Binding]] = {}
    for one in understood.bindings.bound:
        span = one.sample.span
        block = _block_at(blocks.get(span.path, ()), span.line)
        if block is not None:
            key = one.model, block.span.path, block.span.line
            bound.setdefault(key, []).append(one)
    for (model, path, line), bindings in bound.items():
        block = _block_at(blocks[path], line)
        assert block is not None
        nodes = (node for one in bindings for node in one.nodes)
        yield ShownSample(
            model,
            path,
            line,
            block.text.rstrip("\n"),
            str(bindings[0].sample.direction),
            frozenset(member.name for node in nodes for member in node.members),
            bindings[0].because,
        )


def _blocks(pages: Sequence[Page]) -> dict[str, list[Sample]]:
    """Return the blocks that hold samples by their files, in the order of lines."""
    found: dict[str, list[Sample]] = {}
    for page in pages:
        for section in page.sections:
            for block in section.blocks:
                if isinstance(block, Sample):
                    found.setdefault(block.span.path, []).append(block)
    return {path: sorted(blocks, key=_line) for path, blocks in found.items()}


def _block_at(blocks: Sequence[Sample], line: int) -> Sample | None:
    """Return the block that has a line of its file."""
    index = bisect.bisect_right(blocks, line, key=_line)
    if not index:
        return None
    block = blocks[index - 1]
    return block if line <= _line(block) + block.text.count("\n") else None


def _line(block: Sample) -> int:
    return block.span.line
