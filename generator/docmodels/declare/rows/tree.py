"""The tree that a table draws: which names are set off below which."""

from collections.abc import Sequence


class RowTree:
    """Gives names that are set off below another their dotted names."""

    def __init__(self, least: int = 0) -> None:
        """Begin a tree whose outermost names are set off by `least`."""
        self._least = least
        self._above: list[tuple[int, str]] = []

    def place(self, indent: int, names: Sequence[str]) -> tuple[str, ...] | None:
        """Return the dotted names of the next row; None if it stands below no row."""
        outer = self._outer(indent)
        inside = bool(self._above)
        placed = tuple(
            name if name.startswith(outer) else outer + name for name in names
        )
        self._above.append((indent, placed[-1]))
        return placed if inside or indent <= self._least else None

    def group(self, indent: int) -> str:
        """Let the rows below a row without a name be inside what that row is in.

        Return the dotted name of that, empty where it is the model.
        """
        outer = self._outer(indent).removesuffix(".")
        self._above.append((indent, outer))
        return outer

    def _outer(self, indent: int) -> str:
        while self._above and self._above[-1][0] >= indent:
            self._above.pop()
        above = self._above[-1][1] if self._above else ""
        return f"{above}." if above else ""
