"""Reads the atoms of a type: scalars with what refines them, and names."""

from collections.abc import Sequence

from docmodels.core.rules import Rule
from docmodels.core.scalar_words import OF_OBJECTS
from docmodels.core.scalars import (
    LONGEST_SCALAR,
    LOOSE,
    SCALARS,
    ZONED,
    ScalarRow,
    find_scalar,
    find_scalar_of_many,
    is_core,
    refined_scalar,
)
from docmodels.core.typeexpr import STRING, NamedRef, Scalar, TypeExpr
from docmodels.language.types.constraints import (
    CONSTRAINT,
    constraint_at,
    take_constraints,
)
from docmodels.language.types.cursor import Cursor, NoTypeError
from docmodels.language.types.objects import is_place, object_name, text_of_object
from docmodels.language.types.tokens import TypeToken
from docmodels.language.words.folding import last_part
from docmodels.language.words.types import (
    ARTICLES,
    CLOSING,
    ENCODED,
    FORMAT_LEADS,
    FORMAT_NOISE,
    LIST_WORDS,
    MANY_IDS,
    MAX_NAME_WORDS,
    MAX_SCALAR_WORDS,
    NOUNS,
)

PLURAL = Rule(
    name="scalar-from-plural",
    says="Where several things are listed, the plural of a scalar is that scalar.",
    example="array of strings",
    fixed=True,
)
RULES = (PLURAL,)

# Scalars


def scalar_length(cursor: Cursor) -> int:
    """Return how many tokens from here spell a scalar, the most possible."""
    words: list[str] = []
    longest = 0
    for ahead in range(MAX_SCALAR_WORDS):
        token = cursor.peek(ahead)
        slash = token is not None and token.is_mark("/")
        if token is None or not (token.kind == "word" or slash):
            break
        words.append(token.text)
        if find_scalar(_spelling(words)) is not None:
            longest = ahead + 1
    return longest


def scalar(cursor: Cursor) -> TypeExpr | None:
    """Read a scalar with what refines it; None when there is none here."""
    found = _take_scalar(cursor)
    if found is None:
        return None
    texts, row = found
    expr = _refined(cursor, texts, row)
    if take_constraints(cursor):
        cursor.rules.append(CONSTRAINT.name)
    return expr


def _refined(cursor: Cursor, texts: list[str], row: ScalarRow) -> TypeExpr:
    vague = _is_vague(texts, row)
    if row.payload != "str" and _as_string(cursor, bare=vague):
        return STRING
    refined = _format(cursor, SCALARS["any"] if vague else row)
    if refined is not None:
        return refined
    if len(texts) == 1 and not is_core(texts[0]):
        return NamedRef(texts[0], None, row.name)
    return Scalar(row.name)


def named_object(cursor: Cursor) -> TypeExpr | None:
    """Read `object (Foo)` and `object - [Foo](#foo)`."""
    return cursor.attempt(_named_object)


def _named_object(cursor: Cursor) -> TypeExpr | None:
    found = _take_scalar(cursor)
    if found is None or found[1].name not in LOOSE:
        return None
    return object_name(cursor)


def _take_scalar(cursor: Cursor) -> tuple[list[str], ScalarRow] | None:
    """Go past the words that spell a scalar; return them with it."""
    length = scalar_length(cursor) if cursor.word() else 0
    if not length or _continues_as_name(cursor, length):
        return None
    texts = _texts(cursor, length)
    row = find_scalar(_spelling(texts))
    assert row is not None
    cursor.position += length
    return texts, row


def plural_scalar(cursor: Cursor) -> TypeExpr | None:
    """Read a scalar in the plural; None when there is none here."""
    token = cursor.peek()
    if token is None or token.kind != "word" or token.text[-1:] not in "sS":
        return None
    row = find_scalar(token.text[:-1])
    if row is None or scalar_length(cursor) >= 2:
        return None
    cursor.position += 1
    cursor.rules.append(PLURAL.name)
    if row.name in LOOSE:
        return object_name(cursor) or Scalar(row.name)
    if cursor.peek_is(-1, *MANY_IDS) and cursor.peek_is(0, "of", "for"):
        owner(cursor)
    return Scalar(row.name)


def owner(cursor: Cursor) -> bool:
    """Go past `of [Foo](#foo)` behind an id; tell whether it was there.

    Whose id it is does not change what it is: that is a remark.
    """
    saved = cursor.position
    cursor.position += 1
    cursor.skip_words(ARTICLES)
    names: list[TypeToken] = []
    while (token := cursor.peek()) and token.kind in ("word", "link"):
        if token.is_word("or", "and", "in", "as"):
            break
        names.append(TypeToken("word", token.text))
        cursor.position += 1
    if not 0 < len(names) <= MAX_NAME_WORDS:
        cursor.position = saved
        return False
    cursor.remark.extend((*cursor.tokens[saved - 1 : saved + 1], *names))
    return True


def _texts(cursor: Cursor, length: int) -> list[str]:
    tokens = cursor.tokens[cursor.position : cursor.position + length]
    return [token.text for token in tokens]


