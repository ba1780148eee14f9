"""What docmodels has to know of a language: one record of words.

All words are lower case, without markup, as in the records of English.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from docmodels.language.words.columns import Role

#: What can be said of a property by a word.
Fact: TypeAlias = Literal["required", "nullable", "read_only", "deprecated"]

# What is said of headings of bodies, and what ends the names of their models.
_BODIES = {"describes a request": "Request", "describes a response": "Response"}


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language.

    `columns` are titles by what such a column means, `type_stand_ins` titles that may
    head the types, `value_columns` those of allowed values, `ordinal_columns` those of
    their numbers.  `property_columns` surely have names of properties,
    `property_value_columns` values of properties beside their names.
    `foreign_columns`, `foreign_headings` and `foreign_topics` are what tells that a
    table is of no model, by the reason.  `part_headings` name a part of the model
    above; `name_prefixes` and `name_suffixes` stand around a model's name,
    `enum_suffixes` behind that of an enum, which one of `enum_words` calls so; one of
    `object_words` calls what a heading names an object.
    `yes` and `no` answer in columns that ask; behind `spoken` more may be said, a
    condition where it begins with one of `conditions`; one of `conditional` says that
    it depends.  `column_yes` and `column_no` answer in columns that ask, and may say
    the opposite of what they do in English: O and X.
    `facts` are words that say a fact of a property wherever they stand: the fact,
    whether it is so, the words.
    Of types, `list_words` are lists, `list_leads` stand before what a list holds,
    `list_tails` behind it.
    `ands` and `ors` stand between values, `ors` between types, too; `value_leads`
    announce allowed values, `default_leads` a default, `constant_leads` the only value,
    `example_leads` examples.
    A heading with one of
    `body_signs` in it is that of a body and not of the parameters of a path; one with
    one of `outside_signs` is of parameters that are in no body.
    """

    name: str
    columns: tuple[tuple[Role, tuple[str, ...]], ...]
    property_columns: tuple[str, ...]
    type_stand_ins: tuple[str, ...]
    value_columns: tuple[str, ...]
    ordinal_columns: tuple[str, ...]
    property_value_columns: tuple[str, ...]
    foreign_columns: tuple[tuple[str, tuple[str, ...]], ...]
    foreign_headings: tuple[tuple[str, tuple[str, ...]], ...]
    part_headings: tuple[str, ...]
    name_prefixes: tuple[str, ...]
    name_suffixes: tuple[str, ...]
    enum_suffixes: tuple[str, ...]
    enum_words: tuple[str, ...]
    object_words: tuple[str, ...]
    yes: tuple[str, ...]
    no: tuple[str, ...]
    spoken: tuple[str, ...]
    conditional: tuple[str, ...]
    conditions: tuple[str, ...]
    facts: tuple[tuple[Fact, bool, tuple[str, ...]], ...]
    list_words: tuple[str, ...]
    list_leads: tuple[str, ...]
    list_tails: tuple[str, ...]
    ands: tuple[str, ...]
    ors: tuple[str, ...]
    value_leads: tuple[str, ...]
    default_leads: tuple[str, ...]
    column_yes: tuple[str, ...] = ()
    column_no: tuple[str, ...] = ()
    body_signs: tuple[str, ...] = ()
    outside_signs: tuple[str, ...] = ()
    constant_leads: tuple[str, ...] = ()
    example_leads: tuple[str, ...] = ()

    @property
    def body_headings(self) -> tuple[tuple[str, str], ...]:
        """The headings of bodies, each with what ends the name of its model."""
        return tuple(
            (phrase, _BODIES[reason])
            for reason, phrases in self.foreign_headings
            for phrase in phrases
            if reason in _BODIES
        )
