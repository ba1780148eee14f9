"""Reading documentation without generating anything, and exporting what was read."""

from docmodels.core.options import Options
from docmodels.core.schema import Schema
from docmodels.emit.inspection import inspect_schema
from docmodels.emit.jsonschema import JsonSchema, to_json_schema
from docmodels.emit.openapi import to_openapi
from docmodels.run.understand import understand
from docmodels.run.understanding import Reading, Understanding


def read(options: Options) -> Reading:
    """Read the documentation of `options.docs`; nothing is written."""
    return inspected(understand(options))


def inspected(understood: Understanding) -> Reading:
    """Return what was understood, with the same as plain data."""
    return Reading(
        understood.schema,
        inspect_schema(understood.schema, understood.declarations),
        understood.diagnostics,
    )


def json_schema(schema: Schema) -> JsonSchema:
    """Return `schema` as a JSON Schema 2020-12 document, JSON-able data."""
    return to_json_schema(schema)


def openapi(schema: Schema, *, title: str = "API", version: str = "0") -> JsonSchema:
    """Return `schema` as the components of an OpenAPI 3.1 document, JSON-able data.

    `title` and `version` are what the document says of the API.
    """
    return to_openapi(schema, title, version)
