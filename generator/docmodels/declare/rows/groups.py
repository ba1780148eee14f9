"""Follows which rows of a table are alternatives: those below *oneOf*."""

from docmodels.declare.rows.wildcards import Joint


class Groups:
    """Knows, row by row, whether a property is one of alternatives."""

    def __init__(self, joint: Joint | None = None) -> None:
        """Begin a table; `joint` is what a word above it says of all its rows."""
        # from which indent on rows are what an object may have, not what it has
        self._optional_from = None if joint in (None, "parts") else 0
        self._denied = joint == "denied"
        # how far the first row below a word such as *oneOf* is set off
        self._first_inside: int | None = None

    def open(self, joint: Joint, indent: int) -> None:
        """Go on with the rows below one that only groups others."""
        if joint != "parts":
            self._optional_from, self._first_inside = indent, None
            self._denied = joint == "denied"
        else:
            self._leave(indent)

    def is_alternative(self, indent: int) -> bool:
        """Tell whether the next property is one of alternatives.

        Where these are set off from the word that groups them, a property that
        is not is none of them.
        """
        self._leave(indent)
        start = self._optional_from
        if start is None:
            return False
        if self._first_inside is None:
            self._first_inside = indent
        elif indent == start and self._first_inside > indent:
            self._optional_from = None
        return self._optional_from is not None

    def tells_kinds(self, indent: int) -> bool:
        """Tell whether rows without names have the kinds of what they are below."""
        self._leave(indent)
        return indent > 0 and self._optional_from is not None and not self._denied

    def _leave(self, indent: int) -> None:
        """End the alternatives at a row that is less set off than they are."""
        if self._optional_from is not None and indent < self._optional_from:
            self._optional_from = None
