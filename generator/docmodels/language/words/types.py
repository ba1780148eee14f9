"""The words of type cells that are neither scalars nor names."""

from docmodels.language.words.facts import FACTS_IN_TYPES

LIST_WORDS = frozenset(
    [
        "vec",
        "btreeset",
        "treeset",
        "linkedhashset",
        "sortedset",
        "orderedset",
        "immutablelist",
        "readonlyarray",
        "slice",
        "seq",
        "linkedlist",
        "mutablelist",
        "array",
        "arrays",
        "jsonarray",
        "list",
        "lists",
        "collection",
        "collections",
        "set",
        "sequence",
        "enumerable",
        "ienumerable",
        "icollection",
        "ilist",
        "ireadonlylist",
        "ireadonlycollection",
        "iterable",
        "hashset",
        "arraylist",
        "vector",
        "tuple",
        "pair",
        "builtlist",
        "builtset",
        "nonemptylist",
        "nonemptyset",
        "nonemptyarray",
        "immutableset",
        "immutablearray",
        "mutableset",
        "linkedset",
        "frozenset",
        "readonlyset",
        "readonlylist",
        "iset",
        "ireadonlyset",
        "iasyncenumerable",
        "deque",
        "vecdeque",
        "queue",
        "arrayref",
        "jarray",
        "listvalue",
    ]
)
MAP_WORDS = frozenset(
    [
        "maps",
        "btreemap",
        "treemap",
        "linkedhashmap",
        "sortedmap",
        "orderedmap",
        "sorteddictionary",
        "hashes",
        "dicts",
        "dictionaries",
        "hashmaps",
        "associative",
        "dictionary",
        "idictionary",
        "ireadonlydictionary",
        "map",
        "mapping",
        "hashmap",
        "hashtable",
        "dict",
        "record",
        "hash",
        "readonlymap",
        "immutablemap",
        "mutablemap",
        "builtmap",
        "indexmap",
        "concurrentmap",
        "concurrenthashmap",
        "concurrentdictionary",
        "readonlydictionary",
        "immutabledictionary",
        "unordered_map",
        "unorderedmap",
    ]
)
# All words that begin a list or a map.
CONTAINER_WORDS = LIST_WORDS | MAP_WORDS
NULLABLE_WRAPPERS = frozenset(
    ["nullable", "optional", "option", "maybe", "optionalnullable", "jsonnullable"]
)
# Words that follow a type's name and add nothing to it.
NOUNS = frozenset(
    [
        "object",
        "objects",
        "resource",
        "resources",
        "type",
        "types",
        "instance",
        "instances",
        "entity",
        "entities",
        "item",
        "items",
        "value",
        "values",
        "element",
        "elements",
        "model",
        "models",
        "structure",
        "structures",
        "record",
        "records",
        "enum",
        "enums",
        "enumeration",
        "enumerations",
    ]
)
ARTICLES = frozenset(["a", "an", "the", "one"])
# What stands between a scalar and the format that refines it.
FORMAT_LEADS = frozenset(
    ["in", "as", "representing", "containing", "formatted", "with"]
)
FORMAT_NOISE = frozenset(
    [
        "utc",
        "gmt",
        "iso",
        "iso8601",
        "8601",
        "rfc",
        "3339",
        "rfc3339",
        "iso-8601",
        "rfc-3339",
        "format",
        "formatted",
        "string",
        "value",
        "the",
        "a",
        "an",
        "standard",
        "valid",
        "style",
        "encoded",
        "of",
        "type",
        "using",
    ]
)
# What may stand before `as string`.
ENCODED = frozenset(["encoded", "formatted", "represented", "serialized"])
# Single words that say a fact of the property and are no name.
FACT_WORDS = frozenset(word for word in FACTS_IN_TYPES if " " not in word)
# Words beside a type that are written like names and say how its property fares.
STATES = frozenset(
    ["deprecated", "inherited", "preview", "beta", "experimental", "internal"]
    + ["legacy", "conditional", "computed", "generated", "immutable", "unique"]
    + ["default", "input", "output", "reserved", "obsolete", "new", "none"]
)
# What SQL says of a column behind its type, and what a word or more go on with.
CONSTRAINTS = frozenset(
    ["primary key", "pk", "foreign key", "fk", "unique", "unique key"]
    + ["not null", "null", "auto_increment", "autoincrement", "auto increment"]
    + ["identity", "unsigned", "zerofill"]
)
CONSTRAINTS_WITH_NAMES = frozenset(["default", "references"])
# What stands between "required" and that for which alone, or when, it is so.
CONDITIONS = frozenset(["if", "when", "unless", "for", "where", "in", "on", "with"])
CLOSING = {"<": ">", "(": ")", "[": "]", "{": "}"}
MAX_SCALAR_WORDS = 5
MAX_NAME_WORDS = 4

