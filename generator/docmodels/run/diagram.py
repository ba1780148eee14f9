"""The diagram of a model that somebody names."""

from docmodels.core.schema import Schema, TypeId
from docmodels.core.wording import quoted, suggestion
from docmodels.emit.mermaid import mermaid
from docmodels.emit.python import symbols_of


def diagram(schema: Schema, model: str) -> str:
    """Return the class diagram of a model and its neighbours in Mermaid's language.

    `model` is `PAGE.md#Model`, or the name of a model or an enum, as documented or as
    the package has it.  Raises LookupError, which says what to write, when there is
    none of that name or more than one.
    """
    return mermaid(schema, _found(schema, model))


def _found(schema: Schema, model: str) -> TypeId:
    public, _ = symbols_of(schema)
    places = {f"{id_.page}#{id_.name}": id_ for id_ in public}
    if model in places:
        return places[model]
    by_public = {name: id_ for id_, name in public.items()}
    if model in by_public:
        return by_public[model]
    named = [place for place, id_ in places.items() if id_.name == model]
    if len(named) == 1:
        return places[named[0]]
    if named:
        told = ", ".join(named)
        raise LookupError(f"{quoted(model)} is on several pages: write one of {told}")
    hint = suggestion(model, [*by_public, *places], "models")
    raise LookupError(f"no page declares the model {quoted(model)}; {hint}")
