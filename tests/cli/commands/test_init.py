"""`docmodels init`: what is proposed, shown, asked and written."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from support.command_line import PAGE, run

from docmodels.cli.commands import init as command
from docmodels.cli.config.file import read_config
from docmodels.cli.main import commands

TABLE = '[tool.docmodels.packages.shop]\ndocs = "docs"\noutput = "shop"\n'
PROJECT = '[project]\nname = "Shop"  # not a chain\n'


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "shop"
    (folder / "docs").mkdir(parents=True)
    (folder / "docs" / "customer.md").write_text(PAGE)
    monkeypatch.chdir(folder)
    return folder


def files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def refused(result: Result) -> str:
    assert result.exit_code == 2, result.output
    return result.stderr


@pytest.mark.slow
def test_it_writes_what_it_shows_and_that_works(place: Path) -> None:
    done = run("init", "--yes")
    assert done.exit_code == 0, done.output
    text = (place / "docmodels.toml").read_text()
    assert text == '[packages.shop]\ndocs = "docs"\noutput = "shop"\n'
    assert "docs: 1 page, 1 model, 0 enums, 2 fields, 0 values\n" in done.stdout
    assert f"to be added to the new file docmodels.toml:\n\n{text}\n" in done.stdout
    assert done.stdout.endswith("next: docmodels generate\n")
    assert run("generate").exit_code == 0
    assert run("check").exit_code == 0
    assert (place / "shop" / "models" / "customer.py").is_file()


@pytest.mark.parametrize(
    ("before", "between"),
    [
        (PROJECT, "\n"),
        (PROJECT + "\n# the end", "\n\n"),
        (PROJECT.replace("\n", "\r\n"), "\r\n"),
        ("\ufeff" + PROJECT, "\n"),
        (PROJECT + '[tool.docmodels]\n[tool.black]\nx = "ß"\n', "\n"),
        ("", ""),
    ],
)
def test_what_stands_in_pyproject_stays(before: str, between: str, place: Path) -> None:
    file = place / "pyproject.toml"
    file.write_bytes(before.encode())
    assert run("init", "--yes").exit_code == 0
    table = TABLE.replace("\n", "\r\n") if "\r" in before else TABLE
    assert file.read_bytes().decode() == before + between + table
    assert [p.name for p in read_config(file).packages] == ["shop"]
    assert set(files(place)) == {"docs/customer.md", "pyproject.toml"}


def test_without_a_terminal_nothing_is_written_unless_told(place: Path) -> None:
    before = files(place)
    done = run("init")
    assert "--yes writes it" in refused(done)
    assert "[packages.shop]" in done.stdout
    assert files(place) == before


@pytest.mark.parametrize(("answer", "writes"), [("y\n", True), ("n\n", False)])
def test_on_a_terminal_it_asks(
    answer: str, writes: bool, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "_can_ask", lambda: True)
    done = CliRunner().invoke(commands, ["init"], input=answer)
    assert done.exit_code == 0
    assert "Add it to docmodels.toml? [Y/n]" in done.stderr
    assert (place / "docmodels.toml").exists() == writes
    assert ("nothing was written" in done.stderr) != writes


def test_a_file_that_changed_meanwhile_is_left(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(home: object) -> None:
        (place / "docmodels.toml").write_text("# mine\n")

    monkeypatch.setattr(command, "_ask", answer)
    assert "has changed since" in refused(run("init"))
    assert (place / "docmodels.toml").read_text() == "# mine\n"


def test_what_is_configured_stays_as_it_is(place: Path) -> None:
    (place / "pyproject.toml").write_text(PROJECT + TABLE)
    before = files(place)
    for arguments in ((), ("docs",), ("docs", "-o", "other")):
        said = refused(run("init", *arguments, "--yes"))
        assert "docs is of the package shop" in said
        assert "nothing was written" in said
    assert files(place) == before


def test_a_second_documentation_becomes_a_second_package(place: Path) -> None:
    (place / "pyproject.toml").write_text(PROJECT + TABLE)
    (place / "rooms").mkdir()
    (place / "rooms" / "customer.md").write_text(PAGE)
    assert run("init", "--yes").exit_code == 0
    one, two = read_config(place / "pyproject.toml").packages
    assert (two.name, two.docs.name, two.output.name) == (
        "shop_api",
        "rooms",
        "shop_api",
    )
    assert one.name == "shop"


def test_a_name_that_is_taken_is_not_taken_again(place: Path) -> None:
    """The table has a name of its own then: the one that is there stays."""
    table = '[packages.api]\ndocs = "none"\noutput = "b"\n'
    (place / "docmodels.toml").write_text(table)
    assert run("init", "-o", "sub/api", "--yes").exit_code == 0
    packages = read_config(place / "docmodels.toml").packages
    assert [p.name for p in packages] == ["api", "api_2"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            '[tool]\ndocmodels = { packages = { a = { docs = "d", output = "o" } } }\n',
            "",
        ),
        ("[project\n", "error[invalid-toml]"),
        ("[tool.docmodels.package.shop]\n", "error[unknown-key]"),
    ],
)
def test_a_file_to_which_nothing_can_be_added_is_left(
    text: str, said: str, place: Path
) -> None:
    (place / "pyproject.toml").write_text(text)
    told = refused(run("init", "--yes"))
    assert (said or "put it there yourself:\n\n[tool.docmodels.packages.") in told
    assert (place / "pyproject.toml").read_text() == text


def test_what_else_was_found_is_told(place: Path) -> None:
    (place / "README.md").write_text(PAGE)
    (place / "tests").mkdir()
    (place / "tests" / "page.md").write_text(PAGE)
    table = "\n## Odd\n\n| Eigenname | Sorte |\n|---|---|\n| a | string |\n"
    (place / "docs" / "odd.md").write_text(table)
    said = run("init", "--yes").stdout
    assert "not taken: README.md, 1 table\n" in said
    assert "docmodels init README.md would add a package of its own\n" in said
    assert "not searched: tests\n" in said
    assert "1 table set aside: docmodels inspect docs says why\n" in said


def test_pages_right_in_the_folder_are_named(place: Path) -> None:
    (place / "docs" / "customer.md").rename(place / "customer.md")
    assert run("init", "--yes").exit_code == 0
    assert 'docs = "customer.md"' in (place / "docmodels.toml").read_text()
    (place / "docmodels.toml").unlink()
    (place / "guest.md").write_text(PAGE.replace("Customer", "Guest"))
    assert run("init", "--yes").exit_code == 0
    text = (place / "docmodels.toml").read_text()
    assert 'docs = "."\noutput = "shop"\ninclude = ["/*.md"]\n' in text
    done = run("generate")
    assert done.exit_code == 0, done.stderr


PLACES: dict[str, Callable[[Path], tuple[str, str]]] = {
    "docs of the project": lambda p: ("docs", "pyproject.toml"),
    "docs by their whole path": lambda p: (str(p / "docs"), "pyproject.toml"),
    "one page": lambda p: ("docs/customer.md", "pyproject.toml"),
    "docs elsewhere": lambda p: ("../elsewhere", "pyproject.toml"),
    "a project elsewhere": lambda p: ("../project", "../project/pyproject.toml"),
    "a project below": lambda p: ("part/pages", "part/pyproject.toml"),
}


@pytest.mark.parametrize("name", PLACES)
def test_the_table_goes_where_the_project_is(name: str, place: Path) -> None:
    for folder in ("../elsewhere", "../project/docs", "part/pages"):
        (place / folder).mkdir(parents=True)
        (place / folder / "customer.md").write_text(PAGE)
    for folder in (".", "../project", "part"):
        (place / folder / "pyproject.toml").write_text(PROJECT)
    argument, file = PLACES[name](place)
    done = run("init", argument, "--yes")
    assert done.exit_code == 0, done.output
    (package,) = read_config(place / file).packages
    docs = place / argument
    wanted = docs / "docs" if name == "a project elsewhere" else docs
    assert os.path.realpath(package.docs) == os.path.realpath(wanted)
    rest = done.stdout.rpartition("next: ")[2].strip()
    assert run(*rest.split()[1:]).exit_code == 0


def test_from_within_the_docs_the_project_is_found(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / ".git").mkdir()
    monkeypatch.chdir(place / "docs")
    done = run("init", "--yes")
    assert done.exit_code == 0, done.output
    assert (place / "docmodels.toml").read_text().startswith("[packages.shop]\n")
    assert "next: docmodels generate\n" in done.stdout


def empty(folder: Path) -> None:
    (folder / "docs" / "customer.md").unlink()


def no_tables(folder: Path) -> None:
    (folder / "docs" / "customer.md").write_text("# Hello\n")


def odd_titles(folder: Path) -> None:
    page = PAGE.replace("| Property | Type |", "| Wort | Sorte |")
    (folder / "docs" / "customer.md").write_text(page)


def not_a_page(folder: Path) -> None:
    (folder / "docs" / "customer.md").write_bytes(b"\xff\xfe\x00")


def outside(folder: Path) -> None:
    (folder.parent / "secret.md").write_text(PAGE)
    (folder / "docs" / "link.md").symlink_to(folder.parent / "secret.md")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (empty, "error[docs-empty]"),
        (no_tables, "no table of properties or values"),
        (odd_titles, "customer.md:7: Wort | Sorte | Description"),
        (not_a_page, "error["),
        (outside, "error[page-outside]"),
    ],
)
def test_a_folder_of_which_nothing_can_be_made(
    spoil: Callable[[Path], None], said: str, place: Path
) -> None:
    spoil(place)
    before = files(place)
    for arguments in ((), ("docs",)):
        assert said in refused(run("init", *arguments, "--yes"))
    assert files(place) == before


def test_pages_can_be_left_out(place: Path) -> None:
    outside(place)
    done = run("init", "docs", "--exclude", "link.md", "--yes")
    assert done.exit_code == 0, done.output
    assert 'exclude = ["link.md"]\n' in (place / "docmodels.toml").read_text()


def test_a_search_says_what_it_did(place: Path) -> None:
    (place / "docs").rename(place / "tests")
    said = refused(run("init", "--yes"))
    assert "no Markdown pages in the folder, nor in one that is searched" in said
    assert "--exclude" not in said
    assert run("init", "tests", "--yes").exit_code == 0


def test_an_output_that_cannot_be_a_package_is_refused(place: Path) -> None:
    for output in ("docs", ".", str(place)):
        said = refused(run("init", "-o", output, "--yes"))
        assert "where the package would be: -o names a folder of its own" in said
    assert "is not a Python identifier" in refused(run("init", "-o", "a-b", "--yes"))
    assert not (place / "docmodels.toml").exists()


def test_a_command_to_copy_runs_nothing_else(place: Path) -> None:
    """A folder may be called as a shell's order is, or as an option."""
    for name in ("$(touch x)", "-x"):
        (place / name).mkdir()
        (place / name / "page.md").write_text(PAGE)
    (place / "docs" / "more.md").write_text(PAGE.replace("#", "# More\n\n#"))
    said = run("init").stdout
    assert "docmodels init '$(touch x)' would add a package of its own\n" in said
    (place / "$(touch x)").rename(place / "~")
    (place / "docs").rename(place / "~" / "docs")
    said = run("init").stdout
    assert "docmodels init ./-x would add a package of its own\n" in said


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes")
def test_a_name_that_toml_cannot_write_is_refused(place: Path) -> None:
    name = os.fsdecode(b"api\xff")
    (place / name).mkdir()
    said = refused(run("init", "-o", f"{name}/api", "--yes"))
    assert "has bytes that are not UTF-8, which TOML cannot write" in said
    assert r'output = "api\udcff/api"' in said
    assert not (place / "docmodels.toml").exists()


def test_a_thousand_packages_of_a_name_are_not_too_many(place: Path) -> None:
    names = ["api", *(f"api_{n}" for n in range(2, 1002))]
    (place / "docmodels.toml").write_text(
        "".join(f'[packages.{n}]\ndocs = "d"\noutput = "o/{n}"\n' for n in names)
    )
    assert run("init", "docs", "-o", "sub/api", "--yes").exit_code == 0
    assert "[packages.api_1002]" in (place / "docmodels.toml").read_text()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes of POSIX")
def test_a_pipe_in_the_place_of_the_file_is_not_waited_for(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "_ask", lambda _: os.mkfifo("docmodels.toml"))
    assert "it is a pipe, not a regular file" in refused(run("init"))
