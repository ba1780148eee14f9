"""What the configuration says of changes between two schemas."""

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

#: What the configuration may say of a rule; `ignore` drops its findings.
ImpactSetting: TypeAlias = Literal["breaking", "dangerous", "compatible", "ignore"]
IMPACT_SETTINGS: tuple[ImpactSetting, ...] = get_args(ImpactSetting)


@dataclass(frozen=True, slots=True)
class DiffSettings:
    """What the configuration says of changes.

    `severities` are the name of a rule and its severity for readers and for writers,
    None where the rule's own counts.  `accepted` are fingerprints.
    """

    severities: tuple[tuple[str, ImpactSetting | None, ImpactSetting | None], ...] = ()
    accepted: tuple[str, ...] = ()


#: What counts where the configuration says nothing.
NO_SETTINGS = DiffSettings()