def _spelling(words: Sequence[str]) -> str:
    return " ".join(words).replace(" / ", "/")


def _continues_as_name(cursor: Cursor, length: int) -> bool:
    """`Date range` is a name, `date value` and `string in …` are scalars."""
    after = cursor.peek(length)
    if after is None or after.kind != "word" or after.marked:
        return False
    if constraint_at(cursor, length) is not None:
        return False  # BIGINT NOT NULL
    return (
        cursor.tokens[cursor.position].text[:1].isupper()
        and after.text[:1].isupper()
        and find_scalar(after.text) is None
        and not after.is_word(*LIST_WORDS, *NOUNS)
    )


# What refines a scalar


def _opens_format(cursor: Cursor) -> str | None:
    """Go into the brackets of a format; return what closes them, if any.

    None when there is neither a bracket nor a word that leads to a format.
    """
    token = cursor.peek()
    if token is not None and token.kind == "mark" and token.text in "(<":
        cursor.position += 1
        cursor.take_mark("$")
        return CLOSING[token.text]
    return "" if token is not None and token.is_word(*FORMAT_LEADS) else None


def _as_string(cursor: Cursor, *, bare: bool) -> bool:
    """Read `as string`, `encoded as string` or `(as a string)` behind another scalar.

    `bare` says that `(string)` alone is enough.
    """
    saved = cursor.position
    closing = _opens_format(cursor)
    cursor.skip_words(ENCODED)
    said = cursor.peek_is(0, "as")
    if said or (bare and closing):
        cursor.position += said
        cursor.skip_words(ARTICLES)
        if cursor.take_word("string", "strings"):
            if not closing or cursor.take_mark(closing):
                return True
    cursor.position = saved
    return False


def _format(cursor: Cursor, outer: ScalarRow) -> Scalar | None:
    """Read what refines a scalar: `string in UTC date time format`."""
    saved = cursor.position
    closing = _opens_format(cursor)
    if closing is None:
        return None
    cursor.skip_words(FORMAT_NOISE | FORMAT_LEADS)
    if (token := cursor.peek()) and token.kind == "word":
        cursor.position += token.text == "$"
    length = scalar_length(cursor)
    texts = _texts(cursor, length)
    spelling = " ".join(text.lstrip("$") for text in texts)
    row = refined_scalar(outer, spelling) if texts else None
    cursor.position += length
    cursor.skip_words(FORMAT_NOISE)
    if row is None or (closing and not cursor.take_mark(closing)):
        cursor.position = saved
        return None
    return Scalar(row.name)


def _is_vague(words: Sequence[str], row: ScalarRow) -> bool:
    """Tell whether what stands in brackets says how the value travels.

    `ID (integer)` and `money (string)` do; `number (date-time)` is a number.
    """
    if len(words) != 1 or is_core(words[0]):
        return False
    return row.codec in ("int", "float") or words[0].casefold() in ("id", "identifier")


# Names


def named(cursor: Cursor) -> TypeExpr | None:
    """Read a name: one word, or a few that are written like a title."""
    first = cursor.peek()
    if first is None or first.kind != "word":
        return None
    words = [first.text]
    cursor.position += 1
    while not first.marked and (token := cursor.peek()) is not None:
        if token.kind != "word" or token.marked or _ends_name(token):
            break
        words.append(token.text)
        cursor.position += 1
    if first is not cursor.tokens[0] and not first.marked and is_place(words):
        raise NoTypeError
    at_end = _scalar_at_end(cursor, words)
    if at_end is not None:
        return at_end
    scalar = text_of_object(words) or _scalar_of_package(words)
    argued = cursor.peek_mark("<") and scalar not in ZONED
    if len(words) > MAX_NAME_WORDS or argued:
        raise NoTypeError
    return NamedRef(" ".join(words), None, scalar)


def _scalar_at_end(cursor: Cursor, words: Sequence[str]) -> Scalar | None:
    """`Image base64 encoded string` is a base64 encoded string.

    The items of a list may be many: `list of Foo IDs`.
    """
    find = find_scalar_of_many if cursor.in_item else find_scalar
    for start in range(max(1, len(words) - LONGEST_SCALAR), len(words)):
        row = find(" ".join(words[start:]))
        if row is not None and row.name not in LOOSE:
            cursor.remark.extend(TypeToken("word", word) for word in words[:start])
            return Scalar(row.name)
    return None


def _ends_name(token: TypeToken) -> bool:
    return token.is_word(
        *("or", "of", "in", "with", "and", "to", "for", "from", "referencing"),
        *("keyed", "indexed"),
        *LIST_WORDS,
        *NOUNS,
    )


def _scalar_of_package(words: Sequence[str]) -> str | None:
    """Return the scalar that a qualified name ends with: `time.Duration`."""
    if len(words) != 1 or words[0].casefold().startswith(OF_OBJECTS):
        return None
    last = last_part(words[0])
    row = find_scalar(last) if last != words[0] else None
    return row.name if row is not None else None
