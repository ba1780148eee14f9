"""Parses JSON, keeping the place of everything, and lets safe liberties pass.

No maintained library does both: the lenient ones (json5, pyjson5) give values
without places, and those with places are strict.  Read strictly, the grammar
is exactly RFC 8259.
"""

import json
import re

from docmodels.core.diagnostics import Span
from docmodels.core.limits import MAX_DEPTH, MAX_DIGITS
from docmodels.core.numerals import finite_number, whole_number
from docmodels.samples.json.faults import (
    Fault,
    name_fault,
    number_fault,
    rest_fault,
    separator_hint,
    value_fault,
)
from docmodels.samples.json.places import JsonError, Source
from docmodels.samples.json.tree import (
    ArrayNode,
    Atom,
    Document,
    ElidedNode,
    Member,
    Node,
    ObjectNode,
    ValueNode,
)


def parse_documents(source: Source) -> tuple[Document, ...]:
    """Parse the JSON documents that follow each other in `source`.

    Strictly first; where that fails, comments, trailing commas, ellipses,
    bare `<placeholders>`, typographic quotes around strings and unusual white
    space are let pass.  Raises JsonError for everything else.
    """
    try:
        return _Parser(source, lenient=False).documents()
    except JsonError:
        return _Parser(source, lenient=True).documents()


_STRICT_SPACE = re.compile(r"[ \t\n\r]*+")
_LENIENT_SPACE = re.compile(r"(?:[\s\ufeff\u200b]|//[^\n]*+|/\*(?s:.)*?\*/)*+")
_STRING = re.compile(
    r'"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+"'
)
_ESCAPE = re.compile(r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})')
_SMART_STRING = re.compile(r'[“”]([^"“”\\\x00-\x1f]*+)["“”]')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*+)(\.[0-9]++)?([eE][+-]?[0-9]++)?")
_CONSTANT = re.compile(r"(?:true|false|null)\b")
# Dots in a row, perhaps with words to the line's end, or one below the other.
_ELLIPSIS = re.compile(
    r"""
      (?:\.{3,}|…)
      (?:
        (?:(?!MARK)[\W\d]){0,80}+[^\W\d]  # up to the first letter
        (?:(?!MARK).){0,400}+(?=\n|\Z)
      )?
    | \.(?:[ \t]*\n\s*\.)+
    """.replace("MARK", r"[\n\"“”{}\[\]:,]"),
    re.VERBOSE,
)
_BARE_PLACEHOLDER = re.compile(r'<[^<>"\n]{1,80}>')
_CONSTANTS: dict[str, Atom] = {"true": True, "false": False, "null": None}


