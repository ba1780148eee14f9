"""Reads front matter: the title of a page in YAML or TOML."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import yaml

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.guard import Unreadable, guarded
from docmodels.core.limits import MAX_DEPTH, MAX_DIGITS
from docmodels.core.toml import TomlError, parse_toml
from docmodels.parse.inlines import clean

_TOML_FENCE = "+++"
_NUMBERS = frozenset({"tag:yaml.org,2002:int", "tag:yaml.org,2002:float"})
#: How many keys may be merged into mappings, beside one for each character.
_MERGED_KEYS = 10_000
# What YAML 1.1 prints (section 4.1.1), without spaces and breaks beyond ASCII.
_PRINTED = r" -~\u00a1-\u1fff\u2010-\u2027\u2030-\ud7ff"
# A line of a mapping whose value is a text without escapes, a date with slashes, a
# short number or nothing; an empty line, and one of a comment.
_PLAIN_LINE = re.compile(
    rf"""(?:(?P<key>[A-Za-z][A-Za-z0-9_.-]{{0,99}}):(?:[ ]++(?:
      "(?P<double>(?:(?!["\\])[{_PRINTED}])*+)"
    | '(?P<single>(?:(?!')[{_PRINTED}])*+)'
    | (?P<plain>[A-Za-z](?:(?![#:])[{_PRINTED}]|:(?![ ]|\Z))*+)
    | [0-9]{{1,2}}/[0-9]{{1,2}}/[0-9]{{4}} | [1-9][0-9]{{0,8}}
    )[ ]*+|[ ]*+)|\#[{_PRINTED}]*+|)""",
    re.VERBOSE,
)
#: What YAML 1.1 takes for no text: https://yaml.org/type/bool.html and null.html.
_NO_TEXT = frozenset("y n yes no on off true false null".split())


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What front matter says; `title` is empty where it states none."""

    title: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()


class _Loader(yaml.SafeLoader):
    """A safe loader that knows the place of every value that it cannot make.

    Numbers have few digits, those of base 60 too, and mappings that are merged into
    others (`<<`) together not many more keys than the text has characters: they could
    double with each line.  Lists and mappings are nested no deeper than all else: at
    each sign PyYAML looks at all that are open.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._keys_left = len(text) + _MERGED_KEYS

    def fetch_more_tokens(self) -> None:
        super().fetch_more_tokens()
        if self.flow_level + len(self.indents) > MAX_DEPTH:
            reason = f"more than {MAX_DEPTH} levels of nesting"
            raise yaml.scanner.ScannerError(None, None, reason, self.get_mark())

    def flatten_mapping(self, node: yaml.MappingNode) -> None:
        super().flatten_mapping(node)
        self._keys_left -= len(node.value)
        if self._keys_left < 0:
            reason = "too many keys are merged"
            raise yaml.constructor.ConstructorError(None, None, reason, node.start_mark)

    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:
        try:
            if node.tag in _NUMBERS and len(node.value) > MAX_DIGITS:
                raise ValueError("too many digits")
            return super().construct_object(node, deep)
        except (yaml.MarkedYAMLError, RecursionError):
            raise
        except Exception as error:
            raise yaml.constructor.ConstructorError(
                None, None, f"{node.tag} cannot have this value", node.start_mark
            ) from error


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
        if found is None:
            return None
        if found["key"] == "title":
            value = found["double"] or found["single"] or found["plain"] or ""
            if found["plain"] and value.strip().lower() in _NO_TEXT:
                return None
            title = value
    return title


def read_any_yaml(path: str, text: str) -> FrontMatter:
    """Read front matter with a parser of YAML; `read_yaml` does it faster."""
    loader: _Loader | None = None
    try:
        loader = guarded(_Loader, text)
        return _stated(guarded(loader.get_single_data))
    except Unreadable as error:
        line, column = _place(text, error.__cause__, loader)
        reason = getattr(error.__cause__, "problem", None) or str(error)
        return _invalid(path, "YAML", 2 + line, column + 1, reason)


def _place(
    text: str, error: BaseException | None, loader: _Loader | None
) -> tuple[int, int]:
    """Return the line and the column of a fault, both counted from 0."""
    mark = getattr(error, "problem_mark", None)
    if mark is None and loader is not None:
        mark = loader.get_mark()  # how far it came
    if mark is not None:
        return mark.line, mark.column
    if isinstance(error, yaml.reader.ReaderError):
        start = text.rfind("\n", 0, error.position) + 1
        return text.count("\n", 0, error.position), error.position - start
    return 0, 0


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
