"""`docmodels diff` over folders, exports and real histories of git."""

import json
import os
from pathlib import Path

import pytest
from click.testing import Result
from support.changes import BASES, ORDERS, PAGES, edited
from support.command_line import run
from support.repositories import CONFIGURATION, Repository, make_repository

LINE = ORDERS[ORDERS.index("## Line") : ORDERS.index("## Status")]
ADDED = edited(
    PAGES, "orders.md", ("| kind |", "| price | number | No | Its cost. |\n| kind |")
)
RENAMED = edited(PAGES, "orders.md", ("| author |", "| writer |"))


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    made = make_repository(tmp_path / "repository")
    made.commit(PAGES)
    monkeypatch.chdir(made.folder)
    return made


def lines(result: Result) -> list[str]:
    """Return what is said of each change, without the facts below it."""
    return [one for one in result.stdout.splitlines() if not one.startswith("  ")]


def rules(*arguments: str) -> list[str]:
    result = run("diff", *arguments, "--format", "json")
    assert result.exit_code in (0, 1), result.stderr
    (package,) = json.loads(result.stdout)["packages"]
    return [one["rule"] for one in package["findings"]]


def test_a_property_is_renamed(shop: Repository) -> None:
    shop.commit(RENAMED)
    result = run("diff", "HEAD~1")
    assert result.exit_code == 1
    assert result.stdout == (
        "docs/orders.md:29: breaking[property-renamed]: Line.author is called writer: "
        '"author" in JSON is "writer"\n'
        "  shop.Line.author; breaking for readers and writers; was at "
        "HEAD~1:docs/orders.md:29; fingerprint "
        f"{fingerprint()}\n"
        "1 breaking change\n"
    )


def fingerprint() -> str:
    """Return the fingerprint of the only change since the last commit."""
    found = json.loads(run("diff", "HEAD~1", "--format", "json").stdout)
    (only,) = found["packages"][0]["findings"]
    return str(only["fingerprint"])


def test_a_link_is_typed_anew(shop: Repository) -> None:
    pages = edited(
        PAGES, "orders.md", ("parent | [Line](#line)", "parent | [Order](#order)")
    )
    shop.commit(pages)
    assert lines(run("diff", "HEAD~1")) == [
        "docs/orders.md:20: breaking[property-type-changed]: Order.parent has another "
        "type: it was Line and is Order",
        "1 breaking change",
    ]


def test_a_page_is_split_in_two(shop: Repository) -> None:
    first = edited(PAGES, "orders.md", (LINE, ""), ("(#line)", "(lines.md#line)"))
    shop.commit({**first, "lines.md": f"# Lines\n\n{LINE}"})
    result = run("diff", "HEAD~1")
    assert result.exit_code == 0
    assert lines(result) == [
        'docs/lines.md:3: compatible[model-moved]: Line has moved from "orders.md" to '
        '"lines.md"',
        "1 compatible change",
    ]


def test_a_page_is_moved(shop: Repository) -> None:
    shop.commit({"shop/orders.md": ORDERS, "things.md": BASES})
    assert lines(run("diff", "HEAD~1")) == [
        "docs/shop/orders.md:3: compatible[model-moved]: Order, Line, Status have "
        'moved from "orders.md" to "shop/orders.md"',
        "1 compatible change",
    ]


def test_the_pages_as_they_are_count_without_a_new_revision(shop: Repository) -> None:
    assert run("diff", "HEAD").stdout == "no changes\n"
    shop.write(
        {"docmodels.toml": CONFIGURATION, **{f"docs/{k}": v for k, v in ADDED.items()}}
    )
    assert rules("HEAD") == ["property-added"]
    assert rules("HEAD..") == []
    before = shop.git("status", "--porcelain")
    assert rules("main") == ["property-added"]
    assert shop.git("status", "--porcelain") == before
    assert shop.git("worktree", "list").count("\n") == 0


