"""Bodies of errors: what they look like, and which models describe them."""

import re
from collections.abc import Iterator, Sequence

from docmodels.core.schema import TypeId
from docmodels.language.words.folding import name_key
from docmodels.samples.json.tree import ArrayNode, Node, ObjectNode, ValueNode
from docmodels.samples.lookup import Shapes, is_protocol

#: What holds an error; and what may stand beside it in the body of a response.
_HOLDERS = frozenset({"error", "errors", "fault", "faults"})
_BESIDE = frozenset(
    {"message", "status", "statuscode", "code", "success", "ok", "data", "timestamp"}
    | {"path", "requestid", "traceid", "correlationid", "type", "title", "detail"}
    | {"instance", "documentationurl", "errordescription", "errorcodes", "erroruri"}
)
#: The words of the names of models that are of errors in general.
_GENERAL = frozenset(
    {"api", "rest", "http", "service", "error", "errors", "fault", "problem"}
    | {"response", "body", "object", "result", "message", "details", "detail"}
    | {"info", "model", "resource", "payload", "envelope", "wrapper", "odata"}
    | {"public", "common", "standard", "generic"}
)
_ESSENTIAL = frozenset({"error", "errors", "fault", "problem"})
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
#: What a model must share with the body of an error.
_LEAST = (2, 0.6)


def reports_error(root: Node) -> bool:
    """Tell whether a document looks like the body of an error."""
    if not isinstance(root, ObjectNode):
        return False
    names = {name_key(member.name) for member in root.members}
    held = any(map(_is_filled, _held(root)))
    return held and names <= _HOLDERS | _BESIDE


def error_model(
    shapes: Shapes, root: ObjectNode
) -> tuple[TypeId, tuple[ObjectNode, ...]] | None:
    """Return the model that describes the body of an error, and what it describes.

    That is the only model of errors in general that fits the body, else what
    the body holds.
    """
    models = [model for model in shapes.models if _is_general(model.name)]
    for nodes in _parts(root):
        shares = {model: shapes.share(model, nodes) for model in models}
        fitting = [
            model
            for model, share in shares.items()
            if share.known >= min(_LEAST[0], share.most, share.total)
            and share.known > 0
            and share.part >= _LEAST[1]
        ]
        most = max((shares[model].part for model in fitting), default=0.0)
        best = [model for model in fitting if shares[model].part == most]
        if len(best) == 1:
            return best[0], nodes
    return None


def _parts(root: ObjectNode) -> Iterator[tuple[ObjectNode, ...]]:
    yield (root,)
    for value in _held(root):
        items: Sequence[Node] = value.items if isinstance(value, ArrayNode) else [value]
        objects = tuple(item for item in items if isinstance(item, ObjectNode))
        if objects:
            yield objects


def _held(root: ObjectNode) -> Iterator[Node]:
    for member in root.members:
        if name_key(member.name) in _HOLDERS and not is_protocol(member.name):
            yield member.value


def _is_filled(value: Node) -> bool:
    match value:
        case ObjectNode(members=parts) | ArrayNode(items=parts):
            return bool(parts)
        case ValueNode(value=str(text)):
            return bool(text)
        case _:
            return False


def _is_general(name: str) -> bool:
    """Tell whether a model is of errors in general: `ApiErrorResponse`."""
    words = {word.casefold() for word in _WORDS.findall(name)}
    return bool(words & _ESSENTIAL) and words <= _GENERAL
