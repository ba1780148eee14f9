"""Which targets a package has, and where they stand."""

import pytest

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
        (["_RUNTIME"], "a file of the package"),
    ],
)
def test_no_two_folders_differ_only_in_case(given: list[str], owner: str) -> None:
    with pytest.raises(Failure) as caught:
        complete_targets(given)
    (told,) = caught.value.diagnostics
    assert told.code == "target-folder"
    assert told.message.endswith(f"is taken by {owner}")
