"""What a generated file says, however it is set.

A formatter, or a sorter of imports, changes how Python is set and not what it
says: where lines break, which quotes a string has, in which order imports
stand, how a docstring is indented.  `says` hashes what is left without that,
so a file that a user's own tools have been over still counts as unedited.

Comments count, wherever they stand: nobody but a person writes one.

The hash must be the same with every version of Python, so nothing here uses
`ast.dump`, whose text differs between versions, or `repr`, which writes what
the version's Unicode tables call printable.
"""

import ast
import hashlib
import io
import tokenize
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from docmodels.core.collecting import uncollected
from docmodels.core.python_comments import comments_of

_ENDINGS = (".py", ".pyi")
#: The file that lists what the other modules of its folder offer.
_LISTING = "__init__.py"
#: The name of the part that belongs to no module of its own.
REST = ""
#: The name of the part that says how ``__all__`` differs from what is imported.
OFFERED = "__all__"

#: How a node says the same in another way, or does not say anything.
_SILENT = frozenset({"ctx", "kind", "type_comment", "type_ignores"})

# Hand-written code may be nested deeper, or be longer, than the parser can bear.
_UNREADABLE = (SyntaxError, ValueError, RecursionError, MemoryError)


@uncollected()
def says(path: str, data: bytes, tree: ast.Module | None = None) -> str | None:
    """Return the hash of what a Python file says; None for any other file.

    `tree` is that of `data`, or of what it was before it was set, where it is known.
    """
    tree = tree or _tree(path, data)
    if tree is None:
        return None
    try:
        return _hash(_row(["'module'", _said(tree), *map(ascii, _comments(data))]))
    except (*_UNREADABLE, tokenize.TokenError):
        return None


def says_in_pieces(pieces: Iterable[tuple[str, ast.Module]]) -> str:
    """Return what `says` returns for a file of Python of which these are the pieces.

    Each has its text and the tree of that, or of what it was before it was set.  They
    are asked for one by one.  Raises what `comments_of` raises.
    """
    comments: list[str] = []

    def statements() -> Iterator[ast.stmt]:
        for text, tree in pieces:
            comments.extend(_stripped(text))
            yield from tree.body

    module = f"('Module', ('body', {_statements(statements())}))"
    return _hash(_row(["'module'", module, *map(ascii, sorted(comments))]))


@uncollected()
def parts(
    path: str, data: bytes, tree: ast.Module | None = None
) -> tuple[tuple[str, str], ...]:
    """Return the hashes of what an ``__init__.py`` says, by module; () for others.

    What it lists of one module (imports, and what is bound to it) is one part,
    so that two branches that change different pages change different parts.
    `REST` is what belongs to no module, `OFFERED` how ``__all__`` differs from what
    is imported.  `tree` is as `says` takes it.
    """
    if path.rpartition("/")[2] != _LISTING:
        return ()
    tree = tree or _tree(path, data)
    if tree is None:
        return ()
    try:
        return _listed(tree, _comments(data))
    except (*_UNREADABLE, tokenize.TokenError):
        return ()


def _tree(path: str, data: bytes) -> ast.Module | None:
    if not path.endswith(_ENDINGS):
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a hand's odd escapes are its own
            return ast.parse(data)
    except _UNREADABLE:
        return None


def _listed(tree: ast.Module, comments: Iterable[str]) -> tuple[tuple[str, str], ...]:
    found: dict[str, list[str]] = {REST: [*map(ascii, comments)]}
    bound: set[str] = set()
    listed: set[str] = set()  # of modules beside the file
    offered: set[str] = set()
    rest: list[ast.stmt] = []
    for statement in tree.body:
        match statement:
            case ast.ImportFrom(level=level) if level:
                for name in statement.names:
                    module = (statement.module or name.name).rpartition(".")[2]
                    found.setdefault(module, []).append(
                        ascii(_imported(statement, name))
                    )
                    bound.add(name.asname or name.name)
                    if level == 1 and statement.module:
                        listed.add(name.asname or name.name)
            case ast.Expr(ast.Call(func=ast.Name(), args=[ast.Name(id=module), *_])):
                found.setdefault(module, []).append(_said(statement))
            case ast.Assign() if (names := _all(statement)) is not None:
                offered.update(names)
            case _:
                rest.append(statement)
    found[REST] += [ascii("statements"), _statements(rest)]
    found[OFFERED] = [*map(ascii, (offered - bound) | (listed - offered))]
    return tuple(
        (module, _hash(ascii(tuple(sorted(said))))) for module, said in found.items()
    )


def _hash(said: str) -> str:
    return hashlib.sha256(said.encode("ascii")).hexdigest()


# What is hashed is the text of nested tuples, as `ascii` writes it.