# Words before a type that count or soften it, as in `array of two integers`.
COUNTS = frozenset(
    ["a", "an", "the", "one", "two", "three", "four", "five", "exactly", "several"]
    + [
        "partial",
        "nested",
        "single",
        "multiple",
        "zero",
        "more",
        "positive",
        "non-empty",
        "nonempty",
        "ordered",
        "sorted",
    ]
    + ["non-negative", "nonnegative", "negative", "unsigned", "unique"]
)
# `Pointer to X`, `reference to X`, `instance of X`: an X.
POINTERS = frozenset(["pointer", "reference", "instance", "ref", "link"])
# How many of another a property relates to, without the marks between the words.
TO_MANY = frozenset(
    ["tomany", "hasmany", "onetomany", "manytomany", "hasandbelongstomany"]
    + ["belongstomany", "morphmany", "embedsmany", "embedmany", "referencesmany"]
)
TO_ONE = frozenset(
    ["toone", "hasone", "belongsto", "onetoone", "manytoone", "morphto", "morphone"]
    + ["embedsone", "embedone", "referencesone"]
)
RELATION_NOUNS = frozenset(
    ["association", "associations", "relation", "relations", "relationship"]
    + ["relationships"]
)
# What code writes before a type of which there may be others: `List<out Foo>`.
BOUNDS = frozenset(["out", "dyn", "impl"])
UNION_WORDS = frozenset(["union", "oneof", "anyof", "either", "one-of", "any-of"])
# Generics that hold a value and change nothing about it.
TRANSPARENT = frozenset(
    ["readonly", "required", "box", "rc", "arc", "nonnull", "nonnullable"]
    + ["lazy", "shared_ptr", "unique_ptr", "mutex", "rwlock", "refcell", "cow"]
)
# What programming languages call a moment that others call by the same word: the
# languages as samples name them, and the word.
MOMENTS_OF_LANGUAGES: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset(["ruby", "rb"]), "Time"),
    (frozenset(["typescript", "ts", "tsx", "javascript", "js", "jsx"]), "Date"),
)
# What samples in any documentation may be written in.
PLAIN_LANGUAGES = frozenset(["", "json", "json5", "jsonc", "text", "yaml"])
IDS = frozenset(["id", "identifier", "guid", "uuid", "ulid"])
MANY_IDS = frozenset(f"{one}s" for one in IDS)
# What stands behind a word for objects in general and is a text: `object name`.
TEXTS_OF_OBJECTS = IDS | MANY_IDS | {"name", "names"}
# Words of a remark that says where a type is told: `array (see below)`.
TOLD = frozenset(
    ["see", "described", "listed", "defined", "documented", "shown"]
    + ["siehe", "voir", "véase", "ver", "vedi", "zie"]
)
PLACES = frozenset(["below", "above", "unten", "oben"])
# `key/value pairs`, `Objet clé/valeur`, `Objeto clave-valor`, `Schlüssel-Wert-Objekt`.
KEYS_OF_PAIRS = frozenset(["key", "name", "clé", "clave", "chave", "schlüssel"])
VALUES_OF_PAIRS = frozenset(["value", "values", "valeur", "valor", "wert"])
PAIRS = frozenset(["pair", "pairs", "map", "mapping", "paar", "paare", "pares"])
KEYED_OBJECTS = frozenset(["object", "objet", "objeto", "objekt"])
# What a description may begin with before it says what a value is.
CONTAINS = frozenset(["contains", "holds"])
