"""Which targets a package has, and where they stand."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from support.views import model, options

import docmodels
from docmodels.core.diagnostics import Failure
from docmodels.emit.targets import complete_targets


@pytest.mark.parametrize(
    ("given", "complete"),
    [
        (["dataclasses"], ("dataclasses",)),
        (["serializers"], ("dataclasses", "typed_dicts", "serializers")),
        (["docs", "typed_dicts"], ("typed_dicts", "docs")),
        (["docs", "docs"], ("docs",)),
    ],
)
def test_targets_bring_those_that_they_need(
    given: list[str], complete: tuple[str, ...]
) -> None:
    assert complete_targets(given) == complete


@pytest.mark.parametrize(
    ("given", "owner"),
    [
        (["models"], 'the target "dataclasses"'),
        (["Models"], 'the target "dataclasses"'),
        (["docs", "Docs"], 'the target "docs"'),
        (["dataclasses", "docs", "Docs"], 'the target "docs"'),
        (["_RUNTIME"], "a file of the package"),
    ],
)
def test_no_two_folders_differ_only_in_case(given: list[str], owner: str) -> None:
    with pytest.raises(Failure) as caught:
        complete_targets(given)
    (told,) = caught.value.diagnostics
    assert told.code == "target-folder"
    assert told.message.endswith(f"is taken by {owner}")


@pytest.mark.parametrize(
    ("target", "names"),
    [
        ("dataclasses", ["Bed", "BedState", "Cot"]),
        ("typed_dicts", ["BedPayload", "BedState", "CotPayload"]),
    ],
)
def test_a_package_of_one_target_offers_that(
    tmp_path: Path, target: str, names: list[str]
) -> None:
    row = "| state | string | One of `made`, `used`. |"
    # pages that refer to each other cannot import each other
    bed = model("Bed", row, "| cot | [Cot](b.md#cot) | Beside it. |")
    cot = model("Cot", "| bed | [Bed](a.md#bed) | Beside it. |")
    given = replace(options(tmp_path, a=bed, b=cot), targets=(target,))
    made = docmodels.generate(given)
    assert made.ok, made.diagnostics
    run = subprocess.run(
        [sys.executable, "-c", "import api; print(*api.__all__)"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert run.stdout.split() == names, run.stderr


@pytest.mark.parametrize(
    ("target", "hint"),
    [
        ("dataclass", 'did you mean "dataclasses"?'),
        ("overvew", 'did you mean "overview"?'),
        ("go", "the targets of docmodels are dataclasses, typed_dicts, serializers"),
    ],
)
def test_an_unknown_target_is_compared_with_templates(
    tmp_path: Path, target: str, hint: str
) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "overview.md.jinja").write_text("{{ module.title }}")
    given = options(tmp_path, a=model("Bed", "| size | integer | How long. |"))
    given = replace(given, templates=tmp_path / "own", targets=(target,))
    (found,) = docmodels.generate(given).diagnostics
    assert (found.code, found.hint) == ("unknown-target", hint)
