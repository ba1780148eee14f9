"""Reads the headings below which a sentence says which type they stand for."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from docmodels.core.declarations import AliasDecl
from docmodels.core.page import (
    Block,
    Html,
    Page,
    Paragraph,
    Run,
    RunKind,
    Runs,
    Section,
    Table,
    plain_text,
)
from docmodels.core.rules import Deciding, first
from docmodels.core.typeexpr import (
    LOOSE,
    OBJECT,
    ListOf,
    MapOf,
    NamedRef,
    OneOf,
    Scalar,
    TypeExpr,
    Union,
    union_of,
)
from docmodels.declare.told_types import said_type
from docmodels.language.types import parse_type
from docmodels.language.words.folding import normal_title
from docmodels.language.words.headings import KINDS_HEADINGS

_STATED = re.compile(
    r"\s*(?:underlying type:|(?:type )?alias (?:of|for)\b:?)\s*", re.IGNORECASE
)
# "This object is one of", "It can be any of the following:"
_ONE_OF = re.compile(
    r"\b(?:one|any|either) of(?: (?:the|these|them))?(?: following)?(?: \w{1,20})?$"
    r"|\b(?:following|these) (?:types|kinds|objects|variants)$",
    re.IGNORECASE,
)
# Of a line, the end is looked at.
_LONGEST_LEAD = 80
_NOTHING = re.compile(
    r"\b(?:has|have|takes|contains|with) no (?:own )?"
    r"(?:fields|properties|members|attributes)\b"
    r"|\bwithout (?:any )?(?:fields|properties|members|attributes)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Silent:
    """A heading below which no table declares anything.

    `texts` are its paragraphs, `inside` the headings right below each of the page.
    """

    section: Section
    texts: Sequence[Paragraph]
    inside: Mapping[int | None, Sequence[Section]]

    @property
    def below(self) -> Sequence[Section]:
        """The headings right below it."""
        return self.inside.get(self.section.index, ())

    @property
    def blocks(self) -> list[Block]:
        """What stands below it, without the end of a tag from further above."""
        return [
            one
            for one in self.section.blocks
            if not (isinstance(one, Html) and one.text.strip().startswith("</"))
        ]

    @property
    def prose(self) -> list[Paragraph]:
        """The paragraphs that are no items of a list, and no notes."""
        return [one for one in self.texts if not one.listed and not one.quoted]


def read_aliases(
    page: Page, sections: Iterable[Section], without: Set[str] = frozenset()
) -> Iterator[AliasDecl]:
    """Yield the sections whose text says which type they stand for.

    `sections` are headings of `page` below which no table declares anything;
    `without` are the names of the rules that are switched off.
    """
    inside: dict[int | None, list[Section]] = {}
    for section in page.sections:
        inside.setdefault(section.parent, []).append(section)
    for section in sections:
        has_table = any(isinstance(block, Table) for block in section.blocks)
        if section.level == 0 or has_table:
            continue
        texts = [one for one in section.blocks if isinstance(one, Paragraph)]
        silent = Silent(section, texts, inside)
        found = first(RULES, silent, without)
        if found is not None:
            yield AliasDecl(section.title.strip("` "), section.anchors, found[0])


def _stated(one: Silent) -> TypeExpr | None:
    """Return the type that a line of its own states."""
    for text in one.texts:
        if _STATED.match(plain_text(text.runs)):
            return _sure(_whole_type(_without_lead(text.runs)))
    return None


def _whole_text(one: Silent) -> TypeExpr | None:
    """Return the type that all of the text is, when it is nothing but one."""
    own = [text for text in one.texts if not text.quoted]
    notes = len(one.texts) - len(own)
    if len(own) != 1 or own[0].listed or len(one.blocks) != 1 + notes:
        return None
    expr = _whole_type(own[0].runs)
    return expr if _is_set_off(expr, own[0].runs) else None


def _last_text(one: Silent) -> TypeExpr | None:
    """Return the union that the last text is, in code, where others describe it."""
    own = [text for text in one.texts if not text.quoted]
    if len(own) < 2 or own[-1].listed or own[-1] is not one.blocks[-1]:
        return None
    if any(run.kind is not RunKind.CODE for run in own[-1].runs if run.text.strip()):
        return None
    expr = _whole_type(own[-1].runs)
    return expr if isinstance(expr, OneOf | Union) else None


def _listed_kinds(one: Silent) -> TypeExpr | None:
    """Return the types in a list below a line such as "This is one of"."""
    leads = [at for at, text in enumerate(one.texts) if _announces(text)]
    if not leads:
        return None
    kinds: list[TypeExpr | None] = []
    for text in one.texts[leads[0] + 1 :]:
        if not text.listed:
            break
        kinds.append(_first_type(text.runs))
    return _union(kinds)


def _announces(text: Paragraph) -> bool:
    end = text.text.rstrip(" :\n")[-_LONGEST_LEAD:]
    return not text.listed and _ONE_OF.search(end) is not None


def _kinds_below(one: Silent) -> TypeExpr | None:
    """Return the types that headings below "Supported types" are called after."""
    for section in one.below:
        if normal_title(section.title) in KINDS_HEADINGS:
            kinds = one.inside.get(section.index, ())
            return _union([_titled_type(kind) for kind in kinds])
    return None


def _titled_type(section: Section) -> TypeExpr | None:
    return _whole_type((Run(RunKind.CODE, section.title.strip("` ")),))


def _sentence(one: Silent) -> TypeExpr | None:
    """Return the type that the first sentence says the thing is."""
    own = one.prose
    return said_type(own[0].runs) if own and own[0] is one.texts[0] else None


def _no_properties(one: Silent) -> TypeExpr | None:
    alone = not any(isinstance(block, Table) for s in one.below for block in s.blocks)
    told = any(_NOTHING.search(text.text) for text in one.prose[:2])
    return OBJECT if alone and told else None


def _union(kinds: Sequence[TypeExpr | None]) -> TypeExpr | None:
    """Return the type that is one of several, None where one of them is none."""
    known = [kind for kind in kinds if kind is not None and kind not in LOOSE]
    return union_of(known) if len(known) == len(kinds) > 1 else None


def _first_type(runs: Runs) -> TypeExpr | None:
    """Return the type that an item of a list is, or begins with as a link or code."""
    whole = _whole_type(runs)
    if whole is not None and _is_set_off(whole, runs):
        return whole
    marked = [run for run in runs if run.text.strip()][:1]
    if marked and marked[0].kind in (RunKind.LINK, RunKind.CODE):
        return _whole_type(tuple(marked))
    return whole if isinstance(whole, Scalar) else None


def _whole_type(runs: Runs) -> TypeExpr | None:
    """Return the type that a text is from its first word to its last."""
    parsed = parse_type(runs)
    return None if parsed.rest or parsed.remark else parsed.expr


def _sure(expr: TypeExpr | None) -> TypeExpr | None:
    return None if expr in LOOSE else expr


def _is_set_off(expr: TypeExpr | None, runs: Runs) -> bool:
    """Tell whether a text is surely a type: a list, a map, code or a link.

    A word alone may be all that is said of something.
    """
    match expr:
        case ListOf(bare=bare) | MapOf(bare=bare):
            return not bare
        case NamedRef(name=name) if len(name.split()) > 1:
            return False  # "[Back to top](#top)"
        case None:
            return False
        case _:
            kinds = {run.kind for run in runs if run.text.strip()}
            return kinds <= {RunKind.CODE, RunKind.LINK}


def _without_lead(runs: Runs) -> Runs:
    """Drop the words in front of the type."""
    match = _STATED.match("".join(run.text for run in runs))
    left = match.end() if match else 0
    rest = []
    for run in runs:
        gone = 0 if run.kind is RunKind.LINK else min(left, len(run.text))
        left -= gone
        rest.append(replace(run, text=run.text[gone:]))
    return tuple(run for run in rest if run.text)


#: What the text below a heading says that the heading stands for.
RULES: tuple[Deciding[Silent, TypeExpr], ...] = (
    Deciding(
        name="alias-from-stated-type",
        says='A line such as "Underlying type: string" says what its heading is.',
        example="Underlying type: `integer`",
        decide=_stated,
    ),
    Deciding(
        name="alias-from-kinds-below-a-line",
        says='A list of types below a line such as "This is one of" has the kinds of '
        "what the heading names.",
        example="It is one of\n\n- [Bed](#bed)\n- [Cot](#cot)",
        decide=_listed_kinds,
    ),
    Deciding(
        name="alias-from-kinds-below-a-heading",
        says='Headings below "Supported types" are called after the kinds of what is '
        "above it.",
        example="### Supported types\n\n#### `Bed`\n\n#### `Cot`",
        decide=_kinds_below,
    ),
    Deciding(
        name="alias-from-whole-text",
        says="A text below a heading that is nothing but a type says what it is.",
        example="`integer`",
        decide=_whole_text,
    ),
    Deciding(
        name="alias-from-code-at-the-end",
        says="A last text that is nothing but a choice in code says what the heading "
        "is, which the texts above it describe.",
        example="How wide it is.\n\n`1 | 2`",
        decide=_last_text,
    ),
    Deciding(
        name="alias-from-sentence",
        says='A first sentence such as "Beds are a list of [Bed](#bed)" or "A string '
        'that …" says what its heading is.',
        example="A string that tells how wide it is.",
        decide=_sentence,
    ),
    Deciding(
        name="alias-without-properties",
        says="What a text says to have no properties is an object.",
        example="It says that nothing is to be done. It has no fields.",
        decide=_no_properties,
    ),
)
