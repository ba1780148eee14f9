"""Running what a configuration says, from Python."""

from pathlib import Path

import pytest
from support.command_line import CONFIG, run

import docmodels


def test_it_generates_every_package_as_the_command_does(folder: Path) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    made = docmodels.run_configuration()
    assert made.ok
    assert made.file == Path("docmodels.toml")
    assert [one.name for one in made.packages] == ["one", "two"]
    assert made.stale == ("one", "two")
    assert run("check").exit_code == 0
    again = docmodels.run_configuration()
    assert (again.ok, again.stale) == (True, ())


def test_without_writing_it_checks(folder: Path) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    made = docmodels.run_configuration(write=False)
    assert (made.ok, made.stale) == (True, ("one", "two"))
    assert all(one.result.diff for one in made.packages)
    assert not (folder / "out").exists()


def test_packages_are_chosen_by_name(folder: Path) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    made = docmodels.run_configuration(packages=["two"])
    assert [one.name for one in made.packages] == ["two"]
    assert made.packages[0].options.strict
    assert [p.name for p in (folder / "out").iterdir()] == ["two"]
    assert list(docmodels.configured(packages=("one",))) == ["one"]
    assert docmodels.run_configuration(packages=[]).packages == ()


@pytest.mark.parametrize("form", ["file", "folder", "folder below", "text"])
def test_the_configuration_is_named_or_looked_for(
    folder: Path, form: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    paths: dict[str, Path | str] = {
        "file": folder / "docmodels.toml",
        "folder": folder,
        "folder below": folder / "docs" / "one",
        "text": str(folder),
    }
    made = docmodels.run_configuration(paths[form], ["one"])
    assert made.ok, made.text
    assert (folder / "out" / "one" / "__init__.py").is_file()
    assert not any((tmp_path / "elsewhere").iterdir())


def test_what_is_wrong_with_the_configuration_is_told(folder: Path) -> None:
    made = docmodels.run_configuration(folder)
    assert (made.ok, made.file, made.packages) == (False, None, ())
    assert f"{folder}: error[no-configuration]: no docmodels.toml" in made.text
    (folder / "docmodels.toml").write_text(CONFIG.replace("strict", "strikt"))
    assert (
        "docmodels.toml:7:1: error[unknown-key]" in docmodels.run_configuration().text
    )
    (folder / "docmodels.toml").write_text(CONFIG)
    made = docmodels.run_configuration(packages=["one", "tow"])
    assert 'no package "tow" in the configuration (did you mean "two"?)' in made.text
    assert not (folder / "out").exists()
    with pytest.raises(docmodels.Failure, match="tow"):
        docmodels.configured(packages=["tow"])


def test_a_package_with_an_error_does_not_hold_up_the_others(folder: Path) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    (folder / "docs" / "one" / "customer.md").write_bytes(b"# \xff\xfe\n")
    (folder / "docs" / "two" / "empty.md").write_text(
        "## Bed\n\n| Property | Type |\n|---|---|\n| id | wundur |\n"
    )
    made = docmodels.run_configuration()
    assert not made.ok
    assert "docs/one/customer.md:1" in made.text
    assert [one.result.ok for one in made.packages] == [False, False]  # two is strict
    (folder / "docs" / "two" / "empty.md").unlink()
    assert [one.result.ok for one in docmodels.run_configuration().packages] == [
        False,
        True,
    ]
    assert (folder / "out" / "two").is_dir()