class _Parser:
    """A recursive-descent parser; `lenient` allows the safe liberties."""

    def __init__(self, source: Source, *, lenient: bool) -> None:
        self.text = source.text
        self.places = source.spans()
        self.lenient = lenient
        self.at = 0
        self.relaxed: dict[str, None] = {}
        self.repeated: list[Member] = []

    def documents(self) -> tuple[Document, ...]:
        """Parse to the end of the text."""
        found: list[Document] = []
        self._space()
        first = self.at
        while True:
            if found and self.text[self.at] not in "{[“":
                raise self._faulty(rest_fault(self.text, first, self.at))
            first = self.at
            root = self._value(0)
            self._space()
            found.append(Document(root, tuple(self.relaxed), tuple(self.repeated)))
            self.relaxed, self.repeated = {}, []
            if self.at == len(self.text):
                return tuple(found)

    # Values

    def _value(self, depth: int) -> Node:
        if depth > MAX_DEPTH:
            hint = "leave out what the sample does not need"
            raise self._fault(f"more than {MAX_DEPTH} levels of nesting", hint)
        match self.text[self.at : self.at + 1]:
            case "{":
                return self._object(depth)
            case "[":
                return self._array(depth)
            case '"' | "“" | "”":
                text, span = self._string()
                return ValueNode(text, span)
            case _:
                return self._elided() or self._atom()

    def _object(self, depth: int) -> ObjectNode:
        start, members, elided = self.at, dict[str, Member](), False
        self.at += 1
        self._space()
        ready = True  # whether a member may follow: after a comma or an ellipsis
        while not self._take("}"):
            if self._elided() is not None:
                elided = ready = True
                self._separator()
                continue
            if not ready:
                hint = separator_hint(self.text, self.at, "}")
                raise self._fault("a comma or } is missing", hint)
            if self.text[self.at : self.at + 1] not in tuple('"“”'):
                opened = None if members or elided else start
                raise self._faulty(name_fault(self.text, self.at, opened))
            name, span = self._string()
            self._space()
            if not self._take(":"):
                hint = "write a colon between the name and its value"
                raise self._fault("a colon is missing", hint)
            self._space()
            member = Member(name, span, self._value(depth + 1))
            if name in members:
                self.repeated.append(member)
            members[name] = member
            self._space()
            ready = self._separator()
        if ready and members and not elided:
            self._allow("trailing comma", "a comma before }")
        return ObjectNode(tuple(members.values()), self.places.span(start), elided)

    def _array(self, depth: int) -> ArrayNode:
        start, items, elided = self.at, list[Node](), False
        self.at += 1
        self._space()
        ready = True
        while not self._take("]"):
            left_out = self._left_out()
            if left_out:
                elided = ready = True
                self._separator()
                continue
            if not ready:
                hint = separator_hint(self.text, self.at, "]")
                raise self._fault("a comma or ] is missing", hint)
            items.append(self._value(depth + 1))
            self._space()
            ready = self._separator()
        if ready and items and not elided:
            self._allow("trailing comma", "a comma before ]")
        return ArrayNode(tuple(items), self.places.span(start), elided)

    def _separator(self) -> bool:
        """Skip a comma and the space around it; tell whether there was one."""
        self._space()
        found = self._take(",")
        if found:
            self._space()
        return found

    def _string(self) -> tuple[str, Span]:
        found = _STRING.match(self.text, self.at)
        if found is not None:
            self.at = found.end()
            value = json.loads(found[0])
            assert isinstance(value, str)
            return value, self.places.span(found.start(), found.end())
        found = _SMART_STRING.match(self.text, self.at)
        if found is not None:
            self._allow("typographic quotes", "a typographic quotation mark")
            self.at = found.end()
            return found[1], self.places.span(found.start(), found.end())
        raise self._string_fault()

    def _atom(self) -> ValueNode:
        start = self.at
        if number := _NUMBER.match(self.text, start):
            if fault := number_fault(self.text, start, number.end()):
                raise self._faulty(fault)
            self.at = number.end()
            span = self.places.span(start, self.at)
            if number[1] or number[2]:
                decimal = finite_number(number[0])
                if decimal is None:
                    hint = "write a number that a float can hold"
                    raise self._fault("a number is too large or too long", hint, start)
                return ValueNode(float(decimal), span)
            whole = whole_number(number[0])
            if whole is None:
                hint = "write fewer digits"
                reason = f"a number of more than {MAX_DIGITS} digits"
                raise self._fault(reason, hint, start)
            return ValueNode(whole, span)
        constant = _CONSTANT.match(self.text, start)
        if constant is not None:
            self.at = constant.end()
            span = self.places.span(start, self.at)
            return ValueNode(_CONSTANTS[constant[0]], span)
        raise self._faulty(value_fault(self.text, start))

    # Liberties

    def _space(self) -> None:
        end = _STRICT_SPACE.match(self.text, self.at)
        assert end is not None
        self.at = end.end()
        if self.lenient and self.at < len(self.text):
            start = self.at
            more = _LENIENT_SPACE.match(self.text, start)
            assert more is not None
            self.at = more.end()
            skipped = self.text[start : self.at]
            if skipped:
                self.relaxed["comment" if "/" in skipped else "white space"] = None

    def _elided(self) -> ElidedNode | None:
        """Read an ellipsis or a bare placeholder, if there is one."""
        if not self.lenient:
            return None
        for pattern, liberty in (
            (_ELLIPSIS, "ellipsis"),
            (_BARE_PLACEHOLDER, "placeholder"),
        ):
            if found := pattern.match(self.text, self.at):
                self.relaxed[liberty] = None
                self.at = found.end()
                return ElidedNode(self.places.span(found.start(), found.end()))
        return None

    def _left_out(self) -> bool:
        """Read `...` or `[...]` in a place of an item."""
        if not self.lenient:
            return False
        start = self.at
        bracket = self._take("[")
        elided = _ELLIPSIS.match(self.text, self.at) and self._elided()
        if elided and (not bracket or self._take("]")):
            return True
        self.at = start
        return False

    def _allow(self, liberty: str, reason: str) -> None:
        if not self.lenient:
            raise self._fault(reason, "")  # read leniently, it is no fault
        self.relaxed[liberty] = None

    # Faults

    def _take(self, character: str) -> bool:
        if self.text.startswith(character, self.at):
            self.at += 1
            return True
        return False

    def _fault(self, reason: str, hint: str, at: int | None = None) -> JsonError:
        start = self.at if at is None else at
        return self._faulty(Fault(reason, hint, start, start + 1))

    def _faulty(self, fault: Fault) -> JsonError:
        if fault.start >= len(self.text):
            last = max(0, len(self.text.rstrip()) - 1)
            reason = f"it ends too early: {fault.reason}"
            return JsonError(reason, self.places.span(last), "write what is missing")
        span = self.places.span(fault.start, fault.end)
        return JsonError(fault.reason, span, fault.hint)

    def _string_fault(self) -> JsonError:
        at = self.at + 1
        while at < len(self.text) and self.text[at] not in '"\n':
            if self.text[at] == "\\":
                if not _ESCAPE.match(self.text, at):
                    hint = "write two of them for a backslash"
                    reason = "a backslash in a string escapes nothing"
                    return self._fault(reason, hint, at)
                at += 1
            elif self.text[at] < " ":
                hint = r"write it as an escape, such as \t"
                return self._fault("a control character in a string", hint, at)
            at += 1
        hint = r"write the quotation mark at its end, and \n for a line break in it"
        return self._fault("a string does not end on its line", hint)
