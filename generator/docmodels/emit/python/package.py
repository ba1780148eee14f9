"""Makes the view of a package from the schema."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from docmodels.core.generated_names import RUNTIME_EXPORTS
from docmodels.core.leaves import literal_of
from docmodels.core.options import JsonBackend
from docmodels.core.schema import EnumType, EnumValue, ObjectType, PageTypes, Schema
from docmodels.core.values import show_values
from docmodels.core.wording import shortened
from docmodels.emit.python.classes import Classes
from docmodels.emit.python.docstrings import see, sentence
from docmodels.emit.python.exports import (
    bound_modules,
    exports,
    payload_exports,
    public_of,
)
from docmodels.emit.python.import_order import sorted_all, sorted_names
from docmodels.emit.python.imports import Imports, bindings
from docmodels.emit.python.listed import value_literal
from docmodels.emit.python.literals import docstring, one_line, string_literal
from docmodels.emit.python.names import PackageNames
from docmodels.emit.python.scope import Scope
from docmodels.emit.python.view import (
    AliasView,
    BindView,
    ClassView,
    ImportView,
    ListedView,
    ModuleView,
    Outline,
    PackageView,
)

_NO_OUTLINES: Mapping[str, Outline] = {}


def view_package(
    schema: Schema,
    name: str,
    targets: Sequence[str],
    json_backend: JsonBackend = "automatic",
) -> PackageView:
    """Return the view of `schema` as a package called `name` with `targets`.

    `json_backend` is a library that it reads and writes JSON with.
    """
    return view_scope(Scope(schema, targets), name, json_backend)


def view_scope(
    scope: Scope,
    name: str,
    json_backend: JsonBackend = "automatic",
    outlines: Mapping[str, Outline] = _NO_OUTLINES,
) -> PackageView:
    """Return what `view_package` does for a schema and targets in their `scope`.

    But of the pages of which there are `outlines`, by their paths, no module is viewed.
    """
    schema, targets = scope.schema, scope.targets
    classes = Classes(scope)
    viewed = [
        outlines.get(page.path) or _module(page, scope, classes)
        for page in schema.pages
    ]
    modules = tuple(one for one in viewed if isinstance(one, ModuleView))
    known = tuple(
        outline_of(one) if isinstance(one, ModuleView) else one for one in viewed
    )
    typed = {"dataclasses", "typed_dicts"} & {*targets}
    offered = exports(scope) if typed else ()
    offered_payloads = payload_exports(scope)
    public = public_of(offered)
    if "serializers" in targets:
        public += RUNTIME_EXPORTS
    models = _bindings((m.name, m.late_models) for m in known)
    payloads = _bindings((m.name, m.late_payloads) for m in known)
    serializers = _bindings((m.name, m.called) for m in known)
    bound = bound_modules(payloads)
    named = sorted_names(m.name for m in known)
    serialized = sorted_names(m.name for m in known if m.has_classes)
    shape = schema.page_shape
    return PackageView(
        name,
        docstring([f"Typed models of the {name.replace('_', ' ')} documentation."], 0),
        tuple(targets),
        RUNTIME_EXPORTS,
        modules,
        offered,
        offered_payloads,
        tuple(m for m in modules if m.classes or "dataclasses" not in targets),
        tuple(name for name in named if name in bound),
        _literals(public_of(offered_payloads)),
        _literals(public),
        named,
        _literals(named),
        serialized,
        _literals((*RUNTIME_EXPORTS, *serialized)),
        models,
        payloads,
        serializers,
        sorted_names([*RUNTIME_EXPORTS, *(["bind"] if serializers else [])]),
        tuple(map(_literal, (shape.items, shape.total, shape.next))),
        string_literal(json_backend),
        known,
    )


def outline_of(module: ModuleView) -> Outline:
    """Return the outline of a module that was viewed."""
    return Outline(
        module.name,
        module.source,
        bool(module.classes),
        module.models.late,
        module.payloads.late,
        module.serializers.called,
    )


def _literal(name: str | None) -> str:
    return "None" if name is None else string_literal(name)


def _literals(names: Iterable[str]) -> tuple[str, ...]:
    """Return the literals of `__all__`."""
    return tuple(map(string_literal, sorted_all(names)))


def _bindings(
    needed: Iterable[tuple[str, tuple[ImportView, ...]]],
) -> tuple[BindView, ...]:
    """Return what modules, by name, must be given; most need something."""
    return tuple(filter(None, (bindings(name, imports) for name, imports in needed)))


def _module(page: PageTypes, scope: Scope, classes: Classes) -> ModuleView:
    """Return the view of one page, for the modules that are made of it."""
    objects = [t for t in page.types if isinstance(t, ObjectType)]
    views = classes.of(objects)
    aliases = (*_enum_aliases(page, scope.names), *_literal_aliases(page, scope.names))
    imports = Imports(scope, page, views, aliases)
    source, title = one_line(page.path), one_line(page.title or page.path)
    return ModuleView(
        scope.names.modules[page.path],
        source,
        title,
        docstring([sentence(title), f"Made by docmodels from {source}."], 0),
        aliases,
        _listed(views),
        views,
        sorted_names(view.payload for view in views),
        imports.models(),
        imports.payloads(),
        imports.serializers(),
    )


def _listed(classes: Iterable[ClassView]) -> tuple[ListedView, ...]:
    """Return the values that the decoders of a page look up, each once."""
    found = (one for c in classes for f in c.all_fields for one in f.listed)
    return tuple(dict.fromkeys(found))


def _enum_aliases(page: PageTypes, names: PackageNames) -> Iterator[AliasView]:
    for type_ in page.types:
        if not isinstance(type_, EnumType):
            continue
        told = [
            f"{_value_text(value)}: {' '.join(value.description.split())}".rstrip(": ")
            for value in type_.values
            if value.description or _name(value)
        ]
        texts = [
            "Deprecated." if type_.deprecated else "",
            type_.description,
            "\n".join(told),
            see(page.path, type_.anchor),
        ]
        yield AliasView(
            names.home[type_.id].name,
            tuple(value_literal(value.value) for value in type_.values),
            docstring(texts, 0, type_.span.place),
        )


def _value_text(value: EnumValue) -> str:
    """Write a value for people, with the name of a number."""
    text, name = show_values([value.value]), _name(value)
    return f"{text} ({name})" if name else text


def _name(value: EnumValue) -> str:
    """Return the name that documentation gives a number that travels."""
    return value.other if isinstance(value.other, str) else ""


def _literal_aliases(page: PageTypes, names: PackageNames) -> Iterator[AliasView]:
    for type_ in page.types:
        if not isinstance(type_, ObjectType):
            continue
        for field in type_.fields:
            literal = literal_of(field.type)
            if literal is None:
                continue
            of = f"{shortened(type_.id.name)}.{shortened(field.name)}"
            text = f"The documented values of {of}."
            yield AliasView(
                names.aliases[(type_.id, field.name)],
                tuple(map(value_literal, literal.values)),
                docstring([text], 0),
            )
