"""Finds what a name or a link in a type cell refers to.

A link leads to a heading or a page, and its label names a type; where they name two,
the label counts.  A link in the description, or the rows below, may tell the rest.
"""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias
from urllib.parse import unquote

from docmodels.core.declarations import AliasDecl, PageDecls
from docmodels.core.rules import Deciding, Rule, first
from docmodels.core.schema import TypeId
from docmodels.core.typeexpr import NamedRef
from docmodels.language.words.folding import name_key, singulars
from docmodels.link.addresses import normal_path, split_address
from docmodels.link.examples import model, room
from docmodels.link.names import DeclaredNames
from docmodels.link.scopes import is_same_name
from docmodels.link.sisters import FOLDER_ABOVE, JOINED_PAGE
from docmodels.link.targets import LinkTargets, Target, item_called

Outcome: TypeAlias = Literal[
    "found",
    "alias",
    "label-differs",
    "page-missing",
    "anchor-missing",
    "not-a-type",
    "unknown",
    "ambiguous",
]


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a reference refers to.

    `id` is None where nothing was found.  `other` is the type that a link's
    target names when its label names `id`.  `candidates` are similar names, `ids`
    the types of an ambiguous one.  `page` and `fragment` are a link's
    target, `case_differs` says that only its case is wrong.  `alias` is what
    was found on `page` where that only names another type.  `rule` is the name of
    the rule that found it.
    """

    outcome: Outcome
    id: TypeId | None = None
    other: TypeId | None = None
    candidates: tuple[str, ...] = ()
    page: str = ""
    fragment: str = ""
    case_differs: bool = False
    ids: tuple[TypeId, ...] = ()
    alias: AliasDecl | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class _Link:
    """What the label of a link names, and its target, None where no page has it.

    `outside` says that this is none of the documentation, however complete that is.
    """

    label: str
    labelled: TypeId | None
    target: Target | None = None
    alias: AliasDecl | None = None
    outside: bool = False


class Resolver:
    """Looks names and links up; rules of the names `without` are not asked."""

    def __init__(
        self, pages: Sequence[PageDecls], without: Set[str] = frozenset()
    ) -> None:
        self._without = without
        self._names = DeclaredNames(pages, without)
        self._targets = LinkTargets(pages, without)

    def resolve(self, ref: NamedRef, page: str) -> Resolution:
        """Find what `ref`, which stands on `page`, refers to."""
        # A link to nowhere else, `[Bed]()` or `[Bed](#)`, says no more than its label.
        if ref.target is not None and ref.target.strip("#"):
            found = self._by_link(ref, ref.target, page)
        else:
            found = self._by_name(ref.name, page)
            if found.outcome == "unknown" and ref.longer is not None:
                longer = self._by_name(ref.longer, page)
                found = longer if longer.outcome != "unknown" else found
        if found.id is None and not found.ids:
            unresolved = _Unresolved(self, ref, page, found)
            other = first(OTHERWISE, unresolved, self._without)
            if other is not None:
                return replace(other[0], rule=other[1].name)
        return found

    def page_called(self, name: str) -> str | None:
        """Return the one page that is called so; see `LinkTargets`."""
        return self._targets.page_called(name)

    def _by_name(self, name: str, page: str) -> Resolution:
        found = self._names.find(name, page)
        if found.alias is not None:
            return Resolution("alias", page=page, alias=found.alias, rule=found.rule)
        if len(found.ids) == 1:
            return Resolution("found", found.ids[0], rule=found.rule)
        if found.ids:
            return Resolution("ambiguous", ids=found.ids)
        return Resolution("unknown", candidates=self._names.similar(name))

    def _by_link(self, ref: NamedRef, target: str, page: str) -> Resolution:
        address = split_address(target)
        fragment = unquote(address.fragment)
        outside = bool(address.netloc)
        path, case_differs = self._targets.page(address.path, page, outside)
        above = self._targets.above(address.path, page) if path is None else None
        if above is not None:
            return self._elsewhere(FOLDER_ABOVE, above, fragment, ref, page)
        if path is None:
            own = normal_path(address.path, page)
            missing = target.partition("#")[0] if outside else own
            link = _Link(
                ref.name,
                self._names.find_one(ref.name, (page,)),
                outside=outside or missing.startswith(".."),
            )
            return self._followed(link, missing, fragment, False)
        sister = None if address.path else self._targets.sister(page, fragment)
        if sister is not None:
            return self._elsewhere(JOINED_PAGE, sister, fragment, ref, page)
        link = self._link(ref, page, path, fragment)
        return self._followed(link, path, fragment, case_differs)

    def _elsewhere(
        self, rule: Rule, path: str, fragment: str, ref: NamedRef, page: str
    ) -> Resolution:
        """Follow a link to a page that a rule found."""
        link = self._link(ref, page, path, fragment)
        found = self._followed(link, path, fragment, False)
        return replace(found, rule=rule.name) if found.rule else found

    def _link(self, ref: NamedRef, page: str, path: str, fragment: str) -> "_Link":
        return _Link(
            ref.name,
            self._names.find_one(ref.name, (page, path)),
            self._targets.find(path, fragment, ref.name),
            self._targets.alias(path, fragment),
        )

    def _followed(
        self, link: _Link, page: str, fragment: str, case_differs: bool
    ) -> Resolution:
        """Let the label of a link or its target count."""
        place = Resolution("found", page=page, fragment=fragment)
        found = first(LINKS, link, self._without)
        answer, rule = found if found is not None else (None, None)
        target = link.target
        if isinstance(answer, AliasDecl):
            assert rule is not None
            return replace(place, outcome="alias", alias=answer, rule=rule.name)
        place = replace(place, id=answer, rule=rule.name if rule is not None else "")
        if target is None:
            return replace(place, outcome="page-missing")
        if not target.anchor_known:
            return replace(place, outcome="anchor-missing")
        if answer is None and target.id is not None:
            return replace(
                place, id=target.id, rule=target.rule, case_differs=case_differs
            )
        if answer is None:
            return replace(place, outcome="not-a-type")
        if target.id is not None:
            return replace(place, outcome="label-differs", other=target.id)
        return place


@dataclass(frozen=True, slots=True)
class _Unresolved:
    """A reference of which neither its name nor its link tells anything."""

    resolver: Resolver
    ref: NamedRef
    page: str
    found: Resolution


def _alias(link: _Link) -> AliasDecl | None:
    """Return the alias at the target, unless the label is the very name of a type.

    Where the alias is called so, too, the label says no more than the target.
    """
    alias, target = link.alias, link.target
    if alias is None or target is None or target.id is not None:
        return None
    exact = link.labelled is not None and link.labelled.name == link.label
    if exact and name_key(alias.name) != name_key(link.label):
        return None
    return item_called(alias, link.label) if target.anchor_known else None


def _label_of_dead_link(link: _Link) -> TypeId | None:
    """Let the label count, but not that of a link out of the documentation.

    There, the name is that of something else.
    """
    dead = link.target is None or not link.target.anchor_known
    return link.labelled if dead and not link.outside else None


def _label_of_link_to_text(link: _Link) -> TypeId | None:
    target = link.target
    text = target is not None and target.anchor_known and target.id is None
    return link.labelled if text else None


def _label_before_target(link: _Link) -> TypeId | None:
    labelled, target = link.labelled, link.target
    if labelled is None or target is None or target.id is None:
        return None
    if target.is_by_label or is_same_name(labelled, target.id):
        return None
    return labelled


def _link_in_text(asked: _Unresolved) -> Resolution | None:
    """Follow a link of the name's label in the description.

    A heading that it leads to says what the type is.  A page may be about more
    than that: "The [status](order.md)" is no order.
    """
    ref = asked.ref
    if asked.found.outcome != "unknown" or ref.hint is None:
        return None
    # without hint and inner, as those are asked already
    hinted = asked.resolver.resolve(NamedRef(ref.name, ref.hint), asked.page)
    if hinted.outcome != "found" or hinted.id is None:
        return None
    keys = map(name_key, (ref.name, *singulars(ref.name)))
    is_meant = hinted.fragment or name_key(hinted.id.name) in keys
    return hinted if is_meant else None


def _rows_below(asked: _Unresolved) -> Resolution | None:
    if asked.ref.inner is None:
        return None
    return Resolution("found", TypeId(asked.page, asked.ref.inner))


#: When not the target of a link counts, but its label.
LINKS: tuple[Deciding[_Link, TypeId | AliasDecl], ...] = (
    Deciding(
        name="type-by-linked-alias",
        says="A link to a heading that only names another type means that type.",
        example=room("[Size](#size)", "\n## Size\n\nUnderlying type: `integer`\n"),
        decide=_alias,
    ),
    Deciding(
        name="type-by-label-of-dead-link",
        says="Where a link inside the documentation leads nowhere, its label names the "
        "type.",
        example=room("[Bed](lost.md)", model("Bed")),
        decide=_label_of_dead_link,
    ),
    Deciding(
        name="type-by-label-of-link-to-text",
        says="Where a link leads to text without a type, its label names the type.",
        example=room("[Bed](#about)", "\n## About\n\nText.\n", model("Bed")),
        decide=_label_of_link_to_text,
    ),
    Deciding(
        name="type-by-label-before-target",
        says="Where a link's label names one type and its target another, the label "
        "counts.",
        example=room("[Bed](#cot)", model("Bed"), model("Cot")),
        decide=_label_before_target,
    ),
)
#: What tells when neither a name nor a link does.
OTHERWISE: tuple[Deciding[_Unresolved, Resolution], ...] = (
    Deciding(
        name="type-by-link-in-description",
        says="A link in the description whose label is the unknown name of the type "
        "leads to that type.",
        example="## Room\n\n| Property | Type | Description |\n|---|---|---|\n"
        f"| bed | Gap | The [Gap](#all-gaps). |\n{model('All gaps')}",
        decide=_link_in_text,
    ),
    Deciding(
        name="type-by-rows-below",
        says="Rows below a property say what the unknown name of its type is.",
        example=room("Gap", "| bed.days | int |\n"),
        decide=_rows_below,
    ),
)
RULES: tuple[Rule, ...] = (*LINKS, *OTHERWISE)
