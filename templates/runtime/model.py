def _no_properties() -> dict[str, Any]:
    return {}


@reprlib.recursive_repr()
def _model_repr(model: Model) -> str:
    parts: list[str] = []
    for field in dataclasses.fields(model):
        value = getattr(model, field.name)
        if value is not None and field.name != "additional_properties":
            parts.append(f"{field.name}={value!r}")
    if model.additional_properties:
        parts.append(f"additional_properties={model.additional_properties!r}")
    return f"{type(model).__qualname__}({', '.join(parts)})"


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Model:
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

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)
