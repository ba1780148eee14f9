# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    barco,
    deng,
    janela,
    lampe,
    porte,
    tsukue,
)
from .barco import (
    BarcoPayload,
    PuertoPayload,
)
from .deng import (
    LanternPayload,
    WickPayload,
)
from .janela import (
    JanelaPayload,
    VidroPayload,
)
from .lampe import (
    BirnePayload,
    LampePayload,
)
from .mixed import (
    RopePayload,
)
from .porte import (
    PortePayload,
    SerrurePayload,
)
from .tsukue import (
    DeskPayload,
    DrawerPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    barco,
    BarcoVela=_models.barco.BarcoVela,
)
bind(
    deng,
    LanternColors=_models.deng.LanternColors,
)
bind(
    janela,
    JanelaMaterial=_models.janela.JanelaMaterial,
)
bind(
    lampe,
    BirneFassung=_models.lampe.BirneFassung,
    LampeLichtart=_models.lampe.LampeLichtart,
)
bind(
    porte,
    PorteSens=_models.porte.PorteSens,
)
bind(
    tsukue,
    DeskWoods=_models.tsukue.DeskWoods,
)

__all__ = [
    "BarcoPayload",
    "BirnePayload",
    "DeskPayload",
    "DrawerPayload",
    "JanelaPayload",
    "LampePayload",
    "LanternPayload",
    "PortePayload",
    "PuertoPayload",
    "RopePayload",
    "SerrurePayload",
    "VidroPayload",
    "WickPayload",
]
