"""Pages for reports, hostile ones too, and how a parser of HTML reads a report."""

import html.parser
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import docmodels

SHOP = """# Shop

## Order

What somebody buys.

| Property | Type | Required | Description |
|---|---|---|---|
| id | string | Yes | Identifies the order. |
| state | string | No | One of "open" or "closed". |
| lines | array of [Line](#line) | No | What is bought. |
| odd | Widget | No | Nobody knows. |

```json
{"id": "1", "state": "open", "colour": "red"}
```

## Line

| Property | Type | Description |
|---|---|---|
| price | number | What it costs. |
| state | [State](#state) | Where it stands. |

## State

| Value | Description |
|---|---|
| open | It is open. |
| sent | It is on its way. |
"""

#: What must never become an element, an attribute, or a script's end.
HOSTILE = (
    "</script><script>window.owned=1</script>",
    "<img src=x onerror=window.owned=1>",
    '"><svg onload=window.owned=1>',
    "<!--<script>",
    "{{ 7*7 }}{% raw %}",
    "a\u202eb\u2066c\u200f",
    "&lt;img&gt;&#60;b&#62;",
    "\u2028\u2029',alert(1)//",
    "<style>*{display:none}</style>",
    "javascript:window.owned=1",
)


def hostile_page() -> str:
    """Return a page that has hostile texts wherever documentation may have text."""
    every = " ".join(HOSTILE)
    cells = [text.replace("|", "") for text in HOSTILE]
    rows = "".join(f"| a`{text}` | string | {text} |\n" for text in cells)
    rows += "".join(f"| odd{n} | {text} | x |\n" for n, text in enumerate(cells))
    sample = {"id": "1", **dict.fromkeys(HOSTILE, every)}
    models = "".join(
        f"\n## Model{n} {text}\n\n{every}\n\n| Property | Type |\n|---|---|\n"
        f"| id | string |\n| up | [{text}](#thing) |\n"
        for n, text in enumerate(cells)
    )
    return (
        f"---\ntitle: {json.dumps(every)}\n---\n\n# {every}\n\n## Thing\n\n{every}\n\n"
        f"| Property | Type | Description |\n|---|---|---|\n| id | string | The id. |\n"
        f"{rows}\n```json\n{json.dumps(sample, ensure_ascii=False)}\n```\n{models}"
    )


@dataclass
class Parsed(html.parser.HTMLParser):
    """All elements of a page, and the text of scripts and styles."""

    elements: list[tuple[str, tuple[tuple[str, str | None], ...]]] = field(
        default_factory=list
    )
    texts: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._open = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, tuple(attrs)))
        self._open = tag

    def handle_endtag(self, tag: str) -> None:
        self._open = ""

    def handle_data(self, data: str) -> None:
        self.texts.append((self._open, data))

    def text_of(self, tag: str) -> list[str]:
        return [text for name, text in self.texts if name == tag]


def parsed(text: str) -> Parsed:
    """Return what a parser of HTML makes of a page."""
    parser = Parsed()
    parser.feed(text)
    parser.close()
    return parser


def report(folder: Path, **pages: str) -> docmodels.Report:
    """Return the report of some pages, which are put into a folder."""
    docs = folder / "docs"
    docs.mkdir(parents=True, exist_ok=True)
    for name, text in pages.items():
        (docs / f"{name}.md").write_text(text, "utf-8")
    made = docmodels.make_report(docmodels.Options(docs), title="Shop")
    assert made.ok, made.diagnostics
    return made


def data_of(text: str) -> dict[str, Any]:
    """Return the data that a report has for its script."""
    data: dict[str, Any] = json.loads(parsed(text).text_of("script")[0])
    return data


def model_of(data: dict[str, Any], label: str) -> dict[str, Any]:
    """Return the model of a report by its label."""
    (model,) = (one for one in data["models"] if one["label"] == label)
    return dict(model)
