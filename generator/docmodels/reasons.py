"""Says why no model was found for a sample, and what would help."""

from collections.abc import Sequence
from dataclasses import dataclass

from docmodels.choice import Verdict, stated_by
from docmodels.evidence import Candidate, Evidence, Witness
from docmodels.jsontree import ObjectNode
from docmodels.report import count
from docmodels.samples import SampleDecl
from docmodels.shapes import Shapes

_LINK = "link its resource in the prose of the section"
_LINK_ONE = "link the one that is meant in the prose of the section"


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
    if sample.failed:
        text = f"it is the body of an error ({sample.failure})"
        return Reason(text, blameless=True)
    if nodes and not any(node.members or node.elided for node in nodes):
        return Reason("it has no properties to compare", blameless=True)
    if verdict.tied:
        return _tied(verdict.tied)
    if verdict.preferred is not None and verdict.better:
        return _outdone(verdict.preferred, verdict, nodes, shapes)
    stated = stated_by(sample, nodes)
    if stated is not None:
        return _stated(stated, sample, shapes)
    strong = [c for c in candidates if c.evidence is not Evidence.SUBJECT]
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
    return Reason("neither it nor the prose around it names a model")


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
    return Reason(
        f"{names} are named for it and fit equally well",
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
