"""The grammar of types: what a type begins with, and what it goes on with.

term = beginning { ending }

A union is one or more terms.  Two ordered tables hold all rules, `BEGINNINGS` and
that of `behind`; a rule is a function of the cursor, in the module of what it reads.
"""

from collections.abc import Callable

from docmodels.core.rules import Deciding, first
from docmodels.core.typeexpr import TypeExpr, depth_of
from docmodels.language.types import (
    alternatives,
    atoms,
    enums,
    links,
    lists,
    maps,
    pairs,
    relations,
    wrappers,
)
from docmodels.language.types.behind import ENDINGS
from docmodels.language.types.cursor import Behind, Cursor, NoTypeError
from docmodels.language.types.qualifiers import skip_qualifiers

Begin = Callable[[Cursor], TypeExpr | None]


def _beginning(
    name: str, says: str, example: str, read: Begin
) -> Deciding[Cursor, TypeExpr]:
    return Deciding(name=name, says=says, example=example, fixed=True, decide=read)


#: What a type begins with.
BEGINNINGS: tuple[Deciding[Cursor, TypeExpr], ...] = (
    _beginning(
        "list-from-word-in-parentheses",
        "A word for lists in parentheses before a type makes a list of it.",
        "(slice of) Foo",
        lists.list_in_parentheses,
    ),
    _beginning(
        "map-from-word-in-parentheses",
        "A word for maps in parentheses before a type makes a map to it.",
        "(map of string to) Foo",
        maps.map_in_parentheses,
    ),
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
        "integer-or-string-from-name",
        "`IntOrString` is an integer or a string.",
        "intstr.IntOrString",
        wrappers.int_or_string,
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
        pairs.pairs,
    ),
    _beginning(
        "type-from-relation",
        "Words such as `has many`, `belongs to` and `to-one` say that what follows is "
        "one or a list of it.",
        "has many Foo",
        relations.relation,
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
        "An object with its keys, or their type, beside what they lead to is a map.",
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
        "null-from-name-of-go",
        "Types such as `sql.NullString` and `null.String` of Go are what they hold, or "
        "null.",
        "sql.NullString",
        wrappers.null_of_go,
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
