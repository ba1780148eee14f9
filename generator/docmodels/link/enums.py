"""What the properties of an enum say of its values, and whether it is closed.

Where a table has names and numbers, properties that have a type of their own beside
the enum say which of the two travel.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from docmodels.core.declarations import EnumDecl, FieldDecl, ModelDecl, PageDecls
from docmodels.core.leaves import over_leaves
from docmodels.core.rules import Reason, Rule
from docmodels.core.scalars import SCALARS
from docmodels.core.schema import Type, TypeId, TypeRef, as_scalar
from docmodels.core.typeexpr import ListOf, NamedRef, OneOf, Scalar, TypeExpr
from docmodels.core.values import EnumStyle
from docmodels.link.resolver import Resolver

BY_PROPERTIES = Rule(
    name="enum-values-from-type-of-properties",
    says="The type that all properties with an enum have beside it says whether its "
    "values are texts or whole numbers, and so whether names or numbers travel.",
    example="## Room\n\n| Property | Type | Description |\n|---|---|---|\n"
    "| bed | string | The values are listed in [Bed values](#bed-values). |\n"
    "\n## Bed values\n\n| Name | Value |\n|---|---|\n| Cot | 1 |\n| Bunk | 2 |\n",
)
RULES: tuple[Rule, ...] = (BY_PROPERTIES,)


def declared_enums(pages: Iterable[PageDecls]) -> dict[TypeId, EnumDecl]:
    """Return the enums that pages declare, in their order."""
    return {
        TypeId(page.path, one.name): one
        for page in pages
        for one in page.declarations
        if isinstance(one, EnumDecl)
    }


@dataclass(frozen=True, slots=True)
class _Use:
    """A property that has an enum, and the scalar that it has beside it."""

    scalar: str
    field: FieldDecl


def with_scalars(
    pages: Sequence[PageDecls], resolver: Resolver, without: Set[str]
) -> tuple[PageDecls, ...]:
    """Let the types of properties say what the values of declared enums are."""
    enums = declared_enums(pages)
    if BY_PROPERTIES.name in without or not enums:
        return tuple(pages)
    uses: dict[TypeId, list[_Use]] = {}
    for page in pages:
        for field in _fields(page):
            scalar = _scalar(field.expr)
            if scalar is not None and field.values_from is not None:
                found = resolver.resolve(field.values_from, page.path)
                for id_ in (found.id, found.other):
                    if id_ in enums:
                        uses.setdefault(id_, []).append(_Use(scalar, field))
                        break
    return tuple(_with_uses(page, uses) for page in pages)


def _fields(page: PageDecls) -> Iterator[FieldDecl]:
    for one in page.declarations:
        if isinstance(one, ModelDecl):
            yield from one.fields


def _scalar(expr: TypeExpr) -> str | None:
    """Return "string" or "integer" where a type, or its items, are such."""
    match expr:
        case ListOf(item=item):
            return _scalar(item)
        case NamedRef(scalar=str(name), target=None) | Scalar(name=name):
            codec = SCALARS[name].codec
            return {"str": "string", "int": "integer"}.get(codec)
        case _:
            return None


def _with_uses(page: PageDecls, uses: Mapping[TypeId, list[_Use]]) -> PageDecls:
    changed = {
        one.name: new
        for one in page.declarations
        if isinstance(one, EnumDecl)
        for new in (_with_scalar(one, uses.get(TypeId(page.path, one.name), [])),)
        if new is not one
    }
    if not changed:
        return page
    declarations = (changed.get(one.name, one) for one in page.declarations)
    return replace(page, declarations=tuple(declarations))


def _with_scalar(enum: EnumDecl, uses: Sequence[_Use]) -> EnumDecl:
    scalars = {use.scalar for use in uses}
    if len(scalars) != 1 or enum.stated or enum.underlying is not None:
        return enum
    values = as_scalar(enum.values, uses[0].scalar)
    if values == enum.values:
        return enum
    field = uses[0].field
    words = field.source_type or uses[0].scalar
    reason = Reason(BY_PROPERTIES.name, words, field.type_span, uses[0].scalar)
    return replace(enum, values=values, because=(*enum.because, reason))


@dataclass(frozen=True, slots=True)
class Closing:
    """Which enums have no values but the listed ones.

    What is said of a property counts before what is said of an enum, and this before
    the setting for all.
    """

    setting: EnumStyle
    enums: Mapping[TypeId, EnumStyle]

    def closed(self, type_: Type, own: EnumStyle | None) -> Type:
        """Return the type of a property with its enums open or closed.

        `own` is what is said of the property.
        """

        def change(leaf: Type) -> Type:
            style = self.style_of(leaf)
            if style is None or not isinstance(leaf, OneOf | TypeRef):
                return leaf
            return replace(leaf, closed=(own or style) == "closed")

        return over_leaves(type_, change)

    def style_of(self, leaf: Type) -> EnumStyle | None:
        """Return what an enum is where nothing is said of the property.

        Returns None for what is no enum.
        """
        match leaf:
            case OneOf():
                return self.setting
            case TypeRef(id=id_):
                return self.enums.get(id_)
            case _:
                return None


def closing(pages: Iterable[PageDecls], setting: EnumStyle) -> Closing:
    """Return which enums are closed: as said of each, else by the setting for all."""
    enums = declared_enums(pages).items()
    return Closing(setting, {id_: one.enums or setting for id_, one in enums})
