"""Finds the model of the body of an error."""

from collections.abc import Iterator, Sequence

from docmodels.core.schema import TypeId
from docmodels.samples.binding.weights import ERROR
from docmodels.samples.json.tree import ArrayNode, Node, ObjectNode
from docmodels.samples.lookup import ModelIndex
from docmodels.samples.reading.failures import errors_held
from docmodels.samples.words import is_of_any_error


def error_model(
    index: ModelIndex, root: ObjectNode
) -> tuple[TypeId, tuple[ObjectNode, ...]] | None:
    """Return the model that describes the body of an error, and what it describes.

    That is the only model of errors in general that fits the body, else what
    the body holds.
    """
    models = [model for model in index.models if is_of_any_error(model.name)]
    least = ERROR.least
    for nodes in _parts(root):
        shares = {model: index.share(model, nodes) for model in models}
        fitting = [
            model
            for model, share in shares.items()
            if share.known >= min(least.known, share.most, share.total)
            and share.known > 0
            and share.part >= least.part
        ]
        most = max((shares[model].part for model in fitting), default=0.0)
        best = [model for model in fitting if shares[model].part == most]
        if len(best) == 1:
            return best[0], nodes
    return None


def _parts(root: ObjectNode) -> Iterator[tuple[ObjectNode, ...]]:
    yield (root,)
    for value in errors_held(root):
        items: Sequence[Node] = value.items if isinstance(value, ArrayNode) else [value]
        objects = tuple(item for item in items if isinstance(item, ObjectNode))
        if objects:
            yield objects
