"""What becomes of an output folder, and what keeps a run from writing."""

from dataclasses import replace
from pathlib import Path

import pytest

import docmodels

_PAGE = "# Page\n\n## {}\n\n| Property | Type |\n|---|---|\n| a | string |\n"


@pytest.fixture
def options(tmp_path: Path) -> docmodels.Options:
    docs = tmp_path / "docs"
    docs.mkdir()
    for name in ("bed", "cot"):
        (docs / f"{name}.md").write_text(_PAGE.format(name.title()))
    return docmodels.Options(docs, tmp_path / "api")


def _codes(result: docmodels.Result) -> list[tuple[str, str]]:
    return [(one.code, str(one.severity)) for one in result.diagnostics]


@pytest.mark.slow
def test_what_a_plan_warns_of_has_the_severity_of_the_options(
    options: docmodels.Options, tmp_path: Path
) -> None:
    assert docmodels.generate(options).ok
    edited = tmp_path / "api" / "models" / "cot.py"
    edited.write_text("mine = 1\n")
    (tmp_path / "docs" / "cot.md").unlink()
    (tmp_path / "docs" / "bed.md").write_text(_PAGE.format("Bunk"))
    strict = docmodels.generate(replace(options, strict=True))
    assert _codes(strict) == [("edited-file", "error")]
    assert "Bed" in (tmp_path / "api" / "models" / "bed.py").read_text()
    assert docmodels.check(replace(options, strict=True)).diff == ""
    quiet = replace(options, severities=(("edited-file", "ignore"),))
    assert "Bunk" in docmodels.check(quiet).diff
    assert _codes(docmodels.generate(quiet)) == []
    assert "Bunk" in (tmp_path / "api" / "models" / "bed.py").read_text()
    assert edited.read_text() == "mine = 1\n"


@pytest.mark.parametrize("docs", ["docs", "docs/bed.md", "docs/../docs"])
def test_the_folder_of_the_documentation_is_no_output(
    options: docmodels.Options, tmp_path: Path, docs: str
) -> None:
    before = sorted(tmp_path.rglob("*"))
    given = replace(options, docs=tmp_path / docs, output=tmp_path / "docs")
    for run in (docmodels.generate, docmodels.check):
        assert _codes(run(given)) == [("output-in-docs", "error")]
    assert sorted(tmp_path.rglob("*")) == before


def test_paths_may_be_text(options: docmodels.Options, tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir()
    texts = docmodels.Options(
        str(options.docs),  # type: ignore[arg-type]
        str(options.output),  # type: ignore[arg-type]
        cache=str(tmp_path / "cache"),  # type: ignore[arg-type]
    )
    assert texts == options
    assert docmodels.generate(texts).ok
    assert (tmp_path / "api" / "models" / "bed.py").is_file()


def test_without_an_output_there_are_only_files(options: docmodels.Options) -> None:
    result = docmodels.generate(replace(options, output=None))
    assert result.ok
    assert result.plan is None
    assert "models/bed.py" in [file.path for file in result.files]


def test_only_tables_in_doubt_are_counted(
    options: docmodels.Options, tmp_path: Path
) -> None:
    assert docmodels.check(options).doubtful == 0
    table = "| Property | Description |\n|---|---|\n| a | What it is. |\n"
    foreign = "| Method | Description |\n|---|---|\n| get | What it does. |\n"
    text = f"# Lamp\n\n{table}\n## Methods\n\n{foreign}"
    (tmp_path / "docs" / "lamp.md").write_text(text)
    assert docmodels.check(options).doubtful == 1


def test_a_table_without_rows_is_said_once(
    options: docmodels.Options, tmp_path: Path
) -> None:
    text = "# LampKindEnum\n\n## Properties\n\n| Name | Type |\n|---|---|\n"
    (tmp_path / "docs" / "lamp.md").write_text(text)
    result = docmodels.check(options)
    assert [one.code for one in result.diagnostics] == ["empty-table"]
    assert result.left_out == ()


def test_tables_with_names_and_types_that_make_nothing_are_named(
    options: docmodels.Options, tmp_path: Path
) -> None:
    rows = "\n|---|---|\n| limit | int |\n\n"
    (tmp_path / "docs" / "lamps.md").write_text(
        "# List lamps\n\n`GET /lamps`\n\n"
        f"## Query parameters\n\n| Parameter | Type |{rows}"
        f"## Headers\n\n| Name | Type |{rows}## Response\n\n| Name | Type |{rows}"
        f"## Error codes\n\n| Code | Meaning |{rows}"
        "## Objects\n\n| Of what | What | Type |\n|---|---|---|\n| The lamp | | |\n"
        "| | on | string |\n| The bulb | | |\n| | on | string |\n\n"
        "## Kinds\n\n| What it is | Type |\n|---|---|\n| A lamp | Very large |\n"
    )
    expected = (
        docmodels.LeftOut("lamps.md", 7, "lists parameters"),
        docmodels.LeftOut("lamps.md", 13, "lists headers"),
        docmodels.LeftOut(
            "lamps.md", 31, "has no column of names and types, nor of values"
        ),
    )
    for _ in range(2):  # the second time it is recalled
        result = docmodels.generate(options)
        assert result.left_out == expected
        assert not result.doubtful
        assert not result.diagnostics


@pytest.mark.parametrize(
    ("changes", "code", "words"),
    [
        ({"dialect": "defualt"}, "unknown-dialect", "defualt"),
        ({"output": Path("out/a-b")}, "bad-package-name", '"a-b" is not a Python'),
        ({"output": Path("out/class")}, "bad-package-name", "a Python keyword"),
    ],
)
def test_what_keeps_a_run_from_reading(
    options: docmodels.Options, changes: dict[str, object], code: str, words: str
) -> None:
    result = docmodels.generate(replace(options, **changes))  # type: ignore[arg-type]
    assert _codes(result) == [(code, "error")]
    assert words in result.diagnostics[0].message


def test_a_run_tells_what_it_is_doing(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").write_text(
        "# A\n\n| Name | Type |\n|---|---|\n| b | string |\n"
    )
    told: list[tuple[str, int, int]] = []
    options = docmodels.Options(
        tmp_path / "docs",
        tmp_path / "shop",
        progress=lambda *stage: told.append(stage),
    )
    made = docmodels.generate(options)
    count = len(made.files)
    assert told == [
        ("reading pages", 0, 1),
        ("linking models", 0, 0),
        *(("making files", number, count) for number in range(count)),
        ("comparing files", 0, 0),
        ("writing files", 0, 0),
    ]
