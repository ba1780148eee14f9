"""What an earlier run made of the same input, and how to know that it is the same.

The key of what is kept has all that it depends on: the bytes of every page and of what
pages include, where such a file was looked for in vain, the options, the templates,
docmodels itself and its libraries.  Nothing is recalled by a name or a time; times only
spare reading a file that cannot have changed (`docmodels.cache.hashes`).

Where the input is another, what was made last of the same pages may still have most of
the files: each is found by the hash of what it was made of.
"""

import hashlib
import json
import os
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from docmodels.cache.hashes import Hashes, Signature, signature
from docmodels.cache.identity import running_identity
from docmodels.cache.store import Store, open_store
from docmodels.core.diagnostics import Diagnostic, Failure, errors_in
from docmodels.core.docs_root import docs_root
from docmodels.core.known import Known
from docmodels.core.options import Options
from docmodels.core.regular_files import read_regular
from docmodels.emit.own_templates import own_folder
from docmodels.parse.finding import MAX_PAGE, find_tree
from docmodels.parse.tree import Tree
from docmodels.run.finished import Finished, finished_in
from docmodels.run.kept import from_bytes, to_bytes
from docmodels.run.output_hashes import OutputHashes
from docmodels.run.results import Made

if TYPE_CHECKING:
    from docmodels.parse.folder import Docs  # imports the parser

#: The templates of a user: path, hash and signature of each.
_Templates: TypeAlias = list[tuple[str, str, Signature | None]]

#: What was recalled or kept last, by the name of its entry, which says what is in it:
#: `docmodels watch` has it there, and need not make ten megabytes of texts again.
_KNOWN: Known[Made] = Known(4)

#: A fast level: of Microsoft Graph's pages, 10 MB of code become 1.7 in 0.06 s.
_LEVEL = 1


def memory_for(options: Options, name: str) -> "Memory | None":
    """Return the memory for a package; None when nothing is to be remembered."""
    store = None if options.cache is None else open_store(options.cache)
    if store is None:
        return None
    try:
        tool = _tool(store)
        templates = _templates(store, options.templates)
    except (OSError, Failure):
        return None
    if tool is None or templates is None:
        return None
    said = _hash([(path, hashed) for path, hashed, _ in templates])
    # What does not make the files, and where they go, does not count.
    alike = replace(options, output=None, force=False, jobs=1, cache=None)
    request = _hash([tool, said, name, repr(alike)])
    docs = os.path.realpath(options.docs)
    words = (options.dialect, options.columns, options.answers, options.without)
    # Packages of one documentation that choose other pages would forget each other's.
    chosen = (options.include, options.exclude)
    reader = _hash([tool, docs, repr(words), repr(chosen)])
    place = _hash([tool, name, docs])
    return Memory(store, tool, request, place, reader, templates, options)


def recalled_includes(options: Options, tree: Tree | None) -> list[str] | None:
    """Return the paths of the files that pages include, which an earlier run has read.

    `tree` are the pages.  None when nobody knows.
    """
    store = None if options.cache is None else open_store(options.cache)
    if store is None:
        return None
    try:
        tool = _tool(store)
        found = None if tool is None else _present(store, tool, options, tree)
    except (OSError, Failure):
        return None
    return found and [path for path, hashed in found[1] if hashed is not None]


