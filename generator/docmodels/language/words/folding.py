"""When two spellings are the same name, the same title, the same words.

`name_key` tells names of models and properties from each other, `spelling_key`
does so where signs count; `normal_title` is for titles of columns and headings,
`plain_words` for sentences.
"""

import re
from collections.abc import Iterator

_NOT_IN_KEY = re.compile(r"[\W_]+")
# What joins the words of a name: spaces, hyphens, underscores.
_JOINTS = re.compile(r"[\s_-]+")
# What nothing closes is taken to the end, lest each ( in it begins another try.
_PARENTHESES = re.compile(r"\([^)]*+(\))?")
# Marks as Chinese and Japanese write them.
_WIDE = str.maketrans(
    "（）：，、；？！［］｛｝＜＞｜／。＊＝－\u3000", "():,,;?![]{}<>|/.*=- "
)


def name_key(name: str) -> str:
    """Return what all spellings of one name have in common: its letters and digits.

    >>> name_key("Portal request"), name_key("portalRequest[]")
    ('portalrequest', 'portalrequest')
    """
    if name.isalnum():
        return name.casefold()
    return _NOT_IN_KEY.sub("", name).casefold()


def spelling_key(name: str) -> str:
    """Return a name without case and what joins its words; other signs count.

    >>> spelling_key("Bed state"), spelling_key("bed-state"), spelling_key("@bed_state")
    ('bedstate', 'bedstate', '@bedstate')
    """
    return _JOINTS.sub("", name).casefold()


def last_part(name: str) -> str:
    """Return a name without the packages or namespaces before it.

    >>> last_part("hotel.Bed"), last_part("hotel::Bed")
    ('Bed', 'Bed')
    """
    return name.replace("::", ".").replace("\\", ".").rpartition(".")[2]


def narrow(text: str) -> str:
    """Write the marks of Chinese and Japanese as English does, one for one.

    >>> narrow("数组（字符串）")
    '数组(字符串)'
    """
    return text if text.isascii() else text.translate(_WIDE)


def normal_title(title: str) -> str:
    """Fold case and white space of a title, drop marks and parentheses.

    >>> normal_title("**Length** (min, max)"), normal_title("类型（type）：")
    ('length', '类型')
    >>> normal_title("【类型】")
    '类型'
    """
    words = _PARENTHESES.sub(
        lambda found: " " if found[1] else found[0], narrow(title).casefold()
    ).replace("_", " ")
    return " ".join(words.strip(" *:?#【】").split())


def plain_words(text: str) -> str:
    """Fold case and white space of a sentence, drop the marks of bold and code.

    >>> plain_words("Derived from  **`Bed`** ")
    'derived from bed'
    """
    words = " ".join(text.replace("*", " ").replace("`", " ").split())
    return words.strip(" _").casefold()


def singulars(name: str) -> Iterator[str]:
    """Yield the words of which `name` may be the plural.

    >>> list(singulars("boxes")), list(singulars("glass"))
    (['box', 'boxe'], [])
    """
    if name.endswith("ies"):
        yield name[:-3] + "y"
    if name.endswith(("ses", "xes", "zes", "ches", "shes")):
        yield name[:-2]
    if name.endswith("s") and not name.endswith("ss"):
        yield name[:-1]


def has_phrase(line: str, phrase: str) -> bool:
    """Tell whether a word or phrase stands in a line, not inside of other words.

    >>> has_phrase("the request body:", "request body")
    True
    >>> has_phrase("request / body:", "request body"), has_phrase("bodyguard", "body")
    (False, False)
    """
    at = line.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if not (_goes_on(line[max(at - 1, 0) : at]) or _goes_on(line[end : end + 1])):
            return True
        at = line.find(phrase, at + 1)
    return False


def _goes_on(char: str) -> bool:
    """Tell whether a character beside a word belongs to it: a letter, digit or _."""
    return char.isalnum() or char == "_"