@pytest.mark.slow
def test_ranges_of_revisions(shop: Repository) -> None:
    shop.git("checkout", "--quiet", "-b", "topic")
    shop.commit(ADDED)
    shop.git("checkout", "--quiet", "main")
    shop.commit(RENAMED)
    assert sorted(rules("main..topic")) == ["property-added", "property-renamed"]
    assert rules("main...topic") == ["property-added"]
    assert rules("topic...") == ["property-renamed"]
    assert rules("main~1", "topic") == ["property-added"]


def test_annotations_are_about_the_files_of_the_working_tree(shop: Repository) -> None:
    shop.commit(RENAMED)
    for words in (["HEAD~1"], ["HEAD~1.."], ["HEAD~1..."], ["HEAD~1", "docs"]):
        result = run("diff", *words, "--format", "github")
        assert result.stdout.startswith("::error file=docs/orders.md,line=29,col=3")


def test_annotations_begin_at_the_root_of_the_repository(
    shop: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.commit(RENAMED)
    monkeypatch.chdir(shop.folder / "docs")
    result = run("diff", "HEAD~1", "--format", "github")
    assert result.stdout.startswith("::error file=docs/orders.md,line=29,col=3")
    assert "was at" not in result.stdout
    assert "orders.md:29: breaking" in run("diff", "HEAD~1").stdout


def test_a_hook_of_git_may_ask(
    shop: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.commit(RENAMED)
    monkeypatch.setenv("GIT_DIR", ".git")
    assert rules("HEAD~1") == ["property-renamed"]


def test_a_revision_and_a_folder_and_an_export(
    shop: Repository, tmp_path: Path
) -> None:
    export = tmp_path / "old.json"
    assert run("export", "json-schema", "-o", str(export)).exit_code == 0
    shop.commit(RENAMED)
    assert rules(str(export)) == ["property-renamed"]
    assert rules(str(export), "HEAD~1") == []
    assert rules("HEAD~1", "docs") == ["property-renamed"]
    assert rules("HEAD~1", str(export)) == []
    assert rules(str(export), str(export)) == []
    os.chdir("docs")
    result = run("diff", "HEAD~1")
    assert result.stdout.startswith("orders.md:29: breaking[property-renamed]")
    assert "was at HEAD~1:./orders.md:29" in result.stdout


def test_two_folders_without_a_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, pages in (("old", PAGES), ("new", RENAMED)):
        (tmp_path / name).mkdir()
        for path, text in pages.items():
            (tmp_path / name / path).write_text(text)
    monkeypatch.chdir(tmp_path)
    assert rules("old", "new") == ["property-renamed"]
    assert rules("old/orders.md", "new/orders.md") == ["property-renamed"]


def test_several_packages(shop: Repository) -> None:
    config = CONFIGURATION + '[packages.copy]\ndocs = "docs"\noutput = "out/copy"\n'
    shop.commit(RENAMED, config)
    result = run("diff", "HEAD~1")
    assert "[shop]\n" in result.stdout
    assert "[copy]\n" in result.stdout
    assert "copy.Line.author" in result.stdout
    assert result.stdout.endswith("2 breaking changes\n")
    assert rules("HEAD~1", "--package", "copy") == ["property-renamed"]
    refused = run("diff", "docs/orders.md")
    assert refused.exit_code == 2
    assert "choose with --package" in refused.stderr


def test_severities_of_the_configuration(shop: Repository) -> None:
    for setting, status, told in (
        ('"compatible"', 0, "1 compatible change"),
        ('{ readers = "dangerous", writers = "ignore" }', 0, "1 dangerous change"),
        ('"ignore"', 0, "no changes"),
        ('{ readers = "ignore" }', 1, "1 breaking change"),
    ):
        severity = f"[packages.shop.diff.severity]\nproperty-renamed = {setting}\n"
        shop.git("checkout", "--quiet", "--detach", "main")
        shop.commit(RENAMED, CONFIGURATION + severity)
        result = run("diff", "HEAD~1")
        assert (result.exit_code, lines(result)[-1]) == (status, told)


@pytest.mark.slow
def test_an_accepted_change_breaks_nothing(shop: Repository) -> None:
    shop.commit(RENAMED)
    accepted = f'[packages.shop.diff]\naccepted = ["{fingerprint()}"]\n'
    shop.commit(RENAMED, CONFIGURATION + accepted)
    result = run("diff", "HEAD~2")
    assert result.exit_code == 0
    assert "accepted breaking[property-renamed]" in result.stdout
    assert result.stdout.endswith("1 accepted change\n")
    # a commit later, with other words and lines
    shop.commit(
        {**RENAMED, "orders.md": "More.\n\n" + RENAMED["orders.md"]},
        CONFIGURATION + accepted,
    )
    assert run("diff", "HEAD~3").exit_code == 0
    unused = run("diff", "HEAD")
    assert unused.exit_code == 0
    assert "does not occur" in unused.stderr
    assert "does not occur" not in run("diff", "HEAD", "--quiet").stderr


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ('accept = ["0123456789ab"]', "unknown key"),
        ('accepted = ["0123456789AB"]', "no fingerprint"),
        ('accepted = "0123456789ab"', "array of strings"),
        (
            'severity = { property-remove = "ignore" }',
            'did you mean "property-removed"',
        ),
        ('severity = { property-removed = "error" }', "severity of changes"),
        ('severity = { property-removed = { reader = "ignore" } }', "unknown key"),
        ("severity = { property-removed = 1 }", "must be a string"),
    ],
)
def test_the_configuration_is_strict(
    shop: Repository, table: str, message: str
) -> None:
    shop.commit(PAGES, f"{CONFIGURATION}[packages.shop.diff]\n{table}\n")
    result = run("diff", "HEAD")
    assert result.exit_code == 2
    assert message in result.stderr


