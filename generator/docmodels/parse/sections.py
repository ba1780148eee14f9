"""The sections of a page while it is read: titles, anchors and what is below them."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field, replace

from docmodels.core.diagnostics import Span
from docmodels.core.page import Block, Row, Section, Table
from docmodels.core.rules import Reason, first
from docmodels.language.words.sitemarkup import split_markup
from docmodels.parse.anchors import joint_slug, named_slug, slug_of
from docmodels.parse.captions import RULES as CAPTIONS

# `{#id}` of Docusaurus, `{: #id }` of kramdown, `[id]` of Elastic.
_ID_IN_BRACES = re.compile(r"\{(?:/\*|:)?\s*+(?:[^\s{}#]++\s++)*+#([^\s{}]++)")
_ID_IN_BRACKETS = re.compile(r"(?<=\w) \[([\w-]++)\]$")
_HYPHENS = re.compile(r"-{2,}")
# "3.2.4 - ", "3.2)", "3-2.", "§ 3.2:", "A.2.": a section's number and what parts it
# from the title.
_NUMBERING = re.compile(
    r"^(?![1-5]\d\d:?\s)(?:§\s*)?"
    r"(?:\d+(?:\.\d+)*|\d\d?-\d\d?(?=[.)])|[A-Z](?:\.\d+)+)[.):]?\s"
    r"(?:[-–—]\s)?(?=\D)"
    # "二、", "3、", "（一）": Chinese puts no space behind it.
    r"|^(?:[（(][一二三四五六七八九十]{1,3}[)）]"
    r"|(?:[一二三四五六七八九十]{1,3}|\d{1,3}(?:\.\d{1,3}){0,3})[、．])\s*(?=\D)"
)
# What Markdown of Pandoc and others has in braces without a sign of a class or an id.
_ATTRIBUTES = re.compile(r"\s\{(?:-|[\w-]+=[^{}]*)\}$")

# Emoji and other pictures, with what varies and joins them; "1" in a square.
_PICTURE = re.compile(
    "[\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0e\ufe0f\u200d]"
)
_KEYCAP = re.compile("[#*0-9]\ufe0f?\u20e3")


@dataclass(slots=True)
class OpenSection:
    """A section while its blocks are being collected.

    `because` says what made a heading of a line above a table.  `cut_off` are the
    rows that Markdown cut off from the table at a place among the blocks.
    """

    title: str
    level: int
    anchors: list[str]
    span: Span
    parent: int | None
    because: tuple[Reason, ...] = ()
    code: str = ""
    blocks: list[Block] = field(default_factory=list)
    cut_off: dict[int, list[Row]] = field(default_factory=dict)

    def whole_blocks(self) -> tuple[Block, ...]:
        """Return the blocks, each table with the rows that were cut off from it."""
        for at, rows in self.cut_off.items():
            table = self.blocks[at]
            if isinstance(table, Table):
                self.blocks[at] = replace(table, rows=(*table.rows, *rows))
        return tuple(self.blocks)


class SectionBuilder:
    """Collects the sections of one page, from top to bottom."""

    def __init__(self, path: str, without: Set[str] = frozenset()) -> None:
        """Begin a page with the section above its first heading.

        `without` are the names of the rules that are switched off.
        """
        self._path = path
        self._without = without
        self._open = [OpenSection("", 0, [], Span(path, 1), None)]
        # The current section and those around it, the outermost first.
        self._chain = [0]
        self._slugs: dict[str, int] = {}
        self._loose_anchors: list[str] = []

    @property
    def current(self) -> OpenSection:
        """The section that blocks are added to."""
        return self._open[-1]

    def begin(
        self,
        title: str,
        level: int,
        anchors: Sequence[str],
        line: int,
        *,
        because: tuple[Reason, ...] = (),
        code: str = "",
    ) -> None:
        """Open a section; what stands in its title for tools only is dropped.

        `anchors` are those in the text of the heading, `code` what this begins with.
        """
        known = [*self._loose_anchors, *anchors]
        self._loose_anchors = []
        title, custom = _split_id(title)
        if custom:
            known.append(custom)
        written = title.strip()
        numbered = _without_markup(written)
        title = _NUMBERING.sub("", numbered).strip()
        # Some sites drop a heading's number from its fragment; GitHub does not, nor
        # what is for the generators of others.
        known.extend(map(self._slug, dict.fromkeys((title, numbered, written))))
        while self._chain and self._open[self._chain[-1]].level >= level:
            self._chain.pop()
        parent = self._chain[-1] if self._chain else None
        self._chain.append(len(self._open))
        span = Span(self._path, line)
        self._open.append(OpenSection(title, level, known, span, parent, because, code))

    def add(self, block: Block, anchors: Sequence[str] = ()) -> None:
        """Add a block with the anchors in its text to the current section."""
        self._settle_anchors()
        self.current.blocks.append(block)
        self.current.anchors.extend(anchors)

    def add_rows(self, at: int, rows: Sequence[Row]) -> None:
        """Add rows that were cut off to the table at a place, and drop what follows."""
        del self.current.blocks[at + 1 :]
        self.current.cut_off.setdefault(at, []).extend(rows)

    def add_anchors(self, anchors: Sequence[str]) -> None:
        """Keep anchors that stand alone: they belong to a heading that follows."""
        self._loose_anchors.extend(anchors)

    def turn_caption(self) -> None:
        """Make a heading of a line right above a table that is one."""
        block = self.current.blocks[-1] if self.current.blocks else None
        found = first(CAPTIONS, block, self._without) if block is not None else None
        if block is None or found is None:
            return
        title, rule = found
        section = self.current
        section.blocks.pop()
        level = section.level if section.because else section.level + 1
        because = Reason(rule.name, title, block.span, "a heading")
        self.begin(title, level, [], block.span.line, because=(because,))

    def close(self) -> tuple[Section, ...]:
        """Return all sections."""
        self._settle_anchors()
        self._add_unless_known(self._short_anchors())
        self._add_unless_known(self._joint_anchors())
        self._add_unless_known(self._named_anchors())
        return tuple(
            Section(
                index,
                one.title,
                one.level,
                tuple(dict.fromkeys(one.anchors)),
                one.whole_blocks(),
                one.span,
                one.parent,
                one.because,
                one.code,
            )
            for index, one in enumerate(self._open)
        )

    def _slug(self, title: str) -> str:
        """Return the fragment that GitHub gives a heading."""
        slug = slug_of(title)
        count = self._slugs.get(slug, 0)
        self._slugs[slug] = count + 1
        return f"{slug}-{count}" if count else slug

    def _settle_anchors(self) -> None:
        """An anchor that no heading follows belongs where it stands."""
        self.current.anchors.extend(self._loose_anchors)
        self._loose_anchors = []

    def _add_unless_known(self, anchors: Iterable[tuple[OpenSection, str]]) -> None:
        """Add the fragments that some sites write, where no heading has them."""
        known = {anchor for section in self._open for anchor in section.anchors}
        for section, anchor in anchors:
            if anchor not in known:
                known.add(anchor)
                section.anchors.append(anchor)

    def _short_anchors(self) -> Iterator[tuple[OpenSection, str]]:
        """Yield the fragments of sites that write no two hyphens in a row."""
        for section in self._open:
            for anchor in tuple(section.anchors):
                if "--" in anchor:
                    yield section, _HYPHENS.sub("-", anchor)

    def _named_anchors(self) -> Iterator[tuple[OpenSection, str]]:
        """Yield the fragments of links to no more than the name in a heading."""
        for section in self._open:
            anchor = named_slug(section.title)
            if section.level and anchor is not None:
                yield section, anchor

    def _joint_anchors(self) -> Iterator[tuple[OpenSection, str]]:
        """Yield the fragments of sites that put the heading above before each one."""
        for section in self._open:
            above = self._open[section.parent or 0]
            if above.level:
                yield section, joint_slug(above.title, section.title)


def _without_markup(title: str) -> str:
    """Drop what stands in a title for a site's generator alone, and pictures.

    >>> _without_markup("Fields {.no_toc}"), _without_markup("📋 Fields ⚠️")
    ('Fields', 'Fields')
    """
    plain = split_markup(_ATTRIBUTES.sub("", title))[0] or title
    return _without_pictures(plain) or plain


def _without_pictures(title: str) -> str:
    """Drop the pictures before and behind a title."""
    if title.isascii():
        return title
    words = _KEYCAP.sub(" ", title)
    begin, end = 0, len(words)
    while begin < end and (words[begin].isspace() or _PICTURE.match(words[begin])):
        begin += 1
    while begin < end and (words[end - 1].isspace() or _PICTURE.match(words[end - 1])):
        end -= 1
    return words[begin:end]


def _split_id(title: str) -> tuple[str, str | None]:
    """Take the fragment that a heading states for itself off its title.

    >>> _split_id("Bed {#cot}")
    ('Bed ', 'cot')
    """
    text = title.rstrip()
    found = None
    if text.endswith("}"):
        # What opens behind the brace that closed before is closed by the last one.
        found = _ID_IN_BRACES.search(text, text.rfind("}", 0, -1) + 1)
    elif text.endswith("]"):
        found = _ID_IN_BRACKETS.search(text)
    return (title, None) if found is None else (text[: found.start()], found[1])
