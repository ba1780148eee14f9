"""Texts that try to get out of a string, and the places of documentation."""

import itertools
import re
from collections.abc import Callable, Collection
from pathlib import Path

#: What a text that gets out runs: it leaves a trace in the interpreter.
RUN = "__import__('builtins').__dict__.__setitem__('escaped',1)"

ENCODINGS = (
    "unicode_escape raw_unicode_escape utf-7 utf-16 rot13 latin-1 cp037 hex".split()
)
DIRECTIVES = (
    "fmt: off|fmt: skip|fmt: on|yapf: disable|noqa|noqa: F401|NOQA|ruff: noqa"
    "|flake8: noqa|type: ignore|type: ignore[assignment]|type: int|mypy: ignore-errors"
    "|mypy: disallow-any-expr|pyright: basic|pyright: ignore|pyright: strict"
    "|basedpyright: ignore|isort:skip_file|isort: off|pylint: disable=all"
    "|pylint: skip-file|nosec|pragma: no cover|pytype: skip-file|pyre-ignore-all-errors"
    "|##[error]x|##vso[task.prependpath]/x|##teamcity[x]|::error::x|.. include:: /x"
    "|@generated|-*- coding: latin-1 -*-|vim: set fileencoding=utf-7 :|!/bin/sh"
).split("|")
#: Each of these is written around code that would run.
FRAMES = (
    "{}",
    '"{}"',
    '"""{}"""',
    '"""\n{}\n"""',
    "'''{}'''",
    '"]\n{}\n["',
    '")\n{}\n("',
    '\\"\n{}\n\\"',
    '\\""" + {} + """',
    '""" + {} + """',
    '" + {} + "',
    '\\\\" + {} + "',
    "]{}[",
    "]; {}; x = [",
    "){}(",
    "\n{}\n",
    "\r{}\r",
    "\f{}",
    "\v{}",
    "\x85{}",
    "\u2028{}\u2028",
    "\u2029{}",
    "# {}",
    "x: {} = 1",
    "{{ {} }}",
    "{{% set x = {} %}}{{% endset %}}",
    "{{# {} #}}",
    "f'{{{}}}'",
    "\\x22\\x22\\x22\\n{}\\n",
    "\\u0022\\u0022\\u0022\\u000a{}\\u000a",
    "\\N{{QUOTATION MARK}}{}",
    "+ACIAIgAi-{}+ACIAIgAi-",
    ">>> {}",
    "``{}``",
    "\\{}",
    "{}\\",
    "{}\\\\\\",
    "class X: {}",
    "@{}",
    "lambda: {}",
    "x if {} else y",
    "Literal[{}]",
    "Dict[str, {}]",
    "{} | None",
)
HIDDEN = (
    "\u3164\uffa0\u115f\u1160\u2800\ufe0f\U000e0100\u034f\u17b4\u180b\U0001d159\u00ad"
)
FORMATS = "\u202e\u202d\u2066\u2069\u200f\u200b\u200d\ufeff\u061c\U000e0041\ufff9"
NEWER = "\U00010d50\U00031350\U000105c0\u1c89\ua7cb"
LONE = (
    '"|""|"""|""""|\\|\\\\|\\"|"\\|\'|`|%|{|}|{{|{%|{#|#|\x00|\x1b[31m|\x07|\x7f|\t'
    "|\\N{DIGIT ONE}|\\N{x}|\\u12|\\x1|\\U00110000|\\ud800|\\777|\\\n|&quot;"
    "|&#34;&#34;&#34;"
    "|&#10;import os|&#x0;|&#xD800;|../../x|..|.|/etc/passwd|C:\\x|con|nul.md|COM1"
    "|__init__|_runtime|__main__|__class__|__dict__|__slots__|__new__|__import__|exec"
    "|eval|print|self|cls|None|True|False|class|lambda|match|type|case|_|__|import os"
    "|Model|Page|DecodeError|to_dict|bind|Any|Literal|dataclasses|functools|data|value"
    "|model|rest|result|extra|depth|1|1a|\u2776|\u00b2|\u2e2f|\u0149|\u0390|\u0131|\u0130"
    "|\ufb01le|\uff21\uff22|\u212a|\u017f|\u1e9e|\u0301|x\u0301\u0302|\u05d0\u05d1|\ud7a4"
    "|\U0001f600|\ue000|\uffff|e\u0301|\u00e9|caf\u00e9|\u4e2d\u6587"
).split("|")


