"""`docmodels explain`: diagnostics, and rules of reading."""

import pytest
from click.testing import CliRunner, Result

import docmodels
from docmodels.cli.main import commands
from docmodels.core.catalogue import CATALOGUE


def explain(*arguments: str) -> Result:
    return CliRunner().invoke(commands, ("explain", *arguments), prog_name="docmodels")


def test_a_diagnostic() -> None:
    result = explain("same-output")
    assert result.exit_code == 0
    for part in ("same-output (error)", "Why:", "Example:", "Cure:"):
        assert part in result.stdout


def test_a_rule_that_can_be_switched_off() -> None:
    result = explain("values-for-string")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "values-for-string (rule): The values that a description allows stand for "
        "the strings, or for the whole numbers, of the type.",
        "",
        "Example:",
        "  ## Room",
        "",
        "  | Property | Type | Description |",
        "  |---|---|---|",
        "  | bed | string | One of `cot`, `bunk`. |",
        "",
        "Switched off for a package with:",
        "  [tool.docmodels.packages.NAME]",
        '  without = ["values-for-string"]',
    ]


def test_a_rule_of_the_grammar() -> None:
    told = explain("any-from-unknown-type").stdout
    assert "belongs to the grammar itself and cannot be switched off.\n" in told
    assert told.endswith('"page.md#Model.property" = { type = "string" }\n')
    assert "without" not in told


def test_without_a_name_all_are_listed() -> None:
    lines = [line.split() for line in explain().stdout.splitlines()]
    rules, changes = docmodels.all_rules(), docmodels.change_rules()
    assert [line[0] for line in lines] == [
        *sorted(CATALOGUE),
        *sorted(rules),
        *sorted(changes),
    ]
    kinds = {line[0]: line[1] for line in lines}
    assert kinds["same-output"] == "error"
    assert kinds["values-for-string"] == "rule"
    assert kinds["any-from-unknown-type"] == "fixed"
    assert kinds["property-removed"] == "change"


@pytest.mark.parametrize(
    ("name", "near"),
    [("same_outputs", "same-output"), ("Values-for-strings", "values-for-string")],
)
def test_an_unknown_name_has_a_near_match(name: str, near: str) -> None:
    result = explain(name)
    assert result.exit_code == 2
    assert f'kind of change is called "{name}"; did you mean "{near}"?' in result.stderr


def test_a_name_like_no_other() -> None:
    assert "`docmodels explain` lists all" in explain("qqqq").stderr
