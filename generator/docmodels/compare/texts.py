"""What changes of documentation's texts look like, and how messages quote them."""

from collections.abc import Iterator, Mapping
from itertools import takewhile

from docmodels.compare.gathering import Gathering
from docmodels.core.schema import EnumValue, Field
from docmodels.core.values import show_value
from docmodels.core.wording import CUT, quoted, shortened

#: A text of the documentation, by what it is.
Texts = Mapping[str, str]


def texts_of_field(field: Field) -> Texts:
    """Return what the documentation says of a property beside name and type."""
    facts = field.facts
    named = {
        "description": field.description,
        "default": facts.default,
        "shortest": None if facts.min_length is None else str(facts.min_length),
        "longest": None if facts.max_length is None else str(facts.max_length),
        "pattern": facts.pattern,
    }
    known = {key: text for key, text in named.items() if text}
    return known | {f"note {quoted(shortened(t))}": text for t, text in field.notes}


def texts_of_value(value: EnumValue) -> Texts:
    """Return what the documentation says of a value."""
    other = "" if value.other is None else show_value(value.other)
    written = "" if value.documented is None else show_value(value.documented)
    named = {"description": value.description, "beside it": other, "written": written}
    return {key: text for key, text in named.items() if text}


def changed_texts(old: Texts, new: Texts, gathering: Gathering) -> tuple[str, ...]:
    """Return what of the texts has changed."""
    return tuple(
        key
        for key in dict.fromkeys((*old, *new))
        if not gathering.same_text(old.get(key, ""), new.get(key, ""))
    )


def told(old: Texts, new: Texts, changed: tuple[str, ...]) -> str:
    """Return how texts have changed, for a message."""
    return "; ".join(_told(key, old.get(key, ""), new.get(key, "")) for key in changed)


def joined(texts: Texts, changed: tuple[str, ...]) -> str:
    """Return the texts that have changed as one."""
    return "\n".join(f"{key}: {texts[key]}" for key in changed if key in texts)


def _told(key: str, old: str, new: str) -> str:
    if not old:
        return f"the {key} is new: {quoted(shortened(new))}"
    if not new:
        return f"the {key} is gone: {quoted(shortened(old))}"
    first, second = _differing(old.split(), new.split())
    return f"the {key} had {quoted(first)} and has {quoted(second)}"


def _differing(old: list[str], new: list[str]) -> tuple[str, str]:
    """Return the parts of two texts that differ, with a word around them."""
    start = max(0, _alike(zip(old, new, strict=False)) - 1)
    end = _alike(zip(reversed(old[start:]), reversed(new[start:]), strict=False))
    end = max(0, end - 1)
    return _part(old, start, end), _part(new, start, end)


def _alike(pairs: Iterator[tuple[str, str]]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _part(words: list[str], start: int, end: int) -> str:
    part = shortened(" ".join(words[start : len(words) - end]))
    before, after = f"{CUT} " * (start > 0), f" {CUT}" * (end > 0)
    return f"{before}{part}{after}" if not part.endswith(CUT) else f"{before}{part}"
