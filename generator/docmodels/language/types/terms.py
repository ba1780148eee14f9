"""The grammar of types: what a type begins with, and what it goes on with.

term = beginning { ending }

A union is one or more terms.  Two ordered tables hold all rules; a rule is a
function of the cursor, in the module of what it reads.
"""

from collections.abc import Callable

from docmodels.core.rules import Deciding, first
from docmodels.core.typeexpr import TypeExpr, depth_of
from docmodels.language.types import (
    alternatives,
    atoms,
    endings,
    enums,
    links,
    lists,
    maps,
    wrappers,
)
from docmodels.language.types.cursor import Behind, Cursor, NoTypeError
from docmodels.language.types.qualifiers import skip_qualifiers

Begin = Callable[[Cursor], TypeExpr | None]
End = Callable[[Cursor, TypeExpr], TypeExpr | None]


def _beginning(
    name: str, says: str, example: str, read: Begin
) -> Deciding[Cursor, TypeExpr]:
    return Deciding(name=name, says=says, example=example, fixed=True, decide=read)


def _ending(
    name: str, says: str, example: str, read: End
) -> Deciding[Behind, TypeExpr]:
    return Deciding(
        name=name,
        says=says,
        example=example,
        fixed=True,
        decide=lambda behind: read(behind.cursor, behind.expr),
    )


