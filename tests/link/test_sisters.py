"""Links that sites resolve from the root, or on the page that files are joined to."""

import pytest

from docmodels.core.schema import TypeId
from docmodels.core.typeexpr import NamedRef
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link.resolver import Resolution, Resolver
from docmodels.parse.markdown import read_page

BED = "# Bed\n\n| Name | Type |\n|---|---|\n| id | string |\n"


def resolve(target: str, start: str, *others: str) -> Resolution:
    """Follow a link on `start`; all `others` have a model Bed."""
    read = [read_page(start, b"# Start\n")[0]]
    read += [read_page(path, BED.encode())[0] for path in others]
    resolver = Resolver([declare(page, DEFAULT)[0] for page in read])
    return resolver.resolve(NamedRef("sleep", target), start)


@pytest.mark.parametrize(
    ("target", "start", "found"),
    [
        ("api/beds.md#bed", "docs/api/rooms.md", "docs/api/beds.md"),
        ("api/beds.html#bed", "docs/api/rooms.md", "docs/api/beds.md"),
        ("api/beds#bed", "docs/api/v1/rooms.md", "docs/api/beds.md"),
        ("./api/beds.md", "docs/api/rooms.md", "docs/api/beds.md"),
        ("beds.md", "docs/api/rooms.md", "docs/beds.md"),
        ("beds", "a/b/c/rooms.md", "beds/index.md"),
    ],
)
def test_paths_from_a_folder_above(target: str, start: str, found: str) -> None:
    resolution = resolve(target, start, found, "elsewhere/beds.md")
    assert resolution.id == TypeId(found, "Bed")
    assert resolution.rule == "page-from-folder-above"


@pytest.mark.parametrize(
    ("target", "start", "others"),
    [
        ("api/beds.md", "api/x/rooms.md", ["api/api/beds.md", "api/beds.md"]),
        ("api/beds.md", "docs/rooms.md", ["other/api/beds.md"]),
        ("../beds.md", "a/b/rooms.md", ["beds.md"]),
        ("beds.md", "rooms.md", ["a/beds.md"]),
    ],
)
def test_other_paths_lead_nowhere(target: str, start: str, others: list[str]) -> None:
    resolution = resolve(target, start, *others)
    assert resolution.id is None
    assert resolution.outcome == "page-missing"


@pytest.mark.parametrize(
    ("start", "found"),
    [
        ("includes/_rooms.md", "includes/_beds.md"),
        ("docs/includes/a/rooms.md", "docs/includes/b/beds.md"),
        ("docs/_rooms.md", "docs/_beds.mdx"),
        ("docs/index.md", "docs/_partials/beds.md"),
    ],
)
def test_fragments_of_joined_files(start: str, found: str) -> None:
    resolution = resolve("#bed", start, found, "elsewhere/_beds.md")
    assert resolution.id == TypeId(found, "Bed")
    assert resolution.rule == "anchor-of-joined-page"


@pytest.mark.parametrize(
    ("target", "start", "others"),
    [
        ("#bed", "_rooms.md", ["_beds.md", "_cots.md"]),
        ("#bed", "rooms.md", ["beds.md"]),
        ("#bed", "a/_rooms.md", ["b/_beds.md"]),
        ("#bunk", "_rooms.md", ["_beds.md"]),
        ("_rooms.md#bed", "_rooms.md", ["_beds.md"]),
    ],
)
def test_other_fragments_are_unknown(
    target: str, start: str, others: list[str]
) -> None:
    resolution = resolve(target, start, *others)
    assert resolution.id is None
    assert resolution.outcome == "anchor-missing"
