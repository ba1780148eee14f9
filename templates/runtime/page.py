@_not_native
@dataclasses.dataclass(kw_only=True)
class Page(Generic[E_co]):
    """One page of a collection."""

    items: list[E_co]
    """The items of this page."""

    total_count: int | None = None
    """How many items the collection has."""

    next: str | None = None
    """The address or the token of the next page, as the API gives it."""

    additional_properties: dict[str, Any] = dataclasses.field(
        default_factory=_no_properties
    )
    """What the JSON object holds beyond the fields, by wire name."""

    shape: PageShape = PAGE_SHAPE
    """What the JSON object calls its parts."""

    def __to_dict__(self) -> dict[str, Any]:
        return _page_to_dict(self)


def _page_to_dict(page: Page[Any]) -> dict[str, Any]:
    shape = page.shape
    result: dict[str, Any] = {**page.additional_properties}
    items: list[Any] = to_list(page.items)
    if shape.items in result:
        put_back(items, result[shape.items])
    result[shape.items] = items
    if shape.total is not None and page.total_count is not None:
        result[shape.total] = page.total_count
    if shape.next is not None and page.next is not None:
        result[shape.next] = page.next
    return result


_encoders[Page] = _page_to_dict


def _page_of(decode: Callable[[Any], M], data: JsonObject, shape: PageShape) -> Page[M]:
    """Decode a page and, by ``decode``, its items."""
    page: Page[M] = Page(items=[], shape=shape)
    items = data.get(shape.items)
    if isinstance(items, list):
        page.items = _decode_items(decode, items)
    else:
        wrong(data, shape.items, "array")
    rest: dict[str, Any] = page.additional_properties
    for key, value in data.items():
        if key == shape.items:
            continue
        if key == shape.total and value is not None:
            if isinstance(value, int) and not isinstance(value, bool):
                page.total_count = value
            else:
                wrong(data, key, "integer")
        elif key == shape.next and value is not None:
            if isinstance(value, str):
                page.next = value
            else:
                wrong(data, key, "string")
        else:
            rest[key] = value
    return page


def _decode_items(decode: Callable[[Any], M], items: list[Json]) -> list[M]:
    return [
        decode(item) if isinstance(item, dict) else wrong_item(items, item, "object")
        for item in items
    ]
