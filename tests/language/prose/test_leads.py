"""The words before a list of values."""

import pytest

from docmodels.language.prose.leads import lead_before, written_before_lines
from docmodels.language.prose.tokens import TextToken, tokens_of
from docmodels.parse.runs import read_runs

_BREAK = TextToken("break", "\n")


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Values are | `on` for example", "values are"),
        ("| `on` for example", ""),
        ("It is old. Values are | `on`", "values are"),
        ("It is old; values are | `on`", "values are"),
        ("With `on`, values: | `off`", "with _ , values:"),
    ],
)
def test_the_words_of_the_sentence_stand_before_a_list(text: str, lead: str) -> None:
    before, after = ([*tokens_of(read_runs(part))] for part in text.split("|"))
    assert lead_before([*before, *after], len(before)) == lead
    # Breaks between the words and the list are none of them.
    assert lead_before([*before, _BREAK, *after], len(before) + 1) == lead
    assert lead_before([*before, _BREAK, *after, _BREAK], len(before) + 1) == lead


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Values are given. Required. | `on`.", "Values are given"),
        ("Required. Nullable. | `on`.", ""),
        ("Values are given | `on`.", ""),
        ("| `on`.", ""),
    ],
)
def test_facts_between_a_sentence_and_lines_are_passed(text: str, lead: str) -> None:
    before, after = ([*tokens_of(read_runs(part))] for part in text.split("|"))
    for end in ([], [_BREAK]):
        tokens = [*before, _BREAK, *after, *end]
        assert written_before_lines(tokens, len(before) + 1) == lead
