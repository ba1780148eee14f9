"""Files as they are written, with what they were made of: to be found again by that."""

from dataclasses import dataclass

from docmodels.core.source import SourceFile
from docmodels.run.results import Made
from docmodels.write import Entry


@dataclass(frozen=True, slots=True)
class Finished:
    """A file as it is written, and the hash of what it was made of.

    `entry` is that of the manifest, where it is known.
    """

    file: SourceFile
    source: str
    entry: Entry | None = None


def finished_in(made: Made) -> dict[str, Finished]:
    """Return the files of what was made before, by what they were made of."""
    entries = {one.path: one for one in made.entries}
    return {
        source: Finished(file, source, entries.get(file.path))
        for file, source in zip(made.files, made.sources, strict=True)
    }
