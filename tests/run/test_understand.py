"""What the front end says of its options."""

from pathlib import Path

import docmodels


def test_a_role_that_no_column_has_is_an_error_of_the_api(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# A\n\n| Nom | Type |\n|---|---|\n| b | string |\n")
    wrong = docmodels.read(docmodels.Options(tmp_path, columns=(("nom", ("Nom",)),)))
    assert [one.code for one in wrong.diagnostics] == ["bad-value"]
    right = docmodels.read(docmodels.Options(tmp_path, columns=(("name", ("Nom",)),)))
    assert right.inspection["totals"]["fields"] == 1


def test_the_answers_of_the_configuration_reach_the_rows(tmp_path: Path) -> None:
    table = "| Name | Type | Required |\n|---|---|---|\n| b | string | Aye |\n"
    (tmp_path / "a.md").write_text(f"# A\n\n{table}")
    wrong = docmodels.read(docmodels.Options(tmp_path, answers=(("ja", ("Aye",)),)))
    assert [one.code for one in wrong.diagnostics] == ["bad-value"]
    silent = docmodels.read(docmodels.Options(tmp_path))
    assert [one.code for one in silent.diagnostics] == ["unknown-answer"]
    right = docmodels.read(docmodels.Options(tmp_path, answers=(("yes", ("Aye",)),)))
    assert right.diagnostics == ()
    (page,) = right.inspection["pages"]
    assert page["models"][0]["fields"][0]["required"]
