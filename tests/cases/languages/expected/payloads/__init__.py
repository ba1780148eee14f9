# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    barco,
    chaek,
    deng,
    janela,
    lampe,
    porte,
    stol,
    tsukue,
)
from .barco import (
    BarcoPayload,
    PuertoPayload,
)
from .chaek import (
    PostShelvesRequestPayload,
    PostShelvesResponsePayload,
    ShelfPayload,
)
from .deng import (
    LanternPayload,
    PostLampsRequestPayload,
    PostLampsResponsePayload,
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
from .stol import (
    PostTablesRequestPayload,
    PostTablesResponsePayload,
    TableDrawerPayload,
    TablePayload,
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
    chaek,
    ShelfWoods=_models.chaek.ShelfWoods,
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
    stol,
    TableWoods=_models.stol.TableWoods,
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
    "PostLampsRequestPayload",
    "PostLampsResponsePayload",
    "PostShelvesRequestPayload",
    "PostShelvesResponsePayload",
    "PostTablesRequestPayload",
    "PostTablesResponsePayload",
    "PuertoPayload",
    "RopePayload",
    "SerrurePayload",
    "ShelfPayload",
    "TableDrawerPayload",
    "TablePayload",
    "VidroPayload",
    "WickPayload",
]
