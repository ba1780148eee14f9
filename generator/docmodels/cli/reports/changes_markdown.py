"""What has changed, as the comment of a pull request.

What pages say is text of the comment and nothing else: no tag, no link, no image, no
mention of a person, and no fence that ends too early.
"""

import re
from collections.abc import Iterator, Sequence

from docmodels.cli.reports.changes import ShownComparison, counted, impacts
from docmodels.cli.reports.excerpts import safe
from docmodels.core.changes import Finding, Impact
from docmodels.core.wording import count

#: What the comment begins with.
COMMENT = "**docmodels diff:**"
#: GitHub takes comments of 65,536 characters.
_LONGEST = 60_000
#: What begins something in Markdown or HTML, or in GitHub's own additions: two signs
#: of an address are enough to make a link of it, and GH-1 is an issue.
_SIGNS = re.compile(r"[\\`*_\[\]<>#|~&$@]|:(?=//)|(?<=www)\.|(?<=gh)-", re.I)
#: What does not show between two characters that must not stand side by side.
_NOTHING = "\u2060"
_BACKTICKS = re.compile(r"`+")

Item = tuple[ShownComparison, Finding]


def changes_markdown(shown: Sequence[ShownComparison]) -> str:
    """Return one line with the counts, then the changes, breaking ones first.

    All but the breaking ones are folded up.  What would make the comment too long is
    only counted.
    """
    items = [(each, one) for each in shown for one in each.comparison.findings]
    several = len(shown) > 1
    lines = [f"{COMMENT} {counted(shown)}", ""]
    room = _LONGEST
    for title, part in _parts(items):
        told, left = _listed(part, room, several)
        room -= sum(map(len, told))
        if left:
            told.append(f"- … and {left:,} more: `docmodels diff` lists all of them\n")
        if title == Impact.BREAKING:
            lines += ["### Breaking", "", *told, ""]
        else:
            summary = f"<summary>{count(len(part), f'{title} change')}</summary>"
            lines += [f"<details>{summary}", "", *told, "", "</details>", ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _parts(items: Sequence[Item]) -> Iterator[tuple[str, list[Item]]]:
    for severity in Impact:
        part = [i for i in items if i[1].severity is severity and not i[1].accepted]
        if part:
            yield str(severity), part
    accepted = [item for item in items if item[1].accepted]
    if accepted:
        yield "accepted", accepted


def _listed(items: Sequence[Item], room: int, several: bool) -> tuple[list[str], int]:
    """Return as many items as there is room for, and how many are left."""
    told: list[str] = []
    for index, (each, one) in enumerate(items):
        item = _item(each, one, several)
        room -= len(item)
        if room < 0:
            return told, len(items) - index
        told.append(item)
    return told, 0


def _item(each: ShownComparison, one: Finding, several: bool) -> str:
    where = each.near(one) or each.was(one)
    was = each.was(one)
    facts = [_code(one.rule), escaped(impacts(one))]
    facts += [_code(where)] if where else []
    facts += [f"was {_code(was)}"] if was and was != where else []
    facts.append(_code(one.fingerprint))
    package = f"{escaped(each.comparison.package)}: " if several else ""
    return f"- {package}{_sentence(one)}<br>{' · '.join(facts)}"


def _sentence(one: Finding) -> str:
    """Return the message; what it is about is the symbol, as code."""
    subject, _, rest = one.message.partition(" ")
    if one.symbol == subject or one.symbol.endswith(f".{subject}"):
        return f"{_code(one.symbol)} {escaped(rest)}"
    symbol = f"{_code(one.symbol)}: " if one.symbol else ""
    return f"{symbol}{escaped(one.message)}"


def escaped(text: str) -> str:
    """Return a text of one line as Markdown that says just that.

    Signs become references of HTML; one after which GitHub would look for a person,
    an issue or an address is told apart from what follows.
    """
    line = safe(" ".join(text.split()))
    return _SIGNS.sub(lambda match: _escape(match[0]), line)


def _escape(sign: str) -> str:
    made = f"&#{ord(sign)};"
    return f"{made}{_NOTHING}" if sign in "@#:.-" else made


def _code(text: str) -> str:
    """Return a text as code, in more backticks than it has."""
    line = safe(" ".join(text.split()))
    longest = max(map(len, _BACKTICKS.findall(line)), default=0)
    fence = "`" * (longest + 1)
    space = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{space}{line}{space}{fence}"
