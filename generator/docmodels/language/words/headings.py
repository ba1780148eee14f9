"""The words of the documentation that most publishers write: headings and names.

All words are lower case, without markup; each list is in the order of the alphabet.
"""

from docmodels.language.words.phrases import phrases

#: Headings below which tables describe no models, by what these do instead.
#: One of several words counts at the end of a heading, too.
FOREIGN_HEADINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "lists parameters",
        phrases("""
            arguments, constructor, constructors, cookie parameters, form data, form
            parameters, form params, header parameters, initializer, initializers,
            input parameters, parameters, params, path parameter, path parameters,
            path params, path variables, query parameter, query parameters, query
            params, query string, query string parameters, query string params,
            request parameters, request params, template variables, uri parameter,
            uri parameters, url parameter, url parameters, url params
            """),
    ),
    (
        "lists methods",
        phrases("functions, methods"),
    ),
    (
        "lists headers",
        phrases("""
            cookies, header fields, headers, http headers, request header,
            request headers, response header, response headers
            """),
    ),
    (
        "describes a request",
        phrases("prerequisites, request example, request syntax, request uri"),
    ),
    (
        "lists status or error codes",
        phrases("""
            error code, error codes, error codes and messages, error handling,
            error messages, error responses, response codes, return codes,
            status codes
            """),
    ),
    (
        "lists permissions",
        phrases("permissions"),
    ),
    (
        "lists settings",
        phrases("""
            cli flags, cli options, command-line options, environment,
            environment variables, flags
            """),
    ),
    (
        "tells what changed",
        phrases("change log, changelog, release notes"),
    ),
    (
        "describes a limit",
        phrases("limitations, rate limits"),
    ),
)

#: Headings that say so of their own tables only, and of no page whose title they are.
FOREIGN_TOPICS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "lists status or error codes",
        phrases("""
            api errors, common errors, errors, exceptions, http errors,
            possible errors
            """),
    ),
)

#: Headings of what is sent or comes back, by how the name of its model ends.
BODY_HEADINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Request",
        phrases("""
            body of the request, body parameters, request body parameters, body params,
            http request, json params, json/form params, request, request attributes,
            request body, request data, request fields, request format, request
            payload, request properties, request schema, request structure, rest
            request
            """),
    ),
    (
        "Response",
        phrases("""
            body of the response, http response, response body parameters, output
            parameters, response, response attributes, response body, response data,
            response fields, response format, response parameters, response payload,
            response properties, response schema, response structure, response success,
            responses, rest response, return value, return values, returned data,
            returns, success response
            """),
    ),
    (
        "Error response",
        phrases("error response, response error, response failed, response failure"),
    ),
)

#: Labels of bodies that are sent or come back, as the method of the request has it.
BODY_ROLES = phrases("body, data, message body, payload, result, results")

#: What stands before "parameters" where no operation is near.
PARAMETER_KINDS = phrases("""
    additional, available, callback, common, method, optional, other, required,
    supported
    """)

#: What parameters are called that are in no body, though one may have their names, too.
OUTSIDE_BODIES = frozenset(phrases("path, query, url, uri, header, cookie, template"))

#: What ends the name of a type that is sent or comes back: "Add Bed Response".
MESSAGE_WORDS = phrases("""
    options, params, payload, request, response, result, structure
    """)

#: Headings of a part of the model that the heading above names.
PART_HEADINGS = phrases("""
    additional attributes, additional fields, additional properties, all fields, all
    properties, allowed values, atributos, attributes, attributs, available fields,
    available properties, base properties, basic properties, campos, champs, common
    attributes, common fields, common properties, conditional attributes,
    conditional fields, conditional properties, contents, core properties, data
    dictionary, data model, data structure, definition, details, eigenschaften,
    elements, enumerated values, felder, field definitions, field descriptions,
    field details, field list, field reference, field structure, fields, fixed
    fields, instance attributes, json attributes, json fields, json format, json
    object, json properties, json representation, json schema, json structure, keys,
    list of fields, main properties, members, model, navigation, navigation
    properties, object, object definition, object properties, optional attributes,
    optional fields, optional properties, other attributes, other fields, other
    properties, overview, possible values, properties, property, property
    descriptions, property details, property list, propiedades, propriedades,
    propriétés, reference, relationship, relationships, remarks, required
    attributes, required fields, required properties, resource, resource format,
    resource properties, resource representation, schema, schema definition,
    structure, syntax, the object, values,
    フィールド, プロパティ, 字段, 字段说明, 属性, 속성, 필드
    """)

