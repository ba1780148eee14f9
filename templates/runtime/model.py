def _no_properties() -> dict[str, Any]:
    return {}


@reprlib.recursive_repr()
def _model_repr(model: Model) -> str:
    parts: list[str] = []
    for field in dataclasses.fields(model):
        value = getattr(model, field.name)
        if value is not None and field.name != "additional_properties":
            parts.append(f"{field.name}={value!r}")
    if model.__rest__:
        parts.append(f"additional_properties={model.__rest__!r}")
    return f"{type(model).__qualname__}({', '.join(parts)})"


class _WithRest:
    """What a model keeps its additional properties in.

    None stands for the empty dict that nobody has asked for yet: most models never
    need one, and decoding would have to make it.
    """

    __slots__ = ("__rest__",)

    def __setstate__(self, state: dict[str, Any]) -> None:
        # A dict or None; Any, as mypy knows no slot of the base in classes with slots.
        # An annotation of the class would be among those of the models.
        self.__rest__: Any = None
        for name, value in state.items():
            setattr(self, name, value)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Model(_WithRest):
    """What every model of the package has in common."""

    additional_properties: dict[str, Any] = dataclasses.field(
        default_factory=_no_properties
    )
    """What the JSON object holds beyond the fields, by wire name.

    Unknown properties as they came, None for a property that is explicitly null,
    and the original text of a date that Python would spell differently (written
    back only while the field still holds that date). Of what was decoded leniently
    also the values that did not fit, whose fields are None. To send a null, leave
    the field None and set ``additional_properties["wireName"] = None``.
    """

    def __repr__(self) -> str:
        return _model_repr(self)

    def __getstate__(self) -> dict[str, Any]:
        return {f.name: getattr(self, f.name) for f in dataclasses.fields(self)}
