"""The words of headings and labels, and what their phrases are."""

import re
from functools import lru_cache

from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import normal_title
from docmodels.language.words.headings import VERBS
from docmodels.language.words.phrases import phrases
from docmodels.language.words.programs import PRODUCTS

_QUOTES = ('""', "''", "“”", "„“", "„”", "«»", "‘’", "「」")
# "[Bed]", as where an enum is that of the items of a list.
_LISTED = re.compile(r"\[[^\[\]]+\]")


@lru_cache(maxsize=16)
def by_count(phrases: tuple[str, ...]) -> tuple[tuple[int, frozenset[str]], ...]:
    """Return phrases by how many words they have, those of most words first.

    Of phrases that begin, or end, the same title the longest has the most words.
    """
    groups: dict[int, set[str]] = {}
    for phrase in phrases:
        words = phrase.split()
        groups.setdefault(len(words), set()).add(" ".join(words))
    return tuple((count, frozenset(groups[count])) for count in sorted(groups)[::-1])


@lru_cache(maxsize=16)
def unspaced(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """Return what Chinese and Japanese put behind a word without a space."""
    return tuple(phrase for phrase in phrases if not phrase.isascii())


def unquoted(name: str) -> str:
    """Drop quotes, or the brackets of a list, around all of a name.

    >>> unquoted('"Bed size"'), unquoted("[Bed]"), unquoted("[Bed] size [m]")
    ('Bed size', 'Bed', '[Bed] size [m]')
    """
    quoted = len(name) > 2 and name[0] + name[-1] in _QUOTES
    return name[1:-1].strip() if quoted or _LISTED.fullmatch(name) else name


def split(text: str) -> tuple[str, ...]:
    """Return the words of a text."""
    return tuple(text.split())


def fold(words: tuple[str, ...]) -> str:
    """Return words as phrases are written: in lower case, with a plain apostrophe."""
    return " ".join(words).casefold().replace("’", "'")


def heading_title(written: str, dialect: Dialect) -> str:
    """Return a title of a heading as it is compared.

    "Response-fields" is "response fields" where that is a phrase of the dialect.

    >>> from docmodels.language.words.dialect import DEFAULT
    >>> heading_title("Response-fields:", DEFAULT), heading_title("Read-only", DEFAULT)
    ('response fields', 'read-only')
    """
    title = normal_title(written)
    spaced = title.replace("-", " ")
    return spaced if spaced in _phrases(dialect) else title


@lru_cache(maxsize=128)
def _phrases(dialect: Dialect) -> frozenset[str]:
    headings = (*dialect.body_headings, *dialect.foreign_headings)
    return frozenset((*(phrase for phrase, _ in headings), *dialect.part_headings))


# "What is ordered (BedOrder)"; in code, one word with a capital is enough.
_REMARK = re.compile(r"[(（]\s?(?P<code>`?)(?P<name>[A-Z]\w*)`?\s?[)）]")
_HUMPED = re.compile(r"[A-Z][a-z0-9]++[A-Z]\w*+")


def name_in_remark(heading: str) -> tuple[str, str] | None:
    """Return the name of a class in parentheses behind a phrase, and the phrase.

    It may stand behind a word with other letters, too; what stands behind such a name
    is a remark, and so is the name of a product.

    >>> name_in_remark("What is ordered (BedOrder)")
    ('BedOrder', 'What is ordered')
    >>> name_in_remark("Bed (BedOrder)"), name_in_remark("All beds (new)")
    (None, None)
    >>> name_in_remark("How it is paid (PayPal)")
    """
    plain = heading.rstrip(" *:：#.")
    found = _REMARK.fullmatch(plain, max(plain.rfind("("), plain.rfind("（"), 0))
    if found is None or not (found["code"] or _is_of_class(found["name"])):
        return None
    before = " ".join(plain[: found.start()].replace("`", " ").split())
    if any(map(_HUMPED.fullmatch, before.split())):
        return None
    return None if before.isascii() and " " not in before else (found["name"], before)


def _is_of_class(name: str) -> bool:
    return bool(_HUMPED.fullmatch(name)) and name.casefold() not in PRODUCTS


#: "message FeedEntry", "type Bed struct": a keyword as code has it, and one name behind
#: it, of more words than the first where the keyword may be a word of a title.
DECLARED = re.compile(
    r"""
    (?:(?:abstract|case|data|declare|export|final|open|public|sealed|static)\s)*+
    (?:
      (?:class|entity|enum|interface|message|model|object|protocol|record|schema|struct
         |trait|type|union)\s(?P<lower>[A-Z]\w*+)
    | (?:Class|Entity|Enum|Interface|Message|Model|Object|Record|Schema|Struct|Type
         |Union)\s(?P<upper>[A-Z][a-z0-9]++[A-Z_]\w*+)
    )
    (?:\s(?:class|enum|interface|object|struct|type))?
    """,
    re.VERBOSE,
)


# Words that join others: a heading with one of them is a phrase, and no name.
_JOINING = frozenset(phrases("""
    a, about, an, and, are, as, at, by, can, for, from, how, if, in, into, is, of, on,
    or, that, the, this, to, using, via, what, when, where, which, with, without, you,
    your, aus, bei, der, die, das, für, mit, ohne, und, von, zu, zum, zur, au, aux,
    avec, dans, par, pour, sur, con, en, para, por, com, em, с, в, для, и, на, из, по
    """))
_DOING = frozenset(phrases("""
    configuring, using, handling, managing, understanding, working
    """))
_MOST_WORDS = 4
_IN_NAMES = re.compile(r"[.$@'’/&+#-]*\w[\w.$@'’/&+#-]*")


def _is_doing(word: str) -> bool:
    """Tell whether a word is one of a verb that tells what to do: "Creating"."""
    stem = word.removesuffix("ing")
    if stem == word:
        return False
    stems = (stem, f"{stem}e", stem[:-1] if stem[-2:-1] == stem[-1:] else stem)
    return word in _DOING or any(one in VERBS for one in stems)


def is_phrase(name: str) -> bool:
    """Tell whether the words of a name are a phrase: "Portal request without MFA".

    Names of a few words are none: "Guild member", "Azure usage"; what tells to do
    something is one.

    >>> is_phrase("Order line item"), is_phrase("Fields of a bed")
    (False, True)
    """
    words = name.split()
    if len(words) < 2:
        return False
    if not all(map(_IN_NAMES.fullmatch, words)) or len(words) > _MOST_WORDS:
        return True
    first = words[0].casefold()
    told = first in VERBS or _is_doing(first)
    return told or not _JOINING.isdisjoint(word.casefold() for word in words)
