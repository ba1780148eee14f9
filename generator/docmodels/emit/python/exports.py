"""What the package offers under its public names, and what its folders offer."""

from collections.abc import Iterable, Iterator

from docmodels.core.schema import ObjectType, PageTypes
from docmodels.emit.python.names import payload_name
from docmodels.emit.python.scope import Scope
from docmodels.emit.python.view import BindView, ImportView


def exports(scope: Scope) -> Iterator[ImportView]:
    """Yield what the package offers, by page."""
    folder = "models" if scope.with_models else "payloads"
    for page in scope.schema.pages:
        names = [*_alias_exports(scope, page)]
        for type_ in page.types:
            home = scope.names.home[type_.id]
            public = scope.names.public[type_.id]
            own = home.name
            if not scope.with_models and home.stem:
                own, public = home.payload, payload_name(public)
            names.append(own if own == public else f"{own} as {public}")
        module = scope.names.modules[page.path]
        yield ImportView(f".{folder}.{module}", tuple(sorted(names)))


def _alias_exports(scope: Scope, page: PageTypes) -> Iterator[str]:
    """Yield the literals' names."""
    for key, own in scope.names.pages[page.path].aliases.items():
        if key[0].page == page.path:
            public = scope.names.public_aliases[key]
            yield own if own == public else f"{own} as {public}"


def payload_exports(scope: Scope) -> Iterator[ImportView]:
    """Yield the names of the payloads, by page."""
    for page in scope.schema.pages:
        names = []
        for type_ in page.types:
            if isinstance(type_, ObjectType):
                own = scope.names.home[type_.id].payload
                public = payload_name(scope.names.public[type_.id])
                names.append(own if own == public else f"{own} as {public}")
        if names:
            yield ImportView(f".{scope.names.modules[page.path]}", tuple(sorted(names)))


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
