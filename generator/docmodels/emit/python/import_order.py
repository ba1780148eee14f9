"""The order of imports, of what each imports, and of ``__all__``: isort's own.

So that a user's linter finds nothing to put in order (ruff's rules I001 and
RUF022), and a sorter nothing to change.
"""

import re
from collections.abc import Iterable

from docmodels.emit.python.view import ImportView

_NUMBER = re.compile(r"[0-9]+")
#: The places of constants, of classes and of all else.
_CONSTANT, _CLASS, _OTHER = range(3)


def sorted_names(names: Iterable[str]) -> tuple[str, ...]:
    """Return names, once each, in the order in which isort imports them.

    >>> sorted_names(["to_dict", "Item10", "Item9", "MAX", "Json"])
    ('MAX', 'Item9', 'Item10', 'Json', 'to_dict')
    """
    return tuple(sorted(set(names), key=_imported))


def sorted_all(names: Iterable[str]) -> tuple[str, ...]:
    """Return names in the order that RUF022 wants in ``__all__``."""
    return tuple(sorted(names, key=lambda name: (_kind(name), _natural(name), name)))


def sorted_imports(found: Iterable[tuple[str, str]]) -> tuple[ImportView, ...]:
    """Return the imports of names, as (module, name), in isort's order.

    A name may be `X as Y`; then it has an import of its own.
    """
    grouped: dict[tuple[str, str], set[str]] = {}
    for module, name in found:
        own = name if " as " in name else ""
        grouped.setdefault((module, own), set()).add(name)
    imports = [
        ImportView(module, sorted_names(names))
        for (module, _), names in grouped.items()
    ]
    return tuple(sorted(imports, key=_statement))


def _statement(one: ImportView) -> tuple[object, ...]:
    """Return what sorts imports: from furthest to closest, then by name."""
    name = one.module.lstrip(".")
    level = len(one.module) - len(name)
    folded = _natural(name.lower())
    return (-level, name != "", folded, _natural(name), _imported(one.names[0]))


def _imported(name: str) -> tuple[object, ...]:
    own, _, local = name.partition(" as ")
    folded = _natural(own.lower())
    return (_kind(own), folded, _natural(own), _natural(local), name)


def _kind(name: str) -> int:
    if name.isupper() and len(name.encode()) > 1:
        return _CONSTANT
    return _CLASS if name[:1].isupper() else _OTHER


def _natural(text: str) -> str:
    """Return what sorts text as people do: a number by its value.

    Numbers that begin with a zero are compared digit by digit, as if they stood
    behind a decimal point.

    >>> sorted(["a10", "a9", "a", "a09", "a_1", "a1"], key=_natural)
    ['a', 'a09', 'a1', 'a9', 'a10', 'a_1']
    """
    return _NUMBER.sub(_weighed, text)


def _weighed(number: re.Match[str]) -> str:
    """Put the length of a number before it, and an end that is below all digits."""
    run = number[0]
    length = 0 if run.startswith("0") else len(run)
    return f"0{chr(length)}{run}\0"
