# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Typed models of the api documentation."""

from .models.barco import (
    Barco,
    BarcoVela,
    Puerto,
)
from .models.chaek import (
    PostShelvesRequest,
    PostShelvesResponse,
    Shelf,
    ShelfWoods,
)
from .models.deng import (
    Lantern,
    LanternColors,
    PostLampsRequest,
    PostLampsResponse,
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
from .models.stol import (
    PostTablesRequest,
    PostTablesResponse,
    Table,
    TableDrawer,
    TableWoods,
)
from .models.tsukue import (
    Desk,
    DeskWoods,
    Drawer,
)
from .serializers import (
    DecodeError,
    Encodable,
    Lenient,
    Model,
    Page,
    PageShape,
    from_dict,
    from_json,
    from_json_list,
    from_json_page,
    from_list,
    from_page,
    leniently,
    to_dict,
    to_json,
    to_list,
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
    "Lenient",
    "Model",
    "Page",
    "PageShape",
    "Porte",
    "PorteSens",
    "PostLampsRequest",
    "PostLampsResponse",
    "PostShelvesRequest",
    "PostShelvesResponse",
    "PostTablesRequest",
    "PostTablesResponse",
    "Puerto",
    "Rope",
    "Serrure",
    "Shelf",
    "ShelfWoods",
    "Table",
    "TableDrawer",
    "TableWoods",
    "Vidro",
    "Wick",
    "from_dict",
    "from_json",
    "from_json_list",
    "from_json_page",
    "from_list",
    "from_page",
    "leniently",
    "to_dict",
    "to_json",
    "to_list",
]
