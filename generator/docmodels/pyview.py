"""What a template is given: a package whose every text is finished Python.

Templates loop over this and choose; names, quotes, annotations, expressions
and imports are made here.  All texts that come from documentation are Python
literals already.  docs/templates.md describes these records for authors of
templates.
"""

import keyword
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from docmodels.bases import usable_bases
from docmodels.pyliterals import docstring, one_line, string_literal
from docmodels.pynames import (
    PackageNames,
    literal_of,
    name_fields,
    name_package,
    references,
)
from docmodels.pytypes import (
    Branch,
    Names,
    annotation,
    branches,
    encoded,
    expected,
    has_temporal,
    is_any,
    payload_annotation,
)
from docmodels.schema import (
    EnumType,
    Facts,
    Field,
    ObjectType,
    PageTypes,
    Schema,
    TypeId,
)


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field of a model.

    `name` is the identifier, `key` the literal of the wire name and
    `payload_name` the wire name itself when it can stand in a class body,
    else None.  `optional` says that the property may be missing, `nullable`
    that it may be null.  `branches` are the ways to decode it, `encoded` the
    expression that encodes it; `anything` says that any value is right.
    `inherited` fields belong to a base class.
    """

    name: str
    key: str
    payload_name: str | None
    annotation: str
    payload_annotation: str
    docstring: str
    optional: bool
    nullable: bool
    anything: bool
    branches: tuple[Branch, ...]
    expected: str
    encoded: str
    temporal: bool
    inherited: bool


@dataclass(frozen=True, slots=True)
class ClassView:
    """One model.

    `stem` begins the names of its functions and `constant` those of its
    constants.  `base` and `payload_base` are the names of the base classes,
    None without one.  `all_fields` are the inherited fields and its own.
    `deep` says that it can contain itself; `keeps_texts` that it has dates,
    whose original text is kept where Python would write another.
    """

    name: str
    payload: str
    stem: str
    constant: str
    base: str | None
    payload_base: str | None
    docstring: str
    payload_docstring: str
    fields: tuple[FieldView, ...]
    all_fields: tuple[FieldView, ...]
    deep: bool
    keeps_texts: bool


@dataclass(frozen=True, slots=True)
class AliasView:
    """The name of a list of allowed values; `values` are literals."""

    name: str
    values: tuple[str, ...]
    docstring: str


@dataclass(frozen=True, slots=True)
class ImportView:
    """`from <module> import <names>`; a name may be `X as Y`."""

    module: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BindView:
    """Names of other modules that one module uses, bound when all are there.

    `name` is the name in the module, `source` the expression in the package.
    """

    module: str
    names: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ModuleView:
    """The module for one page.

    `source` is the page's path and `title` its title, both fit for comments.
    The imports are: of base classes, which are needed at once; of the other
    types in annotations; and of the functions and classes that the
    serializers use.
    """

    name: str
    source: str
    title: str
    docstring: str
    aliases: tuple[AliasView, ...]
    classes: tuple[ClassView, ...]
    base_imports: tuple[ImportView, ...]
    model_imports: tuple[ImportView, ...]
    payload_base_imports: tuple[ImportView, ...]
    payload_imports: tuple[ImportView, ...]
    serializer_imports: tuple[ImportView, ...]
    tested_imports: tuple[ImportView, ...]
    uses_datetime: bool
    uses_any: bool


@dataclass(frozen=True, slots=True)
class PackageView:
    """A whole package.

    `targets` are the names of the targets to make.  `exports` are the names
    that the package offers, by module of `models`.  `model_bindings` and
    `payload_bindings` are bound once all modules are there.
    """

    name: str
    docstring: str
    targets: tuple[str, ...]
    modules: tuple[ModuleView, ...]
    exports: tuple[ImportView, ...]
    payload_exports: tuple[ImportView, ...]
    model_bindings: tuple[BindView, ...]
    payload_bindings: tuple[BindView, ...]


def view_package(schema: Schema, name: str, targets: Sequence[str]) -> PackageView:
    """Return the view of `schema` as a package called `name`."""
    builder = _Builder(schema, name_package(schema), usable_bases(schema))
    modules = tuple(builder.module(page) for page in schema.pages)
    return PackageView(
        name,
        docstring([f"Typed models of the {_words(name)} documentation."], 0),
        tuple(targets),
        modules,
        tuple(builder.exports()),
        tuple(builder.payload_exports()),
        tuple(builder.bindings(modules, payloads=False)),
        tuple(builder.bindings(modules, payloads=True)),
    )


def _words(name: str) -> str:
    return name.replace("_", " ")


class _Builder:
    """Makes the views of all modules of one schema."""

    def __init__(
        self, schema: Schema, names: PackageNames, bases: Mapping[TypeId, TypeId]
    ) -> None:
        self.schema = schema
        self.names = names
        self.bases = bases
        self.types = schema.by_id()
        self._identifiers: dict[TypeId, dict[str, str]] = {}

    # Modules

    def module(self, page: PageTypes) -> ModuleView:
        """Return the view of one page."""
        objects = [t for t in page.types if isinstance(t, ObjectType)]
        classes = tuple(self._class(t) for t in self._bases_first(objects))
        fields = [field for one in classes for field in one.all_fields]
        own = [field for one in classes for field in one.fields]
        path = one_line(page.path)
        title = one_line(page.title or page.path)
        return ModuleView(
            self.names.modules[page.path],
            path,
            title,
            docstring([_sentence(title)], 0),
            (*self._enum_aliases(page), *self._literal_aliases(page)),
            classes,
            self._base_imports(page, objects, payloads=False),
            self._type_imports(page, objects, payloads=False),
            self._base_imports(page, objects, payloads=True),
            self._type_imports(page, objects, payloads=True),
            self._serializer_imports(page, objects),
            self._tested_imports(page, objects, fields),
            any("datetime." in field.annotation for field in own),
            any("Any" in _identifiers(field.annotation) for field in own),
        )

    def _bases_first(self, objects: Sequence[ObjectType]) -> list[ObjectType]:
        """Keep the documentation's order, but for a base below its subclass."""
        ordered: list[ObjectType] = []
        by_id = {one.id: one for one in objects}

        def add(one: ObjectType) -> None:
            base = self.bases.get(one.id)
            if base in by_id:
                add(by_id[base])
            if one not in ordered:
                ordered.append(one)

        for one in objects:
            add(one)
        return ordered

    def _enum_aliases(self, page: PageTypes) -> Iterable[AliasView]:
        for type_ in page.types:
            if isinstance(type_, EnumType):
                values = tuple(string_literal(v.value) for v in type_.values)
                told = [
                    f"{v.value}: {' '.join(v.description.split())}"
                    for v in type_.values
                    if v.description
                ]
                text = docstring(
                    [
                        "Deprecated." if type_.deprecated else "",
                        type_.description,
                        "\n".join(told),
                        _see(page.path, type_.anchor),
                    ],
                    0,
                )
                yield AliasView(self.names.home[type_.id].name, values, text)

    def _literal_aliases(self, page: PageTypes) -> Iterable[AliasView]:
        for type_ in page.types:
            if not isinstance(type_, ObjectType):
                continue
            for field in type_.fields:
                literal = literal_of(field.type)
                alias = self.names.aliases.get((type_.id, field.name))
                if literal is not None and alias is not None:
                    values = tuple(string_literal(v) for v in literal.values)
                    text = f"The documented values of {type_.id.name}.{field.name}."
                    yield AliasView(alias, values, docstring([text], 0))

    # Classes

    def _class(self, type_: ObjectType) -> ClassView:
        local = self.names.home[type_.id]
        base = self.bases.get(type_.id)
        shown = self.names.local(base, type_.id.page) if base is not None else None
        inherited = tuple(self._inherited(type_))
        own = tuple(self._fields(type_, inherited=False))
        replaced = {field.key for field in own}
        all_fields = (*(f for f in inherited if f.key not in replaced), *own)
        return ClassView(
            local.name,
            local.payload,
            local.stem,
            local.stem.upper(),
            shown.name if shown is not None else None,
            shown.payload if shown is not None else None,
            docstring(
                [
                    "Deprecated." if type_.deprecated else "",
                    type_.description or f"The {type_.id.name} resource.",
                    _see(type_.id.page, type_.anchor),
                ],
                4,
            ),
            docstring([f"The JSON object of {_article(local.name)}."], 4),
            own,
            all_fields,
            local.deep,
            any(field.temporal for field in all_fields),
        )

    def _inherited(self, type_: ObjectType) -> list[FieldView]:
        """Return the fields of the base classes, as the module of `type_` sees them."""
        base = self.bases.get(type_.id)
        if base is None:
            return []
        parent = self.types[base]
        assert isinstance(parent, ObjectType)
        above = self._inherited_at(parent, type_.id.page)
        return above

    def _inherited_at(self, type_: ObjectType, page: str) -> list[FieldView]:
        base = self.bases.get(type_.id)
        fields: list[FieldView] = []
        if base is not None:
            parent = self.types[base]
            assert isinstance(parent, ObjectType)
            fields = self._inherited_at(parent, page)
        own = list(self._fields(type_, inherited=True, page=page))
        replaced = {field.key for field in own}
        return [f for f in fields if f.key not in replaced] + own

    def identifiers(self, type_: ObjectType) -> dict[str, str]:
        """Return the identifiers of all of a model's fields, by wire name."""
        known = self._identifiers.get(type_.id)
        if known is not None:
            return known
        inherited: dict[str, str] = {}
        base = self.bases.get(type_.id)
        if base is not None:
            parent = self.types[base]
            assert isinstance(parent, ObjectType)
            inherited = self.identifiers(parent)
        fields = self.own_fields(type_)
        own = name_fields(fields, inherited)
        wires = [field.wire_name for field in fields]
        result = {**inherited, **dict(zip(wires, own, strict=True))}
        self._identifiers[type_.id] = result
        return result

    def own_fields(self, type_: ObjectType) -> tuple[Field, ...]:
        """Return a model's fields; those of an unusable base are its own too."""
        if type_.base is None or type_.id in self.bases:
            return type_.fields
        parent = self.types[type_.base]
        assert isinstance(parent, ObjectType)
        own = {field.wire_name for field in type_.fields}
        copied = [
            field
            for field in self._flattened(parent, {type_.id})
            if field.wire_name not in own
        ]
        return (*copied, *type_.fields)

    def _flattened(self, type_: ObjectType, seen: set[TypeId]) -> list[Field]:
        fields: list[Field] = []
        if type_.base is not None and type_.base not in seen:
            parent = self.types[type_.base]
            assert isinstance(parent, ObjectType)
            fields = self._flattened(parent, seen | {type_.id})
        own = {field.wire_name for field in type_.fields}
        return [f for f in fields if f.wire_name not in own] + list(type_.fields)

    def _fields(
        self, type_: ObjectType, *, inherited: bool, page: str | None = None
    ) -> Iterable[FieldView]:
        identifiers = self.identifiers(type_)
        for field in self.own_fields(type_):
            yield self._field(
                type_, field, identifiers[field.wire_name], inherited, page
            )

    def _field(
        self,
        type_: ObjectType,
        field: Field,
        name: str,
        inherited: bool,
        page: str | None,
    ) -> FieldView:
        where = page or type_.id.page
        names = self._names(type_.id, field, where)
        key = string_literal(field.wire_name)
        anything = is_any(field.type)
        optional = not field.facts.required
        nullable = field.facts.nullable and not anything
        hint = annotation(field.type, names)
        payload = payload_annotation(field.type, names)
        null = " | None"
        usable = field.wire_name.isidentifier() and not _hidden(field.wire_name)
        temporal = has_temporal(field.type)
        deep = self.names.home[type_.id].deep
        return FieldView(
            name,
            key,
            field.wire_name if usable else None,
            hint + (null if (optional or nullable) and not anything else ""),
            payload + (null if (optional or nullable) and not anything else ""),
            docstring(_field_texts(field, name), 4),
            optional,
            nullable,
            anything,
            branches(field.type, names, key, deep),
            string_literal(expected(field.type, names)),
            encoded(field.type, names, f"model.{name}", key),
            temporal,
            inherited,
        )

    def _names(self, id_: TypeId, field: Field, page: str) -> Names:
        types = {one: self.names.local(one, page) for one in references(field.type)}
        return Names(types, self._alias(id_, field, page))

    def _alias(self, id_: TypeId, field: Field, page: str) -> str:
        """Return the alias of a field's literal; a copied field keeps its own."""
        current: TypeId | None = id_
        seen: set[TypeId] = set()
        while current is not None and current not in seen:
            alias = self.names.aliases.get((current, field.name))
            if alias is not None:
                return alias
            seen.add(current)
            type_ = self.types[current]
            current = type_.base if isinstance(type_, ObjectType) else None
        return "str"

    # Imports

    def _alias_home(self, id_: TypeId, field: Field) -> TypeId | None:
        current: TypeId | None = id_
        seen: set[TypeId] = set()
        while current is not None and current not in seen:
            if (current, field.name) in self.names.aliases:
                return current
            seen.add(current)
            type_ = self.types[current]
            current = type_.base if isinstance(type_, ObjectType) else None
        return None

    def _import(
        self, found: Iterable[tuple[str, str]], prefix: str
    ) -> tuple[ImportView, ...]:
        """Group (module, name) pairs; modules and names are sorted."""
        grouped: dict[str, set[str]] = {}
        for module, name in found:
            grouped.setdefault(module, set()).add(name)
        return tuple(
            ImportView(f"{prefix}{module}", tuple(sorted(grouped[module])))
            for module in sorted(grouped)
        )

    def _imported(self, id_: TypeId, page: str, payloads: bool) -> tuple[str, str]:
        """Return the module and the name under which `page` imports a type."""
        home, local = self.names.home[id_], self.names.local(id_, page)
        own, name = (
            (home.payload, local.payload) if payloads else (home.name, local.name)
        )
        text = own if own == name else f"{own} as {name}"
        return self.names.modules[id_.page], text

    def _base_imports(
        self, page: PageTypes, objects: Sequence[ObjectType], *, payloads: bool
    ) -> tuple[ImportView, ...]:
        bases = {self.bases[one.id] for one in objects if one.id in self.bases}
        return self._import(
            (
                self._imported(b, page.path, payloads)
                for b in bases
                if b.page != page.path
            ),
            ".",
        )

    def _mentioned(
        self, page: PageTypes, objects: Sequence[ObjectType]
    ) -> Iterable[TypeId]:
        for one in objects:
            for field in self.own_fields(one):
                yield from references(field.type)

    def _type_imports(
        self, page: PageTypes, objects: Sequence[ObjectType], *, payloads: bool
    ) -> tuple[ImportView, ...]:
        """Imports for annotations, without those of bases."""
        bases = {self.bases[one.id] for one in objects if one.id in self.bases}
        found: set[tuple[str, str]] = set()
        for id_ in self._mentioned(page, objects):
            enum = isinstance(self.types[id_], EnumType)
            if id_.page == page.path and not (payloads and enum):
                continue
            if id_ in bases:
                continue
            module, text = self._imported(id_, page.path, payloads and not enum)
            found.add((_enum_module(module) if payloads and enum else module, text))
        for one in objects:
            for field in self.own_fields(one):
                home = self._alias_home(one.id, field)
                if home is None or literal_of(field.type) is None:
                    continue
                if payloads or home.page != page.path:
                    module = self.names.modules[home.page]
                    alias = self.names.aliases[(home, field.name)]
                    found.add((_enum_module(module) if payloads else module, alias))
        return self._import(found, ".")

    def _serializer_imports(
        self, page: PageTypes, objects: Sequence[ObjectType]
    ) -> tuple[ImportView, ...]:
        """Imports of the functions of other modules' models."""
        found: set[tuple[str, str]] = set()
        for id_ in self._all_mentioned(objects):
            home, local = self.names.home[id_], self.names.local(id_, page.path)
            if id_.page == page.path or not home.stem:
                continue
            for suffix in ("_from_dict", "_to_dict"):
                own, name = home.stem + suffix, local.stem + suffix
                text = own if own == name else f"{own} as {name}"
                found.add((self.names.modules[id_.page], text))
        return self._import(found, ".")

    def _all_mentioned(self, objects: Sequence[ObjectType]) -> Iterable[TypeId]:
        for one in objects:
            for field in self._flattened(one, set()):
                yield from references(field.type)

    def _tested_imports(
        self,
        page: PageTypes,
        objects: Sequence[ObjectType],
        fields: Sequence[FieldView],
    ) -> tuple[ImportView, ...]:
        """Imports of other modules' classes and aliases that serializers name."""
        text = " ".join(
            [f.encoded for f in fields]
            + [branch.decoded for f in fields for branch in f.branches]
        )
        words = _identifiers(text)
        found: set[tuple[str, str]] = set()
        for id_ in self._all_mentioned(objects):
            local = self.names.local(id_, page.path)
            if id_.page != page.path and local.name in words:
                found.add(self._imported(id_, page.path, False))
        for one in objects:
            for field in self._flattened(one, set()):
                home = self._alias_home(one.id, field)
                if home is not None and home.page != page.path:
                    alias = self.names.aliases[(home, field.name)]
                    if alias in words:
                        found.add((self.names.modules[home.page], alias))
        return self._import(found, "..models.")

    # The package

    def exports(self) -> Iterable[ImportView]:
        """Yield what the package offers, by page."""
        for page in self.schema.pages:
            names = []
            for type_ in page.types:
                own, public = (
                    self.names.home[type_.id].name,
                    self.names.public[type_.id],
                )
                names.append(own if own == public else f"{own} as {public}")
            names += [a.name for a in self._literal_aliases(page)]
            module = self.names.modules[page.path]
            yield ImportView(f".models.{module}", tuple(sorted(names)))

    def payload_exports(self) -> Iterable[ImportView]:
        """Yield the payloads' names, by page."""
        for page in self.schema.pages:
            names = []
            for type_ in page.types:
                if isinstance(type_, ObjectType):
                    own = self.names.home[type_.id].payload
                    public = f"{self.names.public[type_.id]}Payload"
                    names.append(own if own == public else f"{own} as {public}")
            if names:
                module = self.names.modules[page.path]
                yield ImportView(f".payloads.{module}", tuple(sorted(names)))

    def bindings(
        self, modules: Sequence[ModuleView], *, payloads: bool
    ) -> Iterable[BindView]:
        """Yield what each module is given once all of them are there."""
        for module in modules:
            imports = module.payload_imports if payloads else module.model_imports
            names = []
            for one in imports:
                for name in one.names:
                    own, _, local = name.partition(" as ")
                    source = f"{one.module.removeprefix('.')}.{own}"
                    names.append((local or own, source))
            if names:
                yield BindView(module.name, tuple(names))


