"""Reading values from a table of the configuration, strictly.

Every method that finds something wrong adds a diagnostic and goes on with the
default, so that one run reports all that is wrong with a configuration.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace

from docmodels.cli.config.toml_places import Keys, find_places, nearest
from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.values import Value, distinct, show_value
from docmodels.core.wording import quoted, suggestion

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+\Z")


def dotted(keys: Keys) -> str:
    """Return a path of keys as TOML would write it."""
    return ".".join(k if _BARE_KEY.match(k) else quoted(k) for k in keys)


@dataclass(slots=True)
class Problems:
    """What is wrong with one configuration file, as it is found.

    `file` is the path as it is to be shown, `text` what stands in the file,
    `prefix` the table that holds the configuration.
    """

    file: str
    text: str
    prefix: Keys = ()
    found: list[Diagnostic] = field(default_factory=list)
    _places: dict[Keys, Span] | None = None
    _lines: list[str] | None = None

    def place(self, keys: Keys) -> Span | None:
        """Return where `keys` stand, or the innermost table around them."""
        if self._places is None:  # most files have no fault, and need no places
            self._places = find_places(self.text, self.file)
        return nearest(self._places, self.prefix + keys)

    def add(self, code: str, keys: Keys, message: str, hint: str | None = None) -> None:
        """Report something about the value at `keys`."""
        span = self.place(keys)
        found = diagnose(code, message, span, hint=hint, path=self.file)
        if span is not None:
            if self._lines is None:
                self._lines = self.text.split("\n")
            found = replace(found, excerpt=self._lines[span.line - 1].rstrip("\r"))
        self.found.append(found)


@dataclass(frozen=True, slots=True)
class TomlTable:
    """A table of the configuration and its place."""

    values: Mapping[str, object]
    keys: Keys
    problems: Problems

    def bad(self, key: str, message: str, hint: str | None = None) -> None:
        """Report `bad-value`; `message` goes on after the key's name."""
        keys = (*self.keys, key)
        self.problems.add("bad-value", keys, f"{dotted(keys)} {message}", hint)

    def only(self, known: Collection[str]) -> None:
        """Report every key that is not in `known`."""
        for key in self.values:
            if key not in known:
                where = dotted(self.problems.prefix + self.keys)
                place = f"[{where}]" if where else "the top of the file"
                message = f"unknown key {quoted(key)} in {place}"
                hint = suggestion(key, known)
                self.problems.add("unknown-key", (*self.keys, key), message, hint)

    def require(self, *keys: str) -> bool:
        """Report every one of `keys` that is missing; tell whether none is."""
        missing = [key for key in keys if key not in self.values]
        for key in missing:
            message = f"[{dotted(self.problems.prefix + self.keys)}] has no {key}"
            self.problems.add("missing-key", self.keys, message)
        return not missing

    def table(self, key: str) -> "TomlTable":
        """Return the table under `key`; an empty one when there is none."""
        value = self.values.get(key, {})
        if not isinstance(value, dict):
            self.bad(key, f"must be a table, not {_shown(value)}")
            value = {}
        return TomlTable(value, (*self.keys, key), self.problems)

    def tables(self) -> Iterator[tuple[str, "TomlTable"]]:
        """Return what this table holds, each of which must be a table."""
        for key, value in self.values.items():
            table = self.table(key)
            if isinstance(value, dict):
                yield key, table

    def text(self, key: str) -> str | None:
        """Return the string under `key`, which must not be empty."""
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, str):
            self.bad(key, f"must be a string, not {_shown(value)}")
            return None
        if not value.strip() or "\0" in value:
            self.bad(key, "must not be empty" if not value.strip() else "has a NUL")
            return None
        return value

    def texts(self, key: str) -> tuple[str, ...] | None:
        """Return the array of strings under `key`, each one once."""
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            wrong = value
            if isinstance(value, list):
                wrong = next(v for v in value if not isinstance(v, str))
            self.bad(key, f"must be an array of strings, not {_shown(wrong)}")
            return None
        for item, times in Counter(value).items():
            if not item.strip():
                self.bad(key, "holds an empty string")
            elif times > 1:
                self.bad(key, f"names {quoted(item)} more than once")
        return tuple(dict.fromkeys(value))

    def scalars(self, key: str) -> tuple[Value, ...] | None:
        """Return the strings, whole numbers and booleans under `key`, each one once."""
        value = self.values.get(key)
        if value is None:
            return None
        wrong = value
        if isinstance(value, list):
            odd = [v for v in value if not isinstance(v, (str, int))]
            if not odd:
                # 1 and true are equal in Python, and two values here
                times = Counter((type(v), v) for v in value)
                for item in distinct(value):
                    if times[type(item), item] > 1:
                        self.bad(key, f"names {show_value(item)} more than once")
                return distinct(value)
            wrong = odd[0]
        kinds = "strings, whole numbers or booleans"
        self.bad(key, f"must be an array of {kinds}, not {_shown(wrong)}")
        return None

    def flag(self, key: str) -> bool | None:
        """Return the boolean under `key`."""
        value = self.values.get(key)
        if value is None or isinstance(value, bool):
            return value
        self.bad(key, f"must be true or false, not {_shown(value)}")
        return None

    def choice(self, key: str, known: Collection[str], noun: str) -> str | None:
        """Return the string under `key`, which must be one of `known`."""
        value = self.text(key)
        if value is None or value in known:
            return value
        self._unknown(key, value, known, noun)
        return None

    def choices(
        self, key: str, known: Collection[str] | None, noun: str
    ) -> tuple[str, ...] | None:
        """Return the strings under `key`: one or more, all of `known` if given."""
        values = self.texts(key)
        if values == ():
            self.bad(key, f"must name at least one {noun}")
        for value in values or ():
            if known is not None and value not in known:
                self._unknown(key, value, known, noun)
        return values or None

    def _unknown(self, key: str, value: str, known: Collection[str], noun: str) -> None:
        self.bad(
            key, f"names an unknown {noun}: {quoted(value)}", suggestion(value, known)
        )


def _shown(value: object) -> str:
    """Say what a value is, in TOML's words."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return f"the string {quoted(value)}"
        case int() | float():
            return f"the number {value}"
        case list():
            return "an array"
        case dict():
            return "a table"
        case _:
            return f"the date or time {value}"
