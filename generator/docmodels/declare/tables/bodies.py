"""Names the models of what is sent and of what comes back, after their operations."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from docmodels.core.page import Section
from docmodels.declare.tables.operations import (
    Requests,
    names_operation,
    operation_at,
    operation_in,
    tells_to_do,
)
from docmodels.declare.tables.parts import PartsOf
from docmodels.declare.tables.statuses import (
    STATUS_WORDS,
    calls_answer,
    is_reason,
    status_of_answer,
)
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import normal_title

# "200", "status code 404": behind it may stand what the status is called.
_STATUS = re.compile(r"(?:(?:http )?(?:status )?(?:code )?)([1-5]\d\d)\b")
_REMARKS = re.compile(r"(?<=\w)\s\([^()]{1,80}\)(?:\s?\([^()]{1,80}\))*+\s*+$")
# Remarks behind a heading: "Success (201 Created)", "Parameters (JSON)".
_STATUS_BEHIND = re.compile(
    r"[(（](?:(?P<bare>[1-5]\d\d)|HTTP ?(?P<plain>[1-5]\d\d)"
    r"|(?P<told>[1-5]\d\d) [A-Z][A-Za-z -]{1,40}+)"
    r"[)）]"
)
_JSON_BEHIND = re.compile(r"[(（](?:application/)?json(?: body)?[)）]", re.IGNORECASE)
# "Make a bed — 201 Created", "Make a bed → 201".
_DASH = re.compile(r"\s(?:[-–—|→⇒]|->|=>)\s")
# A number alone behind one of these is one of many things: "Pump - 500".
_HYPHENS = "-–—|"
_CODE = re.compile(r"[1-5]\d\d")
_LONGEST_HEADING = 200
_MAX_WORDS = 12
_RESPONSE = "Response"
_REQUEST = "Request"


@dataclass(frozen=True, slots=True)
class Body:
    """What is sent or comes back; `ending` ends the name of its model.

    `named` is how many words before that the heading has, which begin the name.
    """

    ending: str
    named: int = 0

    @property
    def is_sent(self) -> bool:
        """Whether it is what is sent."""
        return self.ending == _REQUEST


def body_of(title: str, dialect: Dialect) -> Body | None:
    """Return the body that a normal title heads.

    "Request body fields" heads what "Request body" does, "Bed response body" what
    comes back of a bed; a status is a response's.
    """
    if found := _STATUS.match(title):
        return _of_status(found[1])
    if (status := status_of_answer(title, dialect)) is not None:
        return _of_status(status)
    known = _known(dialect)
    *words, last = title.split() or [""]
    shorter = " ".join(words) if last in dialect.part_words else title
    ending = known.whole.get(title) or known.whole.get(shorter)
    if ending is not None:
        return body_ending(ending)
    if not (title.endswith(known.ends) or shorter.endswith(known.ends)):
        return None
    for end in known.ends:
        for ended in (title, shorter):
            if ended.endswith(end):
                named = len(ended.split()) - len(end.split())
                return replace(body_ending(known.whole[end[1:]]), named=named)
    return None


def _of_status(status: str) -> Body:
    return Body(_RESPONSE if status < "300" else f"{status}{_RESPONSE}")


def body_in_remark(heading: str) -> Body | None:
    """Return the body that the remark behind a heading tells of.

    >>> body_in_remark("Failure (404 Not Found)").ending
    '404Response'
    >>> body_in_remark("Parameters (JSON)").ending
    'Request'
    """
    plain = heading.replace("`", "").rstrip()
    last = max(plain.rfind("("), plain.rfind("（"))
    if last < 1:
        return None
    if found := _STATUS_BEHIND.fullmatch(plain[last:]):
        if found["bare"] is None or calls_answer(normal_title(plain[:last])):
            return _of_status(found["bare"] or found["plain"] or found["told"])
        return None
    return Body(_REQUEST) if _JSON_BEHIND.fullmatch(plain[last:]) else None


def split_tail(heading: str, dialect: Dialect) -> tuple[str, Body | None]:
    """Take what comes back, behind a dash or an arrow, off a heading: "Get it → 200".

    Return what stands before it, and the body; without one the heading and None.

    >>> from docmodels.language.words.dialect import DEFAULT
    >>> split_tail("Make a bed — response 201", DEFAULT)
    ('Make a bed', Body(ending='Response', named=0))
    >>> split_tail("Make a bed - well", DEFAULT)
    ('Make a bed - well', None)
    """
    told = body_in_remark(heading)
    plain = _REMARKS.sub("", heading.replace("`", "").strip(" *:#."))
    dashes = [*_DASH.finditer(plain)]
    if not dashes or len(plain) > _LONGEST_HEADING:
        return heading, None
    before, tail = plain[: dashes[-1].start()], plain[dashes[-1].end() :]
    words = normal_title(tail).split()
    statuses = [word for word in words if _CODE.fullmatch(word)]
    rest = " ".join(word for word in words if word not in {*statuses, *STATUS_WORDS})
    known = _known(dialect).whole.get(rest)
    # "Pump - 500" is a pump, and "Response - 500" a response.
    bare = words == statuses and dashes[-1][0].strip() in _HYPHENS
    told_before = normal_title(before)
    bare = bare and not (body_of(told_before, dialect) or calls_answer(told_before))
    if len(statuses) == 1 and (not rest or known == _RESPONSE or is_reason(tail)):
        return (heading, None) if bare else (before, _of_status(statuses[0]))
    if statuses or known is None:
        return heading, None
    # "Get it - response (JSON)" is a response, though JSON alone tells of a request.
    return before, body_ending(known) if told is None or told.is_sent else told


@dataclass(frozen=True, slots=True)
class _Known:
    """What headings of bodies are called, and how others end, the longest first.

    "Bed response body fields" is no "body fields".
    """

    whole: dict[str, str]
    ends: tuple[str, ...]


@lru_cache(maxsize=16)
def _known(dialect: Dialect) -> _Known:
    whole = dict(dialect.body_headings)
    phrases = sorted(whole, key=len, reverse=True)
    return _Known(whole, tuple(f" {phrase}" for phrase in phrases if " " in phrase))


def is_status(title: str) -> bool:
    """Tell whether a normal title is no more than a status: "status code 200"."""
    return _STATUS.fullmatch(title) is not None


def lists_a_body(title: str, dialect: Dialect) -> bool:
    """Tell whether a normal title surely heads a body, whatever its columns are called.

    "Request" may head the parameters of a path.
    """
    body = body_of(title, dialect)
    told = {"body", "json", "payload"}.intersection(title.split())
    signs = () if dialect.language is None else dialect.language.body_signs
    says = bool(told) or any(sign in title for sign in signs)
    return body is not None and (not body.is_sent or says)


def body_ending(words: str) -> Body:
    """Return the body whose model's name ends with some words, such as *request*."""
    return Body("".join(words.title().split()))


