"""How deep and how long what docmodels reads may be.

Pages and configuration come from anybody.  What is deeper or longer than any
documentation needs is refused with a diagnostic where it is read, so that
nothing behind that has to mind it.
"""

#: How many levels may be nested: rows, JSON, TOML, lists and quotations of Markdown.
#: Python gives up at some hundreds of calls, and one level may take several.
MAX_DEPTH = 50

#: How many lists and maps a type may have inside each other.  Generated code has
#: one loop for each, and Python compiles no more than 20 loops inside each other.
MAX_TYPE_DEPTH = 20

#: How many types a type may name, with all inside it.  Generated code asks for one
#: after the other, and Python reads no more than 200 brackets inside each other.
MAX_ALTERNATIVES = 100

#: How many bases a model may have above it.
MAX_BASES = 32

_MAX_INHERITED = 20_000
_MAX_INHERITED_FOR_EACH = 10

#: How many characters a message has at most: it may repeat what a page or a
#: configuration says.
MAX_MESSAGE = 2_000

#: How many digits a number may have.  Python reads 4,300 unless it is told to
#: read fewer, 640 at least; the longest finite float has 309.
MAX_DIGITS = 400


def most_inherited(properties: int) -> int:
    """Return how many properties all models may inherit in sum.

    It grows with the number of `properties` that there are.  Each class has those of
    its bases once more.
    """
    return _MAX_INHERITED + _MAX_INHERITED_FOR_EACH * properties
