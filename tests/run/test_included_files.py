"""Runs over documentation whose pages include files."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from support.command_line import run
from support.output_folder import needs_symlinks
from support.repositories import make_repository

import docmodels
from docmodels.cli.commands import watch
from docmodels.cli.selection import Job, Request
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.schema import ObjectType, TypeId, TypeRef
from docmodels.language.words.dialect import Dialect
from docmodels.parse import folder as module
from docmodels.parse import including
from docmodels.parse.folder import PageFile
from docmodels.run import page as run_page
from docmodels.run.readings import PageReading
from docmodels.run.revisions import read_revision

HEAD = "| Property | Type |\n|---|---|\n"
BED = f"# Bed\n\n{HEAD}| id | string |\n[!INCLUDE [x](includes/rows.md)]\n"
ROWS = "| size | integer |\n"


def _write(docs: Path, files: Mapping[str, str]) -> None:
    for path, text in files.items():
        (docs / path).parent.mkdir(parents=True, exist_ok=True)
        (docs / path).write_text(text)


def _read(docs: Path, files: Mapping[str, str], **options: object) -> docmodels.Reading:
    _write(docs, files)
    return docmodels.read(docmodels.Options(docs, **options))  # type: ignore[arg-type]


def _models(reading: docmodels.Reading) -> dict[str, list[str]]:
    return {
        f"{page['path']}#{model['name']}": [field["name"] for field in model["fields"]]
        for page in reading.inspection["pages"]
        for model in page["models"]
    }


def _codes(found: tuple[Diagnostic, ...]) -> list[str]:
    return [one.code for one in found]


def test_a_file_that_is_only_included_is_no_page(tmp_path: Path) -> None:
    reading = _read(tmp_path, {"bed.md": BED, "includes/rows.md": ROWS})
    assert _models(reading) == {"bed.md#Bed": ["id", "size"]}
    assert [page["path"] for page in reading.inspection["pages"]] == ["bed.md"]
    assert reading.diagnostics == ()


COT = f"# Cot\n\n{HEAD}| legs | integer |\n"
WHOLE = "# Bed\n\n[!INCLUDE [x](cot.md)]\n"


def test_a_page_that_is_included_is_read_once(tmp_path: Path) -> None:
    reading = _read(tmp_path, {"bed.md": WHOLE, "cot.md": COT})
    assert _models(reading) == {"bed.md#Cot": ["legs"]}


def test_a_page_that_is_included_and_linked_is_a_page_with_one_model(
    tmp_path: Path,
) -> None:
    room = f"# Room\n\n{HEAD}| sleep | [Cot](cot.md) |\n"
    reading = _read(tmp_path, {"bed.md": WHOLE, "cot.md": COT, "room.md": room})
    assert _models(reading) == {"cot.md#Cot": ["legs"], "room.md#Room": ["sleep"]}
    assert _codes(reading.diagnostics) == ["joined-declarations"]


def test_a_page_of_which_a_part_is_included_is_a_page(tmp_path: Path) -> None:
    bed = f'# Bed\n\n{HEAD}| id | string |\n--8<-- "cot.md:5:5"\n'
    reading = _read(tmp_path, {"bed.md": bed, "cot.md": COT})
    assert _models(reading) == {"bed.md#Bed": ["id", "legs"], "cot.md#Cot": ["legs"]}


def test_pages_that_include_each_other_are_pages(tmp_path: Path) -> None:
    files = {
        "a.md": f"# A\n\n{HEAD}| a | string |\n\n[!INCLUDE [x](b.md)]\n",
        "b.md": f"# B\n\n{HEAD}| b | string |\n\n[!INCLUDE [x](a.md)]\n",
    }
    reading = _read(tmp_path, files)
    assert {one.split("#")[1] for one in _models(reading)} == {"A", "B"}
    assert _codes(reading.diagnostics).count("file-not-included") == 2


def test_names_of_the_page_hold_in_included_files(tmp_path: Path) -> None:
    files = {
        "bed.md": f"{BED}\n## Sheet\n\n{HEAD}| id | string |\n",
        "includes/rows.md": "| sheet | [Sheet](#sheet) |\n| other | Sheet |\n",
        "other.md": f"# Sheet\n\n{HEAD}| colour | string |\n",
    }
    (bed, *_), *_ = (page.types for page in _read(tmp_path, files).schema.pages)
    assert isinstance(bed, ObjectType)
    own = TypeRef(TypeId("bed.md", "Sheet"))
    assert [field.type for field in bed.fields][1:] == [own, own]


def test_patterns_say_what_is_a_page_and_not_what_is_included(tmp_path: Path) -> None:
    files = {"bed.md": BED, "includes/rows.md": ROWS}
    reading = _read(tmp_path, files, exclude=("includes/",))
    assert _models(reading) == {"bed.md#Bed": ["id", "size"]}


def test_one_page_may_include_what_is_beside_it(tmp_path: Path) -> None:
    _write(tmp_path, {"bed.md": BED, "includes/rows.md": ROWS})
    reading = docmodels.read(docmodels.Options(tmp_path / "bed.md"))
    assert _models(reading) == {"bed.md#Bed": ["id", "size"]}


def test_another_text_of_an_included_file_is_read(tmp_path: Path) -> None:
    files = {"bed.md": BED, "includes/rows.md": ROWS}
    _read(tmp_path, files)
    files["includes/rows.md"] = "| length | integer |\n"
    assert _models(_read(tmp_path, files)) == {"bed.md#Bed": ["id", "length"]}
    (tmp_path / "includes/rows.md").unlink()
    reading = docmodels.read(docmodels.Options(tmp_path))
    assert _models(reading) == {"bed.md#Bed": ["id"]}
    assert _codes(reading.diagnostics) == ["rows-not-included"]


def test_what_is_wrong_with_an_included_file_is_said_once(tmp_path: Path) -> None:
    files = {"bed.md": BED, "cot.md": BED.replace("Bed", "Cot")}
    reading = _read(tmp_path, {**files, "includes/rows.md": "| a | Ghost |\n"})
    (only,) = reading.diagnostics
    assert only.span is not None
    assert (only.code, only.span.path) == ("unknown-type", "includes/rows.md")
    assert only.excerpt == "| a | Ghost |"


def test_every_place_is_that_in_the_file(tmp_path: Path) -> None:
    reading = _read(tmp_path, {"bed.md": BED, "includes/rows.md": f"\n{ROWS}"})
    definition = docmodels.json_schema(reading.schema)["$defs"]["Bed"]
    source = definition["properties"]["size"]["x-docmodels-source"]
    assert source == {"page": "includes/rows.md", "line": 2}
    _, field = reading.inspection["pages"][0]["models"][0]["fields"]
    places = {(one["page"], one["line"]) for one in field["because"]}
    assert places == {("includes/rows.md", 2)}
    assert (field["page"], field["line"]) == ("includes/rows.md", 2)


@needs_symlinks
def test_a_file_must_lie_inside(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    (tmp_path / "secret.md").write_text("| secret | string |\n")
    _write(docs, {"bed.md": BED, "includes/other.md": ROWS})
    os.symlink("../../secret.md", docs / "includes" / "rows.md")
    reading = docmodels.read(docmodels.Options(docs, exclude=("includes/",)))
    assert _models(reading) == {"bed.md#Bed": ["id"]}
    assert _codes(reading.diagnostics) == ["file-not-included"]


def test_what_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "includes" / "rows.md").mkdir(parents=True)
    reading = _read(tmp_path, {"bed.md": BED})
    assert _models(reading) == {"bed.md#Bed": ["id"]}
    assert "it is a folder" in reading.diagnostics[0].message


def test_a_file_that_is_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MAX_PAGE", 200)
    files = {"bed.md": BED, "includes/rows.md": ROWS * 50}
    reading = _read(tmp_path, files, exclude=("includes/",))
    assert _codes(reading.diagnostics) == ["file-not-included"]


def test_files_that_are_too_large_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {f"{n}.md": BED.replace("Bed", f"Bed {n}") for n in range(9)}
    monkeypatch.setattr(module, "MAX_TOTAL", 9 * 150 + 5 * 50 * len(ROWS))
    reading = _read(tmp_path, {**files, "includes/rows.md": ROWS * 50})
    assert _codes(reading.diagnostics) == ["docs-too-large"]


@pytest.mark.slow
def test_a_file_in_very_many_pages_is_work_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is room for what is read some times over, whatever the number of pages."""
    monkeypatch.setattr(including, "_ALWAYS", 1000)
    pages = {f"{n}.md": BED.replace("Bed", f"Bed {n}") for n in range(40)}
    few = dict([*pages.items()][:3])
    rows = {"includes/rows.md": ROWS * 500}
    _write(tmp_path, rows)
    assert "docs-too-large" not in _codes(_read(tmp_path, few).diagnostics)
    found = _read(tmp_path, pages).diagnostics
    assert _codes(found) == ["docs-too-large"]
    assert "again and again" in found[0].message


