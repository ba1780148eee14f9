"""Which packages a command is about."""

import os
from pathlib import Path

import pytest
from support.command_line import CONFIG, Api, run

import docmodels


def test_without_docs_all_packages_are_generated(folder: Path, api: Api) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    result = run("generate")
    assert result.exit_code == 0, result.output
    assert [(o.docs, o.output, o.strict) for o in api.asked] == [
        (Path("docs/one"), Path("out/one"), False),
        (Path("docs/two"), Path("out/two"), True),
    ]
    assert result.stdout == ""
    assert result.stderr.splitlines() == [
        "one: 2 created, 1 removed",
        "two: 2 created, 1 removed",
    ]


@pytest.mark.parametrize(("processors", "jobs"), [(8, 8), (1, 1), (None, 1)])
def test_there_are_as_many_jobs_as_processors_are_known(
    folder: Path,
    api: Api,
    monkeypatch: pytest.MonkeyPatch,
    processors: int | None,
    jobs: int,
) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    monkeypatch.setattr(os, "cpu_count", lambda: processors)
    assert run("generate", "--package", "two").exit_code == 0
    assert [options.jobs for options in api.asked] == [jobs]


def test_package_chooses_one(folder: Path, api: Api) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    assert run("generate", "--package", "two").exit_code == 0
    assert [o.output for o in api.asked] == [Path("out/two")]


def test_an_unknown_package_has_a_near_match(folder: Path, api: Api) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    result = run("generate", "--package", "tow")
    assert result.exit_code == 2
    assert 'did you mean "two"?' in result.stderr
    assert api.asked == []


def test_the_configuration_is_found_from_a_folder_below(
    folder: Path, api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    monkeypatch.chdir(folder / "docs" / "one")
    assert run("generate", "--package", "one").exit_code == 0
    (options,) = api.asked
    assert options.docs.resolve() == folder / "docs" / "one"
    assert options.output.resolve() == folder / "out" / "one"


def test_configured_docs_bring_their_settings(folder: Path, api: Api) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    assert run("generate", "./docs/../docs/two/").exit_code == 0
    (options,) = api.asked
    assert (options.output, options.strict) == (Path("out/two"), True)


def test_options_override_the_configuration(folder: Path, api: Api) -> None:
    (folder / "docmodels.toml").write_text(
        CONFIG.replace("strict", 'include = ["x"]\nexclude = ["y"]\nstrict')
    )
    arguments = "generate docs/two -o other --target dataclasses --target typed_dicts"
    arguments += " --templates t --include a --include b --force"
    assert run(*arguments.split()).exit_code == 0
    (options,) = api.asked
    assert options.output == Path("other")
    assert options.targets == ("dataclasses", "typed_dicts")
    assert options.templates == Path("t")
    assert (options.include, options.exclude) == (("a", "b"), ("y",))
    assert (options.strict, options.force) == (True, True)
    assert run("generate", "docs/two", "--exclude", "c").exit_code == 0
    assert (api.asked[1].include, api.asked[1].exclude) == (("x",), ("c",))


def test_docs_that_are_not_configured(folder: Path, api: Api) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    assert run("generate", "docs", "-o", "x").exit_code == 0
    (options,) = api.asked
    assert options == docmodels.Options(Path("docs"), Path("x"))


@pytest.mark.parametrize("command", ["generate", "check"])
@pytest.mark.parametrize(
    ("docs", "configured", "told"),
    [
        (
            "docs",
            False,
            "-o is missing: it says which folder the package of docs gets; "
            "for example: docmodels generate -o my_api docs",
        ),
        (
            "docs",
            True,
            "-o is missing: it says which folder the package of docs gets, unless "
            "docmodels.toml says so: there the docs are docs/one (one), docs/two "
            "(two); leave DOCS out for all of these",
        ),
        ("doc", False, "there is no file or folder doc\n"),
        ("doc", True, "there is no file or folder doc\n"),
        ("two", True, "two is the name of a package: choose it with --package two\n"),
    ],
)
def test_docs_that_are_not_configured_need_an_output(
    folder: Path, api: Api, command: str, docs: str, configured: bool, told: str
) -> None:
    if configured:
        (folder / "docmodels.toml").write_text(CONFIG)
    result = run(command, docs)
    assert result.exit_code == 2
    assert told in result.stderr
    assert api.asked == []


def test_a_target_needs_a_template(api: Api) -> None:
    arguments = ("generate", "docs", "-o", "x", "--target", "typed-dicts")
    result = run(*arguments)
    assert result.exit_code == 2
    assert 'did you mean "typed_dicts"?' in result.stderr
    assert api.asked == []
    # with templates of one's own, any name may be one of them
    assert run(*arguments, "--templates", "t").exit_code == 0


def test_neither_docs_nor_configuration(api: Api) -> None:
    result = run("inspect")
    assert result.exit_code == 2
    assert "DOCS is missing" in result.stderr


def test_one_output_for_several_packages(folder: Path, api: Api) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    result = run("generate", "-o", "x")
    assert result.exit_code == 2
    assert "--package" in result.stderr
    assert run("generate", "-o", "out/two").exit_code == 0
    assert [o.docs for o in api.asked] == [Path("docs/two")]


def test_a_named_configuration(folder: Path, api: Api) -> None:
    (folder / "sub").mkdir()
    (folder / "sub" / "my.toml").write_text(CONFIG)
    assert run("generate", "--config", "sub/my.toml").exit_code == 0
    assert api.asked[0].docs == Path("sub/docs/one")


def test_a_faulty_configuration_stops_everything(folder: Path, api: Api) -> None:
    (folder / "docmodels.toml").write_text(CONFIG + 'ouput = "x"\n')
    result = run("generate")
    assert result.exit_code == 2
    assert result.stderr.startswith("docmodels.toml:8:1: error[unknown-key]: ")
    assert 'did you mean "output"?' in result.stderr
    assert result.stderr.endswith("\n1 error\n")
    assert api.asked == []


def test_names_of_the_configuration_are_shown_without_orders(
    folder: Path, api: Api
) -> None:
    (folder / "docmodels.toml").write_text(
        '[packages."a\\u001b]0;t\\u0007\\u202e"]\ndocs = "docs"\noutput = "out"\n'
    )
    result = run("check", "--package", "b")
    assert result.exit_code == 2
    assert "is no name of a package" in result.stderr
    assert result.stderr.replace("\n", "").isprintable()
    (folder / "docmodels.toml").write_text(
        '[packages.a]\ndocs = "docs"\noutput = "out"\n'
    )
    result = run("check", "--package", "b\x1b]0;t\x07")
    assert r'no package "b\x1b]0;t\x07" in the configuration' in result.stderr
