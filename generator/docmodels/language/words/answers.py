"""The words and marks of cells that answer: yes or no, and how often.

All are lower case, without markup; `normal_answer` folds a cell to them.
"""

from itertools import chain

from docmodels.language.words.columns import Role
from docmodels.language.words.facts import ANSWERS, FACT_WORDS
from docmodels.language.words.folding import narrow
from docmodels.language.words.phrases import phrases

#: What says yes in any column that asks for it.
YES = (
    *phrases("yes, y, true, required, mandatory, always, m, 1, x, [x]"),
    *phrases("✓, ✔, ✅, ☑, ●, ○, ◯, 〇, ◎, •, √"),
    *phrases(":white_check_mark:, :heavy_check_mark:, :ballot_box_with_check:"),
    *phrases("check, check-circle, check-circle-filled, checkmark, tick"),
)
#: What says no.
NO = (
    *phrases("no, n, false, optional, not required, never, o, 0, n/a, none"),
    *phrases("-, –, —, ❌, ✗, ✘, ✖, ✕, ×, ☐, ⬜, □, []"),
    *phrases(":x:, :no_entry:, :heavy_multiplication_x:, dotted-circle, cross"),
    *phrases("−, ➖, :heavy_minus_sign:, :negative_squared_cross_mark:, minus"),
)
#: Words of both that say something else in most columns.
AMBIGUOUS = frozenset(phrases("""
        always, never, m, o, y, n, j, s, 1, 0, x, n/a, none, -, –, —, −, minus, check,
        cross, true, false, •
        """))
#: Words of yes and no behind which more may be said: "yes, if it is new".
SPOKEN = (
    *phrases("yes, true, no, false"),
    *chain.from_iterable(
        one.words
        for one in FACT_WORDS
        if one.fact == "required" and "sentence" in one.places
    ),
)
#: What begins a cell that says it depends: nothing can rely on such a yes.
CONDITIONAL = phrases("conditional, conditionally, depends, sometimes")


def _said(answers: dict[str, bool], value: bool) -> tuple[str, ...]:
    return tuple(word for word, said in answers.items() if said is value)


#: What says yes, and what no, in the column of one role, whatever it says elsewhere.
COLUMN_ANSWERS: tuple[tuple[Role, tuple[str, ...], tuple[str, ...]], ...] = (
    *(
        (role, _said(words, True), _said(words, False))
        for role, words in ANSWERS.items()
    ),
    # what is required is not optional
    ("optional", _said(ANSWERS["required"], False), _said(ANSWERS["required"], True)),
    ("not_null", _said(ANSWERS["nullable"], False), _said(ANSWERS["nullable"], True)),
)

#: What says how often a property occurs: whether it must (None where its description
#: may know better), whether more than once, and the words.
COUNTS: tuple[tuple[bool | None, bool, tuple[str, ...]], ...] = (
    (True, False, phrases("required, one, exactly one, single")),
    (None, False, phrases("optional, zero or one, ?")),
    (
        None,
        True,
        phrases("""
            repeated, many, multiple, list, *, n, m, zero or more, optional repeated
            """),
    ),
    (True, True, phrases("+, one or more, at least one, required repeated")),
    # Below a title such as "Repeated".
    (None, True, phrases("yes, true, y, multiple values, ✓, ✔")),
    (None, False, phrases("no, false, single value, single-valued")),
)


def normal_answer(text: str) -> str:
    """Fold the case of a cell, and drop what stands around its word.

    >>> normal_answer("**Yes**.")
    'yes'
    """
    plain = narrow(text).translate(_VARIANT_SELECTORS)
    return plain.casefold().strip(" *.`\n")


_VARIANT_SELECTORS = str.maketrans("", "", "\ufe0e\ufe0f")
#: What a column of kinds says of a property that all kinds have.
FOR_ALL = frozenset(phrases("""
        any, all, always, every, both, each, everything, everywhere, n/a
        """))