def values() -> tuple[str, ...]:
    """Return all texts, each once."""
    found = [f"coding={name} x" for name in ENCODINGS]
    found += [f"-*- coding: {name} -*-" for name in ENCODINGS]
    found += [f"coding:{name}\\x22\\x22\\x22\\n{RUN}#" for name in ENCODINGS[:2]]
    found += DIRECTIVES
    found += [frame.format(RUN) for frame in FRAMES]
    found += [f"ad{char}min" for char in HIDDEN + FORMATS + NEWER]
    found += [f"{char}x" for char in HIDDEN[:4]]
    found += LONE
    return tuple(dict.fromkeys(found))


def more_values() -> tuple[str, ...]:
    """Return texts made of two others, for a longer search."""
    short = [one for one in values() if len(one) < 40]
    pairs = itertools.product(short[::3], short[1::7])
    return tuple(dict.fromkeys(f"{a}{b}" for a, b in pairs))


#: A page; `<<place=filling>>` is a place, and what stands there otherwise.
PAGE = """\
---
title: <<front="Things">>
---

# <<heading=Thing>>

<<prose=A thing.>> <a id="<<anchor=thing>>"></a>

| Property | Type | Required | Default | Description | <<column=Notes>> |
|---|---|---|---|---|---|
| first | string | Yes | <<default=a>> | <<description=The first.>> | <<note=n>> |
| <<property=second>> | string | No | | A second. | |
| `<<property_in_ticks=third>>` | string | No | | <<wire=A third.>> | |
| <<nested=fourth>>.inner | string | No | | A part. | |
| fifth | <<type=string>> | No | | A type. | |
| sixth | array of [<<link_label=Other>>](<<link_target=#other>> "<<link_title=t>>") \
| No | | Others. | |
| seventh | [Other](#other) or <<type_in_union=string>> | No | | Either. | |
| eighth | string | No | | One of "<<quoted_value=on>>", "off" or "half". | |
| ninth | string | No | | Possible values: `<<listed_value=red>>`, `blue`. | |
| tenth | Dictionary<string, <<map_value=int>>> | No | | A map. | |
| kind | [Kind](#kind) | No | | A kind. | |

```<<fence=json>>
// <<sample_comment=a comment>>
{"first": "<<sample_value=x>>", "<<sample_key=second>>": 1}
```

## Other

Inherits from <<base=[Base](#base)>>.

| Property | Type | Description |
|---|---|---|
| name | string | The name. |

## Base

| Property | Type | Description |
|---|---|---|
| id | string | The id. |

## Kind

| Value | Description |
|---|---|
| <<enum_value=one>> | <<enum_description=The first.>> |
| two | The second. |

## <<enum_heading=State>> enum

| Member | Description |
|---|---|
| on | It works. |
| off | It rests. |
"""
_SECOND = """\
# Plain

| Property | Type | Description |
|---|---|---|
| id | string | The id. |
| thing | [Thing](things/thing.md) | A thing. |
"""
_PLACE = re.compile(r"<<(\w+)=(.*?)>>(?!>)")
PLACES = ("folder", "file", *(match[1] for match in _PLACE.finditer(PAGE)))


def pages(text: str, places: Collection[str]) -> dict[str, str]:
    """Return pages by path, `text` standing in `places` of them."""
    lines = []
    for line in PAGE.split("\n"):
        quote = _cell if line.startswith("|") else _line

        def filled(match: re.Match[str], quote: Callable[[str], str] = quote) -> str:
            if match[1] not in places:
                return match[2]
            return _yaml(text) if match[1] == "front" else quote(text)

        lines.append(_PLACE.sub(filled, line))
    folder = _name(text) if "folder" in places else "things"
    file = _name(text) if "file" in places else "thing"
    return {f"{folder}/{file}.md": "\n".join(lines), "plain.md": _SECOND}


def write(pages_: dict[str, str], folder: Path) -> None:
    """Write pages below a folder."""
    for path, text in pages_.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode("utf-8", "replace"))


def _cell(text: str) -> str:
    return _line(text.replace("|", "\\|"))


def _line(text: str) -> str:
    return " ".join(text.replace("\0", "").splitlines()).strip() or "x"


def _yaml(text: str) -> str:
    plain = (c if c.isascii() and c.isalnum() else f"\\U{ord(c):08x}" for c in text)
    return f'"{"".join(plain)}"'


def _name(text: str) -> str:
    """Return what can be the name of a file: no dot first, as those are hidden."""
    kept = text.replace("/", "\u2215").replace("\0", "").lstrip(".")
    return kept.encode("utf-8", "replace")[:150].decode("utf-8", "ignore") or "x"
