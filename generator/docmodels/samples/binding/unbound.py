"""Says why no model was found for a sample, and what would help."""

from collections.abc import Sequence
from dataclasses import dataclass

from docmodels.core.wording import count
from docmodels.samples.binding.choice import Choice, ModelChoice
from docmodels.samples.binding.evidence import Candidate
from docmodels.samples.binding.weights import Evidence
from docmodels.samples.json.tree import ObjectNode
from docmodels.samples.lookup import ModelIndex
from docmodels.samples.sample import SampleDecl
from docmodels.samples.words import PATCH

_LINK = "link its resource in the prose of the section"
_LINK_ONE = "link the one that is meant in the prose of the section"


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a sample was not bound, and what to do about it.

    `needs_no_action` says that there is nothing to do.
    """

    text: str
    hint: str = _LINK
    needs_no_action: bool = False


def explain(
    sample: SampleDecl,
    nodes: Sequence[ObjectNode],
    candidates: Sequence[Candidate],
    choice: Choice,
    model_choice: ModelChoice,
) -> Explanation:
    """Return the explanation that names the cause, not what came of it."""
    index = model_choice.index
    nothing = _nothing_to_compare(sample, nodes)
    if nothing is not None:
        return Explanation(nothing, needs_no_action=True)
    if choice.tied:
        return _tied(choice.tied)
    if choice.preferred is not None and choice.better:
        return _outdone(choice.preferred, choice, nodes, index)
    stated = model_choice.stated_by(sample, nodes)
    if stated is not None:
        return _stated(stated, sample, index)
    strong = [
        c
        for c in candidates
        if c.evidence in (Evidence.LINK, Evidence.ANNOTATION) and not c.distant
    ]
    if strong:
        return _differs(strong[0], nodes, index)
    aside = model_choice.finder.set_aside(sample)
    if aside is not None:
        link, table = aside
        return Explanation(
            f"the link {link} leads to a table that was set aside "
            f"({table.span.place}): {table.reason}",
            "describe the resource in a table below a heading that names it",
        )
    weak = _likely(sample, candidates, nodes, index)
    if weak is not None:
        return _differs(weak, nodes, index)
    return Explanation("neither it nor the prose around it names a model")


def _nothing_to_compare(sample: SampleDecl, nodes: Sequence[ObjectNode]) -> str | None:
    if sample.failed:
        return f"it is the body of an error ({sample.failure})"
    if sample.looks_failed:
        return "it looks like the body of an error"
    if nodes and not any(node.members or node.elided for node in nodes):
        return "it has no properties to compare"
    if nodes and all(map(_is_patch, nodes)):
        return "it is a JSON Patch"
    return None


def _is_patch(node: ObjectNode) -> bool:
    names = {member.name for member in node.members}
    return {"op", "path"} <= names <= PATCH


def _likely(
    sample: SampleDecl,
    candidates: Sequence[Candidate],
    nodes: Sequence[ObjectNode],
    index: ModelIndex,
) -> Candidate | None:
    """Return the best of what names a model that knows much of the sample.

    A name in the prose or a title is often about something else; a title that
    names a model of another page, more often.
    """
    ranks: dict[Candidate, float] = {}
    for one in candidates:
        if one.evidence in (Evidence.NAME, Evidence.SUBJECT) and not one.distant:
            sure = one.evidence is Evidence.NAME or index.is_on(one.model, sample.page)
            part = index.share(one.model, nodes).part
            if part >= (0.5 if sure else 1.0):
                ranks[one] = part
    return max(ranks, key=lambda one: ranks[one], default=None)


def _stated(name: str, sample: SampleDecl, index: ModelIndex) -> Explanation:
    comment = sample.annotation
    of_comment = comment is not None and name == comment.text
    told = f'the type "{name}" of its comment' if of_comment else f'objectType "{name}"'
    its = told if of_comment else f"its {told}"
    models = index.by_name(name)
    if not models:
        what = "comment" if of_comment else "sample"
        return Explanation(
            f"no page declares {its}",
            f"document the type in a table, or correct the {what}",
        )
    if len(models) > 1:
        pages = ", ".join(sorted({model.page for model in models}))
        return Explanation(f"several pages declare {its}: {pages}", _LINK_ONE)
    if not index.properties(models[0]):
        return Explanation(
            f"{models[0].page} has no table of the properties of {its}",
            "describe its properties in a table below its heading; docmodels inspect "
            "shows which tables were set aside",
        )
    return Explanation(
        f"its properties are not those of {its}",
        f'correct the type, or the table of "{models[0].name}" ({models[0].page})',
    )


def _tied(tied: Sequence[Candidate]) -> Explanation:
    models = sorted({c.model for c in tied})
    if len({model.name for model in models}) == 1:
        pages = ", ".join(model.page for model in models)
        return Explanation(
            f'several pages declare "{models[0].name}": {pages}', _LINK_ONE
        )
    names = " and ".join(f'"{model.name}"' for model in models)
    named = "fit" if tied[0].evidence is Evidence.SHAPE else "are named for it and fit"
    return Explanation(
        f"{names} {named} equally well",
        "say which one it is: returns an [Order](order.md#order)",
    )


def _outdone(
    preferred: Candidate,
    choice: Choice,
    nodes: Sequence[ObjectNode],
    index: ModelIndex,
) -> Explanation:
    share = index.share(preferred.model, nodes)
    better = choice.better[0]
    more = index.share(better, nodes)
    return Explanation(
        f"{preferred.told} names a model that knows {share.known} of its "
        f'{share.total} properties, while "{better.name}" ({better.page}) knows '
        f"{more.known}",
        "link the model that the sample shows",
    )


def _differs(
    candidate: Candidate, nodes: Sequence[ObjectNode], index: ModelIndex
) -> Explanation:
    share = index.share(candidate.model, nodes)
    if share.known == share.total:
        return Explanation(
            f"{candidate.told} names a model, but {count(share.known, 'property')} "
            "in common is too little to tell",
        )
    return Explanation(
        f"{candidate.told} names a model that knows {share.known} of its "
        f"{share.total} properties",
        f"link the model that the sample shows, or complete the table of "
        f'"{candidate.model.name}" ({candidate.model.page})',
    )
