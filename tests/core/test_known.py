"""What was made of texts before."""

from docmodels.core.known import Known


def test_what_was_asked_for_longest_ago_is_forgotten() -> None:
    known = Known[int](2)
    assert known.keep("k", "a", 1) == 1
    known.keep("k", "b", 2)
    assert known.get("k", "a") == 1
    known.keep("k", "c", 3)
    assert [known.get("k", text) for text in "abc"] == [1, None, 3]


def test_the_kind_and_the_text_count() -> None:
    known = Known[int](9)
    known.keep(("yaml", 1), "a", 1)
    assert known.get(("yaml", 1), "a") == 1
    assert known.get(("yaml", 2), "a") is None
    known.keep(("yaml", 1), "\ud800", 2)
    assert known.get(("yaml", 1), "\ud800") == 2