def test_docs_that_are_new_or_gone(shop: Repository) -> None:
    shop.commit({})
    shop.commit(PAGES)
    result = run("diff", "HEAD~1")
    assert result.exit_code == 0
    assert lines(result)[-1] == "6 compatible changes"
    assert "HEAD~1:docs has no page" in result.stderr
    gone = run("diff", "HEAD", "HEAD~1")
    assert gone.exit_code == 1
    assert lines(gone)[-1] == "6 breaking changes"
    nothing = run("diff", "HEAD~1", "HEAD~1")
    assert nothing.exit_code == 2
    assert "nothing to compare" in nothing.stderr


def test_corrections_of_today_do_not_stop_the_past(shop: Repository) -> None:
    correction = (
        '[packages.shop.corrections]\n"orders.md#Line.writer" = { required = true }\n'
    )
    shop.commit(
        RENAMED,
        CONFIGURATION
        + correction
        + "[packages.shop.severity]\nempty-table = 'error'\n",
    )
    assert sorted(rules("HEAD~1")) == ["property-became-required", "property-renamed"]


def test_one_page_may_be_the_documentation(shop: Repository) -> None:
    config = CONFIGURATION.replace('"docs"', '"docs/orders.md"')
    shop.commit(RENAMED, config)
    result = run("diff", "HEAD~1")
    assert lines(result)[0].startswith("docs/orders.md:29: breaking[property-renamed]")
    assert "was at HEAD~1:docs/orders.md:29" in result.stdout


