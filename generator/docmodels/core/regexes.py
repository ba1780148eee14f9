"""Tells which regular expressions JSON Schema knows: those of ECMAScript.

https://tc39.es/ecma262/#sec-patterns, as the flag `u` has them, which JSON Schema
2020-12 (section 6.4 of its core) asks for.  Nothing here compiles or runs one.
"""

import re
from collections.abc import Iterator

from docmodels.core.numerals import whole_number

_LONGEST = 1_000
#: What may stand behind a backslash anywhere, beside marks of the syntax.
_ESCAPE = re.compile(
    r"""\\(?:
      [fnrtv] | [dDsSwW] | c[A-Za-z] | x[0-9A-Fa-f]{2} | 0(?![0-9])
    | u(?:[0-9A-Fa-f]{4}|\{(?:0++|0*+(?:10|[0-9A-Fa-f])?[0-9A-Fa-f]{1,4})\})
    | [pP]\{(?:L[Cultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfsno]?
        |Any|ASCII|Alphabetic|Letter|Uppercase|Lowercase|Number|White_Space
        |(?:Script|sc)=(?:Latin|Greek|Cyrillic|Han|Hiragana|Katakana|Hangul|Arabic
        |Hebrew|Thai))\}
    | [\^$\\.*+?()\[\]{}|/]
    )""",
    re.VERBOSE,
)
_TOKEN = re.compile(
    r"""(?P<open>\((?:\?(?:[:=!]|<[=!]|<(?P<name>[A-Za-z_$][A-Za-z0-9_$]{0,60})>)|(?!\?)))
    | (?P<close>\))
    | (?P<bar>\|)
    | (?P<edge>[\^$]|\\[bB])
    | (?P<count>[*+?]\??|\{(?P<least>[0-9]{1,9})(?:,(?P<most>[0-9]{0,9}))?\}\??)
    | (?P<number>\\[1-9][0-9]?)
    | (?P<reference>\\k<(?P<referred>[A-Za-z_$][A-Za-z0-9_$]{0,60})>)
    | (?P<escape>\\)
    | (?P<class>\[)
    | (?P<char>[^*+?(){}\[\]])""",
    re.VERBOSE,
)
_CONTROLS = {
    "b": "\b",
    "f": "\f",
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "v": "\v",
    "0": "\0",
}
_FLAGGED = re.compile(r"/.+/(?!u$)[dgimsuvy]+", re.DOTALL)
_BETWEEN_SLASHES = re.compile(r"/(?P<body>.+)/u?", re.DOTALL)


def ecma_regex(text: str) -> str | None:
    r"""Return `text` as a regular expression of ECMAScript; None if it is none.

    Slashes around it go, and so do backslashes that are not needed, which the flag
    `u` refuses.

    >>> ecma_regex(r"/^[A-Z]\-\d$/") == r"^[A-Z]-\d$", ecma_regex("(?P<a>b)")
    (True, None)
    """
    slashed = _BETWEEN_SLASHES.fullmatch(text)
    body = slashed["body"] if slashed else text
    if _FLAGGED.fullmatch(text):  # it means something else without its flags
        return None
    if not body or len(body) > _LONGEST or not body.isprintable():
        return None
    try:
        return "".join(_parts(body))
    except ValueError:
        return None


def _parts(text: str) -> Iterator[str]:
    """Yield the parts of an expression in turn; raises `ValueError` for a wrong one."""
    at, groups, names = 0, 0, set[str]()
    open_groups: list[bool] = []  # whether what a group holds can be repeated
    referred: list[str] = []
    numbers: list[int] = []
    repeatable = False
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None:
            raise ValueError(text)
        part, at, kind = token[0], token.end(), token.lastgroup
        if token["open"] is not None:
            around = part.endswith(("=", "!"))
            open_groups.append(not around)
            groups += part == "(" or token["name"] is not None
            if token["name"] is not None:
                if token["name"] in names:
                    raise ValueError(text)
                names.add(token["name"])
            repeatable = False
        elif kind == "close":
            if not open_groups:
                raise ValueError(text)
            repeatable = open_groups.pop()
        elif token["count"] is not None:
            if not repeatable or not _is_count(token["least"], token["most"]):
                raise ValueError(text)
            repeatable = False
        elif kind == "class":
            part, at = _class(text, at)
            repeatable = True
        elif kind == "escape":
            part, at = _escape(text, at - 1, "")
            repeatable = True
        else:
            if kind == "number":
                numbers.append(whole_number(part[1:]) or 0)
            elif token["referred"] is not None:
                referred.append(token["referred"])
            repeatable = kind not in ("bar", "edge")
        yield part
    if open_groups or not names.issuperset(referred) or max([0, *numbers]) > groups:
        raise ValueError(text)


def _is_count(least: str | None, most: str | None) -> bool:
    first, last = whole_number(least or ""), whole_number(most or "")
    return first is None or last is None or first <= last


def _class(text: str, at: int) -> tuple[str, int]:
    """Return a class of characters, whose bracket is before `at`, and its end."""
    parts = ["["]
    if text.startswith("^", at):
        parts.append("^")
        at += 1
    while not text.startswith("]", at):
        if at == len(text) or text.startswith("[:", at):
            raise ValueError(text)  # not closed, or a class of POSIX
        first, at = _member(text, at)
        parts.append(first)
        ranged = text.startswith("-", at) and not text.startswith("-]", at)
        if ranged and at + 1 < len(text):
            last, at = _member(text, at + 1)
            if not _is_range(first, last):
                raise ValueError(text)
            parts += ("-", last)
    return "".join((*parts, "]")), at + 1


def _member(text: str, at: int) -> tuple[str, int]:
    if text.startswith("\\b", at):
        return "\\b", at + 2  # the backspace, in a class
    return _escape(text, at, "-") if text[at] == "\\" else (text[at], at + 1)


def _is_range(first: str, last: str) -> bool:
    """Tell whether two members of a class can be the ends of a range."""
    ends = _code(first), _code(last)
    return ends[0] is not None and ends[1] is not None and ends[0] <= ends[1]


def _code(member: str) -> int | None:
    """Return the number of the character that a member is; None for a class."""
    if len(member) == 1:
        return ord(member)
    kind, rest = member[1], member[2:].strip("{}")
    match kind:
        case "d" | "D" | "s" | "S" | "w" | "W" | "p" | "P":
            return None
        case "u" | "x":
            return whole_number(f"0x{rest}")
        case "c":
            return ord(rest) % 32
        case _:
            return ord(_CONTROLS.get(kind, kind))


def _escape(text: str, at: int, more: str) -> tuple[str, int]:
    """Return what a backslash and what is behind it come to, and where that ends.

    `more` are marks that need a backslash here.
    """
    known = _ESCAPE.match(text, at)
    if known is not None:
        return known[0], known.end()
    after = text[at + 1 : at + 2]
    if not after or after.isalnum() or not after.isascii():
        raise ValueError(text)
    return (f"\\{after}" if after in more else after), at + 2
