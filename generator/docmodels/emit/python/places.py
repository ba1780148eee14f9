"""Where a decoded value comes from, and what it is stored in."""

from dataclasses import dataclass

from docmodels.core.generated_names import PAGE_MODULE
from docmodels.emit.python.literals import string_literal


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value comes from: `container[key]`, now in `variable`.

    `listed` says that the container is a list, whose items have no key.
    `local` is what local variables for it are called.
    """

    container: str
    key: str
    variable: str
    listed: bool
    deep: bool
    local: str
    level: int = 1

    def wrong(self, what: str) -> str:
        """Return the call that refuses the value."""
        literal = string_literal(what)
        if self.listed:
            return f"wrong_item({self.container}, {self.variable}, {literal})"
        return f"wrong({self.container}, {self.key}, {literal})"

    def inside(self, *, listed: bool) -> "Place":
        """Return the place of the values inside this one."""
        end = suffix(self.level)
        return Place(
            self.variable,
            f"key{end}",
            f"item{end}",
            listed,
            self.deep,
            f"{self.local}_{'item' if listed else 'value'}",
            self.level + 1,
        )


@dataclass(frozen=True, slots=True)
class IntoField:
    """A decoded value is stored in the field itself."""

    target: str

    def store(self, expression: str) -> str:
        """Return the statement that stores a value."""
        return f"{self.target} = {expression}"


@dataclass(frozen=True, slots=True)
class IntoContainer:
    """A decoded value is stored in a list, or in a map under `key`."""

    container: str
    key: str | None

    def store(self, expression: str) -> str:
        """Return the statement that stores a value."""
        if self.key is None:
            return f"{self.container}.append({expression})"
        return f"{self.container}[{self.key}] = {expression}"


Target = IntoField | IntoContainer


def variable(name: str) -> str:
    """Return the name of a local variable that hides none that a function uses.

    >>> variable("lines_item"), variable("wrong_item")
    ('lines_item', 'wrong_item_')
    """
    return f"{name}_" if name in PAGE_MODULE else name


def suffix(level: int) -> str:
    """Return what ends the names of variables so many containers deep."""
    return str(level) if level > 1 else ""
