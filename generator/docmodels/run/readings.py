"""What single pages said when they were read before, kept in one entry of the cache.

A page is found by the hash of all that its reading depends on.  Each is compressed by
itself and read when it is asked for: of some thousand pages no more than one text is
there at a time.
"""

import hashlib
import json
import zlib
from collections.abc import Iterable
from dataclasses import astuple, dataclass, field, replace
from typing import Self

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
from docmodels.samples.binding.phrases import told_in
from docmodels.samples.sample import SAMPLE_RECORDS, SampleDecl


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


@dataclass(frozen=True, slots=True)
class Said:
    """What stands for what a page says, and how many characters it has.

    Pages that differ in nothing but the text of which nothing is made have the same
    `hashed`.
    """

    hashed: str
    size: int


@dataclass(frozen=True, slots=True)
class Kept:
    """A reading as bytes, and what stands for it."""

    data: bytes
    said: Said

    @classmethod
    def of(cls, reading: PageReading) -> Self:
        """Return a reading as bytes; raises UnfitError for what cannot be written."""
        # What counts for what is made is written apart from the text of the page, so
        # that it has a hash of its own.
        page, samples = reading.page, reading.samples
        alone = tuple(replace(one, prose=()) for one in samples)
        own = RECORDS.dump((_parts(reading), alone))
        prose = tuple(one.prose for one in samples)
        text = RECORDS.dump((page, prose))
        has_heading = any(section.level for section in page.sections)
        told = RECORDS.dump((page.included, has_heading, *map(told_in, prose)))
        said = hashlib.sha256(own + _END + told).hexdigest()
        data = zlib.compress(own + _END + text, _LEVEL)
        return cls(data, Said(said, page.size))

    def reading(self) -> PageReading | None:
        """Return the reading; None where this process cannot hold it."""
        own, _, text = zlib.decompress(self.data).partition(_END)
        try:
            with uncollected():
                parts, alone = RECORDS.load(own)
                page, prose = RECORDS.load(text)
        except ValueError:  # a number too long for where this process runs
            return None
        declarations, diagnostics, doubts, otherwise = parts
        samples = tuple(
            replace(one, prose=around) for one, around in zip(alone, prose, strict=True)
        )
        return PageReading(page, declarations, samples, diagnostics, doubts, otherwise)


def _parts(reading: PageReading) -> tuple[object, ...]:
    return (
        *(reading.declarations, reading.diagnostics),
        *(reading.doubts, reading.otherwise),
    )


@dataclass(slots=True)
class Readings:
    """What the pages of one documentation said, by `hash_of`.

    `name` has all else that a reading depends on.
    """

    store: Store
    name: str
    _known: dict[str, Kept] | None = None
    _asked: dict[str, Kept] = field(default_factory=dict)

    def get(self, hashed: str) -> PageReading | None:
        """Return what a page said; None when that is not known."""
        kept = self._all().get(hashed)
        if kept is None:
            return None
        reading = kept.reading()
        if reading is not None:
            self._asked[hashed] = kept
        return reading

    def said(self, hashed: str) -> Said | None:
        """Return what stands for what a page said; None when that is not known."""
        kept = self._all().get(hashed) or self._asked.get(hashed)
        return None if kept is None else kept.said

    def put(self, hashed: str, reading: PageReading, kept: Kept | None = None) -> None:
        """Remember what a page says, if it can be written; `kept` is it in writing."""
        kept = kept or self._asked.get(hashed) or self._all().get(hashed)
        try:
            self._asked[hashed] = kept or Kept.of(reading)
        except UnfitError:
            return

    def ask_again(self, hashes: Iterable[str]) -> None:
        """Keep what is known of pages that are as they were."""
        known = self._all()
        self._asked |= {one: known[one] for one in hashes if one in known}

    def keep(self) -> None:
        """Keep the pages that were asked for or put, if any of them is new."""
        if self._asked.keys() != self._all().keys():
            rows = [
                [hashed, len(kept.data), *astuple(kept.said)]
                for hashed, kept in self._asked.items()
            ]
            said = json.dumps(rows).encode("ascii")
            texts = (kept.data for kept in self._asked.values())
            self.store.put(self._entry, b"".join([said, _END, *texts]))
        self._known, self._asked = None, {}

    def _all(self) -> dict[str, Kept]:
        if self._known is None:
            self._known = self._read()
        return self._known

    def _read(self) -> dict[str, Kept]:
        data = self.store.get(self._entry)
        if data is None:
            return {}
        rows, _, rest = data.partition(_END)
        found = {}
        at = 0
        for hashed, length, *said in json.loads(rows):
            found[hashed] = Kept(rest[at : at + length], Said(*said))
            at += length
        return found

    @property
    def _entry(self) -> str:
        return f"pages of {self.name}"