def test_no_page_is_read_when_they_include_too_much(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To read a page takes far longer than to count what it includes."""
    monkeypatch.setattr(including, "_ALWAYS", 1000)
    read: list[str] = []
    one_more = run_page.read_one

    def noted(file: PageFile, dialect: Dialect) -> PageReading:
        read.append(file.path)
        return one_more(file, dialect)

    monkeypatch.setattr(run_page, "read_one", noted)
    pages = {f"{n}.md": BED.replace("Bed", f"Bed {n}") for n in range(12)}
    _write(tmp_path, {"includes/rows.md": ROWS * 50})
    few = dict([*pages.items()][:2])
    assert "docs-too-large" not in _codes(_read(tmp_path, few).diagnostics)
    assert read
    read.clear()
    assert _codes(_read(tmp_path, pages).diagnostics) == ["docs-too-large"]
    assert not read


def test_included_files_are_inputs(tmp_path: Path) -> None:
    files = {"docs/bed.md": BED, "docs/includes/rows.md": ROWS}
    _write(tmp_path, files)
    options = docmodels.Options(tmp_path / "docs", exclude=("includes/",))
    assert tmp_path / "docs/includes/rows.md" in docmodels.inputs(options)
    one = docmodels.Options(tmp_path / "docs" / "bed.md")
    assert tmp_path / "docs/includes/rows.md" in docmodels.inputs(one)
    job = Job("api", one, tmp_path, None)
    inputs = watch._inputs(Request(), (job,))
    assert str(tmp_path / "docs/includes/rows.md") in inputs.files


@pytest.mark.parametrize("page", ["", "bed.md"])
def test_a_revision_has_its_own_files(tmp_path: Path, page: str) -> None:
    made = make_repository(tmp_path / "repository")
    made.commit({"bed.md": BED, "includes/rows.md": ROWS})
    made.commit({"bed.md": BED, "includes/rows.md": "| length | Ghost |\n"})
    options = docmodels.Options(made.folder / "docs" / page)
    assert _models(read_revision(options, "HEAD~1")) == {"bed.md#Bed": ["id", "size"]}
    now = read_revision(options, "HEAD")
    assert _models(now) == {"bed.md#Bed": ["id", "length"]}
    assert [one.path for one in now.diagnostics] == ["HEAD:docs/includes/rows.md"]


def test_why_knows_the_lines_of_included_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(tmp_path / "docs", {"bed.md": BED, "includes/rows.md": ROWS})
    monkeypatch.chdir(tmp_path)
    for place in ("docs/includes/rows.md:1", "includes/rows.md:1", "bed.md#Bed.size"):
        told = run("inspect", "docs", "--why", place)
        assert told.stdout.startswith("docs/includes/rows.md:1: Bed.size: integer\n")
        assert '\n  docs/includes/rows.md:1:10: "integer"' in told.stdout
    told = run("inspect", "docs", "--why", "docs/includes/rows.md:9")
    assert told.exit_code == 2
