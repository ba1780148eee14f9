"""The forms of Python that docmodels' own templates write, and no others.

What a page says stands in strings and, made into identifiers, in names.  If it
ever came to stand elsewhere, it would have to be one of these forms, and
could call nothing that generated code does not call anyway.
"""

import ast
import re
from collections.abc import Iterator

# A tuple is what lists nothing: `()`.
_ALWAYS = frozenset(
    "Assign Constant Expr ImportFrom List Load Module Name Store Tuple alias".split()
)
_BINDING = _ALWAYS | {"Attribute", "Call", "keyword"}
_TYPES = frozenset(
    "AnnAssign BinOp BitOr Call ClassDef Constant Expr If ImportFrom Load Module Name "
    "Store Subscript Tuple USub UnaryOp alias keyword".split()
)
_FUNCTIONS = frozenset("FunctionDef Return arg arguments Attribute Import".split())
_CODE = frozenset(
    "Add And AugAssign BoolOp Compare Del Delete Dict DictComp For Gt IfExp In Is "
    "IsNot List ListComp NamedExpr Not Or Raise Set Starred Sub UnaryOp "
    "comprehension".split()
)
#: The kinds of nodes that a kind of file has.
_NODES = {
    "__init__": _ALWAYS,
    "models/__init__": _BINDING,
    "payloads/__init__": _BINDING,
    "serializers/__init__": _BINDING,
    "models": _TYPES | _FUNCTIONS,
    "payloads": _TYPES | {"Assign", "Dict"},
    "serializers": _TYPES | _FUNCTIONS | _CODE | {"Assign"},
}
#: What a kind of file calls, by name.
_CALLED = {
    "models/__init__": re.compile("bind"),
    "payloads/__init__": re.compile("bind"),
    "serializers/__init__": re.compile("bind"),
    "models": re.compile(r"to_dict|dataclasses\.dataclass"),
    "payloads": re.compile("TypedDict"),
    "serializers": re.compile(
        r"\w+_from_dict|\w+_to_dict|_new_\w+|functools\.partial"
        r"|register|bool|cast|frozenset|isinstance|len|type|RecursionError"
        r"|add_rest|keep_rest|too_deep|to_dict|to_dict_at|to_date|to_time|to_datetime"
        r"|(?:de|en)code_(?:date|time|datetime)(?:_item|_value)?"
        r"|date_in|(?:date|time|datetime)_text|(?:bool|float|int|str)_of"
        r"|first_of|first_of_item|is_one_of|respelled|spelled_otherwise|forget|put_back"
        r"|wrong|wrong_item|wrong_key"
        r"|[\w.]+\.(?:append|copy|get|items|setdefault)"
    ),
}
#: The kinds of nodes of which more is asked than whether they may be there.
_ASKED = frozenset("Attribute Call ClassDef Expr FunctionDef Import ImportFrom".split())
#: The fields in which no node stands that counts.
_NO_FORMS = frozenset(
    "arg asname attr ctx id kind level module n type_comment type_ignores".split()
)
#: The attributes with such names that are ours.
_READ = frozenset({"__new__", "__rest__"})
_IMPORTED = frozenset({"__future__", "dataclasses", "datetime", "functools", "typing"})


def foreign_form(path: str, module: ast.Module) -> str | None:
    """Say which form of Python in a file docmodels does not write; None if none.

    `path` is the file's in its package, `module` its tree.  The runtime is the same
    for all pages, so anything may be in it.
    """
    kind = _kind(path)
    if kind is None:
        return None
    allowed = _NODES[kind]
    # Of each kind that is there: where nodes stand in one, and whether more is asked.
    known: dict[type, tuple[tuple[str, ...], bool]] = {type(None): ((), False)}
    todo: list[ast.AST] = [module]
    for node in todo:
        told = known.get(type(node))
        if told is None:
            name = type(node).__name__
            if name not in allowed:
                line = getattr(node, "lineno", 1)
                return f"line {line} has a form of its own, {name}"
            told = known[type(node)] = _fields(type(node)), name in _ASKED
        fields, is_asked = told
        if is_asked:
            for reason in _faults(node, kind):
                return f"line {getattr(node, 'lineno', 1)} {reason}"
        for field in fields:
            value = getattr(node, field, None)
            if type(value) is list:
                todo += value
            elif isinstance(value, ast.AST):
                todo.append(value)
    return None


def has_forms(path: str) -> bool:
    """Tell whether `foreign_form` asks anything of the file of a path."""
    return _kind(path) is not None


def _fields(kind: type[ast.AST]) -> tuple[str, ...]:
    """Return the fields of a kind of node in which others may stand that count.

    Whether a name is read, set or deleted does not: the statement says it already.
    """
    return tuple(name for name in kind._fields if name not in _NO_FORMS)


def _kind(path: str) -> str | None:
    folder, _, name = path.rpartition("/")
    stem = name.partition(".")[0]
    kind = "/".join([*folder.split("/"), stem]).lstrip("/")
    if stem != "__init__":
        kind = folder
    return kind if kind in _NODES else None


def _faults(node: ast.AST, kind: str) -> Iterator[str]:
    match node:
        case ast.Call(func=called):
            pattern, text = _CALLED.get(kind), _written(called)
            if pattern is None or not pattern.fullmatch(text):
                yield f"calls {text}"
        case ast.ImportFrom(module=module, level=0) if module not in _IMPORTED:
            yield f"imports {module}"
        case ast.Import(names=names) if not _IMPORTED.issuperset(n.name for n in names):
            yield "imports another module"
        case ast.Attribute(attr=attr) if attr.startswith("__") and attr not in _READ:
            yield f"reads {attr}"
        case ast.ClassDef(decorator_list=[_, _, *_]):
            yield "decorates a class twice"
        case ast.FunctionDef(decorator_list=[_, *_]):
            yield "decorates a function"
        case ast.Expr(value=value) if not _is_statement(value):
            yield "computes what nothing keeps"
        case _:
            pass


def _written(called: ast.expr) -> str:
    """Return what is called, as it is written."""
    match called:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=ast.Name(id=name), attr=attr):
            return f"{name}.{attr}"
        case _:
            return ast.unparse(called)


def _is_statement(value: ast.expr) -> bool:
    """Tell whether an expression alone is a docstring or a call."""
    if isinstance(value, ast.Constant):
        return isinstance(value.value, str)
    return isinstance(value, ast.Call)
