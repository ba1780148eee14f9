"""What the package calls the types of a schema and their properties."""

from collections.abc import Mapping

from docmodels.core.options import TARGETS
from docmodels.core.schema import ObjectType, Schema, TypeId
from docmodels.emit.python.scope import Scope

Attributes = Mapping[TypeId, Mapping[str, str]]


def symbols_of(schema: Schema) -> tuple[Mapping[TypeId, str], Attributes]:
    """Return the public names of all types, and the attributes of models by wire name.

    The names are those of a package with all of docmodels' own targets.
    """
    scope = Scope(schema, TARGETS)
    attributes = {
        id_: scope.identifiers(type_)
        for id_, type_ in schema.by_id().items()
        if isinstance(type_, ObjectType)
    }
    return scope.names.public, attributes
