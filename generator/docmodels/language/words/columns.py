"""The words of the documentation that most publishers write: titles of columns.

All words are lower case, without markup; `normal_title` folds a title to them.
"""

from functools import lru_cache
from typing import Literal, TypeAlias, get_args

from docmodels.language.words.folding import normal_title
from docmodels.language.words.phrases import phrases

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
    "not_null",
    "read_only",
    "deprecated",
    "default",
    "length",
    "min_length",
    "max_length",
    "pattern",
    "values",
    "other",
]

#: What users may say of a column; "value" heads the names of allowed values.
COLUMN_ROLES: tuple[str, ...] = (
    *(role for role in get_args(Role) if role != "other"),
    "value",
)

#: What a column means by its title; the first role that has the title counts.
COLUMNS: tuple[tuple[Role, tuple[str, ...]], ...] = (
    (
        "name",
        phrases("""
            property, field, name, member, relationship, attribute, property name,
            field name, attribute name, member name, relationship name, properties,
            fields, element, key, json property, json field, json name, json key,
            column, column name, element name, key name, object property, api name,
            json property name, data element, prop, variable, item, field key,
            navigation, navigation property, property id, field id, attribute id,
            api property, api field, api attribute
            """),
    ),
    (
        "type",
        phrases("""
            type, data type, datatype, field type, property type, value type, types,
            json type, attribute type, member type, relationship type, element type
            """),
    ),
    ("format", phrases("format, data format, type format")),
    (
        "cardinality",
        phrases("""
            label, cardinality, card., card, multiplicity, occurrence, occurrences,
            occurs, multi-valued, multivalued, repeated, repeatable
            """),
    ),
    (
        "description",
        phrases("""
            description, details, meaning, explanation, summary, comment, comments,
            notes, note, remarks, purpose, definition, information, desc, defines,
            field description, property description, attribute description,
            title/description
            """),
    ),
    (
        "required",
        phrases("""
            required, mandatory, compulsory, is required, req, req'd, req.,
            m/o, presence, required/optional, required / optional,
            optional/required, mandatory/optional, required or optional
            """),
    ),
    ("optional", phrases("optional, is optional")),
    ("nullable", phrases("nullable, null, is nullable, can be null")),
    (
        "not_null",
        phrases("not null, non-null, not nullable, non-nullable, is not null"),
    ),
    (
        "read_only",
        phrases("""
            read-only, read only, readonly, is read-only, r/w, rw, r/o, access,
            mutability, read/write, read / write
            """),
    ),
    ("deprecated", phrases("deprecated, is deprecated, obsolete")),
    ("default", phrases("default, default value, defaults to, defaults")),
    ("length", phrases("length, size")),
    ("min_length", phrases("min length, minimum length, minlength")),
    ("max_length", phrases("max length, maximum length, maxlength")),
    (
        "pattern",
        phrases("""
            pattern, regex, regexp, reg ex, regular expression, regex pattern,
            validation pattern
            """),
    ),
    (
        "values",
        phrases("""
            values, possible values, allowed values, valid values, accepted values,
            supported values, enum, enumeration, options, enum values, codes, choices,
            valid options
            """),
    ),
)

#: Titles that head patterns which names of properties match.
NAME_PATTERN_COLUMNS = phrases("""
    field pattern, field name pattern, property pattern, property name pattern,
    attribute pattern, key pattern, name pattern, member pattern, patterned field
    """)

#: Titles that may head the types where no column is called so.
TYPE_STAND_INS = phrases("""
    value, format, scheme, schema, type/format, type / format, kind, typ,
    data, json schema
    """)

#: Titles that head the names of allowed values.
VALUE_COLUMNS = phrases("""
    member, members, member name, value, values, enum value, enum member,
    enumeration value, constant, enum, allowed value, name, possible value, literal,
    enumerator, value name, enum name, possible values, allowed values, enums
    """)

#: Titles that head the names of the members of an enum, and never those of properties
#: where the values stand beside them.
MEMBER_COLUMNS = phrases("member, members, member name, enum member, enumerator")

#: Titles that head the numbers of allowed values.
ORDINAL_COLUMNS = phrases("""
    value, position, int value, number, ordinal, index, code, integer value,
    numeric value, member, id
    """)

#: Titles of columns that say which kind of a thing a property belongs to.
CONDITION_COLUMNS = frozenset(phrases("""
        applies to, applicable to, applicable for, for, when, validity, valid for,
        used by, used for, used in, only for
        """))

#: Titles of columns that say what is valid, or a part of such: "约束 / 说明".
RULE_COLUMNS = frozenset(phrases("""
        constraint, constraints, restriction, restrictions, rule, rules, validation,
        validations, restricciones, validación, restrições, validação, contraintes,
        regeln, einschränkungen, 约束, 校验规则, 制約, バリデーション, 제약, 제약조건,
        ограничения, валидация
        """))

#: Words around the title of a column that asks yes or no: "Is this field required?"
WORDS_OF_QUESTIONS = frozenset(phrases("""
        is, it, this, the, a, field, property, attribute, element, parameter, value,
        be, can, may, input
        """))

#: Words in the titles of columns that say of one use what may be otherwise in another:
#: what is required to create a thing may be missing where it is read.
OF_ONE_USE = frozenset(phrases("""
        post, put, patch, get, create, creating, creation, update, updating, insert,
        upsert, request, requests, response, responses
        """))

#: Titles, and words of titles, whose yes and no say nothing that a model holds.
SILENT_COLUMNS = frozenset(phrases("""
        example, examples, sample, value, filterable, filter, sortable, sort,
        searchable, search, groupable, aggregatable, queryable, retrievable,
        facetable, expandable, selectable, indexed, index, unique, key, pk, fk,
        custom, sensitive, encrypted, localized, translatable, visible, editable,
        updatable, creatable, beta, experimental, supported, support, inherited
        """))

#: Titles that no table of a model has, by what such a table does instead.
FOREIGN_COLUMNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "lists methods",
        phrases("function, method, return type"),
    ),
    (
        "lists parameters",
        phrases("""
            argument, parameter, parameter name, parameters, path parameter,
            query parameter, param, param name
            """),
    ),
    (
        "lists headers",
        phrases("header, header name, headers"),
    ),
    (
        "lists requests",
        phrases("endpoint, request uri"),
    ),
    (
        "lists status or error codes",
        phrases("""
            error code, http code, http status, http status code, status code
            """),
    ),
)


@lru_cache(maxsize=16)
def roles_of(columns: tuple[tuple[Role, tuple[str, ...]], ...]) -> dict[str, Role]:
    """Return the role of each title; the first that has it counts."""
    return {title: role for role, titles in reversed(columns) for title in titles}


def is_of_one_use(title: str) -> bool:
    """Tell whether a column says of one use what may be otherwise in another.

    >>> is_of_one_use("Create"), is_of_one_use("Required in responses")
    (True, True)
    """
    return not OF_ONE_USE.isdisjoint(normal_title(title).split())


def is_of_rules(title: str) -> bool:
    """Tell whether a column says what is valid.

    >>> is_of_rules("Rules"), is_of_rules("约束 / 说明"), is_of_rules("Example")
    (True, True, False)
    """
    parts = normal_title(title).split("/")
    return not RULE_COLUMNS.isdisjoint(part.strip() for part in parts)