def test_a_word_that_is_two_things(shop: Repository) -> None:
    shop.git("branch", "docs")
    result = run("diff", "docs")
    assert result.exit_code == 2
    assert "is a folder and a revision; write ./docs" in result.stderr
    assert run("diff", "./docs").stdout == "no changes\n"
    assert run("diff", "heads/docs").stdout == "no changes\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "OLD is missing"),
        (["nothing"], 'git knows no revision "nothing"'),
        (["HEAD~1"], 'git knows no revision "HEAD~1"'),
        (["--", "-x"], 'git knows no revision "-x"'),
        (["--", "--upload-pack=touch x"], "git knows no revision"),
        (["--", "--output=x..HEAD"], "git knows no revision"),
        (["HEAD; touch x"], "git knows no revision"),
        (["$(touch x)"], "git knows no revision"),
        (["HEAD\nHEAD"], "git knows no revision"),
        (["^HEAD"], "git knows no revision"),
        (["HEAD:docs"], "git knows no revision"),
        (["a...b"], 'git knows no revision "a"'),
        ([""], "git knows no revision"),
        (["../elsewhere"], "there is no folder and no file"),
        (["/nowhere"], "there is no folder and no file"),
        (["HEAD", "nothing"], 'git knows no revision "nothing"'),
        (["docmodels.toml"], "bad-export"),
        (["old.json"], "bad-export"),
        (["HEAD", "--package", "other"], 'no package "other"'),
    ],
)
def test_what_cannot_be_compared(
    shop: Repository, arguments: list[str], message: str
) -> None:
    result = run("diff", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stdout == ""
    assert not Path("x").exists()


def test_without_git_or_a_repository(
    shop: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = tmp_path / "bare"
    (bare / "docs").mkdir(parents=True)
    (bare / "docmodels.toml").write_text(CONFIGURATION)
    (bare / "docs" / "orders.md").write_text(ORDERS)
    monkeypatch.chdir(bare)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    result = run("diff", "HEAD")
    assert result.exit_code == 2
    assert "not-a-repository" in result.stderr
    monkeypatch.setenv("PATH", str(bare))
    result = run("diff", "HEAD")
    assert result.exit_code == 2
    assert "git-missing" in result.stderr
    assert run("diff", "docs").stdout == "no changes\n"


def test_a_shallow_clone_says_what_it_lacks(
    shop: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.commit(RENAMED)
    shop.git(
        "clone",
        "--quiet",
        "--depth",
        "1",
        shop.folder.as_uri(),
        str(tmp_path / "clone"),
    )
    monkeypatch.chdir(tmp_path / "clone")
    result = run("diff", "HEAD~1")
    assert result.exit_code == 2
    assert "this clone is shallow: git fetch --unshallow" in result.stderr


@pytest.mark.slow
def test_the_output_goes_to_a_file(shop: Repository, tmp_path: Path) -> None:
    shop.commit(RENAMED)
    for form in ("text", "markdown", "json", "github"):
        shown = run("diff", "HEAD~1", "--format", form)
        file = tmp_path / form
        result = run("diff", "HEAD~1", "--format", form, "-o", str(file))
        assert result.exit_code == 1
        assert result.stdout == ""
        assert result.stderr == "1 breaking change\n"
        assert file.read_text("utf-8") == shown.stdout


def test_a_comment_replaces_its_like_and_no_page(shop: Repository) -> None:
    shop.commit(RENAMED)
    words = ("diff", "HEAD~1", "--format", "markdown", "-o")
    for _ in range(2):
        assert run(*words, "changes.md").exit_code == 1
    refused = run(*words, "docs/orders.md")
    assert refused.exit_code == 2
    assert "it is a page, which would be lost" in refused.stderr
    assert Path("docs/orders.md").read_text() == RENAMED["orders.md"]


def test_another_configuration_is_asked_where_its_docs_are(
    shop: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.commit(RENAMED)
    monkeypatch.chdir(tmp_path)
    config = str(shop.folder / "docmodels.toml")
    for words in (["HEAD~1"], ["HEAD~1..."]):
        assert rules(*words, "--config", config) == ["property-renamed"]


def test_the_rules_are_listed() -> None:
    result = run("diff", "--rules")
    assert result.exit_code == 0
    assert "property-removed" in result.stdout
    explained = run("explain", "property-removed")
    assert "For readers of responses: breaking" in explained.stdout
    assert "property-removed = {" in explained.stdout
