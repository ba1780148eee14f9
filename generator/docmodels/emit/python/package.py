"""Makes the view of a package from the schema."""

from collections.abc import Iterable, Sequence

from docmodels.core.characters import is_keyword
from docmodels.core.generated_names import RUNTIME_EXPORTS
from docmodels.core.schema import (
    EnumType,
    Facts,
    Field,
    ObjectType,
    PageTypes,
    Schema,
    Type,
    TypeRef,
)
from docmodels.emit.python.annotations import (
    Names,
    annotation,
    has_temporal,
    is_any,
    is_model,
    payload_annotation,
)
from docmodels.emit.python.decoding import decoding
from docmodels.emit.python.encoding import encoding
from docmodels.emit.python.imports import Imports, bindings
from docmodels.emit.python.literals import docstring, one_line, string_literal
from docmodels.emit.python.names import literal_of, references
from docmodels.emit.python.scope import Scope
from docmodels.emit.python.type_names import constant_name, payload_name
from docmodels.emit.python.view import (
    AliasView,
    BindView,
    ClassView,
    FieldView,
    ImportView,
    ModuleView,
    PackageView,
)


def view_package(schema: Schema, name: str, targets: Sequence[str]) -> PackageView:
    """Return the view of `schema` as a package called `name` with `targets`."""
    builder = _Builder(Scope(schema, targets))
    modules = tuple(builder.module(page) for page in schema.pages)
    exports = (
        tuple(builder.exports()) if {"dataclasses", "typed_dicts"} & {*targets} else ()
    )
    payload_exports = tuple(builder.payload_exports())
    public = _public(exports)
    if "serializers" in targets:
        public += RUNTIME_EXPORTS
    models = (bindings(module.name, module.models) for module in modules)
    payloads = tuple(
        filter(None, (bindings(module.name, module.payloads) for module in modules))
    )
    bound = _bound(payloads)
    return PackageView(
        name,
        docstring([f"Typed models of the {name.replace('_', ' ')} documentation."], 0),
        tuple(targets),
        RUNTIME_EXPORTS,
        modules,
        exports,
        payload_exports,
        tuple(m for m in modules if m.classes or "dataclasses" not in targets),
        tuple(m.name for m in modules if m.name in bound),
        tuple(string_literal(one) for one in sorted(_public(payload_exports))),
        tuple(string_literal(one) for one in sorted(public)),
        tuple(filter(None, models)),
        payloads,
    )


def _bound(payloads: Iterable[BindView]) -> frozenset[str]:
    """Return the modules that the package names to bind them, or to bind of them."""
    found: set[str] = set()
    for one in payloads:
        found.add(one.module)
        found.update(source.partition(".")[0] for _, source in one.names)
    return frozenset(found)


def _public(imports: Iterable[ImportView]) -> list[str]:
    return [name.rpartition(" as ")[2] for one in imports for name in one.names]


