"""Words that tell headings of parts, enums, bodies and bases from names of models."""

from docmodels.language.words.phrases import phrases

#: What calls a heading, or a line, an enum.
ENUM_WORDS = phrases("enum, enumeration, enumerations, enums")

#: A heading that ends with one may be a part that every object has: "Known fields".
PART_WORDS = phrases("attributes, elements, fields, members, properties")

#: What is at the end of the names of enums, where a list may be one of their values.
ENUM_NOUNS = phrases("""
    category, code, codes, direction, kind, kinds, level, mode, outcome, phase,
    priority, reason, reasons, role, severity, stage, state, states, status, statuses,
    type, types, visibility
    """)

#: What calls a heading right below an enum's its values: "Enum variants".
ENUM_PARTS = phrases("""
    enum cases, enum constants, enum members, enum options, enum values, enum variants,
    enumeration members, enumeration values
    """)

#: What says before such a word which of the properties are meant: "Common fields".
PART_QUALIFIERS = phrases("""
    additional, all, available, basic, common, conditional, core, custom, dynamic,
    extra, fixed, further, general, generic, main, mandatory, optional, other,
    patterned, remaining, required, shared, special, specific, standard, supported,
    supplementary
    """)

#: What says so behind it: "Fields for use with schema", "Properties of version 2".
PART_CONDITIONS = phrases("""
    added in, added since, as of, available in, available since, common to,
    depending on, for use with, for version, in version, of version, only for,
    shared by, since, specific to, used by, used for, used with, when, when using
    """)

#: A part where it stands alone; beside objects of other names, one of its own.
MAYBE_PARTS = phrases("attribute, field, mandatory, optional, required")

#: What begins the heading of an example.
EXAMPLE_WORDS = phrases("example, example:, examples")

#: What stands behind a verb or noun in the heading of an operation: "List all beds".
DETERMINERS = phrases("a, all, an, any, multiple, new, one, several, the, your")

#: A heading calls what it names an object with one of these at its end.
OBJECT_WORDS = phrases("""
    attributes, entity, model, object, properties, resource, schema, structure
    """)

#: Such a heading names no object, but a part of a body, with one of these in it.
BODY_WORDS = phrases("""
    body, data, error, errors, example, input, json, list, main, output, payload,
    request, response, result, results, return, returned, root, sample, the, this,
    top-level
    """)

#: What comes back is called by nothing but these beside a status: "Answer — 200 OK".
ANSWER_WORDS = frozenset(phrases("""
        answer, answers, api, body, data, error, failed, failure, http, json, output,
        reply, response, responses, result, results, return, returned, returns, server,
        success, successful, the
        """))
#: What a status is called behind its number, and words for parts behind that.
BEHIND_STATUS = frozenset(phrases("""
        accepted, bad, body, conflict, content, created, entity, error, fields,
        forbidden, found, internal, no, not, ok, payload, properties, request, server,
        success, unauthorized, unprocessable
        """))

#: What heads a model whose name stands in the sentence below: "Input".
VAGUE_NAMES = phrases("input, output")

#: What announces a table of parameters at the end of a text: "Headers:".
PARAMETER_WORDS = phrases("""
    arguments, headers, parameter, parameters, params, query string,
    supported attributes
    """)

#: What stands between a name and its base in a heading: "Bird extends Animal".
BASE_PHRASES = phrases("""
    derived from, derives from, extends, inherits, inherits from, subclass of
    """)

#: What heads a list of bases.
BASE_HEADINGS = phrases("base class, base type, extends, inherits, inherits from")

#: What a sentence says that a model does with its base, and what the model is then.
BASE_VERBS = phrases("derives, extends, inherits")
BASE_PARTICIPLES = phrases("derived, inherited")

#: What the root types of GraphQL are called, as `name_key` has it.
ROOT_TYPES = frozenset(phrases("""
        query, mutation, subscription, queryroot, mutationroot, subscriptionroot,
        rootquery, rootmutation, rootsubscription, rootquerytype, rootmutationtype,
        rootsubscriptiontype, querytype, mutationtype, subscriptiontype
        """))

#: What heads the names of what surely are properties.
PROPERTY_COLUMNS = phrases("""
    attribute, field, property, fields, properties
    """)

#: What stands in a heading beside the name of a property whose values are below it.
AROUND_PROPERTIES = phrases("""
    accepted, allowed, available, for, key, of, option, options, parameter, possible,
    property, supported, the, valid, value, values
    """)

#: What stands so in a line above a list of values.
AROUND_LISTS = frozenset(phrases("""
        a, accepted, allowed, an, and, are, available, be, can, enum, enumeration,
        field, following, for, in, is, may, must, of, one, option, options, permitted,
        possible, property, supported, the, these, valid, value, values
        """))

#: What heads the names of properties whose return type is their type.
GETTER_COLUMNS = phrases("navigation, navigation property, property, relationship")

#: What heads the values beside the names of properties that they are of.
PROPERTY_VALUE_COLUMNS = phrases("allowed value, enum value, possible value, value")
