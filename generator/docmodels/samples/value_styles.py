"""Compares the values of enums with those in samples: other spellings, other kinds."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from docmodels.core.schema import EnumValue, as_scalar
from docmodels.core.values import Value, scalar_of
from docmodels.core.wire_names import wire_name
from docmodels.samples.listings import Shown

_SEPARATORS = re.compile(r"[\s_-]")
#: Which part of the values that could show a habit must show it.
_CLEAR = 2 / 3

#: The styles in which services write the values of enums.
_STYLES: Sequence[Callable[[str], str]] = (
    lambda text: wire_name(text, "camel"),
    lambda text: wire_name(text, "pascal"),
    lambda text: wire_name(text, "snake"),
    lambda text: wire_name(text, "snake").upper(),
    lambda text: wire_name(text, "snake").replace("_", "-"),
    str.lower,
    str.upper,
)


def of_kind(
    values: tuple[EnumValue, ...], seen: Sequence[Shown]
) -> tuple[EnumValue, ...] | None:
    """Return the values as texts or as numbers, if the samples have the others.

    Of names and numbers that is what they have; digits may be both.
    """
    kinds = {scalar_of(one.value) for one in seen}
    if len(kinds) != 1:
        return None
    (kind,) = kinds
    digits = (replace(one, value=str(one.value)) for one in values)
    for told in (as_scalar(values, kind), tuple(digits)):
        travel = {scalar_of(one.value) for one in told}
        known = {folded(one.value) for one in told}
        shown = any(folded(one.value) in known for one in seen)
        if travel == kinds and shown:
            return told if told != values else None
    return None


def folded(value: Value) -> Value:
    """Return what the spellings of a value have in common: its letters and digits.

    >>> folded("One_Time"), folded("oneTime"), folded("1.0"), folded(3)
    ('onetime', 'onetime', '1.0', 3)
    """
    if not isinstance(value, str) or not value[:1].isalpha():
        return value
    return _SEPARATORS.sub("", value).casefold()


def spellings(
    values: Sequence[EnumValue],
    seen: Sequence[Shown],
    habit: Sequence[Callable[[str], str]] = (),
    *,
    sure: bool = False,
) -> dict[str, Shown]:
    """Return for each documented text, by itself, the best proven spelling.

    A request alone proves none.  Of those that as many responses have, that of the
    enum's habit counts, then the one that more other samples have, then the documented
    one; or, to be `sure`, none.
    """
    texts = [one.value for one in values if isinstance(one.value, str)]
    keys = [folded(text) for text in texts]
    spelt: dict[str, Shown] = {}
    for text, key in zip(texts, keys, strict=True):
        ways = [one for one in seen if one.is_told and folded(one.value) == key]
        if not ways or keys.count(key) > 1:
            continue
        usual = styled(text, habit)

        most = max(one.responses for one in ways)
        leading = [one for one in ways if one.responses == most]
        if sure and len(leading) > 1:
            continue

        def rank(one: Shown, text: str = text, usual: str = usual) -> tuple[int, ...]:
            habitual = one.value == usual
            return habitual, one.others, one.requests, one.value == text

        spelt[text] = max(leading, key=rank)
    return spelt


def value_habit(known: Mapping[str, Shown]) -> tuple[Callable[[str], str], ...]:
    """Return the styles that a clear majority of values has, requests apart.

    A value counts that a style would change, or that is spelt otherwise than the
    documentation has it.  Several styles may be alike for all that is seen.
    """
    answered = {text: one.value for text, one in known.items() if one.is_told}
    best: list[tuple[int, Callable[[str], str]]] = []
    for style in _STYLES:
        told = [
            value == style(text)
            for text, value in answered.items()
            if value != text or style(text) != text
        ]
        if told and told.count(True) > _CLEAR * len(told):
            best.append((told.count(True), style))
    most = max((count for count, _ in best), default=0)
    return tuple(style for count, style in best if count == most)


def styled(text: str, habit: Sequence[Callable[[str], str]]) -> str:
    """Return a text in the styles of a habit, if all of them write it alike."""
    ways = {style(text) for style in habit}
    return ways.pop() if len(ways) == 1 else ""
