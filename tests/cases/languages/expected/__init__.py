# Made by docmodels.
"""Typed models of the api documentation."""

from .serializers import (
    DecodeError,
    Encodable,
    Model,
    Page,
    PagePayload,
    from_dict,
    from_json,
    from_json_list,
    from_json_page,
    from_list,
    from_page,
    to_dict,
    to_json,
    to_list,
)
from .models.barco import (
    Barco,
    BarcoVela,
    Puerto,
)
from .models.deng import (
    Lantern,
    LanternColors,
    Wick,
)
from .models.janela import (
    Janela,
    JanelaMaterial,
    Vidro,
)
from .models.lampe import (
    Birne,
    BirneFassung,
    Lampe,
    LampeLichtart,
)
from .models.mixed import (
    Rope,
)
from .models.porte import (
    Porte,
    PorteSens,
    Serrure,
)
from .models.tsukue import (
    Desk,
    DeskWoods,
    Drawer,
)

__all__ = [
    "Barco",
    "BarcoVela",
    "Birne",
    "BirneFassung",
    "DecodeError",
    "Desk",
    "DeskWoods",
    "Drawer",
    "Encodable",
    "Janela",
    "JanelaMaterial",
    "Lampe",
    "LampeLichtart",
    "Lantern",
    "LanternColors",
    "Model",
    "Page",
    "PagePayload",
    "Porte",
    "PorteSens",
    "Puerto",
    "Rope",
    "Serrure",
    "Vidro",
    "Wick",
    "from_dict",
    "from_json",
    "from_json_list",
    "from_json_page",
    "from_list",
    "from_page",
    "to_dict",
    "to_json",
    "to_list",
]
