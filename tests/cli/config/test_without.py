"""`without`: rules that a package switches off."""

from pathlib import Path

import pytest

from docmodels.cli.config.file import read_config
from docmodels.cli.selection import Request, select
from docmodels.core.diagnostics import Failure

TABLE = '[packages.api]\ndocs = "docs"\noutput = "out/api"\n'


def _write(folder: Path, without: str) -> Path:
    file = folder / "docmodels.toml"
    file.write_text(f"{TABLE}without = {without}\n")
    return file


def test_the_names_arrive_in_the_options(tmp_path: Path) -> None:
    file = _write(tmp_path, '["values-for-string", "type-by-linked-alias"]')
    (job,) = select(Request(config=file), tmp_path)
    assert job.options.without == ("values-for-string", "type-by-linked-alias")


@pytest.mark.parametrize(
    ("name", "message", "hint"),
    [
        (
            "values_for_strings",
            'there is no rule "values_for_strings"',
            'did you mean "values-for-string"?',
        ),
        ("xxxx", 'there is no rule "xxxx"', "docmodels explain lists all rules"),
        (
            "any-from-unknown-type",
            'the rule "any-from-unknown-type" cannot be switched off',
            "it belongs to the grammar itself: docmodels explain any-from-unknown-type",
        ),
    ],
)
def test_what_cannot_be_switched_off_is_an_error_at_its_place(
    tmp_path: Path, name: str, message: str, hint: str
) -> None:
    with pytest.raises(Failure) as caught:
        read_config(_write(tmp_path, f'["{name}"]'))
    (found,) = caught.value.diagnostics
    assert (found.code, found.message, found.hint) == ("bad-value", message, hint)
    assert found.span is not None
    assert (found.span.line, found.span.column) == (4, 1)
    assert found.excerpt == f'without = ["{name}"]'


def test_the_names_are_a_list_of_strings(tmp_path: Path) -> None:
    with pytest.raises(Failure, match="must be an array of strings"):
        read_config(_write(tmp_path, '"values-for-string"'))
