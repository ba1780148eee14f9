"""Telling how far a run is."""

from docmodels.core.progress import begun, counted, counted_to


def test_who_asks_is_told_of_each() -> None:
    told: list[tuple[str, int, int]] = []

    def progress(what: str, done: int, total: int) -> None:
        told.append((what, done, total))

    begun("planning", progress)
    assert [*counted(["a", "b"], "reading", progress)] == ["a", "b"]
    assert [*counted_to(3, iter("c"), "writing", progress)] == ["c"]
    assert told == [
        ("planning", 0, 0),
        ("reading", 0, 2),
        ("reading", 1, 2),
        ("writing", 0, 3),
    ]


def test_nobody_need_ask() -> None:
    begun("planning", None)
    assert [*counted(["a"], "reading", None)] == ["a"]
