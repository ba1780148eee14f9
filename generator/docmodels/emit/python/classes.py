"""Makes the views of the classes of a page: one for each model, with its fields."""

from collections.abc import Iterator, Sequence

from docmodels.core.characters import is_keyword
from docmodels.core.scalars import SCALARS
from docmodels.core.schema import Field, ObjectType, Type, TypeId, TypeRef
from docmodels.emit.python.annotations import (
    Names,
    annotation,
    has_temporal,
    is_any,
    is_model,
    payload_annotation,
    with_enums,
)
from docmodels.emit.python.decoding import decoding
from docmodels.emit.python.docstrings import article, field_texts, see
from docmodels.emit.python.encoding import encoding, forgetting
from docmodels.emit.python.listed import Listed, closed_in, value_literal
from docmodels.emit.python.literals import docstring, string_literal
from docmodels.emit.python.mentions import references
from docmodels.emit.python.names import constant_name, short_stem
from docmodels.emit.python.scope import Scope
from docmodels.emit.python.view import ClassView, FieldView, ListedView


class Classes:
    """Makes the views of the classes of one schema."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.names = scope.names
        self.order = {page.path: i for i, page in enumerate(scope.schema.pages)}
        # The fields of the models of one page, and of those that they inherit from.
        self._made: dict[tuple[TypeId, bool], tuple[FieldView, ...]] = {}

    def of(self, objects: Sequence[ObjectType]) -> tuple[ClassView, ...]:
        """Return the views of the models of a page, a base before its subclasses."""
        self._made.clear()
        return tuple(self._class(type_) for type_ in self._bases_first(objects))

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

    def _class(self, type_: ObjectType) -> ClassView:
        local = self.names.home[type_.id]
        base = self.scope.base_class(type_)
        shown = self.names.local(base.id, type_.id.page) if base is not None else None
        page = type_.id.page
        all_fields = self._all_fields(type_, page, local.deep)
        inherited = self._all_fields(base, page, local.deep) if base else ()
        above = {field.key: field for field in inherited}
        own = tuple(field for field in all_fields if above.get(field.key) != field)
        texts = [
            "Deprecated." if type_.deprecated else "",
            type_.description or f"The {type_.id.name} resource.",
            see(type_.id.page, type_.anchor),
        ]
        return ClassView(
            local.name,
            local.payload,
            local.stem,
            short_stem(local.name),
            constant_name(local.name),
            shown.name if shown is not None else None,
            shown.payload if shown is not None else None,
            docstring(texts, 4, type_.span.place),
            docstring([f"The JSON object of {article(local.name)}."], 4),
            own,
            all_fields,
            tuple(field.key for field in all_fields if _carries_null(field)),
            tuple(_locals(all_fields)),
            local.deep,
            any(field.temporal for field in all_fields),
            tuple(
                (string_literal(name), string_literal(value))
                for name, value in self.scope.constants(type_).items()
            ),
        )

    def _all_fields(
        self, type_: ObjectType, page: str, deep: bool
    ) -> tuple[FieldView, ...]:
        """Return the fields of a class and its base classes, the bases' first.

        `page` is the page whose module uses them, `deep` says that the class
        at hand counts its depth.
        """
        known = self._made.get((type_.id, deep))
        if known is not None:
            return known
        base = self.scope.base_class(type_)
        above = self._all_fields(base, page, deep) if base is not None else ()
        identifiers = self.scope.identifiers(type_)
        own = tuple(
            self._field(type_, field, identifiers[field.wire_name], page, deep)
            for field in self.scope.own_fields(type_)
        )
        replaced = {field.key for field in own}
        inherited = (field for field in above if field.key not in replaced)
        made = self._made[type_.id, deep] = (*inherited, *own)
        return made

    def _field(
        self, type_: ObjectType, field: Field, name: str, page: str, deep: bool
    ) -> FieldView:
        alias = self.scope.alias(type_, field, page)
        types = {id_: self.names.local(id_, page) for id_ in references(field.type)}
        names = Names(types)
        typed = with_enums(field.type, names, alias)
        key = string_literal(field.wire_name)
        anything = is_any(field.type)
        optional = not field.facts.required
        nullable = field.facts.nullable and not anything
        null = " | None" if (optional or nullable) and not anything else ""
        return FieldView(
            name,
            key,
            field.wire_name if _fits_class_body(field.wire_name) else None,
            annotation(typed, names) + null,
            payload_annotation(typed, names) + null,
            docstring(field_texts(field), 4, field.span.place),
            optional,
            nullable,
            anything,
            decoding(typed, names, name, key, deep),
            encoding(
                typed, names, f"model.{name}", key, deep, nullable and not optional
            ),
            tuple(map(_looked_up, closed_in(typed))),
            has_temporal(field.type),
            forgetting(field.type, key) if optional else "",
            not null and self._comes_later(field.type, names, type_.id.page),
        )

    def _comes_later(self, type_: Type, names: Names, page: str) -> bool:
        """Tell whether a type is a model of a page that is imported after `page`."""
        if not isinstance(type_, TypeRef) or not is_model(type_, names):
            return False
        return self.order[type_.id.page] > self.order[page]


def _looked_up(enum: Listed) -> ListedView:
    """Return the values that decoding looks up for a closed enum."""
    values = tuple(map(value_literal, enum.values))
    kind = SCALARS[enum.scalars[0]].annotation
    return ListedView(enum.constant, kind, values)


def _locals(fields: Sequence[FieldView]) -> Iterator[str]:
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
