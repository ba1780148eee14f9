"""The hashes of the files of a package, which need not be read to be compared."""

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass, field

from docmodels.cache.hashes import Hashes, Signature, signature, signature_of
from docmodels.write import Plan


@dataclass(slots=True)
class OutputHashes:
    """The hashes of the files of a package, which is in the folder `root`."""

    root: str
    hashes: Hashes
    _seen: dict[str, Signature | None] = field(default_factory=dict)

    def look(self, paths: Iterable[str]) -> None:
        """Look at files, before anybody reads them."""
        for path in paths:
            file = os.path.join(self.root, path)
            self._seen[path] = signature(file, follow=False)

    def of(self, path: str) -> str | None:
        """Return the hash of a file that was looked at; None when it is not known."""
        return self.hashes.of(path, self._seen.get(path))

    def now(self, path: str, found: os.stat_result) -> str | None:
        """Return the hash of a file of which the system says `found`, where known."""
        return self.hashes.of(path, signature_of(found))

    def learn(self, planned: Plan) -> None:
        """Remember the files that a plan has found as they should be."""
        for change in (*planned.changes, planned.record):
            if change.old is None or change.old != change.new:
                continue
            if change.found_text is None and self.of(change.path) is None:
                hashed = hashlib.sha256(change.old.encode("utf-8")).hexdigest()
                self.hashes.learn(change.path, self._seen.get(change.path), hashed)

    def keep(self) -> None:
        """Keep what is known."""
        self.hashes.keep()
