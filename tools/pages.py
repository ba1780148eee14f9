"""What the tools that write pages have in common."""

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"
START = "<!-- From here on `make docs` writes. -->\n"
END = "<!-- From here on a hand writes. -->\n"
_CODE = re.compile(r"(`+[^`]+`+)")
_LINK = re.compile(r"\](?=[(\[])")
#: What would be markup in plain text: not an underscore within a word.
_MARKUP = re.compile(r"[\\*<]|\](?=[(\[])|(?<!\w)_|_(?!\w)")


def renewed(name: str, text: str, made: str) -> str:
    """Return a page with `made` between its marks."""
    above, start, rest = text.partition(START)
    _, end, below = rest.partition(END)
    if not start or not end:
        raise SystemExit(f"{name} has lost one of its marks: {START}{END}")
    return f"{above}{START}\n{made}\n{END}{below}"


def write_pages(pages: Mapping[str, Callable[[], str]]) -> None:
    """Write what is made of each page, by its path below docs/."""
    for name, make in pages.items():
        path = DOCS / name
        text = renewed(name, path.read_text("utf-8"), make())
        path.write_text(text, "utf-8", newline="\n")


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a table of finished cells."""
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def section(title: str, head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a table below a heading."""
    return f"### {title}\n\n{table(head, rows)}\n"


def listed(words: Iterable[object]) -> str:
    """Return words as code, with commas."""
    return ", ".join(code(str(word)) for word in words)


def code(word: str) -> str:
    """Return a word as code in a cell."""
    fence = "``" if "`" in word else "`"
    return f"{fence}{cell(word)}{fence}"


def cell(text: str) -> str:
    """Return Markdown so that it can stand in a cell."""
    return text.replace("|", "\\|").replace("\n", " ")


def prose(text: str) -> str:
    """Return plain text as Markdown: nothing in it is markup, save for code."""
    return _outside_code(_MARKUP, text)


def sentence(text: str) -> str:
    """Return a sentence in Markdown that may show links, of which none is one."""
    return cell(_outside_code(_LINK, text))


def _outside_code(pattern: re.Pattern[str], text: str) -> str:
    parts = _CODE.split(text)
    parts[::2] = (pattern.sub(r"\\\g<0>", part) for part in parts[::2])
    return "".join(parts)


def fenced(text: str, language: str = "text") -> str:
    """Return text in a fence."""
    fence = "````" if "```" in text else "```"
    return f"{fence}{language}\n{text.rstrip()}\n{fence}"
