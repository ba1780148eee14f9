from support.sample_pages import INVOICE, NAMED, ORDER, front, response


def test_the_object_counts_more_than_the_link() -> None:
    found = front(
        order=ORDER,
        invoice=INVOICE,
        get=response(NAMED, "Returns an [Invoice](invoice.md#invoice)."),
    )
    assert found.bound == [("Order", "objectType")]
    assert found.codes == ["sample-conflict"]


def test_open_properties_are_bound_by_their_own_type() -> None:
    body = f'{{"id": "1", "amount": 2, "order": {NAMED}}}'
    found = front(
        order=ORDER, invoice=INVOICE, get=response(body, "An [Invoice](invoice.md).")
    )
    assert found.bound == [("Invoice", "link"), ("Order", "objectType")]


def test_plain_values_are_left_alone() -> None:
    found = front(order=ORDER, get=response("[1, 2]"))
    assert not found.bound
    assert not found.bindings.unbound
