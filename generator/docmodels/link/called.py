"""What the API itself calls the models that headings name in fewer words.

A page headed *Chart* may describe what all links call `WorkbookChart`, and what the
comment above its sample calls `microsoft.graph.workbookChart`.
"""

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import (
    AnnotationDecl,
    Declaration,
    ModelDecl,
    PageDecls,
)
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.identifiers import class_name_fault
from docmodels.core.rules import Deciding, Reason, Rule, first
from docmodels.core.schema import TypeId
from docmodels.language.words.folding import name_key, singulars
from docmodels.link.editing import with_name, with_renamed
from docmodels.link.examples import model, other_page, room
from docmodels.link.resolver import Resolver
from docmodels.link.written import written_types

#: How many links must agree.
_FEWEST_LINKS = 2
#: What begins the names of lists, in name keys: `[ArrayOfBed](#bed)`.
_LISTS = ("arrayof", "collectionof", "listof", "mapof", "setof")
#: For each model the labels of the links that lead to it, and the first of each.
_Labels = dict[TypeId, Counter[str]]


@dataclass(frozen=True, slots=True)
class _Called:
    """A model, and what names it beside its heading.

    `labels` are those of the links in types that lead to it.  `declared` has how many
    declarations of all pages have a name, `annotated` how many pages annotate it.
    `written` has, by their keys, the names that types and links write, each with how
    often they do.  `anchors` are those of its heading.
    """

    decl: Declaration
    annotation: AnnotationDecl | None
    labels: Mapping[str, int]
    declared: Mapping[str, int]
    annotated: Mapping[str, int]
    written: Mapping[str, Mapping[str, int]]
    anchors: Sequence[str]

    def is_other(self, name: str) -> bool:
        """Tell whether `name` can be the name of the model and is not yet."""
        key = name_key(name)
        return (
            key != name_key(self.decl.name)
            and key not in self.declared
            and class_name_fault(name) is None
        )


def last_part(name: str) -> str:
    """Return a name without the namespace before it.

    >>> last_part("microsoft.graph.workbookChart"), last_part("Chart")
    ('workbookChart', 'Chart')
    """
    return name.rpartition(".")[2]


def name_after_api(
    pages: Sequence[PageDecls], without: Set[str]
) -> tuple[tuple[PageDecls, ...], tuple[Diagnostic, ...]]:
    """Return the pages with models called as the API calls them.

    What the configuration names stays as it is.  `without` are the names of the rules
    that are switched off.
    """
    declared = Counter(
        name_key(one.name)
        for page in pages
        for one in (*page.declarations, *page.aliases)
    )
    annotated = Counter(
        name_key(last_part(one.name)) for page in pages for one in page.annotations
    )
    labels, written = _labels(pages, without), _written(pages)
    renamed: list[PageDecls] = []
    told: list[Diagnostic] = []
    for page in pages:
        annotations = annotations_of(page)
        changed: dict[str, Declaration] = {}
        for decl in page.declarations:
            called = _Called(
                decl,
                annotations.get(decl.name),
                labels.get(TypeId(page.path, decl.name), {}),
                declared,
                annotated,
                written,
                page.sections[decl.section].anchors,
            )
            found = None if decl.naming.is_stated else first(CALLED, called, without)
            if found is not None:
                name, rule = found
                changed[decl.name] = _renamed(called, name, rule)
                if rule is not WHOLE_HEADING:  # else the heading says so, too
                    told.append(_differs(called, name, rule))
            elif WHOLE_HEADING.name not in without:
                if (other := _with_all_words(called)) is not None:
                    changed[decl.name] = other
        renamed.append(with_renamed(page, changed))
    return tuple(renamed), tuple(told)


def annotations_of(page: PageDecls) -> dict[str, AnnotationDecl]:
    """Return the comments that say of which type the samples of a page's models are.

    Each stands in the section of the one model that it can mean, and the sample below
    it has the properties of that model: others are about something beside it.
    """
    if not page.annotations:
        return {}
    models = {
        one.name: one
        for one in page.declarations
        if isinstance(one, ModelDecl) and "." not in one.name
    }
    inside: dict[int, dict[str, str]] = {}
    found: dict[str, AnnotationDecl] = {}
    for annotation in page.annotations:
        for index in annotation.sections:
            if index not in inside:
                names = [n for n in page.sections[index].declares if n in models]
                inside[index] = {name_key(name): name for name in names}
            if not inside[index]:
                continue
            name = inside[index].get(name_key(last_part(annotation.name)))
            if name is None and len(inside[index]) == 1:
                [name] = inside[index].values()
            if name is not None and _shows(annotation, models[name]):
                found.setdefault(name, annotation)
            break
    return found


def _shows(annotation: AnnotationDecl, decl: ModelDecl) -> bool:
    """Tell whether a sample has half of a model's properties, or is all of them."""
    names = {name_key(one.name) for one in decl.fields}
    keys = set(map(name_key, annotation.keys))
    if not keys or not names:
        return _ends_with(annotation.name, decl.name)
    return len(names & keys) * 2 >= min(len(names), len(keys))


def _ends_with(name: str, title: str) -> bool:
    """Tell whether a title is a name, or the end of it."""
    return name_key(last_part(name)).endswith(name_key(title))


