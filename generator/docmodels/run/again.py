"""Makes a package again of pages that have changed, or finds that it stays the same.

Most edits of documentation change a text of which nothing is made: a date, a note, the
prose between tables.  Then the pages say what they said, and what was made of that is
found by it.  Otherwise everything is made as `docmodels.run.making` does it.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace

from docmodels.core.diagnostics import Failure
from docmodels.core.options import Options
from docmodels.parse.folder import Docs, check_room, read_docs, room_of
from docmodels.run.dialects import asked_dialect
from docmodels.run.memory import Memory
from docmodels.run.page import reading_of
from docmodels.run.readings import PageReading, Readings, Said, hash_of
from docmodels.run.results import Made
from docmodels.run.settling import excerpted, lines_of

#: Where more pages are new, some of them say something new, too.
_MANY = 50


def make_again(options: Options, name: str, memory: Memory) -> Made:
    """Return the files of the package `name`, and note in `memory` what they are of.

    Raises nothing for bad input: that is in the diagnostics.
    """
    docs: Docs | None = None
    earlier = Readings(memory.store, memory.reader)
    try:
        docs = read_docs(options.docs, options.include, options.exclude)
        made = _of_the_same_words(options, docs, memory, earlier)
        if made is not None:
            return made
    except Failure:
        pass  # it is found, and told, where the package is made
    # What makes a package imports black and jinja2, which what is the same needs not.
    from docmodels.run.making import make

    docs, made = make(options, name, memory, docs, earlier)
    if docs is not None:
        memory.saw(docs, _key(docs, [earlier.said(hash_of(one)) for one in docs.files]))
    return made


def _of_the_same_words(
    options: Options, docs: Docs, memory: Memory, earlier: Readings
) -> Made | None:
    """Return what was made of pages that said the same; None where nobody knows.

    Raises Failure for what is wrong with the pages.
    """
    hashes = [hash_of(file) for file in docs.files]
    new = [at for at, one in enumerate(hashes) if earlier.said(one) is None]
    if len(new) > _MANY or len(new) == len(hashes):
        return None
    dialect = asked_dialect(options)
    earlier.ask_again(hashes)
    changed = [reading_of(docs.files[at], hashes[at], dialect, earlier) for at in new]
    said = [earlier.said(one) for one in hashes]
    key = _key(docs, said)
    made = None if key is None else memory.recall_said(key)
    if made is None:
        return None
    size = sum(one.size for one in said if one is not None)
    check_room(size, room_of(docs.files), options.docs)
    earlier.keep()
    memory.saw(docs, key)
    lines = _lines(docs, changed)
    return replace(made, diagnostics=excerpted(made.diagnostics, lines))


def _key(docs: Docs, said: Sequence[Said | None]) -> str | None:
    """Return what stands for all that pages say; None where that is not known."""
    told = [one.hashed for one in said if one is not None]
    if len(told) < len(said):
        return None
    paths = [file.path for file in docs.files]
    key = repr((paths, told, docs.diagnostics))
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()


def _lines(docs: Docs, changed: Sequence[PageReading]) -> Mapping[str, Sequence[str]]:
    """Return the lines of the pages that changed, and of what only these include."""
    lines = lines_of(one.page for one in changed)
    own = {file.path for file in docs.files} - {one.page.path for one in changed}
    return {path: text for path, text in lines.items() if path not in own}
