"""What a type goes on with: the ordered table of the rules that are asked behind it."""

from collections.abc import Callable

from docmodels.core.rules import Deciding
from docmodels.core.typeexpr import TypeExpr
from docmodels.language.types import endings, lists, maps
from docmodels.language.types.cursor import Behind, Cursor

End = Callable[[Cursor, TypeExpr], TypeExpr | None]


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
        "list-from-parentheses-behind",
        "A word for lists in parentheses behind a type makes a list of it.",
        "Foo (array)",
        lists.parentheses_behind,
    ),
    _ending(
        "moment-before-zone",
        "What stands in angle brackets behind a moment is its time zone.",
        "DateTime<Local>",
        endings.zone_behind,
    ),
    _ending(
        "scalar-before-string",
        "`string` behind a scalar says that it travels as text.",
        "decimal string",
        endings.string_behind,
    ),
    _ending(
        "id-from-word-behind",
        "A word for an id behind a scalar makes an id of it, and a word for an id or a "
        "name behind `object` a string.",
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
        "map-from-keys-behind",
        "Words that say what the keys are make a map of an object or a list.",
        "object keyed by id",
        maps.keys_behind,
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
