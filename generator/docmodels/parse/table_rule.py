"""Finds where a pipe table ends, without its cells.

markdown-it splits every row into cells and parses each one.  `pipetable` splits them
here, as it keeps what does not fit, so all cells would be read twice.  This rule makes
one token of a table, with the lines that markdown-it's own rule gives it.
"""

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block import table as whole_table
from markdown_it.rules_block.table import MAX_AUTOCOMPLETED_CELLS

#: What a line begins with that may end a table: a fence, a quotation, a rule, a list,
#: HTML or a heading.  Other lines need not be shown to the rules for these.
_MAY_END = frozenset("`~>*-+_<#0123456789")
# What markdown-it takes off both ends of a row, as JavaScript's `trim` does.
_BLANKS = (
    "\t\n\v\f\r \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)


def find_tables_only(markdown: MarkdownIt) -> None:
    """Let a parser say of each table where it is, with one token: `table`."""
    alternatives = ["paragraph", "reference"]
    markdown.block.ruler.at("table", _table, {"alt": alternatives})


def _table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Apply the rule of markdown-it to the header, and find the end of the rows."""
    if not whole_table(state, start, end, True):
        return False
    if silent:
        return True
    around, state.parentType = state.parentType, "table"
    width = _width(_row(state, start))
    missing = 0
    number = start + 2
    while number < end and not _ends(state, number, end):
        row = _row(state, number)
        missing += width - _width(row)
        if not row or state.is_code_block(number) or missing > MAX_AUTOCOMPLETED_CELLS:
            break
        number += 1
    state.parentType = around
    state.line = number
    state.push("table", "table", 0).map = [start, number]
    return True


def _ends(state: StateBlock, number: int, end: int) -> bool:
    """Tell whether a line ends the table above it, by its indent or what it begins."""
    if state.sCount[number] < state.blkIndent:
        return True
    begin = state.bMarks[number] + state.tShift[number]
    if state.src[begin : begin + 1] not in _MAY_END:
        return False
    rules = state.md.block.ruler.getRules("blockquote")
    return any(rule(state, number, end, True) for rule in rules)


def _row(state: StateBlock, number: int) -> str:
    begin = state.bMarks[number] + state.tShift[number]
    return state.src[begin : state.eMarks[number]].strip(_BLANKS)


def _width(row: str) -> int:
    """Return how many cells markdown-it finds in a row.

    A backslash takes the pipe behind it for text, whatever stands before the backslash.
    """
    pipes = row.count("|") - row.count("\\|")
    closed = row.endswith("|") and not row.endswith("\\|")
    return pipes + 1 - row.startswith("|") - closed
