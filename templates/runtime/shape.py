# --- Pages of collections -----------------------------------------------------


@_not_native
@dataclasses.dataclass(frozen=True)
class PageShape:
    """What the JSON object around the items of a collection calls its parts.

    ``items`` names the array, ``total`` the number of items of the whole collection,
    and ``next`` the address or the token of the next page.
    """

    items: str
    total: str | None = None
    next: str | None = None
