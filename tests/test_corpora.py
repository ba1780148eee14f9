"""Real documentation: nothing of it may be lost.

An independent scanner of lines, which knows nothing of docmodels, counts the
tables and rows that there are.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from support.shared import GRAPH, PARTNER_CENTER, needs

import docmodels
from docmodels.core.diagnostics import Severity
from docmodels.core.schema import EnumType, ListType, MapType, ObjectType, Type
from docmodels.core.typeexpr import ANY

pytestmark = [pytest.mark.slow, needs(PARTNER_CENTER, GRAPH)]

NAMES = {"property", "properties", "field", "name", "member", "relationship"}
NAMES |= {"property name", "field name", "attribute"}
TYPES = {"type", "field type", "data type"}
DASHES = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*")


@dataclass(frozen=True, slots=True)
class Scanned:
    """A pipe table with a column of names and one of types."""

    page: str
    line: int
    rows: tuple[int, ...]


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|").removesuffix("|")
    return [cell.strip(" *`\t").casefold() for cell in re.split(r"(?<!\\)\|", inner)]


def scan(folder: Path, pattern: str) -> Iterator[Scanned]:
    """Find the property tables of all pages, line by line."""
    for path in sorted(folder.rglob(pattern)):
        page = path.relative_to(folder).as_posix()
        lines = path.read_text("utf-8-sig").splitlines()
        fenced = commented = False
        for index, line in enumerate(lines[:-1]):
            if "<!--" in line or "-->" in line:
                commented = line.rfind("<!--") > line.rfind("-->")
            if line.lstrip().startswith(("```", "~~~")):
                fenced = not fenced
            if (
                fenced
                or commented
                or "|" not in line
                or not DASHES.fullmatch(lines[index + 1])
            ):
                continue
            titles = set(_cells(line))
            if titles & NAMES and titles & TYPES:
                yield Scanned(page, index + 1, tuple(_rows(lines, index + 2)))


def _rows(lines: list[str], start: int) -> Iterator[int]:
    for index in range(start, len(lines)):
        if not lines[index].lstrip().startswith("|"):
            return
        if any(_cells(lines[index])):
            yield index + 1


@dataclass(frozen=True, slots=True)
class Read:
    """A corpus as docmodels reads it."""

    reading: docmodels.Reading

    def accounted(self) -> set[tuple[str, int]]:
        """Return the lines that are a field, a value or in a diagnostic."""
        found = {
            (d.span.page, d.span.line)
            for d in self.reading.diagnostics
            if d.span is not None
        }
        for page in self.reading.schema.pages:
            for type_ in page.types:
                places = type_.fields if isinstance(type_, ObjectType) else type_.values
                found |= {
                    (span.page, span.line)
                    for place in places
                    for span in (place.span, *place.origins)
                }
        return found

    def tables(self, key: str) -> dict[tuple[str, int], dict[str, Any]]:
        return {
            (page["path"], table["line"]): table
            for page in self.reading.inspection["pages"]
            for table in page[key]
        }

    def counts(self) -> Counter[str]:
        return Counter(diagnostic.code for diagnostic in self.reading.diagnostics)


def _read(folder: Path, *include: str) -> Read:
    return Read(docmodels.read(docmodels.Options(docs=folder, include=include)))


@pytest.fixture(scope="module")
def partner_center() -> Read:
    return _read(PARTNER_CENTER, "*resource*.md")


@pytest.fixture(scope="module")
def graph() -> Read:
    return _read(GRAPH)


# Partner Center


def test_partner_center_by_an_independent_count(partner_center: Read) -> None:
    scanned = list(scan(PARTNER_CENTER, "*resource*.md"))
    read = partner_center.tables("tables")
    mine = [table for table in scanned if (table.page, table.line) in read]
    # 160 models: ServiceCostsSummary has two tables, RenewsTo stands on two pages.
    assert len(mine) == 162
    rows = sum(len(table.rows) for table in mine)
    fields = partner_center.reading.inspection["totals"]["fields"]
    repeated = partner_center.counts()["duplicate-property"]
    types = partner_center.reading.schema.by_id().values()
    models = [type_ for type_ in types if isinstance(type_, ObjectType)]
    joined = sum(len(field.origins) for model in models for field in model.fields)
    assert rows == fields + repeated + joined == 1217


def test_partner_center_totals(partner_center: Read) -> None:
    types = partner_center.reading.schema.by_id()
    models = [id_ for id_, type_ in types.items() if isinstance(type_, ObjectType)]
    enums = {
        t.id.name: len(t.values) for t in types.values() if isinstance(t, EnumType)
    }
    assert len(models) == 160
    assert len({id_.name for id_ in models}) == 159
    assert enums == {
        "EntitlementType": 2,
        "ArtifactType": 1,
        "OrderStatus": 4,
        "BillingCycleType": 5,
        "TransferErrorCode": 12,
    }


def test_partner_center_diagnostics_are_few(partner_center: Read) -> None:
    warnings = [
        diagnostic
        for diagnostic in partner_center.reading.diagnostics
        if diagnostic.severity is not Severity.INFO
    ]
    assert not any(d.severity is Severity.ERROR for d in warnings)
    assert partner_center.counts()["link-label-mismatch"] == 2
    assert partner_center.counts()["unknown-anchor"] == 0
    assert len(warnings) < 25


def _any_parts(type_: Type) -> int:
    match type_:
        case ListType(item=inner) | MapType(value=inner):
            return _any_parts(inner)
        case _:
            return int(type_ == ANY)


def test_any_is_what_the_page_says_or_is_reported(partner_center: Read) -> None:
    found = [d for d in partner_center.reading.diagnostics if d.span is not None]
    told = {(d.span.page, d.span.line) for d in found if d.span is not None}
    # A name that no page declares is reported once for a page.
    names: dict[str, set[str]] = {}
    for one in found:
        if one.code == "unknown-type" and one.span is not None:
            name = one.message.split('"')[1].casefold()
            names.setdefault(one.span.page, set()).add(name)
    for page in partner_center.reading.schema.pages:
        lines = (PARTNER_CENTER / page.path).read_text("utf-8-sig").splitlines()
        objects = [type_ for type_ in page.types if isinstance(type_, ObjectType)]
        for field in (field for type_ in objects for field in type_.fields):
            if not _any_parts(field.type) or (page.path, field.span.line) in told:
                continue
            row = lines[field.span.line - 1].casefold()
            known = any(name in row for name in names.get(page.path, ()))
            assert known or re.search(r"object|dictionary|key/value|pairs", row), row


def test_partner_center_generates(partner_center: Read, tmp_path: Path) -> None:
    options = docmodels.Options(
        docs=PARTNER_CENTER, include=("*resource*.md",), output=tmp_path / "partners"
    )
    result = docmodels.check(options)
    assert result.ok, result.diagnostics
    modules = [f for f in result.files if re.fullmatch(r"models/\w+\.py", f.path)]
    assert len(modules) == len(partner_center.reading.schema.pages) + 1


# Both


@pytest.mark.parametrize(
    ("folder", "pattern", "fixture"),
    [(PARTNER_CENTER, "*resource*.md", "partner_center"), (GRAPH, "*.md", "graph")],
    ids=["partner-center", "graph"],
)
def test_every_row_is_a_field_or_a_diagnostic(
    folder: Path, pattern: str, fixture: str, request: pytest.FixtureRequest
) -> None:
    corpus: Read = request.getfixturevalue(fixture)
    read, aside = corpus.tables("tables"), corpus.tables("set_aside")
    accounted = corpus.accounted()
    lost: list[tuple[str, int]] = []
    count = 0
    for table in scan(folder, pattern):
        place = (table.page, table.line)
        assert (place in read) != (place in aside), place
        if place in aside:
            assert aside[place]["reason"]
            continue
        count += 1
        lines = {(table.page, line) for line in table.rows}
        lost += sorted(lines - accounted)
    assert count > 100
    assert lost == []


def test_no_page_of_graph_fails(graph: Read) -> None:
    assert graph.reading.ok
    pages = len(list(GRAPH.rglob("*.md")))
    assert graph.reading.inspection["totals"]["pages"] == pages > 1000


def test_graph_has_models_and_enums(graph: Read) -> None:
    totals = graph.reading.inspection["totals"]
    assert totals["models"] > 1000
    assert totals["enums"] > 300
    types = graph.reading.schema.by_id().values()
    fields = [f for t in types if isinstance(t, ObjectType) for f in t.fields]
    unknown = sum(_any_parts(field.type) for field in fields)
    assert unknown < len(fields) * 0.01
