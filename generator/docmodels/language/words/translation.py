"""Says in English what other languages say of types, values, defaults and examples.

The words are those of all languages: a type is often in another language than the
titles of its table.
"""

import re
from dataclasses import replace

from docmodels.core.page import Run, RunKind, Runs
from docmodels.language.words.folding import narrow
from docmodels.language.words.languages.all import LANGUAGES


def _longest_first(*groups: tuple[str, ...]) -> tuple[str, ...]:
    found = {phrase for group in groups for phrase in group}
    return tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))


_LIST_WORDS = _longest_first(*(one.list_words for one in LANGUAGES))
_LEADS = _longest_first(*(one.list_leads for one in LANGUAGES))
_TAILS = _longest_first(*(one.list_tails for one in LANGUAGES))
_VALUES = _longest_first(*(one.value_leads for one in LANGUAGES))
_DEFAULTS = _longest_first(*(one.default_leads for one in LANGUAGES))
_EXAMPLES = _longest_first(*(one.example_leads for one in LANGUAGES))
_LEADING = (
    (_VALUES, "Possible values"),
    (_DEFAULTS, "Default"),
    (_EXAMPLES, "Examples"),
)
_ANDS = frozenset(word for one in LANGUAGES for word in one.ands)
_ORS = frozenset(word for one in LANGUAGES for word in one.ors)
# `"rouge" ou "vert"`: a word between what is quoted; there it can be no other.
_BETWEEN = re.compile(
    r"(?<=[\"“”«»」])(,?)\s*("
    + "|".join(re.escape(one) for one in _longest_first(tuple(_ORS | _ANDS)))
    + r")\s*(?=[\"“„«»「])",
    re.IGNORECASE,
)
# What stands behind a word that is a list: `数组<字符串>`, `Liste[int]`.
_OPENS = ("<", "[", "(")
_LIST_OF = "array of "


def english_type(runs: Runs) -> Runs:
    """Return the runs of a type cell with lists of other languages in English.

    >>> [run.text for run in english_type((Run(RunKind.TEXT, "Liste von Zahlen"),))]
    ['array of Zahlen']
    >>> [run.text for run in english_type((Run(RunKind.TEXT, "字符串数组"),))]
    ['array of ', '字符串']
    """
    if not runs or len(runs) > _MOST_RUNS:
        return runs
    narrowed = tuple(_with_text(run, _english_or(run)) for run in runs)
    first, last = narrowed[0], narrowed[-1]
    text = "" if first.target is not None else first.text.strip()
    found = _bare_list(text, alone=len(runs) == 1) or _list_of(text)
    if found is not None:
        return (replace(first, text=found), *narrowed[1:])
    return _without_tail(narrowed, last)


# A cell of more is no type in a few words.
_MOST_RUNS = 8
_MOST_WORDS = 8


def _english_or(run: Run) -> str:
    """Return the text of a run of a type with `or` between alternatives."""
    text = narrow(run.text)
    if run.target is not None:
        return text
    words = text.split(" ")
    inner = range(1, len(words) - 1)
    if len(words) > 2 and len(words) <= _MOST_WORDS:
        words = [
            "or" if at in inner and word.casefold() in _ORS else word
            for at, word in enumerate(words)
        ]
    return " ".join(words)


def _bare_list(text: str, *, alone: bool) -> str | None:
    """Return a list whose word stands alone or before brackets: `数组<字符串>`."""
    whole = text.casefold()
    for word in _LIST_WORDS:
        rest = whole.removeprefix(word).lstrip()
        if len(rest) < len(whole) and (rest.startswith(_OPENS) or (alone and not rest)):
            return f"array{text[len(word) :]}"
    return None


def _list_of(text: str) -> str | None:
    """Return a list of what stands behind its words: `Liste von Zahlen`."""
    whole = text.casefold()
    for lead in _LEADS:
        if _leads(whole, lead):
            return _LIST_OF + text[len(lead) :].lstrip()
    return None


def _leads(text: str, lead: str) -> bool:
    rest = text.removeprefix(lead)
    if len(rest) == len(text):
        return False
    return not rest or lead.endswith("'") or not rest[0].isalnum()


def _without_tail(runs: Runs, last: Run) -> Runs:
    """Return a list for what has its word behind: `[Bed](#bed)-Auflistung`."""
    if last.target is not None:
        return runs
    text = last.text.rstrip()
    for tail in _TAILS:
        if text.casefold().endswith(tail):
            kept = text[: len(text) - len(tail)].rstrip(" -")
            rest = (*runs[:-1], replace(last, text=kept)) if kept else runs[:-1]
            lead = Run(RunKind.TEXT, _LIST_OF)
            return (lead, *rest) if rest else runs
    return runs


def _with_text(run: Run, text: str) -> Run:
    return run if text == run.text else replace(run, text=text)


def english_leads(runs: Runs) -> Runs:
    """Return a description with what announces values or a default in English.

    >>> [run.text for run in english_leads((Run(RunKind.TEXT, "可选值：a，b"),))]
    ['Possible values: a,b']
    """
    return tuple(
        (
            _with_text(run, _joint(run.text) or english_text(run.text))
            if run.kind is RunKind.TEXT
            else run
        )
        for run in runs
    )


def _joint(text: str) -> str | None:
    """Return what stands between two values in English, where it is but a word."""
    word = narrow(text).strip(" ,").casefold()
    if word in _ORS:
        return " or "
    return " and " if word in _ANDS else None


def _english_between(match: re.Match[str]) -> str:
    return f"{match[1]} {'or' if match[2].casefold() in _ORS else 'and'} "


def _may_be_lead(lower: str) -> bool:
    """Tell whether a text in lower case may have one of the words that announce.

    A colon stands behind each, but where it ends the text, or spaces set no words off.
    """
    return ":" in lower or not lower.isascii() or lower.rstrip().endswith(_VALUES)


def english_text(text: str) -> str:
    """Return a text with what announces values or a default in English.

    >>> english_text("Wie viel. Standardwert: 10")
    'Wie viel. Default: 10'
    """
    text = _BETWEEN.sub(_english_between, narrow(text))
    lower = text.casefold()
    if len(lower) != len(text) or not _may_be_lead(lower):
        return text
    for phrases, english in _LEADING:
        for phrase in phrases:
            at = lower.find(phrase)
            if at < 0 or (at > 0 and lower[at - 1].isalnum() and phrase.isascii()):
                continue
            behind = lower[at + len(phrase) :].lstrip()
            # Values in quotes may follow; and where no spaces set words off, a
            # default stands right behind the word.
            named = english == "Default"
            close = phrase[0] >= "\u3000" if named else not behind
            close = close and english != "Examples"
            if behind.startswith(":") or close:
                rest = text[at + len(phrase) :].lstrip().removeprefix(":")
                text = f"{text[:at]}{english}: {rest.lstrip()}"
                lower = text.casefold()
                break
    return text