class _Builder:
    """Makes the views of all modules of one schema."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.names = scope.names
        self.order = {page.path: i for i, page in enumerate(scope.schema.pages)}

    def module(self, page: PageTypes) -> ModuleView:
        """Return the view of one page."""
        objects = [t for t in page.types if isinstance(t, ObjectType)]
        classes = tuple(self._class(t) for t in self._bases_first(objects))
        aliases = (*self._enum_aliases(page), *self._literal_aliases(page))
        imports = Imports(self.scope, page, classes, aliases)
        source, title = one_line(page.path), one_line(page.title or page.path)
        return ModuleView(
            self.names.modules[page.path],
            source,
            title,
            docstring([_sentence(title), f"Made by docmodels from {source}."], 0),
            aliases,
            classes,
            imports.models(),
            imports.payloads(),
            imports.serializers(),
        )

    def _bases_first(self, objects: Sequence[ObjectType]) -> list[ObjectType]:
        """Keep the documentation's order, but for a base below its subclass."""
        ordered: dict[str, ObjectType] = {}
        by_id = {one.id: one for one in objects}

        for one in objects:
            chain: list[ObjectType] = []
            current: ObjectType | None = one
            while current is not None and current.id in by_id:
                if current.id.name in ordered:
                    break
                chain.append(current)
                current = self.scope.base_class(current)
            ordered.update((each.id.name, each) for each in reversed(chain))
        return list(ordered.values())

    # Aliases

    def _enum_aliases(self, page: PageTypes) -> Iterable[AliasView]:
        for type_ in page.types:
            if not isinstance(type_, EnumType):
                continue
            told = [
                f"{value.value}: {' '.join(value.description.split())}"
                for value in type_.values
                if value.description
            ]
            texts = [
                "Deprecated." if type_.deprecated else "",
                type_.description,
                "\n".join(told),
                _see(page.path, type_.anchor),
            ]
            yield AliasView(
                self.names.home[type_.id].name,
                tuple(string_literal(value.value) for value in type_.values),
                docstring(texts, 0),
            )

    def _literal_aliases(self, page: PageTypes) -> Iterable[AliasView]:
        for type_ in page.types:
            if not isinstance(type_, ObjectType):
                continue
            for field in type_.fields:
                literal = literal_of(field.type)
                if literal is None:
                    continue
                text = f"The documented values of {type_.id.name}.{field.name}."
                yield AliasView(
                    self.names.aliases[(type_.id, field.name)],
                    tuple(string_literal(value) for value in literal.values),
                    docstring([text], 0),
                )

    # Classes

    def _class(self, type_: ObjectType) -> ClassView:
        local = self.names.home[type_.id]
        base = self.scope.base_class(type_)
        shown = self.names.local(base.id, type_.id.page) if base is not None else None
        page = type_.id.page
        all_fields = self._all_fields(type_, page, local.deep)
        inherited = self._all_fields(base, page, local.deep) if base else ()
        own = tuple(field for field in all_fields if field not in inherited)
        texts = [
            "Deprecated." if type_.deprecated else "",
            type_.description or f"The {type_.id.name} resource.",
            _see(type_.id.page, type_.anchor),
        ]
        return ClassView(
            local.name,
            local.payload,
            local.stem,
            constant_name(local.name),
            shown.name if shown is not None else None,
            shown.payload if shown is not None else None,
            docstring(texts, 4),
            docstring([f"The JSON object of {_article(local.name)}."], 4),
            own,
            all_fields,
            tuple(field.key for field in all_fields if _carries_null(field)),
            tuple(_locals(all_fields)),
            local.deep,
            any(field.temporal for field in all_fields),
        )

    def _all_fields(
        self, type_: ObjectType, page: str, deep: bool
    ) -> tuple[FieldView, ...]:
        """Return the fields of a class and its base classes, the bases' first.

        `page` is the page whose module uses them, `deep` says that the class
        at hand counts its depth.
        """
        base = self.scope.base_class(type_)
        above = self._all_fields(base, page, deep) if base is not None else ()
        identifiers = self.scope.identifiers(type_)
        own = tuple(
            self._field(type_, field, identifiers[field.wire_name], page, deep)
            for field in self.scope.own_fields(type_)
        )
        replaced = {field.key for field in own}
        return (*(field for field in above if field.key not in replaced), *own)

    def _field(
        self, type_: ObjectType, field: Field, name: str, page: str, deep: bool
    ) -> FieldView:
        alias = self.scope.alias(type_, field, page)
        types = {id_: self.names.local(id_, page) for id_ in references(field.type)}
        names = Names(types, alias)
        key = string_literal(field.wire_name)
        anything = is_any(field.type)
        optional = not field.facts.required
        nullable = field.facts.nullable and not anything
        null = " | None" if (optional or nullable) and not anything else ""
        return FieldView(
            name,
            key,
            field.wire_name if _fits_class_body(field.wire_name) else None,
            annotation(field.type, names) + null,
            payload_annotation(field.type, names) + null,
            docstring(_field_texts(field), 4),
            optional,
            nullable,
            anything,
            decoding(field.type, names, name, key, deep),
            encoding(
                field.type, names, f"model.{name}", key, deep, nullable and not optional
            ),
            has_temporal(field.type),
            not null and self._comes_later(field.type, names, type_.id.page),
        )

    def _comes_later(self, type_: Type, names: Names, page: str) -> bool:
        """Tell whether a type is a model of a page that is imported after `page`."""
        if not isinstance(type_, TypeRef) or not is_model(type_, names):
            return False
        return self.order[type_.id.page] > self.order[page]

    # The package

    def exports(self) -> Iterable[ImportView]:
        """Yield what the package offers, by page."""
        folder = "models" if self.scope.with_models else "payloads"
        for page in self.scope.schema.pages:
            names = [*self._alias_exports(page)]
            for type_ in page.types:
                home = self.names.home[type_.id]
                public = self.names.public[type_.id]
                own = home.name
                if not self.scope.with_models and home.stem:
                    own, public = home.payload, payload_name(public)
                names.append(own if own == public else f"{own} as {public}")
            module = self.names.modules[page.path]
            yield ImportView(f".{folder}.{module}", tuple(sorted(names)))

    def _alias_exports(self, page: PageTypes) -> Iterable[str]:
        """Yield the literals' names."""
        for key, own in self.names.pages[page.path].aliases.items():
            if key[0].page == page.path:
                public = self.names.public_aliases[key]
                yield own if own == public else f"{own} as {public}"

    def payload_exports(self) -> Iterable[ImportView]:
        """Yield the names of the payloads, by page."""
        for page in self.scope.schema.pages:
            names = []
            for type_ in page.types:
                if isinstance(type_, ObjectType):
                    own = self.names.home[type_.id].payload
                    public = payload_name(self.names.public[type_.id])
                    names.append(own if own == public else f"{own} as {public}")
            if names:
                yield ImportView(
                    f".{self.names.modules[page.path]}", tuple(sorted(names))
                )


