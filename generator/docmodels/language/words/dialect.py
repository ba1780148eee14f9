"""How documentation of different publishers says the same things.

A dialect is one frozen record of words: what its tables' columns, its
headings and its marks are called.  To add a language, add a record to
`languages`; no other module changes.  All words are lower case, without
markup; a column title is compared after its marks and white space are
folded (see `folding.normal_title`).
"""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from typing import get_args

from docmodels.language.words import answers, columns, headings, signs
from docmodels.language.words.answers import normal_answer
from docmodels.language.words.columns import COLUMN_ROLES, Role, roles_of
from docmodels.language.words.folding import normal_title
from docmodels.language.words.languages.all import LANGUAGES
from docmodels.language.words.languages.record import Language
from docmodels.language.words.phrases import by_phrase

__all__ = [
    "COLUMN_ROLES",
    "DEFAULT",
    "DIALECTS",
    "LANGUAGES",
    "Dialect",
    "Language",
    "Role",
    "in_language",
]


@dataclass(frozen=True, slots=True)
class Dialect:
    """The words of one body of documentation.

    `columns` maps each role to column titles.  `type_stand_ins` are titles that may
    head the types where no column is called so.  `value_columns` head the names of
    allowed values, `ordinal_columns` their numbers.  `foreign_columns` are titles that
    no table of a model has: a table with one of them is set aside for the reason given.
    `foreign_headings` are whole headings, or their ends, below which tables describe
    requests and responses rather than models; `foreign_topics` say so of their own
    tables, and where they are no page's title, which may name a resource.
    `body_headings` are those of what is sent or comes back, each with the words that
    end the name of its model; `body_roles` label such a body below an operation.
    `parameter_kinds` stand before *parameters*; one of `message_words` ends the name
    of a type that is sent or comes back.  `part_headings` name a part of the model
    that the heading above names.  `name_suffixes` and `name_prefixes` are the words
    around a model's name in a heading.  `enum_suffixes` are those of an enum;
    `sure_suffixes` name a model even where it has no properties.
    A heading that begins with one of `verbs`, or of `verbs_or_nouns` and one of
    the `determiners`, is an operation's; one that begins with one of `example_words`
    an example's; a text that ends with one of `parameter_words` announces parameters.
    One of `enum_words` calls a heading an enum.  A heading that ends with one of
    `part_words` may be a part that every object has; with `part_qualifiers` before it,
    or one of `part_conditions` behind it, it is one.  One of `maybe_parts` is a part
    where it stands alone.  One of `object_words` calls what a heading names an object,
    save with one of `body_words` in it.  Of `vague_names` the text has the name.
    `base_phrases` stand before a base in a heading, `base_headings` above a list of
    bases; a model does one of `base_verbs`, and is one of `base_participles`.
    `property_columns` surely have names of properties, `getter_columns` of such as
    return their type, `property_value_columns` values of properties beside their names.
    Of the marks beside a property's name, `optional_marks` say that it may be missing;
    `footnote_marks` say nothing, unless the page explains that the star marks what is
    required.  `further_names` stand in the place of a name for any property that has no
    row of its own.
    `yes` and `no` are what cells say in columns that ask for it; behind
    `spoken_answers` they may say more; what begins with one of `conditional` is no
    yes to rely on, and neither is a yes with one of `conditions` behind it.
    `column_answers` are the words of yes, and those of no, in the column of one role.
    `counts` are words for how often a property occurs: whether it must, whether more
    than once, and the words.  `language` is that whose words it has beside those of
    English.  `without` are the names of rules that are switched off.
    """

    name: str
    columns: tuple[tuple[Role, tuple[str, ...]], ...]
    type_stand_ins: tuple[str, ...]
    value_columns: tuple[str, ...]
    ordinal_columns: tuple[str, ...]
    foreign_columns: tuple[tuple[str, str], ...]
    foreign_headings: tuple[tuple[str, str], ...]
    foreign_topics: tuple[tuple[str, str], ...]
    body_headings: tuple[tuple[str, str], ...]
    body_roles: tuple[str, ...]
    parameter_kinds: tuple[str, ...]
    message_words: tuple[str, ...]
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
    enum_words: tuple[str, ...]
    part_words: tuple[str, ...]
    part_qualifiers: tuple[str, ...]
    part_conditions: tuple[str, ...]
    maybe_parts: tuple[str, ...]
    example_words: tuple[str, ...]
    determiners: tuple[str, ...]
    object_words: tuple[str, ...]
    body_words: tuple[str, ...]
    vague_names: tuple[str, ...]
    parameter_words: tuple[str, ...]
    base_phrases: tuple[str, ...]
    base_headings: tuple[str, ...]
    base_verbs: tuple[str, ...]
    base_participles: tuple[str, ...]
    property_columns: tuple[str, ...]
    getter_columns: tuple[str, ...]
    property_value_columns: tuple[str, ...]
    yes: tuple[str, ...]
    no: tuple[str, ...]
    spoken_answers: tuple[str, ...]
    conditional: tuple[str, ...]
    column_answers: tuple[tuple[Role, tuple[str, ...], tuple[str, ...]], ...]
    counts: tuple[tuple[bool | None, bool, tuple[str, ...]], ...]
    conditions: tuple[str, ...] = ()
    language: Language | None = None
    without: frozenset[str] = frozenset()

    def __hash__(self) -> int:
        # What its words come to is remembered by the dialect: see `role`.
        return hash((self.name, self.without, len(self.columns)))

    def role(self, title: str) -> Role:
        """Return what the column `title` means."""
        return roles_of(self.columns).get(normal_title(title), "other")

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

    def with_answers(self, said: Sequence[tuple[str, Sequence[str]]]) -> "Dialect":
        """Return a dialect with more answers: ("yes", words), ("no", words).

        What such a word means otherwise, in any column, no longer counts.  Nothing is
        known of what else stands behind it: it may be a condition.
        """
        by_answer = {answer: tuple(map(normal_answer, words)) for answer, words in said}
        yes, no = by_answer.get("yes", ()), by_answer.get("no", ())
        own = {*yes, *no}

        def without(words: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(word for word in words if word not in own)

        return replace(
            self,
            yes=(*yes, *without(self.yes)),
            no=(*no, *without(self.no)),
            spoken_answers=without(self.spoken_answers),
            conditional=without(self.conditional),
            column_answers=tuple(
                (role, without(positive), without(negative))
                for role, positive, negative in self.column_answers
            ),
        )


DEFAULT = Dialect(
    name="default",
    columns=columns.COLUMNS,
    type_stand_ins=columns.TYPE_STAND_INS,
    value_columns=columns.VALUE_COLUMNS,
    ordinal_columns=columns.ORDINAL_COLUMNS,
    foreign_columns=by_phrase(columns.FOREIGN_COLUMNS),
    foreign_headings=by_phrase(headings.FOREIGN_HEADINGS),
    foreign_topics=by_phrase(headings.FOREIGN_TOPICS),
    body_headings=by_phrase(headings.BODY_HEADINGS),
    body_roles=headings.BODY_ROLES,
    parameter_kinds=headings.PARAMETER_KINDS,
    message_words=headings.MESSAGE_WORDS,
    part_headings=headings.PART_HEADINGS,
    name_prefixes=headings.NAME_PREFIXES,
    name_suffixes=headings.NAME_SUFFIXES,
    enum_suffixes=headings.ENUM_SUFFIXES,
    sure_suffixes=headings.SURE_SUFFIXES,
    verbs=headings.VERBS,
    verbs_or_nouns=headings.VERBS_OR_NOUNS,
    optional_marks=("?",),
    footnote_marks=("*", *"†‡§⁰¹²³⁴⁵⁶⁷⁸⁹"),
    further_names=headings.FURTHER_NAMES,
    enum_words=signs.ENUM_WORDS,
    part_words=signs.PART_WORDS,
    part_qualifiers=signs.PART_QUALIFIERS,
    part_conditions=signs.PART_CONDITIONS,
    maybe_parts=signs.MAYBE_PARTS,
    example_words=signs.EXAMPLE_WORDS,
    determiners=signs.DETERMINERS,
    object_words=signs.OBJECT_WORDS,
    body_words=signs.BODY_WORDS,
    vague_names=signs.VAGUE_NAMES,
    parameter_words=signs.PARAMETER_WORDS,
    base_phrases=signs.BASE_PHRASES,
    base_headings=signs.BASE_HEADINGS,
    base_verbs=signs.BASE_VERBS,
    base_participles=signs.BASE_PARTICIPLES,
    property_columns=signs.PROPERTY_COLUMNS,
    getter_columns=signs.GETTER_COLUMNS,
    property_value_columns=signs.PROPERTY_VALUE_COLUMNS,
    yes=answers.YES,
    no=answers.NO,
    spoken_answers=answers.SPOKEN,
    conditional=answers.CONDITIONAL,
    column_answers=answers.COLUMN_ANSWERS,
    counts=answers.COUNTS,
)


def in_language(dialect: Dialect, language: Language) -> Dialect:
    """Return a dialect with the words of a language behind its own.

    A title that the dialect gives a meaning heads nothing foreign.
    """
    foreign = by_phrase(language.foreign_columns)
    others = by_phrase(language.foreign_headings)
    own = {*dialect.yes, *dialect.no} - {*DEFAULT.yes, *DEFAULT.no}

    def added(words: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(word for word in words if word not in own)

    return replace(
        dialect,
        columns=(*dialect.columns, *language.columns),
        property_columns=(*dialect.property_columns, *language.property_columns),
        type_stand_ins=(*dialect.type_stand_ins, *language.type_stand_ins),
        value_columns=(*dialect.value_columns, *language.value_columns),
        ordinal_columns=(*dialect.ordinal_columns, *language.ordinal_columns),
        property_value_columns=dialect.property_value_columns
        + language.property_value_columns,
        foreign_columns=(
            *dialect.foreign_columns,
            *(pair for pair in foreign if dialect.role(pair[0]) == "other"),
        ),
        foreign_headings=(*dialect.foreign_headings, *others),
        body_headings=(*dialect.body_headings, *language.body_headings),
        part_headings=(*dialect.part_headings, *language.part_headings),
        name_prefixes=(*dialect.name_prefixes, *language.name_prefixes),
        name_suffixes=(*dialect.name_suffixes, *language.name_suffixes),
        enum_suffixes=(*dialect.enum_suffixes, *language.enum_suffixes),
        enum_words=(*dialect.enum_words, *language.enum_words),
        object_words=(*dialect.object_words, *language.object_words),
        yes=(*dialect.yes, *added(language.yes)),
        no=(*dialect.no, *added(language.no)),
        spoken_answers=(*dialect.spoken_answers, *added(language.spoken)),
        conditional=(*dialect.conditional, *added(language.conditional)),
        # folded as cells are, in which "außer" is "ausser"
        conditions=(*dialect.conditions, *map(str.casefold, language.conditions)),
        column_answers=tuple(_column_answers(dialect, language, own)),
        language=language,
    )


def _column_answers(
    dialect: Dialect, language: Language, own: Set[str]
) -> Iterator[tuple[Role, tuple[str, ...], tuple[str, ...]]]:
    """Yield the answers of the columns of facts with those of a language.

    `own` are words that answer in all columns.  A column may ask for the opposite.
    """
    opposite: dict[Role, Role] = {"optional": "required", "not_null": "nullable"}
    for role, yes, no in dialect.column_answers:
        asked, means = opposite.get(role, role), role not in opposite
        more: dict[bool, tuple[str, ...]] = {True: (), False: ()}
        for fact, value, words in language.facts:
            if fact == asked:
                more[value is means] += tuple(w for w in words if w not in own)
        more[True] += tuple(w for w in language.column_yes if w not in own)
        more[False] += tuple(w for w in language.column_no if w not in own)
        yield role, (*yes, *more[True]), (*no, *more[False])


#: By the names that the configuration gives them.
DIALECTS: dict[str, Dialect] = {
    DEFAULT.name: DEFAULT,
    **{
        language.name: replace(in_language(DEFAULT, language), name=language.name)
        for language in LANGUAGES
    },
}
