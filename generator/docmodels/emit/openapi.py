"""Writes a schema as the components of an OpenAPI 3.1 document.

https://spec.openapis.org/oas/v3.1.1: its schemas are those of JSON Schema 2020-12.
"""

import re

from docmodels.core.schema import Schema
from docmodels.emit.jsonschema import JsonSchema, definitions
from docmodels.emit.python import public_names

VERSION = "3.1.0"
_HOME = "#/components/schemas/"
#: Keys of components have nothing but these.
_NO_KEY = re.compile(r"[^a-zA-Z0-9._-]")


def to_openapi(schema: Schema, title: str = "API", version: str = "0") -> JsonSchema:
    """Return an OpenAPI document without operations; `title` and `version` name it."""
    names = public_names(schema)
    keys = {id_: _NO_KEY.sub(_spelled_out, name) for id_, name in names.items()}
    return {
        "openapi": VERSION,
        "info": {"title": title, "version": version},
        "paths": {},
        "components": {"schemas": definitions(schema, keys, _HOME)},
    }


def _spelled_out(char: re.Match[str]) -> str:
    """Return a letter that no key may have by its number: `u264_`."""
    return f"u{ord(char[0]):x}_"
