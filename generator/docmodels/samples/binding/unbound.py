"""Says why no model was found for a sample, and what would help."""

from collections.abc import Sequence
from dataclasses import dataclass

from docmodels.core.wording import count
from docmodels.samples.binding.choice import Verdict, stated_by
from docmodels.samples.binding.errors import reports_error
from docmodels.samples.binding.evidence import Candidate, Evidence, Witness
from docmodels.samples.json.tree import ObjectNode
from docmodels.samples.lookup import Shapes
from docmodels.samples.reading.blocks import SampleDecl

_LINK = "link its resource in the prose of the section"
_LINK_ONE = "link the one that is meant in the prose of the section"
#: The properties of an operation of a JSON Patch, RFC 6902.
_PATCH = frozenset({"op", "path", "value", "from"})


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a sample was not bound, and what to do about it.

    It is `blameless` where there is nothing to do.
    """

    text: str
    hint: str = _LINK
    blameless: bool = False


def reason(
    sample: SampleDecl,
    nodes: Sequence[ObjectNode],
    candidates: Sequence[Candidate],
    verdict: Verdict,
    shapes: Shapes,
    witness: Witness,
) -> Reason:
    """Return the reason that names the cause, not what came of it."""
    blameless = _nothing_to_compare(sample, nodes)
    if blameless is not None:
        return Reason(blameless, blameless=True)
    if verdict.tied:
        return _tied(verdict.tied)
    if verdict.preferred is not None and verdict.better:
        return _outdone(verdict.preferred, verdict, nodes, shapes)
    stated = stated_by(sample, nodes)
    if stated is not None:
        return _stated(stated, sample, shapes)
    strong = [
        c
        for c in candidates
        if c.evidence in (Evidence.LINK, Evidence.ANNOTATION) and not c.distant
    ]
    if strong:
        return _misfit(strong[0], nodes, shapes)
    aside = witness.set_aside(sample)
    if aside is not None:
        link, table = aside
        return Reason(
            f"the link {link} leads to a table that was set aside "
            f"({table.span.page}:{table.span.line}): {table.reason}",
            "describe the resource in a table below a heading that names it",
        )
    weak = _likely(sample, candidates, nodes, shapes)
    if weak is not None:
        return _misfit(weak, nodes, shapes)
    return Reason("neither it nor the prose around it names a model")


def _nothing_to_compare(sample: SampleDecl, nodes: Sequence[ObjectNode]) -> str | None:
    if sample.failed:
        return f"it is the body of an error ({sample.failure})"
    if reports_error(sample.document.root):
        return "it looks like the body of an error"
    if nodes and not any(node.members or node.elided for node in nodes):
        return "it has no properties to compare"
    if nodes and all(map(_is_patch, nodes)):
        return "it is a JSON Patch"
    return None


def _is_patch(node: ObjectNode) -> bool:
    names = {member.name for member in node.members}
    return {"op", "path"} <= names <= _PATCH


def _likely(
    sample: SampleDecl,
    candidates: Sequence[Candidate],
    nodes: Sequence[ObjectNode],
    shapes: Shapes,
) -> Candidate | None:
    """Return the best of what names a model that knows much of the sample.

    A name in the prose or a title is often about something else; a title that
    names a model of another page, more often.
    """
    ranks: dict[Candidate, float] = {}
    for one in candidates:
        if one.evidence in (Evidence.NAME, Evidence.SUBJECT) and not one.distant:
            sure = one.evidence is Evidence.NAME or one.model.page == sample.page
            part = shapes.share(one.model, nodes).part
            if part >= (0.5 if sure else 1.0):
                ranks[one] = part
    return max(ranks, key=lambda one: ranks[one], default=None)


def _stated(name: str, sample: SampleDecl, shapes: Shapes) -> Reason:
    of_comment = name == sample.annotation
    told = f'the type "{name}" of its comment' if of_comment else f'objectType "{name}"'
    its = told if of_comment else f"its {told}"
    models = shapes.by_name(name)
    if not models:
        what = "comment" if of_comment else "sample"
        return Reason(
            f"no page declares {its}",
            f"document the type in a table, or correct the {what}",
        )
    if len(models) > 1:
        pages = ", ".join(sorted({model.page for model in models}))
        return Reason(f"several pages declare {its}: {pages}", _LINK_ONE)
    if not shapes.properties(models[0]):
        return Reason(
            f"{models[0].page} has no table of the properties of {its}",
            "describe its properties in a table below its heading; docmodels inspect "
            "shows which tables were set aside",
        )
    return Reason(
        f"its properties are not those of {its}",
        f'correct the type, or the table of "{models[0].name}" ({models[0].page})',
    )


def _tied(tied: Sequence[Candidate]) -> Reason:
    models = sorted({c.model for c in tied})
    if len({model.name for model in models}) == 1:
        pages = ", ".join(model.page for model in models)
        return Reason(f'several pages declare "{models[0].name}": {pages}', _LINK_ONE)
    names = " and ".join(f'"{model.name}"' for model in models)
    named = "fit" if tied[0].evidence is Evidence.SHAPE else "are named for it and fit"
    return Reason(
        f"{names} {named} equally well",
        "say which one it is: returns an [Order](order.md#order)",
    )


def _outdone(
    preferred: Candidate,
    verdict: Verdict,
    nodes: Sequence[ObjectNode],
    shapes: Shapes,
) -> Reason:
    share = shapes.share(preferred.model, nodes)
    better = verdict.better[0]
    more = shapes.share(better, nodes)
    return Reason(
        f"{preferred.told} names a model that knows {share.known} of its "
        f'{share.total} properties, while "{better.name}" ({better.page}) knows '
        f"{more.known}",
        "link the model that the sample shows",
    )


def _misfit(
    candidate: Candidate, nodes: Sequence[ObjectNode], shapes: Shapes
) -> Reason:
    share = shapes.share(candidate.model, nodes)
    if share.known == share.total:
        return Reason(
            f"{candidate.told} names a model, but {count(share.known, 'property')} "
            "in common is too little to tell",
        )
    return Reason(
        f"{candidate.told} names a model that knows {share.known} of its "
        f"{share.total} properties",
        f"link the model that the sample shows, or complete the table of "
        f'"{candidate.model.name}" ({candidate.model.page})',
    )
