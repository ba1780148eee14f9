"""Corrections: what the configuration says instead of the documentation.

Only the data is here; the configuration reads it, a later stage applies it.
"""

from dataclasses import dataclass, field

from docmodels.core.diagnostics import Span


@dataclass(frozen=True, slots=True)
class Correction:
    """What is to be changed about one model, or about one of its properties.

    `page` is the page's path below the documentation folder, `model` the
    documentation's name of the model, `property` that of the property; it is
    None when the model itself is corrected.  A fact that is None stays as the
    documentation has it.

    Of a property: `type` is a type as a type cell would have it, `wire_name`
    the spelling in JSON, `values` the allowed values.  Of a model: `name` is
    its new name, `not_a_model` sets its table aside, `merge_with` is the
    (page, model) whose properties it joins.

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
    values: tuple[str, ...] | None = None
    name: str | None = None
    not_a_model: bool = False
    merge_with: tuple[str, str] | None = None
    source: Span | None = field(default=None, compare=False)

    def key(self) -> str:
        """Return the key in the configuration, `page#Model.property`."""
        model = f"{self.page}#{self.model}"
        return model if self.property is None else f"{model}.{self.property}"
