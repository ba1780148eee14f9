"""Reads front matter: the title of a page in YAML or TOML."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass

import yaml

from docmodels.catalogue import diagnose
from docmodels.diagnostics import Diagnostic, Span
from docmodels.inlines import clean

_TOML_FENCE = "+++"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What front matter says; `title` is empty where it states none."""

    title: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()


def read_yaml(path: str, text: str) -> FrontMatter:
    """Read what stands between the fences `---` at the top of a page."""
    try:
        values = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        return _invalid(path, "YAML", 2 + (mark.line if mark is not None else 0))
    return _stated(values)


def split_toml(path: str, lines: Sequence[str]) -> tuple[FrontMatter, Sequence[str]]:
    """Read front matter in TOML, which Markdown would take for text.

    Return it and the lines of the page; those of the front matter are empty.
    """
    stripped = [line.rstrip() for line in lines]
    if stripped[:1] != [_TOML_FENCE] or _TOML_FENCE not in stripped[1:]:
        return FrontMatter(), lines
    end = stripped.index(_TOML_FENCE, 1)
    try:
        found = _stated(tomllib.loads("\n".join(lines[1:end])))
    except tomllib.TOMLDecodeError:
        found = _invalid(path, "TOML", 1)
    return found, ["", *[""] * end, *lines[end + 1 :]]


def _stated(values: object) -> FrontMatter:
    if isinstance(values, dict) and isinstance(values.get("title"), str):
        return FrontMatter(clean(values["title"]))
    return FrontMatter()


def _invalid(path: str, language: str, line: int) -> FrontMatter:
    message = f"the front matter is not valid {language}; it was ignored"
    return FrontMatter("", (diagnose("front-matter", message, Span(path, line)),))
