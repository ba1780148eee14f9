# Two threads that ask for the dict of one model at the same time get the same one.
_making = threading.RLock()


def _rest_of(model: Model) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    if rest is None:
        with _making:
            rest = model.__rest__
            if rest is None:
                rest = model.__rest__ = _no_properties()
    return rest


def _keep_lazily(model: Any) -> None:
    """Make additional_properties, a field like any other, of what __rest__ holds."""
    rest: Any = model.__rest__
    model.additional_properties = property(_rest_of, rest.__set__, rest.__delete__)


_keep_lazily(Model)