@dataclass(slots=True)
class Memory:
    """What is remembered for one package with these options.

    `tool` stands for docmodels itself, `place` for the package with any options,
    `reader` for what reads single pages as these options say: the name of
    `docmodels.run.readings.Readings`.  `templates` are those of the user as they were
    when the run began.
    """

    store: Store
    tool: str
    request: str
    place: str
    reader: str
    templates: _Templates
    options: Options
    _key: str | None = field(default=None)
    _said: str | None = field(default=None)
    #: What was recalled last, and the name of its entry.
    _last: tuple[Made, str] | None = field(default=None)

    def recall(self) -> Made | None:
        """Return what was made of these very pages; None when nobody knows."""
        key = self._present_key()
        return None if key is None else self._kept(self._of_pages(key))

    def recall_said(self, said: str) -> Made | None:
        """Return what was made of pages that say what `said` stands for."""
        return self._kept(self._of_words(said))

    def files(self) -> dict[str, Finished]:
        """Return the files that were made last, by the hashes of what made them."""
        made = self._kept(self._latest)
        return {} if made is None else finished_in(made)

    def saw(self, docs: "Docs", said: str | None = None) -> None:
        """Note what a package is made of that is then kept.

        `said` stands for what the pages say, where that is known.
        """
        self._said = said
        included = {one.path: one for file in docs.files for one in file.included}
        if any(one.refused for one in included.values()):
            return  # there is something that cannot be read: it may be soon
        pages = [(file.path, _sha(file.data)) for file in docs.files]
        found = {path: _sha(one.data) for path, one in included.items()}
        looked_for = [(path, found.get(path)) for path in docs.looked_for]
        pages_key = _pages_key(pages, docs.diagnostics)
        data = json.dumps(docs.looked_for).encode()
        self.store.put(_looked_for(self.tool, pages_key), data)
        self._key = _docs_key(pages_key, looked_for)

    def keep(self, made: Made) -> None:
        """Keep what was made, unless it is faulty, or of a template saved meanwhile.

        Nobody knows which text of such a template the run has read.
        """
        if self._key is None or errors_in(made.diagnostics):
            return
        try:
            if _templates(self.store, self.options.templates) != self.templates:
                return
        except OSError:
            return
        if self._last is not None and self._last[0] == made:
            name = self._last[1]
        else:
            data = to_bytes(made)
            name = f"made, {_sha(data)}"
            self.store.put(name, zlib.compress(data, _LEVEL))
            _KNOWN.keep(None, name, made)
        names = [self._of_pages(self._key), self._latest]
        names += [] if self._said is None else [self._of_words(self._said)]
        for one in names:
            self.store.put(one, name.encode("ascii"))

    @property
    def _latest(self) -> str:
        return f"made last {self.place}"

    def _of_pages(self, key: str) -> str:
        return f"made {self.request} {key}"

    def _of_words(self, said: str) -> str:
        return f"made {self.request} of what says {said}"

    def _kept(self, place: str) -> Made | None:
        """Return what was made, whose name is in the entry `place`."""
        told = self.store.get(place)
        name = "" if told is None else told.decode("ascii")
        data = self.store.get(name) if name else None
        if data is None:
            return None
        made = _KNOWN.get(None, name)
        if made is None:
            made = _KNOWN.keep(None, name, from_bytes(zlib.decompress(data)))
        self._last = made, name
        return made

    def output_hashes(self) -> "OutputHashes":
        """Return the hashes of the files in the output folder."""
        assert self.options.output is not None
        root = os.path.realpath(self.options.output)
        return OutputHashes(root, Hashes(self.store, f"the package in {root}"))

    def _present_key(self) -> str | None:
        """Return the key of the pages as they are; None when it cannot be known."""
        options = self.options
        try:
            tree = find_tree(options.docs, options.include, options.exclude)
            found = _present(self.store, self.tool, options, tree)
        except (OSError, Failure):
            return None
        return found and _docs_key(*found)


def _tool(store: Store) -> str | None:
    return running_identity(store, (Path(__file__).parents[1], own_folder()))


def _present(
    store: Store, tool: str, options: Options, tree: Tree | None
) -> tuple[str, list[tuple[str, str | None]]] | None:
    """Return what stands for the pages as they are, and the hashes of what is included.

    None where that cannot be known.  Raises OSError.
    """
    root = docs_root(options.docs)
    paths = (options.docs.name,) if tree is None else tree.paths
    chosen = (options.include, options.exclude)
    group = f"the pages in {os.path.realpath(options.docs)}, chosen by {chosen}"
    hashes = Hashes(store, group)
    pages = [*_hashed(root, paths, hashes)]
    pages_key = _pages_key(pages, () if tree is None else tree.diagnostics)
    data = store.get(_looked_for(tool, pages_key))
    if data is None:
        hashes.keep()
        return None
    there, gone = _parted(root, json.loads(data))
    included = [*_hashed(root, there, hashes), *((path, None) for path in gone)]
    hashes.keep()
    return pages_key, included


def _looked_for(tool: str, pages_key: str) -> str:
    return f"{tool} looked for {pages_key}"


def _templates(store: Store, folder: Path | None) -> _Templates | None:
    """Return a user's templates; None when it cannot be told what they say."""
    if folder is None:
        return []
    hashes = Hashes(store, f"the templates in {os.path.realpath(folder)}")
    paths = []
    for place, inner, names in os.walk(folder):
        for name in (*inner, *names):
            path = os.path.join(place, name)
            if os.path.islink(path):
                return None  # what is behind it may change, and where it leads to
            paths += [path] if name in names else []
    below = sorted(os.path.relpath(path, folder) for path in paths)
    # one that was saved twice in a run may say again what it said at first
    seen = [signature(str(folder / path)) for path in below]
    hashed = [*_hashed(folder, below, hashes)]
    hashes.keep()
    return [(*one, at) for one, at in zip(hashed, seen, strict=True)]


def _hashed(
    root: Path, paths: Iterable[str], hashes: Hashes
) -> Iterator[tuple[str, str]]:
    """Yield each path with the hash of the file; raises OSError where there is none."""
    for path in paths:
        file = root / path
        read = partial(read_regular, file, MAX_PAGE, root)
        yield path, hashes.hash_file(path, str(file), read)


def _parted(root: Path, paths: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return the paths where something is, and those where nothing is."""
    there: list[str] = []
    gone: list[str] = []
    for path in paths:
        (there if os.path.lexists(root / path) else gone).append(path)
    return there, gone


def _pages_key(
    pages: list[tuple[str, str]], diagnostics: tuple[Diagnostic, ...]
) -> str:
    return _hash([*pages, repr(diagnostics)])


def _docs_key(pages_key: str, included: Iterable[tuple[str, str | None]]) -> str:
    return _hash([pages_key, *sorted(included)])


def _hash(said: list[object]) -> str:
    return _sha(repr(said).encode("utf-8", "surrogatepass"))


def _sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
