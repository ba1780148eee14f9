"""Reads the cells of columns that ask yes or no."""

import re

from docmodels.language.words.dialect import Role
from docmodels.language.words.sitemarkup import split_markup

_YES = frozenset(
    "yes y true required mandatory always m 1 x [x] ✓ ✔ ✅ ☑ ● ○ • "
    ":white_check_mark: :heavy_check_mark: :ballot_box_with_check: "
    "check check-circle check-circle-filled checkmark tick".split()
)
_NO = frozenset(
    "no n false optional never o 0 n/a none - – — ❌ ✗ ✘ ✖ × ☐ [] "
    ":x: :no_entry: :heavy_multiplication_x: dotted-circle cross".split()
)
# What a word means in one column and in no other.
_OWN_WORDS: dict[Role, dict[str, bool]] = {
    "required": {
        **{"r": True, "req": True, "opt": False},
        **dict.fromkeys(("recommended", "strongly recommended", "forbidden"), False),
    },
    "optional": {
        **dict.fromkeys(("optional", "opt", "o"), True),
        **dict.fromkeys(("required", "mandatory", "req", "r", "m"), False),
    },
    "nullable": {
        **dict.fromkeys(("nullable", "null", "null allowed", "allowed"), True),
        **dict.fromkeys(("can be null", "may be null"), True),
        **dict.fromkeys(("not nullable", "non-nullable", "not null"), False),
        **dict.fromkeys(("cannot be null", "can't be null", "never null"), False),
    },
    "read_only": {
        **dict.fromkeys(("read-only", "readonly", "read only", "ro", "r"), True),
        **dict.fromkeys(("read", "r/o", "get", "output"), True),
        **dict.fromkeys(("read-write", "read/write", "rw", "r/w", "w", "wo"), False),
        **dict.fromkeys(("readwrite", "read write", "read and write"), False),
        "read, write": False,
    },
    "deprecated": {"deprecated": True, "obsolete": True},
}
#: The columns that ask yes or no.
ANSWERED: tuple[Role, ...] = tuple(_OWN_WORDS)
_CONDITIONAL = frozenset("conditional conditionally depends sometimes".split())
_VARIANT_SELECTORS = str.maketrans("", "", "\ufe0e\ufe0f")
_ANSWER = re.compile(
    r"(?P<word>yes|true|required|mandatory|not required|no|false|optional)\b"
    r"(?P<mark>[\s,.:;(–—-]*)(?P<rest>.*)",
    re.DOTALL,
)
_NO_WORDS = ("no", "false", "optional", "not required")
_IF = re.compile(
    r"(?:but )?(?:only )?(?:required )?(?:if|when|unless|for|on|in|until|after|where"
    r"|except|depend\w*)\b"
)


def read_answer(role: Role, text: str) -> bool | None:
    """Read a cell of the column of a role; None when it is neither yes nor no.

    Some words answer in one column and in no other: "nullable", "r/w".
    """
    own = _OWN_WORDS.get(role, {}).get(_word(text))
    return read_yes_no(text) if own is None else own


def read_yes_no(text: str) -> bool | None:
    """Read a cell of a column that asks yes or no; None when it is neither.

    A yes on a condition is no: nothing can rely on it.
    """
    word = _word(text)
    if word in _YES:
        return True
    if word in _NO or word.partition(" ")[0] in _CONDITIONAL:
        return False
    answer = _ANSWER.match(word)
    if answer is None or not _stands_alone(answer):
        return None
    if answer["word"] in _NO_WORDS:
        return False
    return _IF.match(answer["rest"]) is None


def _word(text: str) -> str:
    word = text.translate(_VARIANT_SELECTORS).casefold().strip(" *.`\n")
    if word in _YES or word in _NO:
        return word
    plain, words = split_markup(word, icons=True)
    if words:
        # The icon beside a word says the same; one that stands alone says it all.
        icons = (one for one in words if one in _YES or one in _NO)
        return plain.strip(" *.`\n") or next(icons, word)
    return "[]" if word == "[ ]" else word.replace("’", "'")


def _stands_alone(answer: re.Match[str]) -> bool:
    """Tell `yes (always)` and `yes if new` from `no one` and `true north`."""
    rest, mark = answer["rest"], answer["mark"].strip()
    return not rest or bool(mark) or bool(_IF.match(rest))
