"""Reads front matter: the title of a page in YAML or TOML."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.toml import TomlError, parse_toml
from docmodels.parse.inlines import clean

_TOML_FENCE = "+++"
# What YAML 1.1 does not print (section 4.1.1), and spaces and breaks beyond ASCII.
_UNPRINTED = re.compile(r"[^ -~\u00a1-\u1fff\u2010-\u2027\u2030-\ud7ff]")
# A line of a mapping whose value is a text without escapes, a date with slashes, a
# short number or nothing; an empty line, and one of a comment.  All is printed.
_PLAIN_LINE = re.compile(
    r"""(?:(?P<key>[A-Za-z][A-Za-z0-9_.-]{0,99}):(?:[ ]++(?:
      "(?P<double>[^"\\]*+)"
    | '(?P<single>[^']*+)'
    | (?P<plain>[A-Za-z](?:[^#:]|:(?![ ]|\Z))*+)
    | [0-9]{1,2}/[0-9]{1,2}/[0-9]{4} | [1-9][0-9]{0,8}
    )[ ]*+|[ ]*+)|\#.*+|)""",
    re.VERBOSE,
)
#: What YAML 1.1 takes for no text: https://yaml.org/type/bool.html and null.html.
_NO_TEXT = frozenset("y n yes no on off true false null".split())


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What front matter says; `title` is empty where it states none."""

    title: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()


def read_yaml(path: str, text: str) -> FrontMatter:
    """Read what stands between the fences `---` at the top of a page."""
    title = plain_title(text)
    return read_any_yaml(path, text) if title is None else FrontMatter(clean(title))


def plain_title(text: str) -> str | None:
    r"""Return the title in YAML whose every line is one key and its value.

    Most front matter is that, and takes a hundredth of the time of a parser of YAML.
    None for all other text; empty where there is no title.

    >>> plain_title('title: "A bed"\nauthor: x'), plain_title("title: [A bed]")
    ('A bed', None)
    """
    title = ""
    for line in text.split("\n"):
        found = _PLAIN_LINE.fullmatch(line)
        if found is None or _UNPRINTED.search(line):
            return None
        if found["key"] == "title":
            value = found["double"] or found["single"] or found["plain"] or ""
            if found["plain"] and value.strip().lower() in _NO_TEXT:
                return None
            title = value
    return title


def read_any_yaml(path: str, text: str) -> FrontMatter:
    """Read front matter with a parser of YAML; `read_yaml` does it faster."""
    # PyYAML takes 0.02 s to import, which a run whose pages are plain need not do.
    from docmodels.parse.yaml_text import YamlError, parse_yaml

    try:
        return _stated(parse_yaml(text))
    except YamlError as error:
        return _invalid(path, "YAML", 2 + error.line, error.column + 1, error.reason)


def split_toml(path: str, lines: Sequence[str]) -> tuple[FrontMatter, Sequence[str]]:
    """Read front matter in TOML, which Markdown would take for text.

    Return it and the lines of the page; those of the front matter are empty.
    """
    stripped = [line.rstrip() for line in lines]
    if stripped[:1] != [_TOML_FENCE] or _TOML_FENCE not in stripped[1:]:
        return FrontMatter(), lines
    end = stripped.index(_TOML_FENCE, 1)
    try:
        found = _stated(parse_toml("\n".join(lines[1:end])))
    except TomlError as error:
        found = _invalid(path, "TOML", 1 + error.line, error.column, error.reason)
    return found, ["", *[""] * end, *lines[end + 1 :]]


def _stated(values: object) -> FrontMatter:
    if isinstance(values, dict) and isinstance(values.get("title"), str):
        return FrontMatter(clean(_whole(values["title"])))
    return FrontMatter()


def _whole(text: str) -> str:
    r"""Return a text in which no character is the half of one.

    The escapes of YAML can write such halves, as those of JSON do: two make a
    character, and one alone is none, which no file can hold.

    >>> _whole("\ud83d\udecf \ud83d")
    '\U0001f6cf \ufffd'
    """
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _invalid(
    path: str, language: str, line: int, column: int | None, reason: str
) -> FrontMatter:
    found = diagnose(
        "front-matter",
        f"the front matter is not valid {language}; it was ignored",
        Span(path, line, column),
        hint=f"{language} says: {reason}",
    )
    return FrontMatter("", (found,))