def _enum_module(module: str) -> str:
    return module


def _see(page: str, anchor: str) -> str:
    return f"See {page}#{anchor}" if anchor else f"See {page}"


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _article(name: str) -> str:
    return f"{'an' if name[:1] in 'AEIOU' else 'a'} {name}"


def _hidden(name: str) -> bool:
    """Tell whether a key cannot be written in a class body as it is."""
    return keyword.iskeyword(name) or name.startswith("__")


def _identifiers(text: str) -> frozenset[str]:

    return frozenset(re.findall(r"\w+", text))


def _field_texts(field: Field, name: str) -> list[str]:
    """Return the paragraphs of a field's docstring: prose, then other facts."""
    facts = field.facts
    said = field.description.casefold()
    told = []
    if facts.read_only and "read-only" not in said and "read only" not in said:
        told.append("Read-only.")
    if facts.deprecated and "deprecated" not in said and "obsolete" not in said:
        told.append("Deprecated.")
    if (length := _length(facts)) is not None and "character" not in said:
        told.append(length)
    if facts.default is not None and facts.default.casefold() not in said:
        told.append(f"Default: {facts.default}.")
    told += [f"{title}: {' '.join(text.split())}." for title, text in field.notes]
    texts = [field.description, " ".join(told)]
    if not any(texts):
        texts = [f"The {field.name} property."]
    return texts


def _length(facts: Facts) -> str | None:
    match facts.min_length, facts.max_length:
        case None, None:
            return None
        case shortest, None:
            return f"Length: at least {shortest}."
        case None, longest:
            return f"Length: at most {longest}."
        case shortest, longest:
            return f"Length: {shortest} to {longest}."
