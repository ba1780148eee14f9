"""Corrections: what the configuration says instead of the documentation.

Only the data is here; the configuration reads it, a later stage applies it.
"""

from dataclasses import dataclass, field

from docmodels.core.diagnostics import Span
from docmodels.core.values import EnumStyle, Value


@dataclass(frozen=True, slots=True)
class Correction:
    """What is to be changed about one model, or about one of its properties.

    `page` is the page's path below the documentation folder, `model` the
    documentation's name of the model, `property` that of the property; it is
    None when the model itself is corrected.  A fact that is None stays as the
    documentation has it.

    Of a property: `type` is a type as a type cell would have it, `wire_name`
    the spelling in JSON.  Of a property or an enum: `values` are the allowed
    values, none if it is no enum; `enums` says whether they are all.  Of a model or
    an enum: `name` is its new name, `not_a_model` sets its table aside,
    `merge_with` is the (page, model) whose properties or values it joins.

    `source` is the place in the configuration, for what is reported of the
    correction; its `page` is the configuration file.  It does not take part
    in comparisons.
    """

    page: str
    model: str
    property: str | None = None
    type: str | None = None
    wire_name: str | None = None
    required: bool | None = None
    nullable: bool | None = None
    values: tuple[Value, ...] | None = None
    enums: EnumStyle | None = None
    name: str | None = None
    not_a_model: bool = False
    merge_with: tuple[str, str] | None = None
    source: Span | None = field(default=None, compare=False)

    def key(self) -> str:
        """Return the key in the configuration, `page#Model.property`."""
        model = f"{self.page}#{self.model}"
        return model if self.property is None else f"{model}.{self.property}"