def _said(value: object) -> str:
    """Return what a node, or a value in one, says."""
    # Most nodes are names and constants: for them, this is what `_node` says, too.
    if type(value) is ast.Name:
        return f"('Name', ('id', {value.id!a}))"
    if type(value) is ast.Constant:
        text = value.value
        return "('Constant',)" if text is None else f"('Constant', ('value', {text!a}))"
    quick = _QUICK.get(type(value))
    if quick is not None:
        return quick(value)
    if type(value) is list:
        if isinstance(value[0], ast.stmt):
            return _statements(value)
        return _row([*map(_said, value)])
    match value:
        case ast.Expr(ast.Constant(str() as text)):
            # A docstring: formatters indent it, and some fill its lines.
            return f"('text', {' '.join(text.split())!a})"
        case ast.Assign() if (names := _all(value)) is not None:
            return ascii(("__all__", *sorted(names)))
        case ast.AST():
            return _node(value)
        case _:
            return ascii(value)


def _node(node: ast.AST) -> str:
    kind = type(node)
    said, fields = _told(kind.__name__, kind._fields)
    alone = True
    for name, before in fields:
        value = getattr(node, name, None)
        # A later Python has more fields, which are empty in code of today's.
        if type(value) is str:
            said += f"{before}{value!a})"
        elif value is not None and value != []:
            said += f"{before}{_said(value)})"
        else:
            continue
        alone = False
    return f"{said},)" if alone else f"{said})"


@cache
def _told(
    kind: str, fields: tuple[str, ...]
) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return how a kind of node begins, and each of its fields that say something."""
    told = (name for name in fields if name not in _SILENT)
    return f"({kind!a}", tuple((name, f", ({name!a}, ") for name in told)


# What `_node` says of the kinds that serializers are full of, in half of its time.


def _attribute(node: ast.Attribute) -> str:
    return f"('Attribute', ('value', {_said(node.value)}), ('attr', {node.attr!a}))"


def _subscript(node: ast.Subscript) -> str:
    value, part = _said(node.value), _said(node.slice)
    return f"('Subscript', ('value', {value}), ('slice', {part}))"


def _call(node: ast.Call) -> str:
    said = f"('Call', ('func', {_said(node.func)})"
    if node.args:
        said += f", ('args', {_said(node.args)})"
    return said + _last("keywords", node.keywords)


def _compare(node: ast.Compare) -> str:
    left, signs = _said(node.left), _said(node.ops)
    said = f"('Compare', ('left', {left}), ('ops', {signs})"
    return said + _last("comparators", node.comparators)


def _if(node: ast.If) -> str:
    test, body = _said(node.test), _statements(node.body)
    return f"('If', ('test', {test}), ('body', {body})" + _last("orelse", node.orelse)


def _assign(node: ast.Assign) -> str:
    if (names := _all(node)) is not None:
        return ascii(("__all__", *sorted(names)))
    targets, value = _said(node.targets), _said(node.value)
    return f"('Assign', ('targets', {targets}), ('value', {value}))"


def _last(name: str, nodes: Sequence[ast.AST]) -> str:
    """Return the last field of a node, and its end."""
    return f", ({name!a}, {_said(nodes)}))" if nodes else ")"


_QUICK: dict[type, Callable[[Any], str]] = {
    ast.Attribute: _attribute,
    ast.Subscript: _subscript,
    ast.Call: _call,
    ast.Compare: _compare,
    ast.If: _if,
    ast.Assign: _assign,
}


def _row(said: Sequence[str]) -> str:
    """Return the text of a tuple of what has these texts."""
    return f"({said[0]},)" if len(said) == 1 else f"({', '.join(said)})"


def _statements(body: Iterable[object]) -> str:
    """Return what statements say; the order of imports in a row says nothing."""
    said: list[str] = []
    row: list[str] = []
    for statement in body:
        if isinstance(statement, ast.Import | ast.ImportFrom):
            row += [ascii(_imported(statement, name)) for name in statement.names]
            continue
        if row:
            said.append(ascii(tuple(sorted(row))))
            row = []
        said.append(_said(statement))
    return _row([*said, ascii(tuple(sorted(row)))])


def _imported(statement: ast.Import | ast.ImportFrom, name: ast.alias) -> str:
    source = ""
    if isinstance(statement, ast.ImportFrom):
        source = "." * statement.level + (statement.module or "") + " "
    # `import a as a` says what `import a` says to who runs it
    return f"{source}{name.name} as {name.asname or name.name}"


def _all(statement: ast.Assign) -> list[str] | None:
    """Return the names in ``__all__ = [...]``, None for another statement."""
    match statement:
        case ast.Assign([ast.Name("__all__")], ast.List(items) | ast.Tuple(items)):
            values = [one.value for one in items if isinstance(one, ast.Constant)]
            names = [value for value in values if isinstance(value, str)]
            return names if len(names) == len(items) else None
        case _:
            return None


def _comments(data: bytes) -> list[str]:
    """Return the comments, sorted: a formatter may move one to another line."""
    if b"#" not in data:
        return []
    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    return sorted(_stripped(data.decode(encoding)))


def _stripped(text: str) -> list[str]:
    return [comment.lstrip("#").strip() for _, comment in comments_of(text)]