#: What a type begins with.
BEGINNINGS: tuple[Deciding[Cursor, TypeExpr], ...] = (
    _beginning(
        "type-in-parentheses",
        "Parentheses around a type change nothing about it.",
        "(Foo)",
        wrappers.parenthesized,
    ),
    _beginning(
        "map-from-braces",
        "Braces with a key and a value are a map.",
        "{string: Foo}",
        maps.inline_map,
    ),
    _beginning(
        "list-from-brackets-before",
        "Empty or numbered brackets before a type make a list of it.",
        "[]Foo",
        lists.brackets_before,
    ),
    _beginning(
        "list-from-brackets-around",
        "Brackets around types are a list of them.",
        "[Foo]",
        lists.brackets_around,
    ),
    _beginning(
        "container-from-word-behind-angles",
        "Types in angle brackets before a word for lists or maps are what it holds.",
        "<Foo> array",
        maps.angled,
    ),
    _beginning(
        "value-from-quotes",
        "A quoted text stands for itself: the only value.",
        '"open"',
        wrappers.quoted,
    ),
    _beginning(
        "type-from-link",
        "A link is read from its label and its target.",
        "[Foo](#foo)",
        links.linked,
    ),
    _beginning(
        "union-from-one-of",
        "Types behind `one of`, `either` or the like are one of several.",
        "one of Foo, Bar",
        alternatives.one_of,
    ),
    _beginning(
        "map-from-key-value-pairs",
        "Pairs of keys and values are a map.",
        "key/value pairs",
        maps.pairs,
    ),
    _beginning(
        "list-from-word",
        "A word for lists begins a list of what stands behind it.",
        "array of strings",
        lists.worded_list,
    ),
    _beginning(
        "map-from-word",
        "A word for maps begins a map to what stands behind it.",
        "map of strings",
        maps.worded_map,
    ),
    _beginning(
        "null-from-wrapper",
        "`Nullable` or `Optional` around a type says that it may be null.",
        "Nullable<int>",
        wrappers.nullable_wrapper,
    ),
    _beginning(
        "type-in-wrapper",
        "`Readonly`, `Box` or the like around a type changes nothing about it.",
        "Readonly<Foo>",
        wrappers.transparent,
    ),
    _beginning(
        "map-from-object-with-arguments",
        "An object with a type for its keys and one for its values is a map.",
        "object<string, Foo>",
        maps.object_map,
    ),
    _beginning(
        "any-from-empty-interface",
        "The empty interface of Go holds anything.",
        "interface{}",
        wrappers.empty_interface,
    ),
    _beginning(
        "list-from-repeated",
        "`repeated` before a type is a list, as in protocol buffers.",
        "repeated Foo",
        lists.repeated,
    ),
    _beginning(
        "integer-from-number",
        "A number in the place of a type is an integer.",
        "3",
        wrappers.number,
    ),
    _beginning(
        "enum-from-string-enum",
        "`string enum` is an enum.",
        "string enum (one, two)",
        enums.string_enum,
    ),
    _beginning(
        "enum-from-word",
        "The word `enum` begins an enum.",
        "enum (one, two)",
        enums.enum,
    ),
    _beginning(
        "null-from-prefix",
        "A scalar that begins with `Nullable` may be null.",
        "NullableInt",
        wrappers.nullable_prefix,
    ),
    _beginning(
        "model-from-name-behind-object",
        "A name in brackets, in a link or behind a dash says what an object is.",
        "object (Foo)",
        atoms.named_object,
    ),
    _beginning(
        "scalar-from-spelling",
        "Words that spell a scalar are that scalar.",
        "string",
        atoms.scalar,
    ),
    _beginning(
        "model-from-name",
        "Any other word, or a few that are written like a title, name a model.",
        "Foo",
        atoms.named,
    ),
)
#: What a type goes on with.
ENDINGS: tuple[Deciding[Behind, TypeExpr], ...] = (
    _ending(
        "null-from-question-mark",
        "A question mark behind a type says that it may be null.",
        "Foo?",
        endings.question_mark,
    ),
    _ending(
        "type-before-exclamation-mark",
        "An exclamation mark behind a type says that it is never null, as in GraphQL.",
        "Foo!",
        endings.exclamation_mark,
    ),
    _ending(
        "type-from-intersection",
        "Of an intersection the first type counts.",
        "Foo & Bar",
        endings.intersection,
    ),
    _ending(
        "list-from-brackets-behind",
        "Brackets behind a type make a list of it.",
        "Foo[]",
        lists.brackets_behind,
    ),
    _ending(
        "list-from-word-behind",
        "A word for lists behind a type makes a list of it.",
        "Foo collection",
        lists.word_behind,
    ),
    _ending(
        "scalar-before-string",
        "`string` behind a scalar says that it travels as text.",
        "decimal string",
        endings.string_behind,
    ),
    _ending(
        "id-from-word-behind",
        "A word for an id behind a scalar makes an id of it.",
        "file ID",
        endings.id_behind,
    ),
    _ending(
        "id-of-model",
        "What an id is the id of is a remark.",
        "ID of Foo",
        endings.owner_behind,
    ),
    _ending(
        "values-from-enum-in-brackets",
        "An enum in brackets behind `string` has the values.",
        "string (enum: one, two)",
        endings.enum_behind,
    ),
    _ending(
        "values-from-choice-in-brackets",
        "Words with bars between them in brackets behind `string` are the values.",
        "string (one | two)",
        endings.choice_behind,
    ),
    _ending(
        "map-from-string-to",
        "`string to` a type before a word for maps is a map.",
        "string to string map",
        endings.map_behind,
    ),
    _ending(
        "type-before-noun",
        "A noun such as `object` behind a type adds nothing to it.",
        "Foo object",
        endings.noun,
    ),
    _ending(
        "model-from-name-behind-list",
        "A name behind a list or a map of objects says what these are.",
        "object[] (Foo)",
        endings.name_behind,
    ),
    _ending(
        "shape-from-brackets-behind-object",
        "A list or a map in brackets behind `object` is what the object is.",
        "object (Map<string, Foo>)",
        endings.shape_behind,
    ),
)


def term(cursor: Cursor) -> TypeExpr:
    """Read a type that is no union; raises `NoTypeError`.

    It does so for one that is nested more than `MAX_TYPE_DEPTH` levels deep, too.
    """
    skip_qualifiers(cursor)
    outside, cursor.nullable = cursor.nullable, False
    cursor.depth += 1
    start = len(cursor.rules)
    try:
        cursor.check_depth(cursor.depth - 1)
        expr = cursor.ask(BEGINNINGS)
        if expr is None:
            raise NoTypeError
        cursor.check_depth(depth_of(expr))
        while (found := first(ENDINGS, Behind(expr, cursor))) is not None:
            expr, rule = found
            cursor.rules.insert(start, rule.name)
            cursor.check_depth(depth_of(expr))
    finally:
        cursor.depth -= 1
        cursor.nullable = cursor.nullable or outside
    return expr
