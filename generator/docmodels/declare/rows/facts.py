"""Puts together what the cells of a row say of a property beside its type."""

import re

from docmodels.core.numerals import first_whole_number, whole_number
from docmodels.core.page import Cell
from docmodels.core.schema import Facts
from docmodels.core.typeexpr import ListOf, MapOf, Scalar
from docmodels.declare.rows.names import PropertyName
from docmodels.language.prose import ProseFacts, read_facts, stated_default
from docmodels.language.types import TypeCell
from docmodels.language.words.dialect import Role
from docmodels.language.words.sitemarkup import split_markup

_DIGITS = re.compile(r"\d+")
_LENGTHS: tuple[Role, ...] = ("length", "min_length", "max_length")

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
# How often a property occurs: "0..1", "[1..*]", "2-5", "1+".
_RANGE = re.compile(r"(?P<least>\d+)\s*(?:\.{2,3}|[-–:,]|to)\s*(?P<most>\d+|[*nm∞])")
_COUNT = re.compile(r"(?P<least>\d+)\s*(?P<more>\+|or more)?")
_COUNT_WORDS = {
    **dict.fromkeys(("required", "one", "exactly one", "single"), (True, False)),
    **dict.fromkeys(("optional", "zero or one", "?"), (None, False)),
    **dict.fromkeys(("repeated", "many", "multiple", "list"), (None, True)),
    **dict.fromkeys(("*", "n", "m", "zero or more", "optional repeated"), (None, True)),
    **dict.fromkeys(("+", "one or more", "at least one"), (True, True)),
    "required repeated": (True, True),
    # Below a title such as "Repeated".
    **dict.fromkeys(("yes", "true", "y", "multiple values", "✓", "✔"), (None, True)),
    **dict.fromkeys(("no", "false", "single value", "single-valued"), (None, False)),
}
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


def gather_facts(
    cells: dict[Role, Cell],
    name: PropertyName,
    parsed: TypeCell,
    description: str,
    nullable_value: bool,
) -> Facts:
    """Put together what columns, marks and prose say; columns count most.

    `cells` are the row's cells by the meaning of their column, `description`
    is its prose; `nullable_value` says that null is among the allowed values.
    """
    told = read_facts(description, name.names)
    shortest, longest = _told_lengths(told, parsed)
    if "length" in cells:
        column = read_length_cell(cells["length"].text)
        shortest, longest = column[0] or shortest, column[1] or longest
    if "min_length" in cells:
        shortest = _number(cells["min_length"].text, shortest)
    if "max_length" in cells:
        longest = _number(cells["max_length"].text, longest)
    default = told.default
    if "default" in cells:
        default = stated_default(cells["default"].text) or default
    nullable = _yes(cells, "nullable")
    if nullable is None:
        nullable = parsed.nullable or name.nullable or nullable_value
        nullable = nullable or bool(told.nullable)
    return Facts(
        required=bool(_required(cells, name, parsed, told.required)),
        nullable=nullable,
        read_only=bool(
            _yes(cells, "read_only")
            or parsed.read_only
            or name.read_only
            or told.read_only
        ),
        deprecated=bool(
            _yes(cells, "deprecated") or name.deprecated or told.deprecated
        ),
        min_length=shortest,
        max_length=longest,
        default=default,
    )


def _told_lengths(told: ProseFacts, parsed: TypeCell) -> tuple[int | None, int | None]:
    """A list's length in characters is that of its items, and no number's."""
    match parsed.expr:
        case ListOf() | MapOf():
            return None, None
        case Scalar(name="boolean" | "integer" | "number" | "datetime" | "date"):
            return None, None
        case _:
            return told.min_length, told.max_length


def _required(
    cells: dict[Role, Cell], name: PropertyName, parsed: TypeCell, told: bool | None
) -> bool | None:
    required = _yes(cells, "required")
    if required is None and "default" in cells:
        # Some tables write "Required" where a default would stand.
        if cells["default"].text.casefold().strip(" *.()") in ("required", "mandatory"):
            required = True
    if required is None and "optional" in cells:
        # A column that marks what is optional says of the rest that it is required.
        optional = _yes(cells, "optional") if cells["optional"].text else False
        required = None if optional is None else not optional
    if required is None and "cardinality" in cells:
        required = read_cardinality(cells["cardinality"].text)[0]
    for source in (name.required, parsed.required, told):
        if required is None:
            required = source
    return required


def _yes(cells: dict[Role, Cell], role: Role) -> bool | None:
    cell = cells.get(role)
    if cell is None:
        return None
    own = _OWN_WORDS.get(role, {}).get(_word(cell.text))
    return read_yes_no(cell.text) if own is None else own


def read_cardinality(text: str) -> tuple[bool | None, bool | None]:
    """Read whether a property must occur, and whether it may more than once.

    Both are None where the cell holds something else.  That a property need not
    occur is None, too: its description may know better.
    """
    word = text.casefold().strip(" ()[]{}`.\n")
    if word in _COUNT_WORDS:
        return _COUNT_WORDS[word]
    match = _RANGE.fullmatch(word)
    if match:
        least = whole_number(match["least"])
        if least is not None:
            return least > 0 or None, match["most"] not in ("0", "1")
    match = _COUNT.fullmatch(word)
    if match:
        least = whole_number(match["least"])
        if least is not None:
            return least > 0 or None, match["more"] is not None or least > 1
    return None, None


def is_unread(role: Role, cell: Cell) -> bool:
    """Tell whether a cell of a column of facts has words that are none of them."""
    if not cell.text:
        return False
    if role in _LENGTHS:
        silent = read_length_cell(cell.text) == (None, None)
        if role != "length":
            silent = _number(cell.text, None) is None
        return silent and _DIGITS.search(cell.text) is not None
    if role == "cardinality":
        return read_cardinality(cell.text) == (None, None)
    return role in _OWN_WORDS and _yes({role: cell}, role) is None


def _number(text: str, otherwise: int | None) -> int | None:
    """Read a length; one below zero is none, documentation means no limit by it."""
    found = first_whole_number(text)
    return otherwise if found is None or found < 0 else found


def read_length_cell(text: str) -> tuple[int | None, int | None]:
    """Read a length column: `(1, 200)` and `1-200` are both ends, `50` the longest.

    Returns (shortest, longest) in characters, None where the cell is silent.
    """
    numbers = [whole_number(number) for number in _DIGITS.findall(text)]
    match numbers:
        case [int() as longest]:
            return (longest, None) if "min" in text.casefold() else (None, longest)
        case [int() as shortest, int() as longest] if shortest <= longest:
            return shortest, longest
        case _:
            return None, None


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