def role_of(title: str, request_sends: bool | None, dialect: Dialect) -> Body | None:
    """Return the body that a label heads, where an operation is near.

    "Payload" is what is sent, where the request sends anything (`request_sends`);
    "Result" is what comes back.
    """
    known = body_of(title, dialect)
    if known is not None or title not in dialect.body_roles:
        return known
    of_response = title in ("result", "results", "data")
    of_both = request_sends is False and title != "payload"
    return Body(_RESPONSE if of_response or of_both else _REQUEST)


def operation_of(
    parts: PartsOf, requests: Requests, section: Section, position: int
) -> str | None:
    """Return the name of the operation that a table of a body belongs to.

    The nearest heading that tells what to do counts, else the nearest method and
    path, else the nearest heading that is none of a body or a part.
    """
    page = parts.page
    request = requests.nearest(section, position)
    many = len(requests.own[section.index]) > 1
    for one in page.ancestors(section):
        if one is not section and request is None:
            own = requests.own[one.index]
            request = own[-1] if own else requests.beside[one.index]
        if not names_something(parts, one):
            continue
        words = parts.titles[one.index].split()
        told = not many and _is_operation(one.title, words, parts.dialect)
        if request is not None and not told:
            break
        return _fitting(operation_in(_title(parts, one)))
    if request is not None:
        return _fitting(operation_at(request.method, request.path))
    return _fitting(operation_in(page.title))


def _is_operation(title: str, words: list[str], dialect: Dialect) -> bool:
    """Tell whether a heading of a body is that of its operation: "Pay a cart"."""
    of_any_verb = len(words) > 2 and words[1] in dialect.determiners
    return of_any_verb or names_operation(title) or tells_to_do(words, dialect)


def names_something(parts: PartsOf, section: Section) -> bool:
    """Tell whether a heading is none of a part, of a body, or of what is around one."""
    if not section.level or section.index in parts.parts:
        return False
    title = parts.titles[section.index]
    before, tail = split_tail(section.title, parts.dialect)
    told = normal_title(before)
    if tail is not None and (_is_mute(told, parts.dialect) or calls_answer(told)):
        return False  # "Response — 200 OK", "Answer — 200 OK"
    if body_in_remark(section.title) and not tells_to_do(title.split(), parts.dialect):
        return tail is not None
    return not _is_mute(title, parts.dialect)


def _is_mute(title: str, dialect: Dialect) -> bool:
    """Tell whether a heading is that of a body, or of what is around one."""
    return (
        body_of(title, dialect) is not None
        or title in dialect.body_roles
        or title in foreign_titles(dialect)
        or names_nothing(title, dialect)
    )


def names_nothing(title: str, dialect: Dialect) -> bool:
    """Tell whether a heading inside a body names nothing: "The root object"."""
    return _mute_words(dialect).issuperset(title.split())


@lru_cache(maxsize=16)
def _mute_words(dialect: Dialect) -> frozenset[str]:
    known = {*dialect.body_words, *dialect.object_words, *dialect.part_words}
    return frozenset(known | {*dialect.parameter_kinds, "level"})


@lru_cache(maxsize=16)
def foreign_titles(dialect: Dialect) -> frozenset[str]:
    """Return what headings are called below which nothing is of a model."""
    return frozenset(phrase for phrase, _ in dialect.foreign_headings)


def _title(parts: PartsOf, section: Section) -> str:
    """Return the title of a heading, or the shorter one of its page that says it.

    Remarks in parentheses at its end are no part of what an operation is called.
    """
    title = parts.page.title
    words, others = normal_title(title).split(), parts.titles[section.index].split()
    if section is parts.title and words[:1] == others[:1] and len(words) < len(others):
        return title
    return _REMARKS.sub("", split_tail(section.title, parts.dialect)[0])


def _fitting(name: str) -> str | None:
    words = sum(char.isupper() for char in name)
    return name if name and words <= _MAX_WORDS else None


def body_name(operation: str | None, body: Body) -> str:
    """Return the name of the model of a body.

    >>> body_name("CreateCart", Body("Response"))
    'CreateCartResponse'
    """
    return f"{operation or ''}{body.ending}"
