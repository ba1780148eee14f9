"""Draws the picture of README.md: documentation, models, what has changed.

    make docs

One drawing in two sets of colours.  `tests/test_picture.py` compares what it shows with
what docmodels makes of the pages in README.md and docs/diff.md.
"""

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"

#: The colours of what is drawn, for light and for dark pages.
PALETTES = {
    "light": {
        "panel": "#ffffff",
        "line": "#d0d7de",
        "text": "#1f2328",
        "quiet": "#656d76",
        "old": "#ffebe9",
        "new": "#dafbe1",
        "bad": "#cf222e",
    },
    "dark": {
        "panel": "#161b22",
        "line": "#3d444d",
        "text": "#e6edf3",
        "quiet": "#9198a1",
        "old": "#4d2427",
        "new": "#1c4428",
        "bad": "#ff7b72",
    },
}
#: What the picture shows: the lines of each panel, each with its kind.
DOCS = (
    ("quiet", "## Answer"),
    ("quiet", "| Property | Type   |"),
    ("quiet", "|----------|--------|"),
    ("text", "| text     | string |"),
    ("old", "| author   | string |"),
    ("new", "| writer   | string |"),
)
MODELS = (
    ("text", "class Answer(Model):"),
    ("quiet", '    """What was said to'),
    ("quiet", '    the customer."""'),
    ("text", "    text: str | None = None"),
    ("old", "    author: str | None = None"),
    ("new", "    writer: str | None = None"),
)
CHANGES = (
    ("quiet", "docs/ticket.md:22"),
    ("bad", "breaking[property-renamed]"),
    ("text", "Answer.author is called writer:"),
    ("text", '"author" in JSON is "writer"'),
    ("quiet", "breaking for readers"),
    ("quiet", "and writers"),
)
_PANELS = (
    (10, 220, "docs/ticket.md", DOCS),
    (335, 265, "helpdesk/models/ticket.py", MODELS),
    (705, 285, "What it means", CHANGES),
)
_ARROWS = ((230, 335, "generate"), (600, 705, "diff"))
_MARKS = {"old": "-", "new": "+"}  # colours alone do not tell everybody
_TOP, _HEIGHT, _FIRST, _STEP = 10, 190, 62, 22
_SANS = "font-family='system-ui, sans-serif'"
_MONO = "font-family='ui-monospace, Menlo, Consolas, monospace'"


def drawn(colours: dict[str, str]) -> str:
    """Return the picture as SVG in these colours."""
    title = "docmodels generate makes models of documentation, docmodels diff says what"
    head = (
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1000 210' role='img' "
        f"aria-label='{title} a change breaks'>"
    )
    parts = [head]
    for left, width, name, lines in _PANELS:
        parts += _panel(colours, left, width, name, lines)
    for start, end, command in _ARROWS:
        parts += _arrow(colours, start, end, command)
    return "\n".join((*parts, "</svg>\n"))


def _panel(
    colours: dict[str, str],
    left: int,
    width: int,
    name: str,
    lines: Iterable[tuple[str, str]],
) -> Iterator[str]:
    yield (
        f"<rect x='{left}' y='{_TOP}' width='{width}' height='{_HEIGHT}' rx='8' "
        f"fill='{colours['panel']}' stroke='{colours['line']}'/>"
    )
    yield _text(left + 22, _TOP + 24, name, colours["quiet"], f"{_SANS} font-size='13'")
    for number, (kind, text) in enumerate(lines):
        middle = _FIRST + number * _STEP
        style = f"{_MONO} font-size='13'"
        if kind in _MARKS:
            yield (
                f"<rect x='{left + 1}' y='{middle - 15}' width='{width - 2}' "
                f"height='{_STEP}' fill='{colours[kind]}'/>"
            )
            yield _text(left + 8, middle, _MARKS[kind], colours["text"], style)
        ink = colours.get(kind if kind in ("quiet", "bad") else "text", "")
        yield _text(left + 22, middle, text, ink, style)


def _arrow(
    colours: dict[str, str], start: int, end: int, command: str
) -> Iterator[str]:
    ink, middle = colours["quiet"], _TOP + _HEIGHT // 2
    yield (
        f"<path d='M{start + 10} {middle}H{end - 12}m-7 -6l8 6l-8 6' fill='none' "
        f"stroke='{ink}' stroke-width='2'/>"
    )
    style = f"{_SANS} font-size='13' text-anchor='middle'"
    centre = (start + end) // 2
    yield _text(centre, middle - 26, "docmodels", colours["text"], style)
    yield _text(centre, middle - 10, command, colours["text"], style)


def _text(x: int, y: int, text: str, ink: str, style: str) -> str:
    return (
        f"<text x='{x}' y='{y}' fill='{ink}' xml:space='preserve' {style}>"
        f"{escape(text, quote=False)}</text>"
    )


if __name__ == "__main__":
    PICTURES.mkdir(exist_ok=True)
    for name, colours in PALETTES.items():
        path = PICTURES / f"docmodels-{name}.svg"
        path.write_text(drawn(colours), "utf-8", newline="\n")
