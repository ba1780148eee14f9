"""From what templates make to files as they are written: proven, formatted, recorded.

What a file comes to depends on nothing but the text that a template made for its path,
on what it is held to, and on docmodels itself.  So what an earlier run has finished is
found by the hash of that: a text that is the same needs no second proof.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from docmodels.core.source import SourceFile
from docmodels.emit.formatting import format_sources
from docmodels.emit.targets import Made, Standard, proven
from docmodels.run.finished import Finished
from docmodels.run.helper import Helper
from docmodels.run.row import Row


def finish(
    files: Iterable[SourceFile | Made],
    held_to: Standard,
    jobs: int,
    known: Mapping[str, Finished],
    helper: Helper | None = None,
) -> Iterator[Finished]:
    """Yield the `files` that templates have made as they are to be written, in order.

    `jobs` is what `format_sources` takes; `known` is what was finished before, by what
    it was made of, and `helper` may finish some of the others.  Raises Failure
    (`invalid-output`) for the first file that may not be written.
    """
    kind = hashlib.sha256(repr((sorted(held_to.comments), held_to.only_ours)).encode())
    if held_to.only_ours:  # one by one: but few texts of most are there at a time
        row = Row(held_to, helper)
        for file in files:
            if isinstance(file, Made):
                row.add(*_made(file, known[file.source]))
                continue
            source = _hash(kind.digest(), file)
            found = known.get(source)
            row.add(file, source, _again(found, file) if found else None)
            yield from row.done()
        yield from row.rest()
        return
    texts = [file for file in files if isinstance(file, SourceFile)]
    sources = [_hash(kind.digest(), file) for file in texts]
    pairs = [*zip(texts, sources, strict=True)]
    new = [proven(file, held_to) for file, source in pairs if source not in known]
    made = iter(format_sources(new, jobs))
    for file, source in pairs:
        found = known.get(source)
        yield _again(found, file) if found else Finished(next(made), source)


def _made(file: Made, found: Finished) -> tuple[SourceFile, str, Finished]:
    own = replace(found.file, page=file.page)
    return own, found.source, replace(found, file=own)


def _again(found: Finished, file: SourceFile) -> Finished:
    return replace(found, file=replace(file, text=found.file.text))


def _hash(kind: bytes, file: SourceFile) -> str:
    """Return the hash of all that a file depends on, beside docmodels itself."""
    said = hashlib.sha256(kind)
    said.update(f"{file.path}\0{file.text}".encode("utf-8", "surrogatepass"))
    return said.hexdigest()
