"""What a page says of models beside its tables: comments that name them, and links."""

import re
from collections.abc import Iterator
from dataclasses import replace

from docmodels.core.declarations import AnnotationDecl, PageLink
from docmodels.core.page import (
    Html,
    Page,
    Paragraph,
    RunKind,
    Runs,
    Sample,
    Section,
    Table,
)

#: A comment that says of which kind the block below it is, and of which type.
_KIND = re.compile(r'"blockType"\s*:\s*"resource"')
_TYPE = re.compile(
    r'"(?:@odata\.type|odata\.type|@type|objectType)"\s*:\s*"#?([^"\s]{1,300})"'
)
_KEY = re.compile(r'"([^"\s]{1,300})"\s*:')


def read_annotations(page: Page) -> Iterator[AnnotationDecl]:
    """Yield the comments that say of which type the sample of a resource is."""
    for section in page.sections:
        for position, block in enumerate(section.blocks):
            if not isinstance(block, Html) or not _KIND.search(block.text):
                continue
            if named := _TYPE.search(block.text):
                line = block.span.line + block.text.count("\n", 0, named.start(1))
                yield AnnotationDecl(
                    named[1],
                    tuple(one.index for one in page.ancestors(section)),
                    _keys_below(section, position),
                    replace(block.span, line=line, column=None, end_column=None),
                )


def _keys_below(section: Section, position: int) -> frozenset[str]:
    """Return the names in the sample right below a comment."""
    for block in section.blocks[position + 1 : position + 2]:
        if isinstance(block, Sample):
            return frozenset(_KEY.findall(block.text))
    return frozenset()


def read_links(page: Page) -> Iterator[PageLink]:
    """Yield the links of a page, each label and target once."""
    seen: set[tuple[str, str]] = set()
    for section in page.sections:
        for block in section.blocks:
            for runs in _runs(block):
                for run in runs:
                    if run.kind is not RunKind.LINK or not run.target:
                        continue
                    link = run.text.strip("` "), run.target
                    if link[0] and link not in seen:
                        seen.add(link)
                        yield PageLink(*link)


def _runs(block: object) -> Iterator[Runs]:
    match block:
        case Paragraph(runs=runs):
            yield runs
        case Table():
            for row in (block.header, *block.rows):
                for cell in row.cells:
                    yield cell.runs
