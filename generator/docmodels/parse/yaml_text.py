"""Reads YAML, which anybody may have written, into plain data: the home of PyYAML."""

from typing import Any

import yaml

from docmodels.core.guard import Unreadable, guarded
from docmodels.core.limits import MAX_DEPTH, MAX_DIGITS

_NUMBERS = frozenset({"tag:yaml.org,2002:int", "tag:yaml.org,2002:float"})
#: How many keys may be merged into mappings, beside one for each character.
_MERGED_KEYS = 10_000


class YamlError(Exception):
    """A text that is no YAML; where from 0, if that is known, and the reason."""

    def __init__(self, line: int, column: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.column = column
        self.reason = reason


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


def parse_yaml(text: str) -> object:
    """Return what a text in YAML says; raises YamlError."""
    loader: _Loader | None = None
    try:
        loader = guarded(_Loader, text)
        return guarded(loader.get_single_data)
    except Unreadable as error:
        line, column = _place(text, error.__cause__, loader)
        reason = getattr(error.__cause__, "problem", None) or str(error)
        raise YamlError(line, column, reason) from error


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
