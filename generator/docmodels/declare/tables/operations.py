"""Which operation a table belongs to: its request, and what it is called."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from docmodels.core.page import Html, Page, Paragraph, Sample, Section, Table
from docmodels.language.words.dialect import Dialect

#: The methods of HTTP that documentation of REST resources has.
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
_ANY_METHOD = "|".join(METHODS)
_METHOD = re.compile(rf"(?:{_ANY_METHOD})\s+\S*/")
_REQUEST = re.compile(rf"({_ANY_METHOD})\s+(\S*/\S*)")
# "getShip(id)", "new Harbour(config)", "addListener('docked', ...)"
_CALL = re.compile(r"""(?:new\s)?[\w.]+\([\w\s,={}.…:?'"]*\)$""", re.ASCII)
# What shows that a name before parentheses is one of a program: a word before it, what
# joins it to a class, what comes back, or a small letter.
_ARGUMENTS = r"\((?:[^()]++|\([^()]*+\))*+\)"
_OF_PROGRAM = re.compile(
    rf"""
    (?P<word>(?:\(?(?i:static|async|await|public|private|protected|abstract|final|export
      |function|def|fn|method)\)?:?\s|func\s(?:\([^()]*+\)\s)?|(?:const|let|var)\s\w++\s=\s)++
      (?:[\w<>\[\]]++\s)?)?
    (?P<joint>\.|\#|::|->)?[A-Za-z_$][\w$]*+(?P<joined>(?:(?:\.|\#|::|->)[\w$]++)++)?
    (?:<[\w,\ ]++>)?{_ARGUMENTS}(?:\.[\w$]++{_ARGUMENTS})*+
    (?P<back>\s?(?::|->|=>|→)\s?[\w<>\[\]{{}}|.&*?,\ ]++|\serror)?
    (?:\s\([a-z]++\))?
    """,
    re.VERBOSE | re.ASCII,
)
# A remark may tell where a name is used: "Bed (answer of GET /beds)".
_NAME_BEFORE_REMARK = re.compile(
    r"(?:\d{1,3}[.)]\s)?[A-Z][a-z0-9]++[A-Z]\w*+\s\([^()]{0,200}\)", re.ASCII
)
_PATH_OF_TAG = re.compile(r"""\b(?:path|url|endpoint)=["']([^"'\s]++)["']""")
_METHOD_OF_TAG = re.compile(
    r"""\bmethod=["'](get|post|put|patch|delete|head|options)["']""", re.IGNORECASE
)
_VERSION = re.compile(r"v\d+(?:\.\d+)*", re.IGNORECASE)
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")
_WORD = re.compile(r"[^\W_]+")
_VARIABLE = "{:<[$"
_SERVER = ("base", "host", "server", "url")
_ARTICLES = frozenset(("a", "an", "the"))
# What a heading may call an operation: "Create cart request" asks for "Create cart".
_CALLED = frozenset(
    ("api", "call", "endpoint", "method", "operation", "request", "response")
)

_PREPOSITIONS = frozenset(("by", "for", "from", "of", "through", "to", "via", "with"))


@dataclass(frozen=True, slots=True)
class Request:
    """A method and a path; `position` counts the blocks of their section."""

    method: str
    path: str
    position: int

    @property
    def has_body(self) -> bool:
        """Whether a request of this method sends a body."""
        return self.method in ("POST", "PUT", "PATCH", "DELETE")

    @property
    def sends(self) -> bool | None:
        """Whether it surely sends a body; None where it may."""
        return None if self.method == "DELETE" else self.has_body


def request_in(title: str) -> Request | None:
    """Return the method and the path in a heading, if there is one: `GET /ships`."""
    found = _REQUEST.search(title.replace("`", " "))
    return Request(found[1], found[2], 0) if found else None


@dataclass(frozen=True, slots=True)
class Requests:
    """The requests of a page.

    `own` are those between each heading and the next; `beside` is the last one below
    the headings before it that name nothing themselves, such as "HTTP request";
    `within` is the one request of a heading and all that is below it, None where
    there are several.
    """

    own: tuple[tuple[Request, ...], ...]
    beside: tuple[Request | None, ...]
    within: tuple[Request | None, ...]

    def before(self, section: Section, position: int) -> Request | None:
        """Return the last request of a section before one of its blocks."""
        own = self.own[section.index]
        above = bisect_left(own, position, key=lambda one: one.position)
        return own[above - 1] if above else None

    def nearest(self, section: Section, position: int) -> Request | None:
        """Return the request that a block of a section belongs to, if it is near."""
        return self.before(section, position) or self.beside[section.index]

    def around(self, page: Page, section: Section) -> Request | None:
        """Return the request of the innermost heading that has but one."""
        first = next(
            (at for at, one in enumerate(section.blocks) if isinstance(one, Table)),
            len(section.blocks),
        )
        if found := self.nearest(section, first):
            return found
        for one in page.ancestors(section)[1:]:
            if self.own[one.index] or self.within[one.index]:
                return self.within[one.index] or self.own[one.index][-1]
            if self.beside[one.index]:
                return self.beside[one.index]
        return None


def find_requests(page: Page, names: Callable[[Section], bool]) -> Requests:
    """Find the methods and paths of a page; `names` tells which headings name one."""
    own = tuple(tuple(_requests(section)) for section in page.sections)
    counts = [len(one) for one in own]
    first = [one[0] if one else None for one in own]
    for section in reversed(page.sections):
        if section.parent is not None:
            counts[section.parent] += counts[section.index]
            first[section.parent] = first[section.index] or first[section.parent]
    within = tuple(
        one if count == 1 else None for one, count in zip(first, counts, strict=True)
    )
    return Requests(own, tuple(_beside(page, own, names)), within)


def _beside(
    page: Page, own: Sequence[Sequence[Request]], names: Callable[[Section], bool]
) -> Iterator[Request | None]:
    last: dict[int | None, Request] = {}
    for section in page.sections:
        named = names(section)
        yield None if named else last.get(section.parent)
        if own[section.index] and not named:
            last[section.parent] = own[section.index][-1]


def _requests(section: Section) -> Iterator[Request]:
    for position, block in enumerate(section.blocks):
        if isinstance(block, Paragraph | Sample):
            if found := _REQUEST.match(block.text.strip().lstrip("`")):
                yield Request(found[1], found[2], position)
        elif isinstance(block, Html):
            path = _PATH_OF_TAG.search(block.text)
            method = _METHOD_OF_TAG.search(block.text)
            if path and method and "/" in path[1]:
                yield Request(method[1].upper(), path[1], position)


def tells_to_do(words: list[str], dialect: Dialect) -> bool:
    """Tell whether a heading tells what to do: "Delete a badge".

    "Add badge response" does not: it names what comes back.
    """
    if len(words) < 2:
        return False
    if words[-1] in dialect.message_words and words[-2] not in dialect.determiners:
        return False
    return words[0] in dialect.verbs or (
        words[0] in dialect.verbs_or_nouns and words[1] in dialect.determiners
    )


def names_operation(title: str) -> bool:
    """Tell whether a heading is a request or a call: `GET /ships`, `getShip(id)`.

    A remark behind the name of a type says nothing: "ShipList (see GET /ships)".
    """
    plain = title.replace("`", "").strip()
    if _NAME_BEFORE_REMARK.fullmatch(plain):
        return False
    return bool(_METHOD.search(plain) or plain.startswith("/") or is_call(plain))


def is_call(title: str) -> bool:
    """Tell whether a heading is a call, or declares a function of a program.

    >>> is_call("getShip(id)"), is_call("limit(value: number): Collection")
    (True, True)
    >>> is_call("Ship (see below)"), is_call("ship(船)")
    (False, False)
    """
    plain = title.replace("`", "").strip()
    if _NAME_BEFORE_REMARK.fullmatch(plain) or not plain.isprintable():
        return False
    if _CALL.fullmatch(plain):
        return True
    found = _OF_PROGRAM.fullmatch(plain)
    if found is None or not plain.replace("→", "").isascii():
        return False
    shown = any(found[name] for name in ("word", "joint", "joined", "back"))
    return shown or plain[0].islower()


def operation_in(title: str) -> str:
    """Return the name of the operation that a heading names, in one word.

    A method and a path count where the heading has no other words.

    >>> operation_in("Create a cart"), operation_in("`GET /carts/{id}`")
    ('CreateCart', 'GetCartsById')
    """
    plain = title.replace("`", " ").strip()
    request = _REQUEST.search(plain)
    if request:
        named = _WORD.findall(plain[: request.start()])
        if not named:
            return operation_at(request[1], request[2])
        plain = plain[: request.start()]
    plain = _APOSTROPHE.sub("", plain)
    words = [w for w in _WORD.findall(plain) if w.casefold() not in _ARTICLES]
    while len(words) > 1 and words[-1].casefold() in _CALLED:
        if words[-2].casefold() in _PREPOSITIONS:
            break  # "Create a bed through the API"
        words.pop()
    return "".join(one[:1].upper() + one[1:] for one in words)


def operation_at(method: str, path: str) -> str:
    """Return the name of an operation that only has a method and a path.

    >>> operation_at("GET", "https://api.example/v2/boats/{boat_id}/crew")
    'GetBoatsByBoatIdCrew'
    """
    words = [method.capitalize()]
    _, host, rest = path.partition("://")
    plain = rest.partition("/")[2] if host else path
    for part in plain.partition("?")[0].split("/"):
        if _VERSION.fullmatch(part) or _is_base(part):
            continue
        if part[:1] in _VARIABLE and part:
            words.append("By")
        words += [one[:1].upper() + one[1:] for one in _WORD.findall(part)]
    return "".join(words)


def _is_base(part: str) -> bool:
    """Tell whether a part of a path stands for the server: `{baseURL}`."""
    folded = part.casefold()
    return part[:1] in _VARIABLE and any(one in folded for one in _SERVER)
