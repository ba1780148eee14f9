"""What the package offers under its public names, and what its folders offer."""

from collections.abc import Iterable, Iterator

from docmodels.core.schema import ObjectType
from docmodels.emit.python.import_order import sorted_imports
from docmodels.emit.python.names import payload_name
from docmodels.emit.python.scope import Scope
from docmodels.emit.python.view import BindView, ImportView


def exports(scope: Scope) -> tuple[ImportView, ...]:
    """Return what the package offers, by page."""
    return sorted_imports(_exports(scope))


def _exports(scope: Scope) -> Iterator[tuple[str, str]]:
    folder = "models" if scope.with_models else "payloads"
    for page in scope.schema.pages:
        module = f".{folder}.{scope.names.modules[page.path]}"
        for key, own in scope.names.pages[page.path].aliases.items():
            if key[0].page == page.path:
                yield module, _as(own, scope.names.public_aliases[key])
        for type_ in page.types:
            home = scope.names.home[type_.id]
            public = scope.names.public[type_.id]
            own = home.name
            if not scope.with_models and home.stem:
                own, public = home.payload, payload_name(public)
            yield module, _as(own, public)


def payload_exports(scope: Scope) -> tuple[ImportView, ...]:
    """Return the names of the payloads, by page."""
    return sorted_imports(_payload_exports(scope))


def _payload_exports(scope: Scope) -> Iterator[tuple[str, str]]:
    for page in scope.schema.pages:
        for type_ in page.types:
            if isinstance(type_, ObjectType):
                own = scope.names.home[type_.id].payload
                public = payload_name(scope.names.public[type_.id])
                yield f".{scope.names.modules[page.path]}", _as(own, public)


def _as(own: str, public: str) -> str:
    return own if own == public else f"{own} as {public}"


def public_of(imports: Iterable[ImportView]) -> list[str]:
    """Return the names that imports bind."""
    return [name.rpartition(" as ")[2] for one in imports for name in one.names]


def bound_modules(payloads: Iterable[BindView]) -> frozenset[str]:
    """Return the modules that the package names to bind them, or to bind of them."""
    found: set[str] = set()
    for one in payloads:
        found.add(one.module)
        found.update(source.partition(".")[0] for _, source in one.names)
    return frozenset(found)
