"""The configuration's file: finding and reading it."""

from pathlib import Path

import pytest
from support.configuration import MINIMAL, faults, write

from docmodels.cli.config.file import find_config, read_config
from docmodels.core.diagnostics import Failure


def test_pyproject_has_the_same_tables_below_tool(tmp_path: Path) -> None:
    text = '[project]\nname = "x"\n' + MINIMAL.replace("[", "[tool.docmodels.")
    file = write(tmp_path, text, "pyproject.toml")
    (only,) = read_config(file).packages
    assert only.output == tmp_path / "out/api"


def test_one_run_reports_every_fault_in_order_of_lines(tmp_path: Path) -> None:
    text = '[packages.api]\ndocs = 1\nouput = "x"\nstrict = 2\n[other]\n'
    lines = [(d.code, d.span and d.span.line) for d in faults(tmp_path, text)]
    assert lines == [
        ("missing-key", 1),
        ("bad-value", 2),
        ("unknown-key", 3),
        ("bad-value", 4),
        ("unknown-key", 5),
    ]


def test_the_excerpt_and_columns_are_those_of_the_key(tmp_path: Path) -> None:
    text = MINIMAL.replace("docs =", "  'dosc' =")
    found = next(d for d in faults(tmp_path, text) if d.code == "unknown-key")
    assert found.excerpt == "  'dosc' = \"docs\""
    assert found.span is not None
    assert (found.span.column, found.span.end_column) == (3, 9)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [("a = \n", 1, 5), ("\n\n[x\n", 3, 3), ('a = 1\nb = """\nfoo', 3, None)],
)
def test_invalid_toml_has_its_line(
    tmp_path: Path, text: str, line: int, column: int | None
) -> None:
    (found,) = faults(tmp_path, text)
    assert found.code == "invalid-toml"
    assert found.span is not None
    assert (found.span.line, found.span.column) == (line, column)
    assert "line" not in found.message


def test_invalid_utf8_has_its_line(tmp_path: Path) -> None:
    file = tmp_path / "docmodels.toml"
    file.write_bytes(b'# ok\n[packages."\xff"]\n')
    with pytest.raises(Failure) as caught:
        read_config(file)
    (found,) = caught.value.diagnostics
    assert found.code == "invalid-toml"
    assert found.span is not None
    assert found.span.line == 2


def test_a_byte_order_mark_and_crlf_are_accepted(tmp_path: Path) -> None:
    file = tmp_path / "docmodels.toml"
    file.write_bytes(b"\xef\xbb\xbf" + MINIMAL.replace("\n", "\r\n").encode())
    assert read_config(file).packages[0].name == "api"


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(Failure) as caught:
        read_config(tmp_path / "no.toml")
    assert [d.code for d in caught.value.diagnostics] == ["unreadable-config"]


def test_the_nearest_configuration_upward_is_found(tmp_path: Path) -> None:
    write(tmp_path, MINIMAL)
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    # one that is not about docmodels is passed by, even a broken one
    write(tmp_path / "a", "[tool.other]\n", "pyproject.toml")
    write(inner, "broken = \n", "pyproject.toml")
    assert find_config(inner) == tmp_path / "docmodels.toml"


@pytest.mark.parametrize("text", ["[tool.docmodels]\n", "[tool.docmodels\nx = \n"])
def test_a_pyproject_about_docmodels_is_found(tmp_path: Path, text: str) -> None:
    file = write(tmp_path, text, "pyproject.toml")
    assert find_config(tmp_path) == file


def test_two_configurations_in_one_folder(tmp_path: Path) -> None:
    write(tmp_path, "[tool.docmodels]\n", "pyproject.toml")
    write(tmp_path, MINIMAL)
    with pytest.raises(Failure) as caught:
        find_config(tmp_path)
    assert [d.code for d in caught.value.diagnostics] == ["two-configurations"]


def test_a_folder_of_such_a_name_is_no_configuration(tmp_path: Path) -> None:
    for number, names in enumerate(
        (("docmodels.toml", "pyproject.toml"), ("pyproject.toml", "docmodels.toml"))
    ):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / names[0]).mkdir()
        prefix = "tool.docmodels." * (names[1] == "pyproject.toml")
        write(folder, MINIMAL.replace("[", f"[{prefix}"), names[1])
        assert find_config(folder) == folder / names[1]


def test_a_file_of_another_name_may_have_either_form(tmp_path: Path) -> None:
    plain = read_config(write(tmp_path, MINIMAL, "a.toml"))
    text = MINIMAL.replace("[", "[tool.docmodels.")
    assert read_config(write(tmp_path, text, "b.toml")).packages == plain.packages


def test_a_configuration_that_was_searched_for_stays_in_its_folder(
    tmp_path: Path,
) -> None:
    inner = tmp_path / "project"
    inner.mkdir()
    (inner / "docmodels.toml").symlink_to(write(tmp_path, MINIMAL, "other.toml"))
    found = find_config(inner)
    assert found == inner / "docmodels.toml"
    with pytest.raises(Failure) as caught:
        read_config(found, searched=True)
    (told,) = caught.value.diagnostics
    assert told.code == "unreadable-config"
    assert "leads out of the folder" in told.message
    assert told.hint == "name the file itself with --config"
    assert read_config(found).packages[0].name == "api"
