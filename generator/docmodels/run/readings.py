"""What single pages said when they were read before, kept in one entry of the cache.

A page is found by the hash of all that its reading depends on.  Each is compressed by
itself and read when it is asked for: of some thousand pages no more than one text is
there at a time.
"""

import hashlib
import json
import zlib
from dataclasses import astuple, dataclass, field
from typing import cast

from docmodels.cache.store import Store
from docmodels.core.collecting import uncollected
from docmodels.core.declarations import (
    AliasDecl,
    AnnotationDecl,
    ColumnUse,
    EnumDecl,
    FieldDecl,
    LooseEnum,
    ModelDecl,
    Naming,
    PageDecls,
    PageLink,
    SectionDecl,
    TableUse,
)
from docmodels.core.diagnostics import Diagnostic, Severity, Span
from docmodels.core.page import IncludedText, Page, Sample, Section
from docmodels.core.rules import Reason
from docmodels.core.schema import EnumValue, Facts, TypeId
from docmodels.core.typeexpr import ListOf, MapOf, NamedRef, OneOf, Scalar, Union
from docmodels.parse.folder import PageFile
from docmodels.run.records import Records, UnfitError
from docmodels.samples import SAMPLE_RECORDS, SampleDecl


@dataclass(frozen=True, slots=True)
class Otherwise:
    """What a page says when its tables of parameters list properties."""

    declarations: PageDecls
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class PageReading:
    """What a page says.

    `page` has the page's lines and headings, and of its blocks only the samples, which
    are `samples` when they are parsed.  `diagnostics` are about what it declares,
    `doubts` about its samples.  `otherwise` is there when it is in doubt what tables of
    parameters list.
    """

    page: Page
    declarations: PageDecls
    samples: tuple[SampleDecl, ...]
    diagnostics: tuple[Diagnostic, ...]
    doubts: tuple[Diagnostic, ...]
    otherwise: Otherwise | None = None


#: All that a reading is made of.
RECORDS = Records(
    *(PageReading, Otherwise, Page, IncludedText, Section, Sample, Span, Reason),
    *(Diagnostic, Severity, PageDecls, SectionDecl, PageLink, TableUse, ColumnUse),
    *(ModelDecl, FieldDecl, Facts, EnumDecl, LooseEnum, EnumValue, Naming, AliasDecl),
    *(AnnotationDecl, TypeId, Scalar, OneOf, NamedRef, ListOf, MapOf, Union),
    *SAMPLE_RECORDS,
)

#: A fast level.
_LEVEL = 1
#: What ends the list of pages, before what they say.
_END = b"\n"


def hash_of(file: PageFile) -> str:
    """Return the hash of a page and of the files that it includes."""
    parts = [(file.path, file.data, ""), *(astuple(one) for one in file.included)]
    said = [(path, hashlib.sha256(data).hexdigest(), why) for path, data, why in parts]
    return hashlib.sha256(ascii(said).encode("ascii")).hexdigest()


@dataclass(slots=True)
class Readings:
    """What the pages of one documentation said, by `hash_of`.

    `name` has all else that a reading depends on.
    """

    store: Store
    name: str
    _known: dict[str, bytes] | None = None
    _asked: dict[str, bytes] = field(default_factory=dict)

    def get(self, hashed: str) -> PageReading | None:
        """Return what a page said; None when that is not known."""
        data = self._all().get(hashed)
        if data is None:
            return None
        try:
            with uncollected():
                reading = cast(PageReading, RECORDS.load(zlib.decompress(data)))
        except ValueError:  # a number too long for where this process runs
            return None
        self._asked[hashed] = data
        return reading

    def put(self, hashed: str, reading: PageReading) -> None:
        """Remember what a page says, if it can be written."""
        known = self._all().get(hashed)
        try:
            data = known or zlib.compress(RECORDS.dump(reading), _LEVEL)
        except UnfitError:
            return
        self._asked[hashed] = data

    def keep(self) -> None:
        """Keep the pages that were asked for or put, if any of them is new."""
        if self._asked.keys() != self._all().keys():
            sizes = [[hashed, len(data)] for hashed, data in self._asked.items()]
            said = json.dumps(sizes).encode("ascii")
            self.store.put(self._entry, b"".join([said, _END, *self._asked.values()]))
        self._known, self._asked = None, {}

    def _all(self) -> dict[str, bytes]:
        if self._known is None:
            self._known = self._read()
        return self._known

    def _read(self) -> dict[str, bytes]:
        data = self.store.get(self._entry)
        if data is None:
            return {}
        said, _, rest = data.partition(_END)
        found = {}
        at = 0
        for hashed, size in json.loads(said):
            found[hashed] = rest[at : at + size]
            at += size
        return found

    @property
    def _entry(self) -> str:
        return f"pages of {self.name}"
