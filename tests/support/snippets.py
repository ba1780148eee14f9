"""What README.md and docs/ show in fences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
_FENCE = re.compile(r"^( *)```(\w*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Snippet:
    page: str
    line: int
    language: str
    text: str


def snippets(page: str) -> Iterator[Snippet]:
    """Yield the snippets of a page, whose path is below the root, in their order."""
    text = (ROOT / page).read_text("utf-8")
    for found in _FENCE.finditer(text):
        indent, language, body = found.groups()
        lines = [line.removeprefix(indent) for line in body.split("\n")]
        number = text.count("\n", 0, found.start()) + 1
        yield Snippet(page, number, language, "\n".join(lines))
