"""Diagnostics as commands of GitHub's workflows."""

from support.findings import ERROR, INFO, WARNING

from docmodels.cli.reports.github import as_github
from docmodels.core.diagnostics import Diagnostic, Severity


def test_github_commands() -> None:
    assert as_github([WARNING, ERROR, INFO]).splitlines() == [
        "::warning file=docs/customer.md,line=12,col=5,endLine=12,endColumn=8,"
        "title=docmodels%3A unresolved-link::user.md is not in the set%0Aadd the page",
        "::error file=docmodels.toml,title=docmodels%3A bad-value::no good",
        "::notice file=a%3Ab%2Cc%25.md,line=3,"
        "title=docmodels%3A page-encoding::100%25 a:b,c%0D%0Anext",
    ]


def test_a_message_cannot_start_a_github_command() -> None:
    found = Diagnostic("x", Severity.INFO, "a\n::set-output name=b::c\r::d")
    assert len(as_github([found]).splitlines()) == 1


def test_a_message_cannot_order_another_service_about() -> None:
    order = "##vso[task.setvariable variable=x]y"
    found = Diagnostic("x", Severity.INFO, f"the type {order}", hint=f"write {order}")
    path = Diagnostic("x", Severity.INFO, "no page", path="##[error].md")
    for text in (as_github([found]), as_github([path])):
        assert "##" not in text
    assert r"the type \x23#vso[task" in as_github([found])