#: What stands before the name of a model.
NAME_PREFIXES = phrases("""
    a classe, attributes for, attributes of, attributes of a, attributes of the, clase,
    class, class:, classe, complex type, das objekt, definition of, die klasse, die
    schnittstelle, el objeto, elements for, elements of, entidad, entidade, entity type,
    entity:, entité, enum, enum:, enumeration, enumeration:, fields for, fields in,
    fields of, fields of the, interface, interface:, interfaz, klasse, l'objet, la
    clase, la classe, members for, members of, message:, model:, o objeto, object,
    object:, objekt, objet, objeto, properties for, properties for the, properties of,
    properties of a, properties of an, properties of the, record:, resource:, schema of,
    schema:, schnittstelle, struct, struct:, structure of, table:, the, type:,
    オブジェクト, 对象
    """)

#: What stands behind the name of a model.
NAME_SUFFIXES = phrases("""
    attributes, class, complex type, complextype, data dictionary, data type, dto,
    elements, entity, entity type, facet, field description, field descriptions, fields,
    interface, json format, json object, json structure, methods and properties, model,
    object, object attributes, object definition, object fields, object properties,
    object schema, object structure, objects, objekt, properties, properties and
    methods, properties and relationships, property descriptions, resource, resource
    properties, resource representation, resource type, resources, schema, struct,
    structure, sub-schema, subschema, type,
    オブジェクト, クラス, 实体, 对象, 객체, 엔티티
    """)

#: What stands behind the name of an enum.
ENUM_SUFFIXES = phrases("""
    allowed values, constants, constraints, enum, enum type, enum values, enumeration,
    enumeration type, enumeration values, enumerations, members, options,
    possible values, values
    """)

#: What names a model even where it has no properties.
SURE_SUFFIXES = phrases("complex type, entity type, facet, resource type")

#: A heading that begins with one is that of an operation.
VERBS = phrases("""
    add, attach, cancel, create, delete, disable, edit, enable, fetch, get, modify,
    remove, retrieve, revoke, send
    """)

#: So is one that begins with one of these and an article.
VERBS_OR_NOUNS = phrases("""
    check, download, list, query, replace, request, return, run, search, set, start,
    stop, sync, test, update, upload
    """)

#: Headings below which names in capitals, or those with values, are constants.
CONSTANT_HEADINGS = frozenset(phrases("""
        class constants, constant, constants, static constants, static fields,
        static members, static properties, static variables, statics
        """))

#: Headings below which names such as "Content-Type" are those of headers.
HEADER_HEADINGS = frozenset(phrases("""
        cabecera, cabeceras, cabeçalho, cabeçalhos, en-tête, en-têtes, encabezado,
        encabezados, header, http header, kopfzeile, kopfzeilen, заголовок, заголовки
        """))

#: Lines that head the list of a property's values in its own section.
VALUES_LINES = frozenset(phrases("""
        accepted values, allowed values, enum values, known values, must be one of,
        permitted values, possible values, supported values, valid values, values
        """))

#: What tables name that have the facts of one thing below each other.
FACT_LABELS = frozenset(phrases("""
        additional properties, default, defined in, deprecated, description, example,
        format, max items, max length, maximum, min items, min length, minimum, must
        match regular expression, pattern, required, same definition as, title, type
        """))

#: Headings below which each heading names one of the kinds of what stands above.
KINDS_HEADINGS = phrases("supported types, possible types, supported kinds")

#: What stands in place of a name for any property without a row of its own.
FURTHER_NAMES = phrases("""
    additional fields, additional properties, additionalproperties, any key,
    any name, any other, any other field, any other key, any other name,
    any other property, any property, any string, any string name, other fields,
    other properties, patternproperties
    """)

#: What only a query is asked with, and no answer has.
QUERY_NAMES = frozenset(phrases("""
        expand, filter, orderby, q, query, search, sort, sortby, sortorder
        """))
#: What asks for a part of many, and stands in answers beside that part only.
PAGE_NAMES = frozenset(phrases("""
        after, before, count, cursor, from, limit, offset, page, pagenumber, pagesize,
        perpage, size, skip, take, to, top
        """))
