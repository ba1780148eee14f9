"""How documentation of different publishers says the same things.

A dialect is one frozen record of words: what its tables' columns, its
headings and its marks are called.  To add a dialect, add a record to
`DIALECTS`; no other module changes.  All words are lower case, without
markup; a column title is compared after its marks and white space are
folded (see `normal_title`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias, get_args

#: What a column of a property table means.
Role: TypeAlias = Literal[
    "name",
    "type",
    "format",
    "cardinality",
    "description",
    "required",
    "optional",
    "nullable",
    "read_only",
    "deprecated",
    "default",
    "length",
    "min_length",
    "max_length",
    "values",
    "other",
]


#: What users may say of a column; "value" heads the names of allowed values.
COLUMN_ROLES: tuple[str, ...] = (
    *(role for role in get_args(Role) if role != "other"),
    "value",
)


@dataclass(frozen=True, slots=True)
class Dialect:
    """The words of one body of documentation.

    `columns` maps each role to column titles.  `type_stand_ins`
    are titles that may head the types where no column is called so.
    `value_columns` head the names of allowed values, `ordinal_columns` their numbers.
    `foreign_columns` are titles that no table of a model has: a table with
    one of them is set aside for the reason given.  `foreign_headings` are
    whole headings, or their ends, below which tables describe requests and
    responses rather than models; `foreign_topics` say so of their own tables,
    and where they are no page's title, which may name a resource.
    `part_headings` name a part of the model
    that the heading above names.  `name_suffixes` and `name_prefixes` are the
    words around a model's name in a heading.  `enum_suffixes` are those of
    an enum; `sure_suffixes` name a model even where it has no properties.
    A heading that begins with one of `verbs`, or of `verbs_or_nouns` and an
    article, is an operation's.
    Of the marks beside a property's name, `optional_marks` say that it may be
    missing; `footnote_marks` say nothing, unless the page explains that the
    star marks what is required.
    `further_names` stand in the place of a name for any property that has no
    row of its own.  `without` are the names of rules that are switched off.
    """

    name: str
    columns: tuple[tuple[Role, tuple[str, ...]], ...]
    type_stand_ins: tuple[str, ...]
    value_columns: tuple[str, ...]
    ordinal_columns: tuple[str, ...]
    foreign_columns: tuple[tuple[str, str], ...]
    foreign_headings: tuple[tuple[str, str], ...]
    foreign_topics: tuple[tuple[str, str], ...]
    part_headings: tuple[str, ...]
    name_prefixes: tuple[str, ...]
    name_suffixes: tuple[str, ...]
    enum_suffixes: tuple[str, ...]
    sure_suffixes: tuple[str, ...]
    verbs: tuple[str, ...]
    verbs_or_nouns: tuple[str, ...]
    optional_marks: tuple[str, ...]
    footnote_marks: tuple[str, ...]
    further_names: tuple[str, ...]
    without: frozenset[str] = frozenset()

    def role(self, title: str) -> Role:
        """Return what the column `title` means."""
        normal = normal_title(title)
        for role, titles in self.columns:
            if normal in titles:
                return role
        return "other"

    def with_columns(self, columns: Sequence[tuple[str, Sequence[str]]]) -> "Dialect":
        """Return a dialect that calls columns so, too: (role, titles), these first.

        The roles are those of `COLUMN_ROLES`; others are passed over.
        """
        said = {role: tuple(map(normal_title, titles)) for role, titles in columns}
        own: list[tuple[Role, tuple[str, ...]]] = [
            (role, said[role]) for role in get_args(Role) if role in said
        ]
        named = {title for titles in said.values() for title in titles}
        return replace(
            self,
            columns=(*own, *self.columns),
            value_columns=(*said.get("value", ()), *self.value_columns),
            foreign_columns=tuple(
                pair for pair in self.foreign_columns if pair[0] not in named
            ),
        )


# What nothing closes is taken to the end, lest each ( in it begins another try.
_PARENTHESES = re.compile(r"\([^)]*+(\))?")


def normal_title(title: str) -> str:
    """Fold case and white space of a title, drop marks and parentheses.

    >>> normal_title("**Length** (min, max)")
    'length'
    """
    words = _PARENTHESES.sub(
        lambda found: " " if found[1] else found[0], title.casefold()
    ).replace("_", " ")
    return " ".join(words.strip(" *:?#").split())


DEFAULT = Dialect(
    name="default",
    columns=(
        (
            "name",
            ("property", "field", "name", "member", "relationship", "attribute")
            + ("property name", "field name", "attribute name", "member name")
            + ("relationship name", "properties", "fields", "element", "key")
            + ("json property", "json field", "json name", "json key", "column")
            + ("column name", "element name", "key name", "object property")
            + ("api name", "json property name", "data element", "prop", "variable")
            + ("item", "field key", "navigation", "navigation property")
            + ("property id", "field id", "attribute id"),
        ),
        (
            "type",
            ("type", "data type", "datatype", "field type", "property type")
            + ("value type", "types", "json type", "attribute type", "member type")
            + ("relationship type", "element type"),
        ),
        ("format", ("format", "data format", "type format")),
        (
            "cardinality",
            ("label", "cardinality", "card.", "card", "multiplicity", "occurrence")
            + ("occurrences", "occurs", "multi-valued", "multivalued", "repeated")
            + ("repeatable",),
        ),
        (
            "description",
            ("description", "details", "meaning", "explanation", "summary")
            + ("comment", "comments", "notes", "note", "remarks", "purpose")
            + ("definition", "information", "desc", "defines", "field description")
            + ("property description", "attribute description"),
        ),
        (
            "required",
            ("required", "mandatory", "is required", "req", "req'd", "req.", "m/o")
            + ("presence", "required/optional", "required / optional")
            + ("optional/required", "mandatory/optional", "required or optional"),
        ),
        ("optional", ("optional", "is optional")),
        ("nullable", ("nullable", "null", "is nullable", "can be null")),
        (
            "read_only",
            ("read-only", "read only", "readonly", "is read-only", "r/w", "rw", "r/o")
            + ("access", "mutability"),
        ),
        ("deprecated", ("deprecated", "is deprecated", "obsolete")),
        ("default", ("default", "default value", "defaults to", "defaults")),
        ("length", ("length", "size")),
        ("min_length", ("min length", "minimum length", "minlength")),
        ("max_length", ("max length", "maximum length", "maxlength")),
        (
            "values",
            ("values", "possible values", "allowed values", "valid values")
            + ("accepted values", "supported values", "enum", "enumeration")
            + ("options", "enum values", "codes", "choices", "valid options"),
        ),
    ),
    type_stand_ins=(
        ("value", "value type", "format", "scheme", "schema", "type/format")
        + ("type / format", "kind", "typ", "data", "type(s)", "json schema")
    ),
    value_columns=(
        ("member", "member name", "value", "values", "enum value", "enum member")
        + ("enumeration value", "constant", "enum", "allowed value", "name")
        + ("possible value", "literal", "enumerator", "value name", "enum name")
        + ("possible values", "allowed values", "enums")
    ),
    ordinal_columns=(
        ("value", "position", "int value", "number", "ordinal", "index", "code")
        + ("integer value", "numeric value", "member", "id")
    ),
    foreign_columns=(
        ("method", "lists methods"),
        ("return type", "lists methods"),
        ("function", "lists methods"),
        ("parameter", "lists parameters"),
        ("parameter name", "lists parameters"),
        ("parameters", "lists parameters"),
        ("query parameter", "lists parameters"),
        ("path parameter", "lists parameters"),
        ("argument", "lists parameters"),
        ("header", "lists headers"),
        ("header name", "lists headers"),
        ("headers", "lists headers"),
        ("request uri", "lists requests"),
        ("endpoint", "lists requests"),
        ("http status code", "lists status or error codes"),
        ("http status", "lists status or error codes"),
        ("status code", "lists status or error codes"),
        ("error code", "lists status or error codes"),
        ("http code", "lists status or error codes"),
    ),
    foreign_headings=(
        ("uri parameter", "lists parameters"),
        ("uri parameters", "lists parameters"),
        ("url parameters", "lists parameters"),
        ("query parameters", "lists parameters"),
        ("query parameter", "lists parameters"),
        ("path parameters", "lists parameters"),
        ("path parameter", "lists parameters"),
        ("optional query parameters", "lists parameters"),
        ("parameters", "lists parameters"),
        ("arguments", "lists parameters"),
        ("methods", "lists methods"),
        ("functions", "lists methods"),
        ("request headers", "lists headers"),
        ("response headers", "lists headers"),
        ("headers", "lists headers"),
        ("rest request headers", "lists headers"),
        ("rest response headers", "lists headers"),
        ("rest request", "describes a request"),
        ("request", "describes a request"),
        ("http request", "describes a request"),
        ("request syntax", "describes a request"),
        ("request body", "describes a request"),
        ("request uri", "describes a request"),
        ("request example", "describes a request"),
        ("rest response", "describes a response"),
        ("response", "describes a response"),
        ("responses", "describes a response"),
        ("response body", "describes a response"),
        ("http response", "describes a response"),
        ("error codes", "lists status or error codes"),
        ("error responses", "lists status or error codes"),
        ("status codes", "lists status or error codes"),
        ("response codes", "lists status or error codes"),
        ("permissions", "lists permissions"),
        ("prerequisites", "describes a request"),
        ("params", "lists parameters"),
        ("input parameters", "lists parameters"),
        ("query string", "lists parameters"),
        ("form data", "lists parameters"),
        ("path variables", "lists parameters"),
        ("template variables", "lists parameters"),
        ("environment", "lists settings"),
        ("environment variables", "lists settings"),
        ("command-line options", "lists settings"),
        ("cli flags", "lists settings"),
        ("cli options", "lists settings"),
        ("flags", "lists settings"),
        ("cookies", "lists headers"),
        ("success response", "describes a response"),
        ("response success", "describes a response"),
        ("response failed", "describes a response"),
        ("response failure", "describes a response"),
        ("response error", "describes a response"),
        ("error response", "describes a response"),
        ("returns", "describes a response"),
        ("response fields", "describes a response"),
        ("response attributes", "describes a response"),
        ("response properties", "describes a response"),
        ("request fields", "describes a request"),
        ("request attributes", "describes a request"),
        ("query params", "lists parameters"),
        ("query string params", "lists parameters"),
        ("query string parameters", "lists parameters"),
        ("path params", "lists parameters"),
        ("url params", "lists parameters"),
        ("json params", "lists parameters"),
        ("form params", "lists parameters"),
        ("json/form params", "lists parameters"),
        ("body params", "lists parameters"),
        ("request params", "lists parameters"),
        ("body parameters", "lists parameters"),
        ("request parameters", "lists parameters"),
        ("header parameters", "lists parameters"),
        ("form parameters", "lists parameters"),
        ("url parameters", "lists parameters"),
        ("response headers", "lists headers"),
        ("http headers", "lists headers"),
        ("changelog", "tells what changed"),
        ("change log", "tells what changed"),
        ("release notes", "tells what changed"),
        ("limitations", "describes a limit"),
        ("rate limits", "describes a limit"),
        ("cookie parameters", "lists parameters"),
        ("output parameters", "lists parameters"),
        ("url parameter", "lists parameters"),
        ("request header", "lists headers"),
        ("response header", "lists headers"),
        ("header fields", "lists headers"),
        ("error code", "lists status or error codes"),
        ("error codes and messages", "lists status or error codes"),
        ("error handling", "lists status or error codes"),
        ("error messages", "lists status or error codes"),
        ("return codes", "lists status or error codes"),
        ("return values", "describes a response"),
        ("return value", "describes a response"),
    ),
    foreign_topics=(
        ("errors", "lists status or error codes"),
        ("possible errors", "lists status or error codes"),
        ("common errors", "lists status or error codes"),
        ("api errors", "lists status or error codes"),
        ("http errors", "lists status or error codes"),
        ("exceptions", "lists status or error codes"),
        ("request structure", "describes a request"),
        ("request schema", "describes a request"),
        ("request format", "describes a request"),
        ("request payload", "describes a request"),
        ("response structure", "describes a response"),
        ("response schema", "describes a response"),
        ("response format", "describes a response"),
        ("response payload", "describes a response"),
        ("response parameters", "describes a response"),
    ),
    part_headings=(
        ("properties", "property", "relationships", "relationship", "fields")
        + ("attributes", "members", "schema", "json representation", "definition")
        + ("details", "overview", "contents", "structure", "object definition")
        + ("navigation properties", "resource representation", "data model")
        + ("property details", "field details", "resource properties", "syntax")
        + ("other properties", "additional properties", "object properties")
        + ("the object", "resource", "object", "model", "reference", "remarks")
        + ("property descriptions", "field descriptions", "elements", "keys")
        + ("required properties", "optional properties", "common properties")
        + ("instance attributes", "values", "possible values", "allowed values")
        + ("enumerated values", "navigation", "json format", "json structure")
        + ("json schema", "json object", "json properties", "json fields")
        + ("json attributes", "data structure", "resource format", "schema definition")
        + ("field list", "list of fields", "field reference", "property list")
        + ("available properties", "available fields", "all properties", "all fields")
        + ("main properties", "base properties", "core properties", "basic properties")
        + ("fixed fields", "data dictionary", "conditional properties")
        + ("conditional fields", "conditional attributes", "common fields")
        + ("common attributes", "required fields", "required attributes")
        + ("optional fields", "optional attributes", "additional fields")
        + ("additional attributes", "other fields", "other attributes")
    ),
    name_prefixes=(
        ("the", "properties of a", "properties of an", "properties of the")
        + ("complex type", "entity type")
        + ("properties of", "properties for", "fields of", "attributes of")
        + ("members of", "definition of", "structure of", "schema of")
        + ("properties for the", "fields of the", "class", "interface", "object")
        + ("resource:", "object:", "type:", "model:", "schema:", "struct")
        + ("enum:", "enumeration:", "enum", "enumeration", "message:", "interface:")
        + ("class:", "table:", "entity:", "record:", "struct:", "elements for")
        + ("attributes of the", "attributes of a")
        + ("elements of", "fields for", "attributes for", "members for", "fields in")
    ),
    name_suffixes=(
        ("resource type", "complex type", "entity type", "resource", "resources")
        + ("object", "objects", "entity", "model", "complextype", "data type")
        + ("type", "class", "schema", "properties", "fields", "object definition")
        + ("resource representation", "object properties", "resource properties")
        + ("facet", "structure", "object structure", "object schema")
        + ("attributes", "object attributes", "elements", "object fields", "dto")
        + ("methods and properties", "properties and methods")
        + ("properties and relationships",)
        + ("json format", "json structure", "json object", "field descriptions")
        + ("field description", "property descriptions", "data dictionary", "interface")
        + ("sub-schema", "subschema")
    ),
    enum_suffixes=(
        ("values", "enumeration", "enum", "enum type", "enumeration type")
        + ("possible values", "enum values", "allowed values", "members")
        + ("enumeration values", "constants", "options", "enumerations")
    ),
    sure_suffixes=("resource type", "complex type", "entity type", "facet"),
    verbs=(
        ("get", "create", "delete", "retrieve", "fetch", "remove", "edit", "add")
        + ("modify", "send", "cancel", "enable", "disable", "revoke", "attach")
    ),
    verbs_or_nouns=(
        ("list", "update", "search", "query", "request", "return", "set", "check")
        + ("upload", "download", "replace", "start", "stop", "test", "run", "sync")
    ),
    optional_marks=("?",),
    footnote_marks=("*", "†", "‡", "¹", "²", "³"),
    further_names=(
        ("additionalproperties", "patternproperties", "additional properties")
        + ("other properties", "any other property", "any property", "any key")
        + ("any other key", "other fields", "additional fields")
    ),
)

DIALECTS: dict[str, Dialect] = {dialect.name: dialect for dialect in (DEFAULT,)}