def _labels(pages: Sequence[PageDecls], without: Set[str]) -> _Labels:
    """Return what links in types call the models that they lead to."""
    resolver = Resolver(pages, without)
    labels: _Labels = {}
    for page in pages:
        for decl in page.declarations:
            for _, ref in written_types(decl):
                if ref.target is None:
                    continue
                found = resolver.resolve(ref, page.path)
                if found.id is not None and found.outcome == "found":
                    labels.setdefault(found.id, Counter())[last_part(ref.name)] += 1
    return labels


def _written(pages: Sequence[PageDecls]) -> dict[str, Counter[str]]:
    """Return how often the types and the links of all pages write each name, by key."""
    written: dict[str, Counter[str]] = {}
    for page in pages:
        refs = (
            ref.name
            for decl in page.declarations
            for _, ref in written_types(decl)
            if ref.scalar is None
        )
        for name in (*refs, *(link.label for link in page.links)):
            if name.isidentifier():
                written.setdefault(name_key(name), Counter())[name] += 1
    return written


def _renamed(called: _Called, name: str, rule: Rule) -> Declaration:
    old = called.decl
    words, place = name, old.span
    if rule is FROM_ANNOTATION and called.annotation is not None:
        words, place = called.annotation.name, called.annotation.span
    return with_name(old, name, Reason(rule.name, words, place, name))


def _differs(called: _Called, name: str, rule: Rule) -> Diagnostic:
    by = "its annotation" if rule is FROM_ANNOTATION else "every link to it"
    told = {name_key(name), name_key(called.decl.name)}
    others = [one for one in called.labels if name_key(one) not in told]
    more = f', and links call it "{others[0]}"' if others else ""
    return diagnose(
        "name-differs",
        f'the heading says "{called.decl.name}" and {by} "{name}"{more}; '
        f'the model is called "{name}"',
        called.decl.span,
        hint="head the page with the API's name, or state the name with a correction",
    )


def _annotation(called: _Called) -> str | None:
    if called.annotation is None:
        return None
    name = last_part(called.annotation.name)
    if not called.is_other(name):
        return None
    alone = called.annotated[name_key(name)] == 1
    return name if alone or _ends_with(name, called.decl.name) else None


def _links(called: _Called) -> str | None:
    """Return the name that links agree on, if the heading is the end of it."""
    keys = {name_key(one) for one in called.labels}
    singular = {key for key in keys if not keys.intersection(singulars(key))}
    if len(singular) != 1 or sum(called.labels.values()) < _FEWEST_LINKS:
        return None
    [key] = singular
    name = next(one for one in called.labels if name_key(one) == key)
    one_word = name.isidentifier() and not key.startswith(_LISTS)
    one_word = one_word and _ends_with(name, called.decl.name)
    return name if one_word and called.is_other(name) else None


def _all_words(called: _Called) -> str | None:
    """Return how types and links write all words of a heading in one, if they do.

    The anchor of a heading has all of its words: `catalog-object`.
    """
    key = name_key(called.decl.name)
    keys = dict.fromkeys(other for a in called.anchors if (other := name_key(a)) != key)
    names = {name: n for one in keys for name, n in called.written.get(one, {}).items()}
    if not names or "." in called.decl.name:
        return None
    name = max(names, key=names.__getitem__)
    return name if key in name_key(name) and called.is_other(name) else None


def _whole_heading(called: _Called) -> str | None:
    name, key = _all_words(called), name_key(called.decl.name)
    if name is None:
        return None
    shorter = sum(called.written.get(key, {}).values())
    return name if shorter <= called.written[name_key(name)][name] else None


def _with_all_words(called: _Called) -> Declaration | None:
    """Return a model that is found by all words of its heading, too."""
    decl, name = called.decl, _all_words(called)
    if name is None or decl.naming.is_stated:
        return None
    naming = replace(decl.naming, others=(*decl.naming.others, name))
    return replace(decl, naming=naming)


_CHART = (
    "\n## Chart\n\n| Property | Type |\n|---|---|\n| high | int |\n"
    '\n<!-- {"blockType": "resource", "@odata.type": "api.roomChart"} -->\n'
    '\n```json\n{"high": 1}\n```\n'
)
FROM_ANNOTATION: Deciding[_Called, str] = Deciding(
    name="name-from-annotation",
    says="A model has the name of the type that the comment above its sample states.",
    example=room("string", other_page("chart.md", _CHART)),
    decide=_annotation,
)
WHOLE_HEADING: Deciding[_Called, str] = Deciding(
    name="name-from-whole-heading",
    says="A model has all words of its heading for its name where types or links write "
    "these in one word, and fewer of them not more often; else it is found by both.",
    example=room("BedObject", model("Bed object")),
    decide=_whole_heading,
)
#: What names a model before its heading does.
CALLED: tuple[Deciding[_Called, str], ...] = (
    FROM_ANNOTATION,
    Deciding(
        name="name-from-links",
        says="A model has the name that all links of types to it agree on, where its "
        "heading is the end of that name.",
        example=room("[BunkBed](#bed)", "| other | [BunkBed](#bed) |\n", model("Bed")),
        decide=_links,
    ),
    WHOLE_HEADING,
)
RULES: tuple[Rule, ...] = CALLED