def _see(page: str, anchor: str) -> str:
    return f"See {page}#{anchor}" if anchor else f"See {page}"


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _article(name: str) -> str:
    return f"{'an' if name[:1] in 'AEIOU' else 'a'} {name}"


def _locals(fields: Sequence[FieldView]) -> Iterable[str]:
    """Yield the declarations of the variables that decoding uses for all fields.

    A type checker that infers them stops after some dozens of assignments.
    """
    got = (field for field in fields if field.optional or not field.anything)
    used = (name for field in got for name in field.decoding.variables)
    for name in dict.fromkeys(used):
        yield f"{name}: {'Any' if name.startswith('key') else 'Json'}"


def _carries_null(field: FieldView) -> bool:
    """Tell whether None in a field says null, and not that nothing was there."""
    return not field.optional and (field.nullable or field.anything)


def _fits_class_body(name: str) -> bool:
    """Tell whether a key can be written in the body of a TypedDict.

    A name that begins with two underscores would be mangled there.
    """
    return (
        name.isidentifier()
        and name.isascii()
        and not is_keyword(name)
        and not name.startswith("__")
    )


def _field_texts(field: Field) -> list[str]:
    """Return the paragraphs of a field's docstring: prose, then other facts."""
    facts = field.facts
    said = field.description.casefold()
    told = []
    if facts.read_only and "read-only" not in said and "read only" not in said:
        told.append("Read-only.")
    if facts.deprecated and "deprecated" not in said and "obsolete" not in said:
        told.append("Deprecated.")
    length = _length(facts)
    if length is not None and "character" not in said:
        told.append(length)
    if facts.default is not None and facts.default.casefold() not in said:
        told.append(f"Default: {facts.default}.")
    told += [_sentence(f"{title}: {' '.join(t.split())}") for title, t in field.notes]
    if not field.description and not told:
        return [f"The {field.name} property."]
    return [field.description, " ".join(told)]


def _length(facts: Facts) -> str | None:
    match facts.min_length, facts.max_length:
        case None, None:
            return None
        case shortest, None:
            return f"Length: at least {shortest}."
        case None, longest:
            return f"Length: at most {longest}."
        case shortest, longest if shortest == longest:
            return f"Length: {longest}."
        case shortest, longest:
            return f"Length: {shortest} to {longest}."
