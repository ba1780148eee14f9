"""Records as lists and tuples, whose text tells them apart."""

from dataclasses import dataclass, field

import pytest

from docmodels.core.plain import plain


@dataclass(frozen=True, slots=True)
class _One:
    value: object
    why: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class _Two:
    value: object
    other: object = None


def test_what_counts_is_told() -> None:
    assert plain(_One((1, _Two("a")))) == ("_One", [1, ("_Two", "a", None)])
    assert plain(_One(1, "because")) == plain(_One(1))


def test_different_values_have_different_texts() -> None:
    values = (
        *(1, True, 1.0, "1", -0.0, 0.0, 0, False, None, "None", (), ((),)),
        *(_One(1), _One(True), _One(1.0), _Two(1), _One((1,)), ("_One", 1)),
        *(_Two(1, 2), _Two((1, 2)), "\ud800", "\\ud800", _One(_One(1))),
    )
    texts = [ascii(plain(one)) for one in values]
    assert len({*texts}) == len(values)


def test_what_is_no_record_is_refused() -> None:
    with pytest.raises(TypeError):
        plain({1: 2})
